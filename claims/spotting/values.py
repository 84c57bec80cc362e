"""A text → its dates, times, figures, sums, measures, ages and ranks, with the words each was read from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from claims.kinds import date_shapes, decades_of_age, measuring, ordinal, proportion, repeated, singles, time_shapes
from claims.kinds.found import Context, Found
from claims.kinds.grammar import Shape, walk
from claims.kinds.isolated import LONGEST as LONGEST_ALONE
from claims.kinds.isolated import isolated
from claims.kinds.lexicon import BEGIN, Lexicon, lexicon
from claims.kinds.lexing import lex
from claims.kinds.numerals import STARTS, fold
from claims.kinds.singles import numbered_rank
from claims.kinds.stretches import stretches
from claims.kinds.tokens import Token
from claims.languages.packs import languages
from claims.model import DateValue, Kind, Mention
from claims.spotting.directing import directed
from claims.spotting.labels import is_label, is_title
from claims.spotting.misdating import is_firm_year, is_refused
from claims.spotting.nesting import Reader, joined
from claims.spotting.nesting import read as read_nested
from claims.spotting.refusing import is_passing

FALLBACK = "en"
LONGEST_BARREN = 24
MOST_BARREN = 1 << 13
"""Characters of a stretch, and stretches, that are kept as having no value."""
NUMBERS = BEGIN | STARTS | {"<month>"}
"""Categories of what values are read from without a shape, or put together before."""
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
    alone = isolated(text, known) if stop - start == len(text) <= LONGEST_ALONE else None
    if alone is not None:
        return (Mention(alone.start, alone.end, text[alone.start : alone.end], alone.kind, alone.value, alone.parts),)
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
    written = text[first:last] if last - first <= LONGEST_BARREN else ""
    if written in known.barren:
        return
    before = len(mentions)
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
            mentions += [_mention(f, reader) for f in found]
            floor = mentions[-1].end
    if written and len(mentions) == before and _is_barren(written, tokens, known):
        if len(known.barren) >= MOST_BARREN:
            known.barren.clear()
        known.barren[written] = None


def _is_barren(written: str, tokens: list[Token], known: Lexicon) -> bool:
    """Whether a stretch is mere words in which no value can begin, so that it has none wherever it stands.

    Nothing of it was put together as a number, and no shape of dates or times fits: only then nothing was asked of
    the words around it. `a été` is read as a season, a thousand times over, and never is one.
    """
    if not written.replace(" ", "").replace("'", "").replace("’", "").isalpha():
        return False
    return all(NUMBERS.isdisjoint(token.cats) for token in tokens) and not any(
        walk(known.shapes, tokens, at) for at in range(len(tokens))
    )


def _mention(found: Found, reader: Reader) -> Mention:
    text, value = reader.context.text, found.value
    if isinstance(value, DateValue) and (value.readings or value.month):
        value = directed(value, text, found.start, found.end, reader.lexicon, reader.reference)
    return Mention(found.start, found.end, text[found.start : found.end], found.kind, value, found.parts)


def _at(tokens: list[Token], at: int, reader: Reader, mentions: list[Mention]) -> tuple[list[Found], int]:
    """Return what begins at a token, and the index to go on from: the longest of a date, a time and a measure."""
    token = tokens[at]
    if "<idiom>" in token.cats:
        return [], at + 1
    known, context = reader.lexicon, reader.context
    if not token.cats.keys().isdisjoint(decades_of_age.BEGINS):
        told = decades_of_age.read(tokens, at, known, context)
        if told is not None:
            return [told[0]], told[1]
    shapes = walk(known.shapes, tokens, at)
    nested = read_nested(shapes, tokens, at, reader, mentions) if shapes else None
    if nested is not None:
        return [nested[0]], nested[1]
    figures = measuring.read(tokens, at, known, context) if _may_measure(token) else None
    measured = figures[1] - at if figures else 0
    dated = _dated(shapes, tokens, at, measured, reader)
    if dated is not None:
        return dated
    if figures is not None:
        return _counted(figures[0], tokens, at, known, context), max(figures[1], at + 1)
    one = _by_itself(tokens, at, known, context)
    return ([one] if one else []), at + 1


def _counted(plain: list[Found], tokens: list[Token], at: int, known: Lexicon, context: Context) -> list[Found]:
    """Return figures as the shares, multiples and ranks that the words around make of them, without mere labels."""
    grown = [repeated.widened(proportion.widened(one, known, context), known, context) for one in plain]
    kept = [
        one if one is not before else _unless_name(one, tokens, at, known, context)
        for one, before in zip(grown, plain, strict=True)
    ]
    return [one for one in kept if one is not None]


def _by_itself(tokens: list[Token], at: int, known: Lexicon, context: Context) -> Found | None:
    """Return the multiple, the number of times, the `one` or the rank that a single token says."""
    token = tokens[at]
    if "<multiple>" in token.cats:
        return proportion.read(token, context.text)
    if "<often>" in token.cats:
        return repeated.read(token, known, context)
    if "<single>" in token.cats:
        return singles.single(token, known, context)
    return ordinal.read(tokens, at, known, context) if "<ordinal>" in token.cats else None


def _dated(
    shapes: Sequence[Shape], tokens: list[Token], at: int, measured: int, reader: Reader
) -> tuple[list[Found], int] | None:
    """Return the date or time of the longest shape that holds, `None` where a longer measure takes the tokens."""
    known, context = reader.lexicon, reader.context
    for shape in shapes:
        held = shape.reads in STURDY or measured <= shape.length
        if not held and not is_firm_year(shape, tokens, at, known, context):
            return None
        if is_refused(shape, tokens, at, known, context):
            continue
        found = _shaped(shape, tokens, at, reader)
        if found:
            span = joined(found[0], tokens, at, at + shape.length, reader) if len(found) == 1 else None
            return ([span[0]], span[1]) if span else (found, at + shape.length)
    return None


def _shaped(shape: Shape, tokens: list[Token], at: int, reader: Reader) -> list[Found]:
    if shape.reads in time_shapes.READS:
        return time_shapes.read(shape, tokens, at, reader.lexicon, reader.context)
    return date_shapes.read(shape, tokens, at, reader.lexicon, reader.reference)


def _may_measure(token: Token) -> bool:
    cats = token.cats
    return "<number>" in cats or "<one>" in cats or "<sign>" in cats or "<code>" in cats


def _unless_name(one: Found, tokens: list[Token], at: int, known: Lexicon, context: Context) -> Found | None:
    """Return a value as it is, as the rank that it numbers, or `None` where it is part of a name or an idiom."""
    if one.kind is Kind.DURATION:
        titled = is_title(context.text, one, known)
        return None if titled or is_passing(one, tokens, at, known, context) else one
    if one.kind is not Kind.NUMBER:
        return one
    rank = numbered_rank(one, known, context)
    return rank or (None if is_label(one, tokens, at, known, context) else one)
