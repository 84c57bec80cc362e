"""Which English gerunds and infinitives are no firmer than what they hang on, or tell what nobody has done."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.control import control_of
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.subjects import subject_of
from claims.assembling.voicing.governed import is_perfect
from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class
from claims.model import Stance

_FINITE = frozenset({Tag.VERB, Tag.AUX})
_OBJECTS = frozenset({Tag.NOUN, Tag.PROPN, Tag.VALUE, Tag.NUM, Tag.ADV})
_SMALL = frozenset({Tag.ADV, Tag.COORD, Tag.PUNCT})
_GROUP = 5
"""Words of a noun group looked at before `to`."""
_AHEAD = {"against": Stance.HYPOTHETICAL, "towards": Stance.PLANNED, "toward": Stance.PLANNED}
"""What a preposition alone makes of its gerund (`warned against using`, `steps towards meeting`)."""
_OF = frozenset({"of", "for"})


def shares_stance(parse: Parse, clause: Clause, above: Predicate) -> bool:
    """Return whether an English gerund is as open as the verb that it hangs on: its object, or behind its preposition.

    `will miss leading`, `would mean closing`, `may spend 3m replacing`, `might tire of painting`; not what went before
    (`will retire after winning`) nor what something is given for (`will be paid for digging`). Constant.
    """
    if (
        parse.language != "en"
        or above.head >= clause.opened_by
        or (clause.predicate and is_perfect(parse, clause.predicate))
    ):
        return False
    before = parse.tokens[clause.opened_by - 1]
    if before.low in word_class("sharing", "en"):
        return True
    if clause.opened_by == above.last + 1:
        return not above.passive and above.lemma not in word_class("looking_back", "en")
    return above.lemma in word_class("spending", "en") and before.tag in _OBJECTS


def joined_gerund(parse: Parse, clause: Clause) -> int | None:
    """Return the gerund that a coordinator joins one to (`talk of trimming or abolishing`), `None` if none. Linear."""
    at = clause.opened_by - 1
    if parse.language != "en" or at < 1:
        return None
    preposition = parse.tokens[at].low if parse.tokens[at].tag is Tag.PREP else None
    if preposition is not None:
        at -= 1
    if at < 1 or parse.tokens[at].tag is not Tag.COORD:
        return None
    found = None
    for index, other in enumerate(parse.clauses):
        if other.kind is ClauseKind.GERUND and other is not clause and other.opened_by < at:
            found = index
    if found is None:
        return None
    first = parse.clauses[found].opened_by
    same = preposition is None or (first > 0 and parse.tokens[first - 1].low == preposition)
    return found if same and all(t.tag not in _FINITE for t in parse.tokens[first + 1 : at]) else None


def noun_prospect(parse: Parse, clause: Clause, above: Predicate | None) -> Stance | None:
    """Return what the noun or participle before a preposition makes of an English gerund.

    `the concept of owning` is open, `committed to widening` a plan, `opposed to widening` open; so is what a list of
    ideas holds (`the proposals include selling`), and what something involves by its nature. Constant.
    """
    before = parse.tokens[clause.opened_by - 1]
    governor = parse.tokens[clause.opened_by - 2] if clause.opened_by > 1 else before
    if before.low in _AHEAD:
        return _AHEAD[before.low]
    if before.low in _OF and governor.tag is Tag.NOUN and governor.lemma in word_class("notions", "en"):
        by_way = clause.opened_by > 2 and parse.tokens[clause.opened_by - 3].low == "by"
        return None if by_way or governor.lemma in parse.grammar.plan_nouns else Stance.HYPOTHETICAL
    if before.low == "to" and clause.opened_by > 1:
        if {governor.lemma, governor.low}.isdisjoint(word_class("averse", "en")):
            devoted = not {governor.lemma, governor.low}.isdisjoint(word_class("devoted", "en"))
            return Stance.PLANNED if devoted else None
        return Stance.HYPOTHETICAL
    if above is None or clause.opened_by != above.last + 1:
        return None
    if above.lemma in word_class("asserting", "en"):
        return Stance.HYPOTHETICAL  # `said joining them would cost 3 jobs`
    if above.lemma not in word_class("comprising", "en"):
        return None
    if above.tense == "present" and not is_perfect(parse, above):
        return Stance.HYPOTHETICAL
    subject = subject_of(parse, clause.parent) if clause.parent is not None else None
    named = parse.tokens[subject].lemma if subject is not None else ""
    return Stance.HYPOTHETICAL if named in parse.grammar.plan_nouns or named in word_class("notions", "en") else None


def completes_noun(parse: Parse, noun: int) -> bool:
    """Return whether a noun tells by itself what its infinitive is (`the refusal to pay`).

    Behind any other English noun the infinitive says what the verb before is for, and is as open as that verb is
    (`will take steps to cut waste`). Constant.
    """
    words = control_of(parse.language)
    lemma = parse.tokens[noun].lemma
    if parse.language != "en" or lemma in words.nouns or lemma in words.asking or lemma in words.factual:
        return True
    return any(t.low in word_class("ranked", "en") for t in parse.tokens[max(0, noun - _GROUP) : noun])


def fronted_purpose(parse: Parse, clause: Clause, lead: int, above: Predicate) -> Stance | None:
    """Return that an English infinitive that opens its sentence, with a comma behind it, tells what is aimed at.

    `To cut waste, the mill bought presses`; without the comma it is the subject, and open beside a present, and so is
    what a noun before the verb is for. Linear.
    """
    if lead < 0 or parse.tokens[lead].low != "to":
        return None
    before = parse.tokens[lead - 1] if lead else None
    left = clause.predicate is not None and clause.predicate.lemma in word_class("left_over", "en")
    if before is not None and (before.tag is Tag.NOUN or (left and before.tag is Tag.VALUE)):
        return Stance.HYPOTHETICAL  # `the launch of a system to control floods was delayed`
    if before is not None and before.low != "," and any(t.tag not in _SMALL for t in parse.tokens[:lead]):
        return None
    if any(t.low == "," for t in parse.tokens[clause.opened_by : above.first]):
        return Stance.PLANNED
    return None if above.tense == "past" else Stance.HYPOTHETICAL


def only_possible(parse: Parse, clause: Clause, lead: int, above: Predicate) -> bool:
    """Return whether the English verb before an infinitive tells only that it may be done, or is not done itself.

    `the rules allow growers to export`, `makes it easier to export`, `can be used to export`, `found no firm to
    export`; not what was allowed once (`the grant allowed growers to export`). Constant.
    """
    verb = parse.tokens[above.first]
    if parse.tokens[lead].low != "to":
        return verb.low == "lets" and _is_timeless(parse, clause, above)  # `a sling lets nurses lift patients`
    if verb.low in parse.grammar.able:
        return not (above.passive and above.lemma in word_class("seen_to", "en"))
    between = parse.tokens[above.last + 1 : lead]
    if between and between[-1].tag is Tag.NOUN and _fails(above, between):
        return not completes_noun(parse, lead - 1)
    if is_perfect(parse, above) or above.passive:
        return False
    if above.lemma in word_class("enabling", "en"):
        return _is_timeless(parse, clause, above)
    return above.lemma in control_of("en").judging and any(t.low in word_class("eased", "en") for t in between)


def _fails(above: Predicate, between: Sequence[Token]) -> bool:
    """Whether a verb is denied, or its object is (`was unable to find a nurse to`, `found no firm to`)."""
    return above.negated or above.modal == "refused" or between[0].low == "no"


def _is_timeless(parse: Parse, clause: Clause, above: Predicate) -> bool:
    """Whether a verb is told of no time that is over: in the present, or as a gerund that only describes its noun."""
    if above.tense == "present":
        return True
    around = parse.clauses[clause.parent] if clause.parent is not None else None
    if above.tense is not None or around is None or around.kind is not ClauseKind.GERUND or not around.opened_by:
        return False
    return parse.tokens[around.opened_by - 1].tag is Tag.NOUN  # `a law allowing firms to`, not `, allowing firms to`
