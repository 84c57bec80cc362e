"""French titles in marks behind the noun of their kind, whole: `le film "Un soir et un matin"`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from claims.kinds.name import fold
from claims.languages.classes import word_class
from claims.model import Kind, Mention, NameKind, NameValue
from claims.patterns import pattern
from claims.spotting.vocabulary import Vocabulary

_MARKED = pattern(r"[\"«“][ \xa0\u202f]?([A-ZÀ-Þ0-9][^\"«»“”\n]{1,58}[^\s\"«»“”\n.,;:…])[ \xa0\u202f]?[\"»”]")
_REACH = 36
"""Characters before a title in which the noun of its kind stands."""
_MOST_WORDS = 8
_NEAR = 3
"""Words before a title, adjectives of its kind among them, of which one is the noun."""


def with_quoted_titles(text: str, fixed: list[Mention], words: Vocabulary) -> list[Mention]:
    """Return `fixed` with the titles in marks that the noun before them shows; what they hold is left out.

    Linear in the text, but for sorting what is found.
    """
    if not words.titled_nouns:
        return fixed
    found = [
        Mention(m.start(1), m.end(1), m[1], Kind.NAME, NameValue(m[1], NameKind.THING, fold(m[1])))
        for m in _MARKED.finditer(text)
        if " " in m[1] and m[1].count(" ") < _MOST_WORDS and _is_led(text, m.start(), words)
    ]
    if not found:
        return fixed
    starts = [title.start for title in found]
    kept = (mention for mention in fixed if not _lies_in(mention, found, starts))
    return sorted([*kept, *found], key=_start)


def _lies_in(mention: Mention, titles: Sequence[Mention], starts: Sequence[int]) -> bool:
    """Whether a mention shares words with a title: the last that begins before its end."""
    last = bisect_left(starts, mention.end) - 1
    return last >= 0 and titles[last].end > mention.start


def _start(mention: Mention) -> int:
    return mention.start


def _is_led(text: str, mark: int, words: Vocabulary) -> bool:
    """Whether the noun of a kind that has titles stands before a mark, adjectives between (`le film culte "`)."""
    if text[mark - 1 : mark] not in (" ", "\xa0", "\u202f"):
        return False
    before = text[max(0, mark - _REACH) : mark].replace("'", " ").replace("’", " ").split()[-_NEAR:]
    for word in reversed(before):
        if word.lower() in words.titled_nouns:
            return True
        if not word.isalpha() or not word.islower() or word in word_class("parting_titles", "fr"):
            return False
    return False
