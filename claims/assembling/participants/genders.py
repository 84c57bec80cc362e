"""The gender of nouns, by their ending: of French ones."""

from __future__ import annotations

from functools import lru_cache
from typing import TypedDict

from claims.languages.forms import Pos, readings
from claims.languages.packs import load_table

_LONGEST = 5
"""Letters of the longest ending."""
_DOER = "eur"


class Genders(TypedDict):
    """`genders.toml`: endings that tell a gender, the words that go against theirs, and those of both."""

    feminine: list[str]
    masculine: list[str]
    feminine_words: list[str]
    masculine_words: list[str]
    both: list[str]


@lru_cache(maxsize=8)
def _genders(language: str) -> tuple[dict[str, bool | None], dict[str, bool]]:
    table = load_table(language, "genders", Genders)
    words: dict[str, bool | None] = dict.fromkeys(table["feminine_words"], True)
    words.update(dict.fromkeys(table["masculine_words"], False))
    words.update(dict.fromkeys(table["both"], None))
    endings = dict.fromkeys(table["masculine"], False)
    endings.update(dict.fromkeys(table["feminine"], True))
    return words, endings


@lru_cache(maxsize=1 << 12)
def is_feminine_noun(lemma: str, language: str) -> bool | None:
    """Return whether a noun is feminine, `None` where neither list nor ending tells, as in English. Constant."""
    words, endings = _genders(language)
    if lemma in words:
        return words[lemma]
    for length in range(min(_LONGEST, len(lemma) - 1), 0, -1):
        told = endings.get(lemma[-length:])
        if told is not None:
            return told
    return False if lemma.endswith(_DOER) and _has_feminine(lemma, language) else None


def _has_feminine(lemma: str, language: str) -> bool:
    """Whether a noun of somebody who does something has a form for a woman (`plongeur`, `plongeuse`)."""
    found = readings(f"{lemma.removesuffix(_DOER)}euse", language)
    return any(r.pos is Pos.NOUN and r.lemma == lemma for r in found)
