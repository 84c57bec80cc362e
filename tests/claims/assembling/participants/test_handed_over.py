"""Whom French `à` names as who receives, and what it only says where, or of what circumstance."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

HANDED = [
    ("La Suède a vendu dix navires aux Pays-Bas.", "vendu", "country:NL", "recipient"),
    ("Le juge a remis les plans de la grange à Luc Morel.", "remis", "person:morel", "recipient"),
    ("Le juge a transmis par écrit sa réponse à Luc Morel.", "transmis", "person:morel", "recipient"),
    ("Le juge a adressé en mars une plainte à Luc Morel.", "adressé", "person:morel", "recipient"),
    ("Quatre radars ont été posés au Togo.", "posés", "country:TG", "place"),
    ("Des milliers de lycéens ont défilé dimanche au Pérou.", "défilé", "country:PE", "place"),
    ("Des lycéens se sont rassemblés à Nantes, Brest ou Lille.", "rassemblés", "city:brest", "place"),
]


@pytest.mark.parametrize(("text", "event", "key", "role"), HANDED)
def test_who_stands_behind_to_receives_or_is_where_it_was(text: str, event: str, key: str, role: str) -> None:
    """A country behind `au` receives what is handed over or told, and else is where it was."""
    assert roles(text, "fr", event).get(key) == role


NOT_HANDED = [
    ("« Il pleut », a confié à Reuters Luc Morel.", "confié", "person:morel"),
    ("Le maire a déclaré lors d'une visite à Luc Morel que le pont tenait.", "déclaré", "person:morel"),
    ("La collecte, en hommage à Luc Morel, décolle.", "décolle", "person:morel"),
    ("Neuf brebis sont testées positives au Covid-19.", "testées", "thing:covid-19"),
    ("Le club a inauguré un gymnase attenant à Luc Morel.", "inauguré", "person:morel"),
]


@pytest.mark.parametrize(("text", "event", "key"), NOT_HANDED)
def test_what_completes_a_circumstance_or_an_adjective_receives_nothing(text: str, event: str, key: str) -> None:
    """`à` behind a noun or an adjective names nobody who receives what the verb tells."""
    assert roles(text, "fr", event).get(key) != "recipient"


@pytest.mark.parametrize("noun", ["passants", "fermiers"])
def test_a_message_that_is_not_handed_over_reaches_nobody(noun: str) -> None:
    """`aux` behind a noun that the verb does not act on completes that noun."""
    assert roles(f"Le gérant conclut sur un message aux {noun}.", "fr", "conclut").get(f"noun:{noun[:-1]}") is None


def test_those_between_whom_something_lies_are_partners_only_of_what_they_do_together() -> None:
    """`entre` names partners with a verb of what several do, and behind any other verb nobody who takes part."""
    signed = roles("Un traité a été signé entre la Grèce et le Pérou.", "fr", "signé")
    eased = roles("Le juge calme la querelle entre la Grèce et le Pérou.", "fr", "calme")
    assert (signed.get("country:GR"), signed.get("country:PE")) == ("partner", "partner")
    assert "partner" not in eased.values()
