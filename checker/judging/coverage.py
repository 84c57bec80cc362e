"""Which sentences of a draft hold nothing that could be checked."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from claims.model import Unread

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.model import Verdict
    from claims.model import Analysis

WITHOUT_DETAIL = "no-detail"


def sentences_without_detail(draft: Analysis, verdicts: Iterable[Verdict]) -> list[Unread]:
    """Return the sentences of `draft` in which none of `verdicts` stands, in text order.

    A sentence is one of prose with a letter in it; captions count, menus do not. Sorting apart, linear in both.
    """
    name = draft.source.name
    starts = sorted(verdict.evidence.start for verdict in verdicts if verdict.evidence.source == name)
    return [
        Unread(name, sentence.start, sentence.end, WITHOUT_DETAIL)
        for sentence in sorted(draft.sentences, key=lambda sentence: sentence.start)
        if any(map(str.isalpha, sentence.text)) and not _any_within(starts, sentence.start, sentence.end)
    ]


def _any_within(starts: list[int], start: int, end: int) -> bool:
    at = bisect_left(starts, start)
    return at < len(starts) and starts[at] < end
