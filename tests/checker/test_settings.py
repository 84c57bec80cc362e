"""Settings come from a file that a person wrote, and its errors show that person's line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from checker.model import Relation, Severity
from checker.settings import DEFAULTS, BadSettings, find_settings, read_settings


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
        ("link_threshold = [\n", "not TOML"),
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
