"""Bare millions that a sum or measure told before gives its unit (`3 milliards d'euros, contre 2,5 milliards`)."""

from __future__ import annotations

from dataclasses import replace

from claims.assembling.parsing.parse import Parse
from claims.languages.classes import word_class
from claims.model import Kind, Mention, MoneyValue, NumberValue, QuantityValue

_LONGEST = 40
"""Words looked back for the figure with its unit."""
_UNITED = frozenset({Kind.MONEY, Kind.QUANTITY})


def with_unit_before(parse: Parse, index: int, mention: Mention) -> Mention:
    """Return a figure in millions without a noun as what the last such figure of its sentence is in, else as it came.

    Linear in the words between.
    """
    value = mention.value
    if type(value) is not NumberValue or value.multiple or not _is_scaled(parse, mention):
        return mention
    behind = parse.tokens[index + 1].low if index + 1 < len(parse.tokens) else ""
    if behind in parse.grammar.genitive or parse.head_right(index) is not None:
        return mention
    for position in range(index - 1, max(-1, index - _LONGEST), -1):
        at = parse.tokens[position].mention
        before = parse.mentions[at] if at >= 0 else None
        if before is None or before.kind not in (*_UNITED, Kind.NUMBER):
            continue
        told = before.value
        if isinstance(told, MoneyValue) and _is_scaled(parse, before):
            sum_ = MoneyValue(value.amount, value.low, value.high, value.hedge, value.per, currency=told.currency)
            return replace(mention, kind=Kind.MONEY, value=sum_)
        if isinstance(told, QuantityValue) and _is_scaled(parse, before):
            measure = QuantityValue(value.amount, value.low, value.high, value.hedge, value.per, unit=told.unit)
            return replace(mention, kind=Kind.QUANTITY, value=measure)
        if before.kind is Kind.NUMBER and parse.head_right(position) is None and _is_scaled(parse, before):
            continue
        return mention
    return mention


def _is_scaled(parse: Parse, mention: Mention) -> bool:
    """Whether a figure is told in millions or more, in words."""
    scales = word_class("scales", parse.language)
    return any(word.strip("$€£").lstrip("0123456789.,") in scales for word in mention.text.lower().split())
