"""A text → its dates, times, figures, sums, measures, ages and ranks, with the words each was read from."""

from __future__ import annotations

from datetime import date

from claims.kinds import date_shapes, measuring, ordinal, proportion, time_shapes
from claims.kinds.found import Context, Found
from claims.kinds.grammar import Shape, walk
from claims.kinds.lexicon import Lexicon, lexicon
from claims.kinds.lexing import lex
from claims.kinds.numerals import fold
from claims.kinds.stretches import stretches
from claims.kinds.tokens import Token
from claims.languages.packs import languages
from claims.model import Kind, Mention
from claims.spotting.nesting import Reader, joined
from claims.spotting.nesting import read as read_nested
from claims.spotting.refusing import is_label, is_passing, is_refused

FALLBACK = "en"
STURDY = frozenset({"hours", "hours-span"})
"""Shapes that hold against a longer measure: `10 heures` is a duration too."""
LONGEST_WORD = 100
"""Characters looked back for the beginning of a word that a stretch was cut in."""
FIRST_YEAR, LAST_YEAR = 1000, 9000
LONGEST_STRETCH = 4_000
"""Characters read at once; a longer row of values is cut at a space."""


def spot_values(
    text: str, language: str, reference: date | None, start: int = 0, end: int | None = None
) -> tuple[Mention, ...]:
    """Return the values that `text[start:end]` states, in text order, none overlapping another.

    `reference` is the day it was written: without it `lundi` and `le 8 avril` stay unresolved. Offsets are those of
    `text`. Linear in the length of the stretch (words looked up find the places, bounded patterns read them).
    """
    stop = len(text) if end is None else end
    if reference is not None and not FIRST_YEAR <= reference.year <= LAST_YEAR:
        reference = None  # a page's broken stamp: relative dates would leave the calendar
    known = lexicon(language if language in languages() else FALLBACK)
    context = Context(text, stop)
    mentions: list[Mention] = []
    done = start
    for begun, ended in stretches(text, start, stop, known.language):
        if ended <= done:
            continue
        first, last = _whole_words(text, max(begun, done), ended, stop)
        while last - first > LONGEST_STRETCH:
            cut = text.rfind(" ", first, first + LONGEST_STRETCH)
            cut = first + LONGEST_STRETCH if cut <= first else cut
            _read(text, first, cut, known, reference, context, mentions)
            first = cut
        _read(text, first, last, known, reference, context, mentions)
        done = max(last, mentions[-1].end) if mentions else last
    return tuple(mentions)


def _whole_words(text: str, first: int, last: int, stop: int) -> tuple[int, int]:
    if first < stop and text[first].isalnum():
        farthest = max(0, first - LONGEST_WORD)
        while first > farthest and text[first - 1].isalnum():
            first -= 1
    if text[last - 1].isalnum():
        while last < stop and text[last].isalnum():
            last += 1
    return first, last


def _read(
    text: str, first: int, last: int, known: Lexicon, reference: date | None, context: Context, mentions: list[Mention]
) -> None:
    tokens = fold(lex(text, first, last, known), known, text)
    reader = Reader(known, reference, context)
    floor = mentions[-1].end if mentions else 0
    begins, shapes = known.begins, known.shapes
    at, size = 0, len(tokens)
    while at < size:
        token = tokens[at]
        idle = begins.isdisjoint(token.cats) and token.word not in shapes
        if idle or token.start < floor:
            at += 1
            continue
        found, at = _at(tokens, at, reader, mentions)
        if found:
            mentions += [Mention(f.start, f.end, text[f.start : f.end], f.kind, f.value, f.parts) for f in found]
            floor = mentions[-1].end


def _at(tokens: list[Token], at: int, reader: Reader, mentions: list[Mention]) -> tuple[list[Found], int]:
    """Return what begins at a token, and the index to go on from: the longest of a date, a time and a measure."""
    token = tokens[at]
    if "<idiom>" in token.cats:
        return [], at + 1
    known, context = reader.lexicon, reader.context
    shapes = walk(known.shapes, tokens, at)
    nested = read_nested(shapes, tokens, at, reader, mentions) if shapes else None
    if nested is not None:
        return [nested[0]], nested[1]
    figures = measuring.read(tokens, at, known, context) if _may_measure(token) else None
    measured = figures[1] - at if figures else 0
    for shape in shapes:
        if measured > shape.length and shape.reads not in STURDY:
            break
        if is_refused(shape, tokens, at, known, context):
            continue
        found = _shaped(shape, tokens, at, known, reader.reference)
        if found:
            span = joined(found[0], tokens, at, at + shape.length, reader) if len(found) == 1 else None
            return ([span[0]], span[1]) if span else (found, at + shape.length)
    if figures is not None:
        grown = [proportion.widened(one, known, context) for one in figures[0]]
        kept = [
            one
            for one, plain in zip(grown, figures[0], strict=True)
            if one is not plain or not _is_name_part(one, tokens, at, known, context)
        ]
        return kept, max(figures[1], at + 1)
    if "<multiple>" in token.cats:
        return [proportion.read(token, context.text)], at + 1
    rank = ordinal.read(tokens, at, known, context) if "<ordinal>" in token.cats else None
    return ([rank] if rank else []), at + 1


def _shaped(shape: Shape, tokens: list[Token], at: int, known: Lexicon, reference: date | None) -> list[Found]:
    if shape.reads in time_shapes.READS:
        return time_shapes.read(shape, tokens, at)
    return date_shapes.read(shape, tokens, at, known, reference)


def _may_measure(token: Token) -> bool:
    cats = token.cats
    return "<number>" in cats or "<one>" in cats or "<sign>" in cats or "<code>" in cats


def _is_name_part(one: Found, tokens: list[Token], at: int, known: Lexicon, context: Context) -> bool:
    if one.kind is Kind.DURATION:
        return is_passing(one, tokens, at, known, context)
    return one.kind is Kind.NUMBER and is_label(one, tokens, at, known, context)
