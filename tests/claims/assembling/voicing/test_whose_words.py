"""Whose words or conviction a clause tells, where several stand in a sentence or a clause stands in between."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import read

TOLD = [
    ("en", "The kiln has cost 14 potters their jobs, letters from the guild and the vicar have said.", "14", "letters"),
    ("en", "The choice was a slip, since the barge had lost 14 crates, Ms Tolley told the Beacon.", "14", "Ms Tolley"),
    ("en", "The cellist left the quartet, which lost 14 patrons, her sister has said.", "14", "her sister"),
    ("en", "The abbey sold the orchard, which fed 14 monks, a clerk for the bishop said in a note.", "14", "a clerk"),
    ("en", "The treasurer is confident that the guild will sell 14 barges.", "14", "The treasurer"),
    ("en", "Millers were afraid the flood had swept away 14 sacks.", "14", "Millers"),
    ("en", "The fair closed, with reports claiming that the owner hid 14 drums.", "14", "reports"),
    (
        "fr",
        "Il manque des cordes à ces 14 alpinistes, juge Odile Ferrand, guide à Gap.",
        "14",
        "Odile Ferrand",
    ),
    ("fr", "Les digues ont noyé 14 vaches, constate ce mardi 9 mars Bruno Aubert.", "14", "Bruno Aubert"),
    ("fr", "L'abbesse est persuadée que le verger a nourri 14 moines.", "14", "L'abbesse"),
    (
        "fr",
        "La neige tient, une lettre du guide avertissant que la pente a piégé 14 skieurs.",
        "14",
        "une lettre du guide",
    ),
    ("fr", "Un avis rendu pour la guilde et le couvent affirme que 14 vitraux ont disparu.", "14", "Un avis"),
    (
        "fr",
        "« On tient bon », a lancé la guide Odile Ferrand, doyenne du club, rappelant que 14 cordes ont cassé.",
        "14",
        "la guide Odile Ferrand",
    ),
    (
        "fr",
        "« Je vous le redis, on tient bon », a-t-elle lancé, en assurant que 14 cordes ont cassé.",
        "14",
        "elle",
    ),
    (
        "fr",
        "Odile Ferrand croit que Bruno Aubert ment, et ce dernier l'accuse d'avoir volé 14 cordes.",
        "14",
        "Bruno Aubert",
    ),
    ("en", "The fair shut after a survey suggested 14 families had left.", "14", "a survey"),
    ("en", "In a letter Orbex said it had sold 14 barges.", "14", "Orbex"),
    ("fr", "Malgré la neige, la guilde a perdu 14 cordes, a indiqué le 19 mai le docteur Ferrand.", "14", "le docteur"),
    (
        "fr",
        "Deux guides sur dix estiment que 14 cordes ont cassé, selon une note du club publiée lundi.",
        "14",
        "une note",
    ),
    (
        "fr",
        "La guilde a perdu 14 cordes, un an après son premier essai pour tenir la pente, a indiqué Odile Ferrand.",
        "14",
        "Odile Ferrand",
    ),
    (
        "fr",
        "L'abbesse a perdu 14 cierges, un an après le départ de moines venus pour prier, a-t-elle dit lundi.",
        "14",
        "elle",
    ),
    ("en", "The trend shows that 14 fairs have shut, which pleases few, said a panel of vicars.", "14", "a panel"),
    (
        "en",
        "The duke has shut 14 forts while the toll fell, Roads and Ports Secretary Moira Kent has warned.",
        "14",
        "Roads and Ports Secretary",
    ),
    ("fr", "On sait que la neige a piégé 14 skieurs, a rappelé la guide.", "14", "la guide"),
    ("fr", "« Les 14 cordes ont cassé », a lâché un peu plus tard Odile Ferrand.", "14", "Odile Ferrand"),
]
UNTOLD = [
    ("en", "It is certain that the guild sold 14 barges.", "14"),
    ("en", "The fair is expected on Monday and the guild is hiring 14 jugglers.", "14"),
    ("en", "When the barge lost 14 crates, its owner announced a sale.", "14"),
    ("fr", "La guide n'hésite pas à prendre la parole et à vendre 14 cordes.", "14"),
    ("fr", "La guide, qui avait 14 cordes, a fui parce qu'il fallait, selon elle, un permis.", "14"),
    ("en", "The trend shows that 14 fairs have shut.", "14"),
    ("fr", "On sait que la neige a piégé 14 skieurs.", "14"),
    ("fr", "Il est certain que la guilde a vendu 14 barques.", "14"),
    ("fr", "Le dôme change de teinte selon la lumière et couvre 14 salles.", "14"),
    ("fr", "L'abbé a reçu 14 moines et la guide, juge à Gap.", "14"),
    ("fr", "Le retard de 14 barques s'explique par la neige.", "14"),
    ("fr", "Rangeant ses 14 cierges, l'abbé a répondu : « Je vous le redis, priez. »", "14"),
]


def _told_by(text: str, language: str, value: str) -> str | None:
    return next(f.attribution for f in read(text, language)[1] if f.text == value or f.text.startswith(f"{value} "))


@pytest.mark.parametrize(("language", "text", "value", "by"), TOLD)
def test_a_clause_is_the_word_of_whoever_tells_or_believes_it(language: str, text: str, value: str, by: str) -> None:
    told = _told_by(text, language, value)
    assert told is not None and told.startswith(by)


@pytest.mark.parametrize(("language", "text", "value"), UNTOLD)
def test_what_nobody_is_said_to_tell_is_the_texts_own_word(language: str, text: str, value: str) -> None:
    assert _told_by(text, language, value) is None
