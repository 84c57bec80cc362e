"""Finds the stretches of a text in which values may stand, so that only those are read closely.

Cutting words and looking them up is as fast as scanning for thousands of words at once, and starts at once: the one
pattern of all the words (google-re2) took 14 ms to build and as long again to warm up.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
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
ITEM = pattern(
    rf"(?![ ,.\n])([^\W\d_{VULGAR}]+['’]?|[{MARKS}]"
    rf"|[0-9{VULGAR}][0-9.,:/’'\u00a0\u202f\u2009]*(?:(?:x10)?\^[-+]{{0,2}}[0-9]{{1,2}})?)"
)
ANCHORS = frozenset(
    {
        "<month>", "<weekday>", "<w>", "<scale>", "<reldate>", "<period>", "<season>", "<feast>", "<duration>",
        "<unit>", "<currency>", "<rough>", "<ordinal>", "<fraction>", "<hour>", "<multiple>", "<cents>", "<sequel>",
        "<decades>", "<nths>", "<aged>", "<within>", "<counted>",
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


@lru_cache(maxsize=2)
def cut(text: str) -> Cut:
    """Return the pieces of a text, kept for whoever reads it next: values and names look up the same words. Linear."""
    pieces = ITEM.split(text)
    return Cut(pieces, list(accumulate(map(len, pieces), initial=0)))


def _between(text: str, start: int, stop: int) -> tuple[Cut, int, int]:
    """Return a cut with the odd places of the first word in `text[start:stop]` and of the one after its last."""
    whole = cut(text)
    pieces, bounds = whole
    if start == 0 and stop == len(text):
        return whole, 1, len(pieces)
    first = bisect_left(bounds, start) | 1
    last = (bisect_right(bounds, stop) - 1) | 1
    if bounds[first - 1] > start or (last < len(pieces) and bounds[last] < stop):  # a word goes on past an end
        pieces = ITEM.split(text[start:stop])
        return Cut(pieces, list(accumulate(map(len, pieces), initial=start))), 1, len(pieces)
    return whole, first, min(last, len(pieces))


def stretches(text: str, start: int, stop: int, language: str) -> Iterator[tuple[int, int]]:
    """Yield the spans in `text[start:stop]` of an anchor with the words of the language's tables around it.

    In text order, apart from each other. Linear in the stretch, and once in the text.
    """
    (pieces, bounds), begin, past = _between(text, start, stop)
    begun, end, anchored, is_mark = start, -1, False, False
    found = list(map(_offices(language).__getitem__, pieces[begin:past:2]))
    for at, office in zip(compress(range(begin, past, 2), found), filter(None, found), strict=True):
        first = bounds[at]
        mark = pieces[at][0] in MARKS
        if end >= 0 and not (
            first - end <= WIDEST_GAP and _joins(text, end, first, anchored=anchored, after_mark=is_mark, mark=mark)
        ):
            if anchored:
                yield begun, end
            end = -1
        anchor = office == ANCHOR
        if end < 0:
            begun, anchored = first, False
            if anchor and first > start and text[first - 1] in SIGNS:
                begun -= 1
            elif anchor and first - start > 2 and text[first - 3 : first] in DETACHED:
                begun -= 3
        end, is_mark = bounds[at + 1], mark
        anchored = anchored or anchor
    if end >= 0 and anchored:
        yield begun, end


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


def _joins(text: str, end: int, first: int, *, anchored: bool, after_mark: bool, mark: bool) -> bool:
    """Whether what stands between two words lets them be of one value."""
    width = first - end
    if width and text[end:first].strip(GAPS):
        return False
    if anchored:
        return True
    return width <= 1 if after_mark else width > 0 or mark or text[end - 1] in APOSTROPHES


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
