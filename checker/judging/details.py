"""The names, places and roles of a text where they stand, as details that can be checked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from claims.model import Kind, NameValue, PlaceValue, RoleValue, Slot

if TYPE_CHECKING:
    from claims.model import Analysis, Mention, Sentence

SLOTS = {Kind.NAME: Slot.NAME, Kind.PLACE: Slot.PLACE, Kind.ROLE: Slot.ROLE}


class Detail(NamedTuple):
    """A name, a place or a role where it stands."""

    mention: Mention
    sentence: Sentence
    analysis: Analysis

    @property
    def key(self) -> tuple[Kind, str]:
        """Under which the forms of one name meet."""
        value = self.mention.value
        key = value.key if isinstance(value, NameValue | PlaceValue | RoleValue) else ""
        return self.mention.kind, key


def details_of(analysis: Analysis) -> Iterator[Detail]:
    """Yield the names, places and roles in the prose of a text, in text order. Linear in sentences and mentions."""
    sentences = iter(sorted(analysis.sentences, key=lambda sentence: sentence.start))
    sentence = next(sentences, None)
    for mention in analysis.mentions:
        while sentence is not None and sentence.end < mention.end:
            sentence = next(sentences, None)
        if sentence is None:
            return
        if mention.kind in SLOTS and sentence.start <= mention.start:
            yield Detail(mention, sentence, analysis)
