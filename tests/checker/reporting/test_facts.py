"""The facts of a source, for people and for programs."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from checker.reporting.cells import harmless
from checker.reporting.facts_console import marked_pieces, superscript
from checker.reporting.facts_export import COLUMNS
from checker.reporting.formats import FACT_FORMATS, Look, binary_fact_writer_for, fact_format_of, fact_writer_for
from checker.reporting.parquet import FACT_COLUMNS
from claims.model import (
    Analysis,
    DateRole,
    DateValue,
    Event,
    Fact,
    Noun,
    NumberValue,
    Participant,
    PolarityValue,
    Precision,
    Region,
    Sentence,
    Slot,
    Source,
    Stance,
    Unread,
    Value,
)
from claims.pipeline import analyse
from tests.gold import assert_gold

GOLD = Path(__file__).parent / "gold"
TEXT = (
    "Menu Abonnés\n"
    "Selon la mairie, 45 riverains de Valbrune ont défilé en mars 2021. La préfète n'a pas répondu.\n"
    "Partager\nImprimer\n"
)
SOURCE = Source.from_text(TEXT, name="marche.txt", language="fr", published=date(2021, 4, 2))


def sentence(words: str) -> Sentence:
    start = TEXT.index(words)
    return Sentence(start, start + len(words), words, Region.BODY, "fr", 1)


FIRST = sentence("Selon la mairie, 45 riverains de Valbrune ont défilé en mars 2021.")
SECOND = sentence("La préfète n'a pas répondu.")


def fact(slot: Slot, value: Value, words: str, inside: Sentence, event: str, **rest: object) -> Fact:
    start, told = TEXT.index(words), TEXT.index(event)
    made: dict[str, object] = {
        "role": None, "of": None, "participants": (), "stance": Stance.ASSERTED, "negated": False, "attribution": None,
    }  # fmt: skip
    made.update(rest)
    return Fact(
        slot=slot, value=value, start=start, end=start + len(words), text=words,
        event=Event(f"fr:{event}", event, told, told + len(event)), qualifiers=(), sentence_start=inside.start,
        sentence_end=inside.end, source=SOURCE.name, language="fr", published=SOURCE.published, region=Region.BODY,
        **made,  # type: ignore[arg-type]
    )  # fmt: skip


VALBRUNE = (Participant("Valbrune", "place", TEXT.index("Valbrune"), TEXT.index("Valbrune") + 8, "city:valbrune"),)
MARCH = DateValue(date(2021, 3, 1), date(2021, 3, 31), "2021-03", Precision.MONTH)
NOUN = Noun("riverains", TEXT.index("riverains"), TEXT.index("riverains") + 9, "riverain")
FACTS = (
    fact(
        Slot.COUNT,
        NumberValue(Decimal(45), Decimal(45), Decimal(45)),
        "45",
        FIRST,
        "défilé",
        of=NOUN,
        participants=VALBRUNE,
        stance=Stance.REPORTED,
        attribution="la mairie",
    ),
    fact(Slot.POLARITY, PolarityValue(affirmed=True), "défilé", FIRST, "défilé", participants=VALBRUNE),
    fact(Slot.DATE, MARCH, "mars 2021", FIRST, "défilé", role=DateRole.EVENT, participants=VALBRUNE),
    fact(Slot.POLARITY, PolarityValue(affirmed=False), "répondu", SECOND, "répondu", negated=True),
)
UNREAD = tuple(
    Unread(SOURCE.name, TEXT.index(words), TEXT.index(words) + len(words), reason)
    for words, reason in (("Menu Abonnés", "menu"), ("Partager", "page-furniture"), ("Imprimer", "page-furniture"))
)
ANALYSIS = Analysis(SOURCE, (), (FIRST, SECOND), (), (), FACTS, UNREAD)


def written(name: str, language: str = "fr", analysis: Analysis = ANALYSIS) -> str:
    if fact_format_of(name).is_binary:
        return str(table(analysis, language))
    out = io.StringIO()
    writer = fact_writer_for(name, language)
    writer.begin(out, Look(width=80))
    writer.add(analysis, out)
    writer.end(out)
    return out.getvalue()


def table(analysis: Analysis = ANALYSIS, language: str = "fr") -> list[dict[str, Any]]:
    """The rows of the Parquet file."""
    from pyarrow import parquet

    out = io.BytesIO()
    writer = binary_fact_writer_for("parquet", language)
    writer.begin(out, Look())
    writer.add(analysis, out)
    writer.end(out)
    rows: list[dict[str, Any]] = parquet.read_table(io.BytesIO(out.getvalue())).to_pylist()
    return rows


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_text_is_shown_with_its_facts_marked(language: str) -> None:
    assert_gold(written("console", language), GOLD / f"facts-80.{language}.txt")


def test_marks_change_no_word_of_the_text() -> None:
    pieces = marked_pieces(SOURCE, FIRST.start, FIRST.end, FACTS[:3], brackets=False)
    assert "".join(piece.text for piece in pieces if piece.role != "index") == FIRST.text


def test_facts_on_the_same_words_share_a_mark() -> None:
    pieces = marked_pieces(SOURCE, FIRST.start, FIRST.end, (FACTS[0], FACTS[0], FACTS[1]), brackets=True)
    assert "[45]¹˒² riverains" in "".join(piece.text for piece in pieces)


def test_numbers_are_raised() -> None:
    assert superscript(120) == "¹²⁰"


def test_json_holds_every_fact_with_its_value_s_type() -> None:
    data = json.loads(written("json"))
    assert data["format"] == 1
    assert [(f["slot"], f["value"]["type"], f["value"]["plain"]) for f in data["sources"][0]["facts"]] == [
        ("count", "number", "45"), ("polarity", "polarity", "affirmed"), ("date", "date", "2021-03"),
        ("polarity", "polarity", "denied"),
    ]  # fmt: skip
    first = data["sources"][0]["facts"][0]
    assert (first["value"]["amount"], first["line"], first["column"], first["of"]["text"]) == (45, 2, 18, "riverains")
    assert TEXT[first["start"] : first["end"]] == first["text"]


def test_csv_has_a_row_for_each_fact() -> None:
    rows = list(csv.DictReader(io.StringIO(written("csv"))))
    assert tuple(rows[0]) == COLUMNS
    assert [row["text"] for row in rows] == ["45", "défilé", "mars 2021", "répondu"]
    assert (rows[0]["of"], rows[0]["attribution"], rows[3]["negated"]) == ("riverains", "la mairie", "yes")


def test_parquet_has_a_row_for_each_fact_with_figures_days_and_parties_typed() -> None:
    first, _, third, fourth = table()
    assert tuple(first) == FACT_COLUMNS
    assert (first["text"], first["kind"], first["amount"], first["of"]) == ("45", "number", 45.0, "riverains")
    assert first["participants"] == [{"name": "Valbrune", "role": "place"}]
    assert (third["earliest"], third["latest"], third["published"]) == (
        date(2021, 3, 1), date(2021, 3, 31), date(2021, 4, 2),
    )  # fmt: skip
    assert (third["amount"], third["unit"], fourth["negated"], fourth["attribution"]) == (None, None, True, None)
    assert [TEXT[row["start"] : row["end"]] == row["text"] for row in table()] == [True] * 4


@pytest.mark.parametrize("cell", ["=1+1", "+33 1", "-cmd", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_cell_that_a_spreadsheet_would_run_is_made_harmless(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["-12", "+4.5", "-2.5e9", "lundi", "", 12, None, "12 = 12"])
def test_figures_and_plain_words_are_left_as_they_are(cell: object) -> None:
    assert harmless(cell) == cell


@pytest.mark.parametrize("name", [entry.name for entry in FACT_FORMATS])
def test_a_source_without_facts_is_written_in_every_format(name: str) -> None:
    empty = Analysis(Source.from_text("", name="a"), (), (), (), (), (), ())
    assert "None" not in written(name, analysis=empty)


def test_hostile_text_is_shown_and_not_obeyed() -> None:
    text = "\x1b[2J[bold]a[/] 45"
    source = Source.from_text(text, name="x\x1b.txt", language="fr")
    shown = written(
        "console", analysis=Analysis(source, (), (Sentence(0, len(text), text, Region.BODY, "fr", 0),), (), (), (), ())
    )
    assert "\x1b" not in shown
    assert "␛[2J[bold]a[/] 45" in shown


@pytest.mark.parametrize(
    ("words", "told"),
    [("Le pont a rouvert lundi.", "date inconnue"), ("Le pont a rouvert le 4 mai.", "année inconnue")],
)
def test_a_date_that_nothing_places_is_said_to_be_unknown(words: str, told: str) -> None:
    """On the screen nobody reads the unknown digits of ISO 8601; the exports keep them."""
    analysis = analyse(Source.from_text(words, name="a", language="fr"))
    assert told in written("console", analysis=analysis)
    assert "XXXX" not in written("console", analysis=analysis)
    assert "XXXX" in written("json", analysis=analysis)
