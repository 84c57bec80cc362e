"""Every golden case of comparing or checking comes out as its file says; a known miss that is none is struck out."""

from __future__ import annotations

import pytest

from checker.model import Finding, Report, Severity
from tests.golden.cases import Case
from tests.golden.meeting import meets
from tests.golden.running import parameters, report_on

pytestmark = pytest.mark.golden


@pytest.mark.parametrize("case", parameters(facts=False))
def test_the_report_finds_what_the_case_expects_and_nothing_louder_than_a_note_beside_it(case: Case) -> None:
    report = report_on(case)
    missing = [wanted.line for wanted in case.findings if not any(meets(found, wanted) for found in report.findings)]
    surplus = [
        _told(found)
        for found in report.findings
        if found.severity is not Severity.NOTE and not any(meets(found, wanted) for wanted in case.findings)
    ]
    assert not missing and not surplus, _complaint(case, missing, surplus, report)


def _told(found: Finding) -> str:
    sides = " / ".join(repr(position.evidence[0].quote) for position in found.positions if position.evidence)
    return f"- {found.severity}, {found.kind}, {found.slot}, {found.relation}: {sides}"


def _complaint(case: Case, missing: list[str], surplus: list[str], report: Report) -> str:
    lines = [f"{case.path.name}:{case.line} {case.title}"]
    lines += ["missing:", *missing] if missing else []
    lines += ["not expected:", *surplus] if surplus else []
    return "\n".join([*lines, "all findings:", *map(_told, report.findings)])
