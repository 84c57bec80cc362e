"""A language is a folder of data, and may be read in part."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypedDict

import pytest

from claims.errors import BadTable
from claims.kinds import lexicon as lexicons
from claims.kinds.stretches import _places
from claims.kinds.tables import Dates
from claims.languages import packs
from claims.languages.checking import completed
from claims.languages.packs import full_languages, is_partial, languages, load_table, manifest
from claims.spotting.directing import _cues
from claims.spotting.values import spot_values

CALENDAR = """
[month]
1 = ["enero"]
2 = ["febrero"]
3 = ["marzo"]
4 = ["abril"]
[weekday]
0 = ["lunes"]
"""


class Inner(TypedDict):
    """A table inside a table."""

    words: list[str]


class Outer(TypedDict):
    """A table of each kind of key."""

    order: str
    months: dict[str, int]
    inner: Inner


def test_german_is_read_in_part_and_says_so_in_its_own_folder() -> None:
    assert full_languages() == ("en", "fr")
    assert set(languages()) > set(full_languages())
    assert is_partial("de")
    assert "date" in manifest("de")["kinds"]
    assert not any(is_partial(language) for language in ("fr", "en", "es", "und", ""))


def test_what_a_table_leaves_out_is_empty() -> None:
    empty = {"order": "", "months": {}, "inner": {"words": []}}
    assert completed({}, Outer) == empty
    assert completed({"inner": {}}, Outer) == empty
    assert completed({"order": "dmy", "other": 1}, Outer) == {**empty, "order": "dmy", "other": 1}


@pytest.fixture
def bare_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A folder of a language `xx` that has the names of months and nothing else, among the real ones."""
    for path in packs.ROOT.iterdir():
        if not path.name.startswith("_"):
            (tmp_path / path.name).symlink_to(path, target_is_directory=path.is_dir())
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "language.toml").write_text('scope = "values"\nkinds = ["date"]\nnouns_capitalised = false\n')
    (tmp_path / "xx" / "calendar.toml").write_text(CALENDAR)
    shape = '[[rule]]\nreads = "calendar"\nlike = ["[ <day> de <month> de? <year>? ]"]\n'
    (tmp_path / "xx" / "dates.toml").write_text(shape)
    monkeypatch.setattr(packs, "ROOT", tmp_path)
    _forget()
    yield "xx"
    monkeypatch.undo()
    _forget()


def _forget() -> None:
    for kept in (packs.languages, packs.full_languages, packs.is_partial, packs._read, packs._named):
        kept.cache_clear()
    for made in (lexicons.lexicon, _places, _cues):
        made.cache_clear()


def test_a_folder_with_months_and_one_shape_reads_dates_and_nothing_else(bare_language: str) -> None:
    text = "El 3 de abril de 2019 llovió. Costó 20 euros, un 5 % más, según Ana Ruiz (34) a las 10:30."
    found = spot_values(text, bare_language, date(2019, 4, 10))
    assert [m.text for m in found if m.kind == "date"] == ["3 de abril de 2019"]
    assert {m.kind.value for m in found} <= {"date", "number", "time", "quantity", "money", "percentage"}


def test_a_language_read_in_full_may_leave_nothing_out(bare_language: str, tmp_path: Path) -> None:
    (tmp_path / bare_language / "language.toml").write_text(
        'scope = "facts"\nkinds = ["date"]\nnouns_capitalised = false\n'
    )
    _forget()
    with pytest.raises(BadTable):
        load_table(bare_language, "dates", Dates)


@pytest.mark.parametrize("text", ["", "3", "abril", "%%%", "12 12 12", "a" * 500, "1.5 M 3/4 10h30 € -3"])
def test_no_text_makes_an_almost_empty_language_fail(bare_language: str, text: str) -> None:
    assert isinstance(spot_values(text, bare_language, None), tuple)
