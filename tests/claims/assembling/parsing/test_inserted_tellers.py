"""Who says it in the middle of an English sentence, and who is named beside what is told without saying it."""

from __future__ import annotations

import pytest

from claims.model import Stance
from tests.claims.assembling.analysing import outline, read, roles, told

INSERTED = [
    ("The ferry, Ida Lund said, sank on Monday.", "sank", "noun:ferry", "Ida Lund"),
    ("Exports, the ministry said on Friday, rose by 5% in May.", "rose", "noun:export", "the ministry"),
    ("The twins, police said, were rescued in Harwell.", "rescued", "noun:twin", "police"),
]
NOT_SAID = [
    ("Profits rose by 5%, but brokers had expected more.", "rose"),
    ("The duke apologised, and critics have predicted a fine.", "apologised"),
    ("Ida Lund reacted to the news that the ferry had sunk.", "sunk"),
]


@pytest.mark.parametrize(("text", "event", "subject", "said_by"), INSERTED)
def test_who_says_it_between_commas_leaves_the_subject_its_verb(
    text: str, event: str, subject: str, said_by: str
) -> None:
    claim = told(text, "en")[event]
    assert claim.attribution is not None
    assert (claim.stance, claim.attribution.text) == (Stance.REPORTED, said_by)
    assert subject in roles(text, "en", event)


@pytest.mark.parametrize(("text", "event"), NOT_SAID)
def test_a_clause_of_speech_with_something_of_its_own_to_tell_tags_nothing(text: str, event: str) -> None:
    assert told(text, "en")[event].attribution is None


def test_a_name_between_commas_with_a_verb_of_doing_is_no_insertion() -> None:
    assert outline("The ferry, Ida Lund sold, sank.", "en")[0] != "main sank"


def test_quoted_words_in_what_is_said_are_the_words_of_who_says_it() -> None:
    (fact,) = [f for f in read('Norvik said that the port "continues to attract ships".', "en")[1] if f.event]
    assert fact.attribution == "Norvik"


def test_a_relative_clause_names_who_speaks_the_quotation_behind_it() -> None:
    facts = read('The levy was opposed by Ida Lund, who said: "We cannot pay for it this year."', "en")[1]
    assert {f.attribution for f in facts if f.slot == "wording"} == {"Ida Lund"}


def test_a_past_form_without_an_object_in_a_headline_tells_what_befell_its_subject() -> None:
    assert roles("Mayor Ida Lund arrested over fraud", "en", "arrested") == {"person:lund": "patient"}
    assert roles("Norvik shares jumped on Monday", "en", "jumped")["noun:share"] == "agent"
    assert roles("Norvik arrested on Monday.", "en", "arrested").get("org:norvik") != "patient"
