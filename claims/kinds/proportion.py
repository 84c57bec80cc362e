"""Shares and multiples that go round a noun: `huit Français sur dix`, `three times as many`, `a doublé`."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from claims.kinds.figures import Figure, bounds
from claims.kinds.found import Context, Found
from claims.kinds.fractional import FRACTION_PLACE
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token, folded
from claims.languages.forms import Pos, readings
from claims.model import Hedge, Kind, NumberValue, Part
from claims.patterns import pattern

MOST_OUT_OF = 100
MOST_OUT_OF_ALL = 10_000_000
"""`une femme sur 4.500` is a share too: `une` counts nothing by itself."""
LONGEST_HEDGE, MOST_HEDGE_WORDS = 24, 3
PIECES = pattern(r"[^\W\d_]+['’]?\s?")
MULTIPLY = "ultipli"
PLURAL_MARKS = 2
"""Where every plural ends in one of two letters (French), a word without them is counted by no figure."""
LONGEST_BASE = 3
"""Digits of a base that is any number; a longer one is a power of ten."""
LONGEST_BY = 24
LONGEST_OVER = 8
ARTICLES = ("a", "an")
REACH = 60
LAST_WORD = pattern(r"([^\W\d_]+)[^\S\n]$")
WORD = pattern(r"[^\W\d_]+")
FOLLOWING = pattern(r"[^\S\n]{1,2}([^\W\d_][\w’'-]*)")
UNITS = ("<duration>", "<unit>", "<currency>", "<percent>", "<month>", "<period>", "<scale>", "<sign>")


@lru_cache(maxsize=8)
def _patterns(language_key: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    over, times, tails = (part for part in language_key)
    share = re.compile(
        rf"[^\S\n](?:[^\W\d_][\w’'-]*[^\S\n]){{1,3}}?(?:{over})[^\S\n]"
        rf"(10{{0,2}}(?:[.,]?000){{1,2}}(?![\d.,]\d)|\d{{1,3}}(?![\d.,]\d)|[^\W\d_]+)(?![\w-])"
    )
    multiple = re.compile(rf"[^\S\n](?:{times})[^\S\n](?:{tails})(?!\w)", re.IGNORECASE)
    led = re.compile(
        rf"(?:{'multipli' if 'fois' in times else 'multiplied'}\w*[^\S\n](?:par|by))[^\S\n]$", re.IGNORECASE
    )
    return share, multiple, led


def _of(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    numbers = lexicon.numbers
    return _patterns(("|".join(numbers["over"]), "|".join(numbers["times"]), "|".join(numbers["times_tails"])))


def widened(one: Found, lexicon: Lexicon, context: Context) -> Found:
    """Return a number as the share or multiple that the words after it make of it, else as it is. Constant cost."""
    value = one.value
    if one.kind is not Kind.NUMBER or not isinstance(value, NumberValue):
        return one
    share, multiple, led = _of(lexicon)
    text, stop = context.text, min(context.end, one.end + REACH)
    times = multiple.match(text, one.end, stop)
    if value.amount is None or value.amount <= 0:
        is_range = times is not None and value.hedge is Hedge.RANGE and not _is_rate(text, times.end(), lexicon)
        return one._replace(value=replace(value, multiple=True)) if is_range else one
    if times and _is_repeated(text, one.start, times, lexicon):
        times = None
    if (times and not _is_rate(text, times.end(), lexicon)) or _is_multiplied(text, one.start, led):
        return one._replace(value=replace(value, multiple=True))
    after_one = _after_one(one, value, text, lexicon)
    if after_one is not None:
        return after_one
    match = share.match(text, one.end, stop)
    below = match and _below(match[1], lexicon)
    if match is None or below is None or not value.amount < below or value.amount % 1 or value.per is not None:
        return one
    if _is_counted(text, match.end(1), lexicon):
        return one
    amount = value.amount / below
    place = FRACTION_PLACE if below <= MOST_OUT_OF else min(FRACTION_PLACE, amount / 5)
    figure = Figure(amount, place, is_round=True, is_ratio=True)
    hedge = Hedge.EXACT if value.hedge is Hedge.RANGE else value.hedge
    around = bounds(figure, hedge)
    parts = (*one.parts, Part("figure", match.start(1), match.end(1)))
    return Found(
        Kind.NUMBER, one.start, match.end(1), NumberValue(figure.amount, around.low, around.high, hedge), parts
    )


def _after_one(one: Found, value: NumberValue, text: str, lexicon: Lexicon) -> Found | None:
    """Read `une femme sur dix` from its end: `un` is no number by itself."""
    below = value.amount
    if below is None or not 2 <= below <= MOST_OUT_OF_ALL or below % 1 or value.per is not None:
        return None
    if text[max(0, one.start - LONGEST_OVER) : one.start].rstrip().rpartition(" ")[2] not in lexicon.over_ends:
        return None
    led = _one_over(tuple(w for w in lexicon.numbers["one"] if w not in ARTICLES), tuple(lexicon.numbers["over"]))
    match = led.search(text[max(0, one.start - REACH) : one.start])
    if match is None or _is_counted(text, one.end, lexicon):
        return None
    start = max(0, one.start - REACH) + match.start()
    amount = 1 / below
    hedge = hedge_before(text, start, lexicon)
    parts = (Part("figure", start, start + len(match[1])), *one.parts)
    around = bounds(Figure(amount, min(FRACTION_PLACE, amount / 5), is_round=True, is_ratio=True), hedge)
    return Found(Kind.NUMBER, start, one.end, NumberValue(amount, around.low, around.high, hedge), parts)


def hedge_before(text: str, start: int, lexicon: Lexicon) -> Hedge:
    """Return how the words right before a place loosen what stands there: `moins d'un élu sur deux`."""
    words = PIECES.findall(folded(text[max(0, start - LONGEST_HEDGE) : start]))
    for count in range(min(MOST_HEDGE_WORDS, len(words)), 0, -1):
        said = lexicon.hedges["before"].get("".join(words[-count:]).strip())
        if said is not None:
            return Hedge(said)
    return Hedge.EXACT


@lru_cache(maxsize=8)
def _one_over(ones: tuple[str, ...], over: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)({'|'.join(ones)})[^\S\n](?:[^\W\d_][\w’'-]*[^\S\n]){{1,2}}(?:{'|'.join(over)})[^\S\n]$",
        re.IGNORECASE,
    )


def _below(word: str, lexicon: Lexicon) -> Decimal | None:
    digits = word.replace(".", "").replace(",", "")
    if len(digits) > LONGEST_BASE and digits.isdigit():
        return Decimal(digits)  # `11 salariés sur 1.000`
    value = int(word) if word.isdigit() else lexicon.numbers["words"].get(word.lower(), 100 if word == "cent" else 0)
    return Decimal(value) if 2 <= value <= MOST_OUT_OF else None


def _is_counted(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether a noun or unit follows, which is then what is counted: `deux buts sur quatre matchs`."""
    match = FOLLOWING.match(text, end, end + REACH)
    if match is None:
        return text[end : end + 2].lstrip()[:1] in ("%", "€", "$", "£")
    word = folded(match[1])
    if word in lexicon.dates["years"]["tails"]:
        return False
    if any(c in lexicon.words.get(word, {}) for c in UNITS):
        return True
    plurals = lexicon.dates["years"]["plurals"]
    if len(plurals) == PLURAL_MARKS and not word.endswith(tuple(plurals)):
        return False
    known = readings(word, lexicon.language)
    return not known or known[0].pos in (Pos.NOUN, Pos.ADJ, Pos.PROPN)


def _is_multiplied(text: str, start: int, led: re.Pattern[str]) -> bool:
    before = text[max(0, start - LONGEST_BY) : start]
    return MULTIPLY in before and led.search(before) is not None


def _is_repeated(text: str, start: int, times: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether an article after `fois` opens the object of what was done so often: `a gagné deux fois le titre`."""
    table = lexicon.numbers.get("often")
    if table is None or times[0].rpartition(" ")[2].lower() not in table["objects"]:
        return False
    before = LAST_WORD.search(text, max(0, start - REACH), start)
    found = readings(before[1].lower(), lexicon.language) if before is not None else ()
    verbs = [reading for reading in found if reading.pos is Pos.VERB]
    return bool(verbs) and found[0].pos is Pos.VERB and verbs[0].lemma not in table["measuring"]


def _is_rate(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether a length of time follows: `deux fois la semaine` is how often."""
    match = FOLLOWING.match(text, end, end + REACH)
    return match is not None and "<duration>" in lexicon.words.get(folded(match[1]), {})


def read(token: Token, text: str) -> Found:
    """Return the multiple that a word says: `twice`, `doublé`; its span leaves out the words that lead it."""
    amount = Decimal(int(token.cats["<multiple>"]))
    longest = max(WORD.finditer(text, token.start, token.end), key=lambda match: len(match[0]))
    start, end = longest.span()
    value = NumberValue(amount, amount, amount, multiple=True)
    return Found(Kind.NUMBER, start, end, value, (Part("figure", start, end),))
