"""Who holds an office and who speaks, where other names stand beside them."""

from __future__ import annotations

from claims.model import Slot
from tests.claims.assembling.analysing import read


def holders(text: str) -> list[tuple[str, str]]:
    """Return each office of a text with whoever holds it."""
    facts = read(text, "en")[1]
    return [(f.text, p.name) for f in facts if f.slot is Slot.ROLE for p in f.participants if p.role == "agent"]


def speakers(text: str) -> list[str]:
    """Return who speaks the words that are quoted in a text."""
    facts = read(text, "en")[1]
    return [p.name for f in facts if f.slot is Slot.WORDING for p in f.participants if p.role == "agent"]


def test_an_office_in_a_list_belongs_to_the_name_behind_it() -> None:
    text = "Judges including Sir Otto Brandt, actor Paul Harding and writer Ann Tarn will meet."
    assert holders(text) == [("actor", "Paul Harding"), ("writer", "Ann Tarn")]


def test_an_office_that_a_comma_alone_parts_from_its_holder_stays_theirs() -> None:
    assert holders("Paul Harding, chairman, left.") == [("chairman", "Paul Harding")]


def test_the_speaker_is_not_whom_they_are_related_to() -> None:
    text = 'Otto Hales bought the mill. Mr Hales\' daughter Ann said: "It changes a great deal for the village."'
    assert speakers(text) == ["Ann"]


def test_what_a_report_says_is_said_by_whose_it_is() -> None:
    text = 'Otto Brandt bought the mill. Mr Brandt\'s report said: "It changes a great deal for the village."'
    assert speakers(text) == ["Otto Brandt"]
