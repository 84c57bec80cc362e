"""What part somebody takes who stands under a description (`the company`, `the foreign secretary`)."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

TAKING_PART = [
    ("Volvo is calm. The company built 30 lorries in May.", "built", {"org:volvo": "agent"}),
    ("Volvo is calm. The strike hurt the firm.", "hurt", {"org:volvo": "patient"}),
    ("Volvo is calm. The mill that the company sold burnt.", "sold", {"org:volvo": "agent"}),
    ("Volvo is calm. The company, which hired nine cooks, grew.", "hired", {"org:volvo": "agent"}),
]

OPEN = [
    ("The Football Association met on Friday.", "The club sold nine players.", "sold"),
    ("The Commons met on Friday.", "The company sold nine mills.", "sold"),
    ("The Nasdaq fell on Friday.", "The company sold nine mills.", "sold"),
]


@pytest.mark.parametrize(("text", "event", "parties"), TAKING_PART)
def test_who_is_described_takes_the_part_of_the_description(text: str, event: str, parties: dict[str, str]) -> None:
    found = roles(text, "en", event)
    assert {key: found.get(key) for key in parties} == parties, found


@pytest.mark.parametrize(("before", "text", "event"), OPEN)
def test_a_body_of_another_kind_is_not_described(before: str, text: str, event: str) -> None:
    assert not any(key.startswith("org:") for key in roles(f"{before} {text}", "en", event))


def test_what_somebody_is_said_to_be_takes_no_part() -> None:
    text = "Anna Berg, the foreign minister of Norway, spoke. Paul Hale left when he was the foreign minister."
    assert "patient" not in roles(text, "en", "was").values()
