"""Quotations of a draft whose speaker is quoted in a source in another language only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.kinds.name import fold
from claims.model import Slot
from claims.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claims.model import Analysis, Fact

WORD = pattern(r"[^\W\d_]{3,}")
MOST = 3


def translations(facts: Iterable[Fact], others: Sequence[Analysis]) -> dict[tuple[int, int], tuple[Fact, ...]]:
    """Return, by where it stands, each quotation of `facts` whose speaker is quoted in another language.

    With what the speaker says there, the likest in length first, three at most. Costs the quotations of both.
    """
    told = [one for other in others for one in other.facts if one.slot is Slot.WORDING]
    found = {}
    for fact in facts:
        mine = _speaker(fact)
        same = [one for one in told if one.language != fact.language and mine and mine & _speaker(one)]
        if same:
            size = len(fact.text)
            same.sort(key=lambda one: (abs(len(one.text) - size), one.source, one.start))
            found[fact.start, fact.end] = tuple(same[:MOST])
    return found


def _speaker(fact: Fact) -> frozenset[str]:
    """The words of the speaker's name."""
    return frozenset(w for participant in fact.participants for w in WORD.findall(fold(participant.name)))
