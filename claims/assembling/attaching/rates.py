"""Counts by a period, or by so many heads: `300 cars a day`, `120 cas pour 100 000 habitants`."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.kinds.tables import Hedges
from claims.languages.classes import word_class
from claims.languages.families import counted_key
from claims.languages.packs import load_table
from claims.model import Attached, NumberValue, Slot

_RATING = {"a": "", "an": "", "per": "", "each": "per", "every": "per", "par": "", "chaque": "par"}
"""What opens the period of a rate, and the word it is known by in the table of rates."""
BASES = frozenset(Decimal(10) ** n for n in range(2, 7))
"""Powers of ten that a count may be out of."""
_PEOPLE = frozenset({"person", "inhabitant"})


def rated(parse: Parse, attached: Attached) -> Attached:
    """Return a count with the period or the heads behind it and its noun, else as it came. Constant."""
    mention, value, of = attached.mention, attached.mention.value, attached.of
    if attached.slot not in (Slot.COUNT, Slot.MEASURE) or not isinstance(value, NumberValue) or value.per is not None:
        return attached
    counts = of is not None and of.start >= mention.end
    after = parse.token_at(of.end) if counts and of is not None else parse.token_at(mention.start) + 1
    while counts and after < len(parse.tokens) and parse.tokens[after].tag is Tag.ADJ and parse.language == "fr":
        after += 1
    if after + 1 >= len(parse.tokens):
        return attached
    word = parse.tokens[after].low
    per = _period(parse, word, after) if counts and word in _RATING else None
    per = per or (_heads(parse, after + 1) if word in word_class("by_heads", parse.language) else None)
    return attached if per is None else replace(attached, mention=replace(mention, value=replace(value, per=per)))


def _period(parse: Parse, word: str, after: int) -> str | None:
    noun = parse.tokens[after + 1].low
    return load_table(parse.language, "hedges", Hedges)["per"].get(f"{_RATING[word] or word} {noun}")


def _heads(parse: Parse, index: int) -> str | None:
    """Return how many heads a rate goes by (`pour 100 000 habitants`), `None` for any other figure."""
    token = parse.tokens[index]
    value = parse.mentions[token.mention].value if token.mention >= 0 else None
    if not isinstance(value, NumberValue) or value.amount not in BASES:
        return None
    head = parse.head_right(index)
    return None if head is not None and not are_people(parse, head) else f"{int(value.amount)} person"


def are_people(parse: Parse, head: int) -> bool:
    """Return whether a noun behind a power of ten counts the people that a rate goes by. Constant."""
    return counted_key(parse.tokens[head].lemma, parse.language) in _PEOPLE
