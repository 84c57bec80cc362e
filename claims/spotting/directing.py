"""Which of its readings a date without its year means: the one behind the day of writing, or the one ahead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from claims.kinds.date import Said, preferring, resolve
from claims.kinds.lexicon import Lexicon, lexicon
from claims.kinds.tables import Dates
from claims.model import Anchor, DateRange, DateValue, Precision
from claims.patterns import pattern

AHEAD, LED, NEARER, BEHIND, FIRMLY_BEHIND, UNTOLD = 1, 2, 3, -1, -2, 0
"""`LED` is ahead within the week or where that is the nearer (`dès mardi`, `jusqu'en mars`); `NEARER` only there."""
LOOKED_BACK, LOOKED_ON = 160, 90
"""Characters of the sentence before and after a date in which its verb is looked for."""
FARTHEST = {AHEAD: 0, LED: 200, NEARER: 200, UNTOLD: 200, BEHIND: 300, FIRMLY_BEHIND: 366}
"""Days behind past which a year-less date is the coming one after all: no one writes `le 3 mai` of last year's."""
LONGEST_LEAD = 24
"""Characters of the longest words that lead to a date, with an article."""
CLOSE = 2
"""Words between a date and a past verb that is firmly its own: `déclaré en janvier`."""
LEAD_REACH = 6
"""Words before `dès` or `by` within which a verb of the past outweighs it."""
SINCE_REACH = 4
"""Words before a date within which `depuis` is about it."""
OPENING = 2
"""Words that may stand before a date which opens its sentence, so that the verb after it tells."""
COMING = 130
"""Days ahead up to which it is."""
A_WEEK = 7
JUST_OVER, A_WHOLE_ROUND = 21, 300
"""A day over so few days ago is not the next year's, whatever the sentence says."""
FRESH = 60
"""Days within which an attack's day is this year's, not the famous one's."""
NEAR = 40
SHORTEST = 3
"""Letters up to which an ending makes no verb."""
PASSIVE = "be"
"""Before `screened` this makes no past of it: due to be screened."""
CONDITIONAL = ("rait", "raient")
"""Ends of French verbs that say neither."""
WORD = pattern(r"[^\W\d_][\w’'-]*")
STOP = pattern(r"[.!?…](?=\s|$)|\n")


class Cues(NamedTuple):
    """The words that say which way a sentence looks, of one language."""

    leads: re.Pattern[str]
    ahead: frozenset[str]
    ahead_ends: tuple[str, ...]
    behind: frozenset[str]
    behind_ends: tuple[str, ...]
    not_behind: frozenset[str]
    overtaken: frozenset[str]
    determiners: frozenset[str]
    auxiliaries: frozenset[str]
    participles: tuple[str, ...]
    since: frozenset[str]
    attacks: frozenset[str]
    named: dict[str, int]


@lru_cache(maxsize=8)
def _cues(language: str) -> Cues:
    dates: Dates = lexicon(language).dates
    table = dates["direction"]
    leads = "|".join(re.escape(lead) for lead in sorted(table["leads"], key=lambda lead: -len(lead)))
    return Cues(
        re.compile(rf"(?<!\w)(?:{leads or '(?!)'})(?: (?:le|la|l'|the|this))? ?$"),
        frozenset(table["ahead"]),
        tuple(table["ahead_ends"]),
        frozenset(table["behind"]),
        tuple(table["behind_ends"]),
        frozenset(table["not_behind"]),
        frozenset(table["overtaken"]),
        frozenset(table["determiners"]),
        frozenset(table["auxiliaries"]),
        tuple(table["participles"]),
        frozenset(word for word in table["behind"] if dates["role"].get(word) == "start"),
        frozenset(table["attacks"]),
        dates["named"],
    )


def directed(value: DateValue, text: str, start: int, end: int, known: Lexicon, reference: date | None) -> DateValue:
    """Return a date whose likeliest reading is that of its sentence's tense, or the nearer by far.

    `prévu le 3 mai` lies ahead, `est mort le 3 mai` behind; the readings stay as they are. `les attentats du 11
    septembre` have their year. Bounded by the characters looked at.
    """
    cues = _cues(known.language)
    if value.year is None and value.month is not None and value.day is not None:
        famous = _famous(value, text, start, end, cues, reference)
        if famous is not None:
            return famous
    if reference is None or value.anchor is not Anchor.PUBLICATION or len(value.readings) < 2:
        return value
    past = next((r for r in value.readings if r.earliest is not None and r.earliest <= reference), None)
    coming = next((r for r in value.readings if r.earliest is not None and r.earliest > reference), None)
    if past is None or coming is None or past.latest is None or coming.earliest is None:
        return value
    is_weekend = value.precision is Precision.WEEKEND
    if past.latest >= reference and not is_weekend:
        return value
    way = _way(text, start, end, cues)
    if is_weekend:
        return _weekend(value, past, coming, way)
    gap, wait = (reference - past.latest).days, (coming.earliest - reference).days
    is_far = gap > FARTHEST[way] and wait <= COMING
    is_ahead = way == AHEAD and (gap > JUST_OVER or wait <= A_WHOLE_ROUND)
    is_ahead = is_ahead or (way == LED and wait <= A_WEEK) or (way in (LED, NEARER) and wait < gap)
    return preferring(value, coming) if is_ahead or is_far else value


def _weekend(value: DateValue, past: DateRange, coming: DateRange, way: int) -> DateValue:
    if way == UNTOLD:
        return value
    return preferring(value, coming if way > UNTOLD else past)


def _way(text: str, start: int, end: int, cues: Cues) -> int:
    """Return which way the sentence looks at a date: by its nearest verb before, or after a date that opens it."""
    before = text[max(0, start - LOOKED_BACK) : start].lower().replace("’", "'")
    stops = list(STOP.finditer(before))
    if stops:
        before = before[stops[-1].end() :]
    lead = cues.leads.search(before, max(0, len(before) - LONGEST_LEAD))
    words = WORD.findall(before, 0, lead.start() if lead else len(before))[::-1]
    if lead is not None and words:
        told = _nearest(words[:LEAD_REACH], cues)
        return LED if told >= UNTOLD else BEHIND
    if not cues.since.isdisjoint(words[:SINCE_REACH]):
        return FIRMLY_BEHIND
    if len(words) <= OPENING:
        after = text[end : end + LOOKED_ON].lower().replace("’", "'")
        stop = STOP.search(after)
        onward = _onward(WORD.findall(after[: stop.start()] if stop else after), cues)
        return _nearest(words, cues) or onward or (UNTOLD if lead is None else LED)
    return _nearest(words, cues)


def _nearest(words: Sequence[str], cues: Cues) -> int:
    """Return the way of the first word that has one; `words` go away from the date."""
    for at, word in enumerate(words):
        bare = _bare(word)
        if _is_ahead(bare, words[at - 1] if at else "", words[at - 2] if at > 1 else "", cues):
            return (
                (NEARER if bare in cues.overtaken else AHEAD)
                if cues.overtaken.isdisjoint(words[at + 1 : at + 3])
                else BEHIND
            )
        helpers = [_bare(helper) for helper in words[at + 1 : at + 6]]
        if _is_behind(bare, cues):
            if PASSIVE in helpers[:1]:
                continue
            return _firmly(at, helpers, cues)
        if bare.endswith(CONDITIONAL):
            return UNTOLD
        if cues.participles and bare.endswith(cues.participles) and bare not in cues.not_behind:
            if cues.behind.isdisjoint(helpers[:1]) and not cues.ahead.isdisjoint(helpers):
                return AHEAD
            if at <= 1 or not cues.auxiliaries.isdisjoint(helpers[:3]):
                return _firmly(at, helpers, cues)
    return UNTOLD


def _firmly(at: int, helpers: Sequence[str], cues: Cues) -> int:
    """Return how surely a past verb is the date's own: `avait-il déclaré en janvier`, not `organisé en janvier`."""
    before = {part for helper in helpers[:2] for part in helper.split("-")}
    told = not cues.behind.isdisjoint(before) or not cues.auxiliaries.isdisjoint(before)
    return FIRMLY_BEHIND if told and at <= CLOSE else BEHIND


def _onward(words: Sequence[str], cues: Cues) -> int:
    for at, word in enumerate(words):
        bare = _bare(word)
        following = (*words[at + 1 : at + 3], "", "")
        if _is_ahead(bare, following[0], following[1], cues):
            return AHEAD
        if _is_behind(bare, cues):
            return BEHIND
    return UNTOLD


def _bare(word: str) -> str:
    return word.rpartition("'")[2] or word


def _is_ahead(word: str, following: str, second: str, cues: Cues) -> bool:
    """Whether a word looks ahead; `due to the storm` gives a cause."""
    if following and f"{word} {following}" in cues.ahead:
        return True
    if cues.ahead_ends and word.endswith(cues.ahead_ends):
        return True
    return word in cues.ahead and not (following == "to" and (not second or second in cues.determiners))


def _is_behind(word: str, cues: Cues) -> bool:
    if word in cues.behind:
        return True
    ended = word.endswith(cues.behind_ends) and not word.endswith(CONDITIONAL)
    return ended and len(word) > SHORTEST and word not in cues.not_behind


def _famous(value: DateValue, text: str, start: int, end: int, cues: Cues, reference: date | None) -> DateValue | None:
    """Return `(les attentats du) 11 septembre`, `le 11-Septembre` with its year, unless this year's is as near."""
    year = cues.named.get(f"{value.month:02}-{value.day:02}")
    if year is None or value.weekday is not None:
        return None
    around = f"{text[max(0, start - NEAR) : start]} {text[end : end + NEAR // 2]}".lower()
    if "-" not in text[start:end] and cues.attacks.isdisjoint(WORD.findall(around)):
        return None
    if reference is not None and (year > reference.year or _is_fresh(value, reference)):
        return None
    made = resolve(Said(year=year, month=value.month, day=value.day), None)
    return made and replace(made, year=None)


def _is_fresh(value: DateValue, reference: date) -> bool:
    return value.latest is not None and abs((reference - value.latest).days) <= FRESH
