"""Facts that reprints repeat word for word: one of them is compared with the rest, the others follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from checker.linking.profiles import Profile
    from claims.model import Fact


def wording_of(fact: Fact) -> Hashable:
    """Return all that a fact says, without where it says it: equal for a dispatch and its reprint of the same day."""
    return (
        fact.slot,
        fact.value,
        fact.role,
        fact.of.key if fact.of else None,
        fact.event.family if fact.event else None,
        tuple((p.key, p.role) for p in fact.participants),
        fact.stance,
        fact.negated,
        fact.attribution_key,
        tuple(q.key for q in fact.qualifiers),
        fact.published,
        fact.when,
        fact.places,
        fact.context,
        fact.is_tally,
    )


def gather_twins(profiles: Sequence[Profile], lead: str | None) -> list[list[Profile]]:
    """Return profiles gathered by wording, each gathering in their order; those of the `lead` apart. Linear."""
    gathered: dict[Hashable, list[Profile]] = {}
    for profile in profiles:
        key = (wording_of(profile.fact), profile.fact.source == lead)
        gathered.setdefault(key, []).append(profile)
    return list(gathered.values())
