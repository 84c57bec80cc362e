"""PDFium runs in a process of its own: what a PDF made to harm does to it is a reason in words, and no more."""

from __future__ import annotations

import subprocess
import sys
import time
import zlib
from pathlib import Path

import pytest

from claims.errors import Damaged, Unreadable
from claims.reading import pdf, pdf_apart
from tests.claims.reading.samples import SAMPLES

WORDS = b"BT /F1 12 Tf 50 700 Td (Le quai rouvre le 9 juin.) Tj ET\n"
Stream = tuple[bytes, bytes]
"""What stands in a stream's dictionary beside its length, and its bytes."""


def packed(megabytes: int, piece: bytes = b" ", times: int = 1) -> bytes:
    """So many megabytes of one piece said again and again, packed, and that packed again."""
    packing = zlib.compressobj(9)
    block = (piece * (2**20 // len(piece) + 1))[: 2**20]
    data = b"".join(packing.compress(block) for _ in range(megabytes)) + packing.flush()
    for _ in range(times - 1):
        data = zlib.compress(data, 9)
    return data


def document(*streams: Stream, pages: int = 1, more: tuple[Stream, ...] = (), fonts: bytes = b"") -> bytes:
    """A PDF of so many pages that all show the same streams; `more` are streams 20, 21…, `fonts` stand beside /F1."""
    first = 200
    kids = b" ".join(b"%d 0 R" % (first + n) for n in range(pages))
    shown = b" ".join(b"%d 0 R" % (5 + n) for n in range(len(streams)))
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, pages),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    }
    for start, several in ((5, streams), (20, more)):
        for number, (told, data) in enumerate(several, start):
            objects[number] = b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), told, data)
    for number in range(pages):
        objects[first + number] = (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents [%s] "
            b"/Resources << /Font << /F1 3 0 R %s >> >> >>" % (shown, fonts)
        )
    out, places = b"%PDF-1.7\n", {}
    for number, held in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, held)
    table = b"".join(b"%d 1\n%010d 00000 n \n" % (number, place) for number, place in places.items())
    trailer = b"trailer << /Size 10000 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(out)
    return out + b"xref\n0 1\n0000000000 65535 f \n" + table + trailer


FLATE = b"/Filter /FlateDecode"
TWICE = b"/Filter [/FlateDecode /FlateDecode]"
THRICE = b"/Filter [/Fl /Fl /Fl]"
CMAP = b"/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 20 0 R >>"
BOMBS = {
    "one stream": lambda: document((b"", WORDS), (FLATE, packed(600))),
    "filters inside one another": lambda: document((b"", WORDS), (THRICE, packed(600, times=3))),
    "many streams that are small each": lambda: document((b"", WORDS), *[(TWICE, packed(60, times=2))] * 12),
    "a stream that calls itself a picture": lambda: document(
        (b"", WORDS), (b"/Subtype /Image /Width 9999 /Height 9999 " + TWICE, packed(600, times=2))
    ),
    "hexadecimal digits before it": lambda: document(
        (b"/Filter [/ASCIIHexDecode /Fl /Fl]", packed(600, times=2).hex().encode() + b">")
    ),
    "a predictor": lambda: document(
        (TWICE + b" /DecodeParms [null << /Predictor 12 /Columns 99 >>]", packed(600, times=2))
    ),
    "the letters of a font": lambda: document(
        (b"", WORDS.replace(b"F1", b"F2")), more=((TWICE, packed(600, times=2)),), fonts=CMAP
    ),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_small_file_that_unpacks_to_gigabytes_is_refused_before_it_takes_them(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_apart, "MOST_MEMORY", 256 * 2**20)
    data = BOMBS[name]()
    before = time.monotonic()
    with pytest.raises(Unreadable) as told:
        pdf.read(data, "dossier.pdf")
    assert told.value.slug == "too-large"
    assert "dossier.pdf goes beyond what is read of one file: 256 MB unpacked at most" in told.value.reason
    assert "Give the part that matters" in told.value.remedy
    assert time.monotonic() - before < 12


def test_what_is_packed_and_beyond_no_limit_is_read() -> None:
    data = document((FLATE, zlib.compress(WORDS)), (TWICE, packed(40, times=2)))
    assert pdf.read(data, "a.pdf").text == "Le quai rouvre le 9 juin.\n"


def test_pictures_are_not_unpacked() -> None:
    """A page of a scan with a text layer holds a picture of a hundred megabytes; only its words are asked for."""
    picture = (b"/Type /XObject /Subtype /Image /Width 40000 /Height 40000 /BitsPerComponent 8 " + FLATE, packed(1500))
    data = document((b"", WORDS + b"q 600 0 0 800 0 0 cm /P Do Q\n"), more=(picture,))
    data = data.replace(b"/Resources <<", b"/Resources << /XObject << /P 20 0 R >>")
    assert pdf.read(data, "a.pdf").text == "Le quai rouvre le 9 juin.\n"


def test_a_page_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_apart, "MOST_SECONDS", 0.3)
    with pytest.raises(Unreadable, match="seconds of work for a page") as told:
        pdf.read(document((b"", WORDS), (FLATE, packed(30, b"0 0 m 9 9 l S "))), "a.pdf")
    assert told.value.details == (("problem", "seconds"), ("n", "1"))


def test_the_time_is_that_of_one_page_and_not_of_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_apart, "MOST_SECONDS", 0.6)
    data = document((b"", WORDS), (FLATE, packed(1, b"0 0 m 9 9 l S ")), pages=60)
    assert len(pdf_apart.pages_of(data, "a.pdf").runs) == 60


def test_a_crash_of_the_library_costs_one_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "crashes.py"
    written = """import os, sys; sys.stdin.read(); os.write(1, b'"ready"\\n["half a li'); os.abort()"""
    program.write_text(written)
    monkeypatch.setattr(pdf_apart, "_PROGRAM", program)
    with pytest.raises(Damaged, match="its parts do not fit together"):
        pdf.read(SAMPLES["pdf"]().data, "a.pdf")


@pytest.mark.parametrize("program", ["raise SystemExit(1)", "print('[]')", None])
def test_where_no_other_process_can_be_started_the_file_is_read_all_the_same(
    program: str | None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    data = SAMPLES["pdf"]().data
    apart = pdf.read(data, "a.pdf")
    path = tmp_path / "other.py"
    if program:
        path.write_text(program)
    monkeypatch.setattr(pdf_apart, "_PROGRAM", path)
    assert pdf.read(data, "a.pdf") == apart


def test_a_frozen_program_starts_no_copy_of_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "nothing that could be started")
    assert pdf.read(document((b"", WORDS)), "a.pdf").text


COUNTING = """
from claims.reading import pdf_characters
before = pdf_characters._memory()
held = bytearray(b"x") * 80_000_000
print(before, pdf_characters._memory() - before)
"""


def test_the_program_counts_its_memory_by_itself() -> None:
    """What the process that started it held is none of it, or a large desk would be refused every PDF.

    Asked in a process of its own: one that has run other tests has room left in which 80 MB take no more.
    """
    desk = bytearray(b"x") * 300_000_000
    told = subprocess.run(  # noqa: S603  our own code
        [sys.executable, "-c", COUNTING], check=True, capture_output=True, text=True
    ).stdout
    before, grown = map(int, told.split())
    assert before < len(desk)
    assert 70_000_000 < grown < 120_000_000
