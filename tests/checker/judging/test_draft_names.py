"""Names, places and roles of a draft are looked for in the sources, and a slip of the pen is told from another name."""

from __future__ import annotations

from datetime import date

import pytest

from checker.model import FindingKind, Report, Severity, VerdictStatus
from checker.pipeline import check
from claims.model import Slot, Source

SOURCE = {
    "fr": "Guillaume Faury, directeur de l'usine, a reçu jeudi à Marseille le ministre de l'Économie, Bruno Le Maire.",
    "en": "Gordon Haslett, director of the plant, met finance minister Amelia Prestwick in Southampton on Thursday.",
}
SLIPS = [
    ("fr", "Guillaume Faury a reçu un ministre à Marseile.", "Marseile", "Marseille"),
    ("fr", "Le ministre a été reçu par Guillaume Fauri.", "Guillaume Fauri", "Guillaume Faury"),
    ("fr", "Bruno Lemaire était jeudi à Marseille.", "Bruno Lemaire", "Bruno Le Maire"),
    ("en", "Gordon Haslet met a minister in Southampton.", "Gordon Haslet", "Gordon Haslett"),
    ("en", "Amelia Prestwick came to Southhampton.", "Southhampton", "Southampton"),
]
OTHERS = [
    ("fr", "Guillaume Faury était à Marseille avec Claire Dumont."),
    ("fr", "Les Marseillais ont vu Bruno Le Maire."),
    ("en", "Gordon Haslett met Amelia Prestwick."),
    ("en", "Gordon Haslett's plant is in Southampton; Oliver Marsh is not."),
]


def _checked(language: str, text: str) -> Report:
    day = date(2020, 2, 3)
    draft = Source.from_text(text, name="draft", language=language, published=day)
    return check(draft, [Source.from_text(SOURCE[language], name="source", language=language, published=day)])


@pytest.mark.parametrize(("language", "text", "told", "meant"), SLIPS)
def test_a_slip_in_a_name_is_told_with_the_spelling_of_the_sources(
    language: str, text: str, told: str, meant: str
) -> None:
    report = _checked(language, text)
    (finding,) = [f for f in report.findings if f.severity is not Severity.NOTE]
    assert (finding.kind, finding.severity) == (FindingKind.NAME, Severity.WARNING)
    assert [position.text for position in finding.positions] == [told, meant]
    assert all(e.quote == p.text for p in finding.positions for e in p.evidence)
    status = {v.evidence.quote: v.status for v in report.verdicts}
    assert status[told] is VerdictStatus.CONFLICT


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_another_name_is_no_slip_of_one(language: str, text: str) -> None:
    assert [f for f in _checked(language, text).findings if "inside.spelling" in {s.key for s in f.why}] == []


def test_names_places_and_roles_of_a_draft_have_their_verdicts() -> None:
    report = _checked("fr", "Guillaume Faury, Claire Dumont et un ministre étaient à Marseille, pas à Lyon.")
    told = {v.evidence.quote: (v.slot, v.status) for v in report.verdicts}
    assert told["Guillaume Faury"] == (Slot.NAME, VerdictStatus.SUPPORTED)
    assert told["Claire Dumont"] == (Slot.NAME, VerdictStatus.NOT_FOUND)
    assert told["Marseille"] == (Slot.PLACE, VerdictStatus.SUPPORTED)
    assert told["Lyon"] == (Slot.PLACE, VerdictStatus.NOT_FOUND)
    assert told["ministre"] == (Slot.ROLE, VerdictStatus.SUPPORTED)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_an_unchanged_draft_is_supported_throughout(language: str) -> None:
    """Undated weekdays too: the same words in the same sentence are the same statement."""
    text = SOURCE[language]
    draft, source = (Source.from_text(text, name=name, language=language) for name in ("draft", "source"))
    report = check(draft, [source])
    assert report.verdicts
    assert {verdict.status for verdict in report.verdicts} == {VerdictStatus.SUPPORTED}


def test_a_value_of_another_passage_is_no_support() -> None:
    draft = Source.from_text("The mayor opened a school with 412 pupils.", name="draft", language="en")
    source = Source.from_text("The storm cut 412 homes off from the grid overnight.", name="source", language="en")
    status = {v.evidence.quote: v.status for v in check(draft, [source]).verdicts}
    assert status["412"] is VerdictStatus.NOT_FOUND


def test_a_quotation_is_supported_where_its_words_are_quoted() -> None:
    draft = Source.from_text('"The money is there," she said.', name="draft", language="en")
    source = Source.from_text(
        '"The money is there. We have counted it," said Ms Prestwick.', name="source", language="en"
    )
    quotes = [v for v in check(draft, [source]).verdicts if v.slot is Slot.WORDING]
    assert [v.status for v in quotes] == [VerdictStatus.SUPPORTED]
