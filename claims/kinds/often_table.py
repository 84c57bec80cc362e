"""The part of `numbers.toml` that tells how often something happened."""

from __future__ import annotations

from typing import TypedDict


class Often(TypedDict):
    """How often something happened: `three times`, `twice a week`."""

    words: list[str]
    """What follows the figure."""
    units: list[str]
    """What occurrences are counted by."""
    leads: list[str]
    """Before these words it is no count of occurrences: `the three times`."""
    alone: dict[str, list[str]]
    """The same by the last of those words: `à deux fois` is with care, `à deux reprises` twice."""
    objects: list[str]
    """Articles that open the object of what was done so often: `won three times the title`."""
    measuring: list[str]
    """Verbs whose figure before such an article is a multiple: `coûte trois fois le prix`."""
    needs: dict[str, list[str]]
    """What must stand before, by that word: `on two occasions`, while two occasions can be counted as things."""
    tails: list[str]
    """After which it is none: `three times champion`."""
    per: dict[str, str]
    """Words of a rate that no other figure has: `daily`, `chaque année`."""
    said: dict[str, int]
    """Words that say it by themselves: `twice`."""
