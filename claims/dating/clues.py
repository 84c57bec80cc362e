"""Gathers what the prose says of days: each a clue to the day of publication."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple, TypedDict

from claims.dating.stamps import stamps_in
from claims.kinds.lexicon import lexicon
from claims.kinds.stretches import first_pieces, places_of
from claims.languages.forms import Mood, Pos, Tense, readings
from claims.languages.packs import full_languages, load_table
from claims.model import DateValue, Kind, Mention, Precision, Region, Sentence, Source
from claims.patterns import pattern
from claims.splitting.layout import Layout
from claims.spotting.values import spot_values

_TRIGGER = pattern(r"\d|day\b|di\b|hier|aujourd|demain|matin|soir|night|morning|evening|tomorrow|day", re.IGNORECASE)
_WORD = pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CLAUSE_END = pattern(r"[;:]|, ")
_OPENERS = " \"«“‘'"
_REACH = 70
"""Characters around a date in which its verb is looked for."""
_OWN = 3
"""All that a sentence needs to name its day: `ce` and a weekday, a bit each, or `hier`."""
_WEEKDAYS = frozenset({"<weekday>", "<short>"})


class DaysAndWords(TypedDict):
    """`dating.toml`: how prose tells a day from the day of publication."""

    days: dict[str, int]
    words: dict[str, list[str]]


class Cue(StrEnum):
    """How a day is told."""

    FULL = "full"
    """Day, month and year."""
    MONTH = "month"
    """Month and year."""
    YEAR = "year"
    DATED = "dated"
    """Day and month without a year, weekday or not."""
    WEEKDAY = "weekday"
    OFFSET = "offset"
    """`hier`, `tomorrow`."""


class Clue(NamedTuple):
    """One day, month or year that the prose tells."""

    cue: Cue
    text: str
    start: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    offset: int | None = None
    coming: bool = False
    """Told as lying ahead."""
    past: bool = False
    """Told as past by a verb."""
    this: bool = False
    """`ce lundi`: the very day of publication."""
    part: str | None = None
    """`morning` or `evening`."""
    shifted: bool = False
    """`lundi dernier`, `next Monday`: some other week."""
    spoken: bool = False
    """Inside a quotation: the day it was said need not be the day of publication."""


def clues_of(source: Source, layout: Layout, most: int = 400) -> tuple[Clue, ...]:
    """Return the clues of the first `most` sentences of `layout`'s prose and of its captions, in text order.

    Linear in the text.
    """
    clues: list[Clue] = []
    for sentence in layout.sentences[:most]:
        if sentence.language in full_languages() and _TRIGGER.search(sentence.text):
            clues.extend(_clues_in(source.text, sentence))
    for block in layout.blocks:
        if block.region is Region.CAPTION and block.language in full_languages():
            clues.extend(_dated_caption(source.text, block.start, block.end, block.language))
    return tuple(sorted(clues, key=lambda clue: clue.start))


def tells_its_day(source: Source, layout: Layout, most: int = 400) -> bool:
    """Whether a clue names the day of publication itself (`ce lundi 8 avril`) or the day before it (`hier`).

    Without either, and without a stamp, no day is settled. Only the sentences that have such words are read, one in
    thirty; a word is known in small letters, with a capital, and in capitals. Linear in the text.
    """
    sentences = layout.sentences[:most]
    languages = frozenset(full_languages()).intersection(sentence.language for sentence in sentences)
    words = _own_words(languages)
    at, told = -1, 0
    for start, word in places_of(source.text, words):
        if at < 0 or start >= sentences[at].end:
            at, told = bisect_right(sentences, start, max(at, 0), key=_end_of), 0
            if at == len(sentences):
                return False
        if start < sentences[at].start or told == _OWN:
            continue
        told |= words[word]
        if told == _OWN and _has_own(source.text, sentences[at]):
            return True
    return False


def _has_own(text: str, sentence: Sentence) -> bool:
    if sentence.language not in full_languages() or not _TRIGGER.search(sentence.text):
        return False
    return any(map(_is_own, _clues_in(text, sentence)))


def _is_own(clue: Clue) -> bool:
    return clue.offset == -1 or (clue.this and clue.cue is Cue.DATED)


def _end_of(sentence: Sentence) -> int:
    return sentence.end


@lru_cache(maxsize=4)
def _own_words(languages: frozenset[str]) -> dict[str, int]:
    """Return what a sentence that names its day has, as it may be written and is cut, each with its share of `_OWN`."""
    found: dict[str, int] = {}
    for language in sorted(languages):
        days, words = _table(language)["days"], _table(language)["words"]
        weekdays = [word for word, cats in lexicon(language).words.items() if not _WEEKDAYS.isdisjoint(cats)]
        yesterday = [word for word, offset in days.items() if offset == -1]
        for share, some in ((1, words["this"]), (2, weekdays), (_OWN, yesterday)):
            for piece in first_pieces(way(word) for word in some for way in (str.lower, str.capitalize, str.upper)):
                found[piece] = found.get(piece, 0) | share
    return found


def _clues_in(text: str, sentence: Sentence) -> Iterator[Clue]:
    language = sentence.language
    taken = []
    for mention in spot_values(text, language, None, sentence.start, sentence.end):
        if mention.kind is Kind.DATE and isinstance(mention.value, DateValue):
            clue = _clue(text, sentence, mention, mention.value)
            if clue is not None:
                taken.append((mention.start, mention.end))
                yield clue
    for match in _offsets(language).finditer(text, sentence.start, sentence.end):
        offset = _table(language)["days"][match.group().lower().replace("’", "'")]
        yield Clue(Cue.OFFSET, match.group(), match.start(), offset=offset, spoken=_is_spoken(sentence, match.start()))


def _dated_caption(text: str, start: int, end: int, language: str) -> Iterator[Clue]:
    """A picture was taken before it was printed: only what is explicit, and can be read in one way, counts.

    Captions are often in another language than the page; reading them as stamps spares that language's tables.
    """
    stamps = [s for s in stamps_in(text, start, end, language) if s.year is not None and not s.address]
    read = Counter((s.start, s.end) for s in stamps)
    for s in stamps:
        if read[s.start, s.end] == 1:
            yield Clue(Cue.FULL, text[s.start : s.end], s.start, s.year, s.month, s.day)


def _clue(text: str, sentence: Sentence, mention: Mention, value: DateValue) -> Clue | None:
    cue = _cue(value)
    if cue is None:
        return None
    language = sentence.language
    before = _last_word(text, sentence.start, mention.start)
    words = [w.lower() for w in _WORD.findall(mention.text)]
    after = _WORD.match(text[mention.end : mention.end + 16].lstrip())
    around = [*words, before, *([after.group().lower()] if after else [])]
    table = _table(language)["words"]
    direction = _direction(text, sentence, mention)
    return Clue(
        cue,
        mention.text,
        mention.start,
        value.year,
        value.month,
        value.day,
        value.weekday,
        coming=direction > 0,
        past=direction < 0,
        this=value.weekday is not None and (before in table["this"] or words[:1] == table["this"]),
        part=next((p for p in ("morning", "evening") if any(w in table[p] for w in around)), None),
        shifted=any(w in table["last"] or w in table["next"] for w in around),
        spoken=_is_spoken(sentence, mention.start),
    )


def _cue(value: DateValue) -> Cue | None:
    if value.year is not None and value.precision in (Precision.DAY, Precision.MONTH, Precision.YEAR):
        return Cue.FULL if value.day is not None else Cue.MONTH if value.month is not None else Cue.YEAR
    if value.precision is not Precision.DAY:
        return None
    if value.day is not None and value.month is not None:
        return Cue.DATED
    return Cue.WEEKDAY if value.weekday is not None and value.day is None else None


def _last_word(text: str, start: int, end: int) -> str:
    words = _WORD.findall(text[max(start, end - 20) : end])
    return words[-1].lower() if words else ""


def _is_spoken(sentence: Sentence, at: int) -> bool:
    return any(q.start <= at < q.end for q in sentence.quotes)


def _direction(text: str, sentence: Sentence, mention: Mention) -> int:
    """Return 1 where the words put the date ahead, -1 where a verb tells it as past, 0 where nothing shows.

    The verb is the nearest before it in the clause, else the first after it; an adverbial at the head of its sentence
    (`En mars, le conseil a voté`) looks past its comma.
    """
    left = text[max(sentence.start, mention.start - _REACH) : mention.start]
    right = text[mention.end : min(sentence.end, mention.end + _REACH)]
    left = left[max((m.end() for m in _CLAUSE_END.finditer(left)), default=0) :]
    if left.strip(_OPENERS).count(" ") > 1 or not right.startswith(","):
        found = _CLAUSE_END.search(right)
        right = right[: found.start()] if found else right
    language = sentence.language
    coming = _table(language)["words"]["coming"]
    if any(w in coming for w in _lower_words(left)[-8:]):
        return 1
    for word in (*reversed(_lower_words(left)), *_lower_words(right)):
        told = _told(word, language)
        if told:
            return told
    return 0


def _lower_words(text: str) -> list[str]:
    return [w.replace("’", "'") for w in _WORD.findall(text) if w[0].islower()]


@lru_cache(maxsize=4096)
def _told(word: str, language: str) -> int:
    """1 for a future form, -1 for a past form or participle, 0 for what shows neither."""
    found = readings(word, language)
    if not found or found[0].pos is not Pos.VERB:
        return 0
    if found[0].mood is Mood.PAST_PARTICIPLE:
        return -1
    if found[0].mood is not Mood.FINITE:
        return 0
    return {Tense.FUTURE: 1, Tense.PAST: -1}.get(found[0].tense or Tense.PRESENT, 0)


@lru_cache(maxsize=4)
def _table(language: str) -> DaysAndWords:
    return load_table(language, "dating", DaysAndWords)


@lru_cache(maxsize=4)
def _offsets(language: str) -> re.Pattern[str]:
    phrases = sorted(_table(language)["days"], key=len, reverse=True)
    alternatives = "|".join(re.escape(p).replace("'", "['’]") for p in phrases)
    return re.compile(rf"(?<!\w)(?:{alternatives})(?![\w-])", re.IGNORECASE)
