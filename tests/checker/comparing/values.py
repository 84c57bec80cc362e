"""Values for the comparing tests: read from words, or drawn by hypothesis."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from claims.model import (
    AgeValue,
    Anchor,
    DateRange,
    DateValue,
    DurationValue,
    Hedge,
    MoneyValue,
    NameKind,
    NameValue,
    NumberValue,
    OrdinalValue,
    PercentageValue,
    PlaceValue,
    PolarityValue,
    Precision,
    QuantityValue,
    QuoteValue,
    RoleValue,
    TimeValue,
    Value,
)
from claims.spotting.values import spot_values

TODAY = date(2019, 4, 10)


def value(text: str, language: str = "fr", reference: date | None = TODAY) -> Value:
    """Return the first value that a phrase states."""
    found = spot_values(text, language, reference)
    assert found, text
    return found[0].value


def person(name: str) -> NameValue:
    """Return a person's name."""
    return NameValue(name, NameKind.PERSON, name.casefold())


AMOUNTS = st.integers(0, 3000).map(lambda n: Decimal(n) / 10)
ROOMS = st.integers(0, 40).map(lambda n: Decimal(n) / 10)
BOUNDS = st.tuples(AMOUNTS, st.none() | ROOMS, st.none() | ROOMS)


def _figure(made: tuple[Decimal, Decimal | None, Decimal | None]) -> tuple[Decimal, Decimal | None, Decimal | None]:
    amount, down, up = made
    return amount, None if down is None else amount - down, None if up is None else amount + up


FIGURES = BOUNDS.map(_figure)
HEDGES = st.sampled_from([Hedge.EXACT, Hedge.ABOUT, Hedge.AT_LEAST])
PERIODS = st.sampled_from([None, "month", "year", "person"])
DAYS = st.dates(date(2015, 1, 1), date(2021, 12, 31))
SPANS = st.tuples(DAYS, st.integers(0, 400)).map(lambda s: DateRange(s[0], s[0] + timedelta(days=s[1])))


def _dated(ranges: list[DateRange]) -> DateValue:
    first = ranges[0]
    return DateValue(
        first.earliest,
        first.latest,
        "",
        Precision.RANGE,
        Anchor.ABSOLUTE,
        readings=tuple(ranges) if len(ranges) > 1 else (),
    )


DATES = st.lists(SPANS, min_size=1, max_size=2, unique=True).map(_dated)
NUMBERS = st.builds(lambda f, h, p: NumberValue(f[0], f[1], f[2], h, p), FIGURES, HEDGES, PERIODS)
VALUES: st.SearchStrategy[Value] = st.one_of(
    DATES,
    NUMBERS,
    st.builds(lambda f: OrdinalValue(*f), FIGURES),
    st.builds(lambda f, h, p: PercentageValue(f[0], f[1], f[2], h, points=p), FIGURES, HEDGES, st.booleans()),
    st.builds(
        lambda f, h, p, c: MoneyValue(f[0], f[1], f[2], h, p, currency=c),
        FIGURES,
        HEDGES,
        PERIODS,
        st.sampled_from(["EUR", "USD", None]),
    ),
    st.builds(
        lambda f, h, u: QuantityValue(f[0], f[1], f[2], h, unit=u),
        FIGURES,
        HEDGES,
        st.sampled_from(["meter", "mile", "kilogram"]),
    ),
    st.builds(
        lambda f, h, u: DurationValue(f[0], f[1], f[2], h, unit=u),
        FIGURES,
        HEDGES,
        st.sampled_from(["day", "week", "month", "year"]),
    ),
    st.builds(lambda f: AgeValue(*f), FIGURES),
    st.builds(lambda a, b: TimeValue(min(a, b), max(a, b)), st.integers(0, 1439), st.integers(0, 1439)),
    st.sampled_from(["Ada Lowe", "A. Lowe", "Lowe", "Ada Lowes", "Eva Lowe", "Oleg Chougaïev", "Oleg Shugaev"]).map(
        person
    ),
    st.sampled_from(["minister", "minister:defence", "mayor"]).map(lambda k: RoleValue(k, k)),
    st.sampled_from([("Lyon", "city:lyon", "FR"), ("France", "country:FR", "FR"), ("Kazan", "city:kazan", "RU")]).map(
        lambda p: PlaceValue(*p)
    ),
    st.sampled_from(["we will pay every cent", "we will pay", "nobody knows what they want"]).map(
        lambda w: QuoteValue(w, None)
    ),
    st.booleans().map(lambda b: PolarityValue(affirmed=b)),
)


def widened(figure: NumberValue, down: Decimal, up: Decimal) -> NumberValue:
    """Return a figure with more room around it."""
    return replace(
        figure,
        low=None if figure.low is None else figure.low - down,
        high=None if figure.high is None else figure.high + up,
    )
