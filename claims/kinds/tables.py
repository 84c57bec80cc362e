"""What the tables of values hold: one schema for each file of a language pack."""

from __future__ import annotations

from typing import TypedDict


class Calendar(TypedDict):
    """`calendar.toml`, written from CLDR."""

    month: dict[str, list[str]]
    weekday: dict[str, list[str]]


class CurrencyNames(TypedDict):
    """`currencies.toml`, written from CLDR: full names by ISO 4217 code."""

    name: dict[str, list[str]]


class Rule(TypedDict):
    """Shapes that one reader understands."""

    reads: str
    like: list[str]


class Years(TypedDict):
    """What makes a year of four digits."""

    cues: list[str]
    firm: list[str]
    decades: list[str]
    plurals: list[str]
    tails: list[str]
    day_leads: list[str]
    day_tails: list[str]
    hour_leads: list[str]
    programmes: list[str]
    odds: list[str]


class Dates(TypedDict):
    """`dates.toml`: words of dates and times, and the shapes they stand in."""

    order: str
    capitalised: list[str]
    short: dict[str, int]
    month: dict[str, int]
    day: dict[str, int]
    now: dict[str, int]
    shift: dict[str, int]
    this: dict[str, int]
    back: dict[str, int]
    ahead: dict[str, int]
    period: dict[str, str]
    season: dict[str, int]
    part: dict[str, int]
    feast: dict[str, str]
    hour: dict[str, int]
    half: dict[str, str]
    daypart: dict[str, int]
    zone: dict[str, str]
    role: dict[str, str]
    toward: dict[str, int]
    edge: dict[str, int]
    beyond: dict[str, int]
    sequel: dict[str, int]
    decades: dict[str, int]
    future: dict[str, list[str]]
    joints: dict[str, list[str]]
    division: dict[str, str]
    years: Years
    rule: list[Rule]


Numbers = TypedDict(
    "Numbers",
    {
        "decimal": str,
        "and": list[str],
        "one": list[str],
        "minus": list[str],
        "point": list[str],
        "half_after": list[str],
        "quarter_after": list[str],
        "over": list[str],
        "times": list[str],
        "times_tails": list[str],
        "words": dict[str, int],
        "scales": dict[str, int],
        "short_scales": dict[str, int],
        "rough": dict[str, int],
        "ordinals": dict[str, int],
        "fractions": dict[str, int],
        "suffixes": dict[str, str],
        "multiples": dict[str, int],
        "counting": list[str],
        "lengths": list[str],
    },
)
"""`numbers.toml`: number words and what joins them."""


class Hedges(TypedDict):
    """`hedges.toml`: what loosens a figure, joins a range, or makes a rate."""

    before: dict[str, str]
    after: dict[str, str]
    range: dict[str, str]
    between: dict[str, str]
    articles: dict[str, list[str]]
    change: dict[str, list[str]]
    per: dict[str, str]


Money = TypedDict(
    "Money",
    {
        "of": list[str],
        "and": list[str],
        "name": dict[str, str],
        "prefix": dict[str, str],
        "scaled": dict[str, str],
        "cents": dict[str, str],
    },
)
"""`money.toml` of a language: short names of currencies; an empty code is a name that several share."""


class MoneySigns(TypedDict):
    """`money.toml` that languages share."""

    sign: dict[str, str]
    codes: MoneyCodes


class MoneyCodes(TypedDict):
    """ISO 4217 codes that prose uses, and codes of other kinds."""

    iso: list[str]
    other: dict[str, str]


class Units(TypedDict):
    """`units.toml` of a language: Pint's name by the words of prose."""

    duration: dict[str, str]
    percent: dict[str, int]
    points: dict[str, int]
    unit: dict[str, str]
    plural: dict[str, list[str]]
    cued: dict[str, list[str]]


class Measure(TypedDict):
    """How a unit is written and what it is in base units: `value * factor + offset`, of one dimension."""

    symbols: list[str]
    dimension: str
    factor: str
    offset: str


class Measures(TypedDict):
    """`units.toml` that languages share, by Pint's name."""

    unit: dict[str, Measure]


class Negatives(TypedDict):
    """`negatives.toml`: what looks like a value and is none, and which nouns have an age."""

    labels: list[str]
    after_ordinal: list[str]
    adverb_leads: list[str]
    adverb_tails: list[str]
    after_number: list[str]
    idioms: list[str]
    nouns_of_age: list[str]
    nouns_of_time: list[str]
    person_endings: list[str]
    before_age: list[str]
    old: list[str]
    bare_age: list[str]
    abbreviated: list[str]
    have_age: list[str]
    after_duration: list[str]
    names: list[str]
    lonely: list[str]
    fraction_tails: list[str]
    fraction_leads: list[str]
    one_leads: list[str]
    one_tails: list[str]
    lone_ones: list[str]
    openers: list[str]
    vague_units: list[str]
    age_adverbs: list[str]
    age_groups: list[str]
