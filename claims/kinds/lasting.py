"""Hours that last, written as a time of day is: `1h30 de vol`, `en 24h`, `36 h`, `à une heure de route`."""

from __future__ import annotations

from decimal import Decimal

from claims.kinds.figures import Figure, bounds
from claims.kinds.found import Context, Found
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token, folded
from claims.model import DurationValue, Hedge, Kind, Part
from claims.patterns import pattern

WRITTEN = pattern(r"(\d{1,2})\s?[hH]\s?(\d{2})?(?:\s?min|\s?mn)?")
WORDS = pattern(r"[^\W\d_]+['’]?")
AROUND = 32
"""Characters looked at on either side."""
LONGEST_DAY, ROUND_THE_CLOCK = 24, "/24"
LINKS = ("de", "d'")
BOUNDS = ("plus ", "moins ")
"""`à moins de 2h30` is how long."""
HOUR = 60


def is_round_the_clock(token: Token, text: str) -> bool:
    """Whether a clock is half of `24h/24`."""
    return text.startswith(ROUND_THE_CLOCK, token.end)


def follows_lasting(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether what follows at `end` makes a length of time of hours after any preposition: `à 2h de route`."""
    after = text[end : end + AROUND].lstrip(" \u00a0\u202f").lower().replace("’", "'")
    return after.startswith(tuple(lexicon.units["lasting"]["firm"]))


def read(tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> Found | None:
    """Return the length of time that a clock at token `at` is, `None` where it is a time of day. Constant cost."""
    token = tokens[at]
    match = WRITTEN.fullmatch(token.word)
    if match is None or not lexicon.units["lasting"]["leads"]:
        return None
    hours, minutes = int(match[1]), int(match[2] or 0)
    if (hours <= LONGEST_DAY or token.word[-1] == "H") and not _lasts(token, lexicon, context):
        return None
    total, unit = (hours * HOUR + minutes, "minute") if minutes else (hours, "hour")
    said = tokens[at - 1].cats.get("<hedge>") if at else None
    hedge = Hedge(said) if said else Hedge.EXACT
    around = bounds(Figure(Decimal(total)), hedge)
    value = DurationValue(Decimal(total), around.low, around.high, hedge, unit=unit)
    return Found(Kind.DURATION, token.start, token.end, value, (Part("figure", token.start, token.end),))


def _lasts(token: Token, lexicon: Lexicon, context: Context) -> bool:
    text, table = context.text, lexicon.units["lasting"]
    if follows_lasting(text, token.end, lexicon):
        return True
    before = text[max(0, token.start - AROUND) : token.start]
    words = [folded(word) for word in WORDS.findall(before[max(before.rfind(". "), before.rfind("\n")) + 1 :])]
    words.reverse()
    loose = next((p for p in table["loosened"] if _ends_with(words, p)), None)
    if loose is not None:
        words = words[len(loose.split()) :]
    timed = bool(words) and words[0] in lexicon.dates["years"]["hour_leads"]
    if timed:
        return loose is not None and loose.startswith(BOUNDS) and words[0] == "à"
    after = text[token.end : token.end + AROUND].lstrip(" \u00a0\u202f").lower().replace("’", "'")
    if loose is not None or after.startswith(tuple(table["tails"])):
        return True
    if words[:1] and words[0] in LINKS:
        led = words[1:2]
        return bool(led) and (
            led[0] in table["spans"] or (led[0] in table["leads"] and words[2:3] in (["un"], ["une"]))
        )
    return bool(words) and words[0] in table["leads"]


def _ends_with(words: list[str], phrase: str) -> bool:
    """Whether the nearest words, first to last, are those of a phrase."""
    wanted = phrase.split()[::-1]
    return words[: len(wanted)] == wanted
