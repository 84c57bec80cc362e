"""What every format owes its reader: each finding, no word lost, nothing in a text obeyed, always the same bytes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Evidence, Finding, Report
from checker.reporting import Look
from checker.reporting.formats import format_of
from checker.reporting.json import read_json, render_json
from checker.wording.safe import single_line
from tests.checker.reporting.checked import HOSTILE, checked_report, compared_report, hostile_report
from tests.checker.reporting.shown import NAMES, SHOWN, shown, spaced, written

ROOT = Path(__file__).parents[3]
REPORTS = {"compared": compared_report, "checked": checked_report}
RAW = frozenset({"json", "sarif", "annotations"})
"""Formats whose strings are those of the sources, letter by letter: a program reads them."""


def test_every_format_is_under_this_contract() -> None:
    assert sorted(SHOWN) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("made", REPORTS)
def test_every_finding_is_there_with_the_words_of_every_passage(name: str, language: str, made: str) -> None:
    report = REPORTS[made](language)
    assert missing(report, name) == []


def missing(report: Report, name: str) -> list[str]:
    """Words of the findings that a format does not show."""
    seen = shown(written(report, name), name)
    return [words for words in _owed(report) if spaced(words) not in seen]


def _owed(report: Report) -> Iterator[str]:
    for finding in (*report.findings, *(one.finding for one in report.silenced)):
        yield finding.id
        yield single_line(finding.summary)
        yield from (single_line(one.quote) for one in _passages(finding))


def _passages(finding: Finding) -> list[Evidence]:
    return [one for position in finding.positions for one in position.evidence]


@pytest.mark.parametrize("name", NAMES)
def test_hostile_words_are_shown_and_not_lost(name: str) -> None:
    seen = shown(written(hostile_report("en"), name), name)
    owed = [words if name in RAW else single_line(words) for words in HOSTILE]
    assert [words for words in owed if _comparable(words, name) not in _comparable(seen, name)] == []


def _comparable(words: str, name: str) -> str:
    """What a format may show in its own way: the console's brackets, and signs that XML cannot hold."""
    words = words.replace("\ud83d", "\ufffd")
    if name == "console":
        words = words.replace("[", "").replace("]", "")
    if name in {"junit", "html", "docx"}:
        words = words.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
    return spaced(words)


WORDS = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cn", "Co"]), min_size=1, max_size=24)
TEXTUAL = tuple(name for name in NAMES if name not in {"console", "docx", "parquet"})
"""Formats with a reader of their own that is quick enough to be asked often."""


@given(words=st.lists(WORDS.filter(lambda words: single_line(words) != ""), min_size=1, max_size=4))
def test_whatever_the_words_every_format_shows_them(words: list[str]) -> None:
    base = hostile_report("en")
    found = tuple(_saying(finding, said) for finding, said in zip(base.findings, words, strict=False))
    report = replace(base, findings=found, silenced=(), verdicts=(), skipped=())
    for name in TEXTUAL:
        seen = shown(written(report, name), name)
        owed = [said if name in RAW else single_line(said) for said in words]
        assert [said for said in owed if _comparable(said, name) not in _comparable(seen, name)] == [], name


def _saying(finding: Finding, words: str) -> Finding:
    """The finding with other words in the place of its own."""
    positions = tuple(
        replace(
            position, text=words, evidence=tuple(replace(e, quote=words, sentence=words) for e in position.evidence)
        )
        for position in finding.positions
    )
    return replace(finding, summary=words, positions=positions)


@pytest.mark.parametrize("name", NAMES)
def test_no_control_and_no_reordering_mark_reaches_a_reader(name: str) -> None:
    data = written(hostile_report("fr"), name)
    text = shown(data, name) if format_of(name).is_binary else data.decode()
    found = {char for char in text if char in "\x00\x07\x1b\x7f\x9b\u200b\u202e\u202c\u2066\u2069\u2028\u2029"}
    assert found == set()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("made", [compared_report, checked_report, hostile_report])
@pytest.mark.parametrize("everything", [True, False])
def test_a_report_read_back_from_its_json_gives_the_same_bytes(
    name: str, made: Callable[[str], Report], *, everything: bool
) -> None:
    report = made("fr")
    look = Look(everything=everything, width=100)
    kept = read_json(written(report, "json", look).decode())
    assert written(kept, name, look) == written(report, name, look)


@pytest.mark.parametrize("name", NAMES)
def test_the_same_report_gives_the_same_bytes(name: str) -> None:
    assert written(checked_report("fr"), name) == written(checked_report("fr"), name)


def test_no_hash_seed_changes_a_byte() -> None:
    code = (
        "import hashlib; from tests.checker.reporting.shown import NAMES, written;"
        "from tests.checker.reporting.checked import checked_report;"
        "print([hashlib.sha256(written(checked_report('fr'), name)).hexdigest() for name in NAMES])"
    )
    digests = [
        subprocess.run(  # noqa: S603  our own code
            [sys.executable, "-c", code], cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "7")
    ]  # fmt: skip
    assert digests[0] == digests[1]


@pytest.mark.parametrize("name", NAMES)
def test_notes_are_there_only_where_everything_is_asked_for(name: str) -> None:
    report = compared_report("en")
    assert "e8810c4d" not in shown(written(report, name, Look(width=100)), name)
    assert "e8810c4d" in shown(written(report, name), name)


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_report_is_written_too(name: str) -> None:
    """But for commands to GitHub: there is nothing to annotate."""
    assert written(Report((), ()), name) or name == "github"


def test_a_report_with_texts_comes_back_from_json_as_it_was() -> None:
    report = checked_report("fr")
    assert read_json(render_json(report)) == report
