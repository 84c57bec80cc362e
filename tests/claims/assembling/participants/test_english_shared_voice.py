"""English passives that share their copula, gerunds as subjects of what is said, and names apposed to an object."""

from __future__ import annotations

import pytest

from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.participants.controlling import doer_of
from claims.assembling.words.tokens import Tag
from tests.claims.assembling.analysing import parsed, roles

JOINED = [
    ("The envoy was seized and beheaded in Tunis.", "beheaded", {"noun:envoy": "patient"}),
    (
        "The trainer was dropped and replaced by Corin Vale.",
        "replaced",
        {"noun:trainer": "patient", "name:corin vale": "agent"},
    ),
    ("The statue was built in 1904 and then restored in 1997.", "restored", {"noun:statue": "patient"}),
    ("The smuggler was caught and jailed with his nephew, Ivo Stahl.", "jailed", {"noun:smuggler": "patient"}),
    (
        "Solveig is an opera composed and staged by Corin Vale.",
        "staged",
        {"noun:opera": "patient", "name:corin vale": "agent"},
    ),
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


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The deputy was picked by the new mayor, Hugh Penrose.", "agent"),
        ("He was seen by a nurse, Hugh Penrose, in May.", "agent"),
        ("The plan was opposed by two clerks, Hugh Penrose said.", None),
    ],
)
def test_a_name_between_commas_is_who_a_passive_is_done_by(text: str, role: str | None) -> None:
    word = next(w for w in ("picked", "seen", "opposed") if w in text)
    assert roles(text, "en", word).get("person:penrose") == role


@pytest.mark.parametrize(
    ("text", "first"),
    [("Steel plant to close", "plant"), ("Council to sell park", "Council"), ("Plans to sell park", None)],
)
def test_who_opens_a_headline_without_a_tense_is_to_do_what_it_tells(text: str, first: str | None) -> None:
    parse = parsed(text, "en")
    index = next(k for k, c in enumerate(parse.clauses) if c.kind is ClauseKind.INFINITIVE)
    head = doer_of(parse, index)
    assert (None if head is None else parse.words(head, head)) == first


@pytest.mark.parametrize(
    ("text", "event", "key", "role"),
    [
        ("The guild elected Ana Ruiz chairwoman.", "elected", "person:ruis", "patient"),
        ("The guild elected Ana Ruiz and a clerk.", "elected", "person:ruis", "patient"),
        ("The chef made Libya bread.", "made", "country:LY", "object"),
        ("Anger at home and opposition to the Libya war turned voters against him.", "turned", "country:LY", "object"),
        ("The buses went to the Libya border.", "went", "country:LY", "place"),
    ],
)
def test_what_a_name_in_front_of_a_noun_takes_part_as(text: str, event: str, key: str, role: str) -> None:
    assert roles(text, "en", event).get(key) == role


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        (
            "The guild spends its fees on rent and buying kilns.",
            "buying",
            {"noun:guild": "agent", "noun:kiln": "patient"},
        ),
        ("The fees were spent on rent and buying kilns.", "buying", {"noun:kiln": "patient"}),
        ("The mayor was angry and sacked clerks.", "sacked", {"noun:mayor": "agent", "noun:clerk": "patient"}),
    ],
)
def test_a_gerund_beside_a_noun_is_done_by_who_the_verb_tells_of(
    text: str, event: str, expected: dict[str, str]
) -> None:
    found = roles(text, "en", event)
    assert {key: role for key, role in found.items() if role in ("agent", "patient")} == expected


def test_what_is_joined_to_an_adjective_of_its_noun_tells_nothing_of_the_subject() -> None:
    tokens = parsed("Lund is one of Oslo's most famous and respected cooks.", "en").tokens
    assert next(t for t in tokens if t.low == "respected").tag is Tag.ADJ
