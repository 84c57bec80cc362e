"""Keys under which facts meet, so that no two are compared that share nothing rare.

After Fellegi and Sunter's blocking as Splink practises it: a pair is a candidate when it shares any one key. A key that
gathers too many facts tells nothing and is left out; every fact has rarer ones.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from checker.linking.misdating import calendar_keys
from checker.linking.profiles import folded
from checker.linking.stories import story_keys
from checker.linking.strands import substance
from claims.model import NameValue, OutcomeValue, Slot

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.linking.profiles import BlockKey, Profile

EVENT_SLOTS = frozenset({Slot.POLARITY, Slot.OUTCOME})
"""Slots of which nearly every clause has one: they meet by event and participant, or as versions of one sentence."""


BESIDE = 3
"""Words next to a value, on one side, that make a key."""
NAME_WORDS = 4
"""Rare words that make keys for a name: names are many, and compared in versions of one sentence alone."""


def blocking_keys(profile: Profile) -> Iterator[BlockKey]:
    """Yield the keys of a fact; their number grows with its participants and the square of its rare words."""
    slot = profile.fact.slot.value
    strong = sorted(profile.roles) or sorted(profile.topics)
    for head in _heads(profile):
        for key in strong:
            yield slot, head, key
        for word in profile.rare:
            yield slot, head, word
    for noun in sorted(profile.nouns):
        for word in (*strong, *profile.rare):
            yield slot, "of", noun, word
    if profile.family is None and profile.noun is None:
        for key in strong:
            yield slot, "of", key
            for word in profile.rare:
                yield slot, "of", key, word
    yield from _beside(profile)
    yield from story_keys(profile)
    for first, second in combinations(profile.rare[:NAME_WORDS] if slot == Slot.NAME else profile.rare, 2):
        yield slot, "words", first, second


def _beside(profile: Profile) -> Iterator[BlockKey]:
    """The words next to the value, where they are more than grammar; for a name the first of its own."""
    for side, words in zip(("before", "after"), profile.beside, strict=True):
        if len(words) >= BESIDE and substance(words[:BESIDE]):
            yield profile.fact.slot.value, side, *words[:BESIDE]
    if isinstance(profile.fact.value, NameValue):
        yield profile.fact.slot.value, "first", folded(profile.fact.value.name).split()[0]


def _heads(profile: Profile) -> Iterator[str]:
    """The event under its own name, the names of its neighbours, and the axis on which its opposite lies."""
    if isinstance(profile.fact.value, OutcomeValue):
        yield f"axis {profile.fact.value.axis}"
    if profile.family is not None:
        yield f"event {profile.family}"
        if profile.fact.slot not in EVENT_SLOTS:
            for other in sorted(profile.near):
                yield f"event {other}"


def _wrong_days(profiles: Sequence[Profile]) -> frozenset[BlockKey]:
    """The days that cannot be, by two of their parts."""
    wrong = (profile.fact for profile in profiles if profile.is_misdated)
    return frozenset(key for fact in wrong for key in calendar_keys(fact, wrong=True))


def _days(profile: Profile, wrong: frozenset[BlockKey]) -> Iterator[BlockKey]:
    """The days that a date may be mistaken for, where some source has one of them."""
    if wrong and profile.fact.slot is Slot.DATE:
        for key in calendar_keys(profile.fact, wrong=profile.is_misdated):
            if key in wrong:
                yield profile.fact.slot.value, *key


def block(profiles: Sequence[Profile], cap: int, lead: str | None = None) -> list[tuple[BlockKey, Profile]]:
    """Return one row for each fact and each of its keys that at least two and at most `cap` facts share.

    With `lead`, the name of a source, a key must be one of its facts' too: only pairs with them are looked for. Sets
    `keys` of the profiles to the keys kept, so that a pair can be told to belong to one block only. Linear in the
    number of keys.
    """
    wrong = _wrong_days(profiles)
    found = [dict.fromkeys((*blocking_keys(profile), *_days(profile, wrong))) for profile in profiles]
    asked = None if lead is None else _keys_of(lead, profiles, found)
    members: dict[BlockKey, list[int]] = {}
    for place, keys in enumerate(found):
        for key in keys:
            if asked is None or key in asked:
                members.setdefault(key, []).append(place)
    kept: list[list[BlockKey]] = [[] for _ in profiles]
    for key, places in members.items():
        if 1 < len(places) <= cap:
            for place in places:
                kept[place].append(key)
    for profile, own in zip(profiles, kept, strict=True):
        profile.keys = frozenset(own)
    return [(key, profile) for profile, own in zip(profiles, kept, strict=True) for key in own]


def _keys_of(lead: str, profiles: Sequence[Profile], found: Sequence[Iterable[BlockKey]]) -> frozenset[BlockKey]:
    return frozenset(
        key for profile, keys in zip(profiles, found, strict=True) if profile.fact.source == lead for key in keys
    )
