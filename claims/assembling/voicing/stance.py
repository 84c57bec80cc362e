"""How firmly a clause is asserted."""

from __future__ import annotations

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse, question_mark
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.completing import joined_infinitive
from claims.assembling.voicing.allegations import alleged
from claims.assembling.voicing.conditions import hangs_on_condition, inverted_condition, opened_by_condition
from claims.assembling.voicing.doubted import doubted
from claims.assembling.voicing.drafts import drafted
from claims.assembling.voicing.exhortations import behind_colon, is_exhortation
from claims.assembling.voicing.foretold import UNREAL, awaits, is_settled, told_as_future
from claims.assembling.voicing.governed import (
    DENIALS,
    PROPOSING,
    PURPOSE,
    RULING_OUT,
    is_perfect,
    is_plan,
    is_planned_by_noun,
    is_seen,
    is_set,
    judged,
    plans,
    stance_by_conjunction,
    stance_by_noun,
    stance_of_content,
)
from claims.assembling.voicing.hindsight import came_about, went_on
from claims.assembling.voicing.inside_open import completes_noun, joined_gerund, noun_prospect, shares_stance
from claims.assembling.voicing.looking_back import looks_back
from claims.assembling.voicing.nested_speech import is_told_of
from claims.assembling.voicing.open_questions import asked_about
from claims.assembling.voicing.polarity import unhesitating
from claims.assembling.voicing.purposes import gerund_prospect, is_purpose, set_by_scheme
from claims.assembling.voicing.told_nouns import told_by_noun
from claims.assembling.voicing.untold import (
    follows_from,
    joined_to,
    lead_of,
    listed_infinitive,
    subject_gerund,
    tells_rumour,
    untold,
)
from claims.assembling.voicing.unvouched import is_tried, told_by_nobody, unvouched
from claims.assembling.words.tokens import Tag
from claims.languages.families import is_planning, is_state
from claims.model import Attribution, Kind, Quotation, Stance

_PLANNED = frozenset({"coming", "due", "wanted"})
_CANNOT = frozenset({"cannot", "ca"})
"""`can` with its negation, or before one (`can't`)."""
_REJECTING = frozenset({"reject", "rejeter", "dismiss", "balayer", "refute"})
"""Verbs whose object, where it is a claim, is denied (`rejected claims that`)."""
_WEIGHED = frozenset({"consider", "contemplate", "envisage", "mull", "risk", "favour", "favor"})
"""English verbs whose gerund has not come about."""
_BY_WHICH = frozenset({"by", "in", "en"})
"""Prepositions whose gerund shares the stance of what is done by it (`could win by selling`)."""
_IN_ORDER = frozenset({"order", "as"})
_COMPLEMENTS = frozenset({ClauseKind.CONTENT, ClauseKind.INFINITIVE, ClauseKind.GERUND})
_REACHED = frozenset({"reach", "amount-to", "exceed"})
"""Families of what a movement led to, even after `pour`."""
_AHEAD = frozenset({"avant", "before"})
_SUPPOSING = frozenset({"should", "must", "ought"})
"""English modals whose compound form tells what is only supposed or was not done."""
_SET_FOR = frozenset({Tag.PREP, Tag.VALUE})


def stance_of(parse: Parse, clause: int, attribution: Attribution | None, quotation: Quotation | None) -> Stance:
    """Return the stance of a clause's event. Linear in the depth of the clause."""
    if _asks(parse, quotation) or (quotation is not None and _is_asked(parse, clause, quotation)):
        return Stance.QUESTION
    if quotation is not None:
        return Stance.QUOTED
    own = alleged(parse, parse.clauses[clause]) or _own_stance(parse, clause, reported=attribution is not None)
    if own is not None:
        return own
    if _denied(parse, clause):
        return Stance.DENIED
    return Stance.REPORTED if attribution is not None else Stance.ASSERTED


def _asks(parse: Parse, quotation: Quotation | None) -> bool:
    """Whether the sentence asks; a question inside quotation marks is the speaker's, not the text's."""
    mark = question_mark(parse)
    if mark is None:
        return False
    quoted = any(q.start <= mark < q.end for q in parse.sentence.quotes)
    return quotation is not None or not quoted


def _is_asked(parse: Parse, clause: int, quotation: Quotation) -> bool:
    """Whether the words quoted ask where a clause stands in them (`« Qui a signé ? », demande le juge`)."""
    if "?" not in quotation.text:
        return False
    start = parse.tokens[parse.clauses[clause].opened_by].start
    rest = parse.text[max(start, quotation.start) : min(quotation.end, parse.sentence.end)]
    asked = rest.find("?")
    return asked >= 0 and not any(f"{mark} " in rest[:asked] for mark in ".!…")


def _own_stance(parse: Parse, clause: int, *, reported: bool) -> Stance | None:
    """Return what the clause's own modal and tense, and those it hangs on, make of its event."""
    joined = joined_infinitive(parse, clause)
    current = parse.clauses[clause if joined is None else joined]
    predicate = current.predicate
    if opened_by_condition(parse, current) or asked_about(parse, current):
        return Stance.HYPOTHETICAL
    open_ = Stance.PLANNED if is_exhortation(parse, current) else unvouched(parse, current)
    if open_ is not None:
        return open_
    if predicate is not None:
        own = _by_verb(parse, current, predicate, reported=reported) or _by_scheme(parse, current, predicate)
        if own is Stance.PLANNED and hangs_on_condition(parse, clause if joined is None else joined):
            return Stance.HYPOTHETICAL
        if own is not None:
            return own
        if _shares_modal(parse, current, predicate) and current.sibling is not None:
            return _own_stance(parse, current.sibling, reported=reported)
        listed = listed_infinitive(parse, current, predicate)
        if listed is not None:
            return _own_stance(parse, listed, reported=False)
    return _by_kind(parse, current)


def _by_kind(parse: Parse, clause: Clause) -> Stance | None:
    """Return what a clause without a tense that decides takes from what governs it."""
    match clause.kind:
        case ClauseKind.CONTENT:
            told = Stance.REPORTED if told_by_nobody(parse, clause) or told_by_noun(parse, clause) else None
            return stance_of_content(parse, clause) or _to_be_shown(parse, clause) or told
        case ClauseKind.SUBORDINATE:
            return stance_by_conjunction(parse, clause) or (_above(parse, clause) if awaits(parse, clause) else None)
        case ClauseKind.INFINITIVE:
            above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
            return Stance.REPORTED if is_told_of(parse, above) else _by_governor(parse, clause)
        case ClauseKind.GERUND:
            return _of_gerund(parse, clause) if clause.opened_by else subject_gerund(parse, clause)
        case ClauseKind.RELATIVE if tells_rumour(parse, clause):
            return Stance.HYPOTHETICAL
        case ClauseKind.PARTICIPIAL if is_set(parse, clause):
            return Stance.PLANNED
        case ClauseKind.PARTICIPIAL if is_seen(parse, clause):
            return _above(parse, clause)
        case _:
            return None


def _to_be_shown(parse: Parse, clause: Clause) -> Stance | None:
    """Return that what is yet to be checked or brought about is open (`afin de s'assurer que X`, `to prove that X`)."""
    above = parse.clauses[clause.parent] if clause.parent is not None else None
    if above is None or above.predicate is None:
        return None
    if above.predicate.lemma not in circumstances_of(parse.language).to_be_shown:
        return None
    meant = above.kind is ClauseKind.INFINITIVE and _by_kind(parse, above) is not None
    return Stance.HYPOTHETICAL if meant or is_tried(parse, clause) else None


def _of_gerund(parse: Parse, current: Clause) -> Stance | None:
    """Return what a gerund takes from its preposition, or from the noun or verb that governs it."""
    joined = joined_gerund(parse, current)
    if joined is not None:
        return _own_stance(parse, joined, reported=False)
    before = parse.tokens[current.opened_by - 1]
    above = parse.clauses[current.parent].predicate if current.parent is not None else None
    if above is not None and follows_from(parse, current, above):
        return _above(parse, current)
    prospect = gerund_prospect(parse, current, above) or drafted(parse, current) or noun_prospect(parse, current, above)
    if prospect is not None:
        return prospect
    if parse.language == "en" and above is not None and above.negated and parse.family_of_predicate(above) == "exclude":
        return Stance.HYPOTHETICAL  # `would not rule out selling`
    if before.low in _AHEAD or before.low in _BY_WHICH:
        able = above is not None and before.low in _BY_WHICH and not above.negated and _is_able(parse, above)
        return Stance.HYPOTHETICAL if able else _above(parse, current)
    by_noun = stance_by_noun(parse, current.opened_by - 2) if before.low == "of" and current.opened_by > 1 else None
    if by_noun is not None or above is None or current.parent is None:
        return by_noun
    if (
        current.opened_by == above.last + 1
        and not above.passive
        and (above.lemma in _WEIGHED or plans(parse, above) or parse.family_of_predicate(above) in PROPOSING)
    ):
        return Stance.PLANNED
    shares = _begins(parse, current.parent) or shares_stance(parse, current, above)
    return _above(parse, current) if shares else None


def _shares_modal(parse: Parse, clause: Clause, predicate: Predicate) -> bool:
    """Whether a bare English verb after `and` goes on with the verb group before it (`will cut 30 jobs and move`)."""
    token = parse.tokens[predicate.first]
    if parse.language != "en" or clause.sibling is None or predicate.tense != "present" or token.low != token.lemma:
        return False
    first = parse.clauses[clause.sibling]
    joint = parse.tokens[predicate.first - 1] if predicate.first else None
    if joint is None or first.predicate is None or not (joint.tag is Tag.COORD or joint.low == ","):
        return False
    return first.predicate.modal is not None or _shares_modal(parse, first, first.predicate)


def _begins(parse: Parse, clause: int) -> bool:
    """Whether a clause only tells that what it governs begins, goes on or ends (`plans to start selling`)."""
    predicate = parse.clauses[clause].predicate
    return predicate is not None and parse.grammar.modals.get(predicate.lemma) in ("begun", "ended")


def _by_governor(parse: Parse, clause: Clause) -> Stance | None:
    """Return what a purpose, a plan, or the verb it hangs on makes of an infinitive."""
    at = lead_of(parse, clause)
    low = parse.tokens[at].low if at >= 0 else ""
    before = parse.tokens[at - 1] if at > 0 else None
    if clause.predicate is not None and is_perfect(parse, clause.predicate):
        return None  # `pour avoir vendu`, `après avoir vendu`: it is done
    joined = joined_to(parse, clause, at) if at > 0 else None
    stated = _own_stance(parse, joined, reported=False) if joined is not None else behind_colon(parse, clause)
    if joined is not None or stated is not None:
        return stated
    if low == "to" and before is not None and before.low in _IN_ORDER:
        return Stance.PLANNED
    if low == "to" and before is not None and before.tag is Tag.ADJ and before.low in parse.grammar.prospects:
        return _by_modal(parse.grammar.prospects[before.low], None)  # `the tunnel, due to open in May`
    lead = before.low if before is not None and low in ("de", "d'") else low
    if lead in _AHEAD:
        return _above(parse, clause)
    if lead in PURPOSE and parse.language == "fr":
        reached = clause.predicate is not None and parse.family_of_predicate(clause.predicate) in _REACHED
        return _above(parse, clause) if reached else Stance.PLANNED  # `a grimpé pour atteindre 8 %`: it did
    parent = parse.clauses[clause.parent] if clause.parent is not None else None
    if parent is None or parent.predicate is None:
        # `Pool to reopen in May`
        return Stance.PLANNED if low == "to" and parse.language == "en" else untold(parse, clause)
    if inverted_condition(parse, parent):
        return Stance.HYPOTHETICAL
    return None if went_on(parse, parent.predicate) else _by_noun_or_verb(parse, clause, parent, parent.predicate)


def _by_noun_or_verb(parse: Parse, clause: Clause, parent: Clause, predicate: Predicate) -> Stance | None:
    """Return what the noun or verb that governs an infinitive makes of it."""
    if predicate.lemma in parse.grammar.be and is_plan(parse, parent):
        return Stance.PLANNED
    if unhesitating(parse, predicate):
        return _above(parse, clause)
    if predicate.negated and predicate.lemma in RULING_OUT:
        return Stance.HYPOTHETICAL
    noun = lead_of(parse, clause) - 1
    governed = noun >= 0 and parse.tokens[noun + 1].low in ("de", "d'", "to")
    if governed and is_planned_by_noun(parse, noun, predicate.last):
        return Stance.PLANNED
    able = _is_able(parse, predicate)
    by_modal = None if able else _by_modal(parse.grammar.modals.get(predicate.lemma), None)
    by_modal = _by_prospect(parse, clause) or by_modal
    head = parse.tokens[predicate.head]
    ahead = plans(parse, predicate) or head.lemma in parse.grammar.prospective or head.low == "looking"
    if predicate.last < clause.opened_by and (by_modal is not None or ahead):
        return by_modal or Stance.PLANNED
    completes = governed and parse.tokens[noun].tag is Tag.NOUN and completes_noun(parse, noun)
    controlled = predicate.lemma in parse.grammar.controlling and parse.language == "en"
    taken = None if completes and not controlled else _above(parse, clause)
    if taken is not None:
        return taken
    return Stance.PLANNED if is_purpose(parse, clause, predicate) else untold(parse, clause)


def _by_prospect(parse: Parse, clause: Clause) -> Stance | None:
    """Return what the English word before `to` makes of an infinitive (`looks likely to close`, `an offer due to`)."""
    if parse.language != "en" or clause.opened_by < 2 or parse.tokens[clause.opened_by - 1].low != "to":
        return None
    return _by_modal(parse.grammar.prospects.get(parse.tokens[clause.opened_by - 2].low), None)


def _above(parse: Parse, clause: Clause) -> Stance | None:
    """Return the stance that a clause without a tense of its own takes from the one it hangs on."""
    return _own_stance(parse, clause.parent, reported=False) if clause.parent is not None else None


def _by_verb(parse: Parse, clause: Clause, predicate: Predicate, *, reported: bool) -> Stance | None:
    if looks_back(parse, clause, predicate) or (not reported and came_about(parse, clause, predicate)):
        return None
    foreseen = told_as_future(parse, clause, predicate, reported=reported)
    if foreseen:
        return Stance.PLANNED
    doubt = doubted(parse, clause, predicate)
    if doubt is not None:
        return doubt
    by_modal = _by_modal(_modal_of(parse, predicate), predicate.tense)
    by_modal = None if by_modal is None or is_settled(parse, predicate) else by_modal
    if by_modal is Stance.PLANNED and parse.tokens[predicate.first].low in _SUPPOSING and is_perfect(parse, predicate):
        return Stance.HYPOTHETICAL  # `should have led`, `must have left`
    if by_modal is not None and not _is_able(parse, predicate) and not went_on(parse, predicate):
        return by_modal
    if predicate.head == predicate.first and _set_for_later(parse, predicate):
        return Stance.PLANNED
    if predicate.tense == "future":
        return None if is_perfect(parse, predicate) and parse.language == "fr" else Stance.PLANNED
    if predicate.tense == "conditional":
        return Stance.HYPOTHETICAL
    family = parse.family_of_predicate(predicate)
    if family is not None and predicate.passive and is_planning(family):
        return Stance.PLANNED
    ahead = predicate.tense == "present" and (family is None or not is_state(family)) and _is_dated_ahead(parse, clause)
    return Stance.PLANNED if ahead else None


def _by_scheme(parse: Parse, clause: Clause, predicate: Predicate) -> Stance | None:
    """Return that a clause in the present tells what a plan named before its verb holds (`under the plan, X gets`)."""
    if predicate.tense != "present" or predicate.head != predicate.first or predicate.lemma in parse.grammar.be:
        return None
    return Stance.PLANNED if set_by_scheme(parse, clause, predicate) else None


def _is_dated_ahead(parse: Parse, clause: Clause) -> bool:
    """Whether a clause in the present has a day to come (`is launching a car next month`, `part demain`)."""
    for index in clause.tokens:
        token = parse.tokens[index]
        if token.tag is not Tag.VALUE or token.mention < 0 or parse.mentions[token.mention].kind is not Kind.DATE:
            continue
        words = parse.mentions[token.mention].text.lower().split()
        if not circumstances_of(parse.language).coming.isdisjoint(words):
            return not index or parse.tokens[index - 1].low not in parse.grammar.genitive
    return False


def _modal_of(parse: Parse, predicate: Predicate) -> str | None:
    """Return what colours a verb group: its modal, or the participle that governs it (`expected to launch in May`)."""
    if predicate.modal is None and predicate.tense is None and predicate.head != predicate.first:
        return parse.grammar.modals.get(parse.tokens[predicate.first].lemma)
    return predicate.modal


def _is_able(parse: Parse, predicate: Predicate) -> bool:
    """Whether the modal tells what is within reach today (`can seat 300`, `peut accueillir`), not what might be."""
    token = parse.tokens[predicate.first]
    if token.lemma not in parse.grammar.able or is_perfect(parse, predicate):
        return False
    if token.low == token.lemma or token.low in _CANNOT:
        return True
    return parse.language == "fr" and (predicate.tense == "present" or token.tag is Tag.GER)


def is_merely_able(parse: Parse, predicate: Predicate | None, family: str) -> bool:
    """Return whether a verb only tells what may be done (`le maire peut vendre le stade`): not that it was. Constant.

    What is not possible was not done either, and a state is one while it is possible (`can seat 300`).
    """
    if predicate is None or predicate.negated or predicate.modal is None or is_state(family):
        return False
    return _is_able(parse, predicate)


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
    if modal in UNREAL or (modal == "wanted" and tense == "conditional"):
        return Stance.HYPOTHETICAL
    if modal == "told":
        return Stance.REPORTED  # `is said to have left`: by whom is left open
    return Stance.PLANNED if modal in _PLANNED else None


def _denied(parse: Parse, clause: int) -> bool:
    """Whether a verb of denial governs the clause (`dément avoir`, `denies that`)."""
    current = parse.clauses[clause]
    if current.kind not in _COMPLEMENTS or current.parent is None:
        return False
    if current.kind is ClauseKind.CONTENT and judged(parse, current) == "denied":
        return True
    above = parse.clauses[current.parent].predicate
    if above is None or above.negated:
        return False
    family = parse.family_of_predicate(above)
    claimed = current.kind is ClauseKind.CONTENT and current.opened_by > above.head + 1
    if above.lemma in _REJECTING and claimed:
        noun = current.opened_by - 1
        told = parse.tokens[noun].lemma in parse.grammar.content_nouns
        return told and parse.preposition_before(noun) is None
    return family in DENIALS
