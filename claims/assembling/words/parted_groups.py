"""Reads what parts an auxiliary from its verb as the adverb it is there (`a quand même signé`, `has since left`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.tokens import Tag, Token, low_of, tag_of
from claims.languages.classes import word_class

_BETWEEN = frozenset({Tag.ADV, Tag.NEG, Tag.CLITIC})
_HELPING = frozenset({Tag.AUX, Tag.VERB, Tag.PART})
_OBJECTS = frozenset({"rien", "tout"})
"""Pronouns that stand there too, and are objects (`n'a quand même rien dit`)."""
_GOING = "aller"
_ON = "on"
_DESCRIBED = frozenset({Tag.ADJ, Tag.NOUN})
_DO = "do"


def take_inserted(path: list[Token], language: str) -> None:
    """Make adverbs of the words between an auxiliary and its participle or infinitive that `grammar.toml` lists.

    Linear: a sentence has few auxiliaries, and nothing is looked for far from them.
    """
    grammar = grammar_of(language)
    for index, tag in enumerate(map(tag_of, path)):
        if tag not in _HELPING:
            continue
        token = path[index]
        if token.lemma not in grammar.auxiliaries and token.lemma != _GOING and token.tense != "modal":
            continue
        parting: list[int] = []
        at = _past_adverbs(path, index + 1)
        while length := inserted_length(path, at, grammar.inserted):
            if all(t.mention < 0 for t in path[at : at + length]):  # the noun of a rank stays one (`une première fois`)
                parting += range(at, at + length)
            at = _past_adverbs(path, at + length)
        if parting and _goes_on(path, at, token):
            for k in parting:
                path[k] = path[k]._replace(tag=Tag.ADV, lemma=path[k].low)


def _past_adverbs(path: list[Token], at: int) -> int:
    while at < len(path) and path[at].tag in _BETWEEN:
        at += 1
    return at


def inserted_length(path: Sequence[Token], at: int, listed: dict[str, tuple[tuple[str, ...], ...]]) -> int:
    """Return how many words the longest phrase of a list by first word has that opens at `at`, 0 where there is none.

    Bounded by the phrases of that word.
    """
    if at >= len(path):
        return 0
    phrases = listed.get(path[at].low)
    if phrases is None:
        return 0
    following = path[at + 1].low if at + 1 < len(path) else ""
    for phrase in phrases:
        size = len(phrase)
        if size == 1:
            return 1
        if phrase[1] == following and tuple(map(low_of, path[at : at + size])) == phrase:
            return size
    return 0


def _goes_on(path: list[Token], at: int, auxiliary: Token) -> bool:
    """Whether the verb of an auxiliary's group stands at `at`."""
    while at < len(path) and path[at].low in _OBJECTS:
        at += 1
    if at >= len(path):
        return False
    if auxiliary.lemma == _GOING or (
        path[at].tag is Tag.INF and (auxiliary.tense == "modal" or auxiliary.lemma == _DO)
    ):
        return path[at].tag is Tag.INF
    return path[at].tag is Tag.PART or path[at].either


def tells_when(path: Sequence[Token], index: int) -> bool:
    """Whether `early` or `late` goes with the date behind it (`held the suspect late Monday`). Constant."""
    if path[index].low not in word_class("beside_dates", "en") or index + 1 >= len(path):
        return False
    at = index + 1 + (path[index + 1].low == _ON)
    if at >= len(path) or path[at].tag is not Tag.VALUE or not path[at].low[0].isalpha():
        return False
    return at + 1 == len(path) or path[at + 1].tag not in _DESCRIBED  # `two late first-half goals`
