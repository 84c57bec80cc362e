"""Tables, records, archives and manifests: each text a source, and one bad entry never costs the others."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from claims.errors import BadManifest, Damaged, MissingExtra, NoTextColumn, SeveralTexts, TooLarge, Unreadable
from claims.model import Place, Source
from claims.reading import Left, archives, collect, json_records, read_source, read_sources, zip_files
from claims.reading.columns import Columns
from claims.reading.manifests import read_manifest
from claims.reading.readers import sources_in
from claims.reading.zip_files import leads_out
from tests.claims.reading.samples import html_page, nitf, zipped

ROWS = [
    {
        "titre": "Crue",
        "texte": "Le pic atteint 3 m.\n\nDeux écoles ferment.",
        "date": "2021-02-03",
        "journal": "L'Écho",
    },
    {
        "titre": "Vent",
        "texte": "<p>Rafales à 110&nbsp;km/h.</p><p>Calme ensuite.</p>",
        "date": "2021-02-04",
        "journal": "Le Val",
    },
]


def texts(found: tuple[Source | Left, ...]) -> list[str]:
    return [one.slug if isinstance(one, Left) else one.text for one in found]


READ = ["Crue\n\nLe pic atteint 3 m.\n\nDeux écoles ferment.\n", "Vent\n\nRafales à 110\u00a0km/h.\n\nCalme ensuite.\n"]


def as_parquet(rows: list[dict[str, object]]) -> bytes:
    held = io.BytesIO()
    parquet.write_table(pa.Table.from_pylist(rows), held, compression="zstd")
    return held.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.json", json.dumps(ROWS).encode()),
        ("a.json", json.dumps({"total": 2, "response": {"docs": ROWS}}).encode()),
        ("a.json", json.dumps({"hits": {"hits": [{"_id": n, "_source": row} for n, row in enumerate(ROWS)]}}).encode()),
        ("a.jsonl", b"\n".join(json.dumps(row).encode() for row in ROWS) + b"\n"),
        ("-", b"\n".join(json.dumps(row).encode() for row in ROWS)),
        ("a.parquet", as_parquet(ROWS)),  # type: ignore[arg-type]  # rows of words are rows of objects
    ],
)
def test_records_are_sources_with_what_their_columns_state(name: str, data: bytes) -> None:
    found = sources_in(data, name)
    assert texts(found) == READ
    first = found[0]
    assert isinstance(first, Source)
    assert (first.name, first.published, first.outlet) == (f"{name}#1", date(2021, 2, 3), "L'Écho")
    place = first.place_of(first.text.index("Deux"))
    assert place is not None
    assert (place.row, place.element) == (1, "texte")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "windows-1252", "utf-16"])
def test_tables_of_values_are_read_with_any_usual_separator_and_encoding(separator: str, encoding: str) -> None:
    import csv

    held = io.StringIO()
    writer = csv.DictWriter(held, ["titre", "texte", "date", "journal"], delimiter=separator)
    writer.writeheader()
    writer.writerows(ROWS)
    found = sources_in(held.getvalue().encode(encoding), "a.csv")
    assert texts(found) == READ
    assert isinstance(found[1], Source)
    assert found[1].place_of(0) == Place(row=2, line=5, element="titre")


def test_a_row_without_a_text_and_a_line_that_is_no_record_cost_nobody_else() -> None:
    table = b"text,date\nUn.,2021-01-01\n,2021-01-02\nTrois.,2021-01-03\n"
    assert texts(sources_in(table, "a.csv")) == ["Un.\n", "empty", "Trois.\n"]
    lines = b'{"text": "Un."}\n{"text": "De\n{"text": 3}\n[1]\n{"text": "Cinq."}\n'
    assert texts(sources_in(lines, "a.jsonl")) == ["Un.\n", "damaged", "empty", "damaged", "Cinq.\n"]


def test_a_field_longer_than_the_module_allows_by_itself_is_read() -> None:
    long = "Le pic est passé. " * 20_000
    (source,) = sources_in(f'text,n\n"{long}",1\n'.encode(), "a.csv")
    assert isinstance(source, Source)
    assert len(source.text) > 300_000


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.csv", b"nom;ville\nA;B\n"),
        ("a.json", b'[{"nom": "A"}, {"nom": "B"}]'),
        ("a.parquet", as_parquet([{"nom": "A"}])),
    ],
)
def test_a_table_without_a_text_names_its_columns_and_what_to_write(name: str, data: bytes) -> None:
    try:
        (left,) = sources_in(data, name)
    except NoTextColumn as error:
        left = Left(name, error.reason, error.remedy, error.slug)
    assert isinstance(left, Left)
    assert (left.name, left.slug) == (name, "no-text-column")
    assert "nom" in left.reason
    assert "sources.toml" in left.remedy


def test_the_column_that_the_user_names_is_the_one_that_is_read() -> None:
    data = b"resume;contenu_integral;text\nBref.;Tout.;Autre.\n"
    assert texts(sources_in(data, "a.csv", Columns(text="Contenu intégral".replace("é", "e")))) == ["Tout.\n"]
    with pytest.raises(NoTextColumn):
        sources_in(data, "a.csv", Columns(text="absent"))


def test_json_that_is_none_or_nests_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for data, error in ((b'{"a": ', Damaged), (b"[" * 100_000, TooLarge), (b"[1, 2]", Damaged), (b"3", Damaged)):
        with pytest.raises(error):
            sources_in(data, "a.json")
    monkeypatch.setattr(json_records, "MOST_BYTES", 1)
    with pytest.raises(TooLarge):
        sources_in(b"{}", "a.json")


def test_where_the_extra_is_not_installed_the_error_names_the_line_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(MissingExtra, match=r'pip install "recoupe\[parquet\]"'):
        sources_in(b"PAR1xxxx", "a.parquet")


def test_an_archive_gives_every_file_in_it_and_names_what_it_cannot() -> None:
    data = zipped(
        {
            "b/page.html": html_page(),
            "b/page_files/x.html": html_page(),
            "__MACOSX/b": b"x",
            ".cache": b"x",
            "a.txt": "Le pic est passé.".encode(),
            "../out.txt": b"x",
            "inner.zip": zipped({"a.txt": b"x"}),
            "wire.xml": nitf(),
            "p.png": b"\x89PNG\r\n\x1a\n00",
        }
    )
    found = sources_in(data, "a.zip")
    assert [(one.name, getattr(one, "slug", "read")) for one in found] == [
        ("a.zip/../out.txt", "unsafe-entry"),
        ("a.zip/a.txt", "read"),
        ("a.zip/b/page.html", "read"),
        ("a.zip/inner.zip", "too-large"),
        ("a.zip/p.png", "not-text"),
        ("a.zip/wire.xml", "read"),
    ]
    page = found[2]
    assert isinstance(page, Source)
    assert page.place_of(0) == Place(line=4, element="h1", part="b/page.html")


def test_archives_without_a_file_with_too_many_or_too_much_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Unreadable, match="without a text"):
        list(archives.read_all(zipped({".x": b"y"}), "a.zip"))
    monkeypatch.setattr(zip_files, "MOST_ENTRIES", 1)
    with pytest.raises(TooLarge):
        list(archives.read_all(zipped({"a": b"y", "b": b"z"}), "a.zip"))
    monkeypatch.setattr(zip_files, "MOST_BYTES", 2**10)
    (left,) = archives.read_all(zipped({"a.txt": b"y" * 2**20}), "a.zip")
    assert isinstance(left, Left)
    assert left.slug == "too-large"


@pytest.mark.parametrize("name", ["../a", "/etc/a", "a/../../b", "..\\a", "C:\\a", "\\a"])
def test_names_that_lead_out_of_an_archive_are_known(name: str) -> None:
    assert leads_out(name)
    assert not leads_out("a/b..c.txt")


# ---------------------------------------------------------------------- read_source


def test_one_source_of_a_file_that_holds_one_is_read_and_of_several_refused(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("text\nUn.\n", encoding="utf-8")
    assert read_source(tmp_path / "a.csv").name == str(tmp_path / "a.csv")
    (tmp_path / "b.csv").write_text("text\nUn.\nDeux.\n", encoding="utf-8")
    with pytest.raises(SeveralTexts, match="2 texts"):
        read_source(tmp_path / "b.csv")
    (tmp_path / "c.csv").write_text("text,n\n,1\n", encoding="utf-8")
    with pytest.raises(Unreadable) as caught:
        read_source(tmp_path / "c.csv")
    assert caught.value.slug == "empty"
    assert len(read_sources(tmp_path / "b.csv")) == 2


# ------------------------------------------------------------------------- manifests


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "a.txt").write_text("Le pic est passé.", encoding="utf-8")
    (tmp_path / "d" / "b.txt").write_text("Le vent tombe.", encoding="utf-8")
    (tmp_path / "d" / "t.csv").write_text("resume,corps_du_texte\nBref.,Tout.\n", encoding="utf-8")
    (tmp_path / "d" / "p.html").write_bytes(html_page())
    (tmp_path / "d" / "p_fichiers").mkdir()
    (tmp_path / "d" / "p_fichiers" / "pub.html").write_bytes(html_page())
    monkeypatch.chdir(tmp_path)
    return tmp_path


MANIFEST = """
[[source]]
file = "a.txt"
outlet = "AFP"
date = 2021-02-03
language = "fr"
url = "https://j.example/a"

[[source]]
file = ["t.csv", "x*.csv"]
date = "2021-02-04"
text = "corps_du_texte"
"""


def test_a_folder_with_a_manifest_is_read_whole_with_what_the_manifest_states(desk: Path) -> None:
    (desk / "d" / "sources.toml").write_text(MANIFEST, encoding="utf-8")
    found = [one for one in collect(["d"]) if isinstance(one, Source)]
    assert [one.name for one in found] == ["d/a.txt", "d/b.txt", "d/p.html", "d/t.csv#1"]
    first, last = found[0], found[-1]
    assert (first.outlet, first.published, first.language, first.url) == (
        "AFP",
        date(2021, 2, 3),
        "fr",
        "https://j.example/a",
    )
    assert (first.published_because, found[1].outlet) == (None, None)
    assert (last.text, last.published) == ("Tout.\n", date(2021, 2, 4))


def test_a_manifest_given_by_itself_reads_what_it_names_and_says_what_is_not_there(desk: Path) -> None:
    (desk / "d" / "sources.toml").write_text(MANIFEST + '[[source]]\nfile = "gone.txt"\n', encoding="utf-8")
    found = collect(["d/sources.toml"])
    assert [(one.name, getattr(one, "slug", "read")) for one in found] == [
        ("d/a.txt", "read"),
        ("d/t.csv#1", "read"),
        ("d/x*.csv", "no-match"),
        ("d/gone.txt", "not-found"),
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[[source]\n", "not-toml"),
        ("outlet = 'x'\n", "unknown-key"),
        ("[[source]]\noutlet = 'x'\n", "no-file"),
        ("", "no-file"),
        ("[[source]]\nfile = 'a'\ncolour = 'x'\n", "unknown-key"),
        ("[[source]]\nfile = 'a'\ndate = 'hier'\n", "bad-value"),
        ("[[source]]\nfile = 'a'\nlanguage = 'français'\n", "bad-value"),
        ("[[source]]\nfile = 'a'\ncolumns = { nose = 'x' }\n", "unknown-key"),
        ("[[source]]\nfile = 'a'\ncolumns = 3\n", "bad-value"),
    ],
)
def test_a_manifest_that_cannot_be_followed_says_where(desk: Path, text: str, problem: str) -> None:
    path = desk / "d" / "sources.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadManifest) as caught:
        read_manifest(str(path))
    assert dict(caught.value.details)["problem"] == problem
    found = collect(["d"])
    assert [getattr(one, "slug", "read") for one in found] == ["read", "read", "read", "no-text-column", "bad-manifest"]


def test_columns_of_a_manifest_name_more_than_the_text(desk: Path) -> None:
    (desk / "d" / "t.csv").write_text("corps,quand\nTout.,2020-01-02\n", encoding="utf-8")
    entry = '[[source]]\nfile = "t.csv"\ncolumns = { text = "corps", date = "quand" }\n'
    (desk / "d" / "sources.toml").write_text(entry, encoding="utf-8")
    (source,) = collect(["d/sources.toml"])
    assert isinstance(source, Source)
    assert source.published == date(2020, 1, 2)
