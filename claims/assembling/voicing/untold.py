"""What an infinitive or a gerund tells that nobody says was done."""

from __future__ import annotations

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.control import control_of
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.voicing.governed import is_perfect
from claims.assembling.voicing.inside_open import fronted_purpose, only_possible
from claims.assembling.voicing.merely_meant import merely_meant
from claims.assembling.voicing.nominal_stance import is_disposed
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import is_speech
from claims.model import Stance

_SMALL = frozenset({Tag.CLITIC, Tag.NEG, Tag.ADV})
_MARKS = frozenset({"«", "»", '"', "“", "”"})
_STEPPED = _MARKS | {"pouvoir"}
"""Marks, and the infinitive that stands between a preposition and what it leads to (`pour pouvoir vendre`)."""
_LISTED = 8
"""Words from an infinitive of a list to the coordinator before its last one."""
_LINKS = frozenset({"de", "d'", "à", "to"})
_TOLD_AFTER = frozenset({"par", "jusqu'", "après", "after", "sans", "without"})
"""Openers whose infinitive is told or denied by other means."""
_SPARED = frozenset({"avant", "loin", "lieu", "faute", "before", "instead", "far"})
"""Words before `de` of which the same holds."""
_RESULT = frozenset({"enough", "only"})
_GROUP = 5
"""Words of a noun group looked at before `to`."""
_OBJECT_OPENS = frozenset({Tag.DET, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.ADJ})
_GOVERNING = frozenset({Tag.NOUN, Tag.ADJ, Tag.PART, Tag.GER})
_VERBAL = frozenset({Tag.VERB, Tag.AUX, Tag.INF, Tag.GER})


def lead_of(parse: Parse, clause: Clause) -> int:
    """Return the token that opens an infinitive: its preposition, pronouns and marks between stepped over, or -1.

    Where no preposition stands there, the word right before the verb. Constant.
    """
    at = clause.opened_by - 1
    while at > 0 and (parse.tokens[at].tag in _SMALL or parse.tokens[at].low in _STEPPED):
        at -= 1
    opens = at >= 0 and (parse.tokens[at].tag in (Tag.PREP, Tag.COORD) or parse.tokens[at].low in _LINKS)
    return at if opens else clause.opened_by - 1


def joined_to(parse: Parse, clause: Clause, lead: int) -> int | None:
    """Return the infinitive that a coordinator joins one to (`de limiter les coûts et de fermer`), `None` if none."""
    listed = _is_listed(parse, clause, lead)
    coordinator = lead if listed or parse.tokens[lead].tag is Tag.COORD else lead - 1
    if (
        coordinator < 1
        or not (listed or parse.tokens[coordinator].tag is Tag.COORD)
        or parse.tokens[lead].low not in _LINKS | {parse.tokens[coordinator].low}
    ):
        return None
    before = [
        index
        for index, other in enumerate(parse.clauses)
        if other.kind is ClauseKind.INFINITIVE and other is not clause and other.opened_by < coordinator
    ]
    near = before[-1] if before else None
    verbs = parse.tokens[parse.clauses[near].opened_by + 1 : coordinator] if near is not None else ()
    return None if any(t.tag in (Tag.VERB, Tag.AUX) or t.low in (";", ".") for t in verbs) else near


def _is_listed(parse: Parse, clause: Clause, lead: int) -> bool:
    """Whether a French infinitive behind a comma is one of a list that goes on (`pour voir, lire et dire`)."""
    if parse.language != "fr" or parse.tokens[lead].low != ",":
        return False
    behind = range(clause.opened_by + 1, min(clause.opened_by + _LISTED, len(parse.tokens) - 1))
    return any(parse.tokens[j].tag is Tag.COORD and parse.tokens[j + 1].tag is Tag.INF for j in behind)


def is_refused(parse: Parse, clause: Clause) -> bool:
    """Return whether an infinitive completes a noun that says it was not done (`le refus de signer`). Constant."""
    lead = lead_of(parse, clause)
    if clause.kind is not ClauseKind.INFINITIVE or lead < 1 or parse.tokens[lead].low not in _LINKS:
        return False
    return parse.tokens[lead - 1].lemma in control_of(parse.language).refusing


def untold(parse: Parse, clause: Clause) -> Stance | None:
    """Return the stance of an infinitive that no verb tells as done, `None` where one does.

    Told are those of verbs that say that it came about (`réussit à vendre`, `managed to sell`), of words for a fact
    (`en train de`, `glad to`) and of ranks (`le premier à voter`); the rest is open. Constant.
    """
    lead = lead_of(parse, clause)
    predicate = clause.predicate
    if predicate is None or is_perfect(parse, predicate):
        return None
    low = parse.tokens[lead].low if lead >= 0 else ""
    before = parse.tokens[lead - 1].low if lead > 0 else ""
    if low in _TOLD_AFTER or before in _TOLD_AFTER or before in _SPARED or "plutôt" in (before, _second(parse, lead)):
        return None
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    if parse.language == "fr":
        return _french(parse, clause, lead, above)
    return _english(parse, clause, predicate, lead, above)


def _second(parse: Parse, lead: int) -> str:
    return parse.tokens[lead - 2].low if lead > 1 else ""


def follows_from(parse: Parse, clause: Clause, above: Predicate) -> bool:
    """Return whether a gerund behind a comma tells what comes of the clause before it, and is as firm as that is.

    `pourrait fermer, provoquant 300 départs`, `will win, taking 40 seats`; what is over by then is not. Constant.
    """
    predicate = clause.predicate
    if predicate is None or above.head > clause.opened_by or is_perfect(parse, predicate):
        return False
    at = clause.opened_by - 1
    if at and parse.language == "en" and parse.tokens[at].tag is Tag.ADV:
        at -= 1  # `should be checked, only using force if needed`
    return parse.tokens[at].low == "," and not _speaks(parse, predicate)


def subject_gerund(parse: Parse, clause: Clause) -> Stance | None:
    """Return the stance of an English gerund that opens its sentence as the subject of a present: nobody did it.

    `Selling the park is a mistake`; set off by a comma it describes the subject. Constant.
    """
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    if parse.language != "en" or above is None or above.first <= clause.opened_by or above.tense == "past":
        return None
    return None if any(t.low == "," for t in parse.tokens[clause.opened_by : above.first]) else Stance.HYPOTHETICAL


def _speaks(parse: Parse, predicate: Predicate) -> bool:
    family = parse.family_of_predicate(predicate)
    return family is not None and is_speech(family)


def listed_infinitive(parse: Parse, clause: Clause, predicate: Predicate) -> int | None:
    """Return the infinitive that a bare English verb behind a past goes on with (`vowed to cut fees, sell parks`)."""
    if parse.language != "en" or clause.sibling is None or predicate.tense != "present" or predicate.first == 0:
        return None
    token, joint = parse.tokens[predicate.first], parse.tokens[predicate.first - 1]
    first = parse.clauses[clause.sibling].predicate
    if token.low != token.lemma or not (joint.low == "," or joint.tag is Tag.COORD) or first is None:
        return None
    listed = listed_infinitive(parse, parse.clauses[clause.sibling], first)
    # two present verbs are not joined by a comma alone: `wants to set up a panel, summon the mayor`
    alike = first.tense != "past" and first.modal != "unreal" and joint.low != ","
    if listed is not None or alike:
        return listed
    inside = range(first.last + 1, predicate.first)
    infinitives = (i for i, c in enumerate(parse.clauses) if c.kind is ClauseKind.INFINITIVE and c.opened_by in inside)
    return next(infinitives, None)


def tells_rumour(parse: Parse, clause: Clause) -> bool:
    """Return whether an English clause without its pronoun tells what an open noun is about (`claims it sold`)."""
    if parse.language != "en" or clause.antecedent is None:
        return False
    first = clause if clause.sibling is None else parse.clauses[clause.sibling]
    predicate = first.predicate
    if (
        parse.tokens[first.opened_by].tag is not Tag.PRON
        or predicate is None
        or predicate.head + 1 >= len(parse.tokens)
    ):
        return False
    whole = parse.tokens[predicate.head + 1].tag in _OBJECT_OPENS  # not `the claims they made`
    return whole and parse.tokens[clause.antecedent].lemma in circumstances_of("en").open_nouns


def _french(parse: Parse, clause: Clause, lead: int, above: Predicate | None) -> Stance | None:
    if above is None:
        governed = lead > 0 and parse.tokens[lead].low in _LINKS and parse.tokens[lead - 1].tag in _GOVERNING
        # `Pas question de vendre`, `Difficile de vendre`
        return Stance.HYPOTHETICAL if lead < 0 or (governed and not _is_fact(parse, lead)) else None
    if above.first > clause.opened_by:
        fronted = any(t.low == "," for t in parse.tokens[clause.opened_by : above.first])
        if lead > 0 and parse.tokens[lead].low in _LINKS and parse.tokens[lead - 1].tag in _GOVERNING:
            carried = parse.tokens[lead - 1].lemma in control_of("fr").carrying
            return None if carried or _is_fact(parse, lead) else Stance.HYPOTHETICAL
        bare = lead < 0 or parse.tokens[lead].low not in (*_LINKS, "pour")
        return Stance.HYPOTHETICAL if bare and not fronted else None
    if lead > 0 and is_disposed(parse, lead):
        return Stance.HYPOTHETICAL  # `se dit prêt à vendre`
    if _tells(parse, above, lead):
        return None
    if parse.tokens[lead].low not in _LINKS:
        done = above.lemma == "préférer" and above.head != above.first  # `a préféré partir`
        open_ = above.last == lead and above.lemma in control_of("fr").leaving_open and not done
        return Stance.HYPOTHETICAL if open_ else None
    return None if _is_fact(parse, lead) else Stance.HYPOTHETICAL


def _english(parse: Parse, clause: Clause, predicate: Predicate, lead: int, above: Predicate | None) -> Stance | None:
    if above is not None and above.first > clause.opened_by:
        known = lead > 0 and _is_fact(parse, lead)
        return None if known else fronted_purpose(parse, clause, lead, above)
    if above is None or lead < 1:
        return None
    if only_possible(parse, clause, lead, above):
        return Stance.HYPOTHETICAL
    if parse.tokens[lead].low != "to":
        return None
    meant = merely_meant(parse, clause, lead, above)
    if meant is not None and not _is_fact(parse, lead):
        return meant
    governor = parse.tokens[lead - 1]
    if governor.low in _RESULT or _tells(parse, above, lead) or _is_fact(parse, lead):
        return None
    words = control_of("en")
    named = governor.tag is Tag.NOUN and governor.lemma in words.nouns
    came = predicate.lemma in words.results or parse.family_of_predicate(predicate) in words.results
    if not named and (came or (predicate.lemma in words.plays and above.lemma not in words.purposeful)):
        return None
    return Stance.HYPOTHETICAL if governor.tag is Tag.ADJ else Stance.PLANNED


def _tells(parse: Parse, above: Predicate, lead: int) -> bool:
    """Whether a verb tells its infinitive as done where it is told itself, or says that it is so."""
    lemmas = {above.lemma, parse.tokens[above.head].lemma}
    if not lemmas.isdisjoint(control_of(parse.language).carrying):
        return True
    # `dit vouloir`, but `rappelle la nécessité de`
    says = _speaks(parse, above) or above.lemma in parse.grammar.reporting
    return says and not any(t.tag in (Tag.NOUN, Tag.DET) for t in parse.tokens[above.last + 1 : lead])


def _is_fact(parse: Parse, lead: int) -> bool:
    """Whether the words before an infinitive say that it was done: a noun or adjective of facts, a rank, a number."""
    at = lead - 1
    while at > 0 and (parse.tokens[at].tag is Tag.ADV or parse.tokens[at].low in _MARKS):
        at -= 1
    governor, words = parse.tokens[at], control_of(parse.language)
    if governor.lemma in words.factual or governor.low in words.factual or governor.lemma in words.refusing:
        return True
    if parse.language == "fr":
        counted = governor.tag in (Tag.NUM, Tag.VALUE) and parse.tokens[lead].low == "à"
        return counted or any(
            t.low in word_class("ranked", parse.language) for t in parse.tokens[max(0, at - _GROUP) : at + 1]
        )
    if governor.tag in _VERBAL:
        return False
    group = parse.tokens[max(0, at - _GROUP) : at + 1]
    return any(
        t.low in word_class("ranked", parse.language) or (t.low.endswith("est") and t.tag is Tag.ADJ) for t in group
    )
