"""A detail that no source has is a question where its passage has a rival for it, and else the draft's own."""

from __future__ import annotations

import pytest

from checker.model import Report, Severity, VerdictStatus
from checker.pipeline import check
from claims.model import Slot, Source

ENGLISH = (
    "On the eve of the anniversary protesters poured red paint over the steps of the consulate in Geneva. "
    "Police arrested four of them. The consulate stayed closed on Friday."
)
FRENCH = (
    "La veille de l'anniversaire, des manifestants ont versé de la peinture rouge sur les marches du consulat à Genève."
    " La police en a interpellé quatre. Le consulat est resté fermé vendredi."
)
RIVALS = [
    ("en", "On the eve of the anniversary protesters poured red paint over the consulate's steps in Oslo.", "Oslo"),
    (
        "fr",
        "La veille de l'anniversaire, des manifestants ont versé de la peinture sur les marches à Oslo.",
        "Oslo",
    ),
]
SILENT = [
    ("en", "On the eve of the anniversary protesters poured red paint over the consulate's steps in Geneva."),
    ("en", "Protesters in Oslo sang in front of the opera house while the mayor spoke about housing."),
    (
        "fr",
        "La veille de l'anniversaire, des manifestants ont versé de la peinture sur les marches à Genève.",
    ),
    ("fr", "Des manifestants ont chanté à Oslo devant l'opéra pendant que la maire parlait du logement."),
]


def _checked(language: str, text: str) -> Report:
    source = ENGLISH if language == "en" else FRENCH
    return check(
        Source.from_text(text, name="draft", language=language),
        [Source.from_text(source, name="source", language=language)],
    )


@pytest.mark.parametrize(("language", "text", "told"), RIVALS)
def test_a_place_that_stands_where_the_source_has_another_is_asked_about(language: str, text: str, told: str) -> None:
    report = _checked(language, text)
    (finding,) = [f for f in report.findings if f.why[0].key == "inside.substitution"]
    assert (finding.slot, finding.severity, finding.positions[0].text) == (Slot.PLACE, Severity.WARNING, told)
    status = {v.evidence.quote: v.status for v in report.verdicts}
    assert status[told] is VerdictStatus.CONFLICT


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_a_detail_of_another_passage_is_the_drafts_own(language: str, text: str) -> None:
    assert [f for f in _checked(language, text).findings if f.why[0].key == "inside.substitution"] == []
