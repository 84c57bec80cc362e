"""English marks around a few words that the sentence goes on with (`a "key worker" home`), which part nothing."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.tokens import Word
from claims.model import Sentence

_MARKS = frozenset('"“”')
_MOST = 4
"""Words between such marks."""
_ENDS = frozenset(".,;:?!-–—(")


def without_scare_marks(words: list[Word], text: str, sentence: Sentence) -> list[Word]:
    """Return the words of a sentence without the marks around a few in small letters, in the middle of it.

    What somebody says opens the sentence or stands behind a comma or colon, or ends with a stop; a title has capitals.
    Linear in the words.
    """
    left: set[int] = set()
    for quotation in sentence.quotes:
        if _is_scare(text, quotation.start, quotation.end, sentence):
            left |= {quotation.start - 1, quotation.end}
    return [w for w in words if w[0] not in left or w[2] not in _MARKS] if left else words


def _is_scare(text: str, start: int, end: int, sentence: Sentence) -> bool:
    opening = start - 2
    if opening <= sentence.start or end + 1 > sentence.end or text[start - 1] not in _MARKS or text[end] not in _MARKS:
        return False
    inside: Sequence[str] = text[start:end].split()
    if not inside or len(inside) > _MOST or not text[start].islower() or inside[-1][-1] in _ENDS:
        return False
    before = text[sentence.start : start - 1].rstrip()
    return bool(before) and before[-1].isalnum() and text[opening].isspace()
