"""The nearest links that were refused: pairs whose values differ and whose evidence did not reach the threshold.

Only worked out when asked for. What an editor wants to know of a finding that was not made is what spoke against it.
"""

from __future__ import annotations

from functools import partial
from itertools import combinations, groupby
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from checker.linking.agreement import AGREEING, compare_facts
from checker.linking.blocking import block
from checker.linking.profiles import profile_facts
from checker.linking.scoring import refusal_of, threshold, weigh_pair
from checker.linking.twins import gather_twins
from checker.model import Link, Relation, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from checker.linking.linking import Row
    from checker.linking.profiles import BlockKey
    from checker.settings import Settings
    from claims.model import Fact

NEVER = frozenset({"link.same-sentence", "link.other-slot", "link.other-kind"})
"""Refusals of pairs that nobody would have thought to be about one thing."""
MARGIN = 12.0
"""Bits below the threshold beyond which a pair is not near."""
CANDIDATES = 8
"""Times as many pairs as are asked for that are compared: most of the nearest agree, and are no refused finding."""
Near = tuple[float, int, int, tuple[Step, ...], str, float]


class RefusedLink(NamedTuple):
    """A pair that was held not to be about one thing."""

    link: Link
    because: str
    """The key of what forbade it, or `refused.below` where the evidence was too weak."""
    short: float
    """Bits that were missing; 0 where it was forbidden."""


def refused_links(
    facts: Sequence[Fact],
    settings: Settings,
    most: int,
    by_key: Callable[..., list[Near]] | None = None,
    lead: str | None = None,
    texts: Mapping[str, str] | None = None,
) -> list[RefusedLink]:
    """Return the `most` nearest refused links between sources whose values differ, the nearest first.

    Arguments as for `link_facts`, and the same cost once more.
    """
    profiles = profile_facts(facts, settings.rare_words, texts or {})
    rows = block([members[0] for members in gather_twins(profiles, lead)], settings.block_cap)
    near = partial(near_misses, settings=settings, lead=lead)
    misses: list[Near] = (by_key or _walked)(itemgetter(0), near, rows)
    found = sorted(misses, key=lambda one: (-one[0], one[1], one[2]))
    refused = (
        RefusedLink(Link(profiles[a].fact, profiles[b].fact, steps, weight), because, short)
        for weight, a, b, steps, because, short in found[: most * CANDIDATES]
    )
    return [one for one in refused if _differs(one.link)][:most]


def _walked(
    key: Callable[[Row], BlockKey], fn: Callable[[BlockKey, tuple[Row, ...]], Iterable[Near]], rows: Iterable[Row]
) -> list[Near]:
    """Walk the blocks in this process, in key order."""
    ordered = sorted(rows, key=lambda row: (row[0], row[1].index))
    return [near for name, members in groupby(ordered, key) for near in fn(name, tuple(members))]


def _differs(link: Link) -> bool:
    relation = compare_facts(link).relation
    return relation not in AGREEING and relation is not Relation.NOT_COMPARABLE


def near_misses(key: BlockKey, rows: tuple[Row, ...], *, settings: Settings, lead: str | None) -> Iterator[Near]:
    """Yield the pairs of one block that nearly made a link; a pair only in the first of the blocks that it shares."""
    profiles = sorted((profile for _, profile in rows), key=lambda profile: profile.index)
    for a, b in combinations(profiles, 2):
        if a.fact.source == b.fact.source or (lead is not None and lead not in (a.fact.source, b.fact.source)):
            continue
        if min(a.keys & b.keys) != key:
            continue
        pair, steps, weight = weigh_pair(a, b, settings)
        because = refusal_of(pair)
        short = threshold(pair, settings) - weight
        if because in NEVER or short > MARGIN or (because is None and short <= 0):
            continue
        yield weight, a.index, b.index, steps, because or "refused.below", 0.0 if because else short
