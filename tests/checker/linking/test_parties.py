"""Names become facts, so that two sentences that differ in a name alone are seen."""

from __future__ import annotations

from typing import Any

from checker.linking import link_facts, party_facts
from checker.settings import DEFAULTS
from claims.model import Fact, Participant, PartyValue, QuoteValue, RoleValue, Slot, Source
from tests.checker.factories import fact

WORDS = ("bridge", "country:NO", "harbour", "inaugurate", "mayor", "new", "open", "stretch")


def parties(facts: list[Fact], text: str = f"{'Today,':10}Astrid Lund opened it") -> list[Fact]:
    """The parties of facts of sources that begin with `text`, or with another name for the second source."""
    texts = {"a": text, "b": text.replace("Astrid Lund", "Sigrid Dahl")}
    return party_facts(facts, {name: Source.from_text(words, name=name) for name, words in texts.items()})


def opening(source: str, name: str, **given: Any) -> Fact:
    surname = name.rsplit(maxsplit=1)[-1].lower()
    who = Participant(name, "agent", 10, 10 + len(name), f"org:{surname}")
    defaults: dict[str, Any] = {
        "family": "open",
        "participants": (who,),
        "context": tuple(sorted((*WORDS, who.key, surname))),
        "start": 0,
    }
    return fact(source=source, **(defaults | given))


def test_a_participant_becomes_a_fact_where_its_name_stands() -> None:
    (party,) = parties([opening("a", "Astrid Lund")])
    assert (party.slot, party.start, party.end) == (Slot.PARTICIPANT, 10, 21)
    assert isinstance(party.value, PartyValue)
    assert (party.value.name, party.value.role) == ("Astrid Lund", "agent")
    assert party.participants == ()


def test_the_name_is_left_out_of_the_words_that_are_compared() -> None:
    (party,) = parties([opening("a", "Astrid Lund")])
    assert party.context == WORDS


def test_several_facts_of_one_event_make_one_party() -> None:
    assert len(parties([opening("a", "Astrid Lund"), opening("a", "Astrid Lund", slot=Slot.DURATION)])) == 1


def test_a_topic_and_a_name_outside_the_sentence_are_no_parties() -> None:
    topic = Participant("Astrid Lund", "topic", 10, 21, "org:lund")
    far = Participant("Astrid Lund", "agent", 5000, 5011, "org:lund")
    assert parties([opening("a", "x", participants=(topic, far))]) == []


def test_two_names_in_one_sentence_told_twice_are_linked() -> None:
    facts = parties([opening("a", "Astrid Lund"), opening("b", "Sigrid Dahl")])
    (link,) = link_facts(facts, DEFAULTS)
    assert {link.a.text, link.b.text} == {"Astrid Lund", "Sigrid Dahl"}


def test_two_names_in_different_sentences_are_not() -> None:
    other = ("bridge", "country:NO", "ferry", "open", "terminal", "timetable", "traffic", "winter")
    facts = parties([opening("a", "Astrid Lund"), opening("b", "Sigrid Dahl", context=other)])
    assert link_facts(facts, DEFAULTS) == []


def test_holders_of_an_office_are_parties_once() -> None:
    office = opening("a", "Astrid Lund", slot=Slot.ROLE, family=None, value=RoleValue("mayor", "mayor"))
    words = opening("a", "Astrid Lund", slot=Slot.WORDING, family=None, value=QuoteValue("We open it", None))
    assert [p.slot for p in parties([office])] == [Slot.PARTICIPANT]
    assert parties([words]) == []
    assert len(parties([opening("a", "Astrid Lund"), office])) == 1


def test_a_title_that_stands_for_somebody_is_no_name() -> None:
    assert parties([opening("a", "Astrid Lund")], f"{'Today,':10}The mayor opened it") == []
