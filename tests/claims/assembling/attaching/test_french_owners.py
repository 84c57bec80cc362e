"""The event and the noun of values in French sentences of the press, and what no value may be given to."""

from __future__ import annotations

import pytest

from claims.model import Slot
from tests.claims.assembling.analysing import owners, read

# sentence, the value's words, its event (None where nothing tells one)
EVENTS = [
    # what goes on behind a quotation is part of what is said, whoever then says it
    ("« On a agrandi la halle » qui abrite 140 étals, ajoute M. Lund.", "140", "abrite"),
    ("Le trafic semble « se tasser » après que le port a perdu 80 navires, précise la mairie.", "80", "perdu"),
    ("Le port perdra des navires au cours des deux prochaines décennies.", "décennies", "perdra"),
    ("Il a quitté le club au cours des années 1990.", "1990", "quitté"),
    ("La mairie a fermé la halle à la suite de la crue, en mai.", "mai", "fermé"),
    ("Le cours du blé de mai 2019 était bas.", "mai 2019", "cours"),
    # a coordinator takes when and where with it
    ("Il a fermé la halle, et lundi, le maire a ouvert le port.", "lundi", "ouvert"),
    ("La mairie a fermé la halle en 2015, puis, en 2018, elle a ouvert un port.", "2018", "ouvert"),
    ("La mairie a fermé la halle, mais dans la nuit de samedi, la foule l'a forcée.", "samedi", "forcée"),
    ("Il dirige un chœur à Sète depuis 28 ans et depuis 2014 à Lyon, a annoncé la mairie.", "2014", "dirige"),
    ("Lundi, M. Lund a promis un port, mais la foule en veut deux.", "Lundi", "promis"),
    # what there was, and what is presented rather than said to be so
    ("Il y a eu 40 arrestations à Lyon.", "40", "eu"),
    ("Il s'agit de la deuxième visite du roi depuis 2015.", "2015", "visite"),
    ("C'est le troisième incendie en un mois.", "troisième", "incendie"),
    ("C'est le troisième incendie en un mois.", "un mois", "incendie"),
    ("C'est au défilé du IXe arrondissement qu'il pense.", "IXe", "défilé"),
    ("C'est une déception pour les 300 salariés.", "300", "est"),
    ("Le maire est la deuxième victime.", "deuxième", "est"),
    # a date that a preposition or brackets keep with a noun
    ("Après le grand bouchon de la semaine dernière, la route est libre.", "semaine", "bouchon"),
    ("La queue de lundi était longue.", "lundi", "queue"),
    ("Près de 40 visites ont été comptées depuis l'inauguration du musée le 25 février.", "25 février", "inauguration"),
    ("Il signe son roman « Le Quai » (1953) à Lyon.", "1953", "Le Quai"),
    ("Le fort tombe en ruine depuis la guerre de Crimée (1853-56).", "1853-56", "guerre"),
    ("Elle a lancé sa campagne pour 2020.", "2020", "campagne"),
    ("Elle a fermé la halle pour lundi.", "lundi", "fermé"),
    ("Il faut réduire les rejets dans l'atmosphère d'ici 2050.", "2050", "réduire"),
    ("Il a vu le maire de Lyon (69) lundi.", "lundi", "vu"),
    ("Il est mort dans la nuit de lundi à mardi.", "lundi à mardi", "mort"),
    ("Que devient-il après sa défaite au premier tour de l'élection ?", "premier", "défaite"),
    ("Il a gagné le premier tour.", "premier", "gagné"),
    ("Le programme souffre, après le lancement d'une fusée (en mars).", "mars", "lancement"),
    # a noun that only classes another tells nothing; one of several words tells its own event
    ("Les maisons de retraite ont fermé depuis mars.", "mars", "fermé"),
    ("Au conseil de défense de dimanche soir, il a parlé.", "dimanche soir", "parlé"),
    ("Depuis sa mise en examen mercredi, il se tait.", "mercredi", "mise en examen"),
    ("« C'est un bel été », lundi, a déclaré le maire.", "lundi", "déclaré"),
    ("« C'est un bel été », Ana Lund, l'a dit mardi.", "mardi", "dit"),
]


@pytest.mark.parametrize(("text", "words", "event"), EVENTS)
def test_a_value_belongs_to_the_event_that_a_reader_gives_it(text: str, words: str, event: str | None) -> None:
    owned = next(o for said, o in owners(text).items() if words in said)
    assert (owned.event.text if owned.event else None) == event


# sentence, the words of the length of time, whether they set a moment off from another
MOMENTS = [
    ("Deux mois après l'incendie, la halle a rouvert.", "Deux mois après", True),
    ("La halle a rouvert près de deux mois après la crue.", "deux mois après", True),
    ("Une semaine après que la cour a tranché, il a parlé.", "Une semaine après", True),
    ("L'entente reste cordiale, à six jours du vote.", "six jours", True),
    ("A quatre mois de l'élection présidentielle, il a parlé.", "quatre mois", True),
    ("Le refuge est à trois jours de marche.", "trois jours", False),
    ("Elle fut privée de bateau pour sept jours après un orage.", "sept jours", False),
    ("La toile est restée visible dix jours avant d'être vendue.", "dix jours", False),
    ("Il a passé deux mois après sa chute à Lyon.", "deux mois", False),
]


@pytest.mark.parametrize(("text", "words", "moment"), MOMENTS)
def test_a_length_of_time_before_apres_is_how_far_off_a_moment_is(text: str, words: str, moment: bool) -> None:
    assert owners(text)[words].value.slot is (Slot.DATE if moment else Slot.DURATION)


def test_a_figure_that_takes_up_all_who_were_told_before_counts_nobody() -> None:
    assert "deux" not in owners("Le maire et le préfet ont tous deux signé.")
    assert owners("Le maire et le préfet ont signé tous les deux ans.").keys() != {"deux"}


# sentence, the family of the event that there was
EXISTING = [
    ("Il y a eu 40 arrestations à Lyon.", "arrest"),
    ("Il n'y a pas eu de morts lundi.", "die"),
    ("Il y aura une réunion mardi.", "meet"),
    ("Il y avait 40 barques lundi.", "exist"),
    ("Le club a eu 40 arrestations lundi.", "have"),
]


@pytest.mark.parametrize(("text", "family"), EXISTING)
def test_what_there_was_is_the_event_that_its_noun_tells(text: str, family: str) -> None:
    events = [owned.event.family for owned in owners(text).values() if owned.event is not None]
    assert set(events) == {family}


# sentence, the value's words, the noun it is of (None where none is told)
NOUNS = [
    ("La police a arrêté le trentenaire.", "trentenaire", None),
    ("L'homme, alors trentenaire, a tout lâché.", "trentenaire", "homme"),
    ("Le masque est imposé à Dijon chez les plus de 65 ans.", "65 ans", None),
    ("Le chômage touche les 18-24 ans.", "18-24 ans", None),
    ("Les personnes de plus de 60 ans sont invitées.", "60 ans", "personnes"),
    ("La succession de Lund, 65 ans, est ouverte.", "65 ans", "Lund"),
    ("Les sœurs ont disparu à dix et neuf ans.", "neuf ans", None),
    ("La fille, adoptée à l'âge de 5 ans au printemps, est en vie.", "5 ans", "fille"),
    ("Au terme de six semaines de grève, il a cédé.", "six semaines", "grève"),
    ("Il a gelé son compte le temps d'une journée.", "une journée", None),
    ("La tempête a causé « une cinquantaine » de chutes.", "une cinquantaine", "chutes"),
    ("Ils logent leurs ouvriers, mais seulement un tiers d'entre eux.", "un tiers", None),
    ("La création du centre, le troisième de la ville, a plu.", "troisième", "centre"),
    ("Le premier de ces ponts a rouvert.", "premier", "ponts"),
    ("Après deux mois de grève, il a cédé.", "deux mois", "grève"),
]


@pytest.mark.parametrize(("text", "words", "noun"), NOUNS)
def test_a_value_is_of_the_noun_that_a_reader_gives_it(text: str, words: str, noun: str | None) -> None:
    owned = next(o for said, o in owners(text).items() if words in said)
    assert (owned.value.of.text if owned.value.of else None) == noun


def test_who_is_of_a_place_has_the_age_behind_its_name() -> None:
    facts = read("Le duc de Dijon, 99 ans, est venu lundi.", "fr")[1]
    assert {fact.of.text for fact in facts if fact.slot is Slot.AGE and fact.of is not None} == {"duc"}


def test_a_verb_whose_subject_ends_in_a_quotation_says_nothing() -> None:
    claims = read("La part de ceux pour qui « tout va bien » reste faible depuis 3 jours.", "fr")[0]
    assert [claim.event.family for claim in claims if claim.event and claim.event.text == "reste"] == ["remain"]
    claims = read("« Tout va bien » lâche le maire lundi.", "fr")[0]
    assert [claim.event.family for claim in claims if claim.event and claim.event.text == "lâche"] == ["say"]
