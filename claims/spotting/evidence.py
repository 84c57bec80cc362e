"""What a text tells of its own names: who bears a title or a given name, which words have a capital of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claims.kinds.name import given_names, organisations, shared_given_names
from claims.kinds.place import demonyms, people_of, place_named
from claims.model import Kind, Mention, NameKind, NameValue
from claims.patterns import pattern
from claims.spotting.capitals import Run, Token
from claims.spotting.vocabulary import WINDOW, Vocabulary, is_common

DESIGNATION = pattern(r"(?:[A-ZÀ-Þ]\w{0,9}-\d{1,4}[A-Z]{0,3}|[A-Z]{1,4}\d{1,4}[A-Za-z]{0,2}|[A-Z]\d[A-Z]\d)$")
ACRONYM = pattern(r"(?:[A-ZÀ-Þ][A-ZÀ-Þ0-9&+-]{1,9}|(?:[A-ZÀ-Þ]\.){2,})$")
PLACE_SHAPE = pattern(
    r"(?:Saint|Sainte|St|Ste)-[A-ZÀ-Þ]"
    r"|-(?:sur|sous|en|lès|les|la|le|aux|au|du|de|d['’]|l['’])[-'’]?\w*-?[A-ZÀ-Þ]"
)
_INITIAL = pattern(r"(?:[A-ZÀ-Þ]\.-?)+[A-ZÀ-Þ]?$")
LONGEST_PERSON = 4
"""Most words of a personal name."""


class Evidence(NamedTuple):
    """What a text tells of its own names."""

    surnames: frozenset[str]
    """Last words of the names that a title, an office or a given name shows to be persons'."""
    within: frozenset[str]
    """Words with a capital inside a sentence."""
    fixed: tuple[tuple[int, int], ...]
    """Spans of the names known whole."""
    bare: frozenset[str]
    """Words that stand without a place's preposition more often than with one."""
    wholes: frozenset[str]
    """Several words that stand together inside a sentence."""
    works: frozenset[str]
    """Titles that the noun before them shows to be works'."""
    offices: frozenset[int]
    """Offsets one past the end of each office: where a name starts that stands right behind one."""


def gather(text: str, pieces: Sequence[Run], fixed: Sequence[Mention], words: Vocabulary) -> Evidence:
    """Return the evidence of a text. Linear in its runs."""
    offices = frozenset(m.end + 1 for m in fixed if m.kind is Kind.ROLE)
    surnames: set[str] = set()
    within: set[str] = set()
    wholes: set[str] = set()
    places: dict[str, int] = {}
    for piece in pieces:
        if piece.styled:
            continue
        if not piece.opens:
            within.update(t.text for t in piece.tokens)
            if len(piece.tokens) > 1:
                wholes.add(text[piece.tokens[0].start : piece.tokens[-1].end])
            if len(piece.tokens) == 1:
                token = piece.tokens[0]
                led = words.to_place.ends(text[max(0, token.start - WINDOW) : token.start])
                places[token.text] = places.get(token.text, 0) + (-1 if led else 1)
        if _shows_person(text, piece, offices, words):
            surnames.add(_surname(piece.tokens[-1].text))
    spans = tuple((m.start, m.end) for m in fixed if m.kind is not Kind.ROLE)
    bare = frozenset(word for word, balance in places.items() if balance > 0)
    works = frozenset(
        m.text for m in fixed if isinstance(m.value, NameValue) and m.value.kind is NameKind.THING and " " in m.text
    )
    return Evidence(frozenset(surnames), frozenset(within), spans, bare, frozenset(wholes), works, offices)


def _surname(said: str) -> str:
    """`Villepin` of `de Villepin`, which the run joined into one."""
    return said.replace("’", "'").rpartition(" ")[2].rpartition("'")[2] if said[0].islower() else said


def _shows_person(text: str, piece: Run, offices: frozenset[int], words: Vocabulary) -> bool:
    tokens = piece.tokens
    if len(tokens) == 1 and tokens[0].start not in offices:
        return False
    if tokens[0].text in words.titles and len(tokens) > 1:
        return True
    if tokens[0].start in offices and len(tokens) < LONGEST_PERSON and not _is_known(text, tokens, words):
        if len(tokens) == 1 and is_common(tokens[0].text, words.language):
            return False
        return not DESIGNATION.match(tokens[-1].text) and not has_word(tokens, words.organisation_words)
    if has_given_name(tokens, words):
        return True
    return len(tokens) == 2 and not piece.opens and looks_personal(tokens, words)


def _is_known(text: str, tokens: Sequence[Token], words: Vocabulary) -> bool:
    said = text[tokens[0].start : tokens[-1].end]
    if said in organisations() or said in words.plain or said in words.regions:
        return True
    return place_named(said) is not None or people_of(said) is not None


def has_word(tokens: Sequence[Token], among: frozenset[str]) -> bool:
    """Whether a word of `tokens`, in lower case, is in `among`."""
    return not among.isdisjoint([t.text.lower() for t in tokens])


def has_given_name(tokens: Sequence[Token], words: Vocabulary) -> bool:
    """Whether several words start with a given name or an initial and look like a person's."""
    if not 2 <= len(tokens) <= LONGEST_PERSON + 1:
        return False
    first, last = tokens[0].text, tokens[-1].text
    if last.lower() in words.event_words:
        return False
    given = given_names()
    if first not in given and first.split("-")[0] not in given and (len(first) <= 3 or first.capitalize() not in given):
        if (place_named(last) is not None or last in words.regions) and len(first) == 1 and len(tokens) == 2:  # S Asia
            return False
        return (len(first) == 1 or _INITIAL.match(first) is not None) and len(last) > 2 and not last.isupper()
    if first in shared_given_names() and is_common(last, words.language) and last not in given:
        return False
    if "-" in first and all(part in given for part in first.split("-")):
        return not has_word(tokens[1:], words.organisation_words)
    if PLACE_SHAPE.search(first) or DESIGNATION.match(last):
        return False
    if len(tokens) == 2 and last in given:
        return True
    return not has_word(tokens[1:], words.bodies_and_places)


def looks_personal(tokens: Sequence[Token], words: Vocabulary) -> bool:
    """Whether two or three words, none of them ordinary, known or an acronym, stand alone: nearly always a person."""
    if not 2 <= len(tokens) <= 3 or has_word(tokens, words.bodies_and_places):
        return False
    if any(" " in t.text and t.text.partition(" ")[0] not in PERSONAL for t in tokens):
        return False
    return all(_is_strange(t.text, words) for t in tokens)


PERSONAL = frozenset(
    ("de", "van", "von", "der", "den", "ter", "ten", "ben", "bin", "ibn", "al", "el", "le", "la", "du")
)
"""Particles that show a person even where the given name is unknown."""


def _is_strange(said: str, words: Vocabulary) -> bool:
    return (
        len(said) > 1
        and not ACRONYM.match(said)
        and not is_common(said, "fr")
        and not is_common(said, "en")
        and said not in words.plain
        and place_named(said) is None
        and said.replace("’", "'") not in organisations()
        and said not in demonyms("en")
    )
