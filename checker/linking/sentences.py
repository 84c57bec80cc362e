"""How alike two sentences are, and the places in them that two values fill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.linking.properties import cached_property
from checker.linking.strands import run_of, substance
from checker.linking.whereabouts import Whereabouts

if TYPE_CHECKING:
    from checker.linking.profiles import Profile
    from checker.linking.strands import Beside

COPY_WORDS = 5
"""Shared content words below which two sentences are too short to be held copies of each other."""
ONE_SENTENCE, COPY_BITS = 0.999, 6.0
"""Likeness at which all words are shared, and the bits that they must then have together however few they are."""
HELD = (0.4, 0.85)
"""Likeness and containment of a sentence that another one holds nearly whole."""
STRUNG, STRUNG_WORDS, LONG_STRAND = 3, 4, 6
"""Words of substance that must agree around two values to show that they fill one place, of so many words in all; in a
longer run one does, and so does one on either side."""
STRUNG_LIKENESS = 0.3
"""Likeness or containment that sentences must have beside the words around their values."""
IN_COPY = 10
"""Words around two values that agree when they stand in copies of one passage, however little their sentences say."""


class Sentences(Whereabouts):
    """Two profiles side by side, by the words of their sentences."""

    def __init__(self, a: Profile, b: Profile, near_copy: float) -> None:
        super().__init__(a, b)
        self.near_copy = near_copy
        self.shared = a.context & b.context
        bits = a.bits
        self.shared_bits = sum(bits[term] for term in sorted(self.shared))

    @cached_property
    def likeness(self) -> float:
        """Share of the longer sentence's weighted words that both have."""
        longer = max(self.a.total, self.b.total)
        return self.shared_bits / longer if longer else 0.0

    @cached_property
    def containment(self) -> float:
        """Share of the shorter sentence's weighted words that both have."""
        shorter = min(self.a.total, self.b.total)
        return self.shared_bits / shorter if shorter else 0.0

    @cached_property
    def is_near_copy(self) -> bool:
        """Whether the two sentences are versions of one."""
        if self.likeness > ONE_SENTENCE:
            return self.shared_bits >= COPY_BITS and (len(self.shared) >= COPY_WORDS or not self.other_surroundings)
        if len(self.shared) < COPY_WORDS:
            return False
        return self.likeness >= self.near_copy or (self.likeness >= HELD[0] and self.containment >= HELD[1])

    @cached_property
    def word_bits(self) -> float:
        """What the shared words weigh beside the participants, who are weighed for themselves."""
        bits = self.a.bits
        return self.shared_bits - sum(bits[key] for key in sorted(self.parties & self.shared))

    def rarest_shared(self) -> list[str]:
        """Return the five rarest words that both sentences have, for a reader."""
        bits = self.a.bits
        words = sorted(self.shared - self.parties, key=lambda term: (-bits[term], term))[:5]
        return [word.partition(":")[2] or word for word in words]

    @cached_property
    def strand(self) -> Beside:
        """The words that both sentences go on with before and after the value, nearest first."""
        before, after = (run_of(one, other) for one, other in zip(self.a.beside, self.b.beside, strict=True))
        return before, after

    @cached_property
    def beside(self) -> int:
        """How many sides of the values have the same words, one of them at least a word of substance."""
        return sum(len(words) > 1 and substance(words) > 0 for words in self.strand)

    @cached_property
    def is_strung(self) -> bool:
        """Whether the words around the values show that both fill one place of one statement."""
        said = [substance(words) for words in self.strand]
        words = sum(map(len, self.strand))
        if words < STRUNG_WORDS:
            return False
        return sum(said) >= STRUNG or (any(said) and words >= LONG_STRAND) or self.beside > 1

    @property
    def strand_substance(self) -> int:
        """How many words of substance around the values agree."""
        return sum(substance(words) for words in self.strand)

    @cached_property
    def is_restated(self) -> bool:
        """Whether the places in the sentences that the values fill are worded so alike that they are one."""
        if not self.is_strung:
            return False
        return max(self.likeness, self.containment) >= STRUNG_LIKENESS or sum(map(len, self.strand)) >= IN_COPY

    @property
    def is_version(self) -> bool:
        """Whether the sentences, or the places in them that the values fill, are versions of one."""
        return self.is_near_copy or self.is_restated
