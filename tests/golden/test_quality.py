"""The figures of the golden corpus do not fall, and nobody lowers a floor without naming it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.golden import quality
from tests.golden.cases import FOLDER, read_cases
from tests.golden.quality import (
    TOLD_FREELY,
    TOLD_TWICE,
    Figures,
    corpus_digest,
    fallen,
    main,
    measure,
    pinned,
    read_floors,
)

pytestmark = pytest.mark.golden
HIGH = Figures(0.9, 1.0, 1.0, 0.95)


def test_the_figures_of_the_corpus_hold_their_floors() -> None:
    digest, floors = read_floors()
    assert digest == corpus_digest(), "the golden corpus has changed: pin its floors afresh with `make floors`"
    assert fallen(measure(*map(read_cases, (FOLDER, TOLD_TWICE, TOLD_FREELY))), floors) == []


def test_the_corpus_is_large_in_both_languages_and_a_third_of_it_is_silent() -> None:
    cases = read_cases(FOLDER)
    compared = [case for case in cases if not case.facts]
    languages = [{text.language for text in case.texts} for case in cases]
    assert len(cases) >= 120
    assert min(sum(language in found for found in languages) for language in ("fr", "en")) >= 40
    assert 3 * sum(case.silent for case in compared) >= len(compared)


def test_reports_told_twice_are_many_in_both_languages_and_say_what_contradicts() -> None:
    cases = [*read_cases(TOLD_TWICE), *read_cases(TOLD_FREELY)]
    assert len(cases) >= 60
    assert all(bool(case.findings) is not case.silent for case in cases)


def test_a_figure_below_its_floor_is_named() -> None:
    assert fallen(replace(HIGH, silent_kept=0.99, facts_right=0.97), HIGH) == ["silent_kept"]


@pytest.mark.parametrize(("lower", "code"), [([], 1), (["findings_met"], 1), (["findings_met", "facts_right"], 0)])
def test_floors_rise_by_themselves_and_fall_only_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lower: list[str], code: int
) -> None:
    path = tmp_path / "floors.toml"
    path.write_text(pinned(HIGH, "0" * 16), encoding="utf-8")
    monkeypatch.setattr(quality, "FLOORS", path)
    monkeypatch.setattr(quality, "read_floors", lambda: read_floors(path))
    monkeypatch.setattr(
        quality, "measure", lambda *_: replace(HIGH, findings_met=0.8, facts_right=0.9, silent_kept=1.0)
    )
    assert main(["--pin", "--lower", *lower]) == code
    assert read_floors(path)[1].findings_met == (0.9 if code else 0.8)
