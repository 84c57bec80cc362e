"""Passages of the sources that say a detail of a draft in its own words, where no link was made."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from checker.judging.plain import plain
from claims.model import Slot
from claims.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from checker.judging.evidence import Desk
    from claims.model import Fact

SAME_WORDS = 0.6
"""Share of the words of a draft's sentence that the sentence of a source must have to be about the same thing; under it
a value is some other passage's, and no support."""
WORD = pattern(r"\w+")


class Passages:
    """The facts of the sources by their values, and the words of the sources for quotations."""

    def __init__(self, facts: Iterable[Fact], desk: Desk) -> None:
        self._desk = desk
        self._by_value: dict[Hashable, list[Fact]] = defaultdict(list)
        self._quotes: list[Fact] = []
        for fact in facts:
            self._by_value[fact.slot, plain(fact.value)].append(fact)
            self._by_value[fact.slot, fact.text.casefold()].append(fact)
            if fact.slot is Slot.WORDING:
                self._quotes.append(fact)

    def like(self, fact: Fact) -> list[Fact]:
        """Return the facts of the sources that state the value of `fact` in a sentence of its words, each once.

        A quotation is supported wherever the same words are quoted. Linear in the facts of that value.
        """
        if fact.slot is Slot.WORDING:
            words = _spoken(fact)
            return [other for other in self._quotes if words and f" {words} " in f" {_spoken(other)} "]
        found = {
            id(other): other
            for key in (plain(fact.value), fact.text.casefold())
            for other in self._by_value.get((fact.slot, key), ())
            if _is_about(fact, other)
        }
        return list(found.values())


def _is_about(fact: Fact, other: Fact) -> bool:
    words = set(fact.context)
    if not words:
        return fact.text == other.text
    return len(words & set(other.context)) >= SAME_WORDS * len(words)


def _spoken(fact: Fact) -> str:
    return " ".join(WORD.findall(fact.text.casefold()))
