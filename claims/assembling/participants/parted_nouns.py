"""The noun of which a word tells a part takes part itself (`one of the prizes`, `la plupart des lignes`)."""

from __future__ import annotations

from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class

DEFINITE = frozenset({"the", "this", "that", "its", "their", "his", "her", "our", "my", "your"})
_DEFINITE_FRENCH = frozenset({"le", "la", "l'", "les", "ce", "cet", "cette", "son", "sa", "leur", "notre", "votre"})
_SEVERAL = frozenset({"gens"})
"""French plurals that the table of forms has without their number."""


def parted_noun(parse: Parse, index: int) -> int | None:
    """Return the noun of which a word tells a part (`one of the main prizes`); the word itself where none follows."""
    group = next((g for g in groups_in(parse, parse.owner[index]) if g.first <= index <= g.last), None)
    articles = DEFINITE if parse.language == "en" else _DEFINITE_FRENCH
    definite = group is not None and parse.tokens[group.first].low in articles
    numbered = parse.tokens[index].low in word_class("amounts", parse.language) and definite
    if index + 1 >= len(parse.tokens) or parse.tokens[index + 1].low not in parse.grammar.genitive or numbered:
        return parse.head_right(index) if parse.tokens[index].tag is Tag.NUM else index
    parted = next((g for g in groups_in(parse, parse.owner[index]) if g.governor == index + 1), None)
    if parse.language == "fr":
        return _parted_in_french(parse, index, parted)
    figure = parted is not None and parse.tokens[parted.head].tag is Tag.NUM  # `won a majority of 160`
    return index if parted is None or figure else parted.head


def _parted_in_french(parse: Parse, index: int, parted: Group | None) -> int | None:
    """Return the noun of which a French word tells a part, else the word: of people a majority, of a name nobody."""
    if parse.tokens[index].tag is Tag.NUM:
        return parse.head_right(index)
    if parted is None or parse.tokens[parted.head].tag is not Tag.NOUN:
        return index
    noun = parse.tokens[parted.head]
    if noun.plural or noun.low in _SEVERAL:
        return parted.head  # `un paquet de gens`
    low = parse.tokens[index].low
    bare = parted.first == parted.head and parse.tokens[index + 1].low in ("de", "d'")
    kind_of = bare and low in word_class("amounts", "fr")  # `une partie de tennis`, `une poignée de main`
    return index if kind_of or low in word_class("wholes_told_apart", "fr") else parted.head
