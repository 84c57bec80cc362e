"""Whether two facts of justice tell two proceedings: another instance, or another deed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.model import Fact

ONE_HEARING = 1
"""Days between two publications that may report one hearing, of which only one names the instance."""


def are_other_proceedings(one: Fact, other: Fact, published_apart: int | None) -> bool:
    """Whether what a court does is told of two instances (`en appel`, `en première instance`) or for different deeds.

    In: the two facts, and the days between their publications if both are known. Nothing is said of a deed that only
    one names; an instance that only one names sets them apart unless both may report one hearing. Constant.
    """
    charges, instances = _named(one, "charge"), _named(one, "instance")
    other_charges, other_instances = _named(other, "charge"), _named(other, "instance")
    if charges and other_charges and charges.isdisjoint(other_charges):
        return True
    if instances == other_instances:
        return False
    both = bool(instances and other_instances)
    return both or published_apart is None or published_apart > ONE_HEARING


def _named(fact: Fact, kind: str) -> frozenset[str]:
    return frozenset(qualifier.key for qualifier in fact.qualifiers if qualifier.kind == kind)
