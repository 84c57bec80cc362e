"""Arguments become sources in the user's order; what cannot be read says why, and the others are read all the same."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from claims.errors import (
    Damaged,
    Empty,
    Forbidden,
    Locked,
    NoArticle,
    NotAFile,
    NotFound,
    NotText,
    UnsupportedFormat,
)
from claims.model import Source
from claims.reading import Left, collect, expand, read_source
from tests.claims.reading.samples import zipped


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two texts, one of them deeper, and hidden files."""
    (tmp_path / "depeches" / "soir").mkdir(parents=True)
    (tmp_path / "depeches" / ".git").mkdir()
    (tmp_path / "depeches" / "b.txt").write_text("Le pont rouvre.", encoding="utf-8")
    (tmp_path / "depeches" / "soir" / "a.txt").write_text("Le pont ferme.", encoding="utf-8")
    (tmp_path / "depeches" / ".cache").write_text("non", encoding="utf-8")
    (tmp_path / "depeches" / ".git" / "config").write_text("non", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_folder_is_read_recursively_in_name_order_without_hidden_files(desk: Path) -> None:
    assert [entry.name for entry in expand(["depeches"])] == [
        str(Path("depeches/b.txt")),
        str(Path("depeches/soir/a.txt")),
    ]
    assert desk.is_dir()


@pytest.mark.usefixtures("desk")
def test_the_users_order_is_kept_and_a_file_named_twice_is_read_once() -> None:
    collected = collect(["depeches/soir/a.txt", "depeches", "./depeches/b.txt"])
    assert [entry.name for entry in collected] == ["depeches/soir/a.txt", str(Path("depeches/b.txt"))]


@pytest.mark.usefixtures("desk")
def test_a_pattern_that_the_shell_left_alone_is_expanded() -> None:
    assert [entry.name for entry in collect(["depeches/**/*.txt"])] == ["depeches/b.txt", "depeches/soir/a.txt"]


def test_what_cannot_be_read_is_named_with_reason_and_remedy_beside_what_can(desk: Path) -> None:
    (desk / "vide.txt").write_bytes(b"")
    (desk / "image.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 20)
    (desk / "rien").mkdir()
    collected = collect(["absent.txt", "vide.txt", "image.png", "rien", "*.xyz", "depeches/b.txt"])
    left = [entry for entry in collected if isinstance(entry, Left)]
    assert [entry.slug for entry in left] == ["not-found", "empty", "not-text", "empty-folder", "no-match"]
    assert all(entry.name in entry.reason and entry.remedy for entry in left)
    assert isinstance(collected[-1], Source)


def test_standard_input_is_a_source_called_by_its_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("Une dépêche.".encode())))
    (source,) = collect(["-"])
    assert isinstance(source, Source)
    assert (source.name, source.text) == ("-", "Une dépêche.")


def test_columns_count_the_characters_that_people_see_after_a_mark_and_crlf(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf" + "Été 🌞\r\nLe 5 mai".encode())
    source = read_source(path)
    assert source.locate(0) == (1, 1)
    assert source.locate(source.text.index("5")) == (2, 4)
    assert source.name == str(path)


@pytest.mark.parametrize("blank", ["", " \n\t\n", "\ufeff", "\ufeff \r\n"])
def test_a_file_without_a_word_is_an_error(tmp_path: Path, blank: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(blank, encoding="utf-8", newline="")
    with pytest.raises(Empty):
        read_source(path)


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("a.pdf", b"%PDF-1.7 abc", Damaged),
        ("a.txt", b"%PDF-1.7 abc", Damaged),
        ("a.docx", b"PK\x03\x04abc", Damaged),
        ("a.docx", b"Bonjour", Damaged),
        ("a.xlsx", zipped({"xl/workbook.xml": b"<w/>"}), UnsupportedFormat),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), UnsupportedFormat),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), Locked),
        ("a.xml", b"<?xml version='1.0'?><inventory/>", UnsupportedFormat),
        ("page", b"<!DOCTYPE html><html><body><nav><a href='/'>Accueil</a></nav></body></html>", NoArticle),
        ("a.jpg", b"\xff\xd8\xff\xe0abc", NotText),
    ],
)
def test_a_document_that_is_no_plain_text_is_named_for_what_it_is(
    tmp_path: Path, name: str, data: bytes, error: type[Exception]
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(error):
        read_source(path)


def test_a_document_cut_short_is_called_by_its_suffix(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"PK\x03\x04abc")
    with pytest.raises(Damaged) as caught:
        read_source(path)
    assert dict(caught.value.details)["format"] == "docx"


def test_a_text_that_begins_like_an_archive_is_still_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("RIFF : le festival de rap ouvre lundi.", encoding="utf-8")
    assert read_source(path).text.startswith("RIFF")


def test_missing_folder_and_unreadable_files_are_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(NotFound):
        read_source(tmp_path / "absent.txt")
    with pytest.raises(NotAFile):
        read_source(tmp_path)
    path = tmp_path / "a.txt"
    path.write_text("x", encoding="utf-8")

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(Forbidden, match="Permission denied"):
        read_source(path)


def test_a_name_that_no_system_allows_is_an_error_and_no_crash() -> None:
    (entry,) = collect(["a\x00b"])
    assert isinstance(entry, Left)


def test_an_empty_name_is_not_the_working_folder() -> None:
    (entry,) = collect([""])
    assert isinstance(entry, Left)
    assert entry.slug == "not-found"


def test_links_that_lead_nowhere_or_in_a_circle_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "broken").symlink_to(tmp_path / "absent")
    (tmp_path / "one").symlink_to(tmp_path / "other")
    (tmp_path / "other").symlink_to(tmp_path / "one")
    left = collect([tmp_path / "broken", tmp_path / "one"])
    assert [dict(entry.details)["problem"] for entry in left if isinstance(entry, Left)] == ["broken-link", "link-loop"]


def test_a_device_is_refused_rather_than_read_for_ever() -> None:
    (entry,) = collect([os.devnull])
    assert isinstance(entry, Left)
    assert dict(entry.details) == {"problem": "device"}


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="no folder of open streams here")
def test_a_pipe_that_the_shell_opened_is_read() -> None:
    reader, writer = os.pipe()
    os.write(writer, b"Le port a rouvert lundi.")
    os.close(writer)
    try:
        assert read_source(f"/dev/fd/{reader}").text == "Le port a rouvert lundi."
    finally:
        os.close(reader)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_on_disk_is_refused_rather_than_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (entry,) = collect([tmp_path / "pipe"])
    assert isinstance(entry, Left)
    assert entry.slug == "not-a-file"
