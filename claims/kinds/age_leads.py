"""Ages by what leads a length of time: `passé 50 ans`, `à partir de 16 ans`, `les 65 ans et plus`, `X - 34 ans -`."""

from __future__ import annotations

import re

from claims.kinds.lexicon import Lexicon
from claims.model import DurationValue, Hedge
from claims.patterns import pattern

LINKS = frozenset({"de", "d'", "of"})
PAST = frozenset({"passé", "passés"})
"""`passé 50 ans, le risque augmente`."""
OVER = (["de", "plus"], ["de", "moins"], ["de", "près"])
"""`à plus de 50 ans`."""
FROM_ON, YOUNGEST = ["de", "partir", "à"], 3
"""`accessible à partir de 16 ans`, nearest word first."""
MARKS = ("-", "–")
REACH = 64
DASH_BEFORE = pattern(r"[A-ZÀ-Þ][\w’'.-]*[^\S\n][-–][^\S\n]$")
AND_MORE = pattern(r"[^\S\n](?:et|ou)[^\S\n](?:plus|moins)\b(?![^\S\n]de\b)")
"""`les 65 ans et plus`."""


def told(
    text: str, start: int, words: list[str], after: re.Match[str] | None, lexicon: Lexicon, value: DurationValue
) -> bool | None:
    """Return whether what leads a length of time at `start` makes an age of it, `None` where nothing such leads it.

    `words` are those before it, nearest first, `after` what follows it. Constant cost.
    """
    following = (after[1] or "").lower().replace("’", "'") if after else ""
    if words[0] in lexicon.negatives["age_groups"] and AND_MORE.match(text, after.start() if after else start):
        return True
    if words[0] in PAST:
        return value.hedge is Hedge.EXACT and following not in LINKS and following not in lexicon.and_
    if words[0] in MARKS and after is not None and after[2] == words[0]:
        return DASH_BEFORE.search(text[max(0, start - REACH) : start]) is not None
    if words[:3] == FROM_ON and (value.amount or 0) >= YOUNGEST:
        return following not in LINKS
    return None


def past_measure(words: list[str]) -> list[str]:
    """Return the words before an age without those that say about how much: `à plus de 50 ans` is `à 50 ans`."""
    return words[2:] if words[:2] in OVER and words[2:3] in (["à"], ["dès"]) else words
