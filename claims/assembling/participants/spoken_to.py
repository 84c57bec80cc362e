"""Who speaks right behind the name of whom they speak to, with no word between (`confie à l'AFP Ada Lund`)."""

from __future__ import annotations

from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.model import NameKind, NameValue

_TO = frozenset({"à", "au", "aux"})


def parted_from_speaker(parse: Parse, groups: list[Group]) -> list[Group]:
    """Return the noun groups of a French sentence, a person's name parted from that of a body behind `à`.

    Linear in the groups.
    """
    parted = [(at, first) for at, group in enumerate(groups) if (first := _speaker(parse, group))]
    for at, first in reversed(parted):
        group = groups[at]
        groups[at : at + 1] = [
            group._replace(last=first - 1),
            Group(first, first, group.last, None, None),
        ]
    return groups


def _speaker(parse: Parse, group: Group) -> int:
    """Return where a person's name stands in a group behind the name of a body that is its head, else 0."""
    first = group.head + 1
    if group.governor is None or first > group.last or parse.tokens[group.head].tag is not Tag.PROPN:
        return 0
    if parse.tokens[group.governor].low not in _TO or parse.tokens[first].tag is not Tag.PROPN:
        return 0
    return first if _kind(parse, group.head) not in (None, NameKind.PERSON) and _is_person(parse, first) else 0


def _is_person(parse: Parse, index: int) -> bool:
    return _kind(parse, index) is NameKind.PERSON


def _kind(parse: Parse, index: int) -> NameKind | None:
    mention = parse.tokens[index].mention
    value = parse.mentions[mention].value if mention >= 0 else None
    return value.kind if isinstance(value, NameValue) else None
