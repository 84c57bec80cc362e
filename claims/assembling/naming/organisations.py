"""Unites the names of organisations and things in one text: long form and acronym, whole name and first word."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from claims.assembling.naming.persons import People
from claims.kinds.name import fold, organisation_key, sound_key, split_name
from claims.model import Mention, NameKind, NameValue
from claims.patterns import pattern

_OPENS = pattern(r"[ \xa0]\(")
_FIRST = pattern(r"\w+(?:-\w+)*")


class Names(NamedTuple):
    """What each mention of an organisation, a thing or an unknown name refers to."""

    by_start: dict[int, tuple[str, str, NameKind]]
    """Offset of a mention → key, fullest name, kind."""


def unite_organisations(text: str, mentions: Sequence[Mention], people: People) -> Names:
    """Return the entities of the names that are neither persons, places nor peoples. Linear in the mentions.

    A name whose kind is unknown is a person where it is the surname of one, and is then entered in `people`.
    """
    aliases = _aliases(text, mentions)
    shortened = _shortened(mentions)
    surnames = {sound_key(split_name(p.name)[1]): p.key for p in people.persons.values()}
    by_start: dict[int, tuple[str, str, NameKind]] = {}
    fullest: dict[str, str] = {}
    for mention in mentions:
        value = mention.value
        if not isinstance(value, NameValue) or value.kind in (NameKind.PERSON, NameKind.PEOPLE):
            continue
        person = surnames.get(sound_key(mention.text)) if value.kind is NameKind.UNKNOWN else None
        if person is not None:
            people.by_start[mention.start] = person
            continue
        key, kind = _key(value, aliases, shortened)
        if len(value.name) > len(fullest.get(key, "")):
            fullest[key] = value.name
        by_start[mention.start] = (key, value.name, kind)
    return Names({start: (key, fullest[key], kind) for start, (key, _, kind) in by_start.items()})


def _key(value: NameValue, aliases: dict[str, str], shortened: dict[str, str]) -> tuple[str, NameKind]:
    folded = fold(value.name)
    if value.kind is NameKind.THING:
        return "thing:" + value.key, value.kind
    if folded in aliases:
        return aliases[folded], NameKind.ORGANISATION
    if value.kind is NameKind.ORGANISATION:
        key = organisation_key(value.name)
        return shortened.get(key.removeprefix("org:"), key), value.kind
    return (shortened[folded], NameKind.ORGANISATION) if folded in shortened else ("name:" + folded, value.kind)


def _aliases(text: str, mentions: Sequence[Mention]) -> dict[str, str]:
    """Return the key of each name that another follows in brackets: both go under the acronym's."""
    aliases: dict[str, str] = {}
    for before, after in pairwise(mentions):
        one, other = before.value, after.value
        if not (isinstance(one, NameValue) and isinstance(other, NameValue)) or not _OPENS.fullmatch(
            text, before.end, after.start
        ):
            continue
        if text[after.end : after.end + 1] != ")" or NameKind.PERSON in (one.kind, other.kind):
            continue
        acronym = min(before.text, after.text, key=len)
        if NameKind.ORGANISATION in (one.kind, other.kind) and len(acronym) <= 12:
            key = organisation_key(acronym)
            aliases[fold(before.text)] = aliases[fold(after.text)] = key
    return aliases


def _shortened(mentions: Sequence[Mention]) -> dict[str, str]:
    """Return the key of the one organisation of the text whose name starts with a word, by that word."""
    longer: dict[str, dict[str, None]] = {}
    for mention in mentions:
        value = mention.value
        if isinstance(value, NameValue) and value.kind is NameKind.ORGANISATION:
            first = _FIRST.match(value.name)
            if first is not None and first[0] != value.name:
                longer.setdefault(fold(first[0]), {})[organisation_key(value.name)] = None
    return {word: next(iter(keys)) for word, keys in longer.items() if len(keys) == 1}
