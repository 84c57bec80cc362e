"""Whether a noun or name is that of somebody."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.languages.families import broader_key, counted_key
from claims.model import Kind, NameKind, NameValue, PlaceValue, RoleValue

_PERSON = "person"
_OF_AN_AGE = "naire"
_OLD = "-old"
_TELLING_ONE = frozenset({"a", "an"})
_DESCRIBED = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM, Tag.VALUE})
_DESCRIBING = frozenset({Tag.ADJ, Tag.ADV})


def is_somebody(parse: Parse, index: int) -> bool:
    """Whether the noun or name at `index` is that of a person, or of persons. Linear in the kinds above the noun."""
    token = parse.tokens[index]
    value = parse.mentions[token.mention].value if token.mention >= 0 else None
    if isinstance(value, NameValue):
        return value.kind is NameKind.PERSON
    if isinstance(value, RoleValue | PlaceValue):
        return isinstance(value, RoleValue)
    if token.tag is not Tag.NOUN:
        return is_aged(parse, index)
    key: str | None = counted_key(token.lemma, parse.language)
    while key is not None and key != _PERSON:
        key = broader_key(key)  # `son` → `child` → `person`
    return key == _PERSON or _holds_office(parse, token.start)


def is_aged(parse: Parse, index: int) -> bool:
    """Whether a word is an age that stands for who has it (`le trentenaire`, `the 34-year-old`). Constant."""
    token = parse.tokens[index]
    if token.mention < 0 or parse.mentions[token.mention].kind is not Kind.AGE:
        return False
    if parse.language == "fr":
        return token.lemma.rstrip("s").endswith(_OF_AN_AGE)
    opened = index > 0 and parse.tokens[index - 1].tag is Tag.DET
    return opened and token.low.rstrip("s").endswith(_OLD) and not _describes(parse, index)


def _describes(parse: Parse, index: int) -> bool:
    """Whether an English age behind its article tells how old somebody behind it is.

    `the 34-year-old American`, `a 9-year-old, shy girl`, `a 59-year-old convicted cook`.
    """
    after, behind = ([*parse.tokens[index + 1 : index + 3], None, None])[:2]
    if after is None or after.tag in _DESCRIBED:
        return after is not None
    if behind is None or parse.tokens[index - 1].low not in _TELLING_ONE:
        return False
    apart = after.low == "," and behind.tag in _DESCRIBING
    named = parse.text[behind.start].isupper()  # `a 59-year-old named Otto`
    return apart or (after.tag in (Tag.VERB, Tag.PART) and behind.tag in (Tag.NOUN, Tag.ADJ) and not named)


def _holds_office(parse: Parse, start: int) -> bool:
    return any(m.kind is Kind.ROLE and m.start == start for m in parse.mentions_inside())
