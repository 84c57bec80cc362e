"""The comparison levels: each a condition, a message key and a weight in bits, all in one table.

Fellegi and Sunter (1969) as Splink practises it: for each dimension the first level whose condition holds gives its
weight; the sum over the prior is how much the evidence for one and the same thing outweighs coincidence. The weights
were set by hand and corrected where development text showed a level to mislead; they are not estimated. Rarity makes
agreements on rare terms weigh more than on common ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.linking.pairs import Pair
from claims.model import Slot

if TYPE_CHECKING:
    from collections.abc import Callable


class Level:
    """One outcome of a comparison: when it holds, what it is called, what it weighs and which words it shows."""

    __slots__ = ("holds", "key", "shows", "weight")

    def __init__(
        self,
        key: str,
        holds: Callable[[Pair], bool],
        weight: float | Callable[[Pair], float],
        shows: Callable[[Pair], str] | None = None,
    ) -> None:
        self.key = key
        self.holds = holds
        self.weight = weight
        self.shows = shows

    def bits(self, pair: Pair) -> float:
        """Return the level's weight for `pair`."""
        return self.weight if isinstance(self.weight, float) else self.weight(pair)


def _always(_: Pair) -> bool:
    return True


def _joined(terms: frozenset[str] | set[str]) -> str:
    return ", ".join(sorted(term.partition(":")[2] or term for term in terms))


def _families(p: Pair) -> str:
    return p.a.fact.event.text if p.a.fact.event else ""


def _both_families(p: Pair) -> str:
    a, b = p.a.fact.event, p.b.fact.event
    return " / ".join(event.text for event in (a, b) if event is not None)


def _beside(p: Pair) -> str:
    before, after = p.strand
    return " ".join((*before[::-1], "…", *after))


def _copy_bits(p: Pair) -> float:
    """A copy of few words tells no more than its words do."""
    return min(10.0, 0.8 * p.shared_bits)


REFUSALS: tuple[Level, ...] = (
    Level("link.same-sentence", lambda p: p.a.sentence == p.b.sentence, 0.0),
    Level("link.other-slot", lambda p: p.a.fact.slot is not p.b.fact.slot, 0.0),
    Level("link.other-kind", lambda p: p.a.measure != p.b.measure, 0.0),
    Level("link.other-role", lambda p: p.other_role, 0.0),
    Level("link.other-noun", lambda p: p.other_noun, 0.0),
    Level("link.other-qualifier", lambda p: p.other_qualifier and not p.same_day and not p.is_version, 0.0),
    Level("link.other-holder", lambda p: p.other_holder, 0.0),
    Level("link.both-known", lambda p: p.both_known, 0.0),
    Level("link.other-city", lambda p: p.own_cities_differ and not p.is_version, 0.0),
    Level("link.strange-places", lambda p: p.strange_places and not p.is_near_copy, 0.0),
    Level("link.unread-negation", lambda p: p.unread_negation, 0.0),
    Level("link.day-other", lambda p: p.other_days and not p.is_near_copy, 0.0),
    Level("link.day-other", lambda p: p.told_apart and p.a.fact.slot is Slot.TIME, 0.0),
    Level("link.other-week", lambda p: p.other_week and not p.is_near_copy, 0.0),
    Level("link.other-week", lambda p: p.own_weeks, 0.0),
    Level("link.own-day", lambda p: p.own_day, 0.0),
    Level("link.one-and-many", lambda p: p.one_and_many and not p.is_version, 0.0),
)
"""What forbids a link whatever else agrees. Near-copies are exempt where what differs may be the fault."""

TOLD = frozenset({"link.long-past"})
"""Levels of no weight that are told all the same: judging asks for them."""

DIMENSIONS: tuple[tuple[str, tuple[Level, ...]], ...] = (
    (
        "event",
        (
            Level(
                "link.event-same", lambda p: p.same_family, lambda p: min(5.0, 1.0 + 0.6 * p.a.family_bits), _families
            ),
            Level("link.event-near", lambda p: p.near_family, 2.0, _both_families),
            Level("link.event-opposite", lambda p: p.opposite_family, 2.0, _both_families),
            Level("link.event-occasion", lambda p: p.same_day and p.shared_actors > 1, -1.0, _both_families),
            Level(
                "link.event-missing",
                lambda p: p.a.family is None and p.b.family is None,
                lambda p: 0.0 if p.is_eventless else -1.0,
            ),
            Level("link.event-unsaid", lambda p: p.a.family is None or p.b.family is None, -2.0),
            Level("link.event-reread", lambda p: p.is_reread, -1.0, _both_families),
            Level("link.event-counted", lambda p: p.same_casualties, -1.0, _both_families),
            Level("link.event-unknown", lambda p: p.unknown_family, -2.5, _both_families),
            Level("link.event-other", _always, -5.0, _both_families),
        ),
    ),
    (
        "participants",
        (
            Level(
                "link.parties-shared",
                lambda p: p.party_bits > 0,
                lambda p: min(9.0, p.party_bits),
                lambda p: _joined(p.parties),
            ),
            Level("link.parties-unsaid", _always, 0.0),
        ),
    ),
    (
        "roles",
        (
            Level("link.namesakes", lambda p: p.namesakes, 3.0),
            Level("link.roles-swapped", lambda p: p.swapped, -5.0),
            Level("link.agent-and-patient-differ", lambda p: p.agents_differ and p.patients_differ, -7.0),
            Level("link.agent-differs", lambda p: p.agents_differ, lambda p: -4.0 if p.parties else -8.0),
            Level("link.patient-differs", lambda p: p.patients_differ, -4.0),
            Level("link.object-differs", lambda p: p.things_differ, -2.5),
            Level("link.thing-differs", lambda p: p.nouns_differ and not p.is_version, -2.5),
        ),
    ),
    (
        "people",
        (Level("link.people-differ", lambda p: p.people_differ and not (p.is_version or p.is_eventless), -4.0),),
    ),
    (
        "noun",
        (
            Level("link.noun-same", lambda p: p.same_noun, 3.0, lambda p: p.a.noun or ""),
            Level("link.noun-unsaid", lambda p: p.a.noun != p.b.noun, -2.0),
        ),
    ),
    (
        "place",
        (
            Level(
                "link.city-same",
                lambda p: bool(p.a.cities & p.b.cities),
                3.0,
                lambda p: _joined(p.a.cities & p.b.cities),
            ),
            Level("link.city-differs", lambda p: p.other_city and not p.is_version, -6.0),
            Level("link.city-around", lambda p: p.other_city, -2.0),
            Level("link.country-same", lambda p: bool(p.a.countries & p.b.countries), 0.5),
            Level("link.country-differs", lambda p: bool(p.a.countries and p.b.countries), -3.0),
        ),
    ),
    (
        "time",
        (
            Level("link.occasion-other", lambda p: p.other_occasion and not p.is_one_weekday, -12.0),
            Level("link.told-apart", lambda p: p.told_apart and not p.is_one_weekday, -2.0),
            Level("link.day-impossible", lambda p: p.is_impossible, 12.0),
            Level("link.day-agrees", lambda p: p.same_day, 4.0),
            Level("link.day-same", lambda p: p.days_apart == 0 and p.sharp_time, 3.0),
            Level("link.time-same", lambda p: p.days_apart == 0, 1.0),
            Level("link.day-other", lambda p: p.days_apart is not None, -7.0),
        ),
    ),
    (
        "publication",
        (
            Level("link.published-close", lambda p: p.published_apart is None or p.published_apart <= 2, 0.0),
            Level("link.published-week", lambda p: (p.published_apart or 0) <= 8, -1.0),
            Level("link.published-months", lambda p: p.is_undated_figure, -6.0),
            Level("link.published-apart", lambda p: not p.is_dated, -3.0),
            Level("link.published-years", lambda p: (p.published_apart or 0) > 400, -1.0),
        ),
    ),
    (
        "words",
        (
            Level(
                "link.words-rare",
                lambda p: p.word_bits >= 2,
                lambda p: min(14.0, p.word_bits) if p.is_wording else min(8.0, 0.5 * p.word_bits),
                lambda p: ", ".join(p.rarest_shared()),
            ),
            Level("link.words-few", _always, -1.0),
        ),
    ),
    (
        "sentence",
        (
            Level("link.quotation-same", lambda p: p.same_quotation, 10.0),
            Level("link.statement-same", lambda p: p.one_statement and not p.is_near_copy, 6.0),
            Level(
                "link.sentence-copy",
                lambda p: p.is_near_copy and p.likeness >= 0.8,
                lambda p: min(10.0, 0.8 * p.shared_bits),
            ),
            Level("link.sentence-close", lambda p: p.is_near_copy, 6.0),
            Level("link.sentence-alike", lambda p: len(p.shared) >= 4 and p.likeness >= 0.4, 3.0),
            Level("link.sentence-held", lambda p: len(p.shared) >= 4 and p.containment >= 0.75, 3.0),
            Level("link.sentence-far", lambda p: p.likeness < 0.12, -2.0),
        ),
    ),
    (
        "texts",
        (
            Level("link.texts-strange", lambda p: p.strange_texts, -6.0),
            Level("link.texts-apart", lambda p: p.apart_texts, -3.0),
        ),
    ),
    (
        "beside",
        (
            Level("link.beside-long", lambda p: p.is_strung, lambda p: min(8.0, 2.0 + p.strand_substance), _beside),
            Level("link.beside-both", lambda p: p.beside > 1, 5.0, _beside),
            Level("link.beside-one", lambda p: p.beside > 0, 2.0),
        ),
    ),
    (
        "figures",
        (
            Level(
                "link.figures-shared",
                lambda p: p.shared_figures > 0,
                lambda p: min(6.0, 2.0 * p.shared_figures - 1.0),
            ),
        ),
    ),
    (
        "attribution",
        (Level("link.attribution-same", lambda p: p.same_attribution, 2.0),),
    ),
    (
        "claim",
        (
            Level("link.claim-denied", lambda p: p.is_denial, 5.0),
            Level("link.event-once", lambda p: p.happens_once, 4.0),
        ),
    ),
    (
        "past",
        (Level("link.long-past", lambda p: p.a.fact.slot is Slot.COUNT and (p.a.is_past or p.b.is_past), 0.0),),
    ),
    (
        "polarity",
        (Level("link.negation-differs", lambda p: p.a.fact.negated != p.b.fact.negated and not p.is_opposition, -4.0),),
    ),
)
"""Dimensions in the order in which a reader is told of them."""


def prior_bits(sentences: int) -> float:
    """Return the bits against any link before evidence: the more sentences, the likelier a coincidence."""
    return -6.0 - 0.5 * sentences.bit_length()
