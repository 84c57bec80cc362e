"""Who takes part in two facts, where and when: what they have in common beside their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.linking.days import may_meet
from checker.linking.profiles import UNNAMED
from checker.linking.properties import cached_property
from checker.linking.rarity import readable_part
from checker.linking.texts import two_texts
from claims.languages.families import family_of
from claims.model import Anchor, DateValue, Precision, Slot
from claims.patterns import pattern

if TYPE_CHECKING:
    from datetime import date

    from checker.linking.profiles import Profile
    from checker.linking.texts import TwoTexts
    from claims.model import Fact

SAME_ROLE, OTHER_ROLE, AS_TOPIC = 0.7, 0.4, 0.25
"""Share of a participant's bits that counts by how it takes part: roles are read with some error, topics are weak."""
PERSON = "person:"
"""Opens the keys of people."""
LAST = pattern(r"\w+")
NEWS_DAYS = 7
"""Days that news is old at most."""
A_NIGHT = 2
"""Days that a date may span and still be one day's news (`la nuit de vendredi à samedi`)."""
WEEK, WEEKDAY_NEWS = 7, 3
"""Days of a week, and days between two publications that may mean one day by a weekday's name."""
WEEKS = 2 * WEEK
"""Days between two publications of which each has its own week's news, be it in the same words."""
WEEKLY = 5
"""Days between two dates told by weekday from which they are held to be two weeks' events."""
LONG_TEXT = 2
"""Sentences from which a text has more to share than what is compared."""
STRANGE, APART = 0.12, 0.3
"""Share of their words below which two texts tell different stories, and below which they may."""


def _is_one_of_many(one: Profile, many: Profile) -> bool:
    named = {key for key in one.patients if key.startswith(PERSON)}
    if not named or many.patients or many.agents or named & many.context:
        return False
    return any(figure[0] == "number" and not figure[2] for figure in many.figures)


def _done_to(profile: Profile) -> frozenset[str]:
    """The common nouns that an event is done to; one that only says the event again (`rendre sa décision`) is none."""
    found = (k.removeprefix(UNNAMED) for k, r in profile.roles.items() if r == "patient" and k.startswith(UNNAMED))
    language, family = profile.fact.language, profile.family
    return frozenset(noun for noun in found if family is None or family_of(noun, language, noun=True) != family)


class Whereabouts:
    """Two profiles side by side, by their participants, places and times."""

    def __init__(self, a: Profile, b: Profile) -> None:
        self.a = a
        self.b = b

    # ------------------------------------------------------------------ texts

    @cached_property
    def texts(self) -> TwoTexts:
        """The two whole texts side by side."""
        return two_texts(self.a.text, self.b.text, self.a.rarity)

    @property
    def strange_texts(self) -> bool:
        """Whether the two texts tell different stories."""
        return self.long_texts and (
            self.texts.share < STRANGE * self.readable or (self.apart_texts and not self.texts.names)
        )

    @property
    def apart_texts(self) -> bool:
        """Whether the two texts may tell different stories."""
        return self.long_texts and self.texts.share < APART * self.readable

    @cached_property
    def readable(self) -> float:
        """Part of what the two texts have in common that shows in the languages they stand in."""
        return readable_part(self.a.fact.language, self.b.fact.language)

    @property
    def long_texts(self) -> bool:
        """Whether both texts are long enough that what they share tells of their stories."""
        return min(len(self.a.text.sentences), len(self.b.text.sentences)) >= LONG_TEXT

    # ----------------------------------------------------------- participants

    @cached_property
    def parties(self) -> set[str]:
        """Keys of the participants that both have, in whatever role."""
        return self.a.key_bits.keys() & self.b.key_bits.keys()

    @cached_property
    def party_bits(self) -> float:
        """What the shared participants weigh."""
        return sum(self._party_bits(key) for key in sorted(self.parties))

    def _party_bits(self, key: str) -> float:
        one, other = self.a.roles.get(key), self.b.roles.get(key)
        share = AS_TOPIC if one is None or other is None else SAME_ROLE if one == other else OTHER_ROLE
        return share * self.a.key_bits[key]

    @cached_property
    def agents_differ(self) -> bool:
        """Whether both say who does it, and say different ones."""
        return self._apart(self.a.agents, self.b.agents) and not self._is_age_of(self.a.patients & self.b.patients)

    @cached_property
    def patients_differ(self) -> bool:
        """Whether both say to whom it is done, and say different ones."""
        return self._apart(self.a.patients, self.b.patients) and not self._is_age_of(self.a.agents & self.b.agents)

    def _is_age_of(self, shared: frozenset[str] | set[str]) -> bool:
        """Whether both tell the age of somebody they share, who is the same whatever he does to whom."""
        return self.a.fact.slot is Slot.AGE and any(key.startswith(PERSON) for key in shared)

    @property
    def things_differ(self) -> bool:
        """Whether both name an object, and different ones."""
        return self._apart(self.a.things, self.b.things)

    @property
    def nouns_differ(self) -> bool:
        """Whether the events are done to different things, told by common nouns that the other sentence has not."""
        one, other = _done_to(self.a), _done_to(self.b)
        if not one or not other or one & other:
            return False
        if self.a.fact.slot is Slot.COUNT and self.a.nouns & self.b.nouns & (one | other):
            return False
        return not (one & self.b.context or other & self.a.context)

    def _apart(self, one: frozenset[str], other: frozenset[str]) -> bool:
        """Whether both sides fill a role with one kind of entity, and with ones that the other does not know at all.

        Roles are read with some error, and a person may act where the other text has a country act.
        """
        if one & other:
            return False
        mine = {key.partition(":")[0] for key in one if key not in self.b.key_bits}
        if mine.isdisjoint(key.partition(":")[0] for key in other if key not in self.a.key_bits):
            return False
        return {surname(key) for key in one}.isdisjoint(surname(key) for key in other)

    @property
    def people_differ(self) -> bool:
        """Whether both sentences name people, and none in common."""
        one, other = ({key for key in side.context if key.startswith(PERSON)} for side in (self.a, self.b))
        if not one or not other:
            return False
        return {surname(key) for key in one}.isdisjoint(surname(key) for key in other)

    @property
    def one_and_many(self) -> bool:
        """Whether it is done to somebody by name on one side, and to several on the other, who do not name them."""
        return _is_one_of_many(self.a, self.b) or _is_one_of_many(self.b, self.a)

    @property
    def swapped(self) -> bool:
        """Whether one's agent is the other's patient and the reverse."""
        a, b = self.a, self.b
        return bool(a.agents & b.patients and a.patients & b.agents and not a.agents & b.agents)

    # --------------------------------------------------------- place and time

    @property
    def other_city(self) -> bool:
        """Whether both name places below the level of countries, and different ones."""
        return bool(self.a.cities and self.b.cities) and not self.a.cities & self.b.cities

    @property
    def own_cities_differ(self) -> bool:
        """Whether the clauses themselves, and not only their surroundings, name different places."""
        return self.other_city and not (self.a.topical_cities or self.b.topical_cities)

    @property
    def other_surroundings(self) -> bool:
        """Whether the two texts are known to be about different places."""
        return self.other_city and not (self.a.cities & self.b.known or self.b.cities & self.a.known)

    @property
    def strange_places(self) -> bool:
        """Whether each names a place for its event of which the other's source knows nothing."""
        one, other = self.a.places - self.b.known, self.b.places - self.a.known
        if not one or not other or _named(self.a.places) & _named(self.b.places):
            return False
        return not (self.a.fact.slot is Slot.PLACE or one & self.b.context or other & self.a.context)

    @cached_property
    def days_apart(self) -> int | None:
        """Days between the dates of the two events; `None` where one is unsaid."""
        if self.a.when is None or self.b.when is None:
            return None
        return max(0, self.a.when[0] - self.b.when[1], self.b.when[0] - self.a.when[1])

    @property
    def other_days(self) -> bool:
        """Whether both events are dated, to a few days, to different times."""
        return bool(self.days_apart) and self.sharp_time

    @property
    def sharp_time(self) -> bool:
        """Whether both events are dated to a few days."""
        return all(when is not None and when[1] - when[0] <= 3 for when in (self.a.when, self.b.when))

    @cached_property
    def published_apart(self) -> int | None:
        """Days between the publications; `None` where one is unknown."""
        one, other = self.a.fact.published, self.b.fact.published
        return abs((one - other).days) if one is not None and other is not None else None

    @property
    def is_dated(self) -> bool:
        """Whether both dates are given in full, so that the publications tell nothing more."""
        values = (self.a.fact.value, self.b.fact.value)
        return all(isinstance(value, DateValue) and value.year is not None for value in values)

    @cached_property
    def other_occasion(self) -> bool:
        """Whether the two sentences set their events on days of which none can be the same."""
        if self.a.fact.slot is Slot.DATE or not self.a.days or not self.b.days:
            return False
        return not any(may_meet(one, other) for one in self.a.days for other in self.b.days)

    @property
    def same_day(self) -> bool:
        """Whether both facts are one and the same day, or few days."""
        a, b = self.a.fact.value, self.b.fact.value
        if not isinstance(a, DateValue) or not isinstance(b, DateValue) or a.earliest is None or a.latest is None:
            return False
        return (a.earliest, a.latest) == (b.earliest, b.latest) and (a.latest - a.earliest).days <= 3

    @property
    def shared_actors(self) -> int:
        """How many take part in both events, other than as their topic."""
        return len(self.a.roles.keys() & self.b.roles.keys())

    @property
    def told_apart(self) -> bool:
        """Whether the two sentences name days for what is said, and none that can be the same."""
        if self.a.fact.slot is Slot.DATE or not self.a.told or not self.b.told:
            return False
        return not any(may_meet(one, other) for one in self.a.told for other in self.b.told)

    @cached_property
    def same_weekdays(self) -> bool:
        """Whether sources of nearly the same day name days whole weeks apart: one weekday, counted from each page."""
        if self.published_apart is None or self.published_apart > WEEKDAY_NEWS:
            return False
        return any(
            one[0] == one[1] and other[0] == other[1] and one[0] and other[0] and (one[0] - other[0]) % WEEK == 0
            for one in self.a.told
            for other in self.b.told
        )

    @cached_property
    def own_day(self) -> bool:
        """Whether each source tells its own day's news.

        Both days are as far from their publications, or both are told from the publication (`lundi`) and the later
        publication has the later day.
        """
        a, b = self.a.fact, self.b.fact
        if not self.published_apart or not isinstance(a.value, DateValue) or not isinstance(b.value, DateValue):
            return False
        if self.same_day:
            return False
        one, other = _age(a.value, a.published), _age(b.value, b.published)
        if one is None or other is None or max(abs(one), abs(other)) > NEWS_DAYS:
            return False
        told = a.value.anchor is Anchor.PUBLICATION is b.value.anchor and a.value.day is None is b.value.day
        return one == other or (told and _in_step(a, b))

    @cached_property
    def other_week(self) -> bool:
        """Whether both dates were told from the day of publication in different weeks: two weeks' news."""
        if self.a.fact.slot is not Slot.DATE or self.published_apart is None or self.published_apart < WEEKLY:
            return False
        return all(
            isinstance(value, DateValue) and value.anchor is Anchor.PUBLICATION and value.precision is Precision.DAY
            for value in (self.a.fact.value, self.b.fact.value)
        )

    @property
    def own_weeks(self) -> bool:
        """Whether each date is news of its own publication, and the publications are weeks apart."""
        if self.a.fact.slot is not Slot.DATE or (self.published_apart or 0) < WEEKS:
            return False
        return all(
            isinstance(fact.value, DateValue)
            and fact.value.anchor is Anchor.PUBLICATION
            and abs(_age(fact.value, fact.published) or WEEKS) <= NEWS_DAYS
            for fact in (self.a.fact, self.b.fact)
        )


def _named(keys: frozenset[str]) -> frozenset[str]:
    """The names alone: one text may tell a city from a name where the other cannot."""
    return frozenset(key.partition(":")[2] for key in keys)


def surname(key: str) -> str:
    """Return the last part of an entity's key, by which a longer and a shorter form of a name meet."""
    return LAST.findall(key)[-1] if LAST.search(key) else key


def _age(value: DateValue, published: date | None) -> int | None:
    """Days from a day, or a night, to the publication that tells of it."""
    if published is None or value.earliest is None or value.latest is None:
        return None
    if (value.latest - value.earliest).days > A_NIGHT:
        return None
    return (published - value.earliest).days


def _in_step(a: Fact, b: Fact) -> bool:
    """Whether the later publication has the later day."""
    if not isinstance(a.value, DateValue) or not isinstance(b.value, DateValue):
        return False
    if None in (a.published, b.published, a.value.earliest, b.value.earliest):
        return False
    return (str(a.published) < str(b.published)) == (str(a.value.earliest) < str(b.value.earliest))
