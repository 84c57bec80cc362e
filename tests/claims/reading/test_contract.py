"""What every reader keeps to, whatever its format: true places, and a clear error for what cannot be read."""

from __future__ import annotations

import random
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from claims import errors
from claims.errors import Unreadable
from claims.model import Place, Source
from claims.reading import (
    Left,
    archives,
    epub,
    feeds,
    json_records,
    mail,
    markdown,
    newsml,
    nitf,
    opendocument,
    parquet,
    pdf,
    rich_text,
    value_tables,
    web_archives,
    web_pages,
    word,
)
from claims.reading.readers import READERS, Lazy, LazyCollection, sources_in
from tests.claims.reading.samples import PARAGRAPHS, SAMPLES, Sample

FORMATS = sorted(SAMPLES)
MODULES: dict[str, Any] = {
    module.__name__: module
    for module in (
        archives, epub, feeds, json_records, mail, markdown, newsml, nitf, opendocument, parquet, pdf, rich_text,
        value_tables, web_archives, web_pages, word,
    )
}  # fmt: skip
HEAVY = ("trafilatura", "lxml", "htmldate", "pypdfium2", "pyarrow", "zipfile", "pyexpat", "email", "markdown_it", "csv")
"""What reading a plain text must not import."""


@cache
def sample(kind: str) -> Sample:
    """The file of a format, made once: making it costs more than reading it."""
    return SAMPLES[kind]()


def one(data: bytes, name: str) -> Source:
    """The only source of a file."""
    (source,) = sources_in(data, name)
    assert isinstance(source, Source)
    return source


def outcome(data: bytes, name: str) -> list[str]:
    """The names of what was read and the slugs of what was not."""
    try:
        return [entry.slug if isinstance(entry, Left) else entry.name for entry in sources_in(data, name)]
    except Unreadable as error:
        return [error.slug] if error.reason and error.remedy else []


def test_every_module_of_the_tuple_reads_one_text_or_several_and_says_so() -> None:
    for reader in READERS:
        if isinstance(reader, Lazy):
            assert callable(MODULES[reader.module].read)
        elif isinstance(reader, LazyCollection):
            assert callable(MODULES[reader.module].read_all)
    assert sorted(MODULES) == sorted(r.module for r in READERS if isinstance(r, Lazy | LazyCollection))


def test_every_reader_has_its_file_in_this_suite() -> None:
    takers = {
        next(
            r.module
            for r in READERS
            if isinstance(r, Lazy | LazyCollection) and r.takes(Path(f"a{s.suffix}").suffix, s.data)
        )
        for s in map(sample, FORMATS)
    }
    assert {r.module for r in READERS if isinstance(r, Lazy | LazyCollection)} - takers == set()


@pytest.mark.parametrize("kind", FORMATS)
def test_the_words_of_the_file_are_there_in_order_and_under_its_name(kind: str) -> None:
    suffix, data, _ = sample(kind)
    source = one(data, f"desk/a{suffix}")
    places = [source.text.index(paragraph) for paragraph in PARAGRAPHS]
    assert places == sorted(places)
    assert source.name.startswith(f"desk/a{suffix}")


@pytest.mark.parametrize("kind", FORMATS)
def test_every_paragraph_knows_its_place_in_the_file(kind: str) -> None:
    suffix, data, _ = sample(kind)
    source = one(data, f"a{suffix}")
    starts = [origin.start for origin in source.origins]
    assert starts == sorted(set(starts))
    assert starts[0] == 0
    assert starts[-1] < len(source.text)
    assert all(not source.text[start].isspace() for start in starts)
    assert all(origin.place != Place() for origin in source.origins)
    for paragraph in PARAGRAPHS:
        at = source.text.index(paragraph)
        assert source.place_of(at) is not None
        assert max(start for start in starts if start <= at) == at


@pytest.mark.parametrize("kind", [kind for kind in FORMATS if sample(kind).has_marks])
@pytest.mark.parametrize("suffix", ["", ".txt", ".bin", ".docx"])
def test_a_wrong_suffix_changes_nothing_where_the_bytes_tell(kind: str, suffix: str) -> None:
    right, data, _ = sample(kind)
    assert one(data, f"a{suffix}").text == one(data, f"a{right}").text


@pytest.mark.parametrize("kind", FORMATS)
def test_reading_twice_gives_the_same(kind: str) -> None:
    suffix, data, _ = sample(kind)
    first, second = one(data, f"a{suffix}"), one(data, f"a{suffix}")
    assert (first, first.origins) == (second, second.origins)


@pytest.mark.parametrize("kind", FORMATS)
def test_an_empty_file_is_called_empty(kind: str) -> None:
    suffix = sample(kind).suffix
    assert outcome(b"", f"a{suffix}") == ["empty"]


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("share", [0.02, *(tenth / 10 for tenth in range(1, 10)), 0.97])
def test_a_file_cut_short_is_read_in_part_or_refused_by_name(kind: str, share: float) -> None:
    suffix, data, _ = sample(kind)
    assert outcome(data[: int(len(data) * share)], f"a{suffix}")


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("seed", range(12))
def test_a_file_with_bytes_changed_is_read_or_refused_by_name(kind: str, seed: int) -> None:
    suffix, data, _ = sample(kind)
    chance = random.Random(seed)  # noqa: S311  a test's own dice
    damaged = bytearray(data)
    for _ in range(1 + seed * 3):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    assert outcome(bytes(damaged), f"a{suffix}")


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + bytes(60), bytes(range(256)) * 8, b"PK\x03\x04" + bytes(90)])
def test_bytes_of_another_kind_under_the_suffix_are_refused(kind: str, data: bytes) -> None:
    assert outcome(data, f"a{sample(kind).suffix}")[0] in {
        "not-text", "damaged", "unknown-encoding", "unsupported-format", "empty", "no-article", "no-text-column",
    }  # fmt: skip


@pytest.mark.parametrize("kind", FORMATS)
def test_white_space_alone_is_never_a_text(kind: str) -> None:
    assert outcome(b" \n\t \n", f"a{sample(kind).suffix}")[0] in {"empty", "no-article", "damaged", "no-text-column"}


@pytest.mark.parametrize("problem", sorted(errors.DAMAGES))
def test_every_damage_is_told_in_a_sentence(problem: str) -> None:
    error = errors.Damaged("a.docx", "docx", problem, ("line", "3"))
    assert str(error).startswith("a.docx cannot be read as docx: ")
    assert "(line 3). Open it" in str(error)


@pytest.mark.parametrize("problem", sorted(errors.LIMITS))
def test_every_limit_is_told_in_a_sentence(problem: str) -> None:
    assert f": 7 {errors.LIMITS[problem]} at most. Give" in str(errors.TooLarge("a.zip", problem, 7))


@pytest.mark.parametrize("problem", sorted(errors.FAULTS))
def test_every_fault_of_a_manifest_is_told_in_a_sentence(problem: str) -> None:
    assert errors.FAULTS[problem] in str(errors.BadManifest("sources.toml", problem, ("entry", "2")))


def test_reading_a_plain_text_imports_nothing_that_other_formats_need(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Le pont ferme lundi.", encoding="utf-8")
    code = (
        "import sys, claims.reading as reading\n"
        f"assert reading.collect([{str(path)!r}])[0].text\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603  our own code
    assert done.stdout.strip() == "[]"
