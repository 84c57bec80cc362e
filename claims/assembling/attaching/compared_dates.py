"""Dates of what a figure or a degree is set against: `contre 46 % en 2016`, `faster than last year`."""

from __future__ import annotations

from claims.assembling.attaching.elided import is_figure
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Kind

_BEFORE_DATE = frozenset({Tag.DET, Tag.PREP, Tag.NOUN, Tag.ADJ})
_SMALL = frozenset({Tag.ADV, Tag.DET})
_NEARLY = frozenset({"de", "d'", "près", "than"})
_DEGREE = frozenset({Tag.ADJ, Tag.ADV})
_TO = frozenset({Tag.PREP})
_ENDS = frozenset({Tag.PUNCT, Tag.COORD})
_LONGEST = 5
"""Words from a date to its figure, or to the `than` before it."""
_FARTHEST = 10
"""Words from there to what is set against: `against`, or the degree."""


def is_compared_with(parse: Parse, index: int) -> bool:
    """Whether a date is that of the other side of a comparison, and not of what the verb tells. Constant."""
    return _behind_figure(parse, index) or _behind_than(parse, index)


def _behind_figure(parse: Parse, index: int) -> bool:
    """Whether a date stands right behind a figure that is set against another one (`against $66m a year earlier`)."""
    for at in range(index - 1, max(0, index - _LONGEST), -1):
        if is_figure(parse, at):
            before = at - 1
            while before > 0 and (parse.tokens[before].tag in _SMALL or parse.tokens[before].low in _NEARLY):
                before -= 1
            return parse.tokens[before].low in word_class("against", parse.language)
        if parse.tokens[at].tag not in _BEFORE_DATE:
            return False
    return False


def _behind_than(parse: Parse, index: int) -> bool:
    """Whether `than` and a degree before it set a date against another one, with no verb behind it."""
    if index + 1 < len(parse.tokens) and parse.tokens[index + 1].tag not in _ENDS:
        return False
    at, than = index - 1, word_class("than", parse.language)
    while at > max(0, index - _LONGEST) and parse.tokens[at].low not in than and parse.tokens[at].tag in _SMALL | _TO:
        at -= 1
    if at < 1 or parse.tokens[at].low not in than:
        return False
    clause = parse.clauses[parse.owner[index]]
    if clause.predicate is not None and clause.opened_by == at:
        return False  # `a ajouté plus tard qu'en mars, le parc rouvrirait`
    far = parse.tokens[index].low.endswith(" ago") or parse.mentions[parse.tokens[index].mention].kind is Kind.DURATION
    if far and parse.language == "en" and parse.tokens[at - 1].low in word_class("degrees", "en"):
        return False  # `more than five years ago`
    degrees = word_class("degrees", parse.language)
    for position in range(at - 1, max(-1, at - _FARTHEST), -1):
        token = parse.tokens[position]
        if token.low in degrees or (parse.language == "en" and token.low.endswith("er") and token.tag in _DEGREE):
            return True
        if token.tag in (Tag.VERB, Tag.AUX, Tag.PUNCT, Tag.NEG):
            return False
    return False
