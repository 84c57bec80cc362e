"""Nouns for people, which have an age: `un comptable de 43 ans`, `the striker, 23,`."""

from __future__ import annotations

from functools import lru_cache
from typing import cast

from claims.kinds.offices import role_words
from claims.kinds.tables import Negatives
from claims.languages.families import broader_key, counted
from claims.languages.packs import load_table

PERSON = "person"
DEEPEST = 4
"""Kinds of people are at most this far below `person`."""


@lru_cache(maxsize=8)
def people(language: str) -> frozenset[str]:
    """Return the nouns of a language that name somebody, singular and lower case. Linear in the tables, once."""
    found = set(load_table(language, "negatives", Negatives)["nouns_of_age"])
    for key, entry in counted().items():
        if _is_person(key):
            found.update(name for name in cast("list[str]", entry.get(language, [])) if " " not in name)
    found.update(term for term in role_words(language).terms if term.isalpha() and term.islower())
    return frozenset(found)


def _is_person(key: str) -> bool:
    above: str | None = key
    for _ in range(DEEPEST):
        if above is None or above == PERSON:
            break
        above = broader_key(above)
    return above == PERSON


def names_person(word: str, language: str) -> bool:
    """Whether a word, in any number or gender, names somebody; a look-up, and the endings of agent nouns."""
    known = people(language)
    lowered = word.lower()
    single = lowered[:-1] if lowered[-1:] in ("s", "x") else lowered
    if {lowered, single, single.removesuffix("e")} & known:
        return True
    endings = load_table(language, "negatives", Negatives)["person_endings"]
    return len(single) > DEEPEST and single.endswith(tuple(endings))
