"""Where words stand in the original file, and what the file says about itself, in every format."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from typing import Any

import pytest

from checker.model import Report
from checker.pipeline import check, compare
from checker.reporting.imprints import imprint_words, moment_words
from checker.reporting.json import read_json
from checker.reporting.places import passage_place, place_words
from claims.model import Imprint, Place, Source
from claims.reading.readers import sources_in
from tests.checker.reporting.shown import NAMES, shown, spaced, written
from tests.claims.reading.samples import PARAGRAPHS, SAMPLES

DRAFT = Source.from_text(
    PARAGRAPHS[0].replace("14 mai", "15 mai") + "\n\n" + PARAGRAPHS[1].replace("312", "321") + "\n",
    name="article.txt",
    language="fr",
)
STANDS = {
    "pdf": "page 1, line 2",
    "docx": "paragraph 2",
    "odt": "paragraph 2",
    "rtf": "paragraph 2",
    "html": "line 5, <p>",
    "newsml": "line 10, <p>",
    "csv": "row 1",
    "parquet": "row 1",
    "epub": "line 1, <p>, OEBPS/a.xhtml",
    "mail": "line 1, body",
}
"""Where the first paragraph of a sample stands."""


@cache
def against(kind: str) -> Report:
    """The draft checked against a file of a format, with the notes."""
    suffix, data, _ = SAMPLES[kind]()
    sources = [one for one in sources_in(data, f"desk/a{suffix}") if isinstance(one, Source)]
    return check(DRAFT, sources, with_texts=True)


@pytest.mark.parametrize("kind", STANDS)
def test_every_passage_says_where_it_stands_in_the_original(kind: str) -> None:
    report = against(kind)
    passages = [e for f in report.findings for p in f.positions for e in p.evidence if e.source != DRAFT.name]
    assert any(place_words(e.place, e.source, "en").startswith(STANDS[kind]) for e in passages)
    assert all(e.place is None for f in report.findings for p in f.positions for e in p.evidence if e not in passages)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", STANDS)
def test_every_format_says_it(kind: str, name: str) -> None:
    seen = shown(written(against(kind), name), name)
    told = STANDS[kind]
    if name in {"json", "annotations"}:
        assert '"page": 1' in written(against(kind), name).decode() if kind == "pdf" and name == "json" else seen
        return
    assert spaced(told) in seen.replace("\\", "").replace("&lt;", "<").replace("\u00a0", " ")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", ["pdf", "newsml"])
def test_a_report_with_places_comes_back_from_json_byte_for_byte(kind: str, name: str) -> None:
    report = against(kind)
    assert written(read_json(written(report, "json").decode()), name) == written(report, name)


def test_a_text_that_is_its_file_is_shown_as_editors_open_it() -> None:
    assert passage_place("a b.txt", 4, 12, None, "fr") == "a b.txt:4:12"


@pytest.mark.parametrize(
    ("place", "name", "english", "french"),
    [
        (Place(page=3, line=12), "a.pdf", "page 3, line 12", "page 3, ligne 12"),
        (Place(paragraph=7, part="footnotes"), "a.docx", "paragraph 7, footnotes",
         "paragraphe 7, notes de bas de page"),
        (Place(row=2, part="table 4"), "a.docx", "row 2, table 4", "rangée 2, tableau 4"),
        (Place(line=44, element="figcaption"), "a.html", "line 44, <figcaption>", "ligne 44, <figcaption>"),
        (Place(row=12, line=13, element="corps"), "a.csv", "row 12, line 13, corps", "rangée 12, ligne 13, corps"),
        (Place(element="Subject"), "a.eml", "Subject", "Subject"),
        (Place(line=2, element="p", part="x/a.html"), "z.zip/x/a.html", "line 2, <p>", "ligne 2, <p>"),
        (Place(line=2, part="\x1b[2J"), "a.epub", "line 2, ␛[2J", "ligne 2, ␛[2J"),
        (Place(), "a", "", ""),
    ],
)  # fmt: skip
def test_places_are_said_in_the_words_of_the_format(place: Place, name: str, english: str, french: str) -> None:
    assert place_words(place, name, "en") == english
    assert place_words(place, name, "fr") == french


def sarif_place(kind: str) -> dict[str, Any]:
    """The first location of the first finding in a file of a format."""
    log = json.loads(written(against(kind), "sarif"))
    places: list[dict[str, Any]] = [one for result in log["runs"][0]["results"] for one in result["relatedLocations"]]
    return next(p for p in places if p["physicalLocation"]["artifactLocation"]["uri"].startswith("desk/"))


def test_sarif_points_at_the_lines_of_markup_and_at_no_line_of_a_file_that_has_none() -> None:
    page, printed = sarif_place("html"), sarif_place("pdf")
    assert page["physicalLocation"]["region"]["startLine"] == 6
    assert "charOffset" not in page["physicalLocation"]["region"]
    assert "region" not in printed["physicalLocation"]
    assert printed["logicalLocations"] == [{"fullyQualifiedName": "page 1, line 3"}]
    assert "312" in printed["message"]["text"]


def test_github_is_given_lines_of_files_that_have_them() -> None:
    command = {kind: written(compared(kind), "github").decode().split("::")[1] for kind in ("html", "pdf")}
    assert "file=desk/a.html,line=6,title" in command["html"]
    assert "file=desk/a.pdf,title" in command["pdf"]


@cache
def compared(kind: str) -> Report:
    """The same without a draft, so that the file may come first."""
    suffix, data, _ = SAMPLES[kind]()
    sources = [one for one in sources_in(data, f"desk/a{suffix}") if isinstance(one, Source)]
    return compare([*sources, replace(DRAFT, name="z.txt")])


def test_an_annotation_on_a_pdf_names_its_page() -> None:
    page = json.loads(written(against("pdf"), "annotations"))
    targets = [target for item in page["items"] for target in item["target"] if target["source"] == "desk/a.pdf"]
    assert targets
    assert all({"FragmentSelector"} < {one["type"] for one in target["selector"]} for target in targets)
    assert targets[0]["selector"][-1]["value"] == "page=1"


PARIS = timezone(timedelta(hours=2))
IMPRINT = Imprint(
    "Le viaduc", "Anna Vial", "Agence du Val", "urn:1", "3", "withheld", datetime(2022, 5, 14, 11, 0, tzinfo=PARIS),
    datetime(2022, 5, 15, 8, 0, tzinfo=UTC),
)  # fmt: skip


def test_what_a_file_says_about_its_publication_is_said() -> None:
    assert imprint_words(IMPRINT, date(2022, 5, 14), None, "en") == [
        "by Anna Vial", "supplied by Agence du Val", "version 3", "withheld by its provider",
        "embargo until 14 May 2022, 11:00 (UTC+02:00)", "last changed 15 May 2022",
    ]  # fmt: skip


def test_what_outlet_and_date_say_already_is_not_said_again() -> None:
    told = replace(IMPRINT, author="Agence du Val", status="usable", embargo=None, version=None)
    assert imprint_words(told, date(2022, 5, 15), "Agence du Val", "fr") == []
    assert imprint_words(None, None, None, "fr") == []


def test_a_status_of_no_known_word_is_quoted() -> None:
    assert imprint_words(Imprint(status="on hold"), None, None, "fr") == ["statut on hold"]


def test_a_moment_without_a_zone_is_said_without_one() -> None:
    assert moment_words(datetime(2022, 5, 14, 9, 5), "en") == "14 May 2022, 09:05"  # noqa: DTZ001  as some files state it


@pytest.mark.parametrize("name", ["console", "html", "markdown", "json"])
def test_an_embargo_is_shown_beside_its_source(name: str) -> None:
    seen = shown(written(against("newsml"), name), name).replace("\u00a0", " ").replace("\\", "")
    assert ("2022-05-14T11:00:00+02:00" if name == "json" else "embargo until 14 May 2022, 11:00 (UTC+02:00)") in seen
    assert ("Agence du Val" in seen, "3" in seen) == (True, True)
