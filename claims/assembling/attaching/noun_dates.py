"""Dates that stand inside a French noun group, behind it in brackets, or that its preposition keeps."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.model import Event, Kind, NameKind, NameValue

_COMPLETING = frozenset({"de", "d'", "du", "des", "par"})
_QUOTE_ENDS = frozenset('»”"')
_TIMES = frozenset({Tag.VALUE, Tag.NUM})
_LONGEST_CHAIN = 4
"""Complements climbed from a date to the event noun that it may belong to."""


def nominal_at_left(parse: Parse, before: int) -> int | None:
    """Return the event noun whose group, complements included, ends right before a date."""
    position = before
    if parse.tokens[position].tag is Tag.PREP:
        position -= 1
    if position < 0:
        return None
    head = _holder(parse, position) if _stands_for_somebody(parse, position) else parse.head_left(position)
    for _ in range(_LONGEST_CHAIN):
        if head is None or parse.event_of_noun(head) is not None:
            return head
        if head and parse.language != "en" and parse.tokens[head].tag is Tag.PROPN:
            head -= parse.tokens[head - 1].tag is Tag.NOUN  # `l'usine Vulcor`
        top = parse.chain_head(head)
        head = top if top != head else _holder(parse, head)
    return None


def _stands_for_somebody(parse: Parse, index: int) -> bool:
    """Whether a French age is itself who is spoken of (`la chute d'un septuagénaire lundi`)."""
    at = parse.tokens[index].mention
    return parse.language == "fr" and at >= 0 and parse.mentions[at].kind is Kind.AGE


def _holder(parse: Parse, head: int) -> int | None:
    """Return the noun that the group of `head` complements by a preposition (`la visite à Lyon`)."""
    position = head - 1
    while position > 0 and parse.tokens[position].tag in (Tag.DET, Tag.ADJ, Tag.NUM, Tag.PROPN):
        position -= 1
    if position < 1 or parse.tokens[position].tag is not Tag.PREP:
        return None
    before = parse.head_left(position - 1)
    return before if before is not None and parse.tokens[before].tag in (Tag.NOUN, Tag.PROPN) else None


def parts_noun(parse: Parse, index: int) -> bool:
    """Whether a date parts the noun right before it from its complement (`la publication mercredi de la liste`).

    A stretch of time behind it completes the date instead (`lundi de 8h à 10h`). Constant.
    """
    if parse.language != "fr" or index == 0 or index + 2 >= len(parse.tokens):
        return False
    if parse.tokens[index - 1].tag is not Tag.NOUN or parse.tokens[index].tag is not Tag.VALUE:
        return False
    return parse.tokens[index + 1].low in _COMPLETING and parse.tokens[index + 2].tag not in _TIMES


def completes_by_purpose(parse: Parse, before: int) -> bool:
    """Whether `pour` joins a date to the event noun right before it (`le budget pour 2020`)."""
    if parse.language != "fr" or before < 1 or parse.tokens[before].low != "pour":
        return False
    head = parse.head_left(before - 1)
    return head is not None and parse.event_of_noun(head) is not None


def since_noun(parse: Parse, noun: int) -> bool:
    """Whether `depuis` governs an event noun: what the verb tells lasts since then, and has no day behind it.

    `la deuxième crue depuis la livraison de la digue le 3 mai`.
    """
    preposition = parse.preposition_before(noun) if parse.language == "fr" else None
    return preposition is not None and parse.tokens[preposition].low == "depuis"


def bracketed_thing(parse: Parse, before: int, index: int) -> Event | None:
    """Return what a date alone in brackets is about: the event noun or the titled or named thing right before them.

    `la guerre de Corée (1950-53)`, `son roman « Le Quai » (1953)`; a person's or a place's brackets tell other things.
    """
    if parse.language != "fr" or index + 1 >= len(parse.tokens) or parse.tokens[index + 1].low != ")":
        return None
    last = before
    quoted = parse.tokens[last].low in _QUOTE_ENDS
    if quoted:
        opening = next((j for j in range(last - 1, -1, -1) if parse.tokens[j].low in '«“"'), None)
        return None if opening is None or last - opening < 2 else _thing(parse, opening + 1, last - 1)
    if parse.tokens[last].tag is not Tag.PROPN:
        return None
    completed = parse.head_left(last - 2) if last > 1 and parse.tokens[last - 1].low in parse.grammar.genitive else None
    told = parse.event_of_noun(completed) if completed is not None else None
    return told or (_thing(parse, last, last) if _is_titled(parse, last) else None)


def _thing(parse: Parse, first: int, last: int) -> Event:
    """Return a named or titled thing as the owner of its date."""
    start, end = parse.tokens[first].start, parse.tokens[last].end
    name = parse.text[start:end]
    return Event(f"{parse.language}:{name.lower()}", name, start, end, nominal=True)


def _is_titled(parse: Parse, index: int) -> bool:
    """Whether a token is the name of a work, a product or an event."""
    mention = parse.tokens[index].mention
    value = parse.mentions[mention].value if mention >= 0 else None
    return isinstance(value, NameValue) and value.kind not in (NameKind.PERSON, NameKind.PLACE, NameKind.ORGANISATION)
