"""The words, figures and marks of a stretch of text, as the readers of values see them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from claims.patterns import pattern

Categories = Mapping[str, Any]
NOTHING: Categories = {}
SPACES = " \u00a0\u202f\u2009\u2007"

_NUMBER = (
    r"(?<=\d,)\d{1,2}(?=,\d{1,2}(?!\d))|\d{1,2}(?=(?:,\d{1,2}){2,}(?![\d,]))|"
    rf"\d{{1,3}}(?:[{SPACES}]\d{{3}})+(?![\d])(?:[.,]\d+(?!\d*[.,]\d))?"
    r"|\d{1,3}(?:[.,'’]\d{3})+(?![\d])(?:[.,]\d+)?"
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?"
    r"|\d+[.,]\d+(?![.,]?\d)"
    r"|\d+"
)
_PHONE = (
    r"\+\d[\d ().-]{6,20}\d"
    r"|\b0\d(?:[ .-]\d\d){4}\b"
    r"|\b0\d{2,4}(?:[ -]\d{1,4}){2,4}\b"
    r"|\b\d{2,4}(?:-\d{2,}){3,}\b"
    r"|\b\d-\d{3}-\d{3}-\d{4}\b"
    r"|\b(?!\d{1,3}(?:\.\d{3})+(?![\d.]))\d+(?:\.\d+){3,}\b"
)
_DATE = (
    r"\b\d{4}(?P<s1>[-/.])\d{1,2}(?P=s1)\d{1,2}(?!\d)"
    r"|\b\d{1,2}(?P<s2>[-/.])\d{1,2}(?P=s2)(?:\d{4}|\d{2})(?!\d)"
    r"|\b(?:19|20)\d\d(?P<s3> ?)(?:0[1-9]|1[0-2])(?P=s3)(?:0[1-9]|[12]\d|3[01])(?!\d|[.,]\d|[ ]\d)"
    r"|(?<!\d )\b[0-3]\d [01]\d (?:19|20)\d\d\b(?! \d)"
    r"|(?<!\d )(?<![\w.,])(?:0[1-9] (?:0[1-9]|1[0-2])|[123]\d 0[1-9]) \d\d\b(?! ?\d)"
    r"|\b(?:19|20)\d\d-[1-9](?!\w|[.,]\d)"
    r"|(?<![-/])\b(?:0?[1-9]|1[0-2])[-/](?:19|20)\d\d\b(?![-/]\d)"
)
_POWER = (
    r"(?<![\w.,])\d+(?:[.,]\d+)?(?:[eE][-+]?\d{1,3}(?!\w)|\^[-+]{0,2}\d{1,2}(?!\d)"
    r"|[ ]?[x×*][ ]?10\^[-+−]?\d{1,2}(?!\d))"
)
_CLOCK = (
    r"\b\d{1,2}[ \u00a0\u202f]?[hH][ \u00a0\u202f]?[0-5]\d(?:[ ]?(?:min|mn))?(?!\w)"
    r"|\b\d{1,2}[ \u00a0\u202f]?[hH](?!\w)"
    r"|\b\d{1,2}:[0-5]\d(?::[0-5]\d)?(?![\d:])"
)
RAW = pattern(
    r"(?=[^ \u00a0\u202f])(?:"
    r"(?P<word>(?:[Aa]ujourd|AUJOURD)['’](?:hui|Hui|HUI)|[Pp]rud['’]hom\w+"
    r"|[a-zA-ZÀ-ÖØ-öø-ÿ]+[^\W\d_½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]*['’]?|[^\W\d_½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]+['’]?)"
    rf"|(?=[\d+,½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞])(?:(?P<phone>{_PHONE})|(?P<date>{_DATE})|(?P<clock>{_CLOCK})"
    rf"|(?P<power>{_POWER})"
    r"|(?P<slash>\b\d{1,2}/\d{1,4}(?![\d/])|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞])"
    rf"|(?P<number>{_NUMBER}|(?<![\w,]),\d+(?!\d)))"
    r"|(?P<gap>\n[ \t\r]*\n)"
    r"|(?P<mark>\S))"
)
"""A dotted chain of four figures is an address, a version or a telephone number."""


class Token:
    """A word, figure or mark with the categories it may have in the shapes of its language."""

    __slots__ = ("cats", "end", "start", "word")

    def __init__(self, start: int, end: int, word: str, cats: Categories) -> None:
        self.start = start
        self.end = end
        self.word = word
        """Lower case, apostrophes straight; marks as they are; figures as written."""
        self.cats = cats

    def __repr__(self) -> str:
        return f"Token({self.start}, {self.end}, {self.word!r}, {sorted(self.cats)})"


class Literal(NamedTuple):
    """What stands in the text before any reading."""

    kind: str
    start: int
    end: int
    text: str
    word: str
    """As the tables spell it."""


def literals(text: str, start: int, end: int) -> list[Literal]:
    """Return words, figures and marks of `text[start:end]`; linear."""
    found: list[Literal] = []
    new = tuple.__new__  # a third of the time of `Literal(...)`, once for every word that is read closely
    for match in RAW.finditer(text, start, end):
        kind, written = match.lastgroup or "mark", match[0]
        first, last = match.span()
        found.append(new(Literal, (kind, first, last, written, _FOLDED[written] if kind == "word" else written)))
    return found


def folded(word: str) -> str:
    """Return a word as the tables spell it: lower case, straight apostrophe."""
    lowered = word.lower()
    return lowered.replace("’", "'") if "’" in lowered else lowered


class _Folded(dict[str, str]):
    """Words as the tables spell them, by how they are written."""

    def __missing__(self, written: str) -> str:
        if len(self) >= MOST_WORDS:
            self.clear()
        self[written] = folded(written)
        return self[written]


_FOLDED = _Folded()
MOST_WORDS = 1 << 15
"""Words whose spelling in the tables is kept."""


def pieces(phrase: str) -> tuple[str, ...]:
    """Return the words and marks of a table's phrase, as the text's own would be cut."""
    if phrase.isalpha():
        return (folded(phrase),)
    words = phrase.split(" ")
    if all(map(str.isalpha, words)):
        return tuple(map(folded, words))
    return tuple(item.word for item in literals(phrase, 0, len(phrase)))
