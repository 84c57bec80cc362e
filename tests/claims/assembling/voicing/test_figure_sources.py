"""Whose figure it is, where one sentence gives several theirs, and what after `selon` is no source."""

from __future__ import annotations

from datetime import date

import pytest

from claims import Source, extract_facts
from claims.model import Fact, Stance

FRENCH = [
    ("Le cortège a réuni 41.000 personnes selon la CGT, 17.500 selon la préfecture.", "41.000", "la CGT"),
    ("Le cortège a réuni 41.000 personnes selon la CGT, 17.500 selon la préfecture.", "17.500", "la préfecture"),
    (
        "La marche a rassemblé 3.100 personnes d'après la police et 9.000 d'après les syndicats.",
        "9.000",
        "les syndicats",
    ),
    ("Selon la police, 3.100 personnes ont défilé, selon les syndicats, 9.000 personnes.", "3.100", "la police"),
    ("Entre 4.000 personnes (police) et 12.000 (syndicats) ont manifesté à Nantes.", "12.000", "syndicats"),
    ("Près de 8.000 manifestants, selon la CFDT, ont défilé ; la police en a compté 3.200.", "3.200", "la police"),
    ("Le bilan fait état de 9 morts (contre 7 selon la mairie).", "7", "la mairie"),
    ("La marche a réuni 6.000 personnes selon la police, 15.000 pour les syndicats.", "15.000", "les syndicats"),
    ("La direction évoque 30 départs, alors que les syndicats en annoncent 85.", "85", "les syndicats"),
    ("Le préfet a parlé de 15 blessés, le maire de 22.", "22", "le maire"),
    ("La police a compté 5.000 manifestants, les organisateurs 18.000.", "18.000", "les organisateurs"),
    ("Contactée, la direction confirme 14 départs.", "14", "la direction"),
    ("Comme l'a révélé Le Progrès, 22 agents ont été mutés.", "22", "Le Progrès"),
    ("Deux vols ont été annulés, comme le rapporte la radio locale.", "Deux", "la radio locale"),
    ("Le vol a été évalué à 40.000 euros par la police.", "40.000 euros", "la police"),
    ("La ministre a chiffré à 3 milliards d'euros le coût de la réforme.", "3 milliards d'euros", "La ministre"),
    ("La CGT a dénombré 3.000 camions, le ministère de l'Intérieur 1.200.", "1.200", "le ministère de l'Intérieur"),
    ("La fédération, citée par L'Équipe, annonce 3.000 départs.", "3.000", "La fédération"),
    ("L'avocat a parlé, soulignant que son client avait rendu 90 euros.", "90 euros", "L'avocat"),
    ("Sept élus sur dix sont inquiets, selon un sondage de 1.004 personnes.", "1.004", None),
    ("Le port grandit, confirmant la tendance (40 navires), selon la mairie.", "40", "la mairie"),
    ("Les prix varient de 10 à 30 euros selon la saison.", "10 à 30 euros", None),
    ("Les tarifs ont augmenté de 5 % selon les régions.", "5 %", None),
    ("Les tarifs ont augmenté de 5 % selon la région Bretagne.", "5 %", "la région Bretagne"),
    ("Le maire a parlé devant 300 habitants.", "300", None),
    ("La ville compte 5.000 habitants.", "5.000", None),
    ("Le livre a rapporté 3 millions d'euros.", "3 millions d'euros", None),
    ("Le ministre a salué les 300 pompiers engagés.", "300", None),
    ("Interrogé par la radio, le préfet a fermé 12 écoles.", "12", None),
]
ENGLISH = [
    ("The march drew 41,000 people according to unions, 17,500 according to police.", "17,500", "police"),
    ("Between 4,000 (police) and 12,000 (organisers) people marched in Leeds.", "4,000", "police"),
    ("Some 6,200 people took part, police said, against 15,000 by the organisers' count.", "15,000", "the organisers"),
    ("Organisers put the crowd at 90,000.", "90,000", "Organisers"),
    ("Union leaders claimed 25,000 people had joined the strike.", "25,000", "Union leaders"),
    ("Police have counted 5,000 protesters, organisers 18,000.", "18,000", "organisers"),
    ("The firm announced 60 layoffs in May.", "60", "The firm"),
    ("As the mayor announced, 22 officers were suspended.", "22", "the mayor"),
    ("The man had confessed, the prosecutor said, and 30 files were seized.", "30", "the prosecutor"),
    ("The army claims 30 foes died; the rebels admit five losses.", "five", "the rebels"),
    ("The army claims 30 foes died; the rebels admit five losses.", "30", "The army"),
    ("The union is calling for 200 nurses.", "200", "The union"),
    ("Seats were allotted according to rank to 40 members.", "40", None),
    ("The mayor spoke in front of 300 voters.", "300", None),
    ("The minister asked 12 mayors to resign.", "12", None),
    ("The striker wants to add two titles to his list.", "two", None),
    ("Firefighters found 12 bodies in the rubble.", "12", None),
]


def _read(text: str, language: str, words: str) -> Fact:
    facts = extract_facts(Source.from_text(text, language=language, published=date(2021, 6, 4)))
    return next(fact for fact in facts if fact.text == words)


@pytest.mark.parametrize(
    ("language", "text", "words", "by"), [*(("fr", *case) for case in FRENCH), *(("en", *case) for case in ENGLISH)]
)
def test_a_figure_is_given_to_the_one_whose_it_is(language: str, text: str, words: str, by: str | None) -> None:
    assert _read(text, language, words).attribution == by


def test_a_figure_that_its_verb_announces_is_reported_and_one_that_is_demanded_is_planned() -> None:
    told = _read("L'entreprise Darvel fait état de 60 licenciements.", "fr", "60")
    asked = _read("Le syndicat réclame 300 euros.", "fr", "300 euros")
    assert (told.stance, told.attribution) == (Stance.REPORTED, "L'entreprise Darvel")
    assert (asked.stance, asked.attribution) == (Stance.PLANNED, "Le syndicat")


def test_a_second_content_belongs_to_the_verb_that_has_the_first() -> None:
    text = "The prosecutor said that the man, 34, had confessed and that he acted alone on 3 May."
    assert _read(text, "en", "3 May").attribution == "The prosecutor"


def test_a_quotation_without_a_speaker_is_told_by_who_is_named_for_the_sentence() -> None:
    text = 'Mais selon un porte-parole, "les travaux ont coûté 3 millions d\'euros".'
    assert _read(text, "fr", "3 millions d'euros").attribution == "un porte-parole"


def test_what_describes_the_source_is_not_told_by_it() -> None:
    text = "Les pertes sont lourdes, selon Jean Vasseur, directeur du port, entendu mercredi par les députés."
    assert _read(text, "fr", "mercredi").attribution is None
