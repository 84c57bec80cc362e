"""An infinitive is told as done where a verb or a word for a fact says so, else it is open."""

from __future__ import annotations

import pytest

from claims.model import Stance
from tests.claims.assembling.analysing import told

OPEN = [
    ("fr", "Anne Morel a rappelé la nécessité de limiter les coûts.", "limiter", Stance.HYPOTHETICAL),
    (
        "fr",
        "Elle a rappelé la nécessité de limiter les coûts et de combattre la fraude.",
        "combattre",
        Stance.HYPOTHETICAL,
    ),
    ("fr", "Le juge a prononcé l'interdiction de conduire un camion.", "conduire", Stance.HYPOTHETICAL),
    ("fr", "Marc Lund a du mal à vendre le parc.", "vendre", Stance.HYPOTHETICAL),
    ("fr", "Il est compliqué de vendre le parc.", "vendre", Stance.HYPOTHETICAL),
    ("fr", "Marc Lund n'exclut pas de vendre le parc.", "vendre", Stance.HYPOTHETICAL),
    ("fr", "Vendre le parc reste un rêve.", "Vendre", Stance.HYPOTHETICAL),
    ("fr", "Mieux vaut vendre le parc.", "vendre", Stance.HYPOTHETICAL),
    ("fr", "Anne Morel est venue pour le soutenir.", "soutenir", Stance.PLANNED),
    ("fr", "La mine pourrait fermer, provoquant 300 départs.", "provoquant", Stance.HYPOTHETICAL),
    ("en", "The angle was too tight to trouble the keeper.", "trouble", Stance.HYPOTHETICAL),
    ("en", "Ann Lee relied on advisers to write the speech.", "write", Stance.PLANNED),
    ("en", "Two men were held over a conspiracy to commit fraud.", "commit", Stance.PLANNED),
    ("en", "The party will win the vote, taking 40 seats.", "taking", Stance.PLANNED),
    ("en", "Selling the park is a mistake.", "Selling", Stance.HYPOTHETICAL),
    ("en", "The council needs to set up a panel, summon the mayor and read the file.", "summon", Stance.PLANNED),
    ("en", "The treaty is due to start in May, providing it is ratified by all.", "ratified", Stance.HYPOTHETICAL),
    ("fr", "Un appel invitant à vendre le parc relève de la fraude.", "vendre", Stance.HYPOTHETICAL),
]
TOLD = [
    ("fr", "Marc Lund a réussi à vendre le parc."),
    ("fr", "Marc Lund a fini par vendre le parc."),
    ("fr", "La crise a contraint Marc Lund à vendre le parc."),
    ("fr", "Marc Lund a le plaisir de vendre le parc."),
    ("fr", "Marc Lund est en train de vendre le parc."),
    ("fr", "Marc Lund est le dernier maire du pays à vendre son parc."),
    ("fr", "Ils étaient 300 à vendre leur parc."),
    ("fr", "Marc Lund a préféré vendre le parc."),
    ("fr", "Contraint de vendre le parc, Marc Lund est parti."),
    ("fr", "Le fait de vendre le parc a surpris Anne Morel."),
    ("en", "Ann Lee managed to sell the park."),
    ("en", "The crisis forced Ann Lee to sell the park."),
    ("en", "Ann Lee was glad to sell the park."),
    ("en", "Ann Lee was the last mayor to sell a park."),
    ("en", "Ann Lee left the town, selling the park."),
    ("en", "Selling the park made Ann Lee rich."),
]
NOT_DONE = [
    ("fr", "Le refus de vendre le parc a surpris Anne Morel.", True),
    ("fr", "Marc Lund est parti sans le vendre.", True),
    ("fr", "L'envie de vendre le parc a surpris Anne Morel.", False),
    ("en", "Ann Lee rued the failure to sell the park.", True),
    ("en", "Ann Lee rued the decision to sell the park.", False),
]


@pytest.mark.parametrize(("language", "text", "event", "stance"), OPEN)
def test_an_infinitive_that_nothing_says_was_done_is_open(language: str, text: str, event: str, stance: Stance) -> None:
    assert told(text, language)[event].stance is stance


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_an_infinitive_of_a_fact_is_told_as_done(language: str, text: str) -> None:
    sold = next(c for words, c in told(text, language).items() if words.lower() in ("vendre", "sell", "selling"))
    assert sold.stance is Stance.ASSERTED


@pytest.mark.parametrize(("language", "text", "negated"), NOT_DONE)
def test_a_noun_of_refusing_denies_its_infinitive(language: str, text: str, *, negated: bool) -> None:
    assert told(text, language)["vendre" if language == "fr" else "sell"].negated is negated


def test_only_so_many_are_left_is_no_denial() -> None:
    assert not told("Le conseil ne compte plus que dix élus.")["compte"].negated
    assert told("Le conseil ne compte plus dix élus.")["compte"].negated


@pytest.mark.parametrize(
    ("language", "text", "event", "negated"),
    [
        ("fr", "Plutôt que de vendre le moulin, le village a repeint la grange.", "vendre", True),
        ("fr", "Plutôt que de vendre le moulin, le village a repeint la grange.", "repeint", False),
        ("fr", "Le village a repeint la grange plutôt que vendre le moulin.", "vendre", True),
        ("en", "Rather than being sold, the mill was painted.", "sold", True),
        ("en", "Rather than being sold, the mill was painted.", "painted", False),
        ("en", "The village painted more than selling.", "painted", False),
    ],
)
def test_what_something_else_was_done_rather_than_was_not_done(
    language: str, text: str, event: str, negated: bool
) -> None:
    assert told(text, language)[event].negated is negated
