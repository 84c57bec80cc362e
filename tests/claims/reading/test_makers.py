"""One story as programs that are not ours write it: every format by several makers, and mails after real clients."""

from __future__ import annotations

import base64
import csv
import io
import json
import quopri
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from claims.model import Region, Source
from claims.reading.readers import sources_in
from tests.checker.reporting.browser import windows
from tests.claims.reading.offices import converted, needs_browser, needs_office, needs_pandoc, printed, written
from tests.claims.reading.samples import PARAGRAPHS, SAMPLES, TITLE

PAGE = (
    f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{TITLE}</title></head><body><article>'
    f"<h1>{TITLE}</h1>{''.join(f'<p>{paragraph}</p>' for paragraph in PARAGRAPHS)}</article></body></html>"
)


def read(path: Path) -> Source:
    """The only text of a file, with every paragraph of the story in it."""
    [source] = sources_in(path.read_bytes(), path.name)
    assert isinstance(source, Source)
    flat = " ".join(source.text.replace("’", "'").split())
    assert [p for p in PARAGRAPHS if " ".join(p.split()) not in flat] == []
    return source


def kept(folder: Path, name: str, data: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


@needs_office
@pytest.mark.parametrize("kind", ["epub", "html"])
def test_libreoffice(tmp_path: Path, kind: str) -> None:
    """Its DOCX, ODT and RTF are in `test_office_documents`, its PDF in `test_pdf`."""
    path = kept(tmp_path, "a.docx", SAMPLES["docx"]().data)
    assert read(converted(path, kind)).place_of(0) is not None


@needs_pandoc
def test_markdown_of_pandoc(tmp_path: Path) -> None:
    """Its other formats are in `test_office_documents`."""
    assert read(written(kept(tmp_path, "a.html", PAGE), "md")).place_of(0) is not None


@needs_browser
def test_a_browser_s_print(tmp_path: Path) -> None:
    source = read(printed(kept(tmp_path, "a.html", PAGE)))
    place = source.place_of(source.text.index("312 fissures"))
    assert place is not None
    assert place.page == 1


@needs_browser
def test_a_page_that_a_browser_saved_in_one_file(tmp_path: Path) -> None:
    path = kept(tmp_path, "page.html", PAGE)
    for window in windows():
        window.open(path)
        snapshot = window.command("Page.captureSnapshot", format="mhtml")["data"]
        assert read(kept(tmp_path, "a.mhtml", snapshot)).url == path.as_uri()


@needs_browser
def test_a_page_as_a_browser_writes_its_elements(tmp_path: Path) -> None:
    path = kept(tmp_path, "page.html", PAGE)
    for window in windows():
        window.open(path)
        read(kept(tmp_path, "a.html", window.ask("document.documentElement.outerHTML")))


BODY = "\n\n".join(PARAGRAPHS)
TABLE = [["titre", "texte", "date"], [TITLE, BODY, "2022-05-14"]]


@pytest.mark.parametrize(
    "dialect",
    [{"delimiter": ","}, {"delimiter": ";", "quoting": csv.QUOTE_ALL}, {"delimiter": "\t", "lineterminator": "\n"}],
    ids=["commas", "semicolons-all-quoted", "tabs"],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_tables_of_the_standard_library(tmp_path: Path, dialect: dict[str, Any], encoding: str) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, **dialect).writerows(TABLE)
    assert read(kept(tmp_path, "a.csv", out.getvalue().encode(encoding))).published is not None


def test_a_table_of_arrow(tmp_path: Path) -> None:
    import pyarrow as pa
    from pyarrow import csv as arrow

    table = pa.table({name: [cell] for name, cell in zip(*TABLE, strict=True)})
    arrow.write_csv(table, tmp_path / "a.csv")
    assert read(tmp_path / "a.csv").published is not None


@pytest.mark.parametrize("packing", ["snappy", "zstd", "gzip", "none"])
@pytest.mark.parametrize("kind", ["string", "large_string", "dictionary"])
def test_tables_in_parquet(tmp_path: Path, packing: str, kind: str) -> None:
    import pyarrow as pa
    from pyarrow import parquet

    types = {"string": pa.string(), "large_string": pa.large_string()}
    column = pa.array([BODY], types.get(kind, pa.string()))
    column = column.dictionary_encode() if kind == "dictionary" else column
    table = pa.table({"titre": [TITLE], "texte": column})
    version = "1.0" if kind == "string" else "2.6"
    parquet.write_table(table, tmp_path / "a.parquet", compression=packing, version=version)
    read(tmp_path / "a.parquet")


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("ascii_only", [True, False])
@pytest.mark.parametrize("wrapped", [False, True])
def test_records_in_json(tmp_path: Path, indent: int | None, *, ascii_only: bool, wrapped: bool) -> None:
    record = {"headline": TITLE, "body": BODY, "date": "2022-05-14"}
    held = {"response": {"docs": [record]}} if wrapped else record
    read(kept(tmp_path, "a.json", json.dumps(held, indent=indent, ensure_ascii=ascii_only)))


def test_archives_of_several_makers(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    kept(folder, "a.txt", BODY)
    shutil.make_archive(str(tmp_path / "a"), "zip", folder)
    assert " ".join(PARAGRAPHS[0].split()) in " ".join(read(tmp_path / "a.zip").text.split())
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        with zipfile.ZipFile(tmp_path / "b.zip", "w", method) as archive:
            archive.write(folder / "a.txt", "communiqués/a.txt")
        assert read(tmp_path / "b.zip").name == "b.zip/communiqués/a.txt"


def lines(text: str) -> str:
    return text.replace("\n", "\r\n")


def packed(words: str, encoding: str = "utf-8") -> str:
    """Words in quoted-printable."""
    return quopri.encodestring(words.encode(encoding)).decode()


LATIN_TITLE = quopri.encodestring(TITLE.encode("iso-8859-1"), header=True).decode().replace("=\n", "")
GMAIL_HTML = f'<div dir="ltr">{"".join(f"<div>{p}</div>" for p in PARAGRAPHS)}</div>'
WORD_HTML = (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><div class="WordSection1">'
    f"{''.join(f'<p class=MsoNormal>{p}<o:p></o:p></p>' for p in PARAGRAPHS)}</div></body></html>"
)


GMAIL = lines(f"""MIME-Version: 1.0
Date: Sat, 14 May 2022 09:30:00 +0200
Message-ID: <CAB1@mail.gmail.example>
Subject: =?UTF-8?B?{base64.b64encode(TITLE.encode()).decode()}?=
From: =?UTF-8?Q?Pr=C3=A9fecture?= <presse@pref.example>
To: desk@gazette.example
Content-Type: multipart/mixed; boundary="000000000000f1"

--000000000000f1
Content-Type: multipart/alternative; boundary="000000000000f0"

--000000000000f0
Content-Type: text/plain; charset="UTF-8"
Content-Transfer-Encoding: base64

{base64.encodebytes(BODY.encode()).decode()}
--000000000000f0
Content-Type: text/html; charset="UTF-8"
Content-Transfer-Encoding: quoted-printable

{packed(GMAIL_HTML)}
--000000000000f0--
--000000000000f1
Content-Type: text/plain; charset="UTF-8"; name="note.txt"
Content-Disposition: attachment; filename="note.txt"
Content-Transfer-Encoding: base64
X-Attachment-Id: f_l1

{base64.encodebytes(b"Le guichet ferme a midi.").decode()}
--000000000000f1--
""").encode()

OUTLOOK = lines(f"""From: "Service presse" <presse@corbier.example>
To: "Desk" <desk@gazette.example>
Subject: =?iso-8859-1?Q?{LATIN_TITLE}?=
Thread-Index: AdhnZ
Date: Sat, 14 May 2022 07:30:00 +0000
Message-ID: <AM0PR@eurprd.example>
Content-Language: fr-FR
X-MS-Has-Attach: yes
Content-Type: multipart/related; boundary="_004_"; type="multipart/alternative"
MIME-Version: 1.0

--_004_
Content-Type: multipart/alternative; boundary="_000_"

--_000_
Content-Type: text/plain; charset="Windows-1252"
Content-Transfer-Encoding: quoted-printable

{packed(BODY, "windows-1252")}
--_000_
Content-Type: text/html; charset="Windows-1252"
Content-Transfer-Encoding: quoted-printable

{packed(WORD_HTML, "windows-1252")}
--_000_--
--_004_
Content-Type: image/png; name="image001.png"
Content-Disposition: inline; filename="image001.png"; size=8
Content-ID: <image001.png@01D8>
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--_004_--
""").encode()

APPLE = lines(f"""From: Anna Vial <anna@corbier.example>
Content-Type: multipart/alternative; boundary="Apple-Mail=_1"
Mime-Version: 1.0 (Mac OS X Mail 16.0)
Subject: {TITLE}
Message-Id: <1@corbier.example>
Date: Sat, 14 May 2022 09:30:00 +0200
To: desk@gazette.example

--Apple-Mail=_1
Content-Transfer-Encoding: 8bit
Content-Type: text/plain; charset=utf-8; format=flowed

{BODY}
--Apple-Mail=_1
Content-Type: multipart/mixed; boundary="Apple-Mail=_2"

--Apple-Mail=_2
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 8bit

<html><body>{"".join(f"<p>{p}</p>" for p in PARAGRAPHS)}</body></html>
--Apple-Mail=_2
Content-Disposition: inline; filename=note.txt
Content-Type: text/plain; name="note.txt"
Content-Transfer-Encoding: 7bit

Le guichet ferme a midi.
--Apple-Mail=_2
Content-Type: text/html; charset=us-ascii
Content-Transfer-Encoding: 7bit

<html><body><br></body></html>
--Apple-Mail=_2--
--Apple-Mail=_1--
""").encode()


@pytest.mark.parametrize(
    ("data", "attached"),
    [(GMAIL, ["a.eml/note.txt"]), (OUTLOOK, []), (APPLE, ["a.eml/note.txt"])],
    ids=["gmail", "outlook", "apple"],
)
def test_mails_after_three_clients(data: bytes, attached: list[str]) -> None:
    body, *others = sources_in(data, "a.eml")
    assert isinstance(body, Source)
    assert body.text.startswith(f"{TITLE}\n\n{PARAGRAPHS[0]}")
    assert all(body.text.count(paragraph) == 1 for paragraph in PARAGRAPHS)
    assert body.published is not None
    assert body.origins[0].region is Region.HEADLINE
    assert [one.name for one in others] == attached
    assert all("guichet" in one.text for one in others if isinstance(one, Source))
