"""A step names participants and words as the sources write them, never by their keys."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.judging.naming import named_params
from checker.judging.speaking import shown
from checker.model import Finding, Step
from checker.pipeline import compare
from checker.wording.wording import said_value
from claims.model import Source
from claims.pipeline import analyse

FIRST = "Lundi 3 mai 2021, la Suède a signé avec le Pérou un contrat de 40 millions d'euros pour douze grues Sterna 9."
SECOND = "La Suède et le Pérou ont signé lundi 3 mai 2021 un contrat de 60 millions d'euros pour des grues Sterna 9."


def finding() -> Finding:
    sources = [Source.from_text(text, name=name, language="fr") for name, text in (("a", FIRST), ("b", SECOND))]
    return next(one for one in compare(sources, interface="fr").findings if one.slot == "amount")


def test_participants_and_words_stand_as_in_the_sources() -> None:
    said = {step.key: step.words for step in finding().why}
    assert "Suède" in said["link.parties-shared"]
    assert "Pérou" in said["link.parties-shared"]
    assert "SE" not in said["link.parties-shared"]
    assert "contrat" in said["link.words-rare"]
    assert "contract" not in said["link.words-rare"]


@pytest.mark.parametrize(
    ("key", "what", "said"),
    [
        ("link.parties-shared", "SE, PE", "Suède, Pérou"),
        ("link.parties-shared", "nobody-knows", "nobody-knows"),
        ("link.words-rare", "sign, contract", "signé, contrat"),
        ("link.beside-both", "suede a … avec", "Suède a … avec"),
        ("link.event-same", "SE", "SE"),
    ],
)
def test_keys_give_way_to_the_words_there_are(key: str, what: str, said: str) -> None:
    facts = analyse(Source.from_text(FIRST, name="a", language="fr")).facts
    evidence = finding().positions[0].evidence
    evidence = tuple(replace(one, sentence=FIRST) for one in evidence)
    assert named_params(Step(key, 1.0, (("what", what),)), evidence, facts)["what"] == said


def test_a_step_without_words_is_left_alone() -> None:
    assert named_params(Step("judge.revised", 0.0, (("a", "x"),)), (), ()) == {"a": "x"}


@pytest.mark.parametrize(
    ("value", "words"), [("2021-05-03", "3 mai 2021"), ("0.90", "0,9"), ("le préfet", "le préfet")]
)
def test_days_and_shares_are_said_as_the_interface_writes_them(value: str, words: str) -> None:
    assert said_value(shown(value), "fr") == words


def test_long_words_inside_a_step_are_cut_at_a_word() -> None:
    told = str(shown("Nous rouvrirons le port " * 9))
    assert told.endswith("…")
    assert told[:-1].rsplit(maxsplit=1)[-1] in {"Nous", "rouvrirons", "le", "port"}
