"""A mistake in a TOML file is told by the line of the person who wrote it."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.toml_faults import broken_line, shown_line, trouble_of

FILE = """check = ["date"]

[[source]]
name = "a"
published = 2020-01-01

[[source]]
name = "b"   # the other one
"quoted key" = 1

[severity]
"name.variant" = "note"
"""


@pytest.mark.parametrize(
    ("loc", "line"),
    [
        (("check",), 1), (("check", 0), 1), (("source", 0, "published"), 5), (("source", 1, "published"), 7),
        (("source", 1, "name"), 8), (("source", 1, "quoted key"), 9), (("severity", "name.variant"), 12),
        (("severity", "name.variant", "[key]"), 12), (("severity",), 11),
    ],
)  # fmt: skip
def test_the_line_is_that_of_the_key_or_else_of_its_table(loc: tuple[str | int, ...], line: int) -> None:
    assert shown_line(Path("f"), FILE, loc) == f"f:{line}\n    {FILE.splitlines()[line - 1].strip()}"


def test_what_stands_nowhere_is_told_by_the_file_alone() -> None:
    assert shown_line(Path("f"), FILE, ("nothing",)) == "f"


@pytest.mark.parametrize(
    ("words", "line"), [("bad (at line 2, column 3)", 2), ("bad (at end of document)", 3), ("at line 99", 3)]
)
def test_the_line_at_which_a_parser_gave_up_is_one_of_the_file(words: str, line: int) -> None:
    assert broken_line(Path("f"), "a\nb\nc\n", ValueError(words)) == f"f:{line}\n    {'abc'[line - 1]}"
    assert broken_line(Path("f"), "", ValueError(words)) == "f:1\n    "


@pytest.mark.parametrize(
    ("error", "key"),
    [(FileNotFoundError(), "missing"), (PermissionError(), "no-permission"), (IsADirectoryError(), "folder"),
     (UnicodeDecodeError("utf-8", b"", 0, 1, ""), "not-utf8"), (OSError(), "unreadable")],
)  # fmt: skip
def test_why_a_file_cannot_be_read_is_known_by_its_key(error: Exception, key: str) -> None:
    assert trouble_of(error) == key
