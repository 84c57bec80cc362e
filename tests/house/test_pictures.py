"""The pictures in the documents: there, shown, small, and without a word of where they were made."""

from __future__ import annotations

import re

import pytest

from tests.house.source_tree import ROOT

PICTURES = sorted((ROOT / "docs" / "pictures").glob("*"))
SHOWN = {"console", "list", "side-by-side", "galley", "phone", "print", "document"}
MOST_BYTES = 200_000


def test_every_face_of_a_report_has_its_picture() -> None:
    assert {path.stem for path in PICTURES} == SHOWN


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.name)
def test_a_picture_is_a_small_png_without_notes_in_it(path: str) -> None:
    data = (ROOT / "docs" / "pictures" / path).read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(data) <= MOST_BYTES
    assert [chunk for chunk in (b"tEXt", b"iTXt", b"zTXt", b"eXIf", b"tIME") if chunk in data] == []


def test_every_picture_is_shown_and_every_picture_that_is_shown_is_there() -> None:
    said = (ROOT / "docs" / "reports.md").read_text(encoding="utf-8")
    names = re.findall(r"pictures/([\w-]+)\.png", said)
    assert sorted(names) == sorted(SHOWN)
    assert "docs/pictures/side-by-side.png" in (ROOT / "README.md").read_text(encoding="utf-8")
