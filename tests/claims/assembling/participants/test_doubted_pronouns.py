"""A pronoun that may mean another than whoever is named near it means nobody by that name."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

NOT_MEANT = [
    ("Un plombier a salué le fils du garagiste Luc Morel. Il a vendu son four.", "vendu", "Luc Morel"),
    ("Le jeune homme a rendu la barque, a précisé le capitaine Luc Morel. Il a payé une amende.", "payé", "Luc Morel"),
    ("La chanteuse a évoqué le concert d'Anne Lebrun. En mai, elle a vendu son piano.", "vendu", "Anne Lebrun"),
    (
        "Un plombier a salué le fils du garagiste Luc Morel. Il a vendu son four. En mai, il a quitté Brest.",
        "quitté",
        "Luc Morel",
    ),
    ("La robe dessinée à Metz par Anne Lebrun est vendue. Elle a perdu trois boutons.", "perdu", "Anne Lebrun"),
    ("Ses cris l'ont éloigné de Luc Morel. En mai, il a quitté Brest.", "quitté", "Luc Morel"),
    (
        "Luc Morel a perdu. Contre Luc Morel, « le vent tourne », a ajouté Braydel. Il a vendu sa barque.",
        "vendu",
        "Luc Morel",
    ),
]

NOT_MEANT_IN_ENGLISH = [
    ("A plumber met a nephew of Paul Hale. He sold his boat.", "sold", "Paul Hale"),
    ("Paul Hale said the plumber was ill. He sold a boat in May.", "sold", "Paul Hale"),
    ("Once one of Mr Hale's best pupils, Mark Orton sold the mill. He bought a farm.", "bought", "Mr Hale"),
    ("Her last part was as Mrs Hale in a village play. In May she sold the mill.", "sold", "Hale"),
    ("Paul Hale lost the farm. A plumber said he sold a boat.", "sold", "Paul Hale"),
]

MEANT = [
    ("Le maire de Brest, Luc Morel, a salué le courage d'un plongeur. Il a vendu son four.", "vendu", "Luc Morel"),
    ("« Il faut fermer la digue », a lancé le capitaine Luc Morel. Il a vendu sa barque.", "vendu", "Luc Morel"),
    ("Luc Morel a rencontré un plombier. Il a vendu son four.", "vendu", "Luc Morel"),
    ("« La digue cède », a dit Luc Morel à un plombier. « Elle est vide », a-t-il ajouté.", "ajouté", "Luc Morel"),
    ("La barque a été vendue par Luc Morel. Il a payé une amende.", "payé", "Luc Morel"),
]

MEANT_IN_ENGLISH = [
    ("Paul Hale met a plumber. He sold his boat.", "sold", "Paul Hale"),
    ("Mill president and chief executive Anne Hale praised a plumber. She sold a boat.", "sold", "Anne Hale"),
    ("Paul Hale is a plumber. He sold his boat.", "sold", "Paul Hale"),
    ("Paul Hale met his sister. He sold his boat.", "sold", "Paul Hale"),
    ("Paul Hale lost the farm. The plumber said he sold a boat.", "sold", "Paul Hale"),
]


def _named(text: str, word: str, language: str) -> set[str]:
    return {key for key, role in roles(text, language, word).items() if role in ("agent", "patient")}


@pytest.mark.parametrize(("text", "word", "name"), NOT_MEANT)
def test_a_french_pronoun_is_nobody_named_where_somebody_else_may_be_meant(text: str, word: str, name: str) -> None:
    """Where a noun leads the sentence before, the name in it is none."""
    assert _key(name) not in _named(text, word, "fr")


@pytest.mark.parametrize(("text", "word", "name"), NOT_MEANT_IN_ENGLISH)
def test_an_english_pronoun_is_nobody_named_where_somebody_else_may_be_meant(text: str, word: str, name: str) -> None:
    """Where a noun leads the sentence before, or what is said there is about another."""
    assert _key(name) not in _named(text, word, "en")


@pytest.mark.parametrize(("text", "word", "name"), MEANT)
def test_a_french_pronoun_means_who_leads_the_sentence_before(text: str, word: str, name: str) -> None:
    """Whoever else stands in it, and whoever is its only person."""
    assert _key(name) in _named(text, word, "fr")


@pytest.mark.parametrize(("text", "word", "name"), MEANT_IN_ENGLISH)
def test_an_english_pronoun_means_who_leads_the_sentence_before(text: str, word: str, name: str) -> None:
    """Whoever else stands in it."""
    assert _key(name) in _named(text, word, "en")


def _key(name: str) -> str:
    return f"person:{name.rsplit(maxsplit=1)[-1].lower()}"
