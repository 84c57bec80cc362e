"""Events that a verb tells only together with another word, and that the lexicon has no family for (`faire route`)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple, TypedDict

from claims.assembling.words.tokens import Tag, Token
from claims.languages.packs import load_table

_FARTHEST_NOUN = 6
_BEFORE_NOUN = frozenset({Tag.DET, Tag.PREP, Tag.ADJ, Tag.NUM, Tag.ADV, Tag.NEG, Tag.VALUE})
_SKIPPED = frozenset({Tag.ADV, Tag.NEG})
_ANOTHER_OBJECT = frozenset(
    {"entre", "avec", "par", "pour", "contre", "sans", "selon", "après", "avant", "depuis"}
    | {"between", "with", "by", "against", "without", "after", "before", "since"}
)
"""Prepositions whose noun is no part of a fixed phrase with the verb, unless the table lets it."""
_PLACING = frozenset({"in", "on", "over", "through", "across", "about", "along", "around", "round"})
"""Particles that are prepositions wherever they govern something."""
_MEASURING = frozenset({"up", "down"})
_GOVERNED = frozenset({Tag.DET, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM, Tag.VALUE, Tag.ADJ, Tag.GER, Tag.REL})
_FIGURES = frozenset({Tag.NUM, Tag.VALUE})
_PRONOUNS = frozenset({"me", "him", "her", "it", "us", "them", "you", "himself", "herself", "itself", "themselves"})
_ACCOMPANYING = frozenset({"along", "together"})
_HERE = frozenset({"here", "there", "whether", "if", "how", "why"})
"""Words that a would-be particle governs too."""
_QUANTITIES = frozenset({"nombre", "quantité", "quelques-unes", "quelques-uns"})
"""Nouns that only tell how much of something there is."""
_PARTICLES = frozenset({Tag.ADV, Tag.PREP, Tag.ADJ, Tag.NOUN})


class Phrases(TypedDict):
    """`phrases.toml` of a language: verbs that tell an event only together with another word."""

    bare: list[str]
    """Verbs that do so with the bare noun right behind them."""
    fixed: list[str]
    """Verbs and nouns that do so, whatever stands between them."""
    reflexive: list[str]
    """Verbs that do so with `se` too."""
    governed: dict[str, list[str]]
    """Verbs that do so with a bare noun behind one of these prepositions."""
    particles: list[str]
    """Words that make another event of whatever verb they stand behind."""
    parted: list[str]
    """Verbs that may have such a word behind their object."""
    strengthened: list[str]
    """Verbs and such words that tell what the verb tells by itself."""


class _Table(NamedTuple):
    bare: frozenset[str]
    fixed: frozenset[str]
    leads: frozenset[str]
    """Verbs that may tell something with a noun."""
    reflexive: frozenset[str]
    governed: dict[str, list[str]]
    particles: frozenset[str]
    parted: frozenset[str]
    strengthened: frozenset[str]


@lru_cache(maxsize=8)
def _table(language: str) -> _Table:
    raw = load_table(language, "phrases", Phrases)
    fixed = frozenset(raw["fixed"])
    leads = {*raw["bare"], *raw["governed"], *raw["parted"], *(phrase.partition(" ")[0] for phrase in fixed)}
    return _Table(
        frozenset(raw["bare"]),
        fixed,
        frozenset(leads),
        frozenset(raw["reflexive"]),
        raw["governed"],
        frozenset(raw["particles"]),
        frozenset(raw["parted"]),
        frozenset(raw["strengthened"]),
    )


def open_phrase(
    tokens: Sequence[Token], head: int, lemma: str, language: str, *, passive: bool, reflexive: bool
) -> str | None:
    """Return the phrase that the verb at `head` makes with what stands behind it, as an open family, else `None`.

    `fr:faire route`, `fr:mettre en scène`, `en:make mistake`, `en:come in`. To be asked only where the lexicon has no
    family for both. Constant.
    """
    table = _table(language)
    if head + 1 >= len(tokens):
        return None
    found = _with_particle(tokens, head + 1, lemma, table) if table.particles else None
    if found is None and lemma in table.leads and (not reflexive or lemma in table.reflexive):
        found = _with_noun(tokens, head, lemma, table, passive=passive)
    return None if found is None else f"{language}:{lemma} {found}"


def _with_particle(tokens: Sequence[Token], at: int, lemma: str, table: _Table) -> str | None:
    """Return the particle right behind a verb or the pronoun that is its object."""
    if tokens[at].low in _PRONOUNS:
        at += 1
    if at >= len(tokens) or tokens[at].low not in table.particles or lemma in ("be", "have", "do"):
        return None
    return _particle(tokens, at, lemma, table)


def _particle(tokens: Sequence[Token], at: int, lemma: str, table: _Table) -> str | None:
    """Return the particle at `at` where it governs nothing there and makes another event of the verb."""
    token = tokens[at]
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    following = Tag.PUNCT if after is None else after.tag
    if f"{lemma} {token.low}" in table.fixed and (token.low not in _PLACING or following is not Tag.VALUE):
        return token.low  # `make up a third`, `took on the champions`
    if token.tag not in _PARTICLES or f"{lemma} {token.low}" in table.strengthened:
        return None
    if token.low in _PLACING and (following in _GOVERNED or (after is not None and after.low in _HERE)):
        return None
    if token.low in _ACCOMPANYING and after is not None and after.low == "with":
        return None  # `arrested along with`
    if token.low in _MEASURING and following in _FIGURES:
        return None  # `opened up 3%`
    return token.low


def _with_noun(tokens: Sequence[Token], head: int, lemma: str, table: _Table, *, passive: bool) -> str | None:
    """Return the noun, and the preposition right before it, that makes one event with a verb."""
    at = head + 1
    while at < len(tokens) - 1 and (tokens[at].tag in _SKIPPED or _is_partitive(tokens, at)):
        at += 1
    first = tokens[at]
    if first.tag is Tag.NOUN:
        bare = lemma in table.bare and not passive and not _is_partitive(tokens, at - 1)
        if bare and _stands_alone(tokens, at):
            return first.lemma
    elif at + 1 < len(tokens) and first.low in table.governed.get(lemma, ()) and tokens[at + 1].tag is Tag.NOUN:
        return f"{first.low} {tokens[at + 1].lemma}" if _stands_alone(tokens, at + 1) else None
    for index in range(at, min(head + _FARTHEST_NOUN, len(tokens))):
        token = tokens[index]
        if token.tag is Tag.NOUN:
            if f"{lemma} {token.lemma}" in table.fixed:
                return token.lemma
            return _behind_object(tokens, index, lemma, table)
        if token.tag not in _BEFORE_NOUN or token.low in _ANOTHER_OBJECT:
            return None
    return None


def _behind_object(tokens: Sequence[Token], noun: int, lemma: str, table: _Table) -> str | None:
    """Return the particle, or the preposition and its noun, behind the object of a verb (`put the plan forward`)."""
    at = noun + 1
    if at + 1 < len(tokens) and tokens[at + 1].tag is Tag.NOUN:
        governed = f"{tokens[at].low} {tokens[at + 1].lemma}"  # `took the views into account`
        if f"{lemma} {governed}" in table.fixed:
            return governed
    if lemma not in table.parted or at >= len(tokens) or tokens[at].low not in table.particles:
        return None
    following = tokens[at + 1].tag if at + 1 < len(tokens) else Tag.PUNCT
    return None if following in _GOVERNED else _particle(tokens, at, lemma, table)


def _is_partitive(tokens: Sequence[Token], at: int) -> bool:
    """Whether `de` stands for an article behind a negation (`ne prend pas de pincettes`)."""
    return tokens[at].low in ("de", "d'") and tokens[at - 1].tag is Tag.NEG


def _stands_alone(tokens: Sequence[Token], noun: int) -> bool:
    """Whether a noun tells no amount and no name follows that it only presents (`rendus place Foch`)."""
    if tokens[noun].low in _QUANTITIES:
        return False
    return noun + 1 >= len(tokens) or tokens[noun + 1].tag not in (Tag.PROPN, Tag.NOUN, Tag.GER)
