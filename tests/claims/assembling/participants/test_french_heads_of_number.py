"""Which noun a French relative describes where the number of its verb tells, and lists that marks part."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles


def _named(text: str, event: str, role: str) -> list[str]:
    return [key for key, found in roles(text, "fr", event).items() if found == role]


@pytest.mark.parametrize(
    ("text", "event", "agent"),
    [
        (
            "Elle anime une fête suivie par 3 millions d'auditeurs, qui a remporté un prix.",
            "remporté",
            "noun:celebration",
        ),
        ("Le club a acheté un gardien pour 5 millions d'euros, qui a signé lundi.", "signé", "noun:guard"),
        ("Il étudie la part d'Espagnols qui votent pour la gauche.", "votent", "country:ES"),
        ("Il loue les locataires d'un logement de 90 m² qui repeignent l'escalier.", "repeignent", "noun:tenant"),
    ],
)
def test_a_relative_describes_the_noun_that_has_the_number_of_its_verb(text: str, event: str, agent: str) -> None:
    found = _named(text, event, "agent")
    assert len(found) == 1
    assert found[0].startswith((agent.partition(":")[0] + ":", "noun:"))
    assert not any(word in found[0] for word in ("listener", "part", "euro", "home", "auditeur"))


def test_a_plural_verb_takes_in_a_list_that_opens_with_the_holder_of_a_name() -> None:
    text = "Le chantier est mené par la mairie de Brive, la région et le port, qui financent le pont."
    assert len(_named(text, "financent", "agent")) == 3


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Luc Vial, Ana Petit ou encore Jean Morel ont signé l'accord.", "signé"),
        ("Les juges, les greffiers ou encore les avocats ont signé l'accord.", "signé"),
    ],
)
def test_encore_behind_a_coordinator_does_not_part_a_list(text: str, event: str) -> None:
    assert len(_named(text, event, "agent")) == 3


def test_two_names_in_quotation_marks_are_the_subject_together() -> None:
    assert len(_named("« La Brume » et « Le Fleuve » ont remporté un prix.", "remporté", "agent")) == 2


def test_what_car_opens_is_not_joined_to_the_object_before_it() -> None:
    text = "Elle va déposer « une plainte », car « les voleurs » rient."
    assert all("thief" not in key for key in _named(text, "déposer", "patient"))
