"""Who is meant by an age or a nationality that stands for a person (`the 36-year-old`, `le Danois`).

Resolved where the text tells that age, or that nationality, of one person alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from claims.assembling.naming.persons import People
from claims.assembling.naming.registry import Entity, Reference
from claims.kinds.place import demonyms
from claims.languages.forms import Pos, readings
from claims.model import AgeValue, Mention, NameKind
from claims.patterns import pattern

_PERSON = "person:"
_BEHIND_NAME = pattern(
    r"(?:,[ \xa0]|[ \xa0]\(|,?[ \xa0](?:aged|âgée?(?:[ \xa0]de)?|agée?(?:[ \xa0]de)?)[ \xa0])(?:an?[ \xa0])?"
)
_BEFORE_NAME = pattern(r"[ \xa0](?:[a-zà-ÿœ'’-]+[ \xa0]){0,3}")
_HELD = 40
"""Characters between an age and the name that bears it."""
_ARTICLE = {
    "fr": pattern(r"(?<![\w’'-])(?:[Ll]e[ \xa0]|[Ll]a[ \xa0]|[Ll]['’])$"),
    "en": pattern(r"(?<!\w)[Tt]he[ ]$"),
}
_LONGEST_ARTICLE = 5
_WORD = pattern(r"[ \xa0]([\w’'-]+)")
_POSSESSOR = ("'s ", "’s ", "' ", "’ ")
_OF = (" of ", " from ")
_COUNTRIES_TOO = frozenset({"Argentine"})
"""Nationalities that are the name of their country as well."""
_FEMININE = ("enne", "aine", "aise", "oise", "ande")
_TELLING = frozenset({Pos.VERB, Pos.ADV})


class _Aged(NamedTuple):
    low: Decimal
    high: Decimal
    key: str


def resolve_descriptions(
    text: str,
    language: str,
    mentions: Sequence[Mention],
    references: Sequence[Reference],
    entities: dict[str, Entity],
    people_of: People,
) -> Iterator[Reference]:
    """Yield a reference for each age and each nationality that stands for the one person of whom it is told.

    `references` are in text order, and so are those returned. Linear in mentions and references.
    """
    yield from sorted(_described(text, language, mentions, references, entities, people_of))


def _described(
    text: str,
    language: str,
    mentions: Sequence[Mention],
    references: Sequence[Reference],
    entities: dict[str, Entity],
    people_of: People,
) -> Iterator[Reference]:
    article = _ARTICLE.get(language)
    people = [r for r in references if r.keys[0].startswith(_PERSON) and r.strength in ("name", "title")]
    if article is None or not people:
        return
    starts = [r.start for r in people]
    ages = [m for m in mentions if isinstance(m.value, AgeValue)]
    told = [aged for m in ages if (aged := _age_of(text, m, people, starts)) is not None]
    for mention in ages:
        start = _opened(text, mention.start, article)
        if start is not None and _stands_alone(text, mention.end, language):
            key = _one_aged(mention, told)
            if key is not None and _agrees(text[start : mention.end], key, people_of):
                yield Reference(start, mention.end, (key,), "anaphor")
    yield from _nationals(text, language, people, references, entities, people_of)


def _opened(text: str, position: int, article: re.Pattern[str]) -> int | None:
    """Return where the article right before `position` begins, `None` without one."""
    found = article.search(text[max(0, position - _LONGEST_ARTICLE) : position])
    return None if found is None else max(0, position - _LONGEST_ARTICLE) + found.start()


def _stands_alone(text: str, end: int, language: str) -> bool:
    """Whether no noun follows that an age or a nationality would describe, and no name."""
    following = _WORD.match(text, end)
    if following is None:
        return text[end : end + 1] not in ("-", "'", "’")
    word = following[1]
    if word[0].isupper() or word[0].isdigit():
        return False
    read = readings(word.lower(), language)
    return not read or read[0].pos in _TELLING


def _agrees(words: str, key: str, people: People) -> bool:
    """Whether a French article and nationality may be of a person of that gender; English tells none."""
    low = words.lower()
    told = "m" if low.startswith("le") else "f" if low.startswith("la") or low.endswith(_FEMININE) else "?"
    person = people.persons.get(key)
    return person is None or "?" in (told, person.pronoun) or told == person.pronoun


# ------------------------------------------------------------------------------ ages


def _age_of(text: str, mention: Mention, people: Sequence[Reference], starts: Sequence[int]) -> _Aged | None:
    """Return an age with the person beside whose name it stands, `None` where there is none."""
    value = mention.value
    if not isinstance(value, AgeValue) or value.low is None or value.high is None:
        return None
    at = bisect_left(starts, mention.start)
    if at and mention.start - people[at - 1].end <= _HELD:
        between = text[people[at - 1].end : mention.start]
        if _BEHIND_NAME.fullmatch(between):
            return _Aged(value.low, value.high, people[at - 1].keys[0])
    if at < len(people) and people[at].start - mention.end <= _HELD:
        between = text[mention.end : people[at].start]
        if _BEFORE_NAME.fullmatch(between):
            return _Aged(value.low, value.high, people[at].keys[0])
    return None


def _one_aged(mention: Mention, told: Sequence[_Aged]) -> str | None:
    """Return the one person of an age that fits."""
    value = mention.value
    if not isinstance(value, AgeValue) or value.low is None or value.high is None:
        return None
    fitting = {aged.key: None for aged in told if aged.low <= value.high and value.low <= aged.high}
    return next(iter(fitting)) if len(fitting) == 1 else None


# ----------------------------------------------------------------------- nationalities


def _nationals(
    text: str,
    language: str,
    people: Sequence[Reference],
    references: Sequence[Reference],
    entities: dict[str, Entity],
    people_of: People,
) -> Iterator[Reference]:
    """Yield a reference for each nationality behind its article that one person of the text has."""
    countries = [r for r in references if _is_country(r, entities)]
    held = _nationalities(text, people, countries)
    article = _ARTICLE[language]
    for reference in countries:
        persons = held.get(reference.keys[0], {})
        if len(persons) != 1 or not _is_demonym(text[reference.start : reference.end], language):
            continue
        start = _opened(text, reference.start, article)
        key = next(iter(persons))
        if start is None or not _stands_alone(text, reference.end, language):
            continue
        if _agrees(text[start : reference.end], key, people_of):
            yield Reference(start, reference.end, (key,), "anaphor")


def _is_country(reference: Reference, entities: dict[str, Entity]) -> bool:
    key = reference.keys[0]
    return key.startswith("country:") and entities[key].kind is NameKind.PLACE


def _is_demonym(word: str, language: str) -> bool:
    """Whether a word is the nationality of one person, as a noun (`Kenyan`, `Danois`)."""
    if not word[0].isupper() or (language == "en" and word.endswith("s")):
        return False
    known = demonyms(language)
    if word in _COUNTRIES_TOO:
        return False
    return word in known or word.lower() in known


def _nationalities(
    text: str, people: Sequence[Reference], countries: Sequence[Reference]
) -> dict[str, dict[str, None]]:
    """Return the persons told of each country: `Kenya's X`, `the Dane X`, `X of Kenya`, `le joueur danois X`."""
    starts = [r.start for r in people]
    held: dict[str, dict[str, None]] = {}
    for country in countries:
        at = bisect_left(starts, country.end)
        if at < len(people) and text[country.end : people[at].start] in (" ", "\xa0", *_POSSESSOR):
            held.setdefault(country.keys[0], {})[people[at].keys[0]] = None
        before = bisect_left(starts, country.start) - 1
        if before >= 0 and text[people[before].end : country.start] in _OF:
            held.setdefault(country.keys[0], {})[people[before].keys[0]] = None
    return held
