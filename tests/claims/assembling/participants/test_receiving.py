"""Whom a preposition names as receiver, partner or place, and whom it only tells a noun by."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

TAKES_PART = [
    ("fr", "La ville a vendu trois bus à la Grèce.", "vendu", "country:GR", "recipient"),
    ("fr", "Le ministre a parlé hier à Anne Morel.", "parlé", "person:morel", "recipient"),
    ("fr", "Le maire a envoyé une longue lettre ouverte à Anne Morel.", "envoyé", "person:morel", "recipient"),
    ("fr", "Le club a réaffirmé son soutien à Anne Morel.", "réaffirmé", "person:morel", "recipient"),
    ("fr", "La Finlande a signé à Oslo un accord de pêche avec la Grèce.", "signé", "country:GR", "partner"),
    ("fr", "Un séisme a détruit trois villages au Japon.", "détruit", "country:JP", "place"),
    ("en", "The city sold three buses to Greece.", "sold", "country:GR", "recipient"),
    ("en", "The owner gave a speech to Greece's rivals and paid a fine to Greece.", "paid", "country:GR", "recipient"),
    ("en", "Finland played in the final against Greece.", "played", "country:GR", "partner"),
    ("en", "Finland made its debut in 1998 against Greece.", "made", "country:GR", "partner"),
]


@pytest.mark.parametrize(("language", "text", "event", "key", "role"), TAKES_PART)
def test_who_receives_or_shares_in_the_event_is_named_so(
    language: str, text: str, event: str, key: str, role: str
) -> None:
    """A verb that gives, says or is done together names whom behind its preposition."""
    assert roles(text, language, event).get(key) == role


ONLY_TOLD_BY = [
    ("fr", "Pour Anne Morel, la loi menace les forêts.", "menace", "person:morel"),
    ("fr", "Le conseil a critiqué dans un entretien au Monde la taxe.", "critiqué", "person:morel"),
    ("fr", "Le club a été suspendu pour une bagarre contre la Grèce.", "suspendu", "country:GR"),
    ("fr", "Il a rejoint l’équipe de la candidate à la mairie Anne Morel.", "rejoint", "person:morel"),
    ("en", "The prop was banned for a foul against Greece.", "banned", "country:GR"),
    ("en", "The year was good for Greece.", "was", "country:GR"),
    ("en", "Investors fretted about cold weather in Greece.", "fretted", "country:GR"),
    ("en", "The dog was adopted by a family from Greece.", "adopted", "country:GR"),
    ("en", "The injury cut short the tour to Greece.", "cut", "country:GR"),
]


@pytest.mark.parametrize(("language", "text", "event", "key"), ONLY_TOLD_BY)
def test_what_a_preposition_only_tells_a_noun_by_takes_no_part(language: str, text: str, event: str, key: str) -> None:
    """Who completes a noun of the sentence is named there, and is given no part in what the verb tells."""
    assert roles(text, language, event).get(key, "object") in ("object", "place" if "tour" in text else "object")


def test_a_party_between_au_and_its_country_is_where_it_lies_unless_the_verb_gives() -> None:
    """`au Japon` says where, but whom with a verb that gives."""
    assert roles("La firme a livré dix trains au Japon.", "fr", "livré")["country:JP"] == "recipient"
    assert roles("La firme a essayé dix trains au Japon.", "fr", "essayé")["country:JP"] == "place"
