"""Figures of one sentence are held against one another, and a day against its month."""

from __future__ import annotations

from datetime import date

import pytest

from checker.model import FindingKind, Severity
from checker.pipeline import check, compare
from claims.model import Slot, Source

WRONG = [
    ("fr", "Le budget est passé de 120 à 180 millions d'euros, soit une hausse de 20 %.", Slot.SHARE, "+50 %"),
    ("fr", "Les ventes ont reculé de 10 %, de 120 millions à 90 millions d'euros.", Slot.SHARE, "-25 %"),
    ("fr", "L'usine emploie 480 personnes, contre 400 en 2018, en hausse de 40 %.", Slot.SHARE, "+20 %"),
    ("fr", "Le plan supprime 120 des 400 postes, soit 45 % de l'effectif.", Slot.SHARE, "30 %"),
    ("fr", "L'explosion a fait 12 morts, dont 14 femmes.", Slot.COUNT, "14"),
    ("fr", "L'explosion a fait 12 morts, dont cinq femmes et neuf enfants.", Slot.COUNT, "14"),
    ("fr", "Elle a dirigé le musée de 2015 à 2012.", Slot.DATE, "2012"),
    ("fr", "L'audience est fixée au 31 avril.", Slot.DATE, "31 avril"),
    ("fr", "L'audience du 30 février 2019 a été reportée.", Slot.DATE, "30 février 2019"),
    ("en", "Sales rose from £120m to £180m, up 20%.", Slot.SHARE, "+50%"),
    ("en", "Profit fell 10% to £90m from £120m.", Slot.SHARE, "-25%"),
    ("en", "Output was 210 tonnes, compared with 100 tonnes in 2018, an increase of 60%.", Slot.SHARE, "+110%"),
    ("en", "The plan cuts 120 of the 400 jobs, or 45% of the workforce.", Slot.SHARE, "30%"),
    ("en", "The blast killed 12 people, including 14 women.", Slot.COUNT, "14"),
    ("en", "The blast killed 12 people, including five women and nine children.", Slot.COUNT, "14"),
    ("en", "She ran the museum from 2015 to 2012.", Slot.DATE, "2012"),
    ("en", "The hearing was set for April 31.", Slot.DATE, "April 31"),
]
RIGHT = [
    ("fr", "Le budget est passé de 120 à 180 millions d'euros, soit une hausse de 50 %."),
    ("fr", "Le budget est passé de 1,2 à 1,8 milliard d'euros, soit près de 50 % de hausse."),
    ("fr", "Les ventes ont reculé de 25 %, de 120 millions à 90 millions d'euros, et les prix ont augmenté de 3 %."),
    ("fr", "Le plan supprime 120 des 400 postes, soit 30 % de l'effectif."),
    ("fr", "Le plan supprime 120 des 400 postes et les prix montent de 4 %."),
    ("fr", "L'explosion a fait 12 morts, dont cinq femmes et huit étrangers."),
    ("fr", "L'amirauté parle de pertes « des deux bords », dont 15 marins à bord de sa frégate."),
    ("fr", "Elle a dirigé le musée de 2012 à 2015."),
    ("fr", "L'audience est fixée au 30 avril."),
    ("fr", "La motion a été rejetée par 53 voix contre 47, et le parti progresse de 2 %."),
    ("en", "Sales rose from £120m to £180m, up 50%."),
    ("en", "Sales rose from about £120m to nearly £180m, up by roughly half, while costs fell 20%."),
    ("en", "The plan cuts 120 of the 400 jobs, or 30% of the workforce."),
    ("en", "The blast killed 12 people, including five women and eight foreigners."),
    ("en", "In April 31 people were hurt on that road."),
    ("en", "She ran the museum from 2012 to 2015."),
    ("en", "The motion passed by 53 votes to 47."),
]


def _source(language: str, text: str, name: str = "a.txt") -> Source:
    return Source.from_text(text, name=name, language=language, published=date(2020, 2, 3))


@pytest.mark.parametrize(("language", "text", "slot", "told"), WRONG)
def test_what_does_not_follow_is_found_inside_one_source(language: str, text: str, slot: Slot, told: str) -> None:
    report = compare([_source(language, text)], interface=language)
    (finding,) = report.findings
    assert (finding.kind, finding.slot, finding.severity) == (FindingKind.INTERNAL, slot, Severity.WARNING)
    assert told in finding.summary.replace("\u00a0", " ").replace("\u202f", " ")
    for position in finding.positions:
        for evidence in position.evidence:
            assert text[evidence.start : evidence.end] == evidence.quote


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_what_follows_is_silent(language: str, text: str) -> None:
    assert compare([_source(language, text)]).findings == ()


def test_a_draft_is_proofed_and_its_sources_are_not() -> None:
    language, text, *_ = WRONG[0]
    other = _source(language, WRONG[6][1], "b.txt")
    findings = check(_source(language, text), [other]).findings
    assert {e.source for f in findings for p in f.positions for e in p.evidence} == {"a.txt"}


def test_the_id_holds_when_the_paragraph_moves() -> None:
    language, text, *_ = WRONG[0]
    first = compare([_source(language, text)]).findings
    moved = compare([_source(language, f"Le maire a ouvert la séance.\n\n{text}")]).findings
    assert [f.id for f in first] == [f.id for f in moved]
