"""Facts shown as evidence: their words, where they stand and who says them, gathered under one position by value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.judging.plain import plain, value_order
from checker.linking import fact_order
from checker.model import Evidence, Position
from claims.model import PartyValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from claims.model import Fact, Source


class Desk:
    """The sources at hand with their origins: what is needed to show a fact."""

    def __init__(self, sources: Sequence[Source], origins: Mapping[str, str]) -> None:
        self.sources = {source.name: source for source in sources}
        self.origins = origins

    def evidence(self, fact: Fact) -> Evidence:
        """Return a fact's words with their place. Logarithmic in the lines of its source."""
        source = self.sources[fact.source]
        line, column = source.locate(fact.start)
        return Evidence(
            source=fact.source,
            start=fact.start,
            end=fact.end,
            quote=source.text[fact.start : fact.end],
            sentence=source.text[fact.sentence_start : fact.sentence_end],
            sentence_start=fact.sentence_start,
            sentence_end=fact.sentence_end,
            line=line,
            column=column,
            attribution=fact.attribution,
            stance=fact.stance,
            published=fact.published,
            role=fact.role,
            place=source.place_of(fact.start),
        )

    def count_origins(self, facts: Iterable[Fact]) -> int:
        """Return from how many independent origins `facts` come."""
        return len({self.origins[fact.source] for fact in facts})

    def position(self, facts: Sequence[Fact]) -> Position:
        """Return one value with all its evidence, each stretch of words once, by source name and offset."""
        places = {(f.source, f.start, f.end): f for f in sorted(facts, key=fact_order, reverse=True)}
        shown = sorted(places.values(), key=fact_order)
        first = shown[0]
        return Position(
            value=plain(first.value),
            text=shown_text(first),
            evidence=tuple(self.evidence(fact) for fact in shown),
            origins=self.count_origins(shown),
        )


def shown_text(fact: Fact) -> str:
    """Return the words that state a value; the fullest name for a participant told by a pronoun or a title."""
    return fact.value.name if isinstance(fact.value, PartyValue) else fact.text


def by_value(facts: Iterable[Fact]) -> list[list[Fact]]:
    """Return facts gathered under their plain value, in the order of the values."""
    gathered: dict[str, list[Fact]] = {}
    for fact in sorted(facts, key=fact_order):
        gathered.setdefault(plain(fact.value), []).append(fact)
    return sorted(gathered.values(), key=lambda members: value_order(members[0].value))
