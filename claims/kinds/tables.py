"""What the tables of values hold: one schema for each file of a language pack."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from claims.kinds.often_table import Often


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
    determiners: list[str]
    participles: list[str]
    day_preps: list[str]


class Direction(TypedDict):
    """What says whether a day without its year lies ahead of the day of writing or behind it."""

    leads: list[str]
    ahead: list[str]
    ahead_ends: list[str]
    behind: list[str]
    behind_ends: list[str]
    not_behind: list[str]
    overtaken: list[str]
    determiners: list[str]
    auxiliaries: list[str]
    participles: list[str]
    attacks: list[str]


class WeekdayWords(TypedDict):
    """What makes a newspaper or a thing of a weekday: `the Mail on Sunday`, `a Sunday stroll`."""

    before: list[str]
    papers: list[str]
    things: list[str]


class FeastWords(TypedDict):
    """Words that make of a feast's name a thing: `marché de Noël`, `Christmas card`; and of a year a school's."""

    before: list[str]
    after: list[str]
    school: list[str]
    eras: list[str]
    weekdays: NotRequired[WeekdayWords]


class FutureWords(TypedDict):
    """What makes of a length of time a day to come."""

    words: list[str]


class Pointing(TypedDict):
    """Words before a length of time that point back or forward, and are verbs too: `will last three days`."""

    verbs: list[str]
    leads: list[str]
    """After these, or a possessive, they point."""


class Dates(TypedDict):
    """`dates.toml`: words of dates and times, and the shapes they stand in."""

    order: str
    capitalised: list[str]
    short: dict[str, int]
    month: dict[str, int]
    weekday: NotRequired[dict[str, int]]
    several: NotRequired[list[str]]
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
    near: dict[str, int]
    beside: dict[str, int]
    ending: dict[str, int]
    within: dict[str, int]
    named: dict[str, int]
    direction: Direction
    feasts: FeastWords
    future: FutureWords
    pointing: NotRequired[Pointing]
    joints: dict[str, list[str]]
    division: dict[str, str]
    years: Years
    rule: list[Rule]


class Compounds(TypedDict):
    """How number words are written as one; beside the parts named here, all number words up to a thousand compose."""

    parts: dict[str, int]
    links: list[str]
    """What joins a unit to the ten after it (`zweiundzwanzig`); without any the ten comes first (`ventidue`)."""
    endings: dict[str, str]
    """What may follow the last part, and makes of the number an `ordinal`, a `fraction`, a `multiple`, a `half` more,
    or `many` of them."""
    mixed: dict[str, str]
    """Words for a number and a part (`anderthalb`), as decimals."""


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
        "rough_leads": NotRequired[list[str]],
        "several": NotRequired[dict[str, int]],
        "power": NotRequired[list[str]],
        "signs": NotRequired[list[str]],
        "only_decimal": NotRequired[list[str]],
        "compounds": NotRequired[Compounds],
        "manifold": NotRequired[list[str]],
        "ordinals": dict[str, int],
        "fractions": dict[str, int],
        "suffixes": dict[str, str],
        "multiples": dict[str, int],
        "often": NotRequired[Often],
        "counting": list[str],
        "lengths": list[str],
        "many": NotRequired[list[str]],
    },
)
"""`numbers.toml`: number words and what joins them."""


class Articles(TypedDict):
    """Words that may stand between a hedge and its figure."""

    words: list[str]


class Spanning(TypedDict):
    """Words of excess that also say through what or at what distance."""

    words: list[str]
    raced: list[str]


class Changes(TypedDict):
    """How verbs of rising and falling begin."""

    stems: list[str]
    by: NotRequired[list[str]]
    parting: NotRequired[list[str]]


class Hedges(TypedDict):
    """`hedges.toml`: what loosens a figure, joins a range, or makes a rate."""

    before: dict[str, str]
    after: dict[str, str]
    range: dict[str, str]
    between: dict[str, str]
    articles: Articles
    change: Changes
    spanning: NotRequired[Spanning]
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
        "leads": list[str],
        "qualifiers": list[str],
        "cued": dict[str, list[str]],
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
    weak: list[str]
    dollars: list[str]


class PluralEndings(TypedDict):
    """What names of units take in the plural."""

    endings: list[str]


class Lasting(TypedDict):
    """What tells hours that last, written as a time of day is (`1h30 de vol`), from one."""

    leads: list[str]
    loosened: list[str]
    tails: list[str]
    firm: list[str]
    broadcasts: list[str]
    spans: list[str]


class Ageing(TypedDict):
    """The words around a decade of one's age (`in his early forties`), and the part of it that they tell."""

    articles: list[str]
    before: list[str]
    after: list[str]
    confined: list[str]
    possessives: list[str]
    early: list[str]
    mid: list[str]
    late: list[str]


class UnitParts(TypedDict):
    """Units that are measured only in parts, words that may stand between a figure and its unit, and what is none."""

    only: list[str]
    between: list[str]
    names: list[str]


class Units(TypedDict):
    """`units.toml` of a language: Pint's name by the words of prose."""

    duration: dict[str, str]
    percent: dict[str, int]
    points: dict[str, int]
    unit: dict[str, str]
    plural: PluralEndings
    cued: dict[str, list[str]]
    parts: UnitParts
    finer: dict[str, dict[str, str]]
    lasting: Lasting
    aged: dict[str, int]
    ageing: Ageing


class Measure(TypedDict):
    """How a unit is written and what it is in base units: `value * factor + offset`, of one dimension."""

    symbols: list[str]
    dimension: str
    factor: str
    offset: str


class Measures(TypedDict):
    """`units.toml` that languages share, by Pint's name."""

    unit: dict[str, Measure]


class Ranked(TypedDict):
    """When a numbered thing is a rank: `le n° 2 du parti`, `the world number 31`."""

    leads: list[str]
    """Before the label, for any rank."""
    tails: list[str]
    """After the figure, for any rank."""
    articles: list[str]
    few_leads: list[str]
    few_tails: list[str]
    """The same for a rank no higher than five: `le n° 10 du club` is a shirt; its tails need an article before."""


class Negatives(TypedDict):
    """`negatives.toml`: what looks like a value and is none, and which nouns have an age."""

    labels: list[str]
    choosing: NotRequired[list[str]]
    """Labels whose figure counts a plural after it: `the top 10 firms`."""
    after_ordinal: list[str]
    adverb_leads: list[str]
    adverb_tails: list[str]
    after_number: list[str]
    streets: NotRequired[list[str]]
    titles: NotRequired[list[str]]
    rank_verbs: NotRequired[list[str]]
    odds: NotRequired[list[str]]
    odds_tails: NotRequired[list[str]]
    lines: NotRequired[dict[str, list[int]]]
    owners: NotRequired[list[str]]
    be_forms: NotRequired[list[str]]
    positions: NotRequired[list[str]]
    one_events: NotRequired[list[str]]
    adjectives: NotRequired[list[str]]
    school_ages: NotRequired[list[str]]
    singular: NotRequired[list[str]]
    counted_if: NotRequired[dict[str, list[str]]]
    single: NotRequired[list[str]]
    single_leads: NotRequired[list[str]]
    single_tails: NotRequired[list[str]]
    ranked: NotRequired[Ranked]
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
    age_tails: list[str]
    age_loosened: list[str]
    age_between: list[str]
    age_events: list[str]
    young: list[str]
    be_age: list[str]
    who_is: list[str]
