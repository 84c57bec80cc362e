"""From facts to links: profiles, blocks, scores."""

from __future__ import annotations

from functools import partial
from itertools import combinations, groupby, product
from operator import itemgetter
from typing import TYPE_CHECKING

from checker.linking.blocking import block
from checker.linking.profiles import profile_facts
from checker.linking.scoring import score_pair
from checker.linking.twins import gather_twins
from checker.model import Link

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from checker.linking.profiles import BlockKey, Profile
    from checker.model import Step
    from checker.settings import Settings
    from claims.model import Fact

Row = tuple["BlockKey", "Profile"]
Scored = tuple[int, int, tuple["Step", ...], float]
"""A link by the indices of its facts, as engines carry it: the facts themselves stay where they are."""


def link_facts(
    facts: Sequence[Fact],
    settings: Settings,
    by_key: Callable[..., list[Scored]] | None = None,
    lead: str | None = None,
    texts: Mapping[str, str] | None = None,
) -> list[Link]:
    """Return every link among `facts` that reaches its threshold, in the order of the facts.

    `by_key` is an engine's verb; without one the blocks are walked in this process. With `lead`, the name of a source,
    only links between it and the others are looked for. `texts` gives the sources' words, for those beside a
    value. Never all pairs: cost grows with the facts times the size of their blocks, which `settings.block_cap` bounds.
    """
    profiles = profile_facts(facts, settings.rare_words, texts or {})
    twins = gather_twins(profiles, lead)
    rows = block([members[0] for members in twins], settings.block_cap, lead)
    score = partial(link_block, settings=settings, lead=lead)
    found = (by_key or walk_blocks)(itemgetter(0), score, rows)
    if lead is None:
        found += [scored for members in twins for scored in link_twins(members, settings)]
    else:
        found = list(spread(found, twins))
    return [Link(profiles[a].fact, profiles[b].fact, steps, weight) for a, b, steps, weight in sorted(found)]


def link_block(key: BlockKey, rows: tuple[Row, ...], *, settings: Settings, lead: str | None) -> Iterator[Scored]:
    """Yield the links inside one block; a pair is scored only in the first of the blocks that it shares."""
    profiles = sorted((profile for _, profile in rows), key=lambda profile: profile.index)
    for a, b in combinations(profiles, 2):
        if lead is not None and (a.fact.source == lead) == (b.fact.source == lead):
            continue
        if a.sentence == b.sentence or min(a.keys & b.keys) != key:
            continue
        scored = score_pair(a, b, settings)
        if scored is not None:
            yield a.index, b.index, *scored


def link_twins(members: Sequence[Profile], settings: Settings) -> Iterator[Scored]:
    """Yield the links of facts of one wording to the first of them."""
    first = members[0]
    for other in members[1:]:
        scored = score_pair(first, other, settings)
        if scored is not None:
            yield first.index, other.index, *scored


def spread(found: Iterable[Scored], twins: Iterable[Sequence[Profile]]) -> Iterator[Scored]:
    """Yield every link for all facts of the two wordings that it joins: a lead asks each source for itself."""
    members = {alike[0].index: alike for alike in twins}
    for a, b, steps, weight in found:
        for one, other in product(members[a], members[b]):
            yield one.index, other.index, steps, weight


def walk_blocks(
    key: Callable[[Row], BlockKey], fn: Callable[[BlockKey, tuple[Row, ...]], Iterable[Scored]], rows: Iterable[Row]
) -> list[Scored]:
    """Walk the blocks in this process, in key order."""
    ordered = sorted(rows, key=lambda row: (row[0], row[1].index))
    return [scored for name, members in groupby(ordered, key) for scored in fn(name, tuple(members))]
