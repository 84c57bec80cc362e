"""The corpora of names: every phrasing names what it stands under, and what names nothing names nothing."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from claims.model import Kind, Mention, NameValue, PlaceValue, QuoteValue, RoleValue, Source
from claims.splitting import split
from claims.spotting.countries import spot_countries
from claims.spotting.spot import spot

CORPUS = {
    path.stem: tomllib.loads(path.read_text("utf-8"))
    for path in sorted((Path(__file__).parent / "corpus").glob("*.toml"))
}
LEAST = 8
CASES = [
    (language, kind, value, text)
    for language, kinds in CORPUS.items()
    for kind, values in kinds.items()
    if kind != "none"
    for value, texts in values.items()
    for text in texts
]
NOTHING = [(language, text) for language, kinds in CORPUS.items() for text in kinds["none"]["texts"]]
KINDS = (Kind.NAME, Kind.ROLE, Kind.PLACE, Kind.QUOTE)


def _found(text: str, language: str) -> list[Mention]:
    source = Source.from_text(text, language=language)
    return [mention for mention in spot(source, split(source)) if mention.kind in KINDS]


def _said(mention: Mention) -> str:
    match mention.value:
        case NameValue(kind=kind):
            return kind.value
        case RoleValue(key=key) | PlaceValue(key=key):
            return key
        case QuoteValue(words=words):
            return words.strip(" \u00a0,.")
        case other:
            raise AssertionError(other)


@pytest.mark.parametrize(("language", "kind", "value", "text"), CASES, ids=[f"{c[0]}-{c[1]}-{c[3]}" for c in CASES])
def test_every_phrasing_names_what_it_stands_under(language: str, kind: str, value: str, text: str) -> None:
    found = [_said(mention) for mention in _found(text, language) if mention.kind is Kind(kind)]
    assert value in found


@pytest.mark.parametrize(("language", "text"), NOTHING, ids=[f"{c[0]}-{c[1]}" for c in NOTHING])
def test_what_names_nothing_names_nothing(language: str, text: str) -> None:
    assert [(mention.kind.value, mention.text) for mention in _found(text, language)] == []


def test_a_kind_has_enough_phrasings_in_a_language() -> None:
    counted = {
        (language, kind): sum(map(len, values.values()))
        for language, kinds in CORPUS.items()
        for kind, values in kinds.items()
    }
    assert {cell: number for cell, number in counted.items() if number < LEAST} == {}


def test_a_country_keeps_its_words_and_has_one_name() -> None:
    text = "Erst die Schweiz, dann Österreichs Süden, zuletzt die Vereinigten Staaten von Amerika."
    found = spot_countries(text, "de")
    assert [text[m.start : m.end] for m in found] == ["Schweiz", "Österreichs", "Vereinigten Staaten von Amerika"]
    names = [m.value.name for m in found if isinstance(m.value, PlaceValue)]
    assert names == ["Schweiz", "Österreich", "Vereinigte Staaten"]
