"""An office told without what makes it a lesser or a former one is told; one that another passage has plain is not."""

from __future__ import annotations

import pytest

from checker.model import Severity
from checker.pipeline import check
from claims.model import Source
from tests.checker.judging.beside.reworded import pairs

ENGLISH = "The harbour's deputy director, Luke Ferrand, spoke to the press on Monday. The new director listened."
FRENCH = "Le directeur adjoint du port, Luc Ferrand, a parlé lundi à la presse. La foule a écouté."
PROMOTED = [
    ("en", "The harbour's director, Luke Ferrand, spoke to the press on Monday.", ("promoted", "director", "deputy")),
    ("fr", "Le directeur du port, Luc Ferrand, a parlé lundi à la presse.", ("promoted", "directeur", "adjoint")),
]
SILENT = [
    ("en", "The harbour's deputy director, Luke Ferrand, spoke on Monday to the press."),
    ("en", "The new director listened to the press."),
    ("fr", "Le directeur adjoint du port, Luc Ferrand, a parlé à la presse lundi."),
]


@pytest.mark.parametrize(("language", "draft", "told"), PROMOTED)
def test_a_lesser_office_made_a_full_one_is_told(language: str, draft: str, told: tuple[str, str, str]) -> None:
    assert pairs(language, draft, ENGLISH if language == "en" else FRENCH) == [told]


@pytest.mark.parametrize(("language", "draft"), SILENT)
def test_an_office_as_the_source_has_it_is_not(language: str, draft: str) -> None:
    assert pairs(language, draft, ENGLISH if language == "en" else FRENCH) == []


def test_the_finding_says_what_is_gone() -> None:
    draft = Source.from_text("The harbour's director, Luke Ferrand, spoke to the press on Monday.", name="draft")
    report = check(draft, [Source.from_text(ENGLISH, name="source")])
    told = [one.summary for one in report.findings if one.severity is Severity.WARNING]
    assert any("deputy" in summary for summary in told)
