"""How often something happened: `three times`, `à deux reprises`, `twice a week`."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from claims.kinds.figures import Figure, bounds
from claims.kinds.found import Context, Found
from claims.kinds.lexicon import Lexicon
from claims.kinds.proportion import hedge_before
from claims.kinds.tokens import Token, folded
from claims.languages.forms import Mood, Pos, readings
from claims.model import Kind, NumberValue, OccurrencesValue, Part
from claims.patterns import pattern

REACH = 40
WORD_BEFORE = pattern(r"([^\W\d_]+)['’]?[^\S\n]$")
WORDS = pattern(r"[^\W\d_]+")
LONGEST_LEAD = 24
FOLLOWING = pattern(r"[^\S\n]([^\W_][\w’'-]*)")
DATED = ("<month>", "<weekday>", "<period>", "<season>", "<duration>")
"""What a capital or an adjective after it may open: `three times Monday`, `twice last year`."""


class Words(NamedTuple):
    """The tables of a language, ready for use."""

    times: re.Pattern[str]
    rates: re.Pattern[str]
    per: dict[str, str]
    leads: frozenset[str]
    alone: dict[str, list[str]]
    needs: dict[str, frozenset[str]]
    tails: frozenset[str]


@lru_cache(maxsize=8)
def _words(lexicon: Lexicon) -> Words | None:
    table = lexicon.numbers.get("often")
    if table is None:
        return None
    per = {said: unit for said, unit in {**lexicon.hedges["per"], **table["per"]}.items() if unit in table["units"]}
    rates = "|".join(map(re.escape, sorted(per, key=len, reverse=True)))
    times = "|".join(map(re.escape, table["words"]))
    return Words(
        re.compile(rf"[^\S\n](?:{times})(?![\w-])"),
        re.compile(rf"[^\S\n](?:{rates})(?!\w)"),
        per,
        frozenset(table["leads"]),
        table["alone"],
        {word: frozenset(leads) for word, leads in table["needs"].items()},
        frozenset(table["tails"]),
    )


def widened(one: Found, lexicon: Lexicon, context: Context) -> Found:
    """Return a plain number as how often something happened, where the word for it follows. Constant cost."""
    words, value = _words(lexicon), one.value
    if words is None or one.kind is not Kind.NUMBER or type(value) is not NumberValue or value.multiple:
        return one
    times = words.times.match(context.text, one.end, min(context.end, one.end + REACH))
    if times is None or value.per is not None or (value.amount is not None and value.amount % 1):
        return one
    parts = (*one.parts, Part("unit", times.start() + 1, times.end()))
    return _told(one._replace(end=times.end(), parts=parts), value, words, lexicon, context) or one


def read(token: Token, lexicon: Lexicon, context: Context) -> Found | None:
    """Return what a word that says by itself how often tells: `twice`."""
    words, amount = _words(lexicon), Decimal(int(token.cats["<often>"]))
    if words is None:
        return None
    hedge = hedge_before(context.text, token.start, lexicon)
    around = bounds(Figure(amount, Decimal(1)), hedge)
    value = NumberValue(amount, around.low, around.high, hedge)
    one = Found(Kind.NUMBER, token.start, token.end, value, (Part("figure", token.start, token.end),))
    return _told(one, value, words, lexicon, context)


def _told(one: Found, value: NumberValue, words: Words, lexicon: Lexicon, context: Context) -> Found | None:
    """Return the number as occurrences, with what they are counted by; `None` where the words around say otherwise."""
    text, last = context.text, _last(context.text, one)
    ahead = words.needs.get(last)
    if ahead is not None and ahead.isdisjoint(
        WORDS.findall(text[max(0, one.start - LONGEST_LEAD) : one.start].lower())
    ):
        return None
    lead = WORD_BEFORE.search(text, max(0, one.start - LONGEST_LEAD), one.start)
    if lead is not None and (folded(lead[1]) in words.leads or folded(lead[1]) in words.alone.get(last, ())):
        return None
    rate = words.rates.match(text, one.end, min(context.end, one.end + REACH))
    if rate is not None:
        said = rate[0].strip()
        parts = (*one.parts, Part("period", rate.end() - len(said), rate.end()))
        return one._replace(end=rate.end(), value=_often(value, words.per[said]), parts=parts)
    after = FOLLOWING.match(text, one.end, min(context.end, one.end + REACH))
    if after is not None and _goes_on(after[1], words, lexicon):
        return None
    return one._replace(value=_often(value, None))


def _often(value: NumberValue, per: str | None) -> OccurrencesValue:
    return OccurrencesValue(value.amount, value.low, value.high, value.hedge, per)


def _last(text: str, one: Found) -> str:
    """Return the last word of what says how often."""
    return text[one.start : one.end].rpartition(" ")[2]


def _goes_on(word: str, words: Words, lexicon: Lexicon) -> bool:
    """Whether the word after makes something else of it: a title (`three times champion`), a product (`3 times 4`)."""
    low = folded(word)
    known = lexicon.words.get(low, {})
    if any(category in known for category in DATED):
        return False
    if low in words.tails or word[0].isdigit() or word[0].isupper():
        return True
    if lexicon.language != "fr":
        return False
    found = readings(low, lexicon.language)
    verbal = any(reading.mood in (Mood.PAST_PARTICIPLE, Mood.FINITE) for reading in found)
    return bool(found) and found[0].pos in (Pos.NOUN, Pos.ADJ) and not verbal
