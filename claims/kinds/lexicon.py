"""The words of values in one language: what each may be, and the shapes they stand in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from claims.kinds.compounds import compounds
from claims.kinds.grammar import Node, build
from claims.kinds.name import unaccented
from claims.kinds.tables import (
    Calendar,
    CurrencyNames,
    Dates,
    Hedges,
    Measures,
    Money,
    MoneySigns,
    Negatives,
    Numbers,
    Units,
)
from claims.kinds.tokens import pieces
from claims.languages.packs import SHARED, load_table, manifest

Words = dict[str, dict[str, Any]]
Phrase = tuple[tuple[str, ...], dict[str, Any]]
SHORTEST_UNACCENTED = 4
"""Words at least this long are also read without their accents."""
BEGIN = frozenset(
    {
        "<aged>", "<decades>", "<rough>", "<number>", "<one>", "<single>",
        "<sign>", "<code>", "<ordinal>", "<multiple>", "<idiom>", "<often>",
    }
)  # fmt: skip
MULTIPLES = {"Md": 1_000_000_000, "M": 1_000_000, "k": 1000, "K": 1000}
"""What a letter before a currency's code stands for: `60 MSEK`, `kEUR 25`."""
LAST_DAY = 31
SECOND = 2
"""`deux secondes` are no halves."""


class Lexicon:
    """All the tables of values of one language, turned to what reading needs."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.dates = load_table(language, "dates", Dates)
        self.numbers = load_table(language, "numbers", Numbers)
        self.hedges = load_table(language, "hedges", Hedges)
        self.units = load_table(language, "units", Units)
        self.money = load_table(language, "money", Money)
        self.negatives = load_table(language, "negatives", Negatives)
        self.nouns_capitalised = manifest(language)["nouns_capitalised"]
        self.compounds = compounds(self.numbers)
        self.words: Words = {}
        self.entries: dict[str, Any] = {}
        """What the words met so far are as they are written, for whoever cuts a text into tokens."""
        self.barren: dict[str, None] = {}
        """Stretches met so far in whose words no value can stand, whatever stands around them."""
        self._phrases: dict[tuple[str, ...], dict[str, Any]] = {}
        self._fill()
        self.phrases = _by_first(self._phrases)
        self.shapes: Node = build(self.dates["rule"])
        self.begins = frozenset(key for key in self.shapes if key[0] == "<") | BEGIN
        """Categories of words at which a value may begin."""
        self.over_ends = frozenset(words.rpartition(" ")[2] for words in self.numbers["over"])
        self.of = frozenset(self.money["of"])
        self.and_ = frozenset(self.numbers["and"])
        self.labels = frozenset(self.negatives["labels"])
        self.dollars = frozenset(load_table(SHARED, "money", MoneySigns)["codes"]["dollars"])
        self.month_first = self.dates["order"] == "mdy"
        self.decimal = self.numbers["decimal"]

    def _fill(self) -> None:
        calendar = load_table(self.language, "calendar", Calendar)
        self.full_months = frozenset(forms[0] for forms in calendar["month"].values())
        for kind in ("month", "weekday"):
            names: Mapping[str, list[str]] = calendar[kind]
            for number, forms in names.items():
                self._add(f"<{kind}>", forms[:1] if kind == "weekday" else forms, int(number))
        dates, numbers = self.dates, self.numbers
        self._table("<month>", dates["month"])
        self._table("<weekday>", dates.get("weekday", {}))
        self._table("<short>", dates["short"])
        self._table("<reldate>", dates["day"])
        self._table("<now>", dates["now"])
        for name in (
            "shift",
            "this",
            "back",
            "ahead",
            "period",
            "season",
            "part",
            "feast",
            "hour",
            "half",
            "daypart",
            "zone",
            "toward",
            "edge",
            "beyond",
            "sequel",
            "decades",
            "beside",
            "near",
            "ending",
            "within",
        ):
            self._table(f"<{name}>", dates[name])
        self._table("<role>", dates["role"])
        self._table("<w>", numbers["words"])
        self._table("<scale>", numbers["scales"])
        self._table("<short-scale>", numbers["short_scales"])
        self._add("<many>", numbers.get("manifold", ()), 1)
        self._table("<rough>", numbers["rough"])
        for lead in numbers.get("rough_leads", ()):
            self._table("<rough>", {f"{lead} {word}": worth for word, worth in numbers["rough"].items()})
        self._table("<several>", numbers.get("several", {}))
        self._add("<power>", numbers.get("power", ()), 1)
        self._table("<ordinal>", numbers["ordinals"])
        self._table("<day>", {w: n for w, n in numbers["ordinals"].items() if n <= LAST_DAY})
        self._table("<fraction>", numbers["fractions"])
        self._table("<nths>", {f"{w}s": n for w, n in numbers["ordinals"].items() if n != SECOND and " " not in w})
        self._table("<multiple>", numbers["multiples"])
        self._table("<often>", numbers["often"]["said"] if "often" in numbers else {})
        self._add("<one>", numbers["one"], 1)
        self._add("<minus>", numbers["minus"], -1)
        self._add("<point>", numbers["point"], 1)
        self._add("<and>", numbers["and"], 1)
        self._add("<over>", numbers["over"], 1)
        self._add("<half-after>", numbers["half_after"], 2)
        self._add("<quarter-after>", numbers["quarter_after"], 4)
        self._fill_measures()

    def _fill_measures(self) -> None:
        hedges, units = self.hedges, self.units
        self._table("<hedge>", hedges["before"])
        self._table("<hedge-after>", hedges["after"])
        self._table("<between>", hedges["between"])
        self._table("<per>", hedges["per"])
        self._table("<range>", hedges["range"])
        self._add("<article>", hedges["articles"]["words"], 1)
        self._table("<duration>", units["duration"])
        self._table("<percent>", units["percent"])
        self._table("<points>", units["points"])
        for words, unit in units["unit"].items():
            hyphened = [words.replace(" ", "-")] if " " in words else []
            self._add("<unit>", [words, *(words + end for end in units["plural"]["endings"]), *hyphened], unit)
        self._add("<between-unit>", units["parts"]["between"], 1)
        self._table("<aged>", units["aged"])
        for name, measure in load_table(SHARED, "units", Measures)["unit"].items():
            for symbol in measure["symbols"]:
                self._symbol("<unit>", symbol, name)
        self._fill_money()
        self._add("<idiom>", self.negatives["idioms"], 1)
        self._add("<single>", self.negatives.get("single", ()), 1)
        for nouns in self.negatives.get("counted_if", {}).values():
            self._add("<counted>", nouns, 1)

    def _fill_money(self) -> None:
        money, shared = self.money, load_table(SHARED, "money", MoneySigns)
        for code, names in load_table(self.language, "currencies", CurrencyNames)["name"].items():
            self._add("<currency>", names, code)
        self._table("<currency>", money["name"])
        self._table("<code>", money["prefix"])
        self._add("<qualifier>", money["qualifiers"], 1)
        self._table("<cents>", money["cents"])
        for sign, code in shared["sign"].items():
            self._symbol("<sign>", sign, code)
        for code in shared["codes"]["iso"]:
            self._symbol("<code>", code, code)
            for letter, worth in MULTIPLES.items():
                self._symbol("<code>", letter + code, code)
                self._symbol("<mega>", letter + code, worth)
        for code in shared["codes"]["weak"]:
            self._symbol("<weak>", code, 1)
        for word, code in shared["codes"]["other"].items():
            self._add("<code>", [word], code)

    def _table(self, category: str, table: Mapping[str, object]) -> None:
        for words, value in table.items():
            self._add(category, [words], value)

    def _add(self, category: str, forms: Iterable[str], value: object) -> None:
        for form in forms:
            self._put(category, form, value)
            bare = unaccented(form)
            if bare != form and len(form) >= SHORTEST_UNACCENTED and category not in ("<hedge>", "<shift>"):
                self._put(category, bare, value)

    def _put(self, category: str, form: str, value: object) -> None:
        cut = pieces(form)
        if len(cut) == 1:
            self.words.setdefault(cut[0], {}).setdefault(category, value)
        elif cut:
            self._phrases.setdefault(cut, {}).setdefault(category, value)

    def _symbol(self, category: str, symbol: str, value: object) -> None:
        """Put a symbol whose case counts (`MW` is no `mw`)."""
        cut = pieces(symbol)
        target = self.words.setdefault(cut[0], {}) if len(cut) == 1 else self._phrases.setdefault(cut, {})
        target.setdefault(category + "=", {})[symbol] = value


def _by_first(phrases: dict[tuple[str, ...], dict[str, Any]]) -> dict[str, tuple[Phrase, ...]]:
    found: dict[str, list[Phrase]] = {}
    for words, cats in phrases.items():
        found.setdefault(words[0], []).append((words[1:], cats))
    return {first: tuple(sorted(rest, key=lambda p: -len(p[0]))) for first, rest in found.items()}


@lru_cache(maxsize=8)
def lexicon(language: str) -> Lexicon:
    """Return the lexicon of a language, made once."""
    return Lexicon(language)
