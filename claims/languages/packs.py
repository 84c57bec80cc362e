"""Reads the tables of a language pack.

A table is one TOML file, `languages/<language>/<name>.toml` (or `languages/<name>.toml` for what languages share),
checked against the `TypedDict` of the room that uses it. `languages/<language>/language.toml` says how far the
language is read: what one that is read in part leaves out of a table, and a table that it leaves out, is empty.

Parsing and checking cost tens of milliseconds for a large table, so the checked table is kept beside it as JSON under
the digest of the TOML bytes, as Python keeps bytecode: an edited table is read afresh, a folder that cannot be written
to costs time and nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Hashable
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, TypedDict, TypeVar, cast

from claims.digests import blake2b
from claims.errors import BadTable

T = TypeVar("T")

ROOT = Path(__file__).parent
SHARED = ""
"""Stands for the language of the tables that languages share."""
COMPILED = "__compiled__"
MANIFEST = "language"


class Scope(StrEnum):
    """How far a language is read."""

    FACTS = "facts"
    """Values, names, clauses and what they assert."""
    VALUES = "values"
    """Dates, figures and names of countries; no clauses, so no facts."""


class Manifest(TypedDict):
    """`language.toml`: what the folder of a language holds."""

    scope: str
    """A `Scope`."""
    kinds: list[str]
    """The kinds of mention that are read, each with its examples and its negatives."""
    nouns_capitalised: bool
    """Whether every noun has a capital, which then tells no name from an ordinary word."""


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Return the codes of the languages that have a pack, whole or in part, in alphabetical order."""
    return tuple(sorted(p.name for p in ROOT.iterdir() if p.is_dir() and not p.name.startswith("_")))


@lru_cache(maxsize=1)
def full_languages() -> tuple[str, ...]:
    """Return the codes of the languages from which facts are read, in alphabetical order."""
    return tuple(language for language in languages() if not is_partial(language))


def manifest(language: str) -> Manifest:
    """Return what `language`, one of `languages()`, says of itself."""
    return load_table(language, "language", Manifest)


@lru_cache(maxsize=64)
def is_partial(language: str) -> bool:
    """Whether only values are read from `language`; not of one that has no pack. Constant cost."""
    return language in languages() and manifest(language)["scope"] != Scope.FACTS


@lru_cache(maxsize=256)
def _read(path: Path, schema: Any) -> Any:  # noqa: ANN401  the schema decides
    spares = path.stem != MANIFEST and path.parent.parent == ROOT and is_partial(path.parent.name)
    if spares and not path.is_file():
        return _completed({}, schema)
    data = path.read_bytes()
    shape = repr((_shape(schema), _completed({}, schema) if spares else None))  # what is filled in follows the schema
    digest = blake2b(data + shape.encode(), digest_size=16).hexdigest()
    compiled = path.parent / COMPILED / f"{path.stem}.json"
    kept = _kept(compiled, digest)
    if kept is not None:
        return kept
    table = _checked(path, data, schema, spares=spares)
    _keep(compiled, digest, table)
    return table


def _completed(table: object, schema: Any) -> object:  # noqa: ANN401
    from claims.languages.checking import completed

    return completed(table, schema)


def load_table(language: str, name: str, schema: type[T]) -> T:
    """Return table `name` of `language` (`SHARED` for a shared one), checked against the `TypedDict` `schema`.

    Raises `BadTable` with the file, the key and what is allowed there when the table does not fit. What a language
    read in part leaves out is empty. The same object is returned every time: treat it as read-only. Linear in the
    table, the first time.
    """
    return cast("T", _named(language, name, cast("Hashable", schema)))


@lru_cache(maxsize=256)
def _named(language: str, name: str, schema: Any) -> Any:  # noqa: ANN401
    return _read(ROOT / language / f"{name}.toml", schema)


def load_file(path: Path, schema: type[T]) -> T:
    """Return the table in the TOML file at `path`, checked against `schema`, as `load_table` does for a language's."""
    return cast("T", _read(path, cast("Hashable", schema)))


def _shape(schema: Any) -> object:  # noqa: ANN401
    return getattr(schema, "__annotations__", schema)


def _kept(compiled: Path, digest: str) -> Any:  # noqa: ANN401
    try:
        head, _, body = compiled.read_bytes().partition(b"\n")
    except OSError:
        return None
    return json.loads(body) if head == digest.encode() else None


def _keep(compiled: Path, digest: str, table: object) -> None:
    body = json.dumps(table, ensure_ascii=False, separators=(",", ":")).encode()
    try:
        compiled.parent.mkdir(exist_ok=True)
        partial = compiled.with_suffix(f".{digest[:8]}.partial")
        partial.write_bytes(digest.encode() + b"\n" + body)
        partial.replace(compiled)
    except OSError:
        return


def _checked(path: Path, data: bytes, schema: Any, *, spares: bool) -> object:  # noqa: ANN401
    import tomllib  # only where a table is new: reading the kept form needs neither

    from pydantic import TypeAdapter, ValidationError

    from claims.languages.checking import checkable

    try:
        table = tomllib.loads(data.decode())
        table = cast("dict[str, Any]", _completed(table, schema)) if spares else table
        return cast("object", TypeAdapter(checkable(schema)).validate_python(table, extra="forbid"))
    except tomllib.TOMLDecodeError as error:
        raise BadTable(path, str(error)) from error
    except ValidationError as error:
        first = error.errors()[0]
        raise BadTable(path, f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from error
