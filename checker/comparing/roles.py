"""Roles: offices and titles."""

from __future__ import annotations

from checker.comparing.names import relate_words
from checker.model import Comparison, Relation
from claims.model import RoleValue

BROAD = frozenset({"artist", "boss", "elected-official", "leader", "official"})
"""Families that say of somebody less than an office does: the boss may be its chief executive."""


def relate_roles(a: RoleValue, b: RoleValue) -> Comparison:
    """Return the relation of two roles: by their families, then by the words of the titles."""
    if a.key == b.key:
        return Comparison(Relation.EQUAL)
    if a.key.startswith(f"{b.key}:") or b.key.startswith(f"{a.key}:"):
        return Comparison(Relation.REFINES, None, "office-unsaid")
    if a.key in BROAD or b.key in BROAD:
        return Comparison(Relation.REFINES, None, "office-unsaid")
    if ":" in a.key and ":" in b.key:
        return Comparison(Relation.DISJOINT)
    related = relate_words(a.title, b.title)
    if related.relation is Relation.REFINES:
        return Comparison(Relation.REFINES, None, "title-part-missing")
    if related.relation in (Relation.VARIANT, Relation.EQUAL):
        return Comparison(Relation.VARIANT, None, "title-form")
    return Comparison(Relation.DISJOINT)
