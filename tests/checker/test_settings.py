"""Settings come from a file that a person wrote, and its errors show that person's line."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from checker.linking import unite
from checker.model import Relation, Severity
from checker.pipeline import compare
from checker.settings import DEFAULTS, Settings, SourceRule
from checker.settings_file import BadSettings, find_settings, read_settings
from checker.wording import interfaces
from checker.wording.wording import has_message
from claims.model import Source
from tests.checker.factories import fact, takes_part


def test_what_the_file_leaves_out_keeps_its_default(tmp_path: Path) -> None:
    path = tmp_path / "recoupe.toml"
    path.write_text('link_threshold = 7\ndisjoint = "warning"\n', encoding="utf-8")
    read = read_settings(path)
    assert read.link_threshold == 7.0
    assert read.severity_of(Relation.DISJOINT) is Severity.WARNING
    assert read.internal_threshold == DEFAULTS.internal_threshold


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('# desk\ndisjoint = "loud"\n', ':2\n    disjoint = "loud"'),
        ("\nlink_treshold = 4\n", "link_treshold = 4"),
        ("\nlink_threshold = [\n", "not TOML"),
        ('block_cap = "many"\n', 'block_cap = "many"'),
    ],
)
def test_an_error_shows_the_line_that_is_wrong(tmp_path: Path, text: str, shown: str) -> None:
    path = tmp_path / "recoupe.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadSettings) as caught:
        read_settings(path)
    assert shown in caught.value.reason
    assert caught.value.remedy


def test_a_misspelt_setting_is_answered_with_the_near_one(tmp_path: Path) -> None:
    path = tmp_path / "recoupe.toml"
    path.write_text("link_treshold = 4\n", encoding="utf-8")
    with pytest.raises(BadSettings, match="link_threshold"):
        read_settings(path)


def test_the_nearest_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "recoupe.toml").write_text("", encoding="utf-8")
    below = tmp_path / "desk" / "today"
    below.mkdir(parents=True)
    assert find_settings(below) == tmp_path / "recoupe.toml"


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match=r"none\.toml"):
        read_settings(tmp_path / "none.toml")


def test_every_relation_has_a_severity() -> None:
    assert {DEFAULTS.severity_of(relation) for relation in Relation} == set(Severity)


def test_the_defaults_cost_no_import_of_pydantic() -> None:
    code = "import sys, checker.settings; sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603  our own interpreter


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('[severity]\n"name.variant" = "loud"\n', ':2\n    "name.variant" = "loud"'),
        ('[severity]\n"nam.variant" = "note"\n', ':2\n    "nam.variant"'),
        ('[tolerance]\namount = "much"\n', ':2\n    amount = "much"'),
        ('[tolerance]\nweight = "2 %"\n', ':2\n    weight = "2 %"'),
        ('[[source]]\nname = "a"\n\n[[source]]\nname = "b"\npublised = 2020-01-01\n', ":6\n    publised"),
        ('[[source]]\nname = "a"\n\n[[source]]\nname = "b"\npublished = "soon"\n', ':6\n    published = "soon"'),
        ('link_threshold = 2\ncheck = ["date", "colour"]\n', ':2\n    check = ["date", "colour"]'),
        ('[aliases]\n"Corrigan Storage" = "CS"\n', ':2\n    "Corrigan Storage" = "CS"'),
        ("[[source]]\noutlet = 'x'\n", ":1\n    [[source]]"),
    ],
)
def test_an_error_in_a_table_shows_the_line_of_that_table(tmp_path: Path, text: str, shown: str) -> None:
    path = tmp_path / "recoupe.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadSettings) as caught:
        read_settings(path)
    assert shown in caught.value.reason
    assert caught.value.remedy


def _settings(tmp_path: Path, text: str) -> Settings:
    path = tmp_path / "recoupe.toml"
    path.write_text(text, encoding="utf-8")
    return read_settings(path)


def _sources(*texts: str) -> list[Source]:
    return [
        Source.from_text(text, name=f"{chr(97 + number)}.txt", language="en", published=date(2021, 5, 6))
        for number, text in enumerate(texts)
    ]


FINED = "Corrigan was fined £{} in 2019 after a fire at its depot in Lanholm, the county court said."


def test_the_severity_of_a_slot_goes_before_that_of_its_relation(tmp_path: Path) -> None:
    sources = _sources(FINED.format("240,000"), FINED.format("420,000"))
    assert [f.severity for f in compare(sources).findings] == [Severity.ERROR]
    lighter = _settings(tmp_path, '[severity]\n"amount.disjoint" = "note"\n')
    assert [f.severity for f in compare(sources, settings=lighter).findings] == [Severity.NOTE]
    other = _settings(tmp_path, '[severity]\n"date.disjoint" = "note"\n"conflict.disjoint" = "warning"\n')
    assert [f.severity for f in compare(sources, settings=other).findings] == [Severity.WARNING]


@pytest.mark.parametrize(("tolerance", "severity"), [("5 %", Severity.NOTE), ("2 %", Severity.ERROR), ("9000", "note")])
def test_what_lies_within_a_tolerance_is_rounding(tmp_path: Path, tolerance: str, severity: Severity) -> None:
    sources = _sources(FINED.format("243,512"), FINED.format("251,907"))
    settings = _settings(tmp_path, f'[tolerance]\namount = "{tolerance}"\n')
    (finding,) = compare(sources, settings=settings).findings
    assert finding.severity == severity
    assert (finding.relation is Relation.WITHIN_ROUNDING) is (severity == "note")


def test_a_source_that_is_excluded_is_named_and_not_read(tmp_path: Path) -> None:
    sources = _sources(FINED.format("240,000"), FINED.format("420,000"))
    report = compare(sources, settings=_settings(tmp_path, '[[source]]\nname = "b.*"\nexcluded = true\n'))
    assert report.findings == ()
    assert [(skipped.name, skipped.slug) for skipped in report.skipped] == [("b.txt", "excluded")]


def test_a_rule_gives_what_a_page_does_not_say(tmp_path: Path) -> None:
    rule = '[[source]]\nname = "a.txt"\npublished = 2020-02-02\noutlet = "The Meridian"\n'
    summary = compare(_sources("The hall opened on Monday."), settings=_settings(tmp_path, rule)).sources[0]
    assert (summary.published, summary.outlet, summary.published_because) == (date(2020, 2, 2), "The Meridian", None)


def test_only_the_slots_asked_for_are_compared(tmp_path: Path) -> None:
    sources = _sources(FINED.format("240,000"), FINED.format("420,000"))
    assert compare(sources, settings=_settings(tmp_path, 'check = ["date", "count"]\n')).findings == ()
    assert len(compare(sources, settings=_settings(tmp_path, 'check = ["amount"]\n')).findings) == 1


def test_an_alias_joins_two_names_of_one_body(tmp_path: Path) -> None:
    settings = _settings(tmp_path, '[aliases]\n"Lanholm County Water" = ["LCW"]\n')
    long = fact(
        participants=takes_part("patient", "org:Lanholm County Water"), context=("fine", "org:Lanholm County Water")
    )
    short = fact(participants=takes_part("patient", "name:LCW"), context=("fine", "name:LCW"))
    other = fact(participants=takes_part("patient", "org:LCQ"), context=("fine", "org:LCQ"))
    one, two, three = unite([long, short, other], settings.aliases)
    assert one.participants[0].key == two.participants[0].key
    assert one.context == two.context
    assert three == other
    assert unite([long, short], {}) == [long, short]


def test_a_conflict_with_a_trusted_source_is_never_less_than_a_warning(tmp_path: Path) -> None:
    sources = _sources(FINED.format("240,000"), FINED.format("420,000"))
    unsure = "note_below = 1.1\n"
    assert [f.severity for f in compare(sources, settings=_settings(tmp_path, unsure)).findings] == [Severity.NOTE]
    trusting = _settings(tmp_path, f'{unsure}[[source]]\nname = "a.txt"\ntrusted = true\n')
    assert [f.severity for f in compare(sources, settings=trusting).findings] == [Severity.WARNING]


def test_every_setting_is_in_the_documentation() -> None:
    text = (Path(__file__).parents[2] / "docs" / "configuration.md").read_text(encoding="utf-8")
    named = [*Settings.__dataclass_fields__, *SourceRule.__dataclass_fields__]
    assert [name for name in named if f"`{name}`" not in text] == []


@pytest.mark.parametrize("said", ['"sources"', '["sources"]'])
def test_the_sources_of_a_story_are_one_name_or_several(said: str, tmp_path: Path) -> None:
    path = tmp_path / "recoupe.toml"
    path.write_text(f"against = {said}\n", encoding="utf-8")
    assert read_settings(path).against == ("sources",)


def test_sources_of_a_story_that_are_no_names_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "recoupe.toml"
    path.write_text("against = 7\n", encoding="utf-8")
    with pytest.raises(BadSettings, match="against = 7"):
        read_settings(path)


@pytest.mark.parametrize(
    ("text", "key", "problem", "shown"),
    [
        ('\naliases = 5', "aliases", "table", ":2\n    aliases = 5"),
        ('[aliases]\nNOEM = "Office"', "aliases.NOEM", "list", ':2\n    NOEM = "Office"'),
        ('[source]\nname = "x"', "source", "tables", ":1\n    [source]"),
        ('[[source]]\noutlet = "x"', "source.name", "needed", ":1\n    [[source]]"),
        ('[[source]]\nname = "x"\npublished = "hier"', "source.published", "date", ':3\n    published = "hier"'),
        ('against = [3]', "against", "text", ":1\n    against = [3]"),
        ('note_below = true', "note_below", "bad-value", ":1\n    note_below = true"),
        ('block_cap = 2.5', "block_cap", "whole-number", ":1\n    block_cap = 2.5"),
        ('check = ["dates"]', "check", "one-of", ':1\n    check = ["dates"]'),
    ],
)  # fmt: skip
def test_a_mistake_says_what_the_setting_wants(text: str, key: str, problem: str, shown: str, tmp_path: Path) -> None:
    path = tmp_path / "recoupe.toml"
    path.write_text(text + "\n", encoding="utf-8")
    with pytest.raises(BadSettings) as caught:
        read_settings(path)
    told = dict(caught.value.details)
    assert (told["key"], told["problem"]) == (key, problem)
    assert told["shown"] == f"{path}{shown}"
    for language in interfaces():
        assert has_message(f"bad-settings.{problem}", language)
        assert has_message(f"bad-settings-remedy.{problem}", language)


def test_what_is_allowed_is_a_bare_list_of_words(tmp_path: Path) -> None:
    path = tmp_path / "recoupe.toml"
    path.write_text('disjoint = "loud"\n', encoding="utf-8")
    with pytest.raises(BadSettings) as caught:
        read_settings(path)
    assert dict(caught.value.details)["allowed"] == "error, warning, note"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a = 1\nclé = 2\nb = 3\n", ":2\n    clé = 2"),
        ("a = 1\nb = [\n", ":2\n    b = ["),
        ("a = 1\na = 2\n", ":2\n    a = 2"),
    ],
)
def test_a_file_that_is_no_toml_shows_where_it_ceases_to_be(text: str, shown: str, tmp_path: Path) -> None:
    path = tmp_path / "recoupe.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadSettings) as caught:
        read_settings(path)
    assert dict(caught.value.details)["shown"] == f"{path}{shown}"
