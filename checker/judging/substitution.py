"""Details of a draft that no source has, where the passage that it draws on has another one of their class.

`the Moscow embassy`, where the passage of the source speaks of the London embassy and nobody of Moscow. A detail that
is found nowhere may still be the draft's own knowledge; with a rival in its passage it is worth a question. People are
left out: a draft may name one more of those who took part.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from checker.judging.details import Detail, details_of
from checker.judging.inside import evidence_of
from checker.judging.plain import plain
from checker.model import Evidence, Finding, FindingKind, Position, Relation, Severity, Step, Verdict, VerdictStatus
from claims.kinds.name import fold
from claims.model import (
    AgeValue,
    DateValue,
    MoneyValue,
    NameKind,
    NameValue,
    NumberValue,
    PercentageValue,
    PlaceValue,
    QuantityValue,
    Slot,
)
from claims.patterns import pattern

if TYPE_CHECKING:
    from checker.judging.evidence import Desk
    from claims.model import Analysis, Fact, Sentence

WORD = pattern(r"[^\W\d_]+")
SHORTEST = 4
"""Letters of a word by which two passages are compared: shorter ones are mostly articles and prepositions."""
WINDOW = 3
"""Sentences of a source that one sentence of a draft may sum up."""
DRAWN_ON, LEAST = 0.6, 4
"""Share of the words of a draft's sentence, and how many of them, that a passage must have for the one to draw on the
other: the values of the words of a sentence whose details are supported."""
SURE = 0.75
VALUES = (Slot.AGE, Slot.AMOUNT, Slot.SHARE, Slot.MEASURE, Slot.COUNT, Slot.DATE)


class Passage(NamedTuple):
    """Neighbouring sentences of a source."""

    source: str
    start: int
    end: int
    words: frozenset[str]


class Stated(NamedTuple):
    """A detail with its class, under which only one may stand where another does, and its evidence."""

    sort: str
    key: str
    text: str
    evidence: Evidence


def substitutions(
    draft: Analysis, others: Sequence[Analysis], verdicts: Iterable[Verdict], desk: Desk
) -> list[Finding]:
    """Return a finding for each detail of `draft` that was not found while its passage has a rival for it.

    Costs the sentences of the draft with such a detail times the sentences of the sources; nothing where there is none.
    """
    missing = {(v.evidence.start, v.evidence.end) for v in verdicts if v.status is VerdictStatus.NOT_FOUND}
    if not missing:
        return []
    passages = [passage for other in others for passage in _passages(other)]
    stated = {other.source.name: list(_stated(other, desk)) for other in others}
    own = list(_stated(draft, desk))
    said = {(one.sort, one.key) for one in own}
    held = {one.key for every in stated.values() for one in every}
    findings = []
    for sentence in draft.sentences:
        inside = [one for one in own if sentence.start <= one.evidence.start < sentence.end]
        strange = [one for one in inside if (one.evidence.start, one.evidence.end) in missing and one.key not in held]
        if not strange:
            continue
        passage = _drawn_on(sentence, strange, passages)
        if passage is None:
            continue
        for one in strange:
            rivals = _rivals(one, passage, stated[passage.source], said)
            if rivals:
                findings.append(_finding(one, rivals[0]))
    return findings


def _passages(analysis: Analysis) -> Iterator[Passage]:
    sentences = [sentence for sentence in analysis.sentences if sentence.region.is_prose]
    words = [_words(sentence.text) for sentence in sentences]
    for at in range(len(sentences)):
        last = min(at + WINDOW, len(sentences)) - 1
        joined = frozenset().union(*words[at : last + 1])
        yield Passage(analysis.source.name, sentences[at].start, sentences[last].end, joined)


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in WORD.findall(fold(text)) if len(word) >= SHORTEST)


def _stated(analysis: Analysis, desk: Desk) -> Iterator[Stated]:
    """Yield the details of a text with the class in which each stands for another."""
    for detail in details_of(analysis):
        sort = _sort_of(detail)
        if sort:
            yield Stated(sort, detail.key[1], detail.mention.text, evidence_of(detail))
    for fact in analysis.facts:
        sort = _value_sort(fact)
        if sort:
            yield Stated(sort, plain(fact.value), fact.text, desk.evidence(fact))


def _sort_of(detail: Detail) -> str:
    match detail.mention.value:
        case PlaceValue(key=key):
            return f"place:{key.partition(':')[0]}" if ":" in key else ""
        case NameValue(kind=NameKind.PEOPLE):
            return "place:country"
        case _:
            return ""


def _value_sort(fact: Fact) -> str:
    if fact.slot not in VALUES:
        return ""
    noun = fact.of.key if fact.of is not None else ""
    match fact.value:
        case AgeValue():
            return "age"
        case MoneyValue(currency=currency):
            return f"money:{currency}"
        case PercentageValue():
            return f"share:{noun}"
        case QuantityValue(unit=unit):
            return f"quantity:{unit}:{noun}"
        case NumberValue():
            return f"count:{noun}" if noun else ""
        case DateValue(precision=precision):
            return f"date:{precision}"
        case _:
            return ""


def _drawn_on(sentence: Sentence, strange: Sequence[Stated], passages: Iterable[Passage]) -> Passage | None:
    """The passage that a sentence draws on most, if it draws on one enough."""
    words = _words(sentence.text) - {word for one in strange for word in _words(one.text)}
    best, most = None, 0
    for passage in passages:
        shared = len(words & passage.words)
        if shared > most:
            best, most = passage, shared
    return best if most >= LEAST and most >= DRAWN_ON * len(words) else None


def contested(verdicts: Iterable[Verdict], found: Iterable[Finding]) -> list[Verdict]:
    """Return `verdicts` with those that a finding of `found` is about in conflict with its other side. Linear."""
    against = {
        (finding.positions[0].evidence[0].start, finding.positions[0].evidence[0].end): finding.positions[1].evidence
        for finding in found
    }
    return [
        replace(v, status=VerdictStatus.CONFLICT, against=rival) if rival else v
        for v in verdicts
        for rival in [against.get((v.evidence.start, v.evidence.end))]
    ]


def _rivals(one: Stated, passage: Passage, every: Iterable[Stated], said: set[tuple[str, str]]) -> list[Stated]:
    """The details of the passage that are of the same class and nowhere in the draft, when they are one detail."""
    found = {
        other.key: other
        for other in every
        if other.sort == one.sort
        and passage.start <= other.evidence.start < passage.end
        and (other.sort, other.key) not in said
    }
    return list(found.values()) if len(found) == 1 else []


def _finding(one: Stated, rival: Stated) -> Finding:
    is_place = one.sort.startswith("place")
    slot = Slot.PLACE if is_place else _slot(one.sort)
    return Finding(
        id="",
        kind=FindingKind.NAME if is_place else FindingKind.CONFLICT,
        slot=slot,
        relation=Relation.DISJOINT,
        severity=Severity.WARNING,
        confidence=SURE,
        summary="",
        positions=(
            Position(one.key, one.text, (one.evidence,)),
            Position(rival.key, rival.text, (rival.evidence,)),
        ),
        why=(Step("inside.substitution", 0.0, (("beside", rival.text), ("told", one.text))),),
    )


def _slot(sort: str) -> Slot:
    name = sort.partition(":")[0]
    return {
        "age": Slot.AGE,
        "money": Slot.AMOUNT,
        "share": Slot.SHARE,
        "quantity": Slot.MEASURE,
        "count": Slot.COUNT,
        "date": Slot.DATE,
    }[name]
