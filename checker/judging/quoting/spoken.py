"""Quoted words as they are compared, and the words by which a cut changes their sense."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, TypedDict

from claims.kinds.name import fold
from claims.languages.packs import ROOT, load_table
from claims.patterns import pattern

WORD = pattern(r"n['’]t\b|[^\W_]+?(?=n['’]t\b)|[^\W_]+")
GAP = pattern(r"[(\[]?\s*(?:…|\.\.\.|\. \. \.)\s*[)\]]?")
"""Where a desk says that it left words out."""
ADDED = pattern(r"[(\[][^)\]…]{1,60}[)\]]")
"""Words in brackets, which a desk put into a quotation."""
LEFT_OUT = frozenset({"ne", "n"})
"""What speech leaves out of a French negation, and desks put in."""
ENDS = ".!?;"
"""Marks that end a sentence inside a quotation."""
Phrases = tuple[tuple[str, ...], ...]


class QuotingTable(TypedDict):
    """`languages/<language>/quoting.toml`."""

    hedges: list[str]
    restricting: list[str]
    conditions: list[str]
    denials: list[str]
    holding: list[str]


class Senses(NamedTuple):
    """The same, as tuples of words."""

    hedges: Phrases
    restricting: Phrases
    conditions: Phrases
    denials: Phrases
    holding: frozenset[str]


class Spoken(NamedTuple):
    """A stretch of words with where each stands."""

    words: tuple[str, ...]
    """Folded, without the `ne` of a negation and what a desk added in brackets."""
    spans: tuple[tuple[int, int], ...]
    """Code points in the text of its source."""
    closed: tuple[bool, ...]
    """Whether a sentence ends behind the word."""

    def said(self, first: int, last: int, text: str) -> str:
        """Return the words from `first` to before `last` as they are written."""
        return text[self.spans[first][0] : self.spans[last - 1][1]] if first < last else ""


def spoken(text: str, start: int, end: int) -> Spoken:
    """Return the words of a stretch of a text. Linear in the stretch."""
    added = [match.span() for match in ADDED.finditer(text, start, end)]
    words, spans, closed = [], [], []
    for match in WORD.finditer(text, start, end):
        word = fold(match[0])
        if word in LEFT_OUT or any(first <= match.start() < last for first, last in added):
            continue
        words.append(word)
        spans.append(match.span())
        closed.append(text[match.end() : match.end() + 1] in ENDS and match.end() < len(text))
    return Spoken(tuple(words), tuple(spans), tuple(closed))


@lru_cache(maxsize=4)
def senses_of(language: str) -> Senses | None:
    """Return what changes the sense of words left out, `None` for a language whose pack does not say."""
    if not (ROOT / language / "quoting.toml").is_file():
        return None
    table = load_table(language, "quoting", QuotingTable)
    return Senses(
        hedges=_phrases(table["hedges"]),
        restricting=_phrases(table["restricting"]),
        conditions=_phrases(table["conditions"]),
        denials=_phrases(table["denials"]),
        holding=frozenset(map(fold, table["holding"])),
    )


def _phrases(phrases: list[str]) -> Phrases:
    cut = (tuple(w for w in WORD.findall(fold(phrase)) if w not in LEFT_OUT) for phrase in phrases)
    return tuple(sorted({words for words in cut if words}))


def holds(words: tuple[str, ...], phrases: Phrases) -> bool:
    """Return whether one of `phrases` stands in `words`. Costs the product of both."""
    text = f" {' '.join(words)} "
    return any(f" {' '.join(phrase)} " in text for phrase in phrases)
