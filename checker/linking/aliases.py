"""Names of one body that no text spells out, as the settings give them: their facts take part under one key."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.model import PartyValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from claims.model import Fact


def unite(facts: Sequence[Fact], aliases: Mapping[str, Iterable[str]]) -> list[Fact]:
    """Return `facts` with every participant that is told by a name of one group under the key of that group.

    The key of a group is that of its title where a text has it, else one of its own, so that the order of the sources
    changes nothing. Linear in the facts; without aliases the facts are returned as they are.
    """
    if not aliases:
        return list(facts)
    titles = {form.casefold(): title for title, forms in aliases.items() for form in (title, *forms)}
    keys = _keys(facts, titles)
    return [_united(fact, keys) for fact in facts] if keys else list(facts)


def _keys(facts: Iterable[Fact], titles: Mapping[str, str]) -> dict[str, str]:
    """The key of its group by each key that a participant named in a group has."""
    found: dict[str, str] = {}
    for fact in facts:
        for participant in fact.participants:
            title = titles.get(participant.name.casefold())
            if title is not None:
                found[participant.key] = f"org:{title.casefold()}"
        if isinstance(fact.value, PartyValue) and (title := titles.get(fact.value.name.casefold())) is not None:
            found[fact.value.key] = f"org:{title.casefold()}"
    return found


def _united(fact: Fact, keys: Mapping[str, str]) -> Fact:
    if keys.keys().isdisjoint((*fact.context, *(p.key for p in fact.participants), fact.attribution_key)):
        return fact
    value = fact.value
    return replace(
        fact,
        participants=tuple(replace(p, key=keys.get(p.key, p.key)) for p in fact.participants),
        context=tuple(sorted({keys.get(term, term) for term in fact.context})),
        attribution_key=keys.get(fact.attribution_key, fact.attribution_key) if fact.attribution_key else None,
        value=replace(value, key=keys.get(value.key, value.key)) if isinstance(value, PartyValue) else value,
    )
