"""Tells what one line of a page is by its own words: a credit, a date line, a menu, or prose."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from claims.model import Region
from claims.patterns import pattern
from claims.splitting.lines import ends_finally
from claims.splitting.tables import calendar_names, media_table, regions_table

_LONGEST_FURNITURE = 400
"""Characters beyond which a line is prose whatever its first words are."""
_LONGEST_SENTENCELESS = 160
"""Characters beyond which a line that ends on a stop is prose."""

_BRACKETED_TAIL = pattern(r"\(([^()]{1,80})\)\.?$")
_CREDIT_TAIL = pattern(r"(?:^|\s)?(?:/|©|\(c\)|\|)\s?((?!\d{4})[^/©|]{2,40}?)\.?$")
_CREDIT_MARK = pattern(r"[/©|]|\(c\)")
_CREDIT_PIECES = pattern(r"\s*[/,:;|]\s*|\s+[-–]\s+|\s+(?:via|by|par|pour)\s+")
_SEPARATOR = pattern(r"\s+[/|>»•·›]\s+")
_WORD = pattern(r"[^\W_]+(?:['’-][^\W_]+)*")
_DIGIT = pattern(r"\d")
_DATE_PIECE = pattern(r"[^\W\d_]+")
_URL = pattern(r"(?:https?://|www\.)\S+")
_LONGEST_LABEL = 8
"""Words after `VIDÉO -` from which a line that ends on a stop is a sentence of the article."""
_LONGEST_INVITATION = 30
_LABELS = 12
"""Words that may stand beside an address in a line that is no prose."""
_FULL_FIGURES = pattern(
    r"(?<![\d.,])(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{2}|\d{4})|[0-3]?\d/[01]?\d|(?:19|20)\d{2}-[01]\d(?:-[0-3]\d)?)(?!\d)"
)
_CLOCK = pattern(r"\d{1,2}\s?[:hH]\s?\d{2}")
_YEAR = pattern(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_LONGEST_DATE_LINE = 90
_NAME_AFTER = pattern(r"[A-ZÀ-ÖØ-Þ][\w'’.-]+(?:\s+(?:[A-ZÀ-ÖØ-Þ][\w'’.-]+|de|du|van|von|le|la|et|and|&|avec|with))*")
_OPENING_STAMP = pattern(
    r"(?P<place>[A-ZÀ-ÖØ-Þ][^\d()\n.;:!?]{1,60}?,?)\s*(?:[^()\n.;:!?]{0,40}?\d{0,4}\s*)"
    r"\((?P<agency>[^()]{2,30})\)\s*(?:(?P<dash>[-–—:.]+)\s*|$)"
)
_BEYOND_STAMP = frozenset(").:;!?")
"""What cannot stand between the beginning of a line and the bracket of its agency."""
_DATED_STAMP = pattern(r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ' -]{2,40},\s*(?P<date>[^()\n;:!?–—]{4,40}?)\s+[-–—]+\s+(?=[\w«\"“])")
_CLOSING_STAMP = pattern(
    r"(?<=[.!?…»”\"])\s+(?P<stamp>\d{1,2}[./-]\d{1,2}[./-]\d{4}"
    r"(?:\s*,?\s+(?:\d{1,2}[:h]\d{2}|[A-ZÀ-Ý][\w.' -]{1,30}))?)$"
)
_CLOSING_AGENCY = pattern(r"(?<=[.!?…»”\"])\s+(?P<stamp>[(/-]\s?(?P<agency>[A-Z][\w ,/-]{1,30})\)?)$")


_FINAL_MARKS = frozenset('.!?…»”"')


class Verdict(NamedTuple):
    """What a line is, and by which rule."""

    region: Region
    because: str


class _Phrases:
    """Phrases looked up by their first word."""

    def __init__(self, phrases: list[str]) -> None:
        self._by_first: dict[str, list[str]] = {}
        for phrase in sorted(phrases, key=len, reverse=True):
            self._by_first.setdefault(_first_word(phrase), []).append(phrase)

    def opening(self, folded: str) -> str | None:
        """Return the longest phrase that `folded` begins with, at the end of a word."""
        first = _first_word(folded) if folded[:1].isalnum() or folded[:1] == "(" else folded[:1]
        for phrase in self._by_first.get(first, ()):
            if folded.startswith(phrase) and not (
                phrase[-1].isalnum() and folded[len(phrase) : len(phrase) + 1].isalnum()
            ):
                return phrase
        return None


def _first_word(phrase: str) -> str:
    if phrase[:1] in "©/":
        return phrase[:1]
    found = _WORD.search(phrase)
    return found.group().partition("'")[0] if found else phrase[:1]


class _Cues(NamedTuple):
    lines: frozenset[str]
    navigation: _Phrases
    invitations: tuple[str, ...]
    datelines: _Phrases
    bylines: _Phrases
    captions: _Phrases
    credits: frozenset[str]
    agencies: frozenset[str]
    date_words: frozenset[str]
    calendar: frozenset[str]


@lru_cache(maxsize=8)
def _cues(language: str) -> _Cues:
    table = regions_table(language)
    return _Cues(
        lines=frozenset(table["navigation_lines"]),
        navigation=_Phrases(table["navigation_openings"]),
        invitations=tuple(table["invitations"]),
        datelines=_Phrases(table["dateline_openings"]),
        bylines=_Phrases(table["byline_openings"]),
        captions=_Phrases(table["caption_openings"]),
        credits=frozenset(table["caption_credits"]),
        agencies=frozenset(a.lower() for a in media_table()["agencies"]),
        date_words=frozenset(table["date_words"]),
        calendar=calendar_names(language),
    )


def line_region(line: str, language: str) -> Verdict | None:
    """Return what `line` is where its own words tell; `None` for what reads like prose or a headline.

    `line` carries no white space at its ends. Constant cost: a long line is prose unless a credit closes it.
    """
    if len(line) > _LONGEST_FURNITURE:
        return None
    cues = _cues(language)
    folded = line.lower().replace("’", "'")
    if len(line) > _LONGEST_SENTENCELESS and ends_finally(line) and line[-1] != ")":
        return _invitation(folded, cues)
    return (
        _address(line)
        or _invitation(folded, cues)
        or _caption(line, folded, cues)
        or _dateline(line, folded, cues)
        or _navigation(line, folded, cues)
    )


def opening_stamp(line: str, language: str) -> int:
    """Return how many characters of `line` are a place, a date and an agency before the dispatch; 0 for none."""
    cues = _cues(language)
    bracket = line.find("(", 0, 120)
    found = _OPENING_STAMP.match(line) if bracket > 0 and _BEYOND_STAMP.isdisjoint(line[:bracket]) else None
    if found is None:
        found = _DATED_STAMP.match(line)
        return found.end() if found is not None and _is_dated(found["date"], cues) else 0
    if found.end() >= len(line):
        return 0
    dated = (found["dash"] or "")[:1] in "-–—" and _is_dated(line[: found.start("agency")].partition(",")[2], cues)
    return found.end() if dated or _is_credit(found["agency"], cues) else 0


def _is_dated(words: str, cues: _Cues) -> bool:
    """Whether the words are a day and nothing else: a figure beside the name of a month, or a date in figures."""
    pieces = _DATE_PIECE.findall(words.lower())
    if any(piece not in cues.calendar and piece not in cues.date_words for piece in pieces):
        return False
    named = any(piece in cues.calendar for piece in pieces)
    return (named and _DIGIT.search(words) is not None) or _FULL_FIGURES.search(words) is not None


def closing_stamp(line: str, language: str) -> int:
    """Return where in `line` a date or an agency's name after the last sentence begins; its length for none."""
    if line[-1] in _FINAL_MARKS:
        return len(line)
    tail = max(0, len(line) - 80)
    found = _CLOSING_STAMP.search(line, tail)
    if found is not None:
        return found.start("stamp")
    found = _CLOSING_AGENCY.search(line, tail)
    if found is not None and _is_credit(found["agency"], _cues(language)):
        return found.start("stamp")
    return len(line)


def _address(line: str) -> Verdict | None:
    if "http" not in line and "www." not in line:
        return None
    rest = _URL.sub("", line).strip()
    bare = len(rest.split()) <= _LABELS and not ends_finally(rest.rstrip(":"))
    return Verdict(Region.DATELINE, "address-line") if _URL.search(line) and bare else None


def _invitation(folded: str, cues: _Cues) -> Verdict | None:
    if any(map(folded.__contains__, cues.invitations)) and folded.count(" ") < _LONGEST_INVITATION:
        return Verdict(Region.NAVIGATION, "invitation")
    return None


def _is_credit(words: str, cues: _Cues) -> bool:
    pieces = _CREDIT_PIECES.split(words.lower().strip())
    if any(p in cues.agencies or p in cues.credits for p in pieces):
        return True
    first, _, name = words.strip().partition(" ")
    return first.lower() in cues.credits and _NAME_AFTER.fullmatch(name.strip()) is not None


def _caption(line: str, folded: str, cues: _Cues) -> Verdict | None:
    tail = _BRACKETED_TAIL.search(line) if ")" in line[-2:] else None
    if tail is not None and _is_credit(tail[1], cues):
        plain = tail[1].lower().strip() in cues.agencies
        if not (plain and ends_finally(line[: tail.start()])):
            return Verdict(Region.CAPTION, "caption-photo-credit")
    opening = cues.captions.opening(folded)
    if opening is not None:
        rest = folded[len(opening) :].lstrip()
        if "©" in opening and _YEAR.match(rest):
            return None  # a copyright line
        told = ends_finally(line) and len(_WORD.findall(line)) > _LONGEST_LABEL
        if not rest or rest[0] in ":©(|" or opening[-1] in ":©" or (rest[0] in "-–—/" and not told):
            return Verdict(Region.CAPTION, "caption-opening")
    tail = _CREDIT_TAIL.search(line) if _CREDIT_MARK.search(line) else None
    if tail is not None and len(line) - tail.start() < len(line) and _is_credit(tail[1], cues):
        return Verdict(Region.CAPTION, "caption-photo-credit")
    return None


def _dateline(line: str, folded: str, cues: _Cues) -> Verdict | None:
    count = line.count(" ") + 1
    if _is_date_alone(line, folded, cues):
        return Verdict(Region.DATELINE, "date-line")
    if folded.strip("()/-–— .") in cues.agencies:
        return Verdict(Region.DATELINE, "agency-line")
    opening = cues.datelines.opening(folded)
    final = ends_finally(line) and line[-1:] != ":"
    if opening is not None and not (final and count > _LONGEST_LABEL):
        told = _DIGIT.search(line) is not None or opening[-1] in ":©" or count <= 6 or " " in opening
        if told and (opening.strip("()/") not in cues.agencies or count <= 5):
            return Verdict(Region.DATELINE, "publication-line")
    return _byline(line, folded, cues, count, final=final)


def _is_date_alone(line: str, folded: str, cues: _Cues) -> bool:
    """A date and nothing else, or with a clock or an agency and a place."""
    if len(line) > _LONGEST_DATE_LINE or _DIGIT.search(line) is None:
        return False
    pieces = _DATE_PIECE.findall(folded)
    other = [p for p in pieces if p not in cues.date_words]
    named = any(p in cues.calendar for p in pieces)
    written = _FULL_FIGURES.search(line) is not None
    if not other:
        return (named or written) and len(line) >= 6 and line[-1] not in "!?…"
    timed = _CLOCK.search(line) is not None
    return (
        timed and (written or named) and _YEAR.search(line) is not None and len(other) <= 4 and not ends_finally(line)
    )


def _byline(line: str, folded: str, cues: _Cues, count: int, *, final: bool) -> Verdict | None:
    opening = cues.bylines.opening(folded)
    if opening is None or final or count > 12:
        return None
    rest = line[len(opening) :].lstrip(" :")
    found = _NAME_AFTER.match(rest)
    if found is None or len(found.group().split()) < 2:
        return None
    after = rest[found.end() :].strip()
    return Verdict(Region.DATELINE, "byline") if not after or after[0] in ",(|/-–—•·" or after[0].isdigit() else None


def _navigation(line: str, folded: str, cues: _Cues) -> Verdict | None:
    count = line.count(" ") + 1
    stripped = folded.strip(" :|/>»›•·-–—+*.")
    if stripped in cues.lines:
        return Verdict(Region.NAVIGATION, "menu")
    head, bar, _ = folded.partition(" :") if " :" in folded else folded.partition(":")
    if bar and cues.navigation.opening(head) == head.strip():
        return Verdict(Region.NAVIGATION, "link-or-invitation")
    if bar and head.strip() in cues.lines and count <= 20 and not ends_finally(line):
        return Verdict(Region.NAVIGATION, "menu")
    bare = folded.lstrip("►▶→>»•·-–—*[( ")
    opening = cues.navigation.opening(bare) if count <= 40 else None
    if opening is not None:
        announced = bare[len(opening) :].lstrip()[:1] in (":", "»", "→", ">")
        if announced or (count <= 25 and (not ends_finally(line) or count <= 8 or line[-1] in "?!")):
            return Verdict(Region.NAVIGATION, "link-or-invitation")
    pieces = _SEPARATOR.split(line)
    if len(pieces) == 2 and count <= 6 and any(piece.lower() in cues.lines for piece in pieces):
        return Verdict(Region.NAVIGATION, "breadcrumbs")  # `News | Transport`
    if len(pieces) >= 3 and not ends_finally(line) and count <= 5 * len(pieces):
        return Verdict(Region.NAVIGATION, "breadcrumbs")
    return None
