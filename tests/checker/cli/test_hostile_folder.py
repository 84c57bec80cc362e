"""A folder of files that no desk should have: every command ends, names each of them, and reads the rest."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from checker.cli.main import run_with
from tests.claims.reading.samples import SAMPLES

TOLD = "Le 3 mai 2021, le pont de Valcourt a rouvert après 14 mois de travaux, a annoncé le maire Jean Dupont.\n"
READ = {
    "first.txt": TOLD.encode(),
    "second.txt": TOLD.replace("14 mois", "16 mois").encode(),
    "without-mark.txt": TOLD.encode("utf-16-le"),
    "one-line.txt": (TOLD.strip() + " ").encode() * 800,
    "escape\x1b[31m.txt": TOLD.encode(),
    "two\nlines.txt": TOLD.encode(),
    "mark[bold].txt": TOLD.encode(),
    "colours.txt": b"\x1b[31m" + TOLD.encode() + b"\x1b[0m",
    "figures.txt": b"9" * 20_000 + " euros le 99/99/9999 à 99h99, le 31 février 2021.\n".encode(),
}
REFUSED = {
    "empty.txt": b"",
    "blank.txt": b" \n\t\r\n" * 500,
    "only-mark.txt": b"\xef\xbb\xbf",
    "zeros.txt": bytes(4_000),
    "binary.txt": bytes(range(256)) * 50,
    "half.txt": TOLD.encode("utf-16")[:-1],
    "header.csv": b"text,date\n",
    "columns.csv": b"a;b;c\n1;2;3\n",
    "figure.json": b"42",
    "open.json": b'{"text": "Le pont',
    "encoding.xml": b'<?xml version="1.0" encoding="klingon"?><rss/>',
    "no-article.html": b"<html></html>",
    "picture.txt": b"\xff\xd8\xff\xe0" + bytes(300),
}
CUT = ("docx", "odt", "pdf", "epub", "parquet")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    found = tmp_path / "desk"
    found.mkdir()
    for name, data in (READ | REFUSED).items():
        (found / name).write_bytes(data)
    for kind in CUT:
        data = SAMPLES[kind]().data
        (found / f"cut.{kind}").write_bytes(data[: len(data) * 2 // 3])
    (found / "round").symlink_to("about")
    (found / "about").symlink_to("round")
    (found / "itself").symlink_to(".")
    (found / "gone.txt").symlink_to("nowhere")
    os.mkfifo(found / "pipe.txt")
    (found / "folder.txt").mkdir()
    (found / "folder.txt" / "inside.txt").write_text(TOLD, encoding="utf-8")
    with open(os.fsencode(found) + b"/latin-\xe9.txt", "wb") as out:  # noqa: PTH123  a name that is no text
        out.write(TOLD.encode())
    monkeypatch.chdir(tmp_path)
    return found


NAMED = {*REFUSED, *(f"cut.{kind}" for kind in CUT), "round", "about", "gone.txt", "pipe.txt"}


@pytest.mark.skipif(os.name != "posix", reason="pipes and links of a POSIX system")
@pytest.mark.parametrize("command", [("compare", "desk"), ("check", "desk/first.txt", "--against", "desk")])
def test_a_report_names_every_file_that_is_not_read_and_has_the_others(command: tuple[str, ...], folder: Path) -> None:
    assert run_with([*command, "--format", "json", "--output", "out.json", "--quiet"]) in {0, 1}
    report = json.loads((folder.parent / "out.json").read_text(encoding="utf-8"))
    assert {Path(one["name"]).name for one in report["skipped"]} - {"first.txt"} == NAMED
    assert all(one["reason"] and one["remedy"] for one in report["skipped"])
    read = {one["name"] for one in report["sources"]}
    assert {f"desk/{name}" for name in READ} <= read
    assert "desk/folder.txt/inside.txt" in read
    assert any("latin-" in name for name in read)


@pytest.mark.skipif(os.name != "posix", reason="pipes and links of a POSIX system")
@pytest.mark.parametrize("form", ["html", "console"])
def test_what_a_person_reads_has_no_control_character_of_a_file_or_its_name(form: str, folder: Path) -> None:
    assert run_with(["compare", "desk", "--format", form, "--output", "out", "--all", "--quiet"]) in {0, 1}
    written = (folder.parent / "out").read_bytes()
    assert b"\x1b" not in written
    assert b"first.txt" in written


@pytest.mark.skipif(os.name != "posix", reason="pipes and links of a POSIX system")
@pytest.mark.parametrize("form", ["json", "console"])
def test_facts_are_shown_and_each_file_left_out_is_told(
    form: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_with(["facts", "desk", "--format", form, "--output", "out", "--interface", "en"]) == 0
    told = capsys.readouterr().err
    assert [name for name in sorted(NAMED) if f"desk/{name}" not in told] == []
    assert (folder.parent / "out").stat().st_size > 1_000
