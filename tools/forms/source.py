"""The lexical source of the table of forms: the wheel of spacy-lookups-data (MIT), read in place."""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import ZipFile


class Reading(NamedTuple):
    """A lemma and the name of its tag in `claims.languages.forms.TAGS`."""

    lemma: str
    tag: str


class Source:
    """The lemma indexes and exceptions of one language, by part of speech, and its word probabilities."""

    def __init__(self, wheel: Path, language: str) -> None:
        with ZipFile(wheel) as archive:
            self.index: dict[str, list[str]] = _table(archive, f"{language}_lemma_index")
            self.exceptions: dict[str, dict[str, list[str]]] = _table(archive, f"{language}_lemma_exc")
            self.adjectives = frozenset(self.index["adj"])
            probable = f"{language}_lexeme_prob"
            self.log_probability: dict[str, float] = (
                _table(archive, probable) if _path(probable) in archive.namelist() else {}
            )

    @cache  # noqa: B019  one source lives as long as the build
    def forms(self, pos: str) -> dict[str, set[str]]:
        """Return lemma → the forms that the exceptions list for it."""
        by_lemma: dict[str, set[str]] = defaultdict(set)
        for form, lemmas in self.exceptions[pos].items():
            for lemma in lemmas:
                by_lemma[lemma].add(form)
        return by_lemma


def suffixed(word: str, pairs: tuple[tuple[str, str], ...]) -> str:
    """Return `word` with the first ending of `pairs` that it has replaced."""
    for old, new in pairs:
        if word.endswith(old):
            return word[: len(word) - len(old)] + new
    return word


def preference(reading: Reading, order: list[str] | None) -> int:
    """Return the place of `reading` in an order of lemmas and kinds such as `être noun` or `verb`."""
    kind = reading.tag.partition("-")[0]
    named = kind if kind in {"noun", "adj", "adverb", "name"} else "verb"
    for place, wanted in enumerate(order or ()):
        if wanted in (reading.lemma, kind, named):
            return place
    return len(order or ())


def _path(name: str) -> str:
    return f"spacy_lookups_data/data/{name}.json.gz"


def _table(archive: ZipFile, name: str) -> Any:  # noqa: ANN401  as the file has it
    return json.loads(gzip.decompress(archive.read(_path(name))))
