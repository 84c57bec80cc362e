"""The words by which facts and statements are told to be of one thing or of two, ready for look-up."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, TypedDict

from checker.linking.profiles import folded
from claims.languages.packs import load_table


class StatementTable(TypedDict):
    """`claims/languages/<language>/statements.toml`."""

    denying: list[str]
    restricting: list[str]
    pending: list[str]
    answering: list[str]
    leaving_out: list[str]
    bulletins: list[str]
    alerts: list[str]
    from_another_day: list[str]
    definite: list[str]
    limiting: list[str]
    authoring: list[str]
    agents: list[str]
    places: list[str]
    placing: list[str]
    standing: list[str]
    alike: list[str]
    opposites: list[list[str]]
    """Two sets of words, spaces between them."""
    classes: dict[str, list[str]]
    compatible: dict[str, list[str]]


class Lexicon(NamedTuple):
    """The table of a language, each word folded."""

    denying: frozenset[str]
    restricting: frozenset[str]
    pending: frozenset[tuple[str, ...]]
    answering: frozenset[str]
    leaving_out: frozenset[str]
    bulletins: frozenset[str]
    alerts: frozenset[str]
    from_another_day: frozenset[str]
    definite: frozenset[str]
    limiting: frozenset[str]
    authoring: frozenset[str]
    agents: frozenset[str]
    places: frozenset[str]
    placing: frozenset[str]
    standing: frozenset[str]
    alike: dict[str, frozenset[str]]
    """Verb → the first verb of each set that may tell its act."""
    opposites: dict[str, frozenset[str]]
    """Word → every word that it is the opposite of."""
    classes: dict[str, str]
    compatible: frozenset[frozenset[str]]


@lru_cache(maxsize=4)
def lexicon(language: str) -> Lexicon:
    """Return the words of a language; an unread language has those of English. Linear in the table, once."""
    table = load_table(language, "statements", StatementTable)
    return Lexicon(
        denying=_folded(table["denying"]),
        restricting=_folded(table["restricting"]),
        pending=frozenset(tuple(words.split()) for words in table["pending"]),
        authoring=_folded(table["authoring"]),
        answering=_folded(table["answering"]),
        leaving_out=frozenset(table["leaving_out"]),
        bulletins=_folded(table["bulletins"]),
        alerts=_folded(table["alerts"]),
        from_another_day=_folded(table["from_another_day"]),
        definite=frozenset(table["definite"]),
        limiting=frozenset(table["limiting"]),
        agents=_folded(table["agents"]),
        places=_folded(table["places"]),
        placing=_folded(table["placing"]),
        standing=_folded(table["standing"]),
        alike=_alike(table["alike"]),
        opposites=_opposites(table["opposites"]),
        classes={folded(word): name for name, words in table["classes"].items() for word in words},
        compatible=frozenset(frozenset({a, b}) for a, others in table["compatible"].items() for b in others),
    )


def _folded(words: list[str]) -> frozenset[str]:
    return frozenset(map(folded, words))


def _alike(sets: list[str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for verbs in (folded(line).split() for line in sets):
        for verb in verbs:
            found.setdefault(verb, set()).add(verbs[0])
    return {verb: frozenset(first) for verb, first in found.items()}


def _opposites(pairs: list[list[str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one, other in pairs:
        sides = folded(one).split(), folded(other).split()
        for here, there in (sides, sides[::-1]):
            for word in here:
                found.setdefault(word, set()).update(there)
    return {word: frozenset(others) for word, others in found.items()}
