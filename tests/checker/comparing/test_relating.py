"""The relation of two values: examples by words, and what holds for all values."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from checker.comparing import relate
from checker.model import Gap, Relation
from checker.wording.wording import has_message
from claims.model import (
    Anchor,
    DateRange,
    DateValue,
    NumberValue,
    OutcomeValue,
    PartyValue,
    PlaceValue,
    PolarityValue,
    QuoteValue,
    RoleValue,
    Value,
)
from tests.checker.comparing.values import DATES, NUMBERS, ROOMS, TODAY, VALUES, person, value, widened

R = Relation
CASES = [
    ("septembre 2018", "en 2018", R.REFINES, None),
    ("le 3 septembre 2018", "septembre 2018", R.REFINES, None),
    ("du 3 au 5 mai 2018", "du 5 au 9 mai 2018", R.OVERLAPS, None),
    ("le 8 avril 2019", "lundi 8 avril 2019", R.EQUAL, None),
    ("lundi", "le 15 avril 2019", R.EQUAL, "another-reading"),
    ("début mars 2019", "le 12 mars 2019", R.OVERLAPS, "vague-date"),
    ("en septembre 2017", "en septembre 2018", R.DISJOINT, None),
    ("plus de 200 voix", "207 voix", R.REFINES, "hedged-figure"),
    ("environ 200 voix", "207 voix", R.REFINES, "hedged-figure"),
    ("moins de 55.000 voix", "120.832 voix", R.DISJOINT, None),
    ("1.200 voix", "1.184 voix", R.WITHIN_ROUNDING, "rounded-figure"),
    ("1.200 voix", "1.300 voix", R.DISJOINT, None),
    ("2,5 milliards d'euros", "2,48 milliards d'euros", R.WITHIN_ROUNDING, "rounded-figure"),
    ("2,5 milliards d'euros", "2,5 milliards de dollars", R.NOT_COMPARABLE, "currencies-differ"),
    ("12 morts", "15 morts", R.DISJOINT, None),
    ("entre 150 et 200 voix", "180 voix", R.REFINES, "hedged-figure"),
    ("97 %", "3 %", R.EQUIVALENT, "complement"),
    ("30 %", "31 %", R.DISJOINT, None),
    ("33 %", "33,3 %", R.WITHIN_ROUNDING, "rounded-figure"),
    ("un tiers des voix", "33 %", R.EQUIVALENT, "fraction-and-share"),
    ("un tiers des voix", "40 %", R.DISJOINT, None),
    ("3 points de pourcentage", "3 %", R.NOT_COMPARABLE, "points-and-share"),
    ("14.700 euros par mois", "176.000 euros", R.EQUIVALENT, "rate-and-total"),
    ("14.700 euros par mois", "176.400 euros par an", R.EQUIVALENT, "rate-converted"),
    ("14.700 euros par mois", "90.000 euros", R.NOT_COMPARABLE, "rates-differ"),
    ("14.700 euros par mois", "14.700 euros", R.REFINES, "period-unsaid"),
    ("10 km", "10.000 m", R.EQUIVALENT, "same-in-other-units"),
    ("16 km", "10 miles", R.EQUIVALENT, "unit-converted"),
    ("16 km", "30 miles", R.DISJOINT, None),
    ("16 km", "16 kg", R.NOT_COMPARABLE, "units-differ"),
    ("20 °C", "68 °F", R.EQUIVALENT, None),
    ("dix ans de travail", "une décennie de travail", R.EQUIVALENT, None),
    ("deux semaines de travail", "quinze jours de travail", R.EQUIVALENT, None),
    ("trois ans de prison", "18 mois de prison", R.DISJOINT, None),
    ("âgé de 24 ans", "âgé de 25 ans", R.OVERLAPS, "birthday"),
    ("âgé de 24 ans", "âgé de 27 ans", R.DISJOINT, None),
    ("à 8h35", "à 08h35", R.EQUAL, None),
    ("à 8h35", "à 9h35", R.DISJOINT, None),
    ("à 10h GMT", "à 10h UTC", R.NOT_COMPARABLE, "zones-differ"),
    ("la troisième place", "la 4e place", R.DISJOINT, None),
    ("30 %", "30 km", R.NOT_COMPARABLE, "kinds-differ"),
]


@pytest.mark.parametrize(("a", "b", "relation", "because"), CASES, ids=[f"{c[0]} | {c[1]}" for c in CASES])
def test_two_phrases_stand_to_each_other_as_an_editor_would_say(
    a: str, b: str, relation: Relation, because: str | None
) -> None:
    found = relate(value(a), value(b))
    assert found.relation is relation
    assert because is None or found.because == because


@pytest.mark.parametrize(
    ("a", "b", "gap"),
    [
        ("en septembre 2017", "en septembre 2018", Gap(12.0, "month")),
        ("en 2016", "septembre 2018", Gap(2.0, "year")),
        ("le 3 mai 2018", "le 8 mai 2018", Gap(5.0, "day")),
        ("12 morts", "15 morts", Gap(3.0, "count")),
        ("30 %", "35 %", Gap(5.0, "percent-point")),
        ("10 euros", "13 euros", Gap(3.0, "EUR")),
        ("à 8h35", "à 9h35", Gap(60.0, "minute")),
        ("trois ans de prison", "18 mois de prison", Gap(18.0, "month")),
    ],
)
def test_a_gap_is_in_the_unit_an_editor_thinks_in(a: str, b: str, gap: Gap) -> None:
    found = relate(value(a), value(b)).gap
    assert found is not None
    assert (round(found.size, 6), found.unit) == (gap.size, gap.unit)


def test_unresolved_days_are_never_in_conflict() -> None:
    found = relate(value("mardi", reference=None), value("vendredi", reference=None))
    assert (found.relation, found.because) == (R.NOT_COMPARABLE, "weekday-without-date")


NAMES = [
    ("Oleg Chougaïev", "Oleg Shugaev", R.VARIANT, "transliteration"),
    ("Ruth Ames", "Ames", R.REFINES, "name-part-missing"),
    ("R. Ames", "Ruth Ames", R.VARIANT, "initials"),
    ("Léa Roy", "Léo Roy", R.DISJOINT, "first-name-differs"),
    ("Ruth Amesbury", "Ruth Amesburry", R.VARIANT, None),
    ("Ruth Ames", "Rosa Ames", R.DISJOINT, "first-name-differs"),
    ("Ruth Ames", "Paul Roux", R.DISJOINT, None),
    ("Élodie Pré", "Elodie Pre", R.EQUAL, None),
]


@pytest.mark.parametrize(("a", "b", "relation", "because"), NAMES)
def test_names_meet_in_their_variants(a: str, b: str, relation: Relation, because: str | None) -> None:
    found = relate(person(a), person(b))
    assert found.relation is relation
    assert because is None or found.because == because


def test_roles_places_parties_outcomes_and_quotations() -> None:
    lyon, france = PlaceValue("Lyon", "city:lyon", "FR"), PlaceValue("France", "country:FR", "FR")
    assert relate(lyon, france).relation is R.REFINES
    assert relate(france, PlaceValue("Russie", "country:RU", "RU")).relation is R.DISJOINT
    minister, defence = RoleValue("ministre", "minister"), RoleValue("ministre de la Défense", "minister:defence")
    assert relate(minister, defence).relation is R.REFINES
    assert relate(defence, RoleValue("ministre de la Santé", "minister:health")).relation is R.DISJOINT
    assert (
        relate(PartyValue("Ankara", "country:TR", "agent"), PartyValue("Turquie", "country:TR", "patient")).relation
        is R.DISJOINT
    )
    assert relate(PolarityValue(affirmed=True), PolarityValue(affirmed=False)).relation is R.OPPOSITE
    assert relate(OutcomeValue("rise", "fall/rise"), OutcomeValue("fall", "fall/rise")).relation is R.OPPOSITE
    assert relate(OutcomeValue("rise", "fall/rise"), OutcomeValue("win", "lose/win")).relation is R.NOT_COMPARABLE


def test_quotations_are_equal_cut_reworded_or_of_another_speaker() -> None:
    whole = QuoteValue("Nous paierons chaque centime de cette dette", "Léa Petit")
    assert relate(whole, QuoteValue("nous paierons chaque centime", "Mme Petit")).relation is R.REFINES
    assert relate(whole, QuoteValue("Nous rendrons chaque centime de cette dette", None)).relation is R.REWORDED
    assert relate(whole, QuoteValue(whole.words, "Paul Roux")).relation is R.OTHER_SPEAKER
    assert relate(whole, QuoteValue(whole.words, "Petit")).relation is R.EQUAL
    assert relate(whole, QuoteValue("Rien de tout cela n'est vrai", None)).relation is R.NOT_COMPARABLE


@given(VALUES)
def test_a_value_is_equal_to_itself(one: Value) -> None:
    assert relate(one, one).relation is R.EQUAL


@given(VALUES, VALUES)
def test_the_relation_is_symmetric(a: Value, b: Value) -> None:
    assert relate(a, b) == relate(b, a)


@given(NUMBERS, NUMBERS, ROOMS, ROOMS)
def test_a_wider_figure_never_adds_a_conflict(a: NumberValue, b: NumberValue, down: Decimal, up: Decimal) -> None:
    assume(relate(a, b).relation is not R.DISJOINT)
    assert relate(widened(a, down, up), b).relation is not R.DISJOINT


@settings(suppress_health_check=[HealthCheck.filter_too_much])  # two dates mostly exclude each other
@given(DATES, DATES, st.integers(0, 60), st.integers(0, 60))
def test_a_wider_date_never_adds_a_conflict(a: DateValue, b: DateValue, down: int, up: int) -> None:
    assume(relate(a, b).relation is not R.DISJOINT)
    ranges = [_stretched(r, down, up) for r in (a.readings or (DateRange(a.earliest, a.latest),))]
    wide = DateValue(
        ranges[0].earliest,
        ranges[0].latest,
        "",
        a.precision,
        Anchor.ABSOLUTE,
        readings=tuple(ranges) if a.readings else (),
    )
    assert relate(wide, b).relation is not R.DISJOINT


def _stretched(days: DateRange, down: int, up: int) -> DateRange:
    assert days.earliest is not None
    assert days.latest is not None
    return DateRange(days.earliest - timedelta(days=down), days.latest + timedelta(days=up))


@given(VALUES, VALUES)
def test_every_reason_has_words_in_both_interface_languages(a: Value, b: Value) -> None:
    because = relate(a, b).because
    assert because is None or all(has_message(f"compare.{because}", language) for language in ("fr", "en"))


def test_today_is_a_wednesday() -> None:
    assert TODAY.weekday() == 2


def test_a_broad_word_for_an_office_refines_and_never_contradicts_it() -> None:
    boss, executive = RoleValue("patron", "boss"), RoleValue("PDG", "chief-executive")
    assert relate(boss, executive).relation is Relation.REFINES
    assert relate(executive, boss).relation is Relation.REFINES
