"""What the figures of one sentence say of one another: a change that does not follow, a part above its whole."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypedDict

from claims.languages.packs import ROOT, load_table
from claims.model import DateValue, DurationValue, Kind, MoneyValue, NumberValue, QuantityValue, TimeValue
from claims.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.model import Analysis, Mention, Sentence

WORD = pattern(r"\w+['’]?|[^\w\s]")
NEAR = 6
"""Words back from a change's figure among which its direction is told."""
BETWEEN = 7
"""Words that may stand between the two figures of a passage beside their joint."""
STOPS = frozenset('.;:!?…"«»“”')
FIGURES = frozenset({Kind.NUMBER, Kind.MONEY, Kind.QUANTITY})
ASIDE = (DateValue, TimeValue, DurationValue)
"""Values that may stand between two figures without parting them: `contre 120 millions en 2018`."""


class Passage(TypedDict):
    """Words that join two figures of one thing, of two times."""

    before: list[str]
    between: list[str]
    newer_first: bool


class Light(TypedDict):
    """Words between a joint and its figure."""

    words: list[str]


class Change(TypedDict):
    """Direction words, before the figure of a change or after it, and what else may join it to the two amounts."""

    joining: list[str]

    up: list[str]
    down: list[str]
    up_after: list[str]
    down_after: list[str]


Share = TypedDict("Share", {"of": list[str], "is": list[str]})
"""What joins a part to its whole, and both to the share."""


class Parts(TypedDict):
    """What opens the parts of a whole, and the nouns of which no two are one person."""

    openers: list[str]
    kinds: list[list[str]]


class Span(TypedDict):
    """What joins the two years of a span."""

    before: list[str]
    between: list[str]


class Ratio(TypedDict):
    """What makes an amount smaller, before a multiple or after it, and the article before a fraction told as a rank."""

    divided_before: list[str]
    divided_after: list[str]
    halving: list[str]
    ordinals: list[str]


class Lasting(TypedDict):
    """What joins a stretch of dates to its length, and nouns of days that not every day is."""

    joints: list[str]
    working: list[str]


class Born(TypedDict):
    """What stands before a birth date, tells a death, sets an age at another time, and stands before an age of now."""

    before: list[str]
    dead: list[str]
    then: list[str]
    age_before: list[str]


class Offices(TypedDict):
    """Keys of offices that one person holds at a time, and words of one who holds them at another time."""

    unique: list[str]
    passing: list[str]


class Arithmetic(TypedDict):
    """`languages/<language>/arithmetic.toml`."""

    light: Light
    passage: list[Passage]
    change: Change
    share: Share
    parts: Parts
    span: Span
    ratio: Ratio
    lasting: Lasting
    born: Born
    offices: Offices


class Words(NamedTuple):
    """The same, as it is asked for: phrases as tuples of words."""

    light: frozenset[str]
    passages: tuple[tuple[tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...], bool], ...]
    up: frozenset[str]
    down: frozenset[str]
    joining: frozenset[str]
    up_after: tuple[tuple[str, ...], ...]
    down_after: tuple[tuple[str, ...], ...]
    of: tuple[tuple[str, ...], ...]
    equals: tuple[tuple[str, ...], ...]
    openers: tuple[tuple[str, ...], ...]
    kinds: tuple[frozenset[str], ...]
    span_before: tuple[tuple[str, ...], ...]
    span_between: tuple[tuple[str, ...], ...]
    divided_before: tuple[tuple[str, ...], ...]
    divided_after: tuple[tuple[str, ...], ...]
    halving: tuple[tuple[str, ...], ...]
    ordinals: frozenset[str]
    lasting: tuple[tuple[str, ...], ...]
    working: frozenset[str]
    born: tuple[tuple[str, ...], ...]
    dead: frozenset[str]
    then: frozenset[str]
    age_before: tuple[tuple[str, ...], ...]
    offices: frozenset[str]
    passing: frozenset[str]


@lru_cache(maxsize=8)
def words_of(language: str) -> Words | None:
    """Return the words of `language`, or `None` for one whose pack has none."""
    if not (ROOT / language / "arithmetic.toml").is_file():
        return None
    table = load_table(language, "arithmetic", Arithmetic)
    return Words(
        light=frozenset(table["light"]["words"]),
        passages=tuple(
            (_phrases(one["before"]), _phrases(one["between"]), one["newer_first"]) for one in table["passage"]
        ),
        up=frozenset(table["change"]["up"]),
        down=frozenset(table["change"]["down"]),
        joining=frozenset(table["change"]["joining"]),
        up_after=_phrases(table["change"]["up_after"]),
        down_after=_phrases(table["change"]["down_after"]),
        of=_phrases(table["share"]["of"]),
        equals=_phrases(table["share"]["is"]),
        openers=_phrases(table["parts"]["openers"]),
        kinds=tuple(frozenset(kind) for kind in table["parts"]["kinds"]),
        span_before=_phrases(table["span"]["before"]),
        span_between=_phrases(table["span"]["between"]),
        divided_before=_phrases(table["ratio"]["divided_before"]),
        divided_after=_phrases(table["ratio"]["divided_after"]),
        halving=_phrases(table["ratio"]["halving"]),
        ordinals=frozenset(table["ratio"]["ordinals"]),
        lasting=_phrases(table["lasting"]["joints"]),
        working=frozenset(table["lasting"]["working"]),
        born=_phrases(table["born"]["before"]),
        dead=frozenset(table["born"]["dead"]),
        then=frozenset(table["born"]["then"]),
        age_before=_phrases(table["born"]["age_before"]),
        offices=frozenset(table["offices"]["unique"]),
        passing=frozenset(table["offices"]["passing"]),
    )


def _phrases(words: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(cut(phrase)) for phrase in words)


def cut(text: str) -> list[str]:
    """Return the words and marks of `text` in lower case, elisions with their apostrophe. Linear."""
    return WORD.findall(text.casefold().replace("’", "'"))


class Misfit(NamedTuple):
    """A figure that does not follow from others."""

    key: str
    """`change share part parts total ratio span lasting day born`: what does not fit."""
    told: tuple[Mention, ...]
    beside: tuple[Mention, ...]
    """The figures from which it should follow, in the order of the sum."""
    follows: str
    """What follows from them, as a plain figure; empty where nothing does."""


class Row(NamedTuple):
    """The values of one sentence side by side, with the words around each."""

    sentence: Sentence
    values: tuple[Mention, ...]
    gaps: tuple[list[str], ...]
    """The words before each value, back to the value before it; the last is what follows the last value."""
    words: Words


def rows_of(analysis: Analysis) -> Iterator[Row]:
    """Yield a row for each sentence with two values or more that figures may be set against. Linear in the text."""
    at, mentions = 0, [m for m in analysis.mentions if isinstance(m.value, (NumberValue, *ASIDE))]
    text = analysis.source.text
    for sentence in analysis.sentences:
        while at < len(mentions) and mentions[at].start < sentence.start:
            at += 1
        first = at
        while at < len(mentions) and mentions[at].end <= sentence.end:
            at += 1
        words = words_of(sentence.language) if at - first > 1 else None
        if words is None:
            continue
        values = tuple(mentions[first:at])
        edges = [sentence.start, *(value.end for value in values)]
        ends = [*(value.start for value in values), sentence.end]
        gaps = tuple(cut(text[start:end]) for start, end in zip(edges, ends, strict=True))
        yield Row(sentence, values, gaps, words)


def ends_with(words: Sequence[str], phrases: Sequence[tuple[str, ...]], light: frozenset[str]) -> bool:
    """Whether `words` end with one of `phrases`, but for light words after it."""
    for phrase in phrases:
        size = len(phrase)
        end = len(words)
        while end >= size:
            if tuple(words[end - size : end]) == phrase:
                return True
            if words[end - 1] not in light:
                break
            end -= 1
    return False


def are_alike(a: Mention, b: Mention) -> bool:
    """Whether two values count or measure in one unit, so that one can be divided by the other."""
    if a.kind is not b.kind or a.kind not in FIGURES:
        return False
    match a.value, b.value:
        case MoneyValue(currency=one), MoneyValue(currency=other):
            return one == other
        case QuantityValue(unit=one), QuantityValue(unit=other):
            return one == other
        case _:
            return True
