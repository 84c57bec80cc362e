"""English figures that `up` or `down` joins to what moved, without a verb."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import owners, read


@pytest.mark.parametrize(
    ("text", "words", "mover", "family"),
    [
        ("Oslo closed lower, with Norvik down 4%.", "4%", "Norvik", "fall"),
        ("Trading was thin, with tin down 4% and zinc up 2%.", "2%", "zinc", "rise"),
        ("The report showed orders down 6% to $31m.", "$31m", "orders", "fall"),
        ("The report showed orders down 6% to $31m.", "6%", "orders", "fall"),
    ],
)
def test_what_stands_before_up_or_down_moved_so_far(text: str, words: str, mover: str, family: str) -> None:
    fact = next(fact for fact in read(text, "en")[1] if words in fact.text)
    assert fact.event is not None
    assert (fact.event.family, [p.name for p in fact.participants if p.role == "agent"]) == (family, [mover])


@pytest.mark.parametrize(
    ("text", "words", "family"),
    [
        ("The board pushed the fee down 4%.", "4%", "fall"),
        ("The barge left with its ramp down 3 metres.", "3 metres", "fall"),
        ("Norvik paid up $4m.", "$4m", "rise"),
    ],
)
def test_a_verb_or_a_length_keeps_its_own_event(text: str, words: str, family: str) -> None:
    found = next(owned for key, owned in owners(text, "en").items() if words in key)
    assert found.event is None or not found.event.nominal or found.event.family != family
