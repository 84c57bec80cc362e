"""How firmly a clause is asserted, and whether it is denied."""

from __future__ import annotations

from bisect import bisect_left

from claims.assembling.allegations import alleged
from claims.assembling.circumstances import circumstances_of
from claims.assembling.clauses import Clause, ClauseKind
from claims.assembling.parse import Parse
from claims.assembling.predicates import Predicate
from claims.assembling.tokens import Tag
from claims.languages.families import is_negative, is_planning, is_speech
from claims.model import Attribution, Event, Quotation, Stance

_PLANNED = frozenset({"coming", "due", "wanted"})
_UNREAL = frozenset({"possible", "unreal", "tried"})
_DENIALS = frozenset({"deny", "refute"})
PROPOSING = frozenset({"propose", "demand", "call-for", "suggest"})
"""Families whose object has not come about (`réclame la suppression de 300 postes`)."""
_COMPLEMENTS = frozenset({ClauseKind.CONTENT, ClauseKind.INFINITIVE, ClauseKind.GERUND})
_MARKS = " »”\"'’"
_REACHED = frozenset({"reach", "amount-to", "exceed"})
"""Families of what a movement led to, even after `pour`."""
_AHEAD = frozenset({"avant", "before"})
_CORRECTS = frozenset({"mais", "but"})
_FINITE = (Tag.VERB, Tag.AUX)
_STOPS = frozenset(".;:,")
_BEING_ABOUT = frozenset({"agir"})
"""Reflexive verbs that say what something is (`il ne s'agit pas d'un vol mais d'une perte`)."""
_CONCEDING = frozenset({"même", "even"})
"""Words before `si` that concede what follows: `même si la route est rouverte`."""
_INVERTED_IF = frozenset({"should", "had", "were"})
"""Verbs that open a condition where they stand before their subject (`should talks fail`)."""
_SUBJECT_OPENS = frozenset({Tag.DET, Tag.NOUN, Tag.PROPN, Tag.PRON})
_SET_FOR = frozenset({Tag.PREP, Tag.VALUE})
_PURPOSE = frozenset({"pour", "afin", "to"})
_GIVEN = frozenset(
    "pendant durant lors après depuis dès malgré during after since following despite amid".split()  # noqa: SIM905
)
"""Prepositions whose noun is a circumstance, taken for granted whatever the verb's stance."""


def stance_of(parse: Parse, clause: int, attribution: Attribution | None, quotation: Quotation | None) -> Stance:
    """Return the stance of a clause's event. Linear in the depth of the clause."""
    if _asks(parse, quotation):
        return Stance.QUESTION
    if quotation is not None:
        return Stance.QUOTED
    own = alleged(parse, parse.clauses[clause]) or _own_stance(parse, clause, reported=attribution is not None)
    if own is not None:
        return own
    if _denied(parse, clause):
        return Stance.DENIED
    return Stance.REPORTED if attribution is not None else Stance.ASSERTED


def nominal_stance(parse: Parse, clause: int, event: Event, stance: Stance) -> Stance:
    """Return the stance of an event told by a noun in a clause of the given stance.

    A noun that is a circumstance (`lors de la manifestation`) or that the clause only comments on is taken for granted;
    the object of a plan is planned, that of a denial denied.
    """
    index = parse.token_at(event.start)
    preposition = parse.preposition_before(index)
    if is_given(parse, event):
        return stance if stance in (Stance.QUOTED, Stance.QUESTION) else Stance.ASSERTED
    predicate = parse.clauses[clause].predicate
    if predicate is not None and index > predicate.head and preposition is None and not predicate.negated:
        family = parse.family_of_predicate(predicate)
        if family in _DENIALS:
            return Stance.DENIED
        ahead = family is not None and (is_planning(family) or family in PROPOSING)
        if ahead and stance in (Stance.ASSERTED, Stance.REPORTED):
            return Stance.PLANNED
    return Stance.ASSERTED if stance is Stance.HYPOTHETICAL else stance


def is_given(parse: Parse, event: Event) -> bool:
    """Whether an event told by a noun is a circumstance that the text takes for granted (`lors des émeutes de mai`)."""
    preposition = parse.preposition_before(parse.token_at(event.start)) if event.nominal else None
    return preposition is not None and _opens_circumstance(parse, preposition)


def _opens_circumstance(parse: Parse, preposition: int) -> bool:
    """Whether a preposition, or the one before it (`lors de`), makes its noun a circumstance."""
    before = parse.tokens[preposition - 1].low if preposition else ""
    return parse.tokens[preposition].low in _GIVEN or before in _GIVEN


def _asks(parse: Parse, quotation: Quotation | None) -> bool:
    """Whether the sentence asks; a question inside quotation marks is the speaker's, not the text's."""
    text = parse.text[parse.sentence.start : parse.sentence.end].rstrip()
    if not text.rstrip(_MARKS).endswith("?"):
        return False
    mark = parse.sentence.start + text.rfind("?")
    quoted = any(q.start <= mark < q.end for q in parse.sentence.quotes)
    return quotation is not None or not quoted


def _own_stance(parse: Parse, clause: int, *, reported: bool) -> Stance | None:
    """Return what the clause's own modal and tense, and those it hangs on, make of its event."""
    current = parse.clauses[clause]
    predicate = current.predicate
    if _opened_by_condition(parse, current):
        return Stance.HYPOTHETICAL
    if predicate is not None:
        own = _by_verb(parse, current, predicate, reported=reported)
        if own is not None:
            return own
        if _shares_modal(parse, current, predicate) and current.sibling is not None:
            return _own_stance(parse, current.sibling, reported=reported)
    if current.kind is ClauseKind.CONTENT and (_unconfirmed(parse, current) or _judged(parse, current) == "open"):
        return Stance.HYPOTHETICAL
    if current.kind is ClauseKind.INFINITIVE:
        return _by_governor(parse, current)
    if current.kind is ClauseKind.GERUND and current.opened_by and parse.tokens[current.opened_by - 1].low in _AHEAD:
        return _above(parse, current)
    if current.kind is ClauseKind.GERUND and current.parent is not None and _begins(parse, current.parent):
        return _above(parse, current)
    return None


def _shares_modal(parse: Parse, clause: Clause, predicate: Predicate) -> bool:
    """Whether a bare English verb after `and` goes on with the verb group before it (`will cut 30 jobs and move`)."""
    token = parse.tokens[predicate.first]
    if parse.language != "en" or clause.sibling is None or predicate.tense != "present" or token.low != token.lemma:
        return False
    before = parse.clauses[clause.sibling].predicate
    joined = predicate.first > 0 and parse.tokens[predicate.first - 1].tag is Tag.COORD
    return joined and before is not None and before.modal is not None


def _begins(parse: Parse, clause: int) -> bool:
    """Whether a clause only tells that what it governs begins, goes on or ends (`plans to start selling`)."""
    predicate = parse.clauses[clause].predicate
    return predicate is not None and parse.grammar.modals.get(predicate.lemma) in ("begun", "ended")


def _by_governor(parse: Parse, clause: Clause) -> Stance | None:
    """Return what a purpose, a plan, or the verb it hangs on makes of an infinitive."""
    opener = parse.tokens[clause.opened_by - 1] if clause.opened_by else None
    low = opener.low if opener is not None else ""
    before = parse.tokens[clause.opened_by - 2] if clause.opened_by > 1 else None
    if clause.predicate is not None and _is_perfect(parse, clause.predicate):
        return None  # `pour avoir vendu`, `après avoir vendu`: it is done
    lead = before.low if before is not None and low in ("de", "d'") else low
    if lead in _AHEAD:
        return _above(parse, clause)
    if lead in _PURPOSE and parse.language == "fr":
        reached = clause.predicate is not None and parse.family_of_predicate(clause.predicate) in _REACHED
        return _above(parse, clause) if reached else Stance.PLANNED  # `a grimpé pour atteindre 8 %`: it did
    parent = parse.clauses[clause.parent] if clause.parent is not None else None
    if parent is None or parent.predicate is None:
        return Stance.PLANNED if low == "to" and parse.language == "en" else None  # `Pool to reopen in May`
    if before is not None and before.tag is Tag.NOUN and low in ("de", "d'", "to"):
        return Stance.PLANNED if before.lemma in parse.grammar.plan_nouns else None
    if _inverted_condition(parse, parent):
        return Stance.HYPOTHETICAL
    if _went_on(parse, parent.predicate):
        return None
    by_modal = _by_modal(parse.grammar.modals.get(parent.predicate.lemma), None)
    if by_modal is not None or _plans(parse, parent.predicate):
        return by_modal or Stance.PLANNED
    return _above(parse, clause)


def _above(parse: Parse, clause: Clause) -> Stance | None:
    """Return the stance that a clause without a tense of its own takes from the one it hangs on."""
    return _own_stance(parse, clause.parent, reported=False) if clause.parent is not None else None


def _opened_by_condition(parse: Parse, clause: Clause) -> bool:
    if clause.opened_by and parse.tokens[clause.opened_by - 1].low in _CONCEDING:
        return False
    if clause.kind is ClauseKind.CONDITION:
        return True
    if _inverted_condition(parse, clause):
        return True
    return clause.kind is ClauseKind.SUBORDINATE and parse.tokens[clause.opened_by].low in parse.grammar.conditional


def _inverted_condition(parse: Parse, clause: Clause) -> bool:
    """Whether a verb before its subject opens a condition: `should parliament refuse`, `, had he known`."""
    predicate = clause.predicate
    if parse.language != "en" or predicate is None or predicate.first + 1 >= len(parse.tokens):
        return False
    low, following = parse.tokens[predicate.first].low, parse.tokens[predicate.first + 1]
    if low not in _INVERTED_IF or following.tag not in _SUBJECT_OPENS:
        return False
    if low == "should":
        return not parse.sentence.text.rstrip().endswith("?")
    # `had` and `were` have objects too: only at the start of their clause, their participle still to come
    opens = predicate.first == 0 or parse.tokens[predicate.first - 1].low == ","
    return opens and any(t.tag in (Tag.PART, Tag.INF) for t in parse.tokens[predicate.first + 1 : predicate.first + 6])


def _by_verb(parse: Parse, clause: Clause, predicate: Predicate, *, reported: bool) -> Stance | None:
    foreseen = _told_as_future(parse, clause, predicate, reported=reported)
    if foreseen:
        return Stance.PLANNED
    by_modal = _by_modal(_modal_of(parse, predicate), predicate.tense)
    if by_modal is not None and not _is_able(parse, predicate) and not _went_on(parse, predicate):
        return by_modal
    if predicate.head == predicate.first and _set_for_later(parse, predicate):
        return Stance.PLANNED
    if predicate.tense == "future":
        return None if _is_perfect(parse, predicate) and parse.language == "fr" else Stance.PLANNED
    if predicate.tense == "conditional":
        return Stance.HYPOTHETICAL
    family = parse.family_of_predicate(predicate)
    return Stance.PLANNED if family is not None and predicate.passive and is_planning(family) else None


def _modal_of(parse: Parse, predicate: Predicate) -> str | None:
    """Return what colours a verb group: its modal, or the participle that governs it (`expected to launch in May`)."""
    if predicate.modal is None and predicate.tense is None and predicate.head != predicate.first:
        return parse.grammar.modals.get(parse.tokens[predicate.first].lemma)
    return predicate.modal


def _is_able(parse: Parse, predicate: Predicate) -> bool:
    """Whether the modal tells what is within reach today (`can seat 300`, `peut accueillir`), not what might be."""
    token = parse.tokens[predicate.first]
    if token.lemma not in parse.grammar.able or _is_perfect(parse, predicate):
        return False
    return token.low == token.lemma or (parse.language == "fr" and predicate.tense == "present")


def _went_on(parse: Parse, predicate: Predicate) -> bool:
    """Whether `went on to` tells what came about next rather than what was to come."""
    return predicate.tense == "past" and parse.tokens[predicate.first].lemma == "go" and parse.language == "en"


def _set_for_later(parse: Parse, predicate: Predicate) -> bool:
    """Whether a word after the copula sets a time to come (`is due in May`, `was scheduled for Friday`)."""
    after = predicate.head + 1
    while after < len(parse.tokens) and parse.tokens[after].tag in (Tag.ADV, Tag.NEG):
        after += 1
    if parse.tokens[predicate.head].lemma not in parse.grammar.be or after + 1 >= len(parse.tokens):
        return False
    due = parse.grammar.prospects.get(parse.tokens[after].low) == "due"
    return due and parse.tokens[after + 1].tag in _SET_FOR and parse.tokens[after + 1].low != "to"  # `due to a fall`


def _by_modal(modal: str | None, tense: str | None) -> Stance | None:
    if modal in _UNREAL or (modal == "wanted" and tense == "conditional"):
        return Stance.HYPOTHETICAL
    if modal == "told":
        return Stance.REPORTED  # `is said to have left`: by whom is left open
    return Stance.PLANNED if modal in _PLANNED else None


def _told_as_future(parse: Parse, clause: Clause, predicate: Predicate, *, reported: bool) -> bool:
    """Whether a conditional is the future of what was said in the past (`il a annoncé que le pont fermerait`).

    The compound form, and the French conditional outside a reported clause, is the conditional of hearsay.
    """
    if predicate.modal in _UNREAL - {"unreal"} or _is_perfect(parse, predicate):
        return False
    if predicate.modal == "unreal" and parse.language == "en":
        return clause.kind is ClauseKind.CONTENT or reported
    if predicate.tense != "conditional" or clause.kind is not ClauseKind.CONTENT or clause.parent is None:
        return False
    above = parse.clauses[clause.parent].predicate
    return above is not None and (above.tense == "past" or above.head != above.first)


def _is_perfect(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb group is compound in sense: `aurait vendu`, `serait parti`, `would have left`."""
    grammar = parse.grammar
    if predicate.head == predicate.first:
        return False
    group = parse.tokens[predicate.first : predicate.head]
    if any(t.lemma in grammar.have and t.tag in (Tag.AUX, Tag.INF, Tag.VERB) for t in group):
        return True
    return parse.language == "fr" and not predicate.passive and group[0].lemma in grammar.be


def _plans(parse: Parse, predicate: Predicate) -> bool:
    family = parse.family_of_predicate(predicate)
    return family is not None and is_planning(family)


def _unconfirmed(parse: Parse, clause: Clause) -> bool:
    """Whether what is said is said not to be said (`la police n'a pas confirmé que`)."""
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    if above is None or not above.negated:
        return False
    family = parse.family_of_predicate(above)
    return family is not None and is_speech(family) and family not in _DENIALS


def _judged(parse: Parse, clause: Clause) -> str | None:
    """Return what `il est impossible que`, `it is possible that` make of their content: `open`, `denied`, or `None`."""
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    if above is None or above.negated or above.lemma not in parse.grammar.be:
        return None
    words = circumstances_of(parse.language)
    for token in parse.tokens[above.head + 1 : clause.opened_by]:
        if token.low in words.impossible:
            return "denied"
        if token.low in words.possible:
            return "open"
    return None


def contrasts(parse: Parse, clause: int) -> bool:
    """Whether a negated copula only corrects (`n'est pas un soldat mais un médecin`): nobody is said not to be."""
    current = parse.clauses[clause]
    predicate = current.predicate
    if predicate is None or not predicate.negated:
        return False
    if predicate.lemma not in parse.grammar.be and not (predicate.reflexive and predicate.lemma in _BEING_ABOUT):
        return False
    inside = any(j > predicate.head and parse.tokens[j].low in _CORRECTS for j in current.tokens)
    return inside or _corrected_behind(parse, predicate.head)


def _corrected_behind(parse: Parse, head: int) -> bool:
    """Whether a correction follows past a participle's words (`n'est pas un don fait par X mais un prêt`)."""
    for token in parse.tokens[head + 1 :]:
        if token.low in _CORRECTS:
            return True
        if token.tag in _FINITE or token.low in _STOPS:
            return False
    return False


def _denied(parse: Parse, clause: int) -> bool:
    """Whether a verb of denial governs the clause (`dément avoir`, `denies that`)."""
    current = parse.clauses[clause]
    if current.kind not in _COMPLEMENTS or current.parent is None:
        return False
    if current.kind is ClauseKind.CONTENT and _judged(parse, current) == "denied":
        return True
    above = parse.clauses[current.parent].predicate
    return above is not None and not above.negated and parse.family_of_predicate(above) in _DENIALS


def negated(parse: Parse, clause: int) -> bool:
    """Whether the event of a clause is said not to have happened."""
    current = parse.clauses[clause]
    predicate = current.predicate
    if predicate is None:
        return False
    if predicate.negated or predicate.modal == "refused":
        return True
    if current.kind in (ClauseKind.INFINITIVE, ClauseKind.GERUND):
        if current.opened_by and parse.tokens[current.opened_by - 1].low in ("sans", "without"):
            return True
        if current.kind is ClauseKind.INFINITIVE and _refused(parse, current):
            return True
    return _nobody(parse, current, predicate) or _nothing(parse, predicate)


def _refused(parse: Parse, clause: Clause) -> bool:
    """Whether a verb that says its infinitive did not come about governs it (`a échoué à`, `fails to`)."""
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    purpose = clause.opened_by > 0 and parse.tokens[clause.opened_by - 1].low in ("pour", "afin")
    if above is None or above.negated or purpose:
        return False
    family = parse.family_of_predicate(above)
    return family is not None and is_negative(family) and family not in _DENIALS


def _nobody(parse: Parse, clause: Clause, predicate: Predicate) -> bool:
    """Whether the subject is nobody (`no one was hurt`, `none of the crew died`, `aucun blessé n'est à déplorer`)."""
    inside = clause.tokens[
        bisect_left(clause.tokens, predicate.first - 7) : bisect_left(clause.tokens, predicate.first)
    ]
    for j in inside:
        token = parse.tokens[j]
        if token.tag in (Tag.NOUN, Tag.PROPN) or token.low not in parse.grammar.negating:
            continue
        if j and parse.tokens[j - 1].tag in (Tag.NUM, Tag.DET, Tag.ADJ):
            continue  # `une troisième personne` is somebody
        if parse.preposition_before(j) is None and parse.tokens[j - 1].tag is not Tag.PREP and not _only(parse, j):
            return token.low not in ("pas", "plus", "point", "jamais", "guère", "not", "n't", "ni")
    return False


def _only(parse: Parse, index: int) -> bool:
    return index + 1 < len(parse.tokens) and parse.tokens[index + 1].low in ("only", "seulement", "doubt", "doute")


def _nothing(parse: Parse, predicate: Predicate) -> bool:
    """Whether the object right after the verb is nothing (`made no arrests`); French says `ne` as well."""
    after = predicate.head + 1
    if parse.language != "en" or after >= len(parse.tokens) or parse.owner[after] != parse.owner[predicate.head]:
        return False
    return parse.tokens[after].low in ("no", "nobody", "nothing", "none") and not _only(parse, after)
