"""Values that tell nothing of their own: a distance that names a race, what a count is out of, a year compared with."""

from __future__ import annotations

from claims.assembling.attaching.elided import DIRECTIONS, is_figure
from claims.assembling.attaching.idle_lengths import is_idle_length
from claims.assembling.attaching.minor_units import is_idle_coin
from claims.assembling.attaching.rates import BASES, are_people
from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import DurationValue, Kind, Mention, NumberValue, QuantityValue

_RACED = frozenset(
    {50, 60, 80, 100, 110, 200, 300, 400, 500, 600, 800, 1000, 1500, 2000, 3000, 5000, 10000, 20000, 50000}
)
"""Distances in metres that are run, swum, skated or walked."""
_METRES = frozenset({"m", "meter", "metre"})
_BEFORE_RACE = frozenset({"the", "women's", "men's", "le", "du", "au"})
_RACING = 5
"""Words from a distance to the noun that makes it a race (`the 200m individual medley final`)."""
_JOINING = frozenset({"'s", "'", "de", "d'"})
_FARTHEST_COUNT = 10
"""Words from a base back to the count that is out of it."""
_LONGEST_BRACKET = 12
"""Words back from a figure to the bracket that it stands in."""
_INSIDE = frozenset({Tag.NOUN, Tag.ADJ, Tag.PROPN, Tag.COORD, Tag.VALUE, Tag.PREP, Tag.NUM})


def tells_nothing(parse: Parse, index: int) -> bool:
    """Return whether the value at token `index` is no fact by itself, but part of a name or another value. Constant."""
    mention = parse.mentions[parse.tokens[index].mention]
    if isinstance(mention.value, QuantityValue):
        return _names_race(parse, index, mention.value)
    if isinstance(mention.value, DurationValue):
        return _is_minute(parse, index, mention.value) or is_idle_length(parse, index, mention.value)
    if mention.kind is Kind.NUMBER:
        return (
            _is_base(parse, index, mention) or _is_change_in_brackets(parse, index) or _is_idle(parse, index, mention)
        )
    if mention.kind is Kind.MONEY:
        return is_idle_coin(parse, index, mention)
    return mention.kind is Kind.DATE and (_is_base_year(parse, index) or _is_nowadays(parse, index))


def _is_base(parse: Parse, index: int, mention: Mention) -> bool:
    """Whether a power of ten is what a count before it is out of (`9 poulains de moins de 2 mois sur 1.000`)."""
    value = mention.value
    if not isinstance(value, NumberValue) or value.amount not in BASES or not index:
        return False
    head = parse.head_right(index)
    by_heads = parse.tokens[index - 1].low in word_class("by_heads", parse.language)
    by_heads = by_heads and head is not None and are_people(parse, head)
    if not by_heads and (head is not None or parse.tokens[index - 1].low not in word_class("out_of", parse.language)):
        return False
    return any(t.tag is Tag.NUM for t in parse.tokens[max(0, index - _FARTHEST_COUNT) : index - 1])


def _is_change_in_brackets(parse: Parse, index: int) -> bool:
    """Whether a signed figure in brackets says how far a share told there moved (`(43 %, +3 points)`, `(+7)`)."""
    tokens = parse.tokens
    signed = tokens[index].low[0] in "+-−" or (index > 0 and tokens[index - 1].low in ("+", "-", "−"))
    if not signed:
        return False
    for position in range(index - 1, max(-1, index - _LONGEST_BRACKET), -1):
        if tokens[position].low == "(":
            break
        if tokens[position].low == ")":
            return False
    else:
        return False
    head = parse.head_right(index)
    return head is None or tokens[head].lemma == "point"


def _is_idle(parse: Parse, index: int, mention: Mention) -> bool:
    """Whether a figure only stresses a stretch of time, or names a half by its side (`en une seule année`)."""
    value, after = mention.value, [t.low for t in parse.tokens[index + 1 : index + 3]]
    if not isinstance(value, NumberValue) or not after or value.amount is None:
        return False
    if value.amount == 1 and after[0] in word_class("alone", parse.language):
        return after[-1] in parse.grammar.moments
    return 0 < value.amount < 1 and after[0] in word_class("sides", parse.language)


def _is_nowadays(parse: Parse, index: int) -> bool:
    """Whether `aujourd'hui` only says how old somebody is by now (`le tireur, aujourd'hui âgé de 54 ans`)."""
    after = parse.tokens[index + 1].low if index + 1 < len(parse.tokens) else ""
    return parse.tokens[index].low == "aujourd'hui" and after in ("âgé", "âgée", "âgés", "âgées")


def _names_race(parse: Parse, index: int, value: QuantityValue) -> bool:
    """Whether a distance names a race (`won 200m gold`, `second in the 100m`), beside `swam 200m`."""
    races = circumstances_of(parse.language).races
    if value.unit == "mile" and index + 1 < len(parse.tokens):
        return parse.tokens[index + 1].lemma in races  # `the two mile record`
    if value.unit not in _METRES or value.amount not in _RACED:
        return False
    for position in range(index + 1, min(index + _RACING, len(parse.tokens))):
        token = parse.tokens[position]
        if token.lemma in races or token.low in races:
            return True
        if token.tag not in _INSIDE or (token.tag is Tag.PREP and token.low not in _JOINING):
            break
    over = index > 0 and parse.text.startswith("over ", parse.tokens[index].start)
    if over and parse.tokens[index - 1].lemma in races and parse.language == "en":
        return True  # `the bronze medallist over 3000m`
    named = index > 0 and parse.tokens[index - 1].low in _BEFORE_RACE
    after = parse.tokens[index + 1].tag if index + 1 < len(parse.tokens) else Tag.PUNCT
    return named and parse.language == "en" and after in (Tag.PUNCT, Tag.COORD, Tag.PREP, Tag.AUX)


def _is_minute(parse: Parse, index: int, value: DurationValue) -> bool:
    """Whether minutes behind `on` tell when in a match something happened (`scored on 17 minutes`)."""
    return parse.language == "en" and value.unit == "minute" and index > 0 and parse.tokens[index - 1].low == "on"


def _is_base_year(parse: Parse, index: int) -> bool:
    """Whether `on` sets a change against an earlier year (`sold 900 carts, up 2.6% on 2003`), the verb's no more."""
    if parse.language != "en" or index < 2 or parse.tokens[index - 1].low != "on":
        return False
    at = index - 2
    while at > 0 and parse.tokens[at].low in (")", "higher", "lower", "more", "less"):
        at -= 2 if parse.tokens[at].low == ")" else 1
    if not is_figure(parse, at):
        return False
    bare = at > 0 and parse.tokens[at - 1].low in ("up", "down", "by")
    predicate = parse.clauses[parse.owner[index]].predicate
    return bare or (predicate is not None and parse.family_of_predicate(predicate) in DIRECTIONS)
