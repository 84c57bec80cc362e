"""Places."""

from __future__ import annotations

from checker.comparing.names import relate_words
from checker.model import Comparison, Relation
from claims.model import PlaceValue

COUNTRY = "country:"


def relate_places(a: PlaceValue, b: PlaceValue) -> Comparison:
    """Return the relation of two places: one inside the other's country refines it."""
    if a.key == b.key:
        return Comparison(Relation.EQUAL)
    if _lies_in(a, b) or _lies_in(b, a):
        return Comparison(Relation.REFINES, None, "place-in-country")
    if a.key.startswith(COUNTRY) and b.key.startswith(COUNTRY):
        return Comparison(Relation.DISJOINT)
    if a.country is not None and b.country is not None and a.country != b.country:
        return Comparison(Relation.DISJOINT)
    related = relate_words(a.name, b.name)
    if related.relation is Relation.EQUAL:
        return Comparison(Relation.VARIANT, None, "name-form")
    return related


def _lies_in(inner: PlaceValue, outer: PlaceValue) -> bool:
    return inner.country is not None and outer.key == f"{COUNTRY}{inner.country}"
