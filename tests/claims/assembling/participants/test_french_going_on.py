"""Whom the first `il` or `elle` of a French sentence goes on with."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

MEANT = [
    ("Le voleur a fui à moto. Les douaniers l'ont arrêté.", "arrêté", "noun:thief", "patient"),
    ("La sculptrice est arrivée. Les douaniers lui ont rendu la clé.", "rendu", "noun:sculpteur", "recipient"),
    ("Le gel a ravagé les vignes. Elles ont perdu leurs bourgeons.", "perdu", "noun:vigne", "agent"),
    ("Le plombier est parti. Il a perdu ses clés, raconte Radio Tarvox.", "perdu", "noun:plombier", "agent"),
    ("La boulangère a vendu son four. Elle a engagé deux apprentis.", "engagé", "noun:boulangère", "agent"),
    ("Le voilier a coulé au large de Brest. Il transportait neuf chevaux.", "transportait", "noun:voilier", "agent"),
    ("Les plongeurs sont remontés mardi. Ils ont été soignés sur le quai.", "soignés", "noun:plongeur", "patient"),
    ("Les statues datent de 1530. En 1990, elles ont été nettoyées.", "nettoyées", "noun:statue", "patient"),
    ("Le navigateur est tombé. Il a perdu sa boussole et vendu son bateau.", "vendu", "noun:navigateur", "agent"),
    ("Le musée a fermé. Il a été repeint. Il a rouvert une salle.", "rouvert", "noun:museum", "agent"),
    ("Le navigateur est tombé. Il a promis de vendre son bateau.", "vendre", "noun:navigateur", "agent"),
    ("Le dresseur est parti. Il a quitté Metz et il a acheté un ours.", "acheté", "noun:dresseur", "agent"),
]

OPEN = [
    ("Le plombier est parti. Le couvreur a vendu un chat, le maçon l'a nourri.", "nourri"),
    ("Le plombier est parti. Les douaniers les ont nourris.", "nourris"),
    ("La danseuse a vendu le piano. Il a perdu ses clés.", "perdu"),
    ("Selon la voisine du boulanger, le couvreur a crié et le plombier a ri. Il a perdu ses clés.", "perdu"),
    ("Le plombier a appelé le couvreur. Il a perdu ses clés.", "perdu"),
    ("Le camion a heurté le tramway. Il transportait neuf chevaux.", "transportait"),
    ("La danseuse a quitté la troupe. Il a perdu ses clés.", "perdu"),
    ("Le musée ferme en mai. Il a fallu vendre dix toiles.", "vendre"),
    ("Le plombier est parti. « Il a perdu ses clés », raconte une voisine.", "perdu"),
    ("Les plongeurs sont remontés mardi. Elle a été soignée sur le quai.", "soignée"),
    ("Tarvox a fermé une usine. Il a perdu ses clés.", "perdu"),
    ("L'animatrice a souri. Il a perdu ses clés.", "perdu"),
]


@pytest.mark.parametrize(("text", "event", "key", "role"), MEANT)
def test_the_first_pronoun_means_the_subject_of_the_sentence_before(text: str, event: str, key: str, role: str) -> None:
    assert roles(text, "fr", event).get(key) == role


@pytest.mark.parametrize(("text", "event"), OPEN)
def test_it_stays_open_where_something_else_may_be_meant(text: str, event: str) -> None:
    told = roles(text, "fr", event)
    before = ("plombier", "camion", "museum", "plongeur", "danseuse", "animatrice", "piano")
    assert {f"noun:{key}" for key in before}.isdisjoint(told)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Luc Morel a promis la signature d'un bail. Une note doit le fixer en mai.", "fixer"),
        ("Le bail de Luc Morel court depuis mardi. Il se tiendra à Metz.", "tiendra"),
        ("Luc Morel a plaidé. La vente aura lieu en mai, a-t-il été décidé mardi.", "décidé"),
    ],
)
def test_nobody_named_is_meant_where_a_thing_may_be(text: str, event: str) -> None:
    assert "person:morel" not in roles(text, "fr", event)


def test_whoever_is_named_is_done_to_where_no_thing_is_told_of() -> None:
    assert roles("Luc Morel a fui à moto. Les douaniers l'ont arrêté.", "fr", "arrêté")["person:morel"] == "patient"


def test_no_one_is_done_to_by_themselves() -> None:
    assert roles("Le plombier est parti. Il l'a nourri.", "fr", "nourri") == {"noun:plombier": "agent"}


def test_what_a_sentence_names_is_kept_for_no_sentence_but_the_next() -> None:
    """Each of two pairs of sentences names one of another gender than the pair before."""
    text = "La sculptrice est arrivée. Elle a vendu un four. Le plombier est parti. Il a perdu ses clés."
    assert roles(text, "fr", "vendu")["noun:sculpteur"] == "agent"
    assert roles(text, "fr", "perdu")["noun:plombier"] == "agent"
    assert "noun:sculpteur" not in roles(text, "fr", "perdu")
