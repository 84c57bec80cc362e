"""Resolves the names of one source: which mentions are one entity, and what other words refer to it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from claims.assembling.naming.anaphora import resolve_anaphora
from claims.assembling.naming.descriptions import resolve_descriptions
from claims.assembling.naming.offices import Holders, assign_offices
from claims.assembling.naming.organisations import Names, unite_organisations
from claims.assembling.naming.persons import People, is_person, unite_people
from claims.assembling.naming.registry import Entity, Reference, Registry
from claims.kinds.place import capital_of, demonyms, seat_of
from claims.kinds.stretches import first_pieces, places_of
from claims.languages.packs import full_languages
from claims.model import Kind, Mention, NameKind, NameValue, PlaceValue, Sentence, Source
from claims.patterns import pattern
from claims.splitting import Layout
from claims.spotting.vocabulary import WINDOW, vocabulary

__all__ = ["Entity", "Reference", "Registry", "resolve"]

_WORD = pattern(r"\w+(?:-\w+)*")
_OF = pattern(r"(?:\bde|\bd['’]|\bof|\bin|\bfrom)[ \xa0]?$")
_DIPLOMATIC = pattern(r"(?:^|\W)(?:entre|avec|par|contre|between|with|by|against|face à)[ \xa0]$", re.IGNORECASE)
_BESIDE = pattern(r"(?:,| et| and| with| avec)[ \xa0](?:à |by )?$")
HOME_CAPITALS = {"fr": "FR", "en": "GB"}
"""The country whose capital is a city first of all in a language's press."""
SEATS_OF_UNIONS = {"city:brussels": "org:eu"}


def resolve(source: Source, layout: Layout, mentions: Sequence[Mention]) -> Registry:
    """Return the entities of `source` and every reference to one, in text order.

    `mentions` are the source's, of any kind; those of other kinds than names, roles and places are passed over. Every
    key of a reference is in `entities`. Linear in text and mentions.
    """
    packs = full_languages()
    layout = layout._replace(sentences=tuple(s for s in layout.sentences if s.language in packs))
    named = [m for m in mentions if m.kind in (Kind.NAME, Kind.ROLE, Kind.PLACE)]
    language = layout.language
    people = unite_people(named, language)
    holders = assign_offices(source.text, named, people, language)
    names = unite_organisations(source.text, named, people)
    entities: dict[str, Entity] = {}
    references = [r for m in named for r in _direct(source.text, m, named, people, holders, names, language, entities)]
    references += _adjectives(source.text, layout, named, entities)
    references.sort(key=lambda r: (r.start, r.end, r.strength))
    described = list(resolve_descriptions(source.text, language, mentions, references, entities, people))
    references = [*(r for r in references if not _within(r, described)), *described]
    references.sort(key=lambda r: (r.start, r.end, r.strength))
    references += resolve_anaphora(source.text, layout, references, entities, people)
    references.sort(key=lambda r: (r.start, r.end, r.strength))
    return Registry(entities, tuple(references), tuple(reference.start for reference in references))


def _within(reference: Reference, described: Sequence[Reference]) -> bool:
    """Whether the words of a reference are part of a description that stands for somebody."""
    at = bisect_right(described, reference.start, key=lambda r: r.start) - 1
    return at >= 0 and reference.end <= described[at].end


def _direct(
    text: str,
    mention: Mention,
    named: Sequence[Mention],
    people: People,
    holders: Holders,
    names: Names,
    language: str,
    entities: dict[str, Entity],
) -> Iterator[Reference]:
    start, end = mention.start, mention.end
    match mention.value:
        case PlaceValue() as place:
            keys, strength = _of_place(text, mention, place, named, language)
            for key in keys:
                _enter_place(entities, key, mention, place)
            yield Reference(start, end, keys, strength)
        case NameValue(kind=NameKind.PEOPLE) as value:
            _enter(entities, Entity(value.key, mention.text, NameKind.PLACE, value.key.removeprefix("country:")))
            yield Reference(start, end, (value.key,), "metonym")
        case NameValue() if is_person(mention) or start in people.by_start:
            key = people.by_start[start]
            _enter_person(entities, key, people, holders)
            yield Reference(start, end, (key,), "title" if mention.parts else "name")
        case NameValue() as value:
            key, name, kind = names.by_start[start]
            _enter(entities, Entity(key, name, kind))
            yield Reference(start, end, (key,), "name")
        case _:
            yield from _of_role(mention, people, holders, entities)


def _enter(entities: dict[str, Entity], entity: Entity) -> None:
    entities.setdefault(entity.key, entity)


def _enter_person(entities: dict[str, Entity], key: str, people: People, holders: Holders) -> None:
    person = people.persons[key]
    _enter(entities, Entity(key, person.name, NameKind.PERSON, holders.countries.get(key), person.pronoun))


def _enter_place(entities: dict[str, Entity], key: str, mention: Mention, place: PlaceValue) -> None:
    """A country's own name takes the place of the words that stood for it."""
    own = key == place.key
    known = entities.get(key)
    if known is None or (own and key.startswith("country:") and not known.name[:1].isupper()):
        kind = NameKind.ORGANISATION if key.startswith("org:") else NameKind.PLACE
        entities[key] = Entity(key, mention.text, kind, place.country)
    elif own and key.startswith("country:") and known.name != mention.text and _stands_for_another(known.name):
        entities[key] = Entity(key, mention.text, NameKind.PLACE, place.country)


def _stands_for_another(name: str) -> bool:
    """Whether a name is not a country's own: that of its capital, of the seat of its government or of its people."""
    people = any(name in demonyms(known) or name.lower() in demonyms(known) for known in ("fr", "en"))
    return people or capital_of(name) is not None or seat_of(name) is not None


# ---------------------------------------------------------------------------- places


def _of_place(
    text: str, mention: Mention, place: PlaceValue, named: Sequence[Mention], language: str
) -> tuple[tuple[str, ...], str]:
    """A capital or a seat that acts is its country; after a preposition of place it is itself."""
    if place.key.startswith("seat:"):
        country = f"country:{place.country}"
        return ((place.key,), "name") if _is_local(text, mention, language) else ((country,), "metonym")
    if place.key in SEATS_OF_UNIONS and not _is_local(text, mention, language) and not _is_of(text, mention):
        return (SEATS_OF_UNIONS[place.key],), "metonym"
    country_code = capital_of(mention.text.replace("’", "'"))
    if country_code is None or not place.key.startswith("city:") or _is_local(text, mention, language):
        return (place.key,), "name"
    among_states = _among_states(text, mention, named)
    if HOME_CAPITALS.get(language) == country_code and not among_states:
        return (place.key,), "name"
    country = f"country:{country_code}"
    if _is_of(text, mention) and not among_states:
        return (place.key, country), "metonym"
    return (country,), "metonym"


def _is_local(text: str, mention: Mention, language: str) -> bool:
    return vocabulary(language).locally.ends(text[max(0, mention.start - WINDOW) : mention.start])


def _is_of(text: str, mention: Mention) -> bool:
    return _OF.search(text[max(0, mention.start - 6) : mention.start]) is not None


def _among_states(text: str, mention: Mention, named: Sequence[Mention]) -> bool:
    """Whether another country or capital is coordinated with this one: `Paris et Berlin`, `entre Rome et Paris`."""
    index = bisect_right(named, mention.start, key=lambda m: m.start) - 1
    for other in (*named[max(0, index - 1) : index], *named[index + 1 : index + 2]):
        if isinstance(other.value, PlaceValue) and (other.value.key.startswith("country:") or capital_of(other.text)):
            first, second = sorted((mention, other), key=lambda m: m.start)
            if _BESIDE.fullmatch(text[first.end : second.start]) is not None:
                return True
    return _DIPLOMATIC.search(text[max(0, mention.start - 12) : mention.start]) is not None


# ------------------------------------------------------------------- roles, adjectives


def _of_role(mention: Mention, people: People, holders: Holders, entities: dict[str, Entity]) -> Iterator[Reference]:
    holder = holders.persons.get(mention.start)
    if holder is not None:
        _enter_person(entities, holder, people, holders)
        yield Reference(mention.start, mention.end, (holder,), "description")
        return
    office = holders.vacant.get(mention.start)
    if office is not None:
        key = f"office:{office.family}:{office.country}"
        _enter(entities, Entity(key, mention.text, NameKind.PERSON, office.country))
        yield Reference(mention.start, mention.end, (key,), "description")


def _words_at(text: str, sentence: Sentence, places: Sequence[int]) -> Iterator[re.Match[str]]:
    """Yield the words of a sentence, hyphens inside, that hold one of `places`, each once."""
    done = sentence.start
    for place in places[bisect_left(places, sentence.start) : bisect_left(places, sentence.end)]:
        if place < done:
            continue
        start = place
        while start > done and (text[start - 1].isalnum() or text[start - 1] in "_-"):
            start -= 1
        for found in _WORD.finditer(text, start, sentence.end):
            done = found.end()
            if done > place:
                yield found
                break


@lru_cache(maxsize=8)
def _nationalities(language: str) -> frozenset[str]:
    """Return the words with which an adjective of nationality begins."""
    return first_pieces(demonyms(language))


def _adjectives(
    text: str, layout: Layout, named: Sequence[Mention], entities: dict[str, Entity]
) -> Iterator[Reference]:
    """Adjectives of nationality in the prose, but for those inside a name."""
    taken = [m for m in named if m.kind is not Kind.ROLE]
    starts = [m.start for m in taken]
    met: dict[str, list[int]] = {}
    for sentence in layout.sentences:
        table = demonyms(sentence.language)
        places = met.get(sentence.language)
        if places is None:
            places = [start for start, _ in places_of(text, _nationalities(sentence.language))]
            met[sentence.language] = places
        for found in _words_at(text, sentence, places):
            country = table.get(found[0])
            if country is None:
                continue
            at = bisect_right(starts, found.start()) - 1
            if at >= 0 and taken[at].end > found.start():
                continue
            key = f"country:{country}"
            _enter(entities, Entity(key, found[0], NameKind.PLACE, country))
            yield Reference(found.start(), found.end(), (key,), "demonym")
