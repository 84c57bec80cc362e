"""Words of which one cannot stand where the other does without saying something else."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypedDict

from checker.linking.lexicon import lexicon
from claims.kinds.name import unaccented
from claims.languages.packs import ROOT, load_table

if TYPE_CHECKING:
    from checker.judging.beside.wording import Word


class Denying(TypedDict):
    """Openings that turn a word into its denial, and words that only look so."""

    prefixes: list[str]
    no_denial: list[str]


class RivalTable(TypedDict):
    """`languages/<language>/rivals.toml`."""

    denying: Denying
    light: dict[str, list[str]]
    """Fields of words that join others."""
    lesser: list[str]
    """Words that make an office a lesser or a former one."""
    opposites: list[list[str]]
    """Two sets of words, spaces between them, beside those of `statements.toml`."""
    fields: dict[str, list[str]]


NOTHING: frozenset[str] = frozenset()
SHORTEST = 3
"""Letters that must stand behind an opening for it to deny, and one more."""


class Rivals(NamedTuple):
    """The same, ready for look-up."""

    members: dict[str, frozenset[str]]
    """Word → the members that it says, `field/number` each."""
    opposites: dict[str, frozenset[str]]
    folded: dict[str, frozenset[str]]
    """The opposites of `statements.toml`, without accents."""
    prefixes: tuple[str, ...]
    no_denial: frozenset[str]
    light: frozenset[str]
    lesser: frozenset[str]

    def field_between(self, one: Word, other: Word) -> str | None:
        """Return the field in which two words are two members, `None` where they may be said of one thing."""
        return self._field(self.said(one), self.said(other))

    def are_apart(self, one: str, other: str) -> bool:
        """Whether two words are two members of a field."""
        return self._field(self.members.get(one, NOTHING), self.members.get(other, NOTHING)) is not None

    def _field(self, mine: frozenset[str], theirs: frozenset[str]) -> str | None:
        if not mine or not theirs or not mine.isdisjoint(theirs):
            return None
        shared = {name.partition("/")[0] for name in mine} & {name.partition("/")[0] for name in theirs}
        return min(shared, default=None)

    def said(self, word: Word) -> frozenset[str]:
        """Return the members that a word says."""
        return self.members.get(word.key) or self.members.get(word.form, NOTHING)

    def against(self, word: Word) -> frozenset[str]:
        """Return the forms that say the opposite of a word, by the table or by an opening that denies.

        Linear in the openings.
        """
        found: set[str] = set()
        for mine in {word.key, word.form}:
            found |= self.opposites.get(mine, NOTHING) | self.folded.get(unaccented(mine), NOTHING)
            for prefix in self.prefixes:
                if prefix + mine not in self.no_denial:
                    found.add(prefix + mine)
                if mine.startswith(prefix) and mine not in self.no_denial and len(mine) > len(prefix) + SHORTEST:
                    found.add(mine[len(prefix) :])
        return frozenset(found)


@lru_cache(maxsize=4)
def rivals_of(language: str) -> Rivals | None:
    """Return the rivals of a language, `None` for one whose pack has none. Linear in the table, once."""
    if not (ROOT / language / "rivals.toml").is_file():
        return None
    table = load_table(language, "rivals", RivalTable)
    members: dict[str, set[str]] = {}
    for field, entries in (*table["fields"].items(), *table["light"].items()):
        for number, entry in enumerate(entries):
            for word in entry.replace(".", "").split():
                members.setdefault(word, set()).add(f"{field}/{number}")
    opposites: dict[str, set[str]] = {}
    for sides in table["opposites"]:
        one, other = (side.split() for side in sides)
        for here, there in ((one, other), (other, one)):
            for word in here:
                opposites.setdefault(word, set()).update(there)
    return Rivals(
        members={word: frozenset(found) for word, found in members.items()},
        opposites={word: frozenset(others) for word, others in opposites.items()},
        lesser=frozenset(table["lesser"]),
        folded=lexicon(language).opposites,
        prefixes=tuple(table["denying"]["prefixes"]),
        no_denial=frozenset(table["denying"]["no_denial"]),
        light=frozenset(word for entries in table["light"].values() for entry in entries for word in entry.split()),
    )


def light_words(language: str) -> frozenset[str]:
    """Return the words of a language that join others and have rivals. Constant, after the first time."""
    rivals = rivals_of(language)
    return rivals.light if rivals is not None else frozenset()
