"""The report for people."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len

from checker.model import Passage, Position, Report, Severity
from checker.reporting import Look, reporter_for
from checker.reporting.explaining import ExplanationReporter
from checker.reporting.paint import file_link
from tests.checker.reporting.checked import checked_report
from tests.checker.reporting.dispatches import COURRIER, GAZETTE, contract, evidence, full_report
from tests.gold import assert_gold

GOLD = Path(__file__).parent / "gold"
ESCAPE = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\")


class Terminal(io.StringIO):
    """An output that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


def written(report: Report, look: Look | None = None, out: io.StringIO | None = None) -> str:
    stream = out if out is not None else io.StringIO()
    reporter_for("console").write(report, stream, look or Look(width=80))
    return stream.getvalue()


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("name", "look"), [("brief-80", Look(width=80)), ("all-60", Look(everything=True, width=60)),
                                            ("all-120", Look(everything=True, width=120))])  # fmt: skip
def test_the_whole_report(language: str, name: str, look: Look) -> None:
    assert_gold(written(full_report(language), look), GOLD / f"console-{name}.{language}.txt")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_one_finding_explained(language: str) -> None:
    out = io.StringIO()
    ExplanationReporter().write_one(full_report(language), contract(language), out, Look(width=80))
    assert_gold(out.getvalue(), GOLD / f"explain-80.{language}.txt")


@pytest.mark.parametrize("width", range(60, 121, 7))
def test_no_line_is_wider_than_the_page_on_paper_or_terminal(width: int) -> None:
    for out in (io.StringIO(), Terminal()):
        text = ESCAPE.sub("", written(full_report("fr"), Look(everything=True, width=width), out))
        assert max(cell_len(line) for line in text.splitlines()) <= width


def test_terminal_and_pipe_say_the_same_words() -> None:
    on_terminal = ESCAPE.sub("", written(full_report("fr"), out=Terminal()))
    in_pipe = re.sub(r"\[([^]]*)\]", r"\1", written(full_report("fr")))
    assert on_terminal.replace("┃", "").split() == in_pipe.replace("┃", "").split()


def test_a_pipe_gets_no_escape() -> None:
    assert "\x1b" not in written(full_report("fr"))


def test_differing_words_are_marked_by_colour_or_by_brackets(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "en mars [2021] le" in written(full_report("fr"))
    coloured = written(full_report("fr"), out=Terminal())
    assert "[2021]" not in coloured
    assert re.search(r"\x1b\[[0-9;]*48;[0-9;]*m2021", coloured)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "[2021]" in ESCAPE.sub("", written(full_report("fr"), out=Terminal()))


def test_no_colour_is_used_where_none_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    colours = re.findall(r"\x1b\[([0-9;]*)m", written(full_report("fr"), out=Terminal()))
    assert {code for found in colours for code in found.split(";")} <= {"0", "1", "2", "3", "4", "7", ""}


def test_places_are_links_on_a_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "depeches").mkdir()
    (tmp_path / COURRIER.name).write_text(COURRIER.text, encoding="utf-8")
    assert (tmp_path / COURRIER.name).as_uri() in written(full_report("fr"), out=Terminal())


def test_notes_are_counted_and_shown_only_when_asked_for() -> None:
    assert "e8810c4d" not in written(full_report("fr"))
    assert "1 note avec --all" in written(full_report("fr")).replace("\u00a0", " ")
    assert "e8810c4d" in written(full_report("fr"), Look(everything=True))


def test_quiet_shows_findings_and_nothing_else() -> None:
    assert "Ce qui a été lu" not in written(full_report("fr"), Look(quiet=True))
    assert written(replace(full_report("fr"), findings=()), Look(quiet=True)) == ""


def test_errors_come_first() -> None:
    text = written(full_report("fr"), Look(everything=True))
    marks = [text.index(mark) for mark in ("7c1e52a9", "b04d7712", "19aa03f6", "e8810c4d")]
    assert marks == sorted(marks)


def test_words_of_a_source_are_never_obeyed() -> None:
    """Neither as markup, nor as links, nor as escapes of the terminal."""
    hostile = "[bold red]x[/] [link=http://e.org]y[/link] :smile: \x1b]0;title\x07\x1b[2J\x9b31m\u202edetrevni\n\r\x08"
    base = full_report("fr")
    passage = replace(
        base.findings[1].positions[0].evidence[0],
        sentence=hostile,
        quote=hostile,
        start=0,
        end=len(hostile),
        sentence_start=0,
        source=hostile,
        attribution=hostile,
    )
    finding = replace(base.findings[1], summary=hostile, positions=(Position(hostile, hostile, (passage,)),) * 2)
    report = replace(
        base, findings=(finding,), sources=(replace(base.sources[0], name=hostile, published_because=hostile),)
    )
    for out in (io.StringIO(), Terminal()):
        text = ESCAPE.sub("", written(report, Look(everything=True, width=120), out))
        assert not set(text) & set("\x1b\x9b\x07\x08\r\u202e")
        assert "[bold red]x[/]" in text
        assert ":smile:" in text


def test_a_reprint_is_shown_once_with_every_place() -> None:
    first = evidence(COURRIER, "mars 2021")
    reprints = tuple(replace(first, source=f"copie-{n}.txt") for n in range(9))
    base = full_report("en")
    finding = replace(
        contract("en"),
        positions=(
            Position("2021-03", "mars 2021", reprints),
            Position("2020-03", "mars 2020", (evidence(GAZETTE, "mars 2020"),)),
        ),
    )
    brief = written(replace(base, findings=(finding,)))
    assert brief.count("La commune de Valbrune") == 1
    assert all(f"copie-{n}.txt:3:60" in brief for n in range(9))


def test_an_offset_that_does_not_fit_its_sentence_shows_the_quote_alone() -> None:
    base = full_report("en")
    odd = replace(contract("en").positions[0].evidence[0], sentence_start=0)
    finding = replace(contract("en"), positions=(Position("a", "mars 2021", (odd,)), *contract("en").positions[1:]))
    assert "mars [2021]\n" in written(replace(base, findings=(finding,)))


def test_nothing_found_is_said() -> None:
    report = Report(sources=full_report("en").sources, findings=())
    assert written(report).startswith("No conflict and nothing to check")
    assert "0 conflicts" in written(report).replace("\u00a0", " ")


@pytest.mark.parametrize("severity", list(Severity))
def test_a_report_of_nothing_but_one_finding_is_written(severity: Severity) -> None:
    finding = replace(contract("fr"), severity=severity, why=(), positions=())
    assert finding.id in written(Report(sources=(), findings=(finding,)), Look(everything=True))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["2 sentences have none:", "l. 4   The ford is closed.", "l. 12  Nobody knows."]),
        ("fr", ["2 phrases n'en ont aucun :", "l. 4   The ford is closed.", "l. 12  Nobody knows."]),
    ],
)
def test_a_checked_draft_ends_with_how_much_of_it_could_be_checked(language: str, told: list[str]) -> None:
    bare = tuple(
        Passage(COURRIER.name, 0, 5, line, text, "no-detail")
        for line, text in ((4, "The ford is closed."), (12, "Nobody knows."))
    )
    report = replace(checked_report(language), without_detail=bare)
    text = written(report).replace("\u00a0", " ")
    assert [words for words in told if words not in text] == []
    traced = sum(bool(verdict.support or verdict.against) for verdict in report.verdicts)
    assert re.search(rf"{len(report.verdicts)} \S+ \S+, {traced} ", text)


def test_only_some_of_the_sentences_without_a_detail_are_shown_at_first() -> None:
    bare = tuple(Passage(COURRIER.name, 0, 5, line, f"Sentence {line}.", "no-detail") for line in range(1, 21))
    report = replace(checked_report("en"), without_detail=bare)
    assert "and 14 others (--all)" in written(report)
    assert "Sentence 20." in written(report, Look(everything=True, width=80))


def test_a_draft_without_any_detail_is_said_to_have_none() -> None:
    assert "No detail that could be checked." in written(replace(checked_report("en"), verdicts=()))
    assert "could be checked" not in written(full_report("en"))


@pytest.mark.parametrize(
    ("source", "link"),
    [
        ("https://example.org/a?b=1", True),
        ("https://example.org/é", False),
        ("https://e.org/\x1b\\", False),
        ("ftp://e.org", False),
    ],
)
def test_a_source_on_the_web_is_a_link_to_itself_where_a_terminal_can_bear_it(source: str, link: bool) -> None:
    assert file_link(source) == (source if link else "")
