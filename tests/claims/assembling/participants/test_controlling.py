"""Who does what a clause tells, asked again and again."""

from __future__ import annotations

from claims.assembling.participants.controlling import doer_of
from tests.claims.assembling.analysing import parsed

ORDER = "The union urged the bakers to strike and refuse overtime."
PROMISE = "The bakers promised the union to strike and refuse overtime."


def test_who_does_what_a_clause_tells_is_kept_for_its_own_sentence_alone() -> None:
    """The clauses of two sentences have the same numbers, and other doers."""
    order, promise = parsed(ORDER, "en"), parsed(PROMISE, "en")
    first = [(doer_of(order, clause), doer_of(promise, clause)) for clause in range(2)]
    assert first == [(1, 1), (4, 1)]
    assert [(doer_of(order, clause), doer_of(promise, clause)) for clause in range(2)] == first
