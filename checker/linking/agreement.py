"""Two linked facts side by side: how their values stand to each other, and which circumstances excuse a difference.

What the steps of a link show of its two sentences (versions of one, values in one place) is asked here too.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.comparing import relate
from checker.linking.lexicon import lexicon as lexicon_of
from checker.linking.misdating import weekdays_of
from checker.linking.profiles import folded
from checker.linking.voices import drops_negation
from checker.model import Comparison, Relation
from claims.languages.families import is_speech
from claims.model import DateValue, Hedge, NumberValue, PartyValue, Precision, QuoteValue, Slot
from claims.spotting.values import spot_values

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from checker.model import Link
    from checker.settings import Tolerance
    from claims.model import Fact, Value

AGREEING = frozenset(
    {
        Relation.EQUAL,
        Relation.REFINES,
        Relation.OVERLAPS,
        Relation.WITHIN_ROUNDING,
        Relation.EQUIVALENT,
        Relation.VARIANT,
    }
)
"""Relations of values that can both be true."""
VALUES = frozenset(
    {Slot.DATE, Slot.TIME, Slot.DURATION, Slot.COUNT, Slot.AMOUNT, Slot.SHARE, Slot.MEASURE, Slot.RANK, Slot.AGE}
)
"""Slots that are written in a sentence rather than read from its structure."""
CLEARLY = Decimal("1.2")
"""Ratio from which two hedged figures are not one figure rounded in two ways."""
IMPOSSIBLE = "link.day-impossible"
VERSIONS = frozenset({IMPOSSIBLE, "link.sentence-copy", "link.beside-long", "link.beside-both"})
"""Steps that show two versions of one sentence, or of one date."""
STRUNG = frozenset({"link.beside-long", "link.beside-both"})
"""Steps that show two values in one place of one statement."""
PLACED = frozenset({"link.beside-long", "link.beside-both", "link.namesakes"})
CLOSE = frozenset({"link.sentence-copy", "link.sentence-close", "link.sentence-alike"})
"""Steps that show two values between the same words."""
COMPLEMENT = "complement"
"""Why 70 % and 30 % may agree: they make up a whole; not where both fill one place of one sentence."""
SAME_WORDS = Comparison(Relation.EQUAL)
DENIED = Comparison(Relation.NOT_COMPARABLE)
"""That it was not the first says nothing against its having been the second."""
FROM_ANOTHER = Comparison(Relation.NOT_COMPARABLE, None, "relative-date-without-anchor")
DAYS = {"month": 30.4, "year": 365.25}
"""Days of the longer units in which dates lie apart, on average."""
BOTH = 2
"""Ends of a range."""
WIDEST = 10
"""Ratio of a range's ends from which it may rather be misread (`7 à 8.000 euros`)."""


class Compared:
    """A link with the relation of its two values."""

    __slots__ = ("comparison", "link")

    def __init__(self, link: Link, comparison: Comparison) -> None:
        self.link = link
        self.comparison = comparison

    @property
    def agrees(self) -> bool:
        """Whether both values can be true."""
        return self.comparison.relation in AGREEING


def compare_links(links: Iterable[Link], tolerance: Mapping[Slot, Tolerance] | None = None) -> list[Compared]:
    """Return each link with the relation of its values, what lies within the `tolerance` of its slot as rounding.

    That the same words have another speaker is told by the speakers. Linear in the links.
    """
    compared = [Compared(link, _let_pass(link, compare_facts(link), tolerance or {})) for link in links]
    return [Compared(c.link, SAME_WORDS) if _are_same_words(c) else c for c in compared]


def _are_same_words(compared: Compared) -> bool:
    return compared.link.a.slot is Slot.WORDING and compared.comparison.relation is Relation.OTHER_SPEAKER


def _let_pass(link: Link, comparison: Comparison, tolerance: Mapping[Slot, Tolerance]) -> Comparison:
    """The comparison, as rounding where the gap is one that the settings let pass."""
    allowed, gap = tolerance.get(link.a.slot), comparison.gap
    if allowed is None or gap is None or comparison.relation is not Relation.DISJOINT:
        return comparison
    sizes = [abs(float(v.amount)) for v in (link.a.value, link.b.value) if isinstance(v, NumberValue) and v.amount]
    size = gap.size * DAYS.get(gap.unit, 1)
    if size <= allowed.size or size <= allowed.share * max(sizes, default=0.0):
        return Comparison(Relation.WITHIN_ROUNDING, gap, "tolerated")
    return comparison


def compare_facts(link: Link) -> Comparison:
    """Return the relation of the two values of a link.

    One day under two names of weekdays is two days, of which one is wrong; and where one sentence stands twice with
    another figure under the same hedge (`plus de 200`, `plus de 400`), both can be true and only one was written. In
    such a sentence another day and month is another date, be the year unsaid.
    """
    comparison = relate(link.a.value, link.b.value)
    if comparison.relation is Relation.DISJOINT:
        comparison = _excused(link) or comparison
    if comparison.relation is Relation.REFINES and is_turned(link):
        return Comparison(Relation.REWORDED)
    if comparison.relation is Relation.DISJOINT and link.a.negated != link.b.negated and link.a.slot in VALUES:
        return DENIED
    if comparison.relation in AGREEING - {Relation.EQUAL} and is_rewritten(link):
        return Comparison(Relation.DISJOINT, None, "hedged-alike")
    if comparison.because == COMPLEMENT and is_no_complement(link):
        return Comparison(Relation.DISJOINT, comparison.gap, None)
    if comparison.relation in AGREEING - {Relation.EQUAL} and is_respanned(link):
        return Comparison(Relation.DISJOINT, None, "days-differ")
    if comparison.relation is Relation.NOT_COMPARABLE and (is_redated(link) or is_recounted(link)):
        return Comparison(Relation.DISJOINT, None, "days-differ")
    if comparison.relation in AGREEING and (is_misdated(link) or weekdays_differ(link.a, link.b)):
        return Comparison(Relation.DISJOINT, None, "weekdays-differ")
    return comparison


def _excused(link: Link) -> Comparison | None:
    """What two values that differ are where the way they were told or read accounts for it."""
    if link.a.slot is Slot.SPEAKER:
        return Comparison(Relation.OTHER_SPEAKER)
    if is_told_from_another(link):
        return FROM_ANOTHER
    if is_passed_on(link):
        return Comparison(Relation.OVERLAPS, None, "office-differs")
    if is_one_day(link.a.value, link.b.value):
        return Comparison(Relation.OVERLAPS, None, "another-reading")
    return None


def is_told_from_another(link: Link) -> bool:
    """Whether one of two dates is told from another date of its text (`la veille`), which may not be the one taken."""
    if link.a.slot is not Slot.DATE or is_version(link):
        return False
    return any(folded(fact.text) in lexicon_of(fact.language).from_another_day for fact in (link.a, link.b))


def is_passed_on(link: Link) -> bool:
    """Whether the same body tells here and is told there: of speech, that is a reading of one and the same part."""
    a, b = link.a.value, link.b.value
    if not isinstance(a, PartyValue) or not isinstance(b, PartyValue) or a.key != b.key:
        return False
    return any(fact.event is not None and is_speech(fact.event.family) for fact in (link.a, link.b))


def is_one_day(a: Value, b: Value) -> bool:
    """Whether two dates name one day of the year, and one of them no year: then only the guess of it differs."""
    if not isinstance(a, DateValue) or not isinstance(b, DateValue) or (a.year is not None and b.year is not None):
        return False
    return a.day is not None and (a.day, a.month) == (b.day, b.month)


def is_turned(link: Link) -> bool:
    """Whether what was left out of a quotation is a negation."""
    a, b = link.a.value, link.b.value
    return isinstance(a, QuoteValue) and isinstance(b, QuoteValue) and drops_negation(a, b, link.a.language)


def is_misdated(link: Link) -> bool:
    """Whether one of the dates names a weekday that its day is not, and may stand for the other one."""
    return any(step.key == IMPOSSIBLE for step in link.steps)


def weekdays_differ(one: Fact, other: Fact) -> bool:
    """Whether two dates of one day, or two ranges of one end and another, name different weekdays."""
    a, b = one.value, other.value
    if not isinstance(a, DateValue) or not isinstance(b, DateValue):
        return False
    if Precision.RANGE is a.precision is b.precision:
        ends, others = weekdays_of(one), weekdays_of(other)
        return len(ends) == len(others) == BOTH and ends != others
    days = {a.weekday, b.weekday}
    return None not in days and len(days) > 1 and Precision.DAY is a.precision is b.precision


def is_redated(link: Link) -> bool:
    """Whether two copies of a sentence name different days of the year, the year unknown."""
    a, b = link.a.value, link.b.value
    if not isinstance(a, DateValue) or not isinstance(b, DateValue) or not is_version(link):
        return False
    named = None not in (a.month, b.month) and (a.day is None) == (b.day is None)
    return named and (a.month, a.day) != (b.month, b.day)


def is_version(link: Link) -> bool:
    """Whether the two sentences of a link are almost the same, or their values stand between the same words."""
    return any(step.key in VERSIONS for step in link.steps)


def is_strung(link: Link) -> bool:
    """Whether the words around both values show that they fill one place of one statement."""
    return any(step.key in STRUNG for step in link.steps)


def is_placed(link: Link) -> bool:
    """Whether the words around the values show which of a list each is: on one side only in versions of a sentence."""
    told = {step.key for step in link.steps}
    return not told.isdisjoint(PLACED) or ("link.beside-one" in told and not told.isdisjoint(CLOSE))


def is_no_complement(link: Link) -> bool:
    """Whether two shares that make up a whole are yet of one side of it: in one place of a sentence, of one noun."""
    if link.a.negated != link.b.negated:
        return False
    one_noun = link.a.of is not None and link.b.of is not None and link.a.of.key == link.b.of.key
    return is_strung(link) or (is_version(link) and one_noun) or (is_placed(link) and one_noun)


def is_respanned(link: Link) -> bool:
    """Whether two ranges, told in full in versions of one sentence or each the only one, have one end in common."""
    one, other = range_of(link.a.value), range_of(link.b.value)
    if one is None or other is None or not (is_version(link) or is_sole(link)):
        return False
    return (one[0] == other[0]) != (one[1] == other[1])


def is_sole(link: Link) -> bool:
    """Whether two texts on one story have no other value of this kind that they do not share."""
    return any(step.key in ("link.sole", "link.lone") for step in link.steps)


def range_of(value: Value) -> tuple[object, object] | None:
    """Return both ends of a range that is told by them, `None` for any other value."""
    match value:
        case DateValue(precision=Precision.RANGE, earliest=date(), latest=date()):
            return value.earliest, value.latest
        case NumberValue(hedge=Hedge.RANGE, amount=None, low=Decimal() as low, high=Decimal() as high) if (
            low <= high < low * WIDEST
        ):
            return low, high
        case _:
            return None


def is_recounted(link: Link) -> bool:
    """Whether versions of one sentence count another number of days or years from a day that is not known."""
    a, b = link.a, link.b
    if not isinstance(a.value, DateValue) or not isinstance(b.value, DateValue) or not is_version(link):
        return False
    words = [folded(fact.text).split() for fact in (a, b)]
    if len(words[0]) != len(words[1]):
        return False
    differing = [pair for pair in zip(*words, strict=True) if pair[0] != pair[1]]
    return len(differing) == 1 and all(map(is_number, differing[0], (a.language, b.language)))


def is_number(word: str, language: str) -> bool:
    """Whether a word is a figure, in digits or in letters."""
    return any(isinstance(mention.value, NumberValue) for mention in spot_values(word, language, None))


def is_rewritten(link: Link) -> bool:
    """Whether two copies of a sentence have clearly different figures under one hedge."""
    a, b = link.a.value, link.b.value
    if not isinstance(a, NumberValue) or not isinstance(b, NumberValue) or type(a) is not type(b):
        return False
    if a.hedge is not b.hedge or a.hedge in (Hedge.EXACT, Hedge.RANGE) or not a.amount or not b.amount:
        return False
    small, large = sorted((abs(a.amount), abs(b.amount)))
    return large > small * CLEARLY and is_version(link)


def fact_order(fact: Fact) -> tuple[str, int, int, str]:
    """The order of facts that depends on nothing but themselves."""
    return fact.source, fact.start, fact.end, fact.slot.value
