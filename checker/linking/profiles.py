"""A fact made ready for comparison: everything that a level asks of it, worked out once."""

from __future__ import annotations

from collections import Counter
from copy import copy
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.linking.days import Days, day_range, past_sentences, sentence_days
from checker.linking.figures import Figure, sentence_figures
from checker.linking.misdating import misdated
from checker.linking.rarity import Rarity, event_term, terms_of_sentences
from checker.linking.stories import Kind, Story, gather_values, rarest_names, stories_of
from checker.linking.strands import Beside, words_beside
from checker.linking.texts import TextWords, TwoTexts, two_texts, words_of_texts
from claims.kinds.name import unaccented
from claims.languages.families import broader_key, converse, counted_key, family_of, near, slots_of
from claims.languages.forms import Pos, lemma_of
from claims.model import (
    AgeValue,
    DurationValue,
    MoneyValue,
    NameValue,
    NumberValue,
    OccurrencesValue,
    OutcomeValue,
    PartyValue,
    PercentageValue,
    PlaceValue,
    QuantityValue,
    Slot,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from claims.model import Fact, Value

DISTINGUISHING = ("additional", "part", "other")
"""Qualifiers that make another event of a namesake, even where only one side has them."""
FIGURES = (MoneyValue, PercentageValue, QuantityValue, DurationValue, AgeValue)
TOPIC = "topic"


class Profile:
    """One fact with its terms, their bits, its roles and its place in the order of all facts.

    Self-contained, so that an engine can carry it to another machine.
    """

    __slots__ = (
        "agents",
        "befallen",
        "beside",
        "bits",
        "cities",
        "context",
        "converse",
        "countries",
        "days",
        "fact",
        "family",
        "family_bits",
        "figures",
        "index",
        "is_misdated",
        "is_past",
        "is_quantity",
        "key_bits",
        "keys",
        "kinds",
        "known",
        "measure",
        "near",
        "noun",
        "nouns",
        "patients",
        "places",
        "qualifiers",
        "rare",
        "rarity",
        "roles",
        "scope",
        "sentence",
        "story",
        "story_names",
        "text",
        "things",
        "told",
        "topical_cities",
        "topics",
        "total",
        "when",
    )

    def __init__(
        self, index: int, fact: Fact, words: Words, days: tuple[Days, Days], rarity: Rarity, story: Story
    ) -> None:
        """Work out what levels ask of `fact`, given its sentence's words and days."""
        self.index = index
        self.fact = fact
        self.sentence = (fact.source, fact.sentence_start)
        self.context, self.bits, self.total, self.rare = words
        self.family = fact.event.family if fact.event else None
        self.family_bits = rarity.bits(event_term(self.family)) if self.family else 0.0
        self.near = frozenset(near(self.family)) if self.family else frozenset()
        self.converse = frozenset(converse(self.family)) if self.family else frozenset()
        self.noun = folded(fact.of.key) if fact.of and not is_bearer(fact) else None
        self.nouns = nouns_of(fact) if self.noun else frozenset()
        self.is_quantity = fact.of is not None and is_quantity(fact.of.text, fact.language)
        self.befallen = befallen_of(fact)
        self.days, self.told = days
        self.measure = value_family(fact.value)
        self.when = day_range(fact.when) if fact.when and fact.slot is not Slot.DATE else None
        self._take_participants(fact, rarity)
        self._take_places(fact)
        self.qualifiers = frozenset(distinguishing(fact))
        self.beside: Beside = ((), ())
        self.known: frozenset[str] = frozenset()
        self.text = NO_WORDS
        self.rarity = rarity
        self.figures: frozenset[Figure] = frozenset()
        self.is_past = False
        self.is_misdated = False
        self.scope = frozenset(q.key for q in fact.qualifiers if q.kind in ("scope", "place"))
        self.keys: frozenset[BlockKey] = frozenset()
        self.story: Story = story
        self.kinds: tuple[Kind, ...] = ()
        self.story_names: tuple[str, ...] = ()

    def is_beyond_verb(self, key: str) -> bool:
        """Whether the verb stands between who has the value and a participant: he is then somebody else.

        `The 55-year-old actor will replace Ada Lund`, beside `police arrested Ada Lund, a 55-year-old actor`.
        """
        of, event = self.fact.of, self.fact.event
        if of is None or event is None:
            return False
        return any(
            min(of.end, p.end) <= event.start and event.end <= max(of.start, p.start)
            for p in self.fact.participants
            if p.key == key
        )

    def beside_text(self, other: Profile) -> Profile:
        """Return the profile with its bits as the rarity in its own text and the one of `other` has them."""
        rarity = two_texts(self.text, other.text, self.rarity)
        weighed = copy(self)
        weighed.bits = {term: rarity.bits(term) for term in self.bits}
        weighed.total = sum(weighed.bits.values())
        weighed.family_bits = rarity.bits(event_term(self.family)) if self.family else 0.0
        weighed.key_bits = {key: _key_bits(key, rarity) for key in self.key_bits}
        return weighed

    def _take_participants(self, fact: Fact, rarity: Rarity) -> None:
        own = fact.value.key if isinstance(fact.value, PartyValue) else None
        counted = f"{UNNAMED}{fact.of.key}" if fact.of is not None else None  # weighed as the noun of the figure
        self.roles: dict[str, str] = {}
        self.key_bits: dict[str, float] = {}
        topics = []
        for participant in fact.participants:
            if participant.key in (own, counted):
                continue
            if participant.role == TOPIC:
                topics.append(participant.key)
            elif participant.key not in self.roles:
                self.roles[participant.key] = participant.role
            self.key_bits[participant.key] = _key_bits(participant.key, rarity)
        self.topics = frozenset(topics) - self.roles.keys()
        self.agents = self._in_role("agent")
        self.patients = self._in_role("patient", "recipient")
        self.things = self._in_role("object")

    def _in_role(self, *roles: str) -> frozenset[str]:
        return frozenset(key for key, role in self.roles.items() if role in roles and not key.startswith(UNNAMED))

    def _take_places(self, fact: Fact) -> None:
        own = fact.value.key if isinstance(fact.value, PlaceValue) else None
        places = [p for p in fact.places if p != own]
        self.countries = frozenset(p for p in places if p.startswith("country:"))
        self.cities = frozenset(places) - self.countries
        self.topical_cities = self.cities & self.topics
        standing = (key for key, role in self.roles.items() if role in STANDING)
        self.places = frozenset(key for key in standing if key.startswith(PLACED)) - {own}


def _key_bits(key: str, rarity: Rarity | TwoTexts) -> float:
    return (COMMON_NOUN if key.startswith(UNNAMED) else 1.0) * rarity.bits(key)


ANYBODY = "person"
"""Key of people of whom no more is said than that they are."""
STANDING = frozenset({"place", "object"})
"""Roles in which a clause names where its event is."""
PLACED = ("city:", "country:", "name:")
"""Opens the keys of what may be a place: a name that no gazetteer knows may be one."""
QUANTIFIED = frozenset({Slot.AMOUNT.value, Slot.MEASURE.value, Slot.SHARE.value})
"""Slots of families whose nouns are quantities."""
UNNAMED = "noun:"
"""Opens the key of a participant told by a common noun: it may agree, but never disagrees with a name."""
COMMON_NOUN = 0.4
"""Share of a common noun's bits that counts for it as a participant: it counts as a word of the sentence too."""
BlockKey = tuple[str, ...]
BESIDE = 80
"""Characters from a participant told by a common noun to the value that is its own; one further off is told apart."""
NO_FIGURES: frozenset[Figure] = frozenset()
NO_WORDS = TextWords("", (), frozenset(), frozenset())
Words = tuple[frozenset[str], dict[str, float], float, tuple[str, ...]]


def profile_facts(facts: Sequence[Fact], rare_words: int, texts: Mapping[str, str]) -> list[Profile]:
    """Return a profile of each fact, in an order that depends on what the facts say and not on how they came.

    Facts are ordered by source name and offset; words of a sentence are weighed once for all its facts. `texts` are the
    sources' words by their names; a source may be left out. Linear in the facts but for the sort.
    """
    rarity = Rarity(terms_of_sentences(facts).values())
    ordered = sorted(facts, key=_content)
    kept: dict[tuple[str, ...], Words] = {}
    days = sentence_days(facts)
    known = known_entities(facts)
    figures = sentence_figures(facts)
    past = past_sentences(facts)
    stories = stories_of(facts, rarity)
    shared = Counter(name for story in stories.values() for name in story.names)
    rarest = {source: rarest_names(story, shared) for source, story in stories.items()}
    spoken = words_of_texts(facts)
    wrong = misdated(facts)
    profiles = []
    for index, fact in enumerate(ordered):
        words = kept.get(fact.context)
        if words is None:
            words = kept[fact.context] = weigh_words(fact.context, rarity, rare_words)
        dated = days.get((fact.source, fact.sentence_start), ((), ()))
        profile = Profile(index, fact, words, dated, rarity, stories[fact.source])
        profile.beside = words_beside(fact, texts.get(fact.source, ""))
        profile.known = known.get(fact.source, frozenset())
        profile.figures = figures.get(profile.sentence, NO_FIGURES)
        profile.text, profile.rarity = spoken[fact.source], rarity
        profile.is_past = profile.sentence in past
        profile.story_names = rarest[fact.source]
        profile.is_misdated = id(fact) in wrong
        profiles.append(profile)
    gather_values(profiles)
    return profiles


def is_bearer(fact: Fact) -> bool:
    """Whether the noun beside a value is who or what has it, not what is measured.

    An age is somebody's, whoever is named beside it; a sum or a measure beside a name (`racheter Helvia pour 2
    milliards`), or beside what its event is done to or done by, is the price or the size of that.
    """
    if fact.slot is Slot.AGE:
        return True
    if fact.of is None or fact.slot not in (Slot.AMOUNT, Slot.MEASURE):
        return False
    if any(p.name == fact.of.text and not p.key.startswith(UNNAMED) for p in fact.participants):
        return True
    beside = (p for p in fact.participants if fact.start - p.end < BESIDE)
    own = {participant.key for participant in beside}
    return f"{UNNAMED}{fact.of.key}" in own and not is_quantity(fact.of.text, fact.language)


def is_quantity(noun: str, language: str) -> bool:
    """Whether a noun names a quantity (`chiffre d'affaires`, `cost`, `height`), which has a value of its own."""
    family = family_of(lemma_of(noun.lower(), language, Pos.NOUN), language, noun=True)
    return family is not None and not QUANTIFIED.isdisjoint(slots_of(family))


def befallen_of(fact: Fact) -> str | None:
    """Return the kind of casualties that a count of people is of, by its noun or by its event."""
    if fact.slot is not Slot.COUNT or fact.of is None:
        return None
    if broader_key(fact.of.key) == "casualty":
        return fact.of.key
    if fact.event is None or not is_person(fact.of.key):
        return None
    befallen = counted_key(lemma_of(fact.event.text.lower(), fact.language, Pos.NOUN), fact.language)
    return befallen if broader_key(befallen) == "casualty" else None


def is_person(key: str) -> bool:
    """Whether a counted noun is a kind of people."""
    kind: str | None = key
    while kind is not None and kind != ANYBODY:
        kind = broader_key(kind)
    return kind == ANYBODY


def nouns_of(fact: Fact) -> frozenset[str]:
    """Return the keys of what is counted or measured; people told by what befell them are counted as such too.

    `530 personnes blessées` and `530 blessés` count the injured.
    """
    if fact.of is None:
        return frozenset()
    if fact.of.key == ANYBODY and fact.slot is Slot.COUNT and fact.event is not None:
        befallen = counted_key(lemma_of(fact.event.text.lower(), fact.language, Pos.NOUN), fact.language)
        if broader_key(befallen) in (ANYBODY, "casualty"):
            return frozenset({ANYBODY, befallen})
    return frozenset({folded(fact.of.key)})


def distinguishing(fact: Fact) -> Iterator[str]:
    """Yield what must agree for two events to be one, of the qualifiers that stand for themselves."""
    for qualifier in fact.qualifiers:
        if qualifier.kind in DISTINGUISHING:
            yield qualifier.kind if qualifier.kind == "part" else qualifier.key


def known_entities(facts: Iterable[Fact]) -> dict[str, frozenset[str]]:
    """Return the keys of all who take part in anything, by source. Linear."""
    found: dict[str, set[str]] = {}
    for fact in facts:
        found.setdefault(fact.source, set()).update(p.key for p in fact.participants)
        if isinstance(fact.value, PartyValue | NameValue):
            found[fact.source].add(fact.value.key)
    return {source: frozenset(keys) for source, keys in found.items()}


def _content(fact: Fact) -> tuple[str, int, int, str, str, str, str]:
    family, noun = fact.event.family if fact.event else "", fact.of.key if fact.of else ""
    return fact.source, fact.start, fact.end, fact.slot, repr(fact.value), family, noun


def weigh_words(context: tuple[str, ...], rarity: Rarity, rare_words: int) -> Words:
    """Return a sentence's terms with their bits, the sum, and the rarest ones that another sentence shares."""
    bits = {term: rarity.bits(term) for term in context}
    shared = [term for term in context if rarity.is_shared(term)]
    rare = sorted(shared, key=lambda term: (-bits[term], term))[:rare_words]
    return frozenset(context), bits, sum(bits.values()), tuple(sorted(rare))


@lru_cache(maxsize=1 << 15)
def folded(text: str) -> str:
    """Return `text` in lower case without accents."""
    return unaccented(text.lower())


def value_family(value: Value) -> str:
    """What may be compared with what: plain numbers with plain numbers, sums with sums, how often with how often."""
    if isinstance(value, NumberValue) and value.multiple:
        return "multiple"
    if isinstance(value, OccurrencesValue):
        return "occurrences"
    if isinstance(value, PercentageValue):
        return "points" if value.points else "percentage"
    if isinstance(value, OutcomeValue):
        return value.axis
    if isinstance(value, NumberValue):
        return next((kind.__name__ for kind in FIGURES if isinstance(value, kind)), "number")
    return type(value).__name__
