"""What stands behind a French verb: its subject, or what it acts on."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import told

ACTED_ON = [
    ("La préfète craint que le gel brûle les vignes, détruise les vergers et vide les caves.", "détruise", "vergers"),
    ("Le boucher avoue qu'il était fatigué et « doit fermer la boutique dès mardi ».", "fermer", "boutique"),
    ("Selon elle, doit vendre la ferme.", "vendre", "ferme"),
    ("Douze kilomètres séparent les deux moulins.", "séparent", "moulins"),
    ("Eux aussi ont réparé en mai « plusieurs ponts ».", "réparé", "ponts"),
]


@pytest.mark.parametrize(("text", "event", "patient"), ACTED_ON)
def test_what_a_verb_always_acts_on_is_not_its_subject_behind_it(text: str, event: str, patient: str) -> None:
    assert patient not in [p.name for p in told(text)[event].participants if p.role == "agent"]


def test_a_verb_behind_a_comma_in_what_is_feared_goes_on_with_its_subject() -> None:
    text = "La préfète craint que le gel brûle les vignes, détruise les vergers et vide les caves."
    parts = {(p.role, p.name) for p in told(text)["détruise"].participants}
    assert parts == {("agent", "gel"), ("patient", "vergers")}


STILL_SUBJECTS = [
    ("Sur la colline se dressent deux tours.", "dressent", "tours"),
    ("Dans la cour résonnaient des tambours.", "résonnaient", "tambours"),
    ("Que contient la malle ?", "contient", "malle"),
    ("« Tout est fini », a lancé la boulangère, mardi.", "lancé", "boulangère"),
    ("Le bac est fermé, ont annoncé jeudi son patron et la mairie.", "annoncé", "patron"),
    ("Le bac est fermé, ont annoncé jeudi la mairie et les passeurs.", "annoncé", "mairie"),
]


@pytest.mark.parametrize(("text", "event", "agent"), STILL_SUBJECTS)
def test_a_subject_behind_its_verb_stays_one(text: str, event: str, agent: str) -> None:
    """A reflexive, a verb without an object, a question and a verb of speech have theirs there, a list too."""
    assert agent in [p.name for p in told(text)[event].participants if p.role == "agent"]


def test_a_person_named_right_behind_a_body_that_they_speak_to_acts() -> None:
    text = "« On rouvre », confie à l'AFP Odile Sarrat, qui tient une forge."
    assert [p.name for p in told(text)["tient"].participants if p.role == "agent"] == ["Odile Sarrat"]


def test_a_tag_of_a_paper_has_the_paper_for_its_subject() -> None:
    text = "Une fouille a débuté, relaie La Dépêche jeudi."
    fact = told(text).get("relaie")
    assert fact is None or [p.name for p in fact.participants if p.role == "agent"] == ["La Dépêche"]


OF_PERSONS = [
    ("Un partisan de la monarchie qui a gouverné la ville dort.", "gouverné", "partisan"),
    ("Le gardien du canal, qui conteste l'amende, dort.", "conteste", "gardien"),
    ("Le propriétaire du terrain qui a glissé dort.", "glissé", None),
    ("Le maire de la ville, qui compte trois gares, dort.", "compte", "ville"),
]


@pytest.mark.parametrize(("text", "event", "agent"), OF_PERSONS)
def test_a_relative_tells_of_a_person_rather_than_of_the_thing_that_completes_them(
    text: str, event: str, agent: str | None
) -> None:
    """Not where its verb is one of things or places."""
    found = [p.name for p in told(text)[event].participants if p.role == "agent"]
    assert agent is None or found == [agent]
