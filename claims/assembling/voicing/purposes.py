"""What an infinitive, a gerund or a present tells as meant, alleged or to come rather than as done."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause
from claims.assembling.parsing.control import control_of
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Stance

_ALLEGED_BY = frozenset({"of", "with", "over", "for"})
"""Prepositions between what somebody is accused of and the verb of accusing."""
_CHARGES = frozenset({"charge", "count", "suspicion", "accusation", "allegation", "trial"})
"""Nouns whose gerund behind `of` is what somebody is only said to have done (`faces charges of killing`)."""
_AIMING = frozenset({"aim", "direct", "target", "gear", "bend", "bank", "focus", "plan", "count", "centre", "center"})
"""Verbs whose gerund behind `at`, `on` or `towards` is what is meant."""
_MUSING = frozenset({"speak", "talk", "think", "dream", "joke", "fantasise", "fantasize"})
_HINDERING = frozenset(
    {"prevent", "stop", "bar", "deter", "dissuade", "discourage", "prohibit", "save", "spare", "protect"}
)
"""Verbs that keep their object from doing what a gerund tells (`to prevent the pound falling`)."""
_OBJECTS = frozenset({Tag.NOUN, Tag.PROPN, Tag.PRON})
_AT = frozenset({"at", "on", "towards", "toward"})
_ABOUT = frozenset({"for", "in", "on", "at", "towards", "toward", "about"})
_UNDER = frozenset({"under", "selon", "termes", "cadre", "vertu"})
"""Words before the noun of a plan that tell what is only laid down in it."""
_GROUP = frozenset({Tag.DET, Tag.ADJ, Tag.PREP, Tag.NUM, Tag.VALUE, Tag.PROPN, Tag.NOUN})
_LONGEST = 6
_NEAR = 4
"""Words between a verb of prosecuting and the gerund of the deed."""


def set_by_scheme(parse: Parse, clause: Clause, predicate: Predicate) -> bool:
    """Return whether a clause opens with the plan that lays down what it tells (`Under the plan, councils get 4m`).

    Linear in the words before its verb.
    """
    under = next((j for j in clause.tokens if j < predicate.first and parse.tokens[j].low in _UNDER), None)
    if under is None or (under > clause.tokens[0] + 2 and parse.tokens[under - 1].low != ","):
        return False
    for token in parse.tokens[under + 1 : min(under + 1 + _LONGEST, predicate.first)]:
        if token.tag not in _GROUP:
            return False
        if token.tag is Tag.NOUN and token.lemma in word_class("schemes", parse.language):
            return True
    return False


def is_purpose(parse: Parse, clause: Clause, above: Predicate) -> bool:
    """Whether an infinitive tells what something was done for (`founded to develop drugs`), not what came of it.

    Constant.
    """
    if above.lemma not in control_of(parse.language).purposeful or clause.predicate is None:
        return False
    if above.last >= clause.opened_by or parse.tokens[clause.opened_by - 1].low != "to":
        return False
    before = parse.tokens[clause.opened_by - 2] if clause.opened_by > 1 else None
    if before is not None and before.low in ("enough", "only", ","):
        return False  # `launched early enough to catch`, `launched, only to fail`
    results = control_of(parse.language).results
    return clause.predicate.lemma not in results and parse.family_of_predicate(clause.predicate) not in results


def gerund_prospect(parse: Parse, clause: Clause, above: Predicate | None) -> Stance | None:
    """Return what an accusation, an aim or the noun of a plan makes of the gerund behind its preposition. Constant."""
    if parse.language != "en" or clause.opened_by < 2:
        return None
    low = parse.tokens[clause.opened_by - 1].low
    ahead = above is not None and above.head < clause.opened_by
    if ahead and above is not None:
        if above.lemma in control_of(parse.language).accusing and low in _ALLEGED_BY:
            return Stance.REPORTED if accuses(above) else Stance.HYPOTHETICAL
        suffered = clause.predicate is not None and clause.predicate.passive  # `spoke about being robbed`
        if above.lemma in _MUSING and low in ("about", "of") and not suffered:
            return Stance.PLANNED
        if above.lemma in _HINDERING and (low == "from" or parse.tokens[clause.opened_by - 1].tag in _OBJECTS):
            return Stance.HYPOTHETICAL
        if above.lemma in _AIMING and low in _AT and clause.opened_by == above.last + 2:
            return Stance.PLANNED
    noun = parse.tokens[clause.opened_by - 2]
    if low == "for" and _is_prosecuted(clause, above, noun.lemma):
        return Stance.HYPOTHETICAL
    if noun.lemma in _CHARGES and low == "of":
        return Stance.HYPOTHETICAL
    if noun.tag is not Tag.NOUN or low not in _ABOUT:
        return None
    return Stance.PLANNED if noun.lemma in word_class("meant", "en") or noun.lemma in parse.grammar.plan_nouns else None


def accuses(above: Predicate) -> bool:
    """Return whether the subject of an English verb says that somebody did what its gerund tells (`accused X of`)."""
    return above.lemma == "accuse" and not above.passive and not above.negated and above.modal is None


def _is_prosecuted(clause: Clause, above: Predicate | None, noun: str) -> bool:
    """Whether somebody is tried or sought for what a gerund tells (`went on trial for selling`, `arrested for`)."""
    if noun == "trial":
        return True
    beside = above is not None and above.passive and clause.opened_by - above.head <= _NEAR
    return beside and above is not None and above.lemma in word_class("prosecuting", "en")
