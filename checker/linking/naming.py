"""People's names as facts: one for each full name in prose, whatever part its bearer has in the sentence."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from checker.linking.profiles import folded
from claims.assembling.eventless import eventless_fact
from claims.model import Fact, NameKind, NameValue, Slot
from claims.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.model import Analysis, Mention, Sentence

SHORTEST = 4
"""Letters of the shortest word by which two sentences with a name in them are compared."""
WORD = pattern(r"\w+")


def name_facts(analysis: Analysis) -> Iterator[Fact]:
    """Yield a fact for each person whose first name and surname stand in a sentence of prose, in text order.

    Its context is the other words of the sentence, so that a sentence in which only the name differs is the same
    sentence. Linear in the text.
    """
    sentences = [sentence for sentence in analysis.sentences if sentence.region.is_prose]
    starts = [sentence.start for sentence in sentences]
    words: dict[int, list[str]] = {}
    for mention in analysis.mentions:
        if isinstance(mention.value, NameValue) and mention.value.kind is NameKind.PERSON and is_full(mention.text):
            at = bisect_right(starts, mention.start) - 1
            if at >= 0 and mention.end <= sentences[at].end:
                if at not in words:
                    words[at] = [w for w in WORD.findall(folded(sentences[at].text)) if len(w) >= SHORTEST]
                yield _fact(analysis, sentences[at], mention, words[at])


def is_full(name: str) -> bool:
    """Whether a name has a first name and a surname, neither of them a title or an initial."""
    words = name.split()
    return len(words) > 1 and all(len(word) > 2 and word[-1] != "." for word in (words[0], words[-1]))


def _fact(analysis: Analysis, sentence: Sentence, mention: Mention, words: list[str]) -> Fact:
    own = set(WORD.findall(folded(mention.text)))
    context = tuple(sorted(set(words) - own))
    return eventless_fact(analysis.source, sentence, Slot.NAME, mention.value, mention.start, mention.end, context)
