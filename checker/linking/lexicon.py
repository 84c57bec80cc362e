"""The words by which facts and statements are told to be of one thing or of two, ready for look-up."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple, TypedDict

from checker.linking.profiles import folded
from claims.languages.packs import load_table


class RelationTable(TypedDict):
    """What ties two parties: verbs and nouns that tell it of the first, and `from` the second."""

    verbs: list[str]
    verbs_from: list[str]
    nouns: list[str]
    nouns_from: list[str]
    one: list[str]


class Tie(NamedTuple):
    """What a verb or noun tells of two parties."""

    relation: str
    turned: bool
    """Told from the second party's end."""


class StatementTable(TypedDict):
    """`claims/languages/<language>/statements.toml`."""

    denying: list[str]
    restricting: list[str]
    pending: list[str]
    noughts: list[str]
    respectively: list[str]
    of_which: list[str]
    nobody: list[str]
    airing: list[str]
    channels: list[str]
    wholes: list[str]
    shares: list[str]
    than: list[str]
    born: list[str]
    seats: list[str]
    plain_prefixed: list[str]
    negative_prefixes: list[str]
    without: list[str]
    existing: list[str]
    conjoining: list[str]
    universal: list[str]
    sequels: list[str]
    ranking: list[str]
    naming: list[str]
    answering: list[str]
    leaving_out: list[str]
    bulletins: list[str]
    alerts: list[str]
    from_another_day: list[str]
    definite: list[str]
    limiting: list[str]
    authoring: list[str]
    making: list[str]
    agents: list[str]
    places: list[str]
    parts_of_places: list[str]
    placing: list[str]
    standing: list[str]
    alike: list[str]
    meanings: list[str]
    """A word, then what it means in English."""
    opposites: list[list[str]]
    """Two sets of words, spaces between them."""
    classes: dict[str, list[str]]
    compatible: dict[str, list[str]]
    callings: dict[str, list[str]]
    callings_together: dict[str, list[str]]
    exclusive: dict[str, dict[str, list[str]]]
    mutual: list[str]
    relations: dict[str, RelationTable]


class Lexicon(NamedTuple):
    """The table of a language, each word folded."""

    denying: frozenset[str]
    restricting: frozenset[str]
    pending: frozenset[tuple[str, ...]]
    noughts: frozenset[str]
    respectively: frozenset[str]
    of_which: frozenset[str]
    nobody: frozenset[str]
    airing: frozenset[str]
    channels: frozenset[str]
    wholes: frozenset[str]
    shares: frozenset[str]
    """Words for all of something, and for a small part of it."""
    than: frozenset[str]
    born: frozenset[str]
    seats: frozenset[str]
    plain_prefixed: frozenset[str]
    negative_prefixes: tuple[str, ...]
    without: frozenset[str]
    existing: frozenset[str]
    conjoining: frozenset[str]
    universal: frozenset[str]
    ranking: frozenset[str]
    naming: frozenset[str]
    sequels: frozenset[str]
    """Verbs that undo each other in turn, so that both may have come about."""
    answering: frozenset[str]
    leaving_out: frozenset[str]
    bulletins: frozenset[str]
    alerts: frozenset[str]
    from_another_day: frozenset[str]
    definite: frozenset[str]
    limiting: frozenset[str]
    authoring: frozenset[str]
    making: frozenset[str]
    agents: frozenset[str]
    places: frozenset[str]
    parts_of_places: frozenset[str]
    placing: frozenset[str]
    standing: frozenset[str]
    alike: dict[str, frozenset[str]]
    """Verb → the first verb of each set that may tell its act."""
    meanings: dict[str, frozenset[str]]
    opposites: dict[str, frozenset[str]]
    """Word → every word that it is the opposite of."""
    classes: dict[str, str]
    compatible: frozenset[frozenset[str]]
    callings: dict[str, frozenset[str]]
    """Word → the fields that one is of who is called it."""
    callings_together: frozenset[frozenset[str]]
    exclusive: dict[str, tuple[tuple[str, str], ...]]
    """Word or expression → its sets, each with its name there, one in all languages."""
    mutual: frozenset[str]
    """Verbs of what two do with each other."""
    tying_verbs: dict[str, Tie]
    tying_nouns: dict[str, Tie]
    one_first: frozenset[str]
    one_second: frozenset[str]
    """Relations of which there is one first, and one second party."""


@lru_cache(maxsize=4)
def lexicon(language: str) -> Lexicon:
    """Return the words of a language; an unread language has those of English. Linear in the table, once."""
    table = load_table(language, "statements", StatementTable)
    return Lexicon(
        denying=_folded(table["denying"]),
        restricting=_folded(table["restricting"]),
        pending=frozenset(tuple(words.split()) for words in table["pending"]),
        conjoining=frozenset(table["conjoining"]),
        without=frozenset(table["without"]),
        existing=_folded(table["existing"]),
        born=_folded(table["born"]),
        seats=_folded(table["seats"]),
        plain_prefixed=_folded(table["plain_prefixed"]),
        negative_prefixes=tuple(table["negative_prefixes"]),
        nobody=frozenset(table["nobody"]),
        airing=_folded(table["airing"]),
        channels=frozenset(table["channels"]),
        wholes=frozenset(table["wholes"]),
        shares=frozenset(table["shares"]),
        than=frozenset(table["than"]),
        respectively=frozenset(table["respectively"]),
        of_which=frozenset(table["of_which"]),
        noughts=frozenset(table["noughts"]),
        universal=_folded(table["universal"]),
        naming=frozenset(table["naming"]),
        ranking=frozenset(table["ranking"]),
        sequels=_folded(table["sequels"]),
        authoring=_folded(table["authoring"]),
        answering=_folded(table["answering"]),
        leaving_out=frozenset(table["leaving_out"]),
        bulletins=_folded(table["bulletins"]),
        alerts=_folded(table["alerts"]),
        from_another_day=_folded(table["from_another_day"]),
        definite=frozenset(table["definite"]),
        limiting=frozenset(table["limiting"]),
        making=_folded(table["making"]),
        agents=_folded(table["agents"]),
        places=_folded(table["places"]),
        parts_of_places=_folded(table["parts_of_places"]),
        placing=_folded(table["placing"]),
        standing=_folded(table["standing"]),
        alike=_alike(table["alike"]),
        meanings={word: frozenset(means) for word, *means in (folded(line).split() for line in table["meanings"])},
        opposites=_opposites(table["opposites"]),
        classes={folded(word): name for name, words in table["classes"].items() for word in words},
        compatible=_pairs(table["compatible"]),
        callings=_fields(table["callings"]),
        callings_together=_pairs(table["callings_together"]),
        exclusive=_members(table["exclusive"]),
        mutual=_folded(table["mutual"]),
        tying_verbs=_ties(table["relations"], "verbs", "verbs_from"),
        tying_nouns=_ties(table["relations"], "nouns", "nouns_from"),
        one_first=frozenset(name for name, one in table["relations"].items() if "first" in one["one"]),
        one_second=frozenset(name for name, one in table["relations"].items() if "second" in one["one"]),
    )


def _folded(words: list[str]) -> frozenset[str]:
    return frozenset(map(folded, words))


def _pairs(table: dict[str, list[str]]) -> frozenset[frozenset[str]]:
    return frozenset(frozenset({a, b}) for a, others in table.items() for b in others)


def _fields(table: dict[str, list[str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for field, words in table.items():
        for word in words:
            found.setdefault(folded(word), set()).add(field)
    return {word: frozenset(fields) for word, fields in found.items()}


def _members(table: dict[str, dict[str, list[str]]]) -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for name, members in table.items():
        for member, words in members.items():
            for word in map(folded, words):
                found[word] = (*found.get(word, ()), (name, member))
    return found


def _ties(
    table: dict[str, RelationTable], key: Literal["verbs", "nouns"], turned: Literal["verbs_from", "nouns_from"]
) -> dict[str, Tie]:
    found = {folded(word): Tie(name, turned=True) for name, one in table.items() for word in one[turned]}
    return found | {folded(word): Tie(name, turned=False) for name, one in table.items() for word in one[key]}


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
