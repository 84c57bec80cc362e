"""The corpora of names, offices, places and quotations: each phrasing has the value it stands under, and no other."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from claims.languages.packs import is_partial
from claims.model import Kind, Mention, NameValue, PlaceValue, QuoteValue, RoleValue, Source
from claims.splitting import split
from claims.spotting.countries import spot_countries
from claims.spotting.spot import spot

CORPUS = {
    path.stem: tomllib.loads(path.read_text("utf-8"))
    for path in sorted((Path(__file__).parent / "naming").glob("*.toml"))
}
LEAST = 40
LEAST_IN_PART = 8
LEAST_NEGATIVES = 60
NAMED = frozenset({Kind.NAME, Kind.ROLE, Kind.PLACE, Kind.QUOTE})
CASES = [
    (language, kind, value, text)
    for language, kinds in CORPUS.items()
    for kind, values in kinds.items()
    if kind != "none"
    for value, texts in values.items()
    for text in texts
]
NOTHING = [(language, text) for language, kinds in CORPUS.items() for text in kinds["none"]["texts"]]


def found_in(text: str, language: str) -> list[Mention]:
    """Return the names, offices, places and quotations of speech in a text."""
    source = Source.from_text(text, language=language)
    return [m for m in spot(source, split(source)) if m.kind in NAMED]


def said(mention: Mention) -> str:
    """Return a value as the corpora write it."""
    match mention.value:
        case NameValue(key=key, kind=kind):
            return f"{key} {kind.value}"
        case RoleValue(key=key) | PlaceValue(key=key):
            return key
        case QuoteValue(words=words, speaker=speaker):
            return f"{words} | {speaker or '-'}"
        case _:
            raise AssertionError(mention)


def rank(value: str) -> str:
    """Return a quotation's value without the stop that its place in the sentence gives it."""
    return value.replace(". |", " |")


@pytest.mark.parametrize(("language", "kind", "value", "text"), CASES, ids=[f"{c[0]}-{c[1]}-{c[3]}" for c in CASES])
def test_every_phrasing_states_the_value_it_stands_under_and_no_other_of_its_kind(
    language: str, kind: str, value: str, text: str
) -> None:
    of_kind = [said(m) for m in found_in(text, language) if m.kind is Kind(kind)]
    outer = [o for o in of_kind if not any(o.split(" | ")[0] in other for other in of_kind if other != o)]
    assert [rank(o) for o in (outer if kind == "quote" else of_kind)] == [rank(value)]


@pytest.mark.parametrize(
    ("language", "kind"), [(language, kind) for language, kinds in CORPUS.items() for kind in kinds if kind != "none"]
)
def test_a_kind_of_name_has_forty_phrasings_in_a_language(language: str, kind: str) -> None:
    least = LEAST_IN_PART if is_partial(language) else LEAST
    assert len({text for texts in CORPUS[language][kind].values() for text in texts}) >= least


def test_a_country_keeps_its_words_and_has_one_name() -> None:
    text = "Erst die Schweiz, dann Österreichs Süden, zuletzt die Vereinigten Staaten von Amerika."
    found = spot_countries(text, "de")
    assert [text[m.start : m.end] for m in found] == ["Schweiz", "Österreichs", "Vereinigten Staaten von Amerika"]
    names = [m.value.name for m in found if isinstance(m.value, PlaceValue)]
    assert names == ["Schweiz", "Österreich", "Vereinigte Staaten"]


@pytest.mark.parametrize(("language", "text"), NOTHING, ids=[f"{c[0]}-{c[1]}" for c in NOTHING])
def test_what_names_nobody_and_nothing_is_passed_over(language: str, text: str) -> None:
    assert [(m.kind.value, m.text) for m in found_in(text, language)] == []


@pytest.mark.parametrize("language", [language for language in CORPUS if not is_partial(language)])
def test_the_negatives_of_names_have_sixty_entries_a_language(language: str) -> None:
    assert sum(1 for case in NOTHING if case[0] == language) >= LEAST_NEGATIVES
