"""One person's surname spelt in two ways by two reports of one story."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from checker.judging.inside import evidence_of
from checker.judging.spelling import SHORTEST, WORD, is_slip, names_of
from checker.model import Finding, FindingKind, Position, Relation, Severity, Step
from claims.kinds.name import fold, sound_key
from claims.model import Kind, NameKind, NameValue, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from checker.judging.spelling import Spelt
    from claims.model import Analysis

FULL = 2
"""Words of a name that has a first name: a surname alone may be anybody's."""
SURE = 0.85
Spellings = dict[str, dict[str, "Spelt"]]
"""The bearers of one first name: by surname, and by source where it first stands."""


def spelt_apart(analyses: Sequence[Analysis], is_one_story: Callable[[str, str], bool]) -> list[Finding]:
    """Return a finding for each pair of full names, a slip of the pen apart, that reports of one story have.

    The first names must be the same, and neither text may have the other's spelling anywhere. Where both sound alike
    the two may be transliterations of one name, and the finding is a note. Linear in the texts, but for the surnames of
    one first name, of which all pairs are looked at.
    """
    words = {one.source.name: frozenset(WORD.findall(fold(one.source.text))) for one in analyses}
    findings = []
    for bearers in _by_first_name(analyses).values():
        for one, other in combinations(sorted(bearers), 2):
            if min(len(one), len(other)) >= SHORTEST and is_slip(one, other):
                told = _told_apart(bearers[one], bearers[other], (one, other), words, is_one_story)
                if told is not None:
                    findings.append(_finding(*told, one, other))
    return findings


def _by_first_name(analyses: Sequence[Analysis]) -> Mapping[tuple[str, ...], Spellings]:
    found: dict[tuple[str, ...], Spellings] = defaultdict(lambda: defaultdict(dict))
    for analysis in analyses:
        for name in names_of(analysis):
            value = name.detail.mention.value
            if len(name.words) < FULL or name.detail.mention.kind is not Kind.NAME:
                continue
            if isinstance(value, NameValue) and value.kind is NameKind.PERSON:
                found[name.words[:-1]][name.words[-1]].setdefault(analysis.source.name, name)
    return {first: found[first] for first in sorted(found)}


def _told_apart(
    mine: Mapping[str, Spelt],
    yours: Mapping[str, Spelt],
    surnames: tuple[str, str],
    words: Mapping[str, frozenset[str]],
    is_one_story: Callable[[str, str], bool],
) -> tuple[list[Spelt], list[Spelt]] | None:
    """Return the places of either spelling in reports of one story, `None` where no story has both."""
    one, other = surnames
    pairs = [
        (a, b)
        for a in sorted(mine)
        for b in sorted(yours)
        if other not in words[a] and one not in words[b] and is_one_story(a, b)
    ]
    if not pairs:
        return None
    return [mine[a] for a in sorted({a for a, _ in pairs})], [yours[b] for b in sorted({b for _, b in pairs})]


def _finding(mine: Sequence[Spelt], yours: Sequence[Spelt], one: str, other: str) -> Finding:
    shown = [names[0].detail.mention.text for names in (mine, yours)]
    return Finding(
        id="",
        kind=FindingKind.NAME,
        slot=Slot.NAME,
        relation=Relation.VARIANT,
        severity=Severity.NOTE if sound_key(one) == sound_key(other) else Severity.WARNING,
        confidence=SURE,
        summary="",
        positions=tuple(_positions(shown, (mine, yours))),
        why=(Step("inside.spelt-apart", 0.0, (("a", shown[0]), ("b", shown[1]))),),
    )


def _positions(shown: Sequence[str], sides: Sequence[Sequence[Spelt]]) -> Iterator[Position]:
    for name, places in zip(shown, sides, strict=True):
        yield Position(fold(name), name, tuple(evidence_of(one.detail) for one in places), len(places))
