"""Who holds which office in a text: `le président turc` is whom the text calls so."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from claims.assembling.naming.persons import People, is_person
from claims.kinds.offices import COUNTERPART
from claims.kinds.place import demonyms
from claims.model import Kind, Mention, PlaceValue, RoleValue
from claims.patterns import pattern

_APPOSED = pattern(
    r"[ \xa0]?,[ \xa0](?:[1-9]\d[ \xa0]ans,[ \xa0])?(?:[1-9]\d,[ \xa0])?"
    r"(?:(?:le|la|l['’]|un|une|the|a|an|son|sa|his|her|its|then|alors|par ailleurs)[ \xa0]?)?"
    r"(?:[1-9]\d-year-old[ ])?$"
)
_FAR = pattern(r"[^.!?;:()\n«»“”\"]{1,90},[ \xa0]$")
_OF = pattern(r"[ \xa0](?:de[ \xa0](?:la[ \xa0]|l['’])?|du[ \xa0]|des[ \xa0]|d['’]|of[ \xa0](?:the[ \xa0])?)$")
_INDEFINITE = pattern(
    r"\b(?:un|une|a|an|any|tout|chaque|aucun|every|each|no|autre|another|d['’])[ \xa0]?(?:\w+[ \xa0])?$", re.IGNORECASE
)
COVERING = {
    "elected-official": (
        "mayor", "deputy-mayor", "councillor", "member-of-parliament", "member-of-european-parliament", "senator",
        "regional-president",
    ),
    "athlete": ("footballer",),
    "artist": ("singer", "musician", "actor"),
    "musician": ("singer",),
}  # fmt: skip
"""Offices whose word stands for one of several others as well (`l'élu` is the mayor)."""
_DEFINITE = pattern(r"(?:(?<!\w)(?:[Ll]e|[Ll]a|[Tt]he)[ \xa0]|[Ll]['’])$")
_COLLECTIVE = frozenset({"lawyer", "police-officer", "manager"})


class Office(NamedTuple):
    """A role as a mention states it."""

    family: str
    country: str | None


class Holders(NamedTuple):
    """Holders of offices, and what each role mention is."""

    persons: dict[int, str]
    """Offset of a role mention that stands apart from a name → the key of its holder."""
    vacant: dict[int, Office]
    """Offset of a role mention with a country whose holder the text does not name."""
    beside: frozenset[int]
    """Offsets of role mentions that stand beside the name of their holder."""
    countries: dict[str, str]
    """Key of a person → the country whose office the person holds."""


def assign_offices(text: str, mentions: Sequence[Mention], people: People, language: str) -> Holders:
    """Return who holds the offices that `mentions` name. Linear in the mentions."""
    roles = [m for m in mentions if m.kind is Kind.ROLE]
    starts = [m.start for m in mentions]
    offices = _offices(text, roles, mentions, starts, language)
    known: dict[Office, dict[str, None]] = {}
    beside: set[int] = set()
    for role in roles:
        holder = _beside(text, role, mentions, starts, people)
        if holder is None:
            continue
        beside.add(role.start)
        known.setdefault(offices[role.start], {})[holder] = None
    countries = {key: office.country for office, keys in known.items() if office.country for key in keys}
    persons: dict[int, str] = {}
    vacant: dict[int, Office] = {}
    for role in roles:
        if role.start in beside:
            continue
        office = offices[role.start]
        if _INDEFINITE.search(text[max(0, role.start - 20) : role.start]):
            continue
        definite = _DEFINITE.search(text[max(0, role.start - 4) : role.start]) is not None
        holder = _holder(office, known, role, COVERING.get(office.family, ()) if definite else ())
        if holder is not None:
            persons[role.start] = holder
        elif office.country is not None and office.family not in (COUNTERPART, *_COLLECTIVE):
            vacant[role.start] = office
    return Holders(persons, vacant, frozenset(beside), countries)


def _offices(
    text: str, roles: Sequence[Mention], mentions: Sequence[Mention], starts: Sequence[int], language: str
) -> dict[int, Office]:
    """Return each role's family and country; a counterpart has the family of the office before it."""
    offices: dict[int, Office] = {}
    last = ""
    for role in roles:
        assert isinstance(role.value, RoleValue)  # noqa: S101
        family = role.value.key
        country = _country(text, role, mentions, starts, language)
        if family == COUNTERPART:
            family = last or COUNTERPART
        elif country is not None and family == "president":
            family = "head-of-state"
        last = family
        offices[role.start] = Office(family, country)
    return offices


def _country(text: str, role: Mention, mentions: Sequence[Mention], starts: Sequence[int], language: str) -> str | None:
    for part in role.parts:
        if part.office == "demonym":
            return demonyms(language).get(text[part.start : part.end])
    after = bisect_left(starts, role.end)
    if after < len(mentions):
        following = mentions[after]
        value = following.value
        if (
            isinstance(value, PlaceValue)
            and value.key.startswith("country:")
            and _OF.fullmatch(text, role.end, following.start)
        ):
            return value.country
    return None


def _beside(text: str, role: Mention, mentions: Sequence[Mention], starts: Sequence[int], people: People) -> str | None:
    """Return the person named straight after a role, before it with a comma, or after it and what it is of."""
    index = bisect_left(starts, role.start)
    for following in mentions[index + 1 : index + 5]:
        if not is_person(following):
            if following.kind is Kind.ROLE:
                break
            continue
        between = text[role.end : following.start]
        if between in (" ", "\xa0", ", ") or (_FAR.fullmatch(between) and _closes(text, following.end)):
            return people.by_start[following.start]
        if (
            len(between) < 60
            and _of_something(between)
            and following.start - 1 == mentions[bisect_left(starts, following.start) - 1].end
        ):
            return people.by_start[following.start]
        break
    if index > 0 and is_person(mentions[index - 1]):
        before = mentions[index - 1]
        if _APPOSED.fullmatch(text, before.end, role.start):
            return people.by_start[before.start]
    return None


def _of_something(between: str) -> bool:
    return re.match(r"[ \xa0](?:de|du|des|d['’]|of|at|for)\b[^,.;:()]*$", between) is not None


def _closes(text: str, end: int) -> bool:
    return end >= len(text) or text[end] in ",.;)\n"


def _holder(office: Office, known: dict[Office, dict[str, None]], role: Mention, covered: Sequence[str]) -> str | None:
    """Return the one person known in an office; none where several are, or where the country is another.

    Where nobody is known in it, the one person in an office of the `covered` families.
    """
    if office.country is None:
        keys = {key: None for other, found in known.items() if other.family == office.family for key in found}
        if not keys:
            keys = {key: None for other, found in known.items() if other.family in covered for key in found}
        if office.family == "head-of-state":
            keys |= dict.fromkeys(known.get(Office("president", None), {}))
        elif office.family == "president":
            keys |= {key: None for other, found in known.items() if other.family == "head-of-state" for key in found}
    else:
        keys = dict(known.get(office, {})) or dict(known.get(Office("president", office.country), {}))
        if not keys and role.value.key == COUNTERPART:  # type: ignore[union-attr]
            keys = {key: None for other, found in known.items() if other.country == office.country for key in found}
    return next(iter(keys)) if len(keys) == 1 else None
