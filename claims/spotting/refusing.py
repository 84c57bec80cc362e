"""What looks like a value and is none: bare figures of names, pages, scores; a `2000` that counts people."""

from __future__ import annotations

import re

from claims.kinds.found import Context, Found
from claims.kinds.grammar import Shape
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token, folded
from claims.model import Hedge, Kind, NumberValue

WORD_BEFORE = re.compile(r"([^\W\d_][\w'’.-]*?)[.]?[^\S\n]{0,2}(?:n[°ºo]\.?[^\S\n]?)?$")
WORD_AFTER = re.compile(r"[^\S\n]{0,2}([^\W\d_][\w’'-]*)")
MARK_BEFORE = re.compile(r"(?:n\s?[°º]|[#№])[^\S\n]?$", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]+")
REACH = 32
FUTURE_REACH = 60
SEASON = re.compile(r"/\d\d(?!\d)")
"""The second half of a season (`2006/07`)."""
DIVISION_LEADS = ["au", "du", "le", "this", "last", "next", "its"]
OF_NUMBER = re.compile(r"[^\S\n](?:le|leur|the)[^\S\n](?:nombre|total|number)(?!\w)")
"""`porte à sept le nombre de` what is counted."""
LIST_JOINTS = ("et", "and", "ou", "or", "")
LISTED = re.compile(r"([^\W\d_]+)[^\S\n]\d+(?:, \d+)*(?:,? (?:et|and|ou|or) |, )$")
"""`numéros 63 et 65`: a label holds for all the figures after it."""
HYPHENS = ("-", "–", "‑")
APOSTROPHES = ("'", "’")


def word_before(text: str, at: int) -> str:
    """Return the word right before `at` on its line, as written; empty where none stands there."""
    match = WORD_BEFORE.search(text[max(0, at - REACH) : at])
    return match[1] if match else ""


def word_after(context: Context, at: int) -> str:
    """Return the word right after `at` on its line, as written; empty where none stands there."""
    match = WORD_AFTER.match(context.text, at, min(context.end, at + REACH))
    return match[1] if match else ""


def is_refused(shape: Shape, tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> bool:
    """Whether a shape of dates or times fits words that say something else."""
    places = dict(shape.fields)
    inside = tokens[at + shape.start : at + shape.end]
    if shape.reads == "calendar":
        return _refuses_calendar(places, inside, tokens, at, lexicon, context)
    if shape.reads == "hours":
        return _refuses_hours(places, inside, tokens, at, lexicon, context)
    if shape.reads == "clock":
        return _refuses_clock(places, inside[0], lexicon, context)
    if shape.reads == "division" and "division" in places and "year" not in places:
        return folded(word_before(context.text, inside[0].start)) not in lexicon.dates["years"]["cues"] + DIVISION_LEADS
    if shape.reads == "offset":
        return _is_title(inside[-1], context)
    if shape.reads == "ahead":
        return _is_length(inside, lexicon, context)
    if shape.reads == "week-number":
        return context.text[inside[0].start].isupper() and bool(word_before(context.text, inside[0].start))
    if shape.reads == "span" and set(places) <= {"year", "year:2", "yy:2"} and len(inside) == 3:
        return not _is_year_pair(inside, lexicon, context)
    return False


def _refuses_calendar(
    places: dict[str, int], inside: list[Token], tokens: list[Token], at: int, lexicon: Lexicon, context: Context
) -> bool:
    names = set(places)
    first = inside[0]
    if "year" in places and SEASON.match(context.text, tokens[at + places["year"]].end) and len(names) > 1:
        return True
    if names == {"year"}:
        return not is_year(tokens, at + places["year"], lexicon, context)
    if names == {"month"}:
        return not _is_lone_month(first, lexicon, context)
    if names == {"day"}:
        return not _is_lone_day(tokens, at, lexicon, context)
    if names == {"weekday"}:
        return _is_name_of_day(first, lexicon, context)
    if names == {"numeric"}:
        before = folded(word_before(context.text, first.start))
        return before in lexicon.dates["years"]["odds"] and first.word.count("/") == 1
    return False


def _is_title(token: Token, context: Context) -> bool:
    """Whether a word has a capital inside a sentence: the Today programme."""
    text = context.text
    before = text[max(0, token.start - 2) : token.start].rstrip()
    return text[token.start].isupper() and not text[token.start : token.end].isupper() and before[-1:].isalnum()


def _is_length(inside: list[Token], lexicon: Lexicon, context: Context) -> bool:
    """Whether `in two years` is how long it took: no word of what is to come stands before it."""
    cues = lexicon.dates["future"]["words"]
    if not cues or inside[-1].word == "time":
        return False
    start = inside[0].start
    before = context.text[max(0, start - FUTURE_REACH) : start].lower()
    return frozenset(cues).isdisjoint(WORD.findall(before[before.rfind(". ") + 1 :]))


def _refuses_clock(places: dict[str, int], token: Token, lexicon: Lexicon, context: Context) -> bool:
    """`le 20h` is a broadcast, Jamie Noon a player, and `1:24` a result unless a zone or half of the day follows."""
    if len(places) > 1:
        return False
    before = folded(word_before(context.text, token.start))
    if "<hour>" in token.cats:
        return context.text[token.start].isupper() and bool(before)
    return token.word[-1] in "hH" and before in lexicon.dates["years"]["programmes"]


def _is_name_of_day(token: Token, lexicon: Lexicon, context: Context) -> bool:
    """Whether a weekday is a name's (`Le Journal du Dimanche`): French ones have no capital inside a sentence."""
    written = context.text[token.start : token.end]
    if lexicon.month_first or not written[0].isupper() or written.isupper():
        return False
    return bool(word_before(context.text, token.start))


def _is_lone_month(token: Token, lexicon: Lexicon, context: Context) -> bool:
    """Whether a month by itself is the month: French ones are lower case, English ones capitalised and led."""
    written = context.text[token.start : token.end]
    if "<number>" in token.cats and written[-1] != ".":
        return False
    if token.word not in lexicon.full_months and written[-1] != ".":
        return (lexicon.month_first or "<number>" not in token.cats) and _led_month(token, context, lexicon)
    if lexicon.month_first:
        return written[0].isupper() and (
            token.word not in lexicon.dates["capitalised"] or _led_month(token, context, lexicon)
        )
    if written[0].isupper() and not written.isupper():
        before = word_before(context.text, token.start)
        return not before
    return True


def _led_month(token: Token, context: Context, lexicon: Lexicon) -> bool:
    return folded(word_before(context.text, token.start)) in lexicon.dates["years"]["cues"]


def _is_lone_day(tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> bool:
    """Whether `le 17` is a day: an article before, and no noun, unit or figure after."""
    token = tokens[at]
    if (
        "<spelt>" in token.cats
        or "<ordinal>" in token.cats
        or folded(word_before(context.text, token.start)) not in lexicon.dates["years"]["day_leads"]
    ):
        return False
    after = context.text[token.end : token.end + 2]
    if after[:1] in (",", ".", ";", ")", "", "\n", "!", "?") and not after[1:2].isdigit():
        return True
    following = folded(word_after(context, token.end))
    return following in lexicon.dates["years"]["day_tails"]


def is_year(tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> bool:
    """Whether four digits are a year: a cue before them, or nothing counted after them."""
    token = tokens[at]
    year = int(token.cats.get("<year>", 0))
    previous = tokens[at - 1] if at and tokens[at - 1].end <= token.start else None
    before = folded(word_before(context.text, token.start))
    cues = lexicon.dates["years"]
    if context.text[token.end : token.end + 1] in HYPHENS and context.text[token.end + 1 : token.end + 2].isdigit():
        return False
    firm = before in cues["firm"] or (previous is not None and "<role>" in previous.cats and before not in lexicon.of)
    after = word_after(context, token.end)
    counted = _is_counted(after, lexicon)
    if before in lexicon.labels and before not in cues["firm"] and before not in cues["cues"]:
        return False
    if at + 1 < len(tokens) and "<zone>" in tokens[at + 1].cats:
        return False
    if firm:
        return not (counted and year % 100 == 0 and year >= 1100 and before in ("à", "by"))
    if not 1900 <= year <= 2100 and before not in cues["cues"]:
        return False
    if not 1500 <= year <= 2100:
        return False
    return not counted


def _is_counted(after: str, lexicon: Lexicon) -> bool:
    """Whether the word after a figure is what it counts: a lower-case plural, or the unit of a measure."""
    if not after or after[0].isupper():
        return False
    word = folded(after)
    if word in lexicon.dates["years"]["tails"] or "'" in word[:-1][:2]:
        return False
    cats = lexicon.words.get(word, {})
    if any(c in cats for c in ("<unit>", "<duration>", "<currency>", "<percent>", "<scale>")):
        return True
    return word.endswith(tuple(lexicon.dates["years"]["plurals"])) and len(word) > 3


def _is_year_pair(inside: list[Token], lexicon: Lexicon, context: Context) -> bool:
    year = int(inside[0].cats.get("<year>", 0))
    last = inside[-1].cats
    if "<year>" in last:
        return 1500 <= year < int(last["<year>"]) <= 2150 and not _is_counted(
            word_after(context, inside[-1].end), lexicon
        )
    return 1900 <= year <= 2100 and int(last.get("<yy>", 0)) == (year + 1) % 100


def _refuses_hours(
    places: dict[str, int], inside: list[Token], tokens: list[Token], at: int, lexicon: Lexicon, context: Context
) -> bool:
    """`10 heures` is a time of day after `à`, `vers`, `dès`… or with minutes, a zone or a half; else a duration."""
    if "number:2" in places:
        after = at + places["number:2"] + 1
        return after < len(tokens) and "<duration>" in tokens[after].cats
    if {"zone", "half", "hour"} & set(places) or not lexicon.dates["years"]["hour_leads"]:
        return False
    number = tokens[at + places["number"]].cats.get("<number>")
    if number is not None and (number.amount is None or number.amount > 24 or number.amount % 1):
        return True
    end = inside[-1].end
    if folded(word_after(context, end)).split("'")[0] in ("de", "d"):
        return True
    before = folded(word_before(context.text, tokens[at].start))
    return before not in lexicon.dates["years"]["hour_leads"]


def is_label(one: Found, tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> bool:
    """Whether a bare number is a name's, a page's, a score's, or stands before `fois`."""
    text = context.text
    value = one.value
    if not isinstance(value, NumberValue) or one.kind is not Kind.NUMBER:
        return False
    after = word_after(context, one.end)
    if folded(after) in lexicon.negatives["after_number"] or _in_score(text, one, after, lexicon):
        return True
    if after[:1].isupper() and "<cents>" in lexicon.words.get(folded(after), {}):
        return True
    if value.amount is None:
        return False
    before = word_before(text, one.start)
    if before and _bare(before) in lexicon.labels:
        return True
    if text[one.start].isalpha():
        return _is_spelt_name(text, one, before, after, lexicon, tokens[at])
    if MARK_BEFORE.search(text[max(0, one.start - 6) : one.start]):
        return True
    goes_on = text[max(0, one.start - 4) : one.start].strip(" ,") in LIST_JOINTS
    listed = LISTED.search(text[max(0, one.start - REACH) : one.start]) if goes_on else None
    if listed is not None and folded(listed[1]) in lexicon.labels:
        return True
    if text[one.start - 1 : one.start] in APOSTROPHES and one.start and one.end - one.start == 2:
        return True
    plain = text[one.start : one.end].isdigit() and len(text[one.start : one.end]) <= 4
    return bool(before) and plain and _goes_with_name(text, one.start, before, after, lexicon)


def _is_spelt_name(text: str, one: Found, before: str, after: str, lexicon: Lexicon, token: Token) -> bool:
    """Whether a number in words is part of a name (`the Six Nations`), a half of a match, or too slight to count."""
    if "<bare-fraction>" in token.cats and lexicon.negatives["fraction_tails"]:
        joined = text[one.start - 1 : one.start] in HYPHENS
        fits = (
            folded(after) in lexicon.negatives["fraction_tails"]
            or folded(before) in lexicon.negatives["fraction_leads"]
        )
        if folded(before) in lexicon.numbers["ordinals"]:
            return True
        return joined or not (fits or text[one.start : one.end].count(" "))
    if text[one.start].isupper() and before and after and after[0].isupper():
        return True
    if text[one.start].isupper() and before[:1].isupper() and text[one.start - 2 : one.start - 1].isalnum():
        return True
    if text[one.end : one.end + 1] in HYPHENS and text[one.end + 1 : one.end + 2].isupper():
        return True
    if OF_NUMBER.match(text, one.end):
        return False
    return folded(text[one.start : one.end]) in lexicon.negatives["lonely"] and not _counts(after, lexicon)


def _bare(word: str) -> str:
    """Return a word without what is elided or hyphened before it: `l'article`, `ex-numéro`."""
    return re.split(r"['-]", folded(word).rstrip("."))[-1]


def _counts(after: str, lexicon: Lexicon) -> bool:
    return bool(after) and after[0].islower() and folded(after) not in lexicon.dates["years"]["tails"]


def _goes_with_name(text: str, start: int, before: str, after: str, lexicon: Lexicon) -> bool:
    written = re.split(r"['’-]", before)[-1]
    if not (any(c.isupper() for c in written)):
        return False
    known = _bare(before)
    if known in lexicon.negatives["names"]:
        return not (after and _is_counted(after, lexicon))
    if _counts(after, lexicon):
        return False
    if (
        known in lexicon.words
        or known.rstrip("'") in lexicon.dates["years"]["tails"]
        or known in lexicon.negatives["openers"]
    ):
        return False
    return text[start - 1] in " \u00a0\u202f"


def _in_score(text: str, one: Found, after: str, lexicon: Lexicon) -> bool:
    """Whether the number is half or all of `3-1`, `6–4`, `2 - 0`: two figures, nothing counted after."""
    if isinstance(one.value, NumberValue) and one.value.hedge is Hedge.RANGE:
        joined = any(mark in text[one.start : one.end] for mark in HYPHENS)
        return joined and not _counts(after, lexicon)
    left = re.search(r"\d[^\S\n]?[-–‑:][^\S\n]?$", text[max(0, one.start - 4) : one.start])
    right = re.match(r"[^\S\n]?[-–‑:][^\S\n]?\d", text[one.end : one.end + 4])
    return bool(left or right)


def is_passing(one: Found, tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> bool:
    """Whether `un jour`, `a week` is no length of time: `one day it will`, `three million people a week`."""
    if one.kind is not Kind.DURATION or "<number>" in tokens[at].cats or tokens[at].word == "one":
        return False
    text = context.text
    if text[one.start : one.end].split()[-1].lower() not in lexicon.negatives["lone_ones"]:
        return False
    before, after = folded(word_before(text, one.start)), folded(word_after(context, one.end))
    return before not in lexicon.negatives["one_leads"] and after not in lexicon.negatives["one_tails"]
