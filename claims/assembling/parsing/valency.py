"""What completes a French verb behind a preposition: what its deed is done to, to whom something goes."""

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
    """`languages/fr/valency.toml`."""

    adverbial: list[str]
    done_to: dict[str, list[str]]
    given_to: _GivenTo


class Valency(NamedTuple):
    """The table, ready for look-up; a verb that takes part with its reflexive alone is `se …`."""

    done_to: dict[str, frozenset[str]]
    """By preposition, the verbs that do something to what it governs (`s'opposer à la vente`)."""
    giving: frozenset[str]
    """Verbs of what goes to somebody behind `à`."""
    given: frozenset[str]
    """Nouns of the same kind (`une lettre à l'agence`)."""
    adverbial: frozenset[str]
    """Nouns that only make an adverb with their preposition (`à son tour`)."""


@lru_cache(maxsize=1)
def valency() -> Valency:
    """Return the table, read once. Linear in it."""
    table = load_table("fr", "valency", ValencyTable)
    done_to = {preposition: frozenset(verbs) for preposition, verbs in table["done_to"].items()}
    given_to = table["given_to"]
    return Valency(done_to, frozenset(given_to["verbs"]), frozenset(given_to["nouns"]), frozenset(table["adverbial"]))


def uncontracted(preposition: str) -> str:
    """Return a French preposition without the article that is part of it (`au`, `des`)."""
    return _CONTRACTED.get(preposition, preposition)


def does_to(predicate: Predicate, preposition: str) -> bool:
    """Whether a verb's deed is done to what a preposition, as it is written, governs. Constant."""
    return not predicate.passive and _named(predicate) in valency().done_to.get(uncontracted(preposition), ())


def gives(predicate: Predicate) -> bool:
    """Whether what a verb tells goes to what `à` governs (`remettre les clés à la mairie`). Constant."""
    return predicate.lemma in valency().giving or _named(predicate) in valency().giving


def _named(predicate: Predicate) -> str:
    return f"se {predicate.lemma}" if predicate.reflexive else predicate.lemma
