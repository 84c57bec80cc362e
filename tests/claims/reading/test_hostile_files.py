"""Files that were made to harm, or that no program makes: each ends soon, in words or in a reason."""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from claims.errors import Unreadable
from claims.model import Source
from claims.reading import Left, collect, mail, readers, value_tables, web_archives
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


def captured(body: bytes, times: int = 1) -> bytes:
    """A web archive of one page that was packed for the way, said so many times."""
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(body)
    head = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/%d\r\nContent-Length: %d\r\n\r\n"
    return b"".join(head % (n, len(answer)) + answer + b"\r\n\r\n" for n in range(times))


def odt(body: str) -> bytes:
    content = (
        f'<o:document-content xmlns:o="o" xmlns:t="t"><o:body><o:text>{body}</o:text></o:body></o:document-content>'
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}, plain="mimetype")


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
    "page.warc": (lambda: captured(b"Le pont est clos. " * 2_000_000), "too-large"),
    "letters.docx": (
        lambda: docx(f"<w:document {WORD}><w:body><w:p><w:r><w:t>{'le pont ' * 9_000_000}</w:t></w:r></w:p></w:body>"),
        "too-large",
    ),
    "attribute.docx": (lambda: docx(f'<w:document {WORD}><w:body a="{"x" * 70_000_000}"/></w:document>'), "too-large"),
    "attributes.docx": (
        lambda: docx(f"<w:document {WORD}><w:p {' '.join(f'a{n}=_' for n in range(99_999))}/>".replace("_", "''")),
        "damaged",
    ),
    "deep.docx": (lambda: docx(f"<w:document {WORD}>{'<w:p>' * 100_000}"), "too-large"),
    "letters.odt": (lambda: odt(f"<t:p>{'le pont ' * 9_000_000}</t:p>"), "too-large"),
    "spaces.odt": (lambda: odt('<t:p>x<t:s t:c="99999999999"/>y' + '<t:s t:c="999"/>' * 100_000 + "</t:p>"), "text"),
    "tables.odt": (
        lambda: odt(
            "<t:table><t:table-row><t:table-cell>" * 80
            + "<t:p>Le pont</t:p>" * 500
            + "</t:table-cell></t:table-row></t:table>" * 80
        ),
        "text",
    ),
    "boxes.docx": (
        lambda: docx(
            f"<w:document {WORD}><w:body>{'<w:p><w:r><w:txbxContent>' * 80}{'<w:p><w:r><w:t>x</w:t></w:r></w:p>' * 500}"
            f"{'</w:txbxContent></w:r></w:p>' * 80}</w:body></w:document>"
        ),
        "text",
    ),
    "elements.html": (lambda: b"<html><body><article>" + b"<p>Le pont est clos.</p>" * 61_000, "too-large"),
    "formats.html": (lambda: b"<html><body><article>" + b"<b><i><p>" * 20_000 + b"Le pont est clos.", "too-large"),
    "spans.html": (lambda: b"<html><body><p>" + b"<span>" * 100_000 + b"Le pont est clos.", "no-article"),
    "cells.html": (lambda: b"<html><body>" + b"<table><tr><td>" * 100_000 + b"Le pont est clos.", "no-article"),
    "comment.html": (lambda: b"<html><body>" + b"<!--" * 2_000_000, "no-article"),
    "signs.html": (lambda: b"<html><body>" + b"<" * 5_000_000, "no-article"),
    "entries.rss": (
        lambda: b"<rss><channel>" + b"<item><title>Le pont</title><b>x</b></item>" * 30_000 + b"</channel></rss>",
        "text",
    ),
    "records.json": (lambda: b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "too-large"),
    "passed-on.eml": (
        lambda: MAIL + b"Content-Type: message/rfc822\n\nFrom: a@b.example\n" * 1_500 + b"\nx",
        "damaged",
    ),
    "addresses.eml": (lambda: MAIL.replace(b"a@a.example", b"a@a.example, " * 200_000) + b"\nLe pont.", "text"),
    "quotes.csv": (lambda: b'text,date\n"' + b'""a' * 1_000_000, "text"),
    "lists.md": (lambda: b"- " * 50_000 + b"x", "empty"),
    "quotes.md": (lambda: b"> " * 50_000 + b"x", "empty"),
    "ticks.md": (lambda: b" ".join(b"`" * (n % 2_000) for n in range(4_000)), "text"),
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


def test_the_pages_of_a_web_archive_have_a_limit_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_archives, "MOST_BYTES", 100_000)
    found = sources_in(captured(b"Le pont est clos. " * 1_000, times=9), "a.warc")
    assert [one.slug if isinstance(one, Left) else "text" for one in found] == ["text"] * 5 + ["too-large"]


def test_a_page_of_a_web_archive_that_unpacks_to_too_much_is_named_and_never_cut(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(web_archives, "MOST_BODY", 10_000)
    found = sources_in(captured(b"Le pont est clos. " * 1_000) + captured(b"Le pont est clos."), "a.warc")
    assert [one.slug if isinstance(one, Left) else one.text for one in found] == ["too-large", "Le pont est clos."]
    assert found[0].name == "a.warc#http://a.example/0"
