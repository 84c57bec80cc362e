"""French things that `de` and a date tell apart behind more than one word: a model, a title, a noun in marks."""

from __future__ import annotations

from claims.assembling.attaching.dated_things import is_yearly
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.model import Event, NameKind, NameValue

_CLOSING = frozenset({"»", "”", '"'})
_OPENING = frozenset({"«", "“", '"'})
_IN_MODEL = frozenset({Tag.PROPN, Tag.NUM, Tag.VALUE})
_BEFORE = frozenset({Tag.ADJ, Tag.PART})
_LONGEST = 10
"""Words of a model, its title included."""
_SOMEBODY = (NameKind.PERSON, NameKind.PLACE)


def model_of_year(parse: Parse, before: int, index: int) -> Event | None:
    """Return the model that a year behind `de` tells apart (`une Vulcor 275 GTB « long toit » de 1965`).

    It has an article, begins with a name or the noun of its kind, and holds no person or place. Bounded by its length.
    """
    if parse.language != "fr" or parse.tokens[before].low not in ("de", "d'") or not is_yearly(parse, index):
        return None
    first = _first_of_model(parse, before - 1)
    if first is None or first == before - 1:
        return None
    start, end = parse.tokens[first].start, parse.tokens[before - 1].end
    name = parse.text[start:end]
    return Event(f"fr:{name.lower()}", name, start, end, nominal=True)


def _first_of_model(parse: Parse, last: int) -> int | None:
    """Return the first word of the model that ends at `last`, where an article opens it."""
    tokens, at = parse.tokens, last
    if tokens[at].low in _CLOSING:
        at = _opening_mark(parse, at) - 1
    floor = max(0, last - _LONGEST)
    while at > floor and tokens[at].tag in _IN_MODEL and not _is_somebody(parse, at):
        at -= 1
    first = at + 1
    if tokens[at].tag is Tag.NOUN and at < last:
        first, at = (first if tokens[first].tag is Tag.PROPN else at), at - 1  # `un modèle 911`
    elif first > last or tokens[first].tag is not Tag.PROPN:
        return None
    while at > floor and tokens[at].tag in _BEFORE:
        at -= 1
    return first if at >= 0 and tokens[at].tag is Tag.DET else None


def _opening_mark(parse: Parse, closing: int) -> int:
    """Return where the marks open that close at a token; the token itself where they do not."""
    floor = max(-1, closing - _LONGEST)
    return next((j for j in range(closing - 1, floor, -1) if parse.tokens[j].low in _OPENING), closing)


def _is_somebody(parse: Parse, index: int) -> bool:
    mention = parse.tokens[index].mention
    value = parse.mentions[mention].value if mention >= 0 else None
    return isinstance(value, NameValue) and value.kind in _SOMEBODY


def last_before_marks(parse: Parse, last: int) -> int:
    """Return the last word before a closing mark that a French date follows (`la « primaire » de novembre`)."""
    inside = parse.language == "fr" and last > 0 and parse.tokens[last].low in _CLOSING
    return last - 1 if inside and parse.tokens[last - 1].tag is Tag.NOUN else last
