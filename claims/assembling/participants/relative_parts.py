"""The subject of an English relative clause that opens with a part of what it describes (`many of whom left`)."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.surroundings import noun_before
from claims.assembling.participants.antecedents import ANY_FORM, Form, described
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class

_OF_WHOM = frozenset({"whom", "which"})
_SEVERAL = frozenset({"two", "three", "four", "five", "six", "many", "several", "both", "few", "dozens", "hundreds"})
_SMALL = frozenset({Tag.ADV, Tag.NEG})
_PART = 3
"""Words up to the pronoun of a relative clause that opens with a part: a noun, a quantity and `of`."""


def part_of_whom(parse: Parse, clause: Clause, predicate: Predicate) -> int | None:
    """Return the subject of an English relative clause that opens with a part of what it describes.

    That is what it describes where a mere quantity stands before it (`bakers, many of whom left`), else the noun of the
    part (`a mill, one wall of which fell`). `None` for any other clause.
    """
    opener = clause.opened_by
    if parse.language != "en" or opener < _PART or parse.tokens[opener].low not in _OF_WHOM:
        return None
    if parse.tokens[opener - 1].low != "of" or any(
        t.tag not in _SMALL for t in parse.tokens[opener + 1 : predicate.first]
    ):
        return None
    part = opener - 2
    quantity = word_class("parts", "en") | word_class("shares", "en")
    if parse.tokens[part].tag is Tag.NOUN and parse.tokens[part].low not in quantity:
        return part
    while part > 0 and parse.tokens[part].tag not in (Tag.PUNCT, Tag.COORD):
        part -= 1
    nearest = noun_before(parse.tokens, part + 1) if part else None
    if nearest is None or parse.tokens[nearest].tag is Tag.PRON:
        return None
    several = parse.tokens[opener].low == "whom" or parse.tokens[opener - 2].low in _SEVERAL
    found = described(parse, clause, nearest, Form(plural=True) if several else ANY_FORM)
    return None if several and parse.tokens[found].plural is False and parse.tokens[found].tag is Tag.NOUN else found
