"""How much it tells that two sentences share a word: rarity among the sources at hand, in bits."""

from __future__ import annotations

from collections import Counter
from math import fsum, log2
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from claims.model import Fact

IMAGINED_SENTENCES = 60
"""Sentences added to those at hand, so that a word of two short texts is not held to be common: with two sentences a
shared word is worth four bits, in a full day's wire what the wire says."""
IMAGINED_USES = 1
"""Uses of every word in the imagined sentences."""
ACROSS = 0.55
"""Part of what two texts on one story have in common that is left when they stand in two languages: the words that the
tables of both know, and the names. Of 22,500 pairs of a French and an English article on two stories half share 0.035
of their weighted words and one in a hundred 0.107; of as many pairs in one language, 0.066 and 0.2."""


Terms = frozenset[str]
"""What one sentence speaks of: its words, its entities and its events."""


class Rarity:
    """Bits of surprise of each term: -log2 of the share of sentences that hold it, smoothed.

    Copies of a sentence count once, so that ten reprints do not make its words common. Inverse document frequency after
    Spärck Jones (1972), with an additive prior. Linear in the sentences.
    """

    def __init__(self, sentences: Iterable[Terms]) -> None:
        distinct = Counter(sentences)
        self.sentences = len(distinct)
        self._uses = Counter(term for terms in distinct for term in terms)
        self._copied = {term for terms, copies in distinct.items() if copies > 1 for term in terms}
        self._bits: dict[str, float] = {}

    def is_shared(self, term: str) -> bool:
        """Return whether `term` stands in more than one sentence, be it a copy."""
        return self._uses[term] > 1 or term in self._copied

    def bits(self, term: str) -> float:
        """Return what an agreement on `term` is worth."""
        bits = self._bits.get(term)
        if bits is None:
            share = (self._uses[term] + IMAGINED_USES) / (self.sentences + IMAGINED_SENTENCES)
            bits = self._bits[term] = -log2(min(1.0, share))
        return bits


def terms_of_sentences(facts: Iterable[Fact]) -> dict[tuple[str, int], Terms]:
    """Return the terms of each sentence that has facts. Linear in the facts."""
    held: dict[tuple[str, int], set[str]] = {}
    for fact in facts:
        terms = held.setdefault((fact.source, fact.sentence_start), set())
        terms.update(fact.context, fact.places, (p.key for p in fact.participants))
        if fact.event is not None:
            terms.add(event_term(fact.event.family))
    return {sentence: frozenset(terms) for sentence, terms in held.items()}


def shared_part(one: Mapping[str, float], other: Mapping[str, float]) -> float | None:
    """Return the part of the lighter side's bits whose terms the other side has, `None` where it has no bits.

    Each side gives its terms with their bits. Symmetric where both give a term the same; of two sides of one weight the
    one with fewer terms is the lighter. Linear in the two.
    """
    lighter, heavier = sorted((one, other), key=lambda side: (fsum(side.values()), len(side)))
    total = fsum(lighter.values())
    return fsum(bits for term, bits in lighter.items() if term in heavier) / total if total else None


def event_term(family: str) -> str:
    """The term under which an event family is counted beside words."""
    return f"event {family}"


def readable_part(one: str, other: str) -> float:
    """Return the part of what two texts have in common that shows, given the languages they stand in."""
    return 1.0 if one == other else ACROSS
