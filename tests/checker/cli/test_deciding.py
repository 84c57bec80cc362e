"""`accept` writes a decision beside the draft, `decisions` lists what there is and takes out what is stale."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.cli.deciding import reason_of
from checker.cli.main import run_with
from checker.decisions import read_decisions
from checker.model import Reason
from checker.reporting.json import read_json

DRAFT = "The Orlen bridge was opened on 12 May 2014 by the regional council.\n"
SOURCE = "The Orlen bridge was opened on 12 May 2016 by the regional council.\n"
ENGLISH = ("--interface", "en")
ONE, REASON = '[[decision]]\nid = "x"\n', 'reason = "out-of-scope"\n'


@pytest.fixture(autouse=True)
def _desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    Path("paper").mkdir()
    Path("paper/draft.txt").write_text(DRAFT, encoding="utf-8")
    Path("wire.txt").write_text(SOURCE, encoding="utf-8")


def _check(*more: str) -> int:
    return run_with(["check", "paper/draft.txt", "--against", "wire.txt", "--language", "en", *ENGLISH, *more])


def _accept(*more: str) -> int:
    return run_with(["accept", *more, "--by", "desk", *ENGLISH])


def _first_id() -> str:
    assert _check("--format", "json", "--output", "report.json") == 1
    return read_json(Path("report.json").read_text(encoding="utf-8")).findings[0].id


def test_an_accepted_finding_no_longer_stops_the_draft(capsys: pytest.CaptureFixture[str]) -> None:
    identifier = _first_id()
    assert _accept(identifier[:6], "--report", "report.json", "--reason", "false-alarm", "--note", "two bridges") == 0
    path = Path("paper/recoupe.decisions.toml")
    [decision] = read_decisions(path)
    assert (decision.id, decision.reason, decision.note) == (identifier, Reason.FALSE_ALARM, "two bridges")
    assert decision.sources == ("draft.txt", "wire.txt")
    capsys.readouterr()
    assert _check() == 0
    out = capsys.readouterr().out
    assert "Kept quiet by decisions" in out
    assert "two bridges" in out
    assert "1 finding kept quiet" in out


def test_a_silenced_finding_can_still_be_explained(capsys: pytest.CaptureFixture[str]) -> None:
    identifier = _first_id()
    _accept(identifier, "--report", "report.json", "--reason", "false-alarm")
    assert _check("--format", "json", "--output", "report.json") == 0
    capsys.readouterr()
    assert run_with(["explain", identifier, "--report", "report.json", *ENGLISH]) == 0
    assert "2014" in capsys.readouterr().out


def test_without_a_report_a_whole_id_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    assert _accept("0123", "--reason", "false-alarm") == 2
    assert "0123" in capsys.readouterr().err
    assert _accept("0123456789ab", "--reason", "the agency sent a correction") == 0
    [decision] = read_decisions(Path("recoupe.decisions.toml"))
    assert (decision.reason, decision.note) == (Reason.EDITOR_DECISION, "the agency sent a correction")


def test_a_stale_decision_is_listed_and_pruned(capsys: pytest.CaptureFixture[str]) -> None:
    _accept(_first_id(), "--report", "report.json", "--reason", "false-alarm")
    Path("wire.txt").write_text(SOURCE.replace("2016", "2017"), encoding="utf-8")
    assert _check("--format", "json", "--output", "report.json") == 1
    capsys.readouterr()
    assert run_with(["decisions", "--report", "report.json", *ENGLISH]) == 0
    assert "came up no more" in capsys.readouterr().out
    assert run_with(["decisions", "--report", "report.json", "--prune", *ENGLISH]) == 0
    assert "1 decision taken out" in capsys.readouterr().out
    assert read_decisions(Path("paper/recoupe.decisions.toml")) == ()


def test_pruning_wants_a_report(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_with(["decisions", "--prune", *ENGLISH]) == 2
    assert "--report" in capsys.readouterr().err


def test_where_nothing_was_decided_the_list_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_with(["decisions", *ENGLISH]) == 0
    assert "no decisions" in capsys.readouterr().out


def test_a_broken_file_of_decisions_stops_the_run_and_names_the_line(capsys: pytest.CaptureFixture[str]) -> None:
    Path("paper/recoupe.decisions.toml").write_text("[[decision]]\nid = 7\n", encoding="utf-8")
    assert _check() == 2
    err = capsys.readouterr().err
    assert "recoupe.decisions.toml:2\n    id = 7\n“id” wants words." in err


@pytest.mark.parametrize(
    ("text", "note", "expected"),
    [
        ("out-of-scope", "", (Reason.OUT_OF_SCOPE, "")),
        ("source-corrected", "by phone", (Reason.SOURCE_CORRECTED, "by phone")),
        ("seen by legal", "twice", (Reason.EDITOR_DECISION, "seen by legal twice")),
        ("False  alarm", "n", (Reason.FALSE_ALARM, "n")),
        ("fausse alerte", "", (Reason.FALSE_ALARM, "")),
        ("décision de l'éditeur", "", (Reason.EDITOR_DECISION, "")),
        ("the source was corrected", "", (Reason.SOURCE_CORRECTED, "")),
    ],
)
def test_a_reason_is_a_known_one_or_the_editors_own_words(text: str, note: str, expected: tuple[Reason, str]) -> None:
    assert reason_of(text, note) == expected


@pytest.mark.parametrize("text", ["fals-alarm", "False_Alarm", "out-of-scop", "sources-corrected"])
def test_a_reason_with_a_slip_of_the_pen_is_asked_about(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _accept("0123456789ab", "--reason", text) == 2
    assert "meant to be" in capsys.readouterr().err
    assert not Path("recoupe.decisions.toml").exists()


def test_an_accepted_detail_is_counted_as_one(capsys: pytest.CaptureFixture[str]) -> None:
    _accept(_first_id(), "--report", "report.json", "--reason", "false-alarm")
    capsys.readouterr()
    _check()
    out = " ".join(capsys.readouterr().out.split())
    assert "1 in conflict, 1 of them accepted" in out


def test_where_nothing_was_decided_the_list_tells_where_else_to_look(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_with(["decisions", *ENGLISH]) == 0
    assert "--report, tells another place" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "shown", "problem", "remedy"),
    [
        ("decision = 5", ":1\n    decision = 5", "wants a list", "Write"),
        ('[decision]\nid = "a"', ":1\n    [decision]", "There may be several", "[[decision]]"),
        (f"{ONE}", ":1\n    [[decision]]", "“reason” is missing", "Add it below"),
        (f'{ONE}reason = "no"', ':3\n    reason = "no"', "cannot have", "Allowed: false-alarm, editor-decision"),
        (f'{ONE}reson = "no"', ':3\n    reson = "no"', "“reson” is not known", "A [[decision]] has: id"),
        ('[[decisions]]\nid = "x"', ":1\n    [[decisions]]", "“decisions” is not known", "A [[decision]] has: id"),
        (f'{ONE}{REASON}on = "hier"', ':4\n    on = "hier"', "wants a day", "2026-05-31"),
        (f"{ONE}x = [", ":3\n    x = [", "no TOML", "Mend the line shown"),
        (f"{ONE}{REASON}\n[[decision]]\nid = 9\n{REASON}", ":6\n    id = 9", "wants words", "quotation"),
    ],
)  # fmt: skip
def test_a_mistake_among_the_decisions_is_shown_by_its_line(
    text: str, shown: str, problem: str, remedy: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("paper/recoupe.decisions.toml").write_text(text + "\n", encoding="utf-8")
    assert _check() == 2
    err = capsys.readouterr().err
    assert [words for words in (shown, problem, remedy) if words not in err] == []
