"""What a text says of one person that cannot hold together: two ages, an age beside a birth date, an office shared."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from checker.judging.figures_beside import cut, ends_with, words_of
from claims.model import AgeValue, DateValue, Kind, NameKind, NameValue, Precision, RoleValue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.judging.figures_beside import Words
    from claims.model import Analysis, Mention, Sentence

SLACK = 1
"""Years by which an age may be off its birth date: the day of publication is not always the day of the age."""
CLOSE = 3
"""Characters between a name and its age or its office (`Nom, 54 ans`)."""
COMPLEMENT = 60
"""Characters of what an office is of (`le maire de Lodard`)."""
GENITIVE = frozenset({"du", "de", "d'", "des", "auprès", "of", "to"})
NESTED = 2
"""Words before an office that may make it another one's complement (`auprès du ministre`, `deputy to the mayor`)."""
FIRST_YEAR, OLDEST = 1850, 115


class Standing(NamedTuple):
    """A mention where it stands."""

    mention: Mention
    sentence: Sentence
    analysis: Analysis


class Clash(NamedTuple):
    """Two mentions of a text that cannot both be right."""

    key: str
    """`born ages office`."""
    told: Standing
    beside: Standing
    follows: str = ""
    whose: str = ""


def clashes(analysis: Analysis) -> Iterator[Clash]:
    """Yield the clashes about persons in one text, in text order. Linear in the text."""
    standing = list(_standing(analysis))
    yield from _births(analysis, standing)
    yield from _two_ages(analysis, standing)
    yield from _shared_offices(analysis, standing)


def _standing(analysis: Analysis) -> Iterator[Standing]:
    sentences = sorted((s for s in analysis.sentences if s.region.is_prose), key=lambda s: s.start)
    starts = [sentence.start for sentence in sentences]
    for mention in analysis.mentions:
        at = bisect_right(starts, mention.start) - 1
        if at >= 0 and mention.end <= sentences[at].end:
            yield Standing(mention, sentences[at], analysis)


# ------------------------------------------------------------------ ages and births


def _births(analysis: Analysis, standing: Sequence[Standing]) -> Iterator[Clash]:
    """`Né en 1950, Yvon Kermadec, 54 ans`, in one sentence of one person."""
    by_sentence: dict[int, list[Standing]] = defaultdict(list)
    for one in standing:
        by_sentence[one.sentence.start].append(one)
    for found in by_sentence.values():
        ages = [one for one in found if isinstance(one.mention.value, AgeValue)]
        words = words_of(found[0].sentence.language)
        if len(ages) != 1 or words is None or len(_persons(found)) > 1:
            continue
        for one in found:
            born = _born(one, words)
            if born is None or one.mention.kind is not Kind.DATE:
                continue
            span = _expected(born, ages[0], found, analysis, words)
            value = ages[0].mention.value
            if span is None or not isinstance(value, AgeValue) or value.low is None or value.high is None:
                continue
            if float(value.high) < span[0] - SLACK or span[1] + SLACK < float(value.low):
                told = str(span[1]) if span[0] == span[1] else f"{span[0]}-{span[1]}"
                yield Clash("born", ages[0], one, told)


def _persons(found: Sequence[Standing]) -> set[str]:
    """The surnames of the persons that a sentence names."""
    return {
        one.mention.value.key.split()[-1]
        for one in found
        if isinstance(one.mention.value, NameValue)
        and one.mention.value.kind is NameKind.PERSON
        and one.mention.value.key
    }


def _born(one: Standing, words: Words) -> tuple[date, date] | None:
    """The days on which somebody may have been born, where a date is told as a birth's."""
    value, text = one.mention.value, one.analysis.source.text
    if not isinstance(value, DateValue) or value.earliest is None or value.latest is None:
        return None
    if value.precision is Precision.RANGE and text[one.mention.start - 1 : one.mention.start] == "(":
        return date(value.earliest.year, 1, 1), date(value.earliest.year, 12, 31)
    if value.precision not in (Precision.DAY, Precision.MONTH, Precision.YEAR) or value.year is None:
        return None
    before = cut(text[max(one.sentence.start, one.mention.start - COMPLEMENT) : one.mention.start])
    if value.year <= FIRST_YEAR or not ends_with(before, words.born, frozenset({"le", "la", "the"})):
        return None
    return value.earliest, value.latest


def _expected(
    born: tuple[date, date], age: Standing, found: Sequence[Standing], analysis: Analysis, words: Words
) -> tuple[int, int] | None:
    """The ages that somebody may have, at death where a death is told, else on the day of publication."""
    sentence = set(cut(analysis.source.text[age.sentence.start : age.sentence.end]))
    is_dead = not words.dead.isdisjoint(sentence)
    if not is_dead and not _is_of_now(age, words, sentence):
        return None
    now = analysis.source.published
    end = (now, now) if now is not None else None
    if is_dead:
        end = _death(born, found, analysis) or end
    if end is None:
        return None
    low, high = _years(born[1], end[0]), _years(born[0], end[1])
    return (low, high) if low >= 0 and high < OLDEST else None


def _death(born: tuple[date, date], found: Sequence[Standing], analysis: Analysis) -> tuple[date, date] | None:
    """The day or the year of a death, where the sentence has a second date that may be it."""
    others = []
    for one in found:
        value = one.mention.value
        if not isinstance(value, DateValue) or value.earliest is None or value.latest is None:
            continue
        bracketed = analysis.source.text[one.mention.start - 1 : one.mention.start] == "("
        if value.precision is Precision.RANGE and bracketed:
            return date(value.latest.year, 1, 1), date(value.latest.year, 12, 31)
        if value.earliest > born[1]:
            others.append((value.earliest, value.latest))
    return others[0] if len(others) == 1 else None


def _years(start: date, end: date) -> int:
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def _is_of_now(age: Standing, words: Words, sentence: set[str]) -> bool:
    """Whether an age is told of today: beside a name or after `âgé de`, with nothing that sets it at another time."""
    text = age.analysis.source.text
    before = cut(text[max(age.sentence.start, age.mention.start - COMPLEMENT) : age.mention.start])
    return ends_with(before, words.age_before, frozenset()) and words.then.isdisjoint(sentence)


# ------------------------------------------------------------------------ two ages


def _two_ages(analysis: Analysis, standing: Sequence[Standing]) -> Iterator[Clash]:
    """`Yvon Kermadec, 54 ans`, and further on `Yvon Kermadec, 57 ans`."""
    first: dict[str, Standing] = {}
    for name, one in _beside_names(analysis, standing, Kind.AGE):
        value = one.mention.value
        words = words_of(one.sentence.language)
        key = name.value.key if isinstance(name.value, NameValue) else ""
        if words is None or " " not in key or not isinstance(value, AgeValue) or value.amount is None:
            continue
        if not words.then.isdisjoint(cut(analysis.source.text[name.start : one.mention.end])):
            continue
        known = first.setdefault(key, one)
        other = known.mention.value
        if isinstance(other, AgeValue) and other.amount != value.amount:
            yield Clash("ages", one, known, whose=name.text)


def _beside_names(analysis: Analysis, standing: Sequence[Standing], kind: Kind) -> Iterator[tuple[Mention, Standing]]:
    """The mentions of a kind right behind a person's name, with the name."""
    text = analysis.source.text
    for before, one in pairwise(standing):
        value = before.mention.value
        is_person = isinstance(value, NameValue) and value.kind is NameKind.PERSON
        between = text[before.mention.end : one.mention.start]
        if is_person and one.mention.kind is kind and len(between) <= CLOSE and between.strip() in (",", "("):
            yield before.mention, one


# -------------------------------------------------------------------- shared offices


def _shared_offices(analysis: Analysis, standing: Sequence[Standing]) -> Iterator[Clash]:
    """`le maire de Lodard, Anne Mirval`, and further on `le maire de Lodard, Paul Sarlat`."""
    first: dict[tuple[str, str], tuple[str, Standing]] = {}
    for role, complement, name in _held(analysis, standing):
        words = words_of(role.sentence.language)
        value = role.mention.value
        if words is None or not isinstance(value, RoleValue) or value.key not in words.offices:
            continue
        if not complement and ":" not in value.key:
            continue
        text = analysis.source.text
        before = cut(text[role.sentence.start : role.mention.start])
        around = {*before, *cut(text[role.mention.end : role.sentence.end])}
        if not words.passing.isdisjoint(around) or not GENITIVE.isdisjoint(before[-NESTED:]):
            continue
        surname = name.value.key.split()[-1] if isinstance(name.value, NameValue) and name.value.key else ""
        known = first.setdefault((value.key, complement), (surname, role))
        if surname and known[0] and surname != known[0]:
            yield Clash("office", _whole(role, name), _whole(known[1], None), whose=name.text)


def _held(analysis: Analysis, standing: Sequence[Standing]) -> Iterator[tuple[Standing, str, Mention]]:
    """Each office with what it is of and the person's name right behind it."""
    text = analysis.source.text
    for at, one in enumerate(standing):
        if one.mention.kind is not Kind.ROLE:
            continue
        behind = standing[at + 1 : at + 4]
        for n, other in enumerate(behind):
            value = other.mention.value
            if isinstance(value, NameValue) and value.kind is NameKind.PERSON:
                gap = text[one.mention.end : other.mention.start]
                places = [b.mention for b in behind[:n] if b.mention.kind in (Kind.PLACE, Kind.NAME)]
                if len(places) == n and _is_apposed(gap, places, one.mention.end):
                    yield one, " ".join(cut(gap.rstrip(" ,"))), other.mention
                break


def _is_apposed(gap: str, places: Sequence[Mention], start: int) -> bool:
    """Whether nothing but one complement stands between an office and a name."""
    if not places:
        return gap.strip() in ("", ",")
    rest = gap[places[0].end - start :]
    return (
        len(places) == 1
        and len(gap) <= COMPLEMENT
        and rest.strip() in ("", ",")
        and "," not in gap[: len(gap) - len(rest)]
    )


def _whole(role: Standing, name: Mention | None) -> Standing:
    return role if name is None else Standing(name, role.sentence, role.analysis)
