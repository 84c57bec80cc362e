"""English passives that share their copula, gerunds as subjects of what is said, and names apposed to an object."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

JOINED = [
    ("The envoy was seized and beheaded in Tunis.", "beheaded", {"noun:envoy": "patient"}),
    (
        "The trainer was dropped and replaced by Corin Vale.",
        "replaced",
        {"noun:trainer": "patient", "name:corin vale": "agent"},
    ),
    ("The statue was built in 1904 and then restored in 1997.", "restored", {"noun:statue": "patient"}),
    ("The smuggler was caught and jailed with his nephew, Ivo Stahl.", "jailed", {"noun:smuggler": "patient"}),
    ("The envoy was freed and thanked the crew.", "thanked", {"noun:envoy": "agent", "noun:crew": "patient"}),
    ("The envoy was freed and held out hope for the rest.", "held", {"noun:envoy": "agent", "noun:hope": "patient"}),
    ("The winger was hurt and retired in 2003.", "retired", {"noun:winger": "agent"}),
]
TOLD = [
    ("Fresh data showed on Friday that rents were flat.", "were", {"noun:rent": "agent"}),
    ("The poll, taken in Kent, found 31% did not wear a belt.", "wear", {"noun:belt": "patient"}),
    ("Ida Lund said having a mayor in the club was unwise.", "having", {"noun:mayor": "patient"}),
    ("Ida Lund said she kept having doubts.", "kept", {"person:lund": "agent"}),
    ("The panel recommends that the Vienna rules be relaxed in May.", "relaxed", {"noun:rule": "patient"}),
    ("The number of Danes seeking asylum rose.", "seeking", {"country:DK": "agent", "noun:asylum": "patient"}),
    ("That leaves the divers as favourites to win the cup.", "win", {"noun:diver": "agent", "noun:cup": "patient"}),
]
APPOSED = [
    ("The club beat the champion, Hugh Penrose.", "beat", "patient"),
    ("Police arrested the gang's leader, Hugh Penrose, 43, on Friday.", "arrested", "patient"),
    ("The king met the head of the navy, Hugh Penrose, in Oslo.", "met", "patient"),
    ("The jury cleared the firm, Hugh Penrose said.", "cleared", None),
    ("The jury cleared two clerks, Hugh Penrose and a driver.", "cleared", "patient"),
    ("The clerk left the house of a friend, which Hugh Penrose owned.", "left", None),
]


@pytest.mark.parametrize(("text", "event", "expected"), JOINED + TOLD)
def test_each_noun_takes_the_part_that_the_voice_of_its_verb_gives_it(
    text: str, event: str, expected: dict[str, str]
) -> None:
    found = roles(text, "en", event)
    assert {key: role for key, role in found.items() if role in ("agent", "patient")} == expected | {
        key: role for key, role in found.items() if key.startswith("place")
    }


@pytest.mark.parametrize(("text", "event", "role"), APPOSED)
def test_a_name_between_commas_is_what_the_object_before_it_is(text: str, event: str, role: str | None) -> None:
    found = roles(text, "en", event).get("person:penrose")
    assert found == role or (role is None and found in (None, "object"))
