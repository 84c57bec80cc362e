"""What the arguments of a command name: files, folders, patterns, addresses, each once and in order."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from checker.cli.shelf import Shelf, identity, stamp_of, texts_named


@pytest.fixture(autouse=True)
def _folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("b.txt", "a.txt", "recoupe.toml", "recoupe.decisions.toml"):
        Path(name).write_text("Some words.\n", encoding="utf-8")


def names(*arguments: str, **leaving: str) -> tuple[list[str], list[str]]:
    sources, skipped = Shelf(
        arguments, "auto", "en", leaving={k.replace("_", "-"): v for k, v in leaving.items()}
    ).gather()
    return [source.name for source in sources], [entry.reason for entry in skipped]


def test_a_file_that_two_arguments_name_is_read_once_at_its_first_place() -> None:
    assert names("b.txt", ".", "./b.txt", "*.txt") == (["b.txt", "a.txt"], [])


def test_settings_and_decisions_are_no_sources_unless_they_are_named() -> None:
    assert names(".")[0] == ["a.txt", "b.txt"]
    assert names("recoupe.toml")[0] == ["recoupe.toml"]
    assert [entry.name for entry in texts_named(["*.toml"])] == []


def test_what_is_left_out_is_named_with_the_reason() -> None:
    assert names(".", is_draft="./a.txt") == (["b.txt"], ["a.txt is the draft itself, and no source for it."])
    assert names(".", is_output="b.txt") == (["a.txt"], ["b.txt is where the report is written, and no source."])


def test_standard_output_is_not_taken_for_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Words.\n")))
    assert names("-", is_output="-") == (["-"], [])
    assert names("-", is_draft="-")[0] == []


def test_a_file_is_read_again_only_when_its_stamp_has_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    read = Path.read_bytes

    def counted(path: Path) -> bytes:
        opened.append(path.name)
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", counted)
    shelf = Shelf(["."], "auto", "en")
    shelf.gather()
    shelf.gather()
    assert opened == ["a.txt", "b.txt"]
    before = shelf.stamps()
    os.utime("b.txt", ns=(1, 1))
    assert shelf.stamps() != before
    shelf.gather()
    assert opened[2:] == ["b.txt"]


def test_a_stamp_is_nothing_where_there_is_no_file_and_the_same_for_a_stream() -> None:
    assert stamp_of("nowhere.txt") is None
    assert stamp_of("a\0b") is None
    assert stamp_of(".") == ()
    assert stamp_of("a.txt") != stamp_of("b.txt")


@pytest.mark.parametrize(("one", "other"), [("a.txt", "./a.txt"), ("a.txt", "../{here}/a.txt")])
def test_two_names_of_one_file_are_known_to_be(one: str, other: str, tmp_path: Path) -> None:
    assert identity(one) == identity(other.format(here=tmp_path.name))


def test_what_is_no_file_is_its_own_name() -> None:
    assert [identity(name) for name in ("-", "https://e.org/a/../b")] == ["-", "https://e.org/a/../b"]
    assert identity("a\0b") == "a\0b"
