"""Whoever adds a kind, a slot, a relation or a language is told what is still missing.

The grid is kind × comparison × wording × language × golden case, and kind × language × examples × negatives. Each test
prints its empty cells by name; a language that is read in part says itself which kinds it leaves out.
"""

from __future__ import annotations

import importlib
import re
import tomllib
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from checker.comparing import relate
from checker.model import FindingKind, Relation, Severity
from claims.languages.packs import full_languages, is_partial, languages, manifest
from claims.model import (
    AgeValue,
    Anchor,
    DateValue,
    DurationValue,
    Kind,
    MoneyValue,
    NameKind,
    NameValue,
    NumberValue,
    OrdinalValue,
    OutcomeValue,
    PartyValue,
    PercentageValue,
    PlaceValue,
    PolarityValue,
    Precision,
    QuantityValue,
    QuoteValue,
    RoleValue,
    Slot,
    TimeValue,
    Value,
)
from tests.golden.cases import FOLDER, read_cases
from tests.house.source_tree import ROOT, modules, shown
from tools.compile_tables import calls, compile_tables, meant

INTERFACES = ("en", "fr")
WORDING = ROOT / "checker" / "wording"
TEN = (Decimal(10), Decimal(10), Decimal(10))
SAMPLES: dict[Kind | Slot, Value] = {
    Kind.DATE: DateValue(date(2019, 4, 9), date(2019, 4, 9), "2019-04-09", Precision.DAY, Anchor.ABSOLUTE),
    Kind.TIME: TimeValue(515, 515),
    Kind.DURATION: DurationValue(*TEN, unit="year"),
    Kind.NUMBER: NumberValue(*TEN),
    Kind.ORDINAL: OrdinalValue(*TEN),
    Kind.PERCENTAGE: PercentageValue(*TEN),
    Kind.MONEY: MoneyValue(*TEN, currency="EUR"),
    Kind.QUANTITY: QuantityValue(*TEN, unit="kilometer"),
    Kind.AGE: AgeValue(*TEN),
    Kind.NAME: NameValue("Ada Lowe", NameKind.PERSON, "ada lowe"),
    Kind.ROLE: RoleValue("mayor", "mayor"),
    Kind.PLACE: PlaceValue("Lyon", "city:lyon", "FR"),
    Kind.QUOTE: QuoteValue("We will pay.", "Ada Lowe"),
    Slot.PARTICIPANT: PartyValue("Ada Lowe", "person:ada lowe", "agent"),
    Slot.POLARITY: PolarityValue(affirmed=True),
    Slot.OUTCOME: OutcomeValue("rise", "fall/rise"),
}


def test_every_kind_of_value_has_a_sample_here() -> None:
    assert sorted(kind for kind in Kind if kind not in SAMPLES) == []


@pytest.mark.parametrize("kind", SAMPLES, ids=str)
def test_every_kind_of_value_has_its_twin_in_comparing(kind: Kind | Slot) -> None:
    assert relate(SAMPLES[kind], SAMPLES[kind]).relation is Relation.EQUAL


@pytest.mark.parametrize("a", SAMPLES, ids=str)
@pytest.mark.parametrize("b", SAMPLES, ids=str)
def test_two_values_of_any_two_kinds_have_a_relation(a: Kind | Slot, b: Kind | Slot) -> None:
    assert relate(SAMPLES[a], SAMPLES[b]).relation in Relation


def _messages(interface: str) -> dict[str, Any]:
    files = [WORDING / f"{interface}.toml", *sorted(WORDING.glob(f"*.{interface}.toml"))]
    return {key: value for file in files for key, value in _flat(tomllib.loads(file.read_text(encoding="utf-8")))}


def _flat(table: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        yield f"{prefix}{key}", value


def test_both_interface_languages_have_the_same_messages() -> None:
    french, english = _messages("fr").keys(), _messages("en").keys()
    assert (sorted(french - english), sorted(english - french)) == ([], [])


@pytest.mark.parametrize("interface", INTERFACES)
@pytest.mark.parametrize("words", [Severity, FindingKind, Relation, Slot], ids=lambda words: words.__name__)
def test_every_word_of_a_finding_is_said_in_both_interface_languages(interface: str, words: Iterable[str]) -> None:
    keys = " ".join(_messages(interface))
    silent = {Relation.EQUAL} if words is Relation else set()
    assert (
        sorted(word for word in words if word not in silent and not re.search(rf"(?<![\w-]){word}(?![\w-])", keys))
        == []
    )


def test_every_table_of_a_language_is_asked_for_and_fits_its_schema() -> None:
    compiled, orphans = compile_tables()
    assert compiled
    assert [shown(path) for path in orphans] == []


def test_every_table_is_named_where_it_is_asked_for() -> None:
    """A call that the tool cannot read would leave its table out of the wheel's compiled ones."""
    spoken = {call.module for call in calls()}
    asking = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in modules()
        if re.search(r"(?<!def )\bload_(?:table|file)\(", path.read_text(encoding="utf-8"))
    }
    assert sorted(asking - spoken - {"claims.languages.packs"}) == []


def test_a_table_is_asked_for_with_one_schema() -> None:
    """Two would each throw away what the other compiled, and every run would check the table again."""
    shapes: dict[Path, set[str]] = {}
    for call in calls():
        schema = getattr(importlib.import_module(call.module), call.schema)
        for path in meant(call):
            shapes.setdefault(path, set()).add(repr(getattr(schema, "__annotations__", schema)))
    assert sorted(shown(path) for path, found in shapes.items() if len(found) > 1) == []


def _table_names(language: str) -> set[str]:
    return {path.stem for path in (ROOT / "claims" / "languages" / language).glob("*.toml")}


def test_the_languages_read_in_full_have_the_same_tables() -> None:
    assert {"en", "fr"} <= set(full_languages())
    names = {language: _table_names(language) for language in full_languages()}
    every = set().union(*names.values())
    assert {language: sorted(every - found) for language, found in names.items() if every - found} == {}


def test_a_language_read_in_part_has_no_table_that_no_other_has_but_its_countries() -> None:
    known = set().union(*(_table_names(language) for language in full_languages()))
    parts = [language for language in languages() if is_partial(language)]
    assert {
        language: odd for language in parts if (odd := sorted(_table_names(language) - known - {"countries"}))
    } == {}


CORPORA = ROOT / "tests" / "claims"
VALUES, NAMES = CORPORA / "kinds" / "corpus", CORPORA / "kinds" / "naming"
HOMES = dict.fromkeys((Kind.NAME, Kind.ROLE, Kind.PLACE, Kind.QUOTE), NAMES)
"""Where the examples of a kind stand, if not beside the values."""
LEAST = {VALUES: 40, NAMES: 8}
"""Phrasings of a kind, and negatives, that a language has at the least."""


def _corpus(home: Path, language: str) -> dict[str, Any]:
    path = home / f"{language}.toml"
    return tomllib.loads(path.read_text("utf-8")) if path.is_file() else {}


def _phrasings(kind: str, language: str) -> int:
    values = _corpus(HOMES.get(Kind(kind), VALUES), language).get(kind, {})
    return len({text for texts in values.values() for text in texts})


def _negatives(home: Path, language: str) -> int:
    named = home.with_name("negatives") / f"{language}.toml" if home == VALUES else home / "negatives"
    groups = [_corpus(home, language).get("none", {}).get("texts", [])]
    groups += tomllib.loads(named.read_text("utf-8")).values() if named.is_file() else []
    return len({text for group in groups for text in group})


def _empty_cells() -> Iterator[str]:
    """Yield the cells of kind × language × examples × negatives that are empty, by name."""
    for language in languages():
        declared = manifest(language)["kinds"]
        for kind in declared:
            home = HOMES.get(Kind(kind), VALUES)
            if _phrasings(kind, language) < LEAST[home]:
                yield f"{language} × {kind} × examples: {_phrasings(kind, language)} of {LEAST[home]}"
            if _negatives(home, language) < LEAST[home]:
                yield f"{language} × {kind} × negatives: {_negatives(home, language)} of {LEAST[home]}"


def test_every_kind_that_a_language_declares_has_its_examples_and_its_negatives() -> None:
    assert list(_empty_cells()) == []


@pytest.mark.parametrize("language", languages())
def test_a_language_declares_every_kind_unless_it_says_that_it_is_read_in_part(language: str) -> None:
    missing = sorted({*Kind} - {*manifest(language)["kinds"]})
    if missing and is_partial(language):
        pytest.skip(f"{language} is read in part, without {', '.join(missing)}")
    assert missing == []


def test_a_language_has_examples_of_no_kind_that_it_does_not_declare() -> None:
    undeclared = {
        (language, kind)
        for home in (VALUES, NAMES)
        for language in languages()
        for kind in _corpus(home, language)
        if kind not in {"none", *manifest(language)["kinds"]}
    }
    assert undeclared == set()


GRID = [
    (slot, language)
    for slot in (Slot.DATE, Slot.COUNT, Slot.AMOUNT, Slot.SHARE, Slot.MEASURE, Slot.AGE, Slot.POLARITY, Slot.OUTCOME)
    for language in full_languages()
]


@pytest.mark.parametrize(("slot", "language"), GRID, ids=str)
def test_every_slot_has_a_golden_case_in_each_language(slot: Slot, language: str) -> None:
    texts = {
        text.language
        for case in read_cases(FOLDER)
        for wanted in (*(finding.slot for finding in case.findings), *({fact.slot} for fact in case.facts))
        if slot in wanted
        for text in case.texts
    }
    assert language in texts


def test_at_least_a_third_of_the_golden_cases_stay_silent() -> None:
    cases = [case for case in read_cases(FOLDER) if not case.facts]
    assert len(cases) >= 60
    assert 3 * sum(case.silent for case in cases) >= len(cases)
