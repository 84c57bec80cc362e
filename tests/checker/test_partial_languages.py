"""Sources in a language that is read in part raise nothing, and every report says what was not done."""

from __future__ import annotations

import io
import json

from checker import check, compare
from checker.cli.commands import COMMANDS
from checker.cli.parsing import command_parser
from checker.model import VerdictStatus
from checker.reporting.console import ConsoleReporter
from checker.reporting.facts_console import FactsConsole
from checker.reporting.facts_export import FactsJson
from checker.reporting.formats import Look
from checker.reporting.json import read_json, render_json
from checker.wording import language_words, languages_read, part_words
from claims.model import Source
from claims.pipeline import analyse

MONDAY = Source.from_text(
    "Bei einem Brand in Österreich sind am Montag, dem 8. April 2019, zweiundzwanzig Menschen verletzt worden.",
    name="a",
)
TUESDAY = Source.from_text(
    "Bei einem Brand in Österreich sind am Dienstag, dem 9. April 2019, dreißig Menschen verletzt worden.", name="b"
)
FRENCH = Source.from_text(
    "Un incendie en Autriche a fait douze blessés le 3 avril 2019, selon la police. Le maire s'est rendu sur place.",
    name="c",
)


def test_they_raise_no_finding_however_their_values_differ() -> None:
    assert compare([MONDAY, TUESDAY, FRENCH]).findings == ()


def test_the_report_says_so_at_the_source_and_among_what_was_not_read() -> None:
    report = compare([MONDAY, FRENCH])
    german, french = report.sources
    assert (german.language, german.facts, german.values) == ("de", 0, 3)
    assert german.note == "German: read in part (values; no events)"
    assert (french.note, french.values) == ("", 0)
    assert [(one.source, one.reason) for one in report.unread] == [("a", "read-in-part")]


def test_what_it_says_is_in_the_json_and_comes_back_from_it() -> None:
    report = compare([MONDAY, FRENCH], interface="fr")
    told = json.loads(render_json(report))["sources"][0]
    assert (told["language"], told["values"], told["note"]) == (
        "de", 3, "Allemand\u00a0: lu en partie (valeurs, pas d'événements)",
    )  # fmt: skip
    assert read_json(render_json(report)) == report


def test_the_console_says_it_where_it_lists_what_was_read() -> None:
    out = io.StringIO()
    ConsoleReporter().write(compare([MONDAY, FRENCH]), out, Look(width=100))
    told = " ".join(out.getvalue().replace("\u00a0", " ").split())
    assert "German: read in part (values; no events)" in told
    assert "3 values" in told
    assert "language of which only the values are read (no events) (1)" in told


def test_no_value_of_such_a_draft_can_be_compared() -> None:
    verdicts = check(MONDAY, [FRENCH]).verdicts
    assert [verdict.evidence.quote for verdict in verdicts] == [
        "Österreich", "Montag, dem 8. April 2019", "zweiundzwanzig",
    ]  # fmt: skip
    assert {verdict.status for verdict in verdicts} == {VerdictStatus.NOT_COMPARABLE}


def test_a_draft_that_is_read_in_full_is_not_held_against_one() -> None:
    report = check(FRENCH, [MONDAY])
    assert report.findings == ()
    assert VerdictStatus.CONFLICT not in {verdict.status for verdict in report.verdicts}


def test_the_languages_there_are_are_listed_with_what_is_read_of_them() -> None:
    assert languages_read("en") == "en, fr, de (values only)"
    assert languages_read("fr") == "en, fr, de (valeurs seules)"
    assert part_words("fr", "en") == part_words("xx", "en") == ""
    assert (language_words("de", "fr"), language_words("xx", "fr")) == ("allemand", "xx")


def test_the_help_lists_them_with_what_is_read_of_them() -> None:
    told = " ".join(command_parser(COMMANDS[0], "en").format_help().split())
    assert "Language of the sources: en, fr, de (values only), or auto to detect it." in told


def test_the_facts_of_one_are_its_values_marked_and_listed() -> None:
    out, exported = io.StringIO(), io.StringIO()
    for writer, target in ((FactsConsole("en"), out), (FactsJson("en"), exported)):
        writer.begin(target, Look(width=100))
        writer.add(analyse(MONDAY), target)
        writer.end(target)
    told = " ".join(out.getvalue().replace("\u00a0", " ").split())
    assert "German: read in part (values; no events)" in told
    assert "[zweiundzwanzig]" in told
    source = json.loads(exported.getvalue())["sources"][0]
    assert (source["facts"], source["note"]) == ([], "German: read in part (values; no events)")
    assert [value["text"] for value in source["values"]] == [
        "Österreich",
        "Montag, dem 8. April 2019",
        "zweiundzwanzig",
    ]
    assert all("stance" not in value for value in source["values"])
