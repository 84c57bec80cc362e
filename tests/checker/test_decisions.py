"""An editor's decision keeps a finding quiet until the words that it was made from change, and nothing else."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.decisions import BadDecisions, add_decision, drop_decisions, lay_over, read_decisions
from checker.model import Decision, Reason, Report
from checker.pipeline import check, compare
from checker.reporting.json import read_json, render_json
from claims.model import Source

HARBOUR = "The Orlen bridge was opened on 12 May 2014 by the regional council."
ROAD = "The Orlen bridge was opened on 12 May 2016 by the regional council."
QUIET = "The swimming pool of Tarn has 400 members."
REASONED = Decision(
    "0123456789ab", Reason.FALSE_ALARM, "two bridges", "desk", date(2021, 3, 4), "A “bridge”?", ("a.txt",)
)


def _sources(first: str = HARBOUR, second: str = ROAD) -> list[Source]:
    texts = (("a.txt", first), ("b.txt", second))
    return [Source.from_text(text, name=name, language="en", published=date(2021, 1, 5)) for name, text in texts]


def _deciding(report: Report) -> list[Decision]:
    return [Decision(finding.id, Reason.EDITOR_DECISION, sources=("a.txt", "b.txt")) for finding in report.findings]


def test_a_decided_finding_is_silenced_and_not_lost() -> None:
    report = compare(_sources())
    assert report.findings
    laid = compare(_sources(), decisions=_deciding(report))
    assert laid.findings == ()
    assert [one.finding for one in laid.silenced] == list(report.findings)
    assert laid.stale == ()


def test_a_decision_holds_when_the_paragraph_moves() -> None:
    decisions = _deciding(compare(_sources()))
    moved = compare(_sources(f"{QUIET}\n\n{HARBOUR}"), decisions=decisions)
    assert moved.findings == ()
    assert len(moved.silenced) == len(decisions)


def test_a_finding_speaks_again_when_its_words_change_and_the_decision_is_stale() -> None:
    decisions = _deciding(compare(_sources()))
    changed = compare(_sources(HARBOUR.replace("2014", "2012")), decisions=decisions)
    assert changed.findings
    assert changed.silenced == ()
    assert changed.stale == tuple(decisions)


def test_a_decision_about_sources_that_were_not_read_is_not_called_stale() -> None:
    decision = replace(REASONED, sources=("a.txt", "elsewhere.txt"))
    assert compare(_sources(), decisions=[decision]).stale == ()
    assert compare(_sources(), decisions=[replace(REASONED, sources=())]).stale == ()


def test_a_verdict_in_conflict_says_that_it_was_accepted() -> None:
    draft, *sources = _sources()
    report = check(draft, sources)
    laid = check(draft, sources, decisions=_deciding(report))
    assert [v.status for v in laid.verdicts] == [v.status for v in report.verdicts]
    assert not any(verdict.accepted for verdict in report.verdicts)
    assert any(verdict.accepted for verdict in laid.verdicts)


def test_a_report_with_decisions_comes_back_from_json_as_it_was() -> None:
    report = compare(_sources(), decisions=[*_deciding(compare(_sources())), REASONED])
    assert read_json(render_json(report)) == report


def test_a_decision_comes_back_from_its_file_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "recoupe.decisions.toml"
    assert not add_decision(path, REASONED)
    assert not add_decision(path, replace(REASONED, id="ba9876543210", note="", by="", on=None))
    assert read_decisions(path)[0] == REASONED
    assert [decision.id for decision in read_decisions(path)] == ["0123456789ab", "ba9876543210"]


def test_deciding_again_replaces_the_first_decision(tmp_path: Path) -> None:
    path = tmp_path / "recoupe.decisions.toml"
    add_decision(path, REASONED)
    assert add_decision(path, replace(REASONED, reason=Reason.OUT_OF_SCOPE))
    assert [decision.reason for decision in read_decisions(path)] == [Reason.OUT_OF_SCOPE]


def test_what_a_person_wrote_in_the_file_stays_when_a_decision_goes(tmp_path: Path) -> None:
    path = tmp_path / "recoupe.decisions.toml"
    path.write_text(
        '# the legal desk keeps this\n[[decision]]\nid = "aaaaaaaaaaaa"\nreason = "false-alarm"  # seen by M.\n\n'
        '[[decision]]\nid = "bbbbbbbbbbbb"\nreason = "out-of-scope"\n',
        encoding="utf-8",
    )
    assert drop_decisions(path, {"bbbbbbbbbbbb", "cccccccccccc"}) == 1
    left = path.read_text(encoding="utf-8")
    assert "# the legal desk keeps this" in left
    assert "# seen by M." in left
    assert "bbbbbbbbbbbb" not in left


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[[decision]\n", "not TOML"),
        ('[[decision]]\nid = "a"\nreason = "loud"\n', ':3\n    reason = "loud"'),
        (
            '[[decision]]\nid = "a"\nreason = "false-alarm"\n[[decision]]\nreason = "false-alarm"\n',
            ":4\n    ..decision..\nid: ",
        ),
        ("[[decision]]\nnote = 1\nreasn = 2\n", "reasn"),
        ("decision = 3\n", "decision"),
        ("[desk]\n", "desk"),
    ],
)
def test_a_mistake_in_the_file_is_named(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "recoupe.decisions.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadDecisions, match=told):
        read_decisions(path)
    with pytest.raises(BadDecisions):
        add_decision(path, REASONED)
    assert path.read_text(encoding="utf-8") == text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(note=st.text(), by=st.text(max_size=20))
def test_any_words_can_stand_in_a_decision(tmp_path: Path, note: str, by: str) -> None:
    path = tmp_path / "recoupe.decisions.toml"
    path.unlink(missing_ok=True)
    decision = replace(REASONED, note=_writable(note), by=_writable(by))
    add_decision(path, decision)
    assert read_decisions(path) == (decision,)
    tomllib.loads(path.read_text(encoding="utf-8"))


def _writable(text: str) -> str:
    return text.encode("utf-8", "ignore").decode()


def test_the_first_decision_on_an_id_counts() -> None:
    report = compare(_sources())
    first, second = (Decision(report.findings[0].id, reason) for reason in (Reason.FALSE_ALARM, Reason.OUT_OF_SCOPE))
    assert lay_over(report, [first, second]).silenced[0].decision is first
