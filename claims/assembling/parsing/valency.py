"""What completes a verb behind a preposition: what its deed is done to, who receives, with whom it is done."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, TypedDict

from claims.assembling.parsing.predicates import Predicate
from claims.languages.packs import load_table

_CONTRACTED = {"au": "à", "aux": "à", "du": "de", "des": "de", "d'": "de"}


class _GivenTo(TypedDict):
    verbs: list[str]
    nouns: list[str]


class ValencyTable(TypedDict):
    """`valency.toml` of a language."""

    adverbial: list[str]
    towards: list[str]
    benefiting: list[str]
    mutual: list[str]
    done_to: dict[str, list[str]]
    given_to: _GivenTo


class Valency(NamedTuple):
    """The table, ready for look-up; a verb that takes part with its reflexive alone is `se …`."""

    done_to: dict[str, frozenset[str]]
    """By preposition, the verbs that do something to what it governs (`s'opposer à la vente`).

    A preposition may have the particle or noun before it that the verb takes first (`live up to`, `take care of`).
    """
    asking: frozenset[str]
    """All the verbs in it."""
    giving: frozenset[str]
    """Verbs of what goes to somebody behind `à`."""
    given: frozenset[str]
    """Nouns of the same kind (`une lettre à l'agence`)."""
    adverbial: frozenset[str]
    """Nouns that only make an adverb with their preposition (`à son tour`)."""
    towards: frozenset[str]
    """Prepositions of whoever receives, with any verb."""
    benefiting: frozenset[str]
    """Verbs with which `pour`, `auprès de` or `for` names whoever receives."""
    mutual: frozenset[str]
    """Verbs done with or against somebody, however far behind they stand."""


@lru_cache(maxsize=8)
def valency(language: str) -> Valency:
    """Return the table of a language, read once. Linear in it."""
    table = load_table(language, "valency", ValencyTable)
    done_to = {preposition: frozenset(verbs) for preposition, verbs in table["done_to"].items()}
    given_to = table["given_to"]
    return Valency(
        done_to,
        frozenset().union(*done_to.values()),
        frozenset(given_to["verbs"]),
        frozenset(given_to["nouns"]),
        frozenset(table["adverbial"]),
        frozenset(table["towards"]),
        frozenset(table["benefiting"]),
        frozenset(table["mutual"]),
    )


def uncontracted(preposition: str) -> str:
    """Return a French preposition without the article that is part of it (`au`, `des`)."""
    return _CONTRACTED.get(preposition, preposition)


def does_to(predicate: Predicate, preposition: str, language: str = "fr") -> bool:
    """Whether a verb's deed is done to what a preposition, as it is written, governs. Constant."""
    return not predicate.passive and _named(predicate) in valency(language).done_to.get(uncontracted(preposition), ())


def gives(predicate: Predicate) -> bool:
    """Whether what a verb tells goes to what `à` governs (`remettre les clés à la mairie`). Constant."""
    return predicate.lemma in valency("fr").giving or _named(predicate) in valency("fr").giving


def _named(predicate: Predicate) -> str:
    return f"se {predicate.lemma}" if predicate.reflexive else predicate.lemma
