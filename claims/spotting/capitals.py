"""Runs of capitalised words: where they stand, and what of them a name can be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claims.patterns import pattern

_UPPER = "A-ZÀ-ÖØ-Þ"
_FARTHER = {code: "Z" for code in range(0x100, 0x530) if chr(code).isupper()}
"""Capitals beyond Latin-1 stand as `Z` where runs are looked for: the pattern with all of them took 4 ms to compile."""
_BEYOND = pattern("[\u0100-\u052f]")
"""The letters among which they stand; the pattern of the capitals alone takes milliseconds to compile too."""
_SHORTENED = (
    r"(?:(?<=[MDSJP])r|(?<=M)rs|(?<=M)s|(?<=[SL])t|(?<=M)M|(?<=M)me|(?<=M)lle|(?<=M)gr|(?<=M)aj|(?<=[SG])en"
    r"|(?<=C)ol|(?<=C)apt|(?<=C)mdr|(?<=R)ep|(?<=R)ev|(?<=G)ov|(?<=P)rof|(?<=S)gt|(?<=H)on|(?<=A)dm|(?<=D)et)"
)
"""Titles cut short, behind their capital: the stop after one ends no sentence."""
_TOKEN = (
    rf"[{_UPPER}](?:\.(?:-?[{_UPPER}]\.)*(?:[{_UPPER}](?=[ \xa0][{_UPPER}][a-zà-ÿ]))?"
    rf"|{_SHORTENED}\.(?=[ \xa0][{_UPPER}])"
    rf"|\w*(?:['’&+‑-]\w+)*\+?)"
)
_RUN = pattern(rf"{_TOKEN}(?:[ \xa0\u202f](?:{_TOKEN}|&(?=[ \xa0][{_UPPER}])))*")
_PIECE = pattern(r"[^ \xa0\u202f]+")
_SPACES = frozenset(" \xa0\u202f")
_LINE_WORD = pattern(r"[^\W\d_][\w’'-]*")
_ENDS = frozenset('.!?…:\n«“"‘;•|/')
_BETWEEN = frozenset(" \xa0\u202f\t([—–-'’>*")
LEAST_WORDS = 4
TITLE_SHARE = 0.6
"""Share of capitalised words from which a line without a final stop is held to be in title case."""


SHORTEST_SHOUT = 12
"""Characters from which a line in capitals is a line in capitals and no acronym."""


class Token(NamedTuple):
    """A capitalised word of a run."""

    start: int
    end: int
    text: str


class Run(NamedTuple):
    """Capitalised words with nothing between them but single spaces."""

    tokens: tuple[Token, ...]
    opens: bool
    """Whether a sentence, a line or a quotation starts with it, so that its first capital says nothing."""
    styled: bool
    """Whether it stands in a line in title case or in capitals, where no capital says anything."""


def runs_in(text: str) -> Iterator[Run]:
    """Yield the runs of `text`, in text order. Linear in the text."""
    line_end, styled = -1, False
    new = tuple.__new__  # a third of the time of `Run(...)`, once for every capital
    for found in _RUN.finditer(text.translate(_FARTHER) if _BEYOND.search(text) else text):
        start, end = found.span()
        if start and text[start - 1].isalnum():
            if not text[start - 1].islower():
                continue
            first = start
            while start and text[start - 1].isalnum():
                start -= 1
            if text[start].isdigit():
                if text[start - 1 : start] != "[" or text[first - 1] != "m":
                    continue
                start = first
        if start >= line_end:
            line_start = text.rfind("\n", 0, start) + 1
            line_end = text.find("\n", start)
            line_end = len(text) if line_end < 0 else line_end
            styled = _is_styled(text[line_start:line_end])
        said = text[start:end]
        if _SPACES.isdisjoint(said):
            tokens: tuple[Token, ...] = (new(Token, (start, end, said)),)
        else:
            tokens = tuple([new(Token, (start + p.start(), start + p.end(), p[0])) for p in _PIECE.finditer(said)])
        yield new(Run, (tokens, starts_sentence(text, start), styled))


def _is_styled(line: str) -> bool:
    if line.isupper() and (len(line) > SHORTEST_SHOUT or " " in line.strip()):
        return True
    if len(line) > 200 or line.rstrip().endswith((".", "!", "…")):
        return line.isupper()
    words = [w for w in _LINE_WORD.findall(line) if len(w) > 3]
    capitalised = sum(w[0].isupper() for w in words)
    return len(words) >= LEAST_WORDS and capitalised >= TITLE_SHARE * len(words)


def starts_sentence(text: str, start: int) -> bool:
    """Whether the word at `start` opens a sentence, a line or a quotation. Constant but for white space."""
    position = start - 1
    while position >= 0 and text[position] in _BETWEEN:
        position -= 1
    return position < 0 or text[position] in _ENDS
