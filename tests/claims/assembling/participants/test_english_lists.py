"""All of an English list that acts, where another clause lends it, and names that no list of names knows."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

ALL = [
    (
        "Volvo, Denmark and Norway have grown but refuse to sell mills.",
        "sell",
        {"org:volvo", "country:DK", "country:NO"},
    ),
    ("The cooks and sailors stayed but refused to sell mills.", "sell", {"noun:cook", "noun:crew-member"}),
    ("Denmark and Norway met in May, selling nine mills.", "selling", {"country:DK", "country:NO"}),
]

UNLISTED = [
    ("The mill trade is being driven by Constellation, a huge firm.", "driven", "noun:constellation"),
    ("The mill was closed by Quorn in May.", "closed", "noun:quorn"),
]


@pytest.mark.parametrize(("text", "event", "keys"), ALL)
def test_a_list_that_another_clause_lends_does_what_is_told(text: str, event: str, keys: set[str]) -> None:
    found = roles(text, "en", event)
    assert {key for key, role in found.items() if role == "agent"} == keys, found


@pytest.mark.parametrize(("text", "event", "key"), UNLISTED)
def test_a_name_that_no_list_knows_does_what_a_passive_tells(text: str, event: str, key: str) -> None:
    assert key[5:] in {k.split(":")[1] for k, role in roles(text, "en", event).items() if role == "agent"}


@pytest.mark.parametrize(
    ("text", "event", "key", "role"),
    [
        (
            "Paul Hale won in May. The 33-year-old has sold nine mills, buying a barge.",
            "buying",
            "person:hale",
            "agent",
        ),
        ("The 33-year-old Dane sold nine mills.", "sold", "noun:33-year-old", None),
        ("The accounts of the mill were sold.", "sold", "noun:account", "patient"),
    ],
)
def test_an_age_alone_lends_whom_it_means(text: str, event: str, key: str, role: str | None) -> None:
    assert roles(text, "en", event).get(key) == role


def test_the_first_half_of_an_office_is_nobody() -> None:
    text = "The levy was dropped by Work and Pensions Secretary Paul Hale in May."
    assert not any(key.endswith(":work") for key in roles(text, "en", "dropped"))


def test_whose_arrest_is_told_is_who_speaks_of_it() -> None:
    assert roles("Paul Hale said his arrest in May was a mistake.", "en", "arrest") == {"person:hale": "patient"}


def test_whose_arrest_is_told_stays_open_where_another_is_named() -> None:
    text = "Paul Hale told Mark Dunn that his arrest in May was a mistake."
    assert "patient" not in roles(text, "en", "arrest").values()


def test_names_that_a_copula_lists_stand_alike() -> None:
    told = roles("The winners are Roger Lund, Otto Brandt and Paul Harding.", "en", "are")
    assert [told.get(f"person:{name}") for name in ("lund", "brandt", "harding")] == ["patient"] * 3


def test_a_name_that_opens_the_next_clause_is_not_in_the_list() -> None:
    told = roles("The winner was unknown, but Otto Brandt told the story.", "en", "was")
    assert told.get("person:brandt") != "patient"


@pytest.mark.parametrize(
    ("text", "event", "acts", "beside"),
    [
        (
            "Timber from ports such as Norway, Denmark, Iceland and Malta will be sold in May.",
            "sold",
            {"noun:timber": "patient"},
            ("country:NO", "country:DK", "country:IS", "country:MT"),
        ),
        (
            "Goals from Roger Lund, Otto Brandt and Paul Harding gave the hosts a lead.",
            "gave",
            {"noun:goal": "agent"},
            ("person:lund", "person:brandt", "person:harding"),
        ),
    ],
)
def test_a_list_of_examples_takes_no_part_of_its_own(
    text: str, event: str, acts: dict[str, str], beside: tuple[str, ...]
) -> None:
    told = roles(text, "en", event)
    assert acts.items() <= told.items(), told
    assert not {told.get(key) for key in beside} & {"agent", "patient"}, told


@pytest.mark.parametrize(
    ("text", "event", "head", "beside"),
    [
        ("Otto Brandt sold his old Volvo, Ford and Renault vehicles in May.", "sold", "patient", ("volvo", "ford")),
        ("The former Volvo and Ford adviser resigned in May.", "resigned", "agent", ("volvo", "ford")),
    ],
)
def test_names_that_share_the_noun_behind_their_list_only_describe_it(
    text: str, event: str, head: str, beside: tuple[str, ...]
) -> None:
    told = roles(text, "en", event)
    assert head in {role for key, role in told.items() if key.startswith("noun:")}, told
    assert not {told.get(f"org:{name}") for name in beside} & {"agent", "patient"}, told


@pytest.mark.parametrize(
    ("text", "event", "key", "role"),
    [
        ("Otto Brandt and Volvo lawyers met in May.", "met", "person:brandt", "agent"),
        ("The Volvo board and Ford lawyers met in May.", "met", "noun:board", "agent"),
        ("Otto Brandt sued Renault, Volvo and Ford in May.", "sued", "org:volvo", "patient"),
        ("In talks with Norway, Otto Brandt and Paul Harding won.", "won", "person:harding", "agent"),
    ],
)
def test_names_that_a_list_joins_without_a_shared_noun_take_part(text: str, event: str, key: str, role: str) -> None:
    assert roles(text, "en", event).get(key) == role, roles(text, "en", event)


@pytest.mark.parametrize(
    ("text", "event", "keys"),
    [
        ("Wragby and Fagle sank at the quay.", "sank", {"wragby", "fagle"}),
        ("Ida Lund, the Gunners and Quayle won prizes.", "won", {"lund", "gunner", "quayle"}),
        ("The pilot said Motherwort and Fagle were growing.", "growing", {"motherwort", "fagle"}),
    ],
)
def test_names_that_no_list_knows_act_with_what_they_are_joined_to(text: str, event: str, keys: set[str]) -> None:
    assert keys <= {key.split(":")[1] for key, role in roles(text, "en", event).items() if role == "agent"}


def test_a_name_that_is_joined_to_describe_a_noun_acts_in_nothing() -> None:
    named = roles("The former Fagle and Ospreys pilot sank a ferry.", "en", "sank")
    assert {key for key, role in named.items() if role == "agent"} == {"noun:pilot"}
