"""Predicates: the verb group with its modal, voice and negation."""

from __future__ import annotations

import pytest

from claims.assembling.parsing.predicates import Predicate
from claims.assembling.voicing.polarity import negated
from tests.claims.assembling.analysing import parsed

HEADS = [
    ("fr", "Le stade pourrait être vendu cette année.", "vendu", "possible", True),
    ("fr", "Le stade doit rouvrir en mai.", "rouvrir", "due", False),
    ("fr", "Le stade est censé ouvrir en mai.", "ouvrir", "due", False),
    ("fr", "Ce train est susceptible d'être annulé.", "annulé", "possible", True),
    ("fr", "Le maire a dû fermer la piscine.", "fermer", None, False),
    ("fr", "Deux détenus ont pu s'enfuir.", "enfuir", None, False),
    ("fr", "La région va financer le pont.", "financer", "coming", False),
    ("fr", "L'entreprise prévoit de fermer l'usine.", "fermer", "due", False),
    ("fr", "L'annonce a fait chuter le titre.", "chuter", "caused", False),
    ("fr", "Le voleur est mort à l'hôpital.", "mort", None, False),
    ("fr", "La crue a depuis le 3 mai noyé deux écoles.", "noyé", None, False),
    ("fr", "Le maire a dès lundi rouvert la halle.", "rouvert", None, False),
    ("fr", "Le maire a une fois de plus fermé la halle.", "fermé", None, False),
    ("fr", "Les eaux ont cette fois-ci été testées.", "testées", None, True),
    ("fr", "Le suspect a été arrêté.", "arrêté", None, True),
    ("fr", "Le ministre est appelé à s'expliquer.", "expliquer", "due", False),
    ("en", "The stadium could be sold this year.", "sold", "possible", True),
    ("en", "The station is due to open in May.", "open", "due", False),
    ("en", "The plant is to be closed.", "closed", "due", True),
    ("en", "The team had to close the pool.", "close", None, False),
    ("en", "The team has to close the pool.", "close", "due", False),
    ("en", "The road is likely to be closed.", "closed", "possible", True),
    ("en", "The firm plans to close the plant.", "close", "wanted", False),
    ("en", "The firm is expected to close the plant.", "close", "due", False),
    ("en", "Ten miners are believed to have died.", "died", "possible", False),
    ("en", "The move is being led by two bankers.", "led", None, True),
    ("en", "The rent is due on Monday.", "is", None, False),
    ("en", "The suspect was arrested.", "arrested", None, True),
    ("en", "She is about to leave.", "leave", "due", False),
]
NEGATED = [
    ("fr", "Le suspect n'a pas été arrêté.", True),
    ("fr", "Le suspect n'a jamais été arrêté.", True),
    ("fr", "Le juge n'a entendu aucun témoin.", True),
    ("fr", "Le magasin n'ouvre plus le lundi.", True),
    ("fr", "Personne n'a été blessé.", True),
    ("fr", "Le conseil n'a voté ni le budget ni la taxe.", True),
    ("fr", "Le juge n'a entendu que deux témoins.", False),
    ("fr", "Le club n'a pas seulement perdu, il recule.", False),
    ("fr", "Le magasin a plus de clients.", False),
    ("fr", "Le pont est plus long que prévu.", False),
    ("fr", "Le maire a signé sans hésiter.", False),
    ("en", "The suspect was not arrested.", True),
    ("en", "The suspect wasn't arrested.", True),
    ("en", "The suspect has never been arrested.", True),
    ("en", "He never paid the fine.", True),
    ("en", "The shop will no longer open.", True),
    ("en", "The club did not only lose, it collapsed.", False),
    ("en", "The driver barely escaped.", False),
    ("en", "The pilot hardly slowed.", False),
    ("en", "The shop has more customers.", False),
    ("en", "Not only the mayor signed.", False),
]


def _first(text: str, language: str) -> tuple[Predicate, str]:
    parse = parsed(text, language)
    predicate = next(c.predicate for c in parse.clauses if c.predicate is not None)
    return predicate, parse.tokens[predicate.head].low


@pytest.mark.parametrize(("language", "text", "head", "modal", "passive"), HEADS)
def test_a_verb_group_is_read_whole(language: str, text: str, head: str, modal: str | None, *, passive: bool) -> None:
    """The word that carries the meaning is the head; modal and voice are told apart from it."""
    predicate, low = _first(text, language)
    assert (low, predicate.modal, predicate.passive) == (head, modal, passive)


@pytest.mark.parametrize(("language", "text", "negated"), NEGATED)
def test_negation_denies_and_restriction_does_not(language: str, text: str, *, negated: bool) -> None:
    """`ne … que`, `pas seulement`, `not only` and the comparative `plus` deny nothing."""
    predicate, _ = _first(text, language)
    assert predicate.negated is negated


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("C'est pas vrai.", True),
        ("Je suis pas venu.", True),
        ("Ce n'était « pas une surprise ».", True),
        ("Le maire n'avait « aucune intention » de partir.", True),
        ("Une troisième personne est venue.", False),
        ("C'est vrai.", False),
    ],
)
def test_a_denial_is_heard_without_ne_and_across_quotation_marks(text: str, denied: bool) -> None:
    """Speech leaves `ne` out, and a quotation may begin inside the negation."""
    parse = parsed(text)
    assert negated(parse, 0) is denied


GOT = [
    ("The baker got fired by the board in May.", [("fired", True)]),
    ("The songs get passed around by fans.", [("passed", True)]),
    ("The twins could get arrested in May.", [("arrested", True)]),
    ("The baker got dressed in May.", [("got", False)]),
    ("The baker got mixed reviews in May.", [("got", False)]),
    ("The baker got a repaired van in May.", [("got", False)]),
]


@pytest.mark.parametrize(("text", "predicates"), GOT)
def test_get_with_a_participle_is_a_passive_unless_it_tells_what_somebody_comes_to_be(
    text: str, predicates: list[tuple[str, bool]]
) -> None:
    parse = parsed(text, "en")
    found = [clause.predicate for clause in parse.clauses if clause.predicate is not None]
    assert [(parse.tokens[p.head].low, p.passive) for p in found] == predicates
