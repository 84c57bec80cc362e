"""Bare millions that a sum or measure told before gives its unit (`3 milliards d'euros, contre 2,5 milliards`)."""

from __future__ import annotations

from dataclasses import replace

from claims.assembling.attaching.described_figures import past_participle
from claims.assembling.parsing.parse import Parse
from claims.languages.classes import word_class
from claims.model import DurationValue, Kind, Mention, MoneyValue, NumberValue, QuantityValue

_LONGEST = 40
"""Words looked back for the figure with its unit."""
_INSTEAD = ("au", "lieu")
_UNITED = frozenset({Kind.MONEY, Kind.QUANTITY})


def with_unit_before(parse: Parse, index: int, mention: Mention) -> Mention:
    """Return a figure in millions without a noun as what the last such figure of its sentence is in, else as it came.

    Linear in the words between.
    """
    value = mention.value
    if type(value) is not NumberValue or value.multiple:
        return mention
    at = told_instead(parse, index)
    if at is not None:
        return _in_unit_of(parse.mentions[parse.tokens[at].mention], mention, value)
    if not _is_scaled(parse, mention):
        return mention
    behind = parse.tokens[index + 1].low if index + 1 < len(parse.tokens) else ""
    head = past_participle(parse, index, mention, parse.head_right(index))  # `contre 3 millions prévus`
    if behind in parse.grammar.genitive or head is not None:
        return mention
    for position in range(index - 1, max(-1, index - _LONGEST), -1):
        at = parse.tokens[position].mention
        before = parse.mentions[at] if at >= 0 else None
        if before is None or before.kind not in (*_UNITED, Kind.NUMBER):
            continue
        if isinstance(before.value, MoneyValue | QuantityValue) and _is_scaled(parse, before):
            return _in_unit_of(before, mention, value)
        if before.kind is Kind.NUMBER and parse.head_right(position) is None and _is_scaled(parse, before):
            continue
        return mention
    return mention


def told_instead(parse: Parse, index: int) -> int | None:
    """Return where the figure stands that `au lieu de` sets a bare one against (`huit mois au lieu de 20`)."""
    if index <= len(_INSTEAD) + 1 or parse.tokens[index - 1].low not in parse.grammar.genitive:
        return None
    if tuple(t.low for t in parse.tokens[index - 3 : index - 1]) != _INSTEAD or parse.head_right(index) is not None:
        return None
    return index - 4 if parse.tokens[index - 4].mention >= 0 else None


def _in_unit_of(told: Mention, mention: Mention, value: NumberValue) -> Mention:
    """Return a bare figure as one in the unit of what was told."""
    known = told.value
    if isinstance(known, MoneyValue):
        sum_ = MoneyValue(value.amount, value.low, value.high, value.hedge, value.per, currency=known.currency)
        return replace(mention, kind=Kind.MONEY, value=sum_)
    if isinstance(known, QuantityValue | DurationValue):
        own = type(known)(value.amount, value.low, value.high, value.hedge, value.per, unit=known.unit)
        return replace(mention, kind=told.kind, value=own)
    return mention


def _is_scaled(parse: Parse, mention: Mention) -> bool:
    """Whether a figure is told in millions or more, in words."""
    scales = word_class("scales", parse.language)
    return any(word.strip("$€£").lstrip("0123456789.,") in scales for word in mention.text.lower().split())
