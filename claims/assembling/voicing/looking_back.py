"""French futures that tell what is over (`En 1987, il achète la ferme où il vivra vingt ans`)."""

from __future__ import annotations

from datetime import date, timedelta

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import DateValue

_YEAR = timedelta(days=366)
"""How long ago a date without its year has to lie to be no misread day to come."""
_AROUND = frozenset({ClauseKind.RELATIVE, ClauseKind.SUBORDINATE})
_GOVERNING = frozenset({Tag.VERB, Tag.AUX, Tag.INF, Tag.PART, Tag.NOUN})


def looks_back(parse: Parse, clause: Clause, predicate: Predicate) -> bool:
    """Return whether a French verb in the future tells what was over when the text was published.

    Its own clause has a date before the publication, or the present around it has one, or another future beside it.
    Linear in the sentence.
    """
    if parse.published is None or parse.language != "fr" or not _is_ahead(parse, predicate):
        return False
    if _dated(parse, clause, parse.published) or _in_past_present(parse, clause, parse.published):
        return True
    futures = (c for c in parse.clauses if c is not clause and c.predicate is not None and c.kind is clause.kind)
    return any(
        c.predicate is not None and _is_ahead(parse, c.predicate) and _dated(parse, c, parse.published) for c in futures
    )


def dates_past(parse: Parse, index: int) -> bool:
    """Return whether a token is a date that was surely over when the text was published. Constant."""
    return parse.published is not None and _is_over(parse, index, parse.published)


def _is_ahead(parse: Parse, predicate: Predicate) -> bool:
    coming = predicate.modal == "coming" and predicate.tense == "present" and predicate.head != predicate.first
    return predicate.tense == "future" or (coming and parse.tokens[predicate.first].lemma == "aller")


def _in_past_present(parse: Parse, clause: Clause, published: date) -> bool:
    """Whether a clause hangs on a present that is told of the past (`En 1962, il épouse Ève, qui lira tout`)."""
    while clause.kind in _AROUND and clause.parent is not None:
        clause = parse.clauses[clause.parent]
        above = clause.predicate
        if above is not None and above.tense == "present" and above.first == above.head and above.modal is None:
            return _dated(parse, clause, published)
    return False


def _dated(parse: Parse, clause: Clause, published: date) -> bool:
    """Whether a clause has a date that is over, and none that is not."""
    over = False
    for index in clause.tokens:
        token = parse.tokens[index]
        if token.tag is not Tag.VALUE or token.mention < 0:
            continue
        value = parse.mentions[token.mention].value
        if not isinstance(value, DateValue):
            continue
        if value.latest is None or value.latest >= published:
            return False
        over = over or (_is_over(parse, index, published) and not _is_governed(parse, index))
    return over


def _is_over(parse: Parse, index: int, published: date) -> bool:
    """Whether a token is a date before the publication: by a year in its words, by its distance, or long ago."""
    token = parse.tokens[index]
    value = parse.mentions[token.mention].value if token.mention >= 0 else None
    if not isinstance(value, DateValue) or value.latest is None or value.latest >= published:
        return False
    later = any(word in parse.mentions[token.mention].text.lower() for word in word_class("afterwards", "fr"))
    return later or value.year is not None or value.latest < published - _YEAR


def _is_governed(parse: Parse, index: int) -> bool:
    """Whether a date is no time of the verb: what it acts on, what a noun is of, or where something begins."""
    if not index:
        return False
    before = parse.tokens[index - 1]
    if before.tag in _GOVERNING:
        return True
    if before.tag is Tag.DET and index > 1:
        before = parse.tokens[index - 2]
    return before.low in word_class("no_time", "fr")
