"""Two whole texts side by side: how much of them is the same, and how rare a word is in the two.

Two texts that tell one story share far more words than two that share a passage. And what the story's own sentences all
have tells nothing of which two of them tell the same, however rare it is on a desk full of other stories: a pair of
facts is weighed by its two texts, so that what else lies on the desk can only speak against it. `stories.py` says why
it gives the same measure other bits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.linking.properties import cached_property
from checker.linking.rarity import Rarity, Terms, shared_part, terms_of_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.model import Fact

COMMON = ("country:", "noun:")
"""Opens the keys of entities that texts on anything may share."""
RARE = 4.0
"""Bits of a name that few texts share by chance."""


class TextWords:
    """The distinct sentences of a text as their terms, and the words and names of the whole."""

    __slots__ = ("beside", "name", "names", "sentences", "words")

    def __init__(self, name: str, sentences: Iterable[Terms], words: frozenset[str], names: frozenset[str]) -> None:
        self.name = name
        self.sentences = frozenset(sentences)
        self.words = words
        self.names = names
        self.beside: dict[str, TwoTexts] = {}
        """What was worked out already, by the name of the other text."""


class TwoTexts:
    """What tells whether two texts are of one story, and the rarity of each term in the two of them."""

    def __init__(self, one: TextWords, other: TextWords, everywhere: Rarity) -> None:
        self._texts = one, other
        self._here = Rarity(one.sentences | other.sentences)
        self._everywhere = everywhere
        self.sentences = self._here.sentences
        """Distinct sentences of both."""

    def bits(self, term: str) -> float:
        """Return what an agreement of the two on `term` is worth: no more than it is among all texts."""
        here, everywhere = self._here.bits(term), self._everywhere.bits(term)
        return min(everywhere, here)

    @cached_property
    def share(self) -> float:
        """Share of the shorter text's words, weighted by rarity, that both have; 1 for a text without words."""
        one, other = ({word: self.bits(word) for word in text.words} for text in self._texts)
        part = shared_part(one, other)
        return 1.0 if part is None else part

    @cached_property
    def names(self) -> int:
        """How many rare names both have."""
        one, other = (text.names for text in self._texts)
        return sum(self.bits(key) >= RARE for key in one & other)


def words_of_texts(facts: Iterable[Fact]) -> dict[str, TextWords]:
    """Return the words of each text by its name. Linear in the facts."""
    facts = list(facts)
    sentences: dict[str, list[Terms]] = {}
    for (source, _), terms in terms_of_sentences(facts).items():
        sentences.setdefault(source, []).append(terms)
    words: dict[str, set[str]] = {name: set() for name in sentences}
    names: dict[str, set[str]] = {name: set() for name in sentences}
    for fact in facts:
        words[fact.source].update(fact.context)
        names[fact.source].update(p.key for p in fact.participants if not p.key.startswith(COMMON))
    return {
        name: TextWords(name, found, frozenset(words[name]), frozenset(names[name]))
        for name, found in sentences.items()
    }


def two_texts(one: TextWords, other: TextWords, everywhere: Rarity) -> TwoTexts:
    """Return what two texts have in common; symmetric. Linear in the two, once for each two."""
    found = one.beside.get(other.name)
    if found is None:
        found = one.beside[other.name] = other.beside[one.name] = TwoTexts(one, other, everywhere)
    return found
