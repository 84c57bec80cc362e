"""Known organisations, papers and stations among the words around a quotation."""

from __future__ import annotations

from collections.abc import Container, Sequence
from functools import cache
from typing import Protocol

from claims.kinds.name import organisations

_LONGEST_MEDIUM = 4
"""Most words of the paper or station that it was said to."""
_APOSTROPHES = frozenset("'’")


class _Word(Protocol):
    @property
    def text(self) -> str: ...

    @property
    def folded(self) -> str: ...


def medium_at(tokens: Sequence[_Word], at: int) -> int:
    """Return how many tokens the name of a known organisation at `at` takes up; 0 where there is none. Constant."""
    known = organisations()
    for size in range(min(_LONGEST_MEDIUM, len(tokens) - at), 0, -1):
        said = " ".join(t.text for t in tokens[at : at + size])
        if said[0].isupper() and (said in known or "L'" + said in known or "Le " + said in known):
            return size
    return 0


@cache
def _first_words() -> frozenset[str]:
    """The words that known names of several words begin with, the article before them left out."""
    named = (name.removeprefix("Le ").removeprefix("L'").split() for name in organisations())
    return frozenset(words[0] for words in named if len(words) > 1)


def masthead(tokens: Sequence[_Word], determiners: Container[str]) -> int:
    """Return how many tokens a known name of several words takes up at their head, its article too: `Europe 1`.

    0 where there is none. Constant.
    """
    first = int(bool(tokens) and tokens[0].folded in determiners)
    first += int(first < len(tokens) and tokens[first].text in _APOSTROPHES)
    if first + 1 >= len(tokens) or tokens[first].text not in _first_words():
        return 0
    size = medium_at(tokens, first)
    return first + size if size > 1 else 0
