"""Whether two texts tell one story, and which of their facts are the only ones of their kind there.

Two reports of one event share its names and much of its vocabulary; two texts that have one name in common do not.
Where they tell one story, a fact of which each has only one (the age of the driver, the year in which the ferry was
built) is the same fact, in whatever words the two sentences tell it.

`texts.py` weighs how much two texts share as evidence against a link of two facts; here it is decided, once for two
texts, whether what they share makes one story of them. The measure is one (`shared_part`), the bits are not: there a
word counts for no more than it tells within the two texts, so that nothing else on the desk can speak for a link; here
for what it tells among all texts, or the words that all of a story's sentences have, which show the story, would be
held to be common. Names meet by their sound here, since one text has the full name where the other has the last one.
The weights of these levels are set by hand.
"""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.linking.rarity import Rarity, readable_part, shared_part, terms_of_sentences
from claims.kinds.name import sound_key
from claims.kinds.quantity import scale_of
from claims.model import (
    AgeValue,
    Anchor,
    DateRole,
    DateValue,
    MoneyValue,
    NumberValue,
    PlaceValue,
    Precision,
    QuantityValue,
    Slot,
)
from claims.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
    from datetime import date

    from checker.linking.profiles import Profile
    from claims.model import Fact, Value

NAMES = ("person:", "org:", "name:", "thing:", "city:")
"""Opens the keys of those by whom a story is known; a country is in too many."""
SHARED_WORDS, SHARED_NAMES = 0.3, 0.3
"""Shares of the shorter text's weighted words, and of its weighted names, that the other has too.

Of 643 pairs of French press articles on one story 92 in 100 reach the first and 88 the second, of 39,855 on others 4
and 3 in 1,000; one in 500 of these reaches both.
"""
CITY = "city:"
"""Opens the keys of towns: two texts that name some, and have no name in common, tell of two places."""
FEW_WORDS, MOST_NAMES = 0.2, 0.5
"""Shares of words and of names, two of them at least, that show one story told in other words."""
WORDS_ALONE = 0.45
"""Share of words that shows one story without a name: reached by 2 of those 39,855 pairs."""
DAYS = 3
"""Days between two publications on one story's news at most."""
LAST_WORD = pattern(r"[ '’-]+")
STORY_NAMES = 4
"""The rarest names of a story that make blocking keys for the facts that it tells once."""
Kind = tuple[str, ...]
"""What a value is one of: its slot, its sort, and what it hangs on."""
TWICE = 2
"""Ratio of two figures, of which only the dimension is known, up to which they may be two accounts of one thing."""
YEARS_OF_AGE = 5
"""The same for two ages, in years."""
LONE = "lone"
"""Opens the kinds of which all that is said is their dimension."""
NONE: frozenset[Hashable] = frozenset()
UNSPECIFIC = frozenset({"person", "thing", "noun:man", "noun:woman", "noun:person"})
"""What is counted, or is of some age, that may be anybody."""
PLAIN = frozenset({"be", "have", "do", "say", "declare", "announce", "make", "seem", "amount-to", "reach", "plan"})
"""Families that tell nothing of an event without its complement."""
BORNE = frozenset({"agent", "patient"})
"""Roles of those whose age a clause may tell."""
EVENT = "event"
NEWS = frozenset({DateRole.STATEMENT, DateRole.PUBLICATION, DateRole.RECURRING, DateRole.TALLY})
HAPPENING = frozenset({DateRole.EVENT, DateRole.SPAN, DateRole.START})


class Story:
    """The names and words of one text with their bits, for comparison with those of another."""

    __slots__ = ("_met", "cities", "language", "name", "names", "published", "values", "words")

    def __init__(self, name: str, published: date | None, language: str) -> None:
        self.name = name
        self.published = published
        self.language = language
        self.names: dict[str, float] = {}
        self.words: dict[str, float] = {}
        self.cities: set[str] = set()
        self.values: dict[Kind, set[Hashable]] = {}
        self._met: dict[str, bool] = {}

    def is_one_with(self, other: Story) -> bool:
        """Return whether both texts tell one story; the answer is kept. Linear in the words of the shorter text."""
        known = self._met.get(other.name)
        if known is None:
            known = self._met[other.name] = other._met[self.name] = _is_one(self, other)
        return known


def _is_one(a: Story, b: Story) -> bool:
    if a.published is not None and b.published is not None and abs((a.published - b.published).days) > DAYS:
        return False
    if a.cities and b.cities and a.names.keys().isdisjoint(b.names):
        return False
    words = shared_part(a.words, b.words) or 0.0
    if words >= WORDS_ALONE:
        return True
    words /= readable_part(a.language, b.language)
    names = shared_part(a.names, b.names) or 0.0
    if words >= SHARED_WORDS and names >= SHARED_NAMES:
        return True
    return words >= FEW_WORDS and names >= MOST_NAMES and len(a.names.keys() & b.names.keys()) > 1


def story_name(key: str) -> str:
    """Return what an entity's key is known by in any text: how the last word of its name sounds, whatever its kind.

    One text has a title or a full name that shows a person or a town, where the other has the bare name.
    """
    return sound_key(LAST_WORD.split(key.partition(":")[2])[-1])


def stories_of(facts: Iterable[Fact], rarity: Rarity) -> dict[str, Story]:
    """Return the story of each source by its name. Linear in the facts and their words."""
    found: dict[str, Story] = {}
    for fact in facts:
        story = found.get(fact.source)
        if story is None:
            story = found[fact.source] = Story(fact.source, fact.published, fact.language)
        for participant in fact.participants:
            if participant.key.startswith(NAMES):
                name = story_name(participant.key)
                story.names[name] = rarity.bits(participant.key)
                if participant.key.startswith(CITY):
                    story.cities.add(name)
        for term in fact.context:
            if term not in story.words:
                story.words[term] = rarity.bits(term)
    return found


def story_teller(facts: Sequence[Fact]) -> Callable[[str, str], bool]:
    """Return whether two sources, by their names, tell one story. Linear in the facts, when it is first asked."""
    kept: list[dict[str, Story]] = []

    def is_one_story(one: str, other: str) -> bool:
        if not kept:
            kept.append(stories_of(facts, Rarity(terms_of_sentences(facts).values())))
        a, b = kept[0].get(one), kept[0].get(other)
        return a is not None and b is not None and a.is_one_with(b)

    return is_one_story


def gather_values(profiles: Sequence[Profile]) -> None:
    """Set `kinds` of each profile to the kinds its fact is of, and `values` of its story to all values of each kind.

    Linear in the profiles.
    """
    for profile in profiles:
        profile.kinds = tuple(kinds_of(profile))
        every = profile.fact.slot.value, profile.measure
        for kind in (every, *profile.kinds):
            profile.story.values.setdefault(kind, set()).add(value_key(profile.fact.value))


def kinds_of(profile: Profile) -> Iterator[Kind]:
    """Yield the kinds of value that the fact is of, of which a story may have but one.

    What is counted or measured, whose age it is, which event it dates, and for measures, sums and ages their dimension
    alone.
    """
    fact, slot = profile.fact, profile.fact.slot
    head = (slot.value, profile.measure)
    match slot:
        case Slot.AGE:
            bearers = {key for key, role in profile.roles.items() if role in BORNE}
            bearers |= {f"noun:{fact.of.key}"} if fact.of else set()
            yield from ((*head, key) for key in sorted(bearers - UNSPECIFIC))
            yield *head, LONE
            return
        case Slot.COUNT:
            yield from ((*head, noun) for noun in sorted(profile.nouns - UNSPECIFIC))
            if profile.befallen is not None:
                yield *head, "befallen", profile.befallen
            return
        case Slot.AMOUNT | Slot.SHARE | Slot.MEASURE:
            yield from ((*head, noun) for noun in sorted(profile.nouns - UNSPECIFIC))
            yield *head, LONE, _dimension(fact.value)
        case Slot.DATE | Slot.TIME | Slot.DURATION | Slot.PLACE:
            pass
        case _:
            return
    grain = _grain(fact) if slot is Slot.DATE else ""
    if profile.family is not None and profile.family not in PLAIN and grain is not None:
        yield *head, grain, EVENT, profile.family


def _dimension(value: Value) -> str:
    match value:
        case QuantityValue():
            scale = scale_of(value.unit)
            return scale.dimension if scale is not None else value.unit
        case MoneyValue():
            return value.currency or ""
        case _:
            return ""


def value_key(value: Value) -> Hashable:
    """Return what a value is known by, whatever hedges stand around it and in whatever unit it is told."""
    match value:
        case DateValue():
            return value.earliest, value.latest, value.edtf
        case QuantityValue() if value.amount is not None and (scale := scale_of(value.unit)) is not None:
            return abs(scale.base(value.amount)).normalize()
        case NumberValue():
            return value.low if value.amount is None else abs(value.amount).normalize()
        case PlaceValue():
            return value.key
        case _:
            return value


def left_over(a: Profile, b: Profile) -> Kind | None:
    """Return the first kind of which, beside the values that both stories have, each has one value alone: these two.

    Reports of one event have most of their values in common; of those that are left, one on either side, both are told
    of the same. A value that the other text has of something else is not left over. `None` where there is no such kind.
    Linear in the values of the facts' kinds.
    """
    one, other = value_key(a.fact.value), value_key(b.fact.value)
    every = a.fact.slot.value, a.measure
    if a.fact.slot is not Slot.COUNT and (one in b.story.values[every] or other in a.story.values[every]):
        return None  # a count is of its noun: small numbers count many things
    for kind in a.kinds:
        for twin in _twins(kind, a.near):
            mine, yours = a.story.values.get(kind, NONE), b.story.values.get(twin, NONE)
            if twin in b.kinds and mine - yours == {one} and yours - mine == {other}:
                return kind if LONE not in kind or _is_slip(a.fact.value, b.fact.value) else None
    return None


def are_both_told(a: Profile, b: Profile) -> bool:
    """Return whether each story has the other's figure too, of something of the same sort."""
    every = a.fact.slot.value, a.measure
    one, other = value_key(a.fact.value), value_key(b.fact.value)
    return one != other and one in b.story.values[every] and other in a.story.values[every]


def _is_slip(a: Value, b: Value) -> bool:
    """Whether two figures of which only the dimension is known lie as close as two accounts of one thing do."""
    if not isinstance(a, NumberValue) or not isinstance(b, NumberValue):
        return False
    one, other = value_key(a), value_key(b)
    if not isinstance(one, Decimal) or not isinstance(other, Decimal):
        return False
    small, large = sorted((abs(one), abs(other)))
    return large - small <= YEARS_OF_AGE if isinstance(a, AgeValue) else large <= small * TWICE


def _twins(kind: Kind, near: Iterable[str]) -> Iterator[Kind]:
    """Yield a kind, and where it is an event's those of the neighbours of that event."""
    yield kind
    if EVENT in kind:
        yield from ((*kind[:-1], family) for family in sorted(near))


def story_keys(profile: Profile) -> Iterator[Kind]:
    """Yield the blocking keys under which facts of one kind and one story meet: the kind and a rare name."""
    for kind in profile.kinds:
        for twin in _twins(kind, profile.near):
            for name in profile.story_names:
                yield ("story", *twin, name)


def _grain(fact: Fact) -> str | None:
    """The precision and the role of a date that is told by itself; `None` for one told from the day of publication.

    A story has many days (`lundi`, `la semaine dernière`), of which none is the only one of its event for long.
    """
    value, role = fact.value, fact.role or DateRole.EVENT
    if not isinstance(value, DateValue) or role in NEWS or value.earliest is None:
        return None
    if value.precision is not Precision.RANGE and value.month is None and value.year is None:
        return None
    if value.anchor is Anchor.PUBLICATION and value.month is None and value.precision is not Precision.RANGE:
        return None
    return f"{value.precision} {DateRole.EVENT if role in HAPPENING else role}"


def rarest_names(story: Story, shared: Counter[str]) -> tuple[str, ...]:
    """Return the rarest of a story's names that another source has as well."""
    names = sorted((name for name in story.names if shared[name] > 1), key=lambda name: (-story.names[name], name))
    return tuple(sorted(names[:STORY_NAMES]))
