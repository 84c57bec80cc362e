"""The comparison levels: each a condition, a message key and a weight in bits, all in one table.

Fellegi and Sunter (1969) as Splink practises it: for each dimension the first level whose condition holds gives its
weight; the sum over the prior is how much the evidence for one and the same thing outweighs coincidence. Rarity makes
agreements on rare terms weigh more than on common ones. The weights stand in `weights.toml`, beside what was estimated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.linking.pairs import Pair
from checker.linking.weights import Weight, weights
from claims.model import Slot

if TYPE_CHECKING:
    from collections.abc import Callable


MEASURED = frozenset({Slot.AMOUNT, Slot.MEASURE, Slot.SHARE, Slot.COUNT, Slot.AGE})
"""Slots of figures of which a story may tell two in both of its texts."""
NOTHING = Weight(0.0)
RARE_WORDS = 2.0
"""Bits of shared words from which they tell something."""


class Level:
    """One outcome of a comparison: when it holds, what it is called, what it weighs and which words it shows."""

    __slots__ = ("grade", "holds", "key", "shows", "table", "weight")

    def __init__(
        self,
        key: str,
        holds: Callable[[Pair], bool],
        shows: Callable[[Pair], str] | None = None,
        *,
        grade: Callable[[Pair], float] | None = None,
        table: str | None = None,
    ) -> None:
        """Make a level of the weight that `weights.toml` has under `table`, or else under `key`; 0 where it has none.

        `grade` is what a weight that grows counts: bits of words, figures, words around a value.
        """
        self.key = key
        self.holds = holds
        self.shows = shows
        self.grade = grade
        self.table = table or key.partition(".")[2]
        self.weight = weights().get(self.table, NOTHING)

    def bits(self, pair: Pair) -> float:
        """Return the level's weight for `pair`."""
        return self.weight.of(self.grade(pair)) if self.grade is not None else self.weight.base


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


def _rarest(p: Pair) -> str:
    return ", ".join(p.rarest_shared())


def _quotes(p: Pair) -> bool:
    return p.is_wording and p.word_bits >= RARE_WORDS


REFUSALS: tuple[Level, ...] = (
    Level("link.same-sentence", lambda p: p.a.sentence == p.b.sentence),
    Level("link.other-slot", lambda p: p.a.fact.slot is not p.b.fact.slot),
    Level("link.other-kind", lambda p: p.a.measure != p.b.measure),
    Level("link.other-role", lambda p: p.other_role),
    Level("link.other-end", lambda p: p.other_end),
    Level("link.other-noun", lambda p: p.other_noun),
    Level("link.other-qualifier", lambda p: p.other_qualifier and not p.same_day and not p.is_version),
    Level("link.other-qualifier", lambda p: p.other_proceedings and not p.same_day and not p.is_near_copy),
    Level("link.other-holder", lambda p: p.other_holder),
    Level("link.both-known", lambda p: p.both_known),
    Level("link.other-city", lambda p: p.own_cities_differ and not p.is_version),
    Level("link.strange-places", lambda p: p.strange_places and not p.is_near_copy),
    Level("link.unread-negation", lambda p: p.unread_negation),
    Level("link.day-other", lambda p: p.other_days and not p.is_near_copy),
    Level("link.day-other", lambda p: p.told_apart and p.a.fact.slot is Slot.TIME),
    Level("link.other-week", lambda p: p.other_week and not p.is_near_copy),
    Level("link.other-week", lambda p: p.own_weeks),
    Level("link.own-day", lambda p: p.own_day and not p.is_sole),
    Level("link.both-told", lambda p: p.a.fact.slot in MEASURED and p.both_told and not p.is_version),
    Level("link.one-and-many", lambda p: p.one_and_many and not (p.is_version or p.is_sole)),
)
"""What forbids a link whatever else agrees. Near-copies are exempt where what differs may be the fault."""

TOLD = frozenset({"link.long-past"})
"""Levels of no weight that are told all the same: judging asks for them."""

DIMENSIONS: tuple[tuple[str, tuple[Level, ...]], ...] = (
    (
        "event",
        (
            Level("link.event-same", lambda p: p.same_family, _families, grade=lambda p: p.a.family_bits),
            Level("link.event-near", lambda p: p.near_family, _both_families),
            Level("link.event-opposite", lambda p: p.opposite_family, _both_families),
            Level("link.event-unasked", lambda p: p.a.fact.slot is Slot.AGE),
            Level("link.event-aside", lambda p: p.left_over is not None, _both_families),
            Level("link.event-occasion", lambda p: p.same_day and p.shared_actors > 1, _both_families),
            Level("link.event-missing", lambda p: p.is_eventless and p.is_without_event, table="event-none"),
            Level("link.event-missing", lambda p: p.is_without_event),
            Level("link.event-unsaid", lambda p: p.a.family is None or p.b.family is None),
            Level("link.event-reread", lambda p: p.is_reread, _both_families),
            Level("link.event-counted", lambda p: p.same_casualties, _both_families),
            Level("link.event-unknown", lambda p: p.unknown_family, _both_families),
            Level("link.event-other", _always, _both_families),
        ),
    ),
    (
        "participants",
        (
            Level(
                "link.parties-shared",
                lambda p: p.party_bits > 0,
                lambda p: _joined(p.parties),
                grade=lambda p: p.party_bits,
            ),
            Level("link.parties-unsaid", _always),
        ),
    ),
    (
        "roles",
        (
            Level("link.namesakes", lambda p: p.namesakes),
            Level("link.roles-swapped", lambda p: p.swapped),
            Level("link.agent-and-patient-differ", lambda p: p.agents_differ and p.patients_differ),
            Level("link.agent-differs", lambda p: p.agents_differ and bool(p.parties), table="agent-of-known"),
            Level("link.agent-differs", lambda p: p.agents_differ),
            Level("link.patient-differs", lambda p: p.patients_differ),
            Level("link.object-differs", lambda p: p.things_differ),
            Level("link.thing-differs", lambda p: p.nouns_differ and not p.is_version),
        ),
    ),
    (
        "people",
        (Level("link.people-differ", lambda p: p.people_differ and not (p.is_version or p.is_eventless)),),
    ),
    (
        "noun",
        (
            Level("link.noun-same", lambda p: p.same_noun, lambda p: p.a.noun or ""),
            Level("link.noun-unsaid", lambda p: p.a.noun != p.b.noun and not p.one_quantity),
        ),
    ),
    (
        "place",
        (
            Level(
                "link.city-same", lambda p: bool(p.a.cities & p.b.cities), lambda p: _joined(p.a.cities & p.b.cities)
            ),
            Level("link.city-differs", lambda p: p.other_city and not p.is_version),
            Level("link.city-around", lambda p: p.other_city),
            Level("link.country-same", lambda p: bool(p.a.countries & p.b.countries)),
            Level("link.country-differs", lambda p: bool(p.a.countries and p.b.countries)),
        ),
    ),
    (
        "time",
        (
            Level("link.occasion-other", lambda p: p.other_occasion and not p.is_one_weekday),
            Level("link.told-apart", lambda p: p.told_apart and not p.is_one_weekday),
            Level("link.day-impossible", lambda p: p.is_impossible),
            Level("link.day-agrees", lambda p: p.same_day),
            Level("link.day-same", lambda p: p.days_apart == 0 and p.sharp_time),
            Level("link.time-same", lambda p: p.days_apart == 0),
            Level("link.day-other", lambda p: p.days_apart is not None),
        ),
    ),
    (
        "publication",
        (
            Level("link.published-close", lambda p: p.published_apart is None or p.published_apart <= 2),
            Level("link.published-week", lambda p: (p.published_apart or 0) <= 8),
            Level("link.published-months", lambda p: p.is_undated_figure),
            Level("link.published-apart", lambda p: not p.is_dated),
            Level("link.published-years", lambda p: (p.published_apart or 0) > 400),
        ),
    ),
    (
        "words",
        (
            Level("link.words-rare", _quotes, _rarest, grade=lambda p: p.word_bits, table="words-quoted"),
            Level("link.words-rare", lambda p: p.word_bits >= RARE_WORDS, _rarest, grade=lambda p: p.word_bits),
            Level("link.words-few", _always),
        ),
    ),
    (
        "sentence",
        (
            Level("link.quotation-same", lambda p: p.same_quotation),
            Level("link.statement-same", lambda p: p.one_statement and not p.is_near_copy),
            Level("link.sentence-copy", lambda p: p.is_near_copy and p.likeness >= 0.8, grade=lambda p: p.shared_bits),
            Level("link.sentence-close", lambda p: p.is_near_copy),
            Level("link.sentence-alike", lambda p: len(p.shared) >= 4 and p.likeness >= 0.4),
            Level("link.sentence-held", lambda p: len(p.shared) >= 4 and p.containment >= 0.75),
            Level("link.sentence-far", lambda p: p.likeness < 0.12),
        ),
    ),
    (
        "texts",
        (
            Level("link.texts-strange", lambda p: p.strange_texts and not p.is_impossible),
            Level("link.texts-apart", lambda p: p.apart_texts and not p.is_impossible),
        ),
    ),
    (
        "beside",
        (
            Level("link.beside-long", lambda p: p.is_strung, _beside, grade=lambda p: p.strand_substance),
            Level("link.beside-both", lambda p: p.beside > 1, _beside),
            Level("link.beside-one", lambda p: p.beside > 0),
        ),
    ),
    (
        "figures",
        (Level("link.figures-shared", lambda p: p.shared_figures > 0, grade=lambda p: p.shared_figures),),
    ),
    (
        "story",
        (
            Level("link.sole", lambda p: p.is_sole),
            Level("link.lone", lambda p: p.is_lone),
            Level("link.story", lambda p: p.one_story and p.a.fact.slot is not Slot.DATE and not p.known_apart),
        ),
    ),
    (
        "attribution",
        (Level("link.attribution-same", lambda p: p.same_attribution),),
    ),
    (
        "claim",
        (
            Level("link.claim-denied", lambda p: p.is_denial),
            Level("link.event-once", lambda p: p.happens_once),
        ),
    ),
    (
        "past",
        (Level("link.long-past", lambda p: p.a.fact.slot is Slot.COUNT and (p.a.is_past or p.b.is_past)),),
    ),
    (
        "polarity",
        (Level("link.negation-differs", lambda p: p.a.fact.negated != p.b.fact.negated and not p.is_opposition),),
    ),
)
"""Dimensions in the order in which a reader is told of them."""


def prior_bits(sentences: int) -> float:
    """Return the bits against any link before evidence: the more sentences, the likelier a coincidence."""
    return weights()["prior"].of(sentences.bit_length())
