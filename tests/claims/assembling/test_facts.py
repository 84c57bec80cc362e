"""Facts: what whole small dispatches state, slot by slot."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

import pytest

from claims.model import DateRole, DateValue, Fact, NumberValue, PolarityValue, Slot, Source, Stance
from claims.pipeline import extract_facts

FIRE_FR = """Incendie à Vierzon : un bilan provisoire de neuf blessés

Un incendie a détruit un entrepôt de 2 500 mètres carrés mardi 11 juin à Vierzon, dans le Cher. Neuf personnes \
ont été blessées, selon un bilan provisoire établi mercredi par la préfecture. Les pompiers n'ont pas déterminé \
l'origine du sinistre. Le propriétaire a refusé de vendre le terrain.
"""
POOL_FR = """Lannion : la piscine rouvrira en septembre

La ville de Lannion a signé le 4 juin 2024 un contrat de 3,2 millions d'euros avec le groupe Batimar. La \
piscine, fermée depuis 2021, rouvrira en septembre 2025, a annoncé jeudi le maire. Deux autres bassins \
pourraient être construits d'ici à 2030. « Nous n'augmenterons pas les tarifs cette année », a déclaré M. \
Kerbrat. Le prix d'entrée a baissé de 10 %. Pour tout renseignement, composer le 02 96 00 00 00.
"""
FIRE_EN = """Fire destroys warehouse in Halifax

A fire destroyed a warehouse in Halifax on Tuesday. At least nine people were hurt, police said on Wednesday. \
Firefighters have not determined the cause. The owner refused to sell the site.
"""
POOL_EN = """Harwick pool to reopen in September

The city of Harwick signed a £3.2m contract with the builder Batimar on June 4, 2024. The pool, closed since \
2021, will reopen in September 2025, mayor Ruth Calder said on Thursday. Two more pools could be built by 2030. \
"We will not raise prices this year," Calder told reporters. Admission fell by 10%. For details call 0131 496 \
0000.
"""

# language, text, the fact's words, slot, noun, event family, date role, stance, who says it
STATED: list[tuple[str, str, str, Slot, str | None, str | None, DateRole | None, Stance, str | None]] = [
    ("fr", FIRE_FR, "2 500 mètres carrés", Slot.MEASURE, "entrepôt", "destroy", None, Stance.ASSERTED, None),
    ("fr", FIRE_FR, "mardi 11 juin", Slot.DATE, None, "destroy", DateRole.EVENT, Stance.ASSERTED, None),
    ("fr", FIRE_FR, "Neuf", Slot.COUNT, "personnes", "injure", None, Stance.REPORTED, "un bilan provisoire"),
    ("fr", FIRE_FR, "mercredi", Slot.DATE, None, "count", DateRole.TALLY, Stance.ASSERTED, None),
    ("fr", FIRE_FR, "neuf", Slot.COUNT, "blessés", None, None, Stance.ASSERTED, None),
    ("fr", POOL_FR, "4 juin 2024", Slot.DATE, None, "sign", DateRole.EVENT, Stance.ASSERTED, None),
    ("fr", POOL_FR, "3,2 millions d'euros", Slot.AMOUNT, "contrat", "sign", None, Stance.ASSERTED, None),
    ("fr", POOL_FR, "2021", Slot.DATE, None, "close", DateRole.START, Stance.REPORTED, "le maire"),
    ("fr", POOL_FR, "septembre 2025", Slot.DATE, None, "open", DateRole.EVENT, Stance.PLANNED, "le maire"),
    ("fr", POOL_FR, "jeudi", Slot.DATE, None, "announce", DateRole.STATEMENT, Stance.ASSERTED, None),
    ("fr", POOL_FR, "Deux", Slot.COUNT, "bassins", "build", None, Stance.HYPOTHETICAL, None),
    ("fr", POOL_FR, "2030", Slot.DATE, None, "build", DateRole.DEADLINE, Stance.HYPOTHETICAL, None),
    ("fr", POOL_FR, "10 %", Slot.SHARE, "prix", "fall", None, Stance.ASSERTED, None),
    ("en", FIRE_EN, "Tuesday", Slot.DATE, None, "destroy", DateRole.EVENT, Stance.ASSERTED, None),
    ("en", FIRE_EN, "nine", Slot.COUNT, "people", "injure", None, Stance.REPORTED, "police"),
    ("en", FIRE_EN, "Wednesday", Slot.DATE, None, "say", DateRole.STATEMENT, Stance.ASSERTED, None),
    ("en", POOL_EN, "September", Slot.DATE, None, "open", DateRole.EVENT, Stance.PLANNED, None),
    ("en", POOL_EN, "June 4, 2024", Slot.DATE, None, "sign", DateRole.EVENT, Stance.ASSERTED, None),
    ("en", POOL_EN, "£3.2m", Slot.AMOUNT, "contract", "sign", None, Stance.ASSERTED, None),
    ("en", POOL_EN, "2021", Slot.DATE, None, "close", DateRole.START, Stance.REPORTED, "mayor Ruth Calder"),
    ("en", POOL_EN, "September 2025", Slot.DATE, None, "open", DateRole.EVENT, Stance.PLANNED, "mayor Ruth Calder"),
    ("en", POOL_EN, "Thursday", Slot.DATE, None, "say", DateRole.STATEMENT, Stance.ASSERTED, None),
    ("en", POOL_EN, "Two", Slot.COUNT, "pools", "build", None, Stance.HYPOTHETICAL, None),
    ("en", POOL_EN, "2030", Slot.DATE, None, "build", DateRole.DEADLINE, Stance.HYPOTHETICAL, None),
    ("en", POOL_EN, "10%", Slot.SHARE, "Admission", "fall", None, Stance.ASSERTED, None),
]
# language, text, slot, words: what no fact may state
UNSTATED = [
    ("fr", FIRE_FR, Slot.COUNT, "11"),
    ("fr", FIRE_FR, Slot.AMOUNT, None),
    ("fr", FIRE_FR, Slot.OUTCOME, None),
    ("fr", FIRE_FR, Slot.AGE, None),
    ("fr", POOL_FR, Slot.COUNT, "4"),
    ("fr", POOL_FR, Slot.COUNT, "02 96 00 00 00"),
    ("fr", POOL_FR, Slot.COUNT, "2021"),
    ("fr", POOL_FR, Slot.POLARITY, "construits"),
    ("en", FIRE_EN, Slot.AMOUNT, None),
    ("en", FIRE_EN, Slot.AGE, None),
    ("en", POOL_EN, Slot.COUNT, "4"),
    ("en", POOL_EN, Slot.COUNT, "2021"),
    ("en", POOL_EN, Slot.COUNT, "0131 496 0000"),
    ("en", POOL_EN, Slot.POLARITY, "built"),
]
POLARITIES = [
    ("fr", FIRE_FR, "détruit", True),
    ("fr", FIRE_FR, "blessées", True),
    ("fr", FIRE_FR, "déterminé", False),
    ("fr", FIRE_FR, "vendre", False),
    ("fr", POOL_FR, "signé", True),
    ("fr", POOL_FR, "augmenterons", False),
    ("en", FIRE_EN, "destroyed", True),
    ("en", FIRE_EN, "hurt", True),
    ("en", FIRE_EN, "determined", False),
    ("en", FIRE_EN, "sell", False),
    ("en", POOL_EN, "signed", True),
    ("en", POOL_EN, "raise", False),
]


@lru_cache(maxsize=8)
def _facts(text: str, language: str) -> Sequence[Fact]:
    return extract_facts(Source.from_text(text, name="d", language=language, published=date(2024, 6, 14)))


def _fact(text: str, language: str, slot: Slot, words: str) -> Fact:
    found = [f for f in _facts(text, language) if f.slot is slot and f.text == words]
    assert found, f"no {slot} {words!r} among {[(f.slot.value, f.text) for f in _facts(text, language)]}"
    return found[0]


@pytest.mark.parametrize(("language", "text", "words", "slot", "noun", "family", "role", "stance", "by"), STATED)
def test_a_dispatch_states_each_fact_with_its_owner(
    language: str,
    text: str,
    words: str,
    slot: Slot,
    noun: str | None,
    family: str | None,
    role: DateRole | None,
    stance: Stance,
    by: str | None,
) -> None:
    """Each value has its slot, its noun, its event, its role, its stance and who says it."""
    fact = _fact(text, language, slot, words)
    assert (fact.of.text if fact.of else None) == noun
    assert (fact.event.family if fact.event else None) == family
    assert (fact.role, fact.stance, fact.attribution) == (role, stance, by)


@pytest.mark.parametrize(("language", "text", "slot", "words"), UNSTATED)
def test_a_dispatch_states_nothing_that_it_does_not(language: str, text: str, slot: Slot, words: str | None) -> None:
    """A telephone number, a day's figure, a plan: none of them is a count or a thing done."""
    assert not [f for f in _facts(text, language) if f.slot is slot and words in (None, f.text)]


@pytest.mark.parametrize(("language", "text", "event", "affirmed"), POLARITIES)
def test_what_happened_and_what_did_not_are_told_apart(language: str, text: str, event: str, *, affirmed: bool) -> None:
    """The polarity of an event is a fact of its own."""
    value = _fact(text, language, Slot.POLARITY, event).value
    assert value == PolarityValue(affirmed=affirmed)


@pytest.mark.parametrize(("language", "text", "words"), [("fr", FIRE_FR, "Neuf"), ("en", FIRE_EN, "nine")])
def test_a_running_count_is_marked_as_one(language: str, text: str, words: str) -> None:
    """A provisional count and an `at least` will be revised."""
    fact = _fact(text, language, Slot.COUNT, words)
    assert fact.is_tally
    assert isinstance(fact.value, NumberValue)
    assert fact.value.low == 9


@pytest.mark.parametrize(
    ("language", "text", "words", "role"),
    [("fr", FIRE_FR, "incendie", "agent"), ("fr", FIRE_FR, "entrepôt", "patient"), ("en", FIRE_EN, "fire", "agent"),
     ("en", FIRE_EN, "warehouse", "patient"), ("fr", FIRE_FR, "Vierzon", "place"), ("en", FIRE_EN, "Halifax", "place")],
)  # fmt: skip
def test_who_and_what_takes_part_has_its_role(language: str, text: str, words: str, role: str) -> None:
    """Who does it, what it is done to, and where."""
    event = {"fr": "détruit", "en": "destroyed"}[language]
    fact = _fact(text, language, Slot.POLARITY, event)
    assert (words, role) in [(p.name, p.role) for p in fact.participants]


@pytest.mark.parametrize(
    ("language", "text", "slot", "words", "day"),
    [("fr", POOL_FR, Slot.AMOUNT, "3,2 millions d'euros", date(2024, 6, 4)),
     ("en", POOL_EN, Slot.AMOUNT, "£3.2m", date(2024, 6, 4)),
     ("fr", FIRE_FR, Slot.MEASURE, "2 500 mètres carrés", date(2024, 6, 11))],
)  # fmt: skip
def test_a_fact_knows_when_its_event_was(language: str, text: str, slot: Slot, words: str, day: date) -> None:
    """The date that another slot of the claim states comes along."""
    when = _fact(text, language, slot, words).when
    assert isinstance(when, DateValue)
    assert (when.earliest, when.latest) == (day, day)


def test_the_context_of_a_fact_holds_keys_that_both_languages_share() -> None:
    """What a sentence is about meets its translation: families and counted nouns, sorted, each once."""
    french = _fact(FIRE_FR, "fr", Slot.POLARITY, "détruit").context
    english = _fact(FIRE_EN, "en", Slot.POLARITY, "destroyed").context
    assert {"burn", "destroy"} <= set(french) & set(english)
    assert list(french) == sorted(set(french))


@pytest.mark.parametrize(
    ("language", "text", "words", "affirmed"),
    [
        ("fr", "Marco Vidal participera au sommet de Brive.", "participera", True),
        ("fr", "Marco Vidal ne participera pas au sommet de Brive.", "participera", False),
        ("fr", "La mairie a annoncé que Marco Vidal viendrait à Brive.", "viendrait", True),
        ("en", "Marco Vidal will not attend the summit.", "attend", False),
        ("fr", "Marco Vidal veut participer au sommet de Brive.", "participer", None),
        ("fr", "Marco Vidal doit participer au sommet de Brive.", "participer", None),
        ("en", "Marco Vidal hopes to attend the summit.", "attend", None),
        ("en", "Marco Vidal could attend the summit.", "attend", None),
    ],
)
def test_what_will_be_is_affirmed_or_denied_as_a_plan_and_a_wish_is_neither(
    language: str, text: str, words: str, affirmed: bool | None
) -> None:
    facts = extract_facts(Source.from_text(text, language=language, published=date(2021, 6, 4)))
    found = [fact for fact in facts if fact.slot is Slot.POLARITY and fact.text == words]
    told = [(fact.value.affirmed, fact.stance) for fact in found if isinstance(fact.value, PolarityValue)]
    assert told == ([] if affirmed is None else [(affirmed, Stance.PLANNED)])


QUOTED = [
    ("fr", "« Il faut rouvrir la ligne de Brive », a dit Anne Morel.", "rouvrir", False),
    ("fr", "« Nous souhaiterions que le parc ferme », a dit Anne Morel.", "ferme", False),
    ("fr", "« La région a tout fait pour sauver la ligne », a dit Anne Morel.", "sauver", False),
    ("fr", "« Si la digue cède, le port sera noyé », a dit Anne Morel.", "cède", False),
    ("fr", "« La région va sauver la ligne », a dit Anne Morel.", "sauver", True),
    ("fr", "« La région a sauvé la ligne », a dit Anne Morel.", "sauvé", True),
    ("en", '"We have to save the line," said Ann Lee.', "save", False),
    ("en", '"The council would need to close the mill," said Ann Lee.', "close", False),
    ("en", '"If the dam breaks, the port will drown," said Ann Lee.', "breaks", False),
    ("en", '"The council is going to close the mill," said Ann Lee.', "close", True),
    ("en", '"There is no doubt that the mill closed," said Ann Lee.', "closed", True),
]


@pytest.mark.parametrize(("language", "text", "words", "is_told"), QUOTED)
def test_what_a_speaker_wishes_or_demands_is_no_fact(language: str, text: str, words: str, *, is_told: bool) -> None:
    """Quotation marks change who tells it, not how firmly it is told."""
    found = [f.stance for f in _facts(text, language) if f.slot is Slot.POLARITY and f.text == words]
    assert found == ([Stance.QUOTED] if is_told else [])


RATES = [
    ("en", "The mill makes 300 wagons a day.", "300", "day"),
    ("en", "The vet sees 40 dogs each week.", "40", "week"),
    ("en", "The storm sank 12 boats a day after the race.", "12", None),
    ("fr", "L'atelier produit 300 voitures neuves par mois.", "300", "month"),
    ("fr", "Le parc a vendu 300 billets par internet.", "300", None),
]


@pytest.mark.parametrize(("language", "text", "words", "per"), RATES)
def test_a_count_has_the_period_behind_its_noun(language: str, text: str, words: str, per: str | None) -> None:
    """`300 wagons a day` is a rate, as `$300 a day` is; a day that follows an event makes none."""
    facts = extract_facts(Source.from_text(text, language=language, published=date(2024, 6, 14)))
    value = next(f.value for f in facts if f.slot is Slot.COUNT and f.text == words)
    assert isinstance(value, NumberValue)
    assert value.per == per


def test_what_adds_a_thing_says_nothing() -> None:
    """`added 4%`, `adding a stand`: the verb of speech has a thing for its object; `added his son was ill` speaks."""
    families = {}
    for text in ("Sales added 4% in May.", "The club is adding a stand.", "The mayor added the port would close."):
        for fact in extract_facts(Source.from_text(f"{text} It has 12 rooms.", language="en")):
            if fact.event is not None:
                families[fact.event.text] = (fact.event.family, fact.attribution)
    assert families["added"][0] == families["adding"][0] == "en:add"
