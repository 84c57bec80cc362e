"""`il` that is nobody is told from `il` that is somebody."""

import pytest

from claims.assembling.naming.impersonal import is_impersonal

NOBODY = """
il faudra voter avant midi
il n'y a plus de place
y a-t-il assez de lits
il est possible que le pont rouvre
il est prévu de bâtir un gymnase
il a été décidé de fermer la piscine
il leur a été demandé de patienter
il est reproché à la régie d'avoir tardé
il est 18 heures
il était minuit passé
il est grand temps de conclure
il ne s'agit pas d'un vol
il s'est agi d'une erreur
il reste trois jours
il reste à convaincre les élus
il manque 40 lits
il neigeait sur le col
il est à noter que le tarif baisse
il est donc difficile d'estimer la perte
il a fallu évacuer
il semble que la vanne ait cédé
il semblait certain que le match aurait lieu
il est vrai que le budget fond
il vaut mieux attendre
il faisait nuit noire
il se peut que le train parte
il existe une autre liste
faut-il rouvrir le canal
est-il utile de voter
il est encore trop tôt pour conclure
il en va de même à Brest
il en résulte une hausse
il est interdit de camper
il n'est pas exclu que le juge tranche
il peut y avoir des fuites
il va falloir voter
il a toujours été question de vendre
il est « nécessaire » de voter
il lui arrive de perdre
il revient au maire et au juge de trancher
"""
SOMEBODY = """
il appartient à un clan qui refuse de vendre
il revient à Namur et promet de bâtir
il appartient à la ville. Le maire refuse de payer
il est mort à Namur
il était né en mars
il est reparti à 18 heures
il ne viendra pas
il n'a pas répondu
il s'est rendu au palais
il ne s'est pas présenté
il est avocat
il est le premier
il sera jugé en mai
il a été condamné à deux ans
il est fier de gagner
il est proche de la ministre
il y est resté une heure
il arrive à Nantes
il peut y aller
il va avoir un fils
il fait appel
il se trouve en Italie
il a été interdit de stade
il est accusé d'avoir menti
il vaut 3 millions
il en a parlé
il trouve que le prix monte
a-t-il déclaré
est-il mort
il est convaincu que le club gagnera
il reste convaincu
il semblait fatigué
il est responsable de la piste
il fut élu de justesse
"""


@pytest.mark.parametrize("words", NOBODY.strip().splitlines())
def test_il_of_an_impersonal_construction_is_nobody(words: str) -> None:
    start = words.index("il")
    assert is_impersonal(words, start, start + 2)


@pytest.mark.parametrize("words", SOMEBODY.strip().splitlines())
def test_il_of_any_other_verb_is_somebody(words: str) -> None:
    start = words.index("il", words.find("-") + 1 if "-t-il" in words or "-il" in words else 0)
    assert not is_impersonal(words, start, start + 2)


def test_il_behind_the_verb_that_tells_what_was_decided_is_nobody() -> None:
    for words, nobody in (("a-t-il été décidé mardi", True), ("a-t-il été condamné mardi", False)):
        start = words.index("il")
        assert is_impersonal(words, start, start + 2) is nobody


def test_other_words_are_never_asked() -> None:
    assert not is_impersonal("elle est possible", 0, 4)
    assert not is_impersonal("il", 0, 2)
