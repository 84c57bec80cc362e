"""French participles that share the auxiliary of the verb before (`a signé un bail, bâti un mur et pavé la cour`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.clauses import Clause
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class

_NEVER_DIRECT = "des"
"""A determiner that is mostly `de` with an article behind a participle (`entouré des élus`)."""
_AGREEING = ("s", "x", "e")
"""Endings of participles that agree with a noun before them, as none does that has its object behind it."""


def goes_on_list(tokens: Sequence[Token], i: int, told: Predicate) -> bool:
    """Whether a participle right behind a comma shares the `avoir` of the verb before: it has an object of its own.

    Constant.
    """
    if tokens[i - 1].low != "," or told.passive or tokens[told.first].lemma != "avoir" or i + 2 >= len(tokens):
        return False
    own, opening = tokens[i], tokens[i + 1]
    if own.tag is not Tag.PART or own.low.endswith(_AGREEING) or tokens[told.head].tag is not Tag.PART:
        return False
    if opening.tag is Tag.NUM:
        return tokens[i + 2].tag is Tag.NOUN
    determined = opening.low in word_class("singular_determiners", "fr") or (
        opening.low in word_class("plural_determiners", "fr") and opening.low != _NEVER_DIRECT
    )
    return determined and not _says_when(tokens, i + 2)


def _says_when(tokens: Sequence[Token], at: int) -> bool:
    """Whether the noun at `at`, adjectives before it, tells no object of a participle (`arrêté le matin même`)."""
    while at + 1 < len(tokens) and tokens[at].tag is Tag.ADJ:
        at += 1
    grammar, token = grammar_of("fr"), tokens[at]
    return token.tag is Tag.VALUE or token.lemma in grammar.moments or token.lemma in grammar.adverbial_nouns


def with_auxiliary(clauses: Sequence[Clause], level: Clause, tokens: Sequence[Token]) -> Predicate | None:
    """Return the verb whose auxiliary a clause has, its own or that of one that it goes on from. Linear in a list."""
    predicate = level.predicate
    while predicate is not None and predicate.first == predicate.head and tokens[predicate.head].tag is Tag.PART:
        if level.sibling is None:
            break
        level = clauses[level.sibling]
        predicate = level.predicate
    return predicate


def gives_example(tokens: Sequence[Token], i: int) -> bool:
    """Whether `comme` only gives examples of the noun before it, and the one verb behind them is that noun's.

    `les villes comme Lens votent`, beside `la ville, comme Lens l'a promis, vote`. Linear in the words up to a mark.
    """
    if tokens[i].low != "comme" or i < 1 or i + 1 >= len(tokens):
        return False
    if tokens[i - 1].tag not in (Tag.NOUN, Tag.ADJ) or tokens[i + 1].tag not in (Tag.PROPN, Tag.DET):
        return False
    verbs = 0
    for token in tokens[i + 1 :]:
        if token.tag is Tag.PUNCT or token.tag in (Tag.REL, Tag.SUBORD):
            break
        verbs += token.tag in (Tag.VERB, Tag.AUX)
        if token.tag is Tag.CLITIC and not verbs and token.low in ("le", "l'"):
            return False
    return verbs == 1
