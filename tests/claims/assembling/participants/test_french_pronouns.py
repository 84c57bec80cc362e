"""French pronouns that take up a noun or a name of their own sentence."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles, told

CASES = [
    ("Le groupe Tora annonce qu'il fermera son usine.", "fermera", "noun:group", "agent"),
    ("Un voisin a trouvé le sac et l'a rendu.", "rendu", "noun:bag", "patient"),
    ("La soudeuse sourit parce qu'elle a gagné la course.", "gagné", "noun:soudeuse", "agent"),
    ("Les pompiers ont rassemblé les touristes puis les ont évacués.", "évacués", "noun:tourist", "patient"),
    ("La gare ferme en mai et elle sera vendue en juin.", "vendue", "noun:station", "patient"),
    ("Alors qu'il traversait le pont, le facteur a perdu son sac.", "traversait", "noun:facteur", "agent"),
    ("Quand le voisin est rentré, il a appelé la police.", "appelé", "noun:neighbour", "agent"),
    ("Une vingtaine de touristes attendent car ils ont perdu leur guide.", "perdu", "noun:tourist", "agent"),
    ("Le club et la ligue assurent qu'ils paieront la dette.", "paieront", "noun:ligue", "agent"),
    ("La police a arrêté un homme alors qu'il vendait des tableaux.", "vendait", "noun:man", "agent"),
    ("Le préfet a convoqué le maire et lui a remis une lettre.", "remis", "noun:mayor", "recipient"),
    ("« La digue tiendra, elle protège le port », dit le maire.", "protège", "noun:digue", "agent"),
]
LEFT = [
    ("Le maire a parlé, le préfet a ri, mais il a vendu la mairie.", "vendu", "préfet and mayor"),
    ("Dans un communiqué, il promet de vendre la mairie.", "vendre", "a governed noun"),
    ("Le maire dit qu'il faut vendre la mairie.", "vendre", "nobody"),
    ("Le maire dit qu'il peut y avoir des fraudes.", "avoir", "nobody"),
    ("Le maire dit qu'il lui arrive de vendre des toiles.", "arrive", "nobody"),
    ("Le procès a montré qu'il avait vendu la mairie.", "vendu", "what carries words"),
    ("La directrice vend la ferme ; « il a perdu la clé », dit un voisin.", "perdu", "another mouth"),
    ("La ville dit qu'il a vendu la mairie.", "vendu", "of the other gender"),
]


@pytest.mark.parametrize(("text", "event", "key", "role"), CASES)
def test_a_pronoun_takes_up_the_noun_that_alone_can_be_meant(text: str, event: str, key: str, role: str) -> None:
    assert roles(text, "fr", event).get(key) == role, roles(text, "fr", event)


@pytest.mark.parametrize(("text", "event", "why"), LEFT)
def test_a_pronoun_that_another_can_be_meant_by_or_nobody_is_left(text: str, event: str, why: str) -> None:
    assert "agent" not in roles(text, "fr", event).values(), why


def test_le_may_be_what_a_clause_tells() -> None:
    assert "noun:pont" not in roles("Le pont fermera, comme le maire l'a promis.", "fr", "promis")


def test_the_name_beside_the_noun_is_who_is_meant() -> None:
    found = roles("Le ministre des Transports Paul Verdier a dit qu'il fermerait la gare.", "fr", "fermerait")
    assert found.get("person:verder") == "agent"


def test_what_describes_a_noun_lends_nothing_outside() -> None:
    found = roles("Après la crue que raconte un berger, il a vendu la ferme.", "fr", "vendu")
    assert "agent" not in found.values()


def test_a_noun_told_in_two_forms_can_be_taken_up() -> None:
    assert roles("Un tiers de ces serres sont fermées parce qu'elles gênent la mairie.", "fr", "gênent")


@pytest.mark.parametrize(
    ("text", "event", "who"),
    [
        ("Le meunier a reçu la fermière et celle-ci a offert un panier.", "offert", "fermière"),
        ("Le syndic a écrit au notaire, mais ce dernier n'a pas répondu.", "répondu", "notaire"),
        ("La brigade a surpris deux braconniers ; ceux-ci avaient capturé un cerf.", "capturé", "braconniers"),
    ],
)
def test_the_latter_is_the_last_named_that_agrees(text: str, event: str, who: str) -> None:
    assert [p.name for p in told(text)[event].participants if p.role == "agent"] == [who]


def test_the_latter_is_nobody_of_another_gender() -> None:
    """Nothing named before it can be a woman."""
    claim = told("Le meunier a reçu le facteur et celle-ci a offert un panier.")["offert"]
    assert all(p.role != "agent" for p in claim.participants)


def test_a_word_of_a_title_is_no_pronoun_s_noun() -> None:
    claims = told("L'enquête a plu. Intitulée « Sauver la rivière » et parue lundi, elle recense dix moulins.")
    assert {p.name for p in claims["recense"].participants if p.role == "agent"} == {"enquête"}
