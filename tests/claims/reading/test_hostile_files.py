"""Files that were made to harm, or that no program makes: each ends soon, in words or in a reason."""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from claims.errors import Unreadable
from claims.model import Source
from claims.reading import Left, collect, mail, readers, value_tables
from claims.reading.readers import sources_in
from tests.claims.reading.samples import SAMPLES, zipped

SOON = 12.0
"""Seconds, on a machine that has other things to do; each takes less than two by itself."""
MIXED = b"Content-Type: multipart/mixed; boundary=B\n\n"
NESTED = b"Content-Type: multipart/mixed; boundary=B%d\n\n--B%d\n"
MAIL = b"MIME-Version: 1.0\nFrom: a@a.example\nSubject: x\n"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
BODY = "<html><body><p>Le pont reste clos jusqu'au 3 mai.</p></body></html>"


def laughs(opened: str, closed: str) -> str:
    """The billion laughs: entities that hold one another."""
    nested = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    root = opened.split(maxsplit=1)[0].strip("<>")
    return f'<?xml version="1.0"?><!DOCTYPE {root} [<!ENTITY l0 "lol">{nested}]>{opened}&l9;{closed}'


def docx(body: str) -> bytes:
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": body})


def book(spine: str) -> bytes:
    """An EPUB with one chapter and any order of reading."""
    container = '<container><rootfiles><rootfile full-path="c.opf"/></rootfiles></container>'
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest><item id="a" href="a.xhtml" '
        f'media-type="application/xhtml+xml"/></manifest><spine>{spine}</spine></package>'
    )
    parts = {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "c.opf": package, "a.xhtml": BODY}
    return zipped(parts, plain="mimetype")


FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "laughs.docx": (lambda: docx(laughs(f"<w:document {WORD}>", "</w:document>")), "damaged"),
    "laughs.rss": (lambda: laughs("<rss><channel>", "</channel></rss>").encode(), "damaged"),
    "laughs.nitf": (lambda: laughs("<nitf><body>", "</body></nitf>").encode(), "damaged"),
    "laughs.newsml": (lambda: laughs("<newsItem>", "</newsItem>").encode(), "damaged"),
    "deep.rss": (lambda: b"<rss>" + b"<a>" * 100_000, "too-large"),
    "deep.json": (lambda: b"[" * 500_000, "too-large"),
    "figure.json": (lambda: b'{"text":"x","n":' + b"9" * 100_000 + b"}", "damaged"),
    "deep.rtf": (lambda: b"{\\rtf1" + b"{" * 200_000, "too-large"),
    "deep.html": (lambda: b"<html><body><article>" + b"<div>" * 100_000 + b"x", "no-article"),
    "deep.eml": (
        lambda: MAIL + b"".join(NESTED % (n, n) for n in range(2000)),
        "damaged",
    ),
    "parts.eml": (
        lambda: MAIL + MIXED + b"--B\n\nx\n" * 50_000,
        "too-large",
    ),
    "some-parts.eml": (
        lambda: MAIL + MIXED + b"--B\n\nx\n" * 1_500 + b"--B--\n",
        "too-large",
    ),
    "subject.eml": (lambda: MAIL.replace(b"x\n", b"=?utf-8?q?a?= " * 50_000 + b"\n") + b"\nLe pont est clos.", "text"),
    "name.eml": (
        lambda: (
            MAIL + b"Content-Type: text/plain; " + b"; ".join(b"name*%d=a" % n for n in range(20_000)) + b"\n\nLe pont"
        ),
        "text",
    ),
    "signs.md": (lambda: b"[" * 100_000, "text"),
    "stars.md": (lambda: b"*a **a " * 20_000, "text"),
    "repeated.epub": (lambda: book('<itemref idref="a"/>' * 50_000), "text"),
    "long.warc": (lambda: b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999\r\n\r\nx", "empty"),
    "bomb.warc.gz": (lambda: gzip.compress(b"WARC/1.0\r\n" + bytes(600 * 2**20), 1), "too-large"),
    "message.msg": (lambda: OLE + bytes(600) + "__properties_version1.0".encode("utf-16-le"), "unsupported-format"),
    "locked.docx": (lambda: OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "locked"),
    "random.parquet": (lambda: b"PAR1" + bytes(range(256)) * 40 + b"PAR1", "damaged"),
}


def outcome(data: bytes, name: str) -> set[str]:
    """What became of a file: its slugs, `text` where it was read; nothing where a reason does not name it."""
    try:
        return {"text" if isinstance(one, Source) else one.slug for one in sources_in(data, name)}
    except Unreadable as error:
        return {error.slug} if name in error.reason and error.remedy else set()


@pytest.mark.parametrize("name", FILES)
def test_it_ends_soon_in_words_or_in_a_reason(name: str) -> None:
    make, expected = FILES[name]
    data, before = make(), time.monotonic()
    assert outcome(data, name) == {expected}
    assert time.monotonic() - before < SOON


def test_a_chapter_that_is_named_again_and_again_is_read_once() -> None:
    [source] = sources_in(book('<itemref idref="a"/>' * 3), "a.epub")
    assert isinstance(source, Source)
    assert source.text.count("Le pont") == 1


def test_an_outlook_message_is_called_one() -> None:
    with pytest.raises(Unreadable, match="an Outlook message"):
        sources_in(FILES["message.msg"][0](), "a.msg")


def test_a_mail_of_too_many_parts_loses_none_of_them_in_silence() -> None:
    kept = MAIL + MIXED + b"--B\n\nx\n" * 900 + b"--B--\n"
    [source] = mail.read_all(kept, "a.eml")
    assert isinstance(source, Source)
    assert source.text.count("x") == 901


@pytest.mark.parametrize(
    ("module", "limit", "name"), [(readers, "MOST_OF_TEXT", "a.txt"), (value_tables, "MOST_BYTES", "a.csv")]
)
def test_texts_and_tables_beyond_any_size_are_refused(
    monkeypatch: pytest.MonkeyPatch, module: object, limit: str, name: str
) -> None:
    monkeypatch.setattr(module, limit, 10)
    with pytest.raises(Unreadable, match="goes beyond"):
        sources_in(b"texte\nLe pont est clos.\n", name)


def test_a_file_beyond_any_size_is_not_even_opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Le pont est clos.", encoding="utf-8")
    monkeypatch.setattr(readers, "MOST_BYTES", 10)
    [left] = collect([path])
    assert isinstance(left, Left)
    assert left.slug == "too-large"


def test_a_fault_of_a_reader_costs_its_own_file_and_no_other(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whatever a reader, or the library behind it, comes to over one file."""

    def trips(data: bytes, name: str) -> Source:
        raise ZeroDivisionError(data[:1], name)

    (tmp_path / "a.docx").write_bytes(SAMPLES["docx"]().data)
    (tmp_path / "b.txt").write_text("Le pont est clos.", encoding="utf-8")
    (tmp_path / "c.zip").write_bytes(zipped({"x.docx": SAMPLES["docx"]().data, "y.txt": b"Le pont"}))
    monkeypatch.setattr("claims.reading.word.read", trips)
    found = collect([tmp_path])
    assert [one.slug if isinstance(one, Left) else "text" for one in found] == ["damaged", "text", "damaged", "text"]
