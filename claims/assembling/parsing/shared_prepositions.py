"""The preposition that a whole list of nouns shares with its first item."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.assembling.words.grammar import Grammar
from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class

if TYPE_CHECKING:
    from claims.assembling.parsing.groups import Group

_VERBAL = frozenset({Tag.VERB, Tag.AUX, Tag.PART, Tag.INF, Tag.GER})
_GENITIVE = frozenset({"'s", "'"})
_ACCOMPANYING = frozenset({"avec", "contre", "chez", "sans", "pour", "entre", "outre", "hormis", "sauf"})
"""French prepositions that the items of a list share."""


def govern_list(
    found: list[Group], tokens: Sequence[Token], owner: Sequence[int], grammar: Grammar, language: str
) -> None:
    """Give the items of the list that ends `found` the preposition before its first, where they share it.

    That is one of belonging (`sales of rye, oats and barley`), not where the noun that they belong to is governed
    itself (`in the port of Hull, police and firemen waited`); in French also one that tells with whom, behind a verb
    of its clause (`part avec ses rameurs, son barreur et leur coque`), in English one that tells what a thing comes
    from or gives examples (`goals from Orr, Hale and Reed`, `ports such as Hull, Goole and Rye`). Linear in the clause.
    """
    first = len(found) - 2
    while first > 0 and found[first].joined == "," and found[first].governor is None:
        first -= 1
    governor = found[first].governor
    if governor is None and _gives_examples(found, tokens, first, language):
        for at in range(first, len(found)):
            found[at] = found[at]._replace(governor=found[first].first + 1)
        return
    if governor is None:
        return
    if _belongs(found, tokens, grammar, first, governor) or (
        language == "fr" and _accompanies(found, tokens, owner, first, governor)
    ):
        for at in range(first + 1, len(found)):
            found[at] = found[at]._replace(governor=governor)


def _belongs(found: list[Group], tokens: Sequence[Token], grammar: Grammar, first: int, governor: int) -> bool:
    low = tokens[governor].low
    shared = low in grammar.genitive or (grammar.language == "en" and low in word_class("shared_by_lists", "en"))
    if not first or not shared or low in _GENITIVE:
        return False
    owned = found[first - 1]
    timed = tokens[owned.head].tag is Tag.VALUE  # `après dix ans de bail, Ana et Luc partent`
    return owned.governor is None and owned.last == governor - 1 and not timed


def _gives_examples(found: list[Group], tokens: Sequence[Token], first: int, language: str) -> bool:
    """Whether the first item of an English list stands behind `such as`, right behind the noun it is an example of."""
    opens = found[first].first
    if language != "en" or not first or found[first].head < opens + 2 or found[first - 1].last != opens - 1:
        return False
    return tokens[opens].low == "such" and tokens[opens + 1].low == "as"


def _accompanies(found: list[Group], tokens: Sequence[Token], owner: Sequence[int], first: int, governor: int) -> bool:
    if tokens[governor].low not in _ACCOMPANYING:
        return False
    clause = owner[found[first].head]
    return any(tokens[j].tag in _VERBAL and owner[j] == clause for j in range(governor))
