"""Dates of a list that one noun has together: `les scrutins de 2012 et 2017`, `les crues de mars et avril derniers`."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.model import Kind

_JOINING = frozenset({"et", "ou", "and", "or"})


def first_listed(parse: Parse, before: int, index: int) -> tuple[int, int]:
    """Return the word before the first date of a list of two and where it stands, for one alone what was given.

    `before` is the word before the date at `index`; articles may stand before either (`du 3 et du 5 mai`). Constant.
    """
    if before < 1 or parse.tokens[before].low not in _JOINING or not _is_date(parse, before - 1):
        return before, index
    first = before - 1
    lead = first - 1
    while lead >= 0 and (parse.tokens[lead].tag in (Tag.DET, Tag.ADV) or parse.tokens[lead].low == "("):
        lead -= 1
    return (lead, first) if lead >= 0 else (before, index)


def _is_date(parse: Parse, index: int) -> bool:
    at = parse.tokens[index].mention
    return at >= 0 and parse.mentions[at].kind is Kind.DATE
