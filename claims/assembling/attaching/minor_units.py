"""Sums told in hundredths: `325.5p` and `10 centimes` as the pounds and euros that they are."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.kinds.tables import Money
from claims.languages.classes import word_class
from claims.languages.packs import load_table
from claims.model import Kind, Mention, MoneyValue

_HUNDREDTH = Decimal("0.01")
_FARTHEST_DENIAL = 10
"""Words back from `a penny` to what denies it."""


@lru_cache(maxsize=8)
def _cents(language: str) -> dict[str, str]:
    return load_table(language, "money", Money)["cents"]


def in_whole_units(parse: Parse, index: int, mention: Mention) -> Mention:
    """Return a sum that is told in hundredths of a currency as so much of the currency, else as it came.

    Cents are those of the other sums of the sentence, and stay as they are where there are none; pence and centimes
    need none. Linear in the values of the sentence.
    """
    value = mention.value
    if not isinstance(value, MoneyValue):
        return mention
    if value.currency is not None:
        after = parse.tokens[index + 1].low if index + 1 < len(parse.tokens) else ""
        split = after in word_class("cents", parse.language) and mention.text[-1].isalpha()
        return replace(mention, value=_hundredth(value, value.currency)) if split else mention  # `40 euro cents`
    word = _unit(parse, mention)
    currency = _cents(parse.language).get(word)
    if currency is None:
        return mention
    if word in word_class("cents", parse.language):
        currency = _beside(parse)
    return mention if currency is None else replace(mention, value=_hundredth(value, currency))


def _unit(parse: Parse, mention: Mention) -> str:
    """Return the word that says of what a sum is so many, the empty one where none does."""
    said = next((p for p in mention.parts if p.office == "currency"), None)
    return "" if said is None else parse.text[said.start : said.end].lower()


def _beside(parse: Parse) -> str | None:
    """Return the one currency of the other sums in a sentence."""
    values = (m.value for m in parse.mentions[parse.first : parse.last] if m.kind is Kind.MONEY)
    told = {v.currency for v in values if isinstance(v, MoneyValue) and v.currency is not None}
    return next(iter(told)) if len(told) == 1 else None


def _hundredth(value: MoneyValue, currency: str) -> MoneyValue:
    def part(amount: Decimal | None) -> Decimal | None:
        return None if amount is None else amount * _HUNDREDTH

    return replace(value, amount=part(value.amount), low=part(value.low), high=part(value.high), currency=currency)


def is_idle_coin(parse: Parse, index: int, mention: Mention) -> bool:
    """Return whether one coin with its article is no sum (`has not received a penny`, `une couronne pour la reine`).

    Hundredths are one where nothing denies them (`costs a penny`). Bounded by the words looked back.
    """
    value = mention.value
    if not isinstance(value, MoneyValue) or value.currency is not None or value.amount != 1:
        return False
    if mention.text.lower().split()[0] not in word_class("single_articles", parse.language):
        return False
    before = parse.tokens[max(0, index - _FARTHEST_DENIAL) : index]
    word = _unit(parse, mention)
    if word not in _cents(parse.language):
        return True  # `une couronne pour la reine`
    return any(t.tag is Tag.NEG or t.low in word_class("denying_coins", parse.language) for t in before)
