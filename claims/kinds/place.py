"""Places: countries with their capitals, peoples and adjectives, cities, and the seats of governments."""

from __future__ import annotations

from functools import lru_cache
from typing import TypedDict

from claims.kinds.name import fold
from claims.languages.packs import SHARED, load_table
from claims.model import PlaceValue


class Places(TypedDict):
    """`places.toml`; every table goes from a form as written to a country (ISO 3166 alpha-2), `exonyms` to a name."""

    countries: dict[str, str]
    adjectives_fr: dict[str, str]
    adjectives_en: dict[str, str]
    peoples: dict[str, str]
    capitals: dict[str, str]
    seats: dict[str, str]
    exonyms: dict[str, str]
    cities: dict[str, str]


@lru_cache(maxsize=1)
def places() -> Places:
    """Return the gazetteer."""
    return load_table(SHARED, "places", Places)


def country_of(name: str) -> str | None:
    """Return the country that `name` is a name of."""
    return places()["countries"].get(name)


def people_of(name: str) -> str | None:
    """Return the country whose people `name` names (`Russes`, `Britons`)."""
    known = places()["peoples"]
    return known.get(name) or (known.get("É" + name[1:]) if name[:1] == "E" else None)


@lru_cache(maxsize=8)
def demonyms(language: str) -> dict[str, str]:
    """Return the adjectives of nationality of `language` in all their forms, with their countries."""
    table = places()
    return table["adjectives_fr"] if language == "fr" else table["adjectives_en"]


def capital_of(name: str) -> str | None:
    """Return the country whose capital `name` is."""
    return places()["capitals"].get(name)


def seat_of(name: str) -> str | None:
    """Return the country whose government sits in the building or street `name`."""
    return places()["seats"].get(name)


def city_key(name: str) -> str:
    """Return the key of the city `name`, the same for all its names (`Londres`, `London`)."""
    return "city:" + fold(places()["exonyms"].get(name, name))


@lru_cache(maxsize=1 << 12)
def place_named(name: str) -> PlaceValue | None:
    """Return the place that the gazetteer has under `name` as written; `None` when it has none. Constant."""
    table = places()
    written = name.replace("’", "'")
    country = table["countries"].get(written)
    if country is not None:
        return PlaceValue(name, f"country:{country}", country)
    seat = table["seats"].get(written)
    if seat is not None:
        return PlaceValue(name, "seat:" + fold(written), seat)
    city = table["capitals"].get(written) or table["cities"].get(written)
    return None if city is None and written not in table["exonyms"] else PlaceValue(name, city_key(written), city)
