"""English subjects that no comma parts from what opens the sentence, and parts of what a relative clause tells of."""

from __future__ import annotations

import pytest

from claims.assembling.participants.controlling import doer_of
from tests.claims.assembling.analysing import outline, parsed, roles

OPENED = [
    ("Under the bylaws skippers have sold their nets.", "sold", "noun:skipper"),
    ("Despite the new fees ferry owners refused to close the pier.", "close", "noun:owner"),
    ("After leaving Ostend she sold the ferry.", "sold", None),
    ("Leaving a harbour ball Ida Lund sold her ferry.", "sold", "person:lund"),
    ("Asked about the ferry the pilot sold a map.", "sold", "noun:pilot"),
    ("To be insured skippers must have sold their nets.", "sold", "noun:skipper"),
]
HIDDEN = [
    ("Nobody will sail until rope quality improved the nets.", "improved", "noun:quality"),
    ("As talks between skippers and weary pilots collapsed, the guild shut.", "collapsed", "noun:talk"),
    ("Since the guild came to Ostend the new pier has earned £4m.", "earned", "noun:pier"),
    ("While the ferries are sailing well the old quays continue to trouble Ostend.", "trouble", "noun:quay"),
    ("The guild scored once before referee Ida Lund stopped the regatta.", "stopped", "person:lund"),
]
NOT_HIDDEN = [
    ("Mending the nets before the regattas has troubled Ostend.", "troubled"),
    ("It takes making sure the gale did not sink a ferry.", "making"),
    ("Those who love their nets may sell a ferry.", "sell"),
]
NO_SUBJECT = [
    "Selling the old ferry was wrong.",
    "Repairing a Rigby diesel engine can be slow.",
    "In letters filed in a harbour, the guild backed the pilot.",
    "In addition to the harbour fee freeze, the guild won a grant.",
]
PARTS = [
    ("The guild lost three ferries, two of which struck the pier.", "struck", "noun:ferry"),
    ("Ostend hired nine pilots, most of whom had crossed the bay.", "crossed", "noun:pilot"),
    ("The guild bought a pier, part of which fell in June.", "fell", "noun:pier"),
    ("The guild told of plans for the harbour - much of which fell in June.", "fell", "noun:port"),
]
SUBJECT_THAT = [
    ("The guild denied the rumours that annoyed the pilots.", ["main denied", "relative annoyed"]),
    ("The guild set aside $9m that was spent on nets.", ["main set", "relative was spent passive"]),
    ("The guild said that was a joke.", ["main said", "content was"]),
    ("The guild said that nets were sold.", ["main said", "content were sold passive"]),
]


@pytest.mark.parametrize(("text", "event", "subject"), OPENED)
def test_a_subject_may_stand_behind_what_opens_the_sentence_without_a_comma(
    text: str, event: str, subject: str | None
) -> None:
    named = roles(text, "en", event)
    assert (subject is None and "agent" not in named.values()) or named.get(subject or "") == "agent"


@pytest.mark.parametrize(("text", "event", "subject"), HIDDEN)
def test_a_subject_may_stand_behind_a_conjunction_or_another_clause_without_a_mark(
    text: str, event: str, subject: str
) -> None:
    assert roles(text, "en", event)[subject] == "agent"


@pytest.mark.parametrize(("text", "event"), NOT_HIDDEN)
def test_what_another_verb_governs_is_no_hidden_subject(text: str, event: str) -> None:
    assert not {"noun:regatta", "noun:gale", "noun:net"} & {
        key for key, role in roles(text, "en", event).items() if role == "agent"
    }


@pytest.mark.parametrize("text", NO_SUBJECT)
def test_what_a_gerund_or_preposition_governs_is_the_subject_of_nothing(text: str) -> None:
    parse = parsed(text, "en")
    doer = doer_of(parse, 0)
    assert doer is None or parse.tokens[doer].low == "guild"


@pytest.mark.parametrize(("text", "event", "subject"), PARTS)
def test_a_relative_clause_may_tell_of_a_part_of_what_it_describes(text: str, event: str, subject: str) -> None:
    assert roles(text, "en", event)[subject] == "agent"


@pytest.mark.parametrize(("text", "expected"), SUBJECT_THAT)
def test_that_between_a_noun_and_its_verb_stands_for_the_noun(text: str, expected: list[str]) -> None:
    assert outline(text, "en") == expected


FILLED = [
    ("Ida Lund swam. Just before the start Lund had a chance to win.", "had", "person:lund"),
    ("A week of gales in Goole cost the guild £4m.", "cost", "noun:gale"),
    ("Some 300 gallons of beer sank the ferry.", "sank", "noun:beer"),
    ("Ida Lund, whose years as a young cook led to a job in Goole, died on Monday.", "died", "person:lund"),
    ("The guild, whose sale of nets in Goole annoyed the pilots, has shut.", "shut", "noun:guild"),
]


@pytest.mark.parametrize(("text", "event", "subject"), FILLED)
def test_what_fills_a_time_or_stands_before_whose_is_the_subject(text: str, event: str, subject: str) -> None:
    assert roles(text, "en", event).get(subject) == "agent"


def test_a_time_that_nothing_fills_is_no_subject() -> None:
    assert "agent" not in roles("The week in Goole cost £4m.", "en", "cost").values()
