"""What the words that govern a clause make of it: the verb or noun of a content, a conjunction, a plan."""

from __future__ import annotations

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import is_planning, is_speech
from claims.model import Stance

DENIALS = frozenset({"deny", "refute"})
_WISHED = frozenset({"wanted", "due"})
_YET_TO_BE = frozenset({"subjunctive", "present"})
_THAT = frozenset({"que", "qu'"})
_GUESSING = frozenset({"suggest", "speculate"})
"""English verbs of proposing that with a content tell what may be so already."""
RULING_OUT = frozenset({"exclure", "écarter", "exclude", "rule"})
"""Verbs that, denied, leave open what follows (`n'exclut pas que`)."""
_SET = frozenset({"set", "slated", "scheduled", "planned", "booked", "timed", "earmarked", "pencilled"})
_PROVIDED = frozenset({"crainte", "peur", "condition", "moins", "pourvu", "supposer"})
"""Words before `que` that leave open what follows (`à condition que`)."""
_WITHOUT = frozenset({"no", "aucun", "aucune", "nul", "nulle"})
_DOUBTS = frozenset({"doubt", "question", "doute"})
"""Nouns that say that something is so where there is none of them (`there is no doubt that`)."""
_SEEING = frozenset({"voir", "see", "have", "get"})
_LONGEST_COMPLEMENT = 8
_IN_COMPLEMENT = frozenset({Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.DET, Tag.ADJ, Tag.PREP, Tag.COORD})
PROPOSING = frozenset({"propose", "demand", "call-for", "suggest"})
"""Families whose object has not come about (`réclame la suppression de 300 postes`)."""
PURPOSE = frozenset({"pour", "afin", "to"})


def stance_by_conjunction(parse: Parse, clause: Clause) -> Stance | None:
    """Return what `pour que`, `de crainte que`, `à condition que` make of what they open."""
    if parse.tokens[clause.opened_by].low not in _THAT or clause.opened_by < 1:
        return None
    before = parse.tokens[clause.opened_by - 1].low
    if before in PURPOSE:
        return Stance.PLANNED
    return Stance.HYPOTHETICAL if before in _PROVIDED else None


def stance_of_content(parse: Parse, clause: Clause) -> Stance | None:
    """Return what the verb or noun that a content hangs on makes of it, where its own verb leaves that open."""
    if unconfirmed(parse, clause) or judged(parse, clause) == "open":
        return Stance.HYPOTHETICAL
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    if above is None or above.head > clause.opened_by:
        return None
    if clause.opened_by > above.first + 1 and _is_open(parse, clause.opened_by - 1):
        return Stance.HYPOTHETICAL
    if _is_ordered(parse, clause, above):
        return Stance.PLANNED
    effect = parse.grammar.modals.get(above.lemma)
    if effect == "possible":
        return Stance.HYPOTHETICAL  # `il se peut que`, `it seems that`
    wished = effect in _WISHED or plans(parse, above) or parse.family_of_predicate(above) in PROPOSING
    predicate = clause.predicate
    if not wished or predicate is None or predicate.tense not in _YET_TO_BE or above.lemma in _GUESSING:
        return None
    if is_perfect(parse, predicate) or (parse.language == "fr" and parse.tokens[clause.opened_by].low not in _THAT):
        return None
    return Stance.HYPOTHETICAL if above.negated else Stance.PLANNED


def _is_ordered(parse: Parse, clause: Clause, above: Predicate) -> bool:
    """Whether a French verb of ordering or wishing governs a content in the present (`a ordonné que X rouvre`)."""
    predicate = clause.predicate
    if parse.language != "fr" or predicate is None or above.negated or parse.tokens[clause.opened_by].low not in _THAT:
        return False
    ordered = above.lemma in word_class("ordering", "fr") and predicate.tense in _YET_TO_BE
    return ordered and predicate.modal is None and not is_perfect(parse, predicate)


def _is_open(parse: Parse, noun: int) -> bool:
    """Whether a noun leaves open what its content tells (`the risk that`), or is said not to exist (`no evidence`)."""
    lemma = parse.tokens[noun].lemma
    if any(t.low in _WITHOUT for t in parse.tokens[max(0, noun - 2) : noun]):
        return lemma in parse.grammar.content_nouns and lemma not in _DOUBTS
    return parse.tokens[noun].tag is Tag.NOUN and lemma in circumstances_of(parse.language).open_nouns


def foretells(parse: Parse, clause: Clause) -> bool:
    """Return whether a clause tells what will be (`fermera`, `said it would close`), beyond all wishing."""
    predicate = clause.predicate
    if predicate is None or is_perfect(parse, predicate):
        return False
    if predicate.modal is not None and predicate.modal != "unreal":
        return predicate.modal == "coming"
    reported = clause.kind is ClauseKind.CONTENT and (predicate.tense == "conditional" or predicate.modal == "unreal")
    return predicate.tense == "future" or reported


def is_set(parse: Parse, clause: Clause) -> bool:
    """Whether a participle sets a time to come (`the vote, set for 12 June, was postponed`)."""
    after = clause.opened_by + 1
    return parse.tokens[clause.opened_by].low in _SET and after < len(parse.tokens) and parse.tokens[after].low == "for"


def is_seen(parse: Parse, clause: Clause) -> bool:
    """Whether a participle tells what is seen or had done (`devraient voir leur loyer relevé`)."""
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    return above is not None and above.lemma in _SEEING and above.head < clause.opened_by


def stance_by_noun(parse: Parse, index: int) -> Stance | None:
    """Return what a noun makes of what it governs: a plan (`a bid to`), or what is open (`the risk of`)."""
    lemma = parse.tokens[index].lemma
    if lemma in parse.grammar.plan_nouns:
        return Stance.PLANNED
    return Stance.HYPOTHETICAL if lemma in parse.grammar.content_nouns else None


def is_plan(parse: Parse, clause: Clause) -> bool:
    """Whether what a copula is said of is a plan (`L'objectif est d'améliorer le service`)."""
    before = (j for j in clause.tokens if clause.predicate is not None and j < clause.predicate.first)
    subject = next((j for j in before if parse.tokens[j].tag is Tag.NOUN), None)
    return subject is not None and parse.tokens[subject].lemma in parse.grammar.plan_nouns


def is_planned_by_noun(parse: Parse, last: int, verb: int) -> bool:
    """Whether a noun of plans governs an infinitive, its own complements between (`the decision by X to open`)."""
    farthest = max(verb if verb < last else -1, last - _LONGEST_COMPLEMENT)
    for index in range(last, farthest, -1):
        token = parse.tokens[index]
        if token.lemma in parse.grammar.plan_nouns:
            return True
        if token.tag not in _IN_COMPLEMENT:
            return False
    return False


def is_perfect(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb group is compound in sense: `aurait vendu`, `serait parti`, `would have left`."""
    grammar = parse.grammar
    if predicate.head == predicate.first:
        return False
    group = parse.tokens[predicate.first : predicate.head]
    if any(t.lemma in grammar.have and t.tag in (Tag.AUX, Tag.INF, Tag.VERB) for t in group):
        return True
    return parse.language == "fr" and not predicate.passive and group[0].lemma in grammar.be


def plans(parse: Parse, predicate: Predicate) -> bool:
    """Return whether what depends on a verb is yet to come (`prévoit de`, `intends to`)."""
    family = parse.family_of_predicate(predicate)
    return family is not None and is_planning(family)


def denies_content(parse: Parse, clause: Clause) -> bool:
    """Return whether a content hangs on an opinion that is denied: it is what is thought not to be so. Constant."""
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    opines = (
        above is not None
        and above.negated
        and above.lemma in word_class("opining", parse.language)
        and above.modal is None
    )
    return opines and clause.kind is ClauseKind.CONTENT and above is not None and above.head < clause.opened_by


def unconfirmed(parse: Parse, clause: Clause) -> bool:
    """Return whether what is said is said not to be said (`la police n'a pas confirmé que`)."""
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    if above is None or not above.negated or denies_content(parse, clause):
        return False
    if above.lemma in RULING_OUT:
        return True
    family = parse.family_of_predicate(above)
    return family is not None and is_speech(family) and family not in DENIALS


def judged(parse: Parse, clause: Clause) -> str | None:
    """Return what `il est impossible que`, `it is possible that` make of their content: `open`, `denied`, or `None`."""
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    if above is None or above.lemma not in parse.grammar.be:
        return None
    words = circumstances_of(parse.language)
    for token in parse.tokens[above.head + 1 : clause.opened_by]:
        if above.negated:
            if token.low in words.true:
                return "denied"
            continue
        if token.low in words.impossible:
            return "denied"
        if token.low in words.possible:
            return "open"
    return None
