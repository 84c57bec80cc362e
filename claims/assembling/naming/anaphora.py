"""Pronouns and short descriptions: resolved where one entity alone can be meant, else left."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from claims.assembling.naming.bodies import bodies_described
from claims.assembling.naming.impersonal import is_impersonal
from claims.assembling.naming.persons import People
from claims.assembling.naming.referring import Scope
from claims.assembling.naming.registry import Entity, Reference
from claims.kinds.stretches import first_pieces, places_of
from claims.languages.forms import Pos, readings
from claims.languages.packs import load_table
from claims.model import NameKind, Sentence
from claims.patterns import pattern
from claims.splitting import Layout
from claims.spotting.vocabulary import NameWords

_DECADES = "vingtenaire|trentenaire|quadragénaire|quinquagénaire|sexagénaire|septuagénaire|octogénaire|nonagénaire"
_AGELESS = ("intéressé", "intéressée")
_SINGULAR = {
    "fr": pattern(
        r"(?<![\w'’-])(?:(?P<m>[Ii]l|[Cc]e dernier)|(?P<f>[Ee]lle|[Cc]ette dernière))(?![\w'’-])"
        r"|(?<=-)(?:(?P<mi>il)|(?P<fi>elle))(?!\w)"
        rf"|(?<![\w'’-])(?:(?P<ma>[Ll]e (?:{_DECADES}))|(?P<fa>[Ll]a (?:{_DECADES}))"
        r"|(?P<xa>[Ll]['’](?:octogénaire|intéressée?)))(?![\w'’-]| [A-Z])"
    ),
    "en": pattern(
        r"\b(?:(?P<m>[Hh]e)|(?P<f>[Ss]he)|(?P<x>[Tt]he latter)"
        r"|(?P<xa>[Tt]he \d\d-year-old(?=[.,;:]| (?:was|is|has|had|will|would|said|told|added|who|also|and|did)\b)))\b"
    ),
}
_SINGULAR_WORDS = {
    "fr": ("il", "Il", "elle", "Elle", "dernier", "dernière", *_DECADES.split("|"), *_AGELESS),
    "en": ("he", "He", "she", "She", "latter", "old"),
}
_PAIRS = {
    "fr": pattern(
        r"\b(?:[Ll]|d)es deux "
        r"(?:(?P<persons>hommes|dirigeants|présidents|femmes|responsables|ministres|chefs d['’][ÉE]tat|candidats)"
        r"|(?P<countries>pays|[ÉE]tats|capitales|voisins|puissances|nations))\b"
    ),
    "en": pattern(
        r"\b(?:[Tt]he two|[Bb]oth) (?:(?P<persons>men|leaders|presidents|women|ministers|candidates)"
        r"|(?P<countries>countries|nations|states|sides|neighbours|neighbors|capitals))\b"
    ),
}
_PAIR_WORDS = {"fr": ("deux",), "en": ("two", "both", "Both")}
_NEXT = pattern(r"[ \xa0]([\w'’]+)")


Carried = dict[str, tuple[int, str | None]]
"""By gender, where the first pronoun of a sentence stands and whom it means, `None` where that is open."""


Resolved = dict[str, tuple[str, int]]
"""By gender, whom the last pronoun of a sentence meant, and where it ends."""


class _Patterns(NamedTuple):
    things: dict[str, str]
    thing: re.Pattern[str]
    words: tuple[frozenset[str], ...]
    """For each kind of description a word that is in it: a pronoun, a pair, a thing, an organisation."""
    any_word: frozenset[str]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    table = load_table(language, "names", NameWords)
    things = "|".join(sorted(table["thing_nouns"], key=lambda w: (-len(w), w)))
    pointing = "|".join(table["demonstratives"])
    words = (
        first_pieces(_SINGULAR_WORDS.get(language, ())),
        first_pieces(_PAIR_WORDS.get(language, ())),
        first_pieces(table["thing_nouns"]),
        first_pieces(table["organisation_nouns"]),
    )
    return _Patterns(
        table["thing_nouns"],
        pattern(rf"\b(?i:{pointing}) ({things})\b"),
        words,
        frozenset().union(*words),
    )


def resolve_anaphora(
    text: str,
    layout: Layout,
    references: Sequence[Reference],
    entities: dict[str, Entity],
    people: People,
) -> Iterator[Reference]:
    """Yield a reference for each pronoun or short description that one entity alone can be meant by.

    Looked for in its own sentence, before it, and in the sentence before in the same or the preceding paragraph.
    Linear in text and references.
    """
    starts = [r.start for r in references]
    things = _first_things(references)
    met = {language: _met(text, language) for language in {sentence.language: None for sentence in layout.sentences}}
    previous: Sentence | None = None
    taken: Carried = {}
    for sentence in layout.sentences:
        carried, taken = taken, {}
        pronoun, pair, thing, company = (_has(sentence, places) for places in met[sentence.language])
        if pronoun or pair or thing or company:
            near = previous if previous is not None and sentence.paragraph - previous.paragraph <= 1 else None
            low = near.start if near is not None else sentence.start
            quotes = (*near.quotes, *sentence.quotes) if near is not None else sentence.quotes
            scope = Scope(text, sentence, references, starts, low, entities, people, quotes)
            if pronoun:
                yield from _pronouns(scope, carried if near is not None else {}, taken)
            if pair:
                yield from _pairs(scope)
            if thing:
                yield from _things(scope, things)
            if company:
                yield from bodies_described(scope)
        previous = sentence


def _met(text: str, language: str) -> list[list[int]]:
    """Return where a pronoun, a pair, a thing and an organisation may stand: no pattern is tried elsewhere."""
    patterns = _patterns(language)
    found = places_of(text, patterns.any_word)
    return [[start for start, word in found if word in words] for words in patterns.words]


def _has(sentence: Sentence, places: Sequence[int]) -> bool:
    at = bisect_left(places, sentence.start)
    return at < len(places) and places[at] < sentence.end


def _pronouns(scope: Scope, carried: Carried, taken: Carried) -> Iterator[Reference]:
    """`il` is the one person named near it; `carried` holds, by gender, whom the sentence before meant by its own.

    Fills `taken` with the first pronoun of each gender of this sentence, where it stands and whom it means.
    """
    pattern = _SINGULAR.get(scope.sentence.language)
    if pattern is None:
        return
    resolved: Resolved = {}
    for found in pattern.finditer(scope.text, scope.sentence.start, scope.sentence.end):
        if is_impersonal(scope.text, found.start(), found.end()) or _qualifies(scope.text, found):
            continue
        if _quoted(scope.sentence, found.start()) or scope.is_known(found.start()):
            continue
        if found.lastgroup == "xa" and scope.sentence.quotes:
            continue  # `"…," said the 30-year-old` may be anybody's words
        gender = (found.lastgroup or "x")[0]
        if (found.lastgroup or "").endswith("a"):
            key = _only_person(scope, found.start(), gender)
        else:
            key = _taken_up(scope, found.start(), gender, carried) if gender not in resolved else None
            if key is None and not _goes_on(scope, found.start(), gender, carried):
                key = _one_person(scope, found.start(), gender) or _still(scope, found.start(), gender, resolved)
            taken.setdefault(gender, (found.start(), key))
        if key is not None:
            resolved[gender] = (key, found.end())
            yield Reference(found.start(), found.end(), (key,), "anaphor")


def _still(scope: Scope, start: int, gender: str, resolved: Resolved) -> str | None:
    """Return whom the last pronoun of that gender in the sentence meant, `None` where another was named since."""
    if gender not in resolved:
        return None
    key, end = resolved[gender]
    since = (k for r in scope.before(start) if r.start >= end and r.strength != "demonym" for k in r.keys)
    others = (k for k in since if k != key and scope.entities[k].kind is NameKind.PERSON)
    return None if any(_agrees(scope, k, gender) for k in others) else key


def _taken_up(scope: Scope, start: int, gender: str, carried: Carried) -> str | None:
    """Return whom the sentence before took up with the same pronoun, where this one goes on with it.

    That one is the subject of the sentence before: it is meant by a pronoun that opens its sentence, and where nobody
    else is named.
    """
    key = carried[gender][1] if gender in carried else None
    if key is None or start - scope.sentence.start < OPENING_WIDTH or _goes_on(scope, start, gender, carried):
        return key
    return None if any(_agrees(scope, k, gender) for k in scope.keys(start, NameKind.PERSON)) else key


def _goes_on(scope: Scope, start: int, gender: str, carried: Carried) -> bool:
    """Whether nobody is named in the sentence before a pronoun, nor in the one before ahead of its own pronoun."""
    if gender not in carried:
        return False
    return not scope.persons(scope.sentence.start, start) and not scope.persons(scope.low, carried[gender][0])


def _qualifies(text: str, found: re.Match[str]) -> bool:
    """Whether `ce dernier` stands before its noun (`ce dernier jour`) rather than for somebody."""
    following = _NEXT.match(text, found.end())
    if following is None or not found[0].lower().endswith(("dernier", "dernière")):
        return False
    read = {reading.pos for reading in readings(following[1].lower(), "fr")}
    return Pos.NOUN in read and Pos.VERB not in read


def _quoted(sentence: Sentence, position: int) -> bool:
    """Inside a quotation a pronoun is the speaker's, whom the text around does not settle."""
    return any(q.is_speech and q.start <= position < q.end for q in sentence.quotes)


def _only_person(scope: Scope, end: int, gender: str) -> str | None:
    """Return the only person of that gender in scope: a description may be of somebody who has no name."""
    candidates = [k for k in scope.keys(end, NameKind.PERSON) if _agrees(scope, k, gender)]
    return candidates[0] if len(candidates) == 1 else None


def _one_person(scope: Scope, end: int, gender: str) -> str | None:
    """Return the one person of that gender in scope; of several, the subject of the sentence before."""
    candidates = [k for k in scope.keys(end, NameKind.PERSON) if _agrees(scope, k, gender)]
    if len(candidates) == 1:
        return candidates[0]
    own = [k for k in candidates if any(k in r.keys for r in scope.before(end) if r.start >= scope.sentence.start)]
    if not own and candidates and end - scope.sentence.start < OPENING_WIDTH:
        first = candidates[0]
        opening = next(r.start for r in scope.before(end) if first in r.keys)
        return first if opening - scope.low < SUBJECT_WIDTH else None
    return None


OPENING_WIDTH = 3
"""Characters from the start of a sentence within which a pronoun opens it."""
SUBJECT_WIDTH = 30
"""Characters from the start of a sentence within which its subject begins."""


def _agrees(scope: Scope, key: str, gender: str) -> bool:
    person = scope.people.persons.get(key)
    return person is None or gender == "x" or person.pronoun in ("?", gender)


def _pairs(scope: Scope) -> Iterator[Reference]:
    pattern = _PAIRS.get(scope.sentence.language)
    if pattern is None:
        return
    for found in pattern.finditer(scope.text, scope.sentence.start, scope.sentence.end):
        if found["persons"]:
            keys = [*scope.keys(found.start(), NameKind.PERSON)]
        else:
            keys = [*{key: None for r in scope.before(found.start()) for key in r.keys if key.startswith("country:")}]
        if len(keys) == 2:
            yield Reference(found.start(), found.end(), (keys[0], keys[1]), "anaphor")


def _things(scope: Scope, things: Sequence[tuple[int, str]]) -> Iterator[Reference]:
    """`ce système` is the one thing named near it, else the only thing named before it in the text."""
    patterns = _patterns(scope.sentence.language)
    for found in patterns.thing.finditer(scope.text, scope.sentence.start, scope.sentence.end):
        near = list(scope.keys(found.start(), NameKind.THING))
        first, second = things[0] if things else None, things[1] if len(things) > 1 else None
        only = first is not None and first[0] < found.start() and (second is None or second[0] > found.start())
        key = near[0] if len(near) == 1 else first[1] if first is not None and only and not near else None
        if key is not None:
            yield Reference(found.start(), found.end(), (key,), "anaphor")


def _first_things(references: Sequence[Reference]) -> tuple[tuple[int, str], ...]:
    """Return where each thing is named first, in text order."""
    first: dict[str, int] = {}
    for reference in references:
        if reference.keys[0].startswith("thing:"):
            first.setdefault(reference.keys[0], reference.start)
    return tuple((start, key) for key, start in first.items())
