"""Spots names, places and roles: what each run of capitals and each office names, from words beside it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from claims.kinds.name import fold, given_names, organisation_key
from claims.kinds.place import place_named
from claims.kinds.role import read_role
from claims.languages.packs import languages
from claims.model import Kind, Mention, NameKind, NameValue, PlaceValue
from claims.spotting.acronyms import defined_names
from claims.spotting.capitals import Run, Token, runs_in
from claims.spotting.classifying import read_piece
from claims.spotting.evidence import gather
from claims.spotting.vocabulary import Vocabulary, vocabulary

_WORD = re.compile(r"\w+")
_ELISION = re.compile(
    r"(?:[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu|[Pp]resqu|[Aa]ujourd|[LlDdJjSsTtCc]|[Qq]u|[Mm](?=['’][a-zà-ÿ])|[Nn](?=['’][a-zà-ÿ]))['’](?=\w)"
)
_POSSESSIVE = re.compile(r"['’]s?$")
_INVERTED = re.compile(r"-(?:t-)?(?:ils?|elles?|on|vous|nous|je|ce|y|en|là|ci)$")
_ROMAN = re.compile(r"[IVX]+(?:er|e|ème)?$")


def spot_names(text: str, language: str, start: int = 0, end: int | None = None) -> tuple[Mention, ...]:
    """Return the names, places and roles in `text[start:end]`, in text order, none overlapping another.

    Offsets are those of `text`. What the rest of `text` tells of a name (a given name, a title) is used within the
    stretch, so pass the whole text and the stretch rather than the stretch alone. Linear in the text, once for all
    stretches of one text; nothing is found in a language without a pack.
    """
    found = _all_names(text, language)
    stop = len(text) if end is None else end
    first = bisect_left(found, start, key=_start)
    return tuple(m for m in found[first : bisect_left(found, stop, first, key=_start)] if m.end <= stop)


def _start(mention: Mention) -> int:
    return mention.start


@lru_cache(maxsize=2)
def _all_names(text: str, language: str) -> tuple[Mention, ...]:
    if language not in languages():
        return ()
    words = vocabulary(language)
    fixed = list(_fixed(text, words))
    runs = tuple(runs_in(text))
    pieces = _with_particles(text, [piece for run in runs for piece in _pieces(text, run, fixed, words)], words)
    evidence = gather(text, pieces, fixed, words)
    free = [m for piece in pieces for m in read_piece(text, piece, evidence, words)]
    found = [*fixed, *free]
    defined = tuple(defined_names(text, found, words))
    keys = frozenset(d.value.key for d in defined if isinstance(d.value, NameValue))
    return _settled([*(_as_defined(m, keys) for m in found), *defined])


def _as_defined(mention: Mention, keys: frozenset[str]) -> Mention:
    """A name of unknown kind that the text gives as an acronym is an organisation's."""
    value = mention.value
    if not isinstance(value, NameValue) or value.kind is not NameKind.UNKNOWN:
        return mention
    if organisation_key(mention.text) not in keys:
        return mention
    return replace(mention, value=replace(value, kind=NameKind.ORGANISATION, key=organisation_key(mention.text)))


def _settled(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Keep the longer of two that overlap; text order."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if kept and mention.start < kept[-1].end:
            if mention.end - mention.start > kept[-1].end - kept[-1].start and mention.kind is not Kind.ROLE:
                kept[-1] = mention
            continue
        kept.append(mention)
    return tuple(kept)


# -------------------------------------------------------------------- names known whole


def _fixed(text: str, words: Vocabulary) -> Iterator[Mention]:
    """Offices, and the names of several words that the tables know."""
    done = 0
    for found in _WORD.finditer(text):
        candidates = words.phrases.get(found[0])
        if candidates is None or found.start() < done:
            continue
        start = found.start()
        for phrase, kind in candidates:
            end = start + len(phrase)
            if _stands(text, start, end, phrase):
                mention = _known(text, start, end, phrase, kind, words)
                if mention is not None:
                    done = mention.end
                    yield mention
                break


def _stands(text: str, start: int, end: int, phrase: str) -> bool:
    said = text[start:end]
    if said != phrase and said.replace("’", "'").replace("\xa0", " ") != phrase:
        return False
    return end >= len(text) or not (text[end].isalnum() or (text[end] == "-" and text[end + 1 : end + 2].isalnum()))


def _known(text: str, start: int, end: int, phrase: str, kind: str, words: Vocabulary) -> Mention | None:
    said = text[start:end]
    if kind == "office":
        return read_role(text, start, phrase, words.language)
    if kind == "organisation":
        return Mention(start, end, said, Kind.NAME, NameValue(said, NameKind.ORGANISATION, organisation_key(phrase)))
    place = place_named(phrase) or PlaceValue(said, "region:" + fold(phrase))
    return Mention(start, end, said, Kind.PLACE, place)


def _is_contraction(lowered: str, words: Vocabulary) -> bool:
    """`he'd`, `that's`: a word of the grammar, whatever its capital."""
    head, apostrophe, _ = lowered.replace("’", "'").partition("'")
    return apostrophe != "" and words.language != "fr" and len(head) > 1 and head in words.openers


def _is_acronym(said: str) -> bool:
    return len(said) > 1 and said.isupper()


# -------------------------------------------------------------------- pieces of runs


def _pieces(text: str, run: Run, fixed: Sequence[Mention], words: Vocabulary) -> Iterator[Run]:
    """Yield what is left of a run without offices, known names, function words and elisions."""
    kept: list[Token] = []
    opens = run.opens
    for token in run.tokens:
        trimmed, cut_before, cut_after = _trimmed(text, token, run, words, first=opens and not kept)
        if trimmed is None or _covered(trimmed, fixed):
            if kept:
                yield Run(tuple(kept), opens, run.styled)
                kept = []
            opens = run.opens and trimmed is None and cut_before
            continue
        if kept and cut_before:
            yield Run(tuple(kept), opens, run.styled)
            kept, opens = [], False
        kept.append(trimmed)
        if cut_after:
            yield Run(tuple(kept), opens, run.styled)
            kept, opens = [], False
    if kept:
        yield Run(tuple(kept), opens, run.styled)


def _with_particles(text: str, pieces: list[Run], words: Vocabulary) -> list[Run]:
    """Join a given name or a title to the surname that a particle leads: `Dominique de Villepin`, `Mme de Staël`."""
    joined: list[Run] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last is not None and piece.tokens[0].start - last.tokens[-1].end < LONGEST_PARTICLE:
            between = words.particle.match(text, last.tokens[-1].end)
            if between is not None and between.end() == piece.tokens[0].start and _fits(last, between[1], words):
                whole = Token(between.start(1), piece.tokens[0].end, text[between.start(1) : piece.tokens[0].end])
                joined[-1] = Run((*last.tokens, whole, *piece.tokens[1:]), last.opens, last.styled)
                continue
        joined.append(piece)
    return joined


LONGEST_PARTICLE = 10


def _fits(piece: Run, particle: str, words: Vocabulary) -> bool:
    """Whether a particle goes on with a name: after given names any does, after a surname `d'` alone."""
    elided = particle in ("d'", "d’") and len(piece.tokens) == 2 and piece.tokens[0].text in given_names()
    return elided or _leads(piece, words)


def _leads(piece: Run, words: Vocabulary) -> bool:
    given = given_names()
    return all(
        t.text in words.titles or t.text in given or t.text.split("-")[0] in given or t.text.endswith(".")
        for t in piece.tokens
    )


def _covered(token: Token, fixed: Sequence[Mention]) -> bool:
    index = bisect_left(fixed, token.end, key=lambda m: m.start)
    return index > 0 and fixed[index - 1].end > token.start


def _trimmed(text: str, token: Token, run: Run, words: Vocabulary, *, first: bool) -> tuple[Token | None, bool, bool]:
    """Return the token without elision and possessive, and whether the run is cut before and after it."""
    start, end, said = token
    elided = _ELISION.match(said) if words.language == "fr" else None
    if elided is not None and (first or said[0].islower() or not text[start + elided.end()].isupper()):
        start += elided.end()
        said = said[elided.end() :]
        if not said[:1].isupper():
            return None, True, True
    possessive = _POSSESSIVE.search(said) if words.language != "fr" else None
    if possessive is not None:
        end -= len(possessive[0])
        said = said[: possessive.start()]
    if not said or (len(said) == 1 and first and not said.isupper()):
        return None, True, True
    lowered = said.lower()
    if said in words.calendar or _INVERTED.search(said) or _is_contraction(lowered, words):
        return None, True, True
    if lowered in words.openers and (first or run.styled) and not _is_acronym(said) and said not in words.titles:
        return None, first, True
    if _ROMAN.fullmatch(said) and len(said) > 1 and said != "XI":
        return (None, True, True) if first or len(run.tokens) == 1 else (Token(start, end, said), False, True)
    return Token(start, end, said), elided is not None, possessive is not None
