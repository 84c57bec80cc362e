"""Finds the stretches of a text in which values may stand, so that only those are read closely.

Cutting words and looking them up is as fast as scanning for thousands of words at once, and starts at once: the one
pattern of all the words (google-re2) took 14 ms to build and as long again to warm up.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator
from functools import lru_cache
from itertools import accumulate, compress
from typing import NamedTuple

from claims.kinds.compounds import Compounds
from claims.kinds.lexicon import Lexicon, lexicon
from claims.patterns import pattern

MARKS = "%€$£¥₽₹₺₴₩₪₫₦₱₿฿₡元°+"
GAPS = " \t\n\r\f\u00a0\u202f\u2009'’.,-–—−‑/()[]~:+«»"
WIDEST_GAP = 3
"""Characters of `GAPS` that may stand between two words of one value; a sign before its figure bears one."""
APOSTROPHES = "'’"
SIGNS = ",-−"
"""What may belong to the figure right after it."""
DETACHED = ("(- ", "(− ", "(-\u00a0", "(−\u00a0", "(-\u202f", "(−\u202f")
"""A sign apart from its figure: `(- 5 %)`."""
ROMAN = pattern(r"[IVX]{1,7}(er|re|ère|e|è|ème|eme|ième)?")
VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞"
LETTER = rf"[^\W\d_{VULGAR}]"
USUAL = "[a-zA-ZÀ-ÖØ-öø-ÿ]"
"""The letters that nearly all words are made of: looked up in one step, where the rest takes a dozen."""
ITEM = pattern(
    rf"(?![ ,.\n])({USUAL}++{LETTER}*+['’]?+|{LETTER}++['’]?|[{MARKS}]"
    rf"|[0-9{VULGAR}][0-9.,:/’'\u00a0\u202f\u2009]*(?:(?:x10)?\^[-+]{{0,2}}[0-9]{{1,2}})?)"
)
ANCHORS = frozenset(
    {
        "<month>", "<weekday>", "<w>", "<scale>", "<reldate>", "<period>", "<season>", "<feast>", "<duration>",
        "<unit>", "<currency>", "<rough>", "<ordinal>", "<fraction>", "<hour>", "<multiple>", "<cents>", "<sequel>",
        "<decades>", "<nths>", "<aged>", "<within>", "<counted>", "<often>",
    }
)  # fmt: skip
"""Categories without which, or a digit, there is no value."""
JOINING, ANCHOR = 1, 2
"""A word may stand in a value; there is a value only around an anchor, a figure or a Roman rank."""


class Cut(NamedTuple):
    """A text cut by `ITEM`: what stands between the words, and the words, in turn."""

    pieces: list[str]
    bounds: list[int]
    """Where each piece begins, and the length of the text."""
    words: list[str]
    """The words alone."""


@lru_cache(maxsize=2)
def cut(text: str) -> Cut:
    """Return the pieces of a text, kept for whoever reads it next: values and names look up the same words. Linear."""
    return _cut_from(text, 0)


def _cut_from(text: str, start: int) -> Cut:
    pieces = ITEM.split(text)
    return Cut(pieces, list(accumulate(map(len, pieces), initial=start)), pieces[1::2])


def places_of(text: str, words: Container[str]) -> list[tuple[int, str]]:
    """Return the words of a text that `words` holds, as `ITEM` cuts it, each with where it begins. Linear in the text.

    For a look at a text before patterns are tried on it: cutting is done already, once for all.
    """
    whole = cut(text)
    return list(compress(zip(whole.bounds[1::2], whole.words, strict=False), map(words.__contains__, whole.words)))


def first_pieces(phrases: Iterable[str]) -> frozenset[str]:
    """Return how a text that has one of `phrases` is cut where it begins: its first word, an apostrophe after it too.

    A phrase begins with a letter.
    """
    firsts = {phrase if phrase.isalpha() else ITEM.findall(phrase)[0].rstrip(APOSTROPHES) for phrase in phrases}
    return frozenset(first + mark for first in firsts for mark in ("", *APOSTROPHES))


def _between(text: str, start: int, stop: int) -> tuple[Cut, int, int]:
    """Return a cut with the odd places of the first word in `text[start:stop]` and of the one after its last."""
    whole = cut(text)
    pieces, bounds, _ = whole
    if start == 0 and stop == len(text):
        return whole, 1, len(pieces)
    first = bisect_left(bounds, start) | 1
    last = (bisect_right(bounds, stop) - 1) | 1
    if bounds[first - 1] > start or (last < len(pieces) and bounds[last] < stop):  # a word goes on past an end
        part = _cut_from(text[start:stop], start)
        return part, 1, len(part.pieces)
    return whole, first, min(last, len(pieces))


def stretches(text: str, start: int, stop: int, language: str) -> Iterator[tuple[int, int]]:
    """Yield the spans in `text[start:stop]` of an anchor with the words of the language's tables around it.

    In text order, apart from each other. From each anchor, to the left over words that lead to it and to the right
    over all that go on: most words are near no anchor and never looked at. Linear in the stretch, and once in the text.
    """
    (_, bounds, words), begin, past = _between(text, start, stop)
    words = words[begin // 2 : past // 2]
    starts, ends = bounds[begin:past:2], bounds[begin + 1 : past + 1 : 2]
    found = list(map(_offices(language).__getitem__, words))
    size, done = len(found), 0
    found.append(ANCHOR)  # so that there is always a next one
    while (anchor := found.index(ANCHOR, done)) < size:
        low, high = anchor, anchor + 1
        while low > done and found[low - 1] and _leads(text, ends[low - 1], starts[low], words[low - 1], words[low]):
            low -= 1
        while high < size and found[high] and _joins(text, ends[high - 1], starts[high]):
            high += 1
        begun = starts[low]
        if low == anchor and begun > start and text[begun - 1] in SIGNS:
            begun -= 1
        elif low == anchor and begun - start > 2 and text[begun - 3 : begun] in DETACHED:
            begun -= 3
        yield begun, ends[high - 1]
        done = high


def _joins(text: str, end: int, first: int) -> bool:
    """Whether what stands between two words lets them be of one value."""
    return first - end <= WIDEST_GAP and not text[end:first].strip(GAPS)


def _leads(text: str, end: int, first: int, before: str, word: str) -> bool:
    """Whether a word may lead to the value that the one behind it begins: no letters touch each other."""
    if not _joins(text, end, first):
        return False
    width = first - end
    return width <= 1 if before[0] in MARKS else width > 0 or word[0] in MARKS or before[-1] in APOSTROPHES


class _Offices(dict[str, int]):
    """What each word, as written, does in a stretch: found when it is first met, 0 for nothing."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.places = _places(language)
        self.compounds = lexicon(language).compounds

    def __missing__(self, word: str) -> int:
        office = self.places.get(word.lower())
        if office is None:
            office = _office(word, word[0], self.places, self.compounds)
        if len(self) >= MOST_WORDS:
            self.clear()
        self[word] = office
        return office


MOST_WORDS = 1 << 16
"""Words whose office is kept."""


@lru_cache(maxsize=8)
def _offices(language: str) -> _Offices:
    return _Offices(language)


def _office(word: str, lead: str, places: dict[str, int], compounds: Compounds | None) -> int:
    """Return what a word that the tables lack as it stands does in a stretch; 0 for nothing."""
    if not lead.isalpha():
        return JOINING if lead in MARKS else ANCHOR
    if word[-1] in APOSTROPHES:
        return places.get(word[:-1].lower(), 0)
    if compounds is not None and compounds.read(word.lower()):
        return ANCHOR
    roman = ROMAN.fullmatch(word) if lead in "IVX" else None
    return 0 if roman is None else ANCHOR if roman[1] is not None else JOINING


@lru_cache(maxsize=8)
def _places(language: str) -> dict[str, int]:
    """Return what the words of a language's tables do, cut as a text's are. Linear in the tables, once."""
    known = lexicon(language)
    anchors = {word for word, cats in known.words.items() if not ANCHORS.isdisjoint(cats)}
    joining = set(known.words)
    for first, rest in known.phrases.items():
        joining.add(first)
        for tail, cats in rest:
            joining.update(tail)
            if not ANCHORS.isdisjoint(cats) and anchors.isdisjoint((first, *tail)):
                anchors.add(max((w for w in (first, *tail) if w[0].isalpha()), key=len, default=first))
    joining |= _spelt_out(known)
    anchors.update(known.numbers.get("signs", ()))
    if "counted_if" not in known.negatives:
        anchors.update(known.negatives.get("single", ()))
    joining |= {*known.dates["division"], *known.numbers["suffixes"], *known.numbers["short_scales"], "s"}
    return dict.fromkeys(sorted(_cut(joining)), JOINING) | dict.fromkeys(sorted(_cut(anchors)), ANCHOR)


def _spelt_out(known: Lexicon) -> set[str]:
    """Return the words that the shapes of dates and times name themselves."""
    lines = (line for rule in known.dates["rule"] for line in rule["like"])
    keys = (key for line in lines for element in line.split() for key in element.rstrip("?").split("|"))
    return {key for key in keys if key[0].isalpha()}


def _cut(words: set[str]) -> frozenset[str]:
    """Return words as `ITEM` cuts them: `aujourd'hui` is two."""
    cut = {word for word in words if word.isalpha()}
    for word in words - cut:
        cut.update(piece.rstrip(APOSTROPHES).lower() for piece in ITEM.findall(word) if piece[0].isalpha())
    return frozenset(cut)
