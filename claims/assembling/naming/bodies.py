"""Which body a short description means: `le groupe`, `the company`, `le quotidien`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from claims.assembling.naming.referring import Scope
from claims.assembling.naming.registry import Entity, Reference
from claims.kinds.name import fold
from claims.languages.classes import word_class
from claims.languages.forms import Pos, readings
from claims.languages.packs import load_table
from claims.model import NameKind
from claims.patterns import pattern
from claims.splitting.tables import media_table
from claims.spotting.vocabulary import NameWords

_PRIVATE = frozenset({"company", "club", "union", "association", "party", "broadcaster"})
"""Kinds of bodies that no ministry, court or league is."""
_FOLLOWING = pattern(r" ([\w’'-]+)")
_NAMED_BEHIND = pattern(r"(?: [\wà-ÿ’'-]+){0,2} (?:[A-Z«“\"][\w])")
"""A name behind the noun and what describes it: that is who is meant (`l'ONG allemande Sea-Eye`)."""
_WORD = pattern(r"\w+")


class _Bodies(NamedTuple):
    nouns: dict[str, str]
    """Noun → kind of body."""
    described: re.Pattern[str]
    public: frozenset[str]
    """Words in the names of public bodies, which are no companies."""


@lru_cache(maxsize=8)
def _bodies(language: str) -> _Bodies:
    table = load_table(language, "names", NameWords)
    nouns = "|".join(sorted(table["organisation_nouns"], key=lambda w: (-len(w), w)))
    article = "[Ll]e |[Ll]a |[Ll]['’]" if language == "fr" else "[Tt]he "
    return _Bodies(
        table["organisation_nouns"],
        pattern(rf"\b(?:{article})({nouns})\b(?=[ ,.](?!de\b|du\b|des\b|d['’]|of\b|[A-Z]))"),
        frozenset(table["public_words"]),
    )


@lru_cache(maxsize=1)
def _outlets() -> frozenset[str]:
    table = media_table()
    return frozenset(fold(name) for name in (*table["outlets"], *table["agencies"]))


def bodies_described(scope: Scope) -> Iterator[Reference]:
    """Yield a reference for each description that one body alone can be meant by, of the kind that its noun asks for.

    Linear in the scope.
    """
    bodies = _bodies(scope.sentence.language)
    for found in bodies.described.finditer(scope.text, scope.sentence.start, scope.sentence.end):
        kind = bodies.nouns[found[1]]
        if _is_told_apart(scope, found.end(), kind):
            continue
        named = scope.keys(found.start(), NameKind.ORGANISATION)
        keys = [key for key in named if _fits(scope.entities[key], found[1], bodies)]
        if len(keys) == 1 and not _is_market(scope, keys[0]):
            yield Reference(found.start(), found.end(), (keys[0],), "anaphor")


def _is_market(scope: Scope, key: str) -> bool:
    """Whether a body is where others are listed, of which the text tells as often (`shares rose in Frankfurt`)."""
    markets = word_class("marketplaces", scope.sentence.language)
    return not markets.isdisjoint(_WORD.findall(scope.entities[key].name.lower()))


def _is_described(scope: Scope, end: int) -> bool:
    following = _FOLLOWING.match(scope.text, end)
    read = readings(following[1].lower(), scope.sentence.language) if following is not None else ()
    return bool(read) and read[0].pos is Pos.ADJ


def _is_told_apart(scope: Scope, end: int, kind: str) -> bool:
    """Whether the words behind a noun say which one is meant (`le parti présidentiel`, `le groupe public Ondea`)."""
    if not _is_described(scope, end):
        return False
    return kind == "party" or _NAMED_BEHIND.match(scope.text, end) is not None


def _fits(entity: Entity, noun: str, bodies: _Bodies) -> bool:
    """Whether a body may be of the kind that a noun asks for; one that has the noun in its name is."""
    kind = bodies.nouns[noun]
    if noun.lower() in entity.name.lower().split():
        return True
    if kind == "paper":
        return _is_press(entity)
    if kind != "broadcaster" and fold(entity.name) in _outlets():
        return False
    if kind in _PRIVATE:
        return bodies.public.isdisjoint(_WORD.findall(entity.name.lower()))
    return True


def _is_press(entity: Entity) -> bool:
    mastheads = frozenset(media_table()["mastheads"])
    return fold(entity.name) in _outlets() or not mastheads.isdisjoint(_WORD.findall(entity.name.lower()))
