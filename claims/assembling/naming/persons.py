"""Unites the names of persons inside one text: full name, surname, title and surname."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from claims.kinds.name import fold, given_names, person_key, sound_key, split_name
from claims.model import Kind, Mention, NameKind, NameValue
from claims.spotting.vocabulary import vocabulary


class Person(NamedTuple):
    """One person of a text."""

    key: str
    name: str
    """The fullest name, without title."""
    pronoun: str
    """`m`, `f` or `?`."""


class People(NamedTuple):
    """Every person of a text, and whom each mention names."""

    persons: dict[str, Person]
    """By key, in order of first mention."""
    by_start: dict[int, str]
    """Offset of a mention → key."""


class _Full(NamedTuple):
    given: str
    surname: str
    name: str
    pronoun: str


def is_person(mention: Mention) -> bool:
    """Whether a mention names a person."""
    return mention.kind is Kind.NAME and isinstance(mention.value, NameValue) and mention.value.kind is NameKind.PERSON


def unite_people(mentions: Sequence[Mention], language: str) -> People:
    """Return the persons among `mentions`.

    Persons with one surname are one person unless their given names differ; where they do, the given name is part of
    the key, and a bare surname is whoever its title or the last mention points to. Linear in the mentions but for
    bearers of one surname, which are few.
    """
    named = [m for m in mentions if is_person(m)]
    bearers = _bearers(named, language)
    by_given = _families_by_given_name(bearers)
    persons: dict[str, Person] = {}
    by_start: dict[int, str] = {}
    last_of: dict[str, str] = {}
    titled: dict[str, str] = {}
    for mention in named:
        given, surname = split_name(_name(mention))
        family = sound_key(surname)
        familiar = not given and family not in bearers and surname in by_given
        if familiar:
            given, family = surname, by_given[surname]  # `Ann`, who is not the last of the Hales
        full = _bearer(given, family, mention, bearers, last_of, language)
        several = len(bearers.get(family, ())) > 1
        key = person_key(surname) if full is None else person_key(full.surname, full.given if several else "")
        if full is None:
            full = _Full("", surname, _name(mention), _pronoun(mention, surname, language))
        if not familiar:
            last_of[family] = key
        by_start[mention.start] = key
        persons.setdefault(key, Person(key, full.name, full.pronoun))
        by_title = _pronoun_of_title(mention, language)
        if by_title != "?":
            titled.setdefault(key, by_title)  # `Mr Hale` beside `Sandy Hale`
    told = {key: persons[key]._replace(pronoun=by_title) for key, by_title in titled.items()}
    return People({**persons, **told}, by_start)


def _name(mention: Mention) -> str:
    assert isinstance(mention.value, NameValue)  # noqa: S101  narrowed by is_person
    return mention.value.name


def _pronoun_of_title(mention: Mention, language: str) -> str:
    titles = vocabulary(language).titles
    for part in mention.parts:
        if part.office == "title":
            by_title = titles.get(mention.text[: part.end - part.start].split(maxsplit=1)[0], "?")
            if by_title != "?":
                return by_title
    return "?"


def _pronoun(mention: Mention, given: str, language: str) -> str:
    by_title = _pronoun_of_title(mention, language)
    if by_title != "?":
        return by_title
    names = given_names()
    first = given.split(" ", maxsplit=1)[0] if given else ""
    return names.get(first) or names.get(first.split("-", 1)[0], "?")


def _bearers(named: Iterable[Mention], language: str) -> dict[str, list[_Full]]:
    """Return the distinct full names by the sound of their surname."""
    bearers: dict[str, list[_Full]] = {}
    for mention in named:
        name = _name(mention)
        given, surname = split_name(name)
        if not given:
            continue
        full = _Full(given, surname, name, _pronoun(mention, given, language))
        known = bearers.setdefault(sound_key(surname), [])
        for index, other in enumerate(known):
            if _same_given(other.given, given):
                known[index] = max(other, full, key=lambda f: len(f.name)) if other.name != name else other
                break
        else:
            known.append(full)
    return bearers


def _same_given(one: str, other: str) -> bool:
    """Whether two given names can be one person's: equal, abbreviated, or one part of the other."""
    first, second = fold(one).replace(".", ""), fold(other).replace(".", "")
    if first == second or sound_key(first) == sound_key(second):
        return True
    a, b = set(first.replace("-", " ").split()), set(second.replace("-", " ").split())
    if a <= b or b <= a:
        return True
    shorter, longer = sorted((first, second), key=len)
    initials = [w[0] for w in longer.replace("-", " ").split()]
    pieces = shorter.replace("-", " ").split()
    if all(len(p) == 1 for p in pieces):
        return [p[0] for p in pieces] == initials[: len(pieces)]
    return len(shorter) >= 3 and longer.startswith(shorter)


def _families_by_given_name(bearers: dict[str, list[_Full]]) -> dict[str, str]:
    """Return the family of the one person of the text who bears a given name, by that name."""
    families: dict[str, set[str]] = {}
    for family, fulls in bearers.items():
        for full in fulls:
            for name in full.given.split():
                families.setdefault(name, set()).add(family)
    known = given_names()
    return {name: min(found) for name, found in families.items() if len(found) == 1 and name in known}


def _bearer(
    given: str, family: str, mention: Mention, bearers: dict[str, list[_Full]], last_of: dict[str, str], language: str
) -> _Full | None:
    candidates = bearers.get(family, [])
    if given:
        return next((f for f in candidates if _same_given(f.given, given)), None)
    if len(candidates) < 2:
        return candidates[0] if candidates else None
    pronoun = _pronoun(mention, "", language)
    fitting = [f for f in candidates if pronoun in ("?", f.pronoun)]
    if len(fitting) == 1:
        return fitting[0]
    last = last_of.get(family)
    return next((f for f in fitting if person_key(f.surname, f.given) == last), fitting[0] if fitting else None)
