"""To whom English verbs hand things, of what a part is told, and what a preposition past a time governs."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

HANDED = [
    ("The league gave the sailors a trophy.", "gave", {"noun:crew-member": "recipient", "noun:title": "patient"}),
    ("The sailors were awarded a trophy.", "awarded", {"noun:crew-member": "recipient", "noun:title": "patient"}),
    ("The firm owes Denmark £5m.", "owes", {"noun:company": "agent", "country:DK": "recipient"}),
    ("Denmark was handed a fine.", "handed", {"country:DK": "recipient", "noun:fine": "patient"}),
    ("The league gave a trophy to Denmark.", "gave", {"noun:title": "patient", "country:DK": "recipient"}),
]

NOT_HANDED = [
    ("The league sold the barn.", "sold", {"noun:league": "agent", "noun:barn": "patient"}),
    ("The trophy was given to Denmark.", "given", {"noun:title": "patient", "country:DK": "recipient"}),
    ("The storm left the barn six yards away.", "left", {"noun:storm": "agent", "noun:barn": "patient"}),
]

PARTS = [
    ("Thieves stole one of the silver bowls.", "stole", "noun:bowl", "patient"),
    ("A lot of sailors have signed.", "signed", "noun:crew-member", "agent"),
    ("Almost all of the mills closed.", "closed", "noun:mill", "agent"),
    ("The number of mills fell.", "fell", "noun:number", "agent"),
    ("They funded a variety of mills.", "funded", "noun:mill", "patient"),
    ("The range of mills grew.", "grew", "noun:range", "agent"),
]


@pytest.mark.parametrize(("text", "event", "expected"), [*HANDED, *NOT_HANDED])
def test_a_verb_of_giving_with_two_objects_hands_one_to_the_other(
    text: str, event: str, expected: dict[str, str]
) -> None:
    assert expected.items() <= roles(text, "en", event).items()


@pytest.mark.parametrize(("text", "event", "key", "role"), PARTS)
def test_who_takes_part_is_what_a_part_is_told_of(text: str, event: str, key: str, role: str) -> None:
    assert roles(text, "en", event).get(key) == role


PARTICLES = [
    ("Otto Brandt turned down Denmark.", "turned", "country:DK", "patient"),
    ("Denmark takes on Finland in May.", "takes", "country:FI", "patient"),
    ("Otto Brandt works with riders such as Paul Tarn.", "works", "person:tarn", "object"),
    ("Otto Brandt landed on Denmark.", "landed", "country:DK", "object"),
]


@pytest.mark.parametrize(("text", "event", "key", "role"), PARTICLES)
def test_a_name_behind_the_particle_of_a_verb_is_its_object(text: str, event: str, key: str, role: str) -> None:
    found = roles(text, "en", event).get(key)
    assert (found == "patient") is (role == "patient")


def test_a_gerund_is_the_subject_of_what_is_said_behind_it() -> None:
    assert "noun:challenge" not in roles("He said rowing in storms would be a challenge.", "en", "be")


@pytest.mark.parametrize("when", ["this year's", "the 2015"])
def test_a_name_behind_a_time_is_governed_by_the_preposition_before_it(when: str) -> None:
    found = roles(f"The film won a prize at {when} Sundance Film Festival.", "en", "won")
    assert "patient" not in [role for key, role in found.items() if "sundance" in key]


def test_what_a_preposition_relates_to_is_no_object() -> None:
    assert "noun:condition" not in roles("These are conditions under which the deficit can improve.", "en", "improve")


def test_a_gerund_behind_while_still_is_done_by_the_subject() -> None:
    found = roles("The union will work with the bakers while still defending their rights.", "en", "defending")
    assert [key for key, role in found.items() if role == "agent"] == ["noun:union"]


def test_he_stays_open_where_another_man_was_named_since() -> None:
    text = "Peter Holt left. He said it would not be given to Paul Tarn when he sold the barn."
    assert "agent" not in roles(text, "en", "sold").values()


def test_a_name_behind_a_setting_without_a_mark_acts() -> None:
    assert roles("In stoppage time Denmark took the lead.", "en", "took")["country:DK"] == "agent"
    assert roles("A letter from Denmark took a month.", "en", "took")["country:DK"] != "agent"


def test_all_whom_with_names_do_what_the_gerund_behind_them_tells() -> None:
    found = roles("The match began with Otto Brandt and Anna Lund losing the ball.", "en", "losing")
    assert [found.get(key) for key in ("person:brandt", "person:lund")] == ["agent", "agent"]


def test_nobody_does_what_including_names() -> None:
    assert "agent" not in roles("Several plans were tried, including closing the mine.", "en", "closing").values()
