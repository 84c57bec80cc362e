"""Names of a draft that no source spells so, while one spells a name that is a slip of the pen away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from checker.comparing.likeness import is_one_edit_away
from checker.judging.details import Detail, details_of
from checker.judging.inside import evidence_of
from checker.model import Finding, FindingKind, Position, Relation, Severity, Step
from claims.kinds.name import fold
from claims.model import Kind, Slot
from claims.patterns import pattern

if TYPE_CHECKING:
    from claims.model import Analysis

WORD = pattern(r"[^\W\d_]+")
SHORTEST = 5
"""Letters of a word below which one letter more or less makes another name (`Léa`, `Léo`; `Laos`, `Lagos`)."""
SURE = 0.85
ENDINGS = frozenset({"s", "e", "x", "es", "ne", "nes", "le", "les", "n", "ns"})
"""What makes another form of one word: plurals, feminines, people of a place."""
SPELT = {Kind.NAME: Slot.NAME, Kind.PLACE: Slot.PLACE}


class Spelt(NamedTuple):
    """A name as it stands in a text, with its words as they are compared."""

    words: tuple[str, ...]
    detail: Detail


def misspellings(draft: Analysis, others: Sequence[Analysis]) -> list[Finding]:
    """Return a finding for each name of `draft` one of whose words no source has, while a source has one an edit away.

    The other words of the name must be those of the source's name; or the letters are the same and the words are not
    (`Lemaire`, `Le Maire`). Only words of five letters and more are asked, and
    forms of one word (`russe`, `russes`) are one. Linear in the texts, but for the unknown words of the draft times the
    distinct words of the sources' names.
    """
    known = frozenset(word for other in others for word in WORD.findall(fold(other.source.text)))
    told: dict[str, list[Spelt]] = {}
    joined: dict[str, list[Spelt]] = {}
    for other in others:
        for name in names_of(other):
            joined.setdefault("".join(name.words), []).append(name)
            for word in name.words:
                told.setdefault(word, []).append(name)
    findings: list[Finding] = []
    seen: set[tuple[str, ...]] = set()
    for name in names_of(draft):
        strange = [word for word in name.words if word not in known]
        if len(strange) != 1 or len(strange[0]) < SHORTEST or name.words in seen:
            continue
        seen.add(name.words)
        meant = joined.get("".join(name.words)) or list(_meant(name, strange[0], told))
        if meant:
            findings.append(_finding(name, meant))
    return findings


def without_variants(findings: Iterable[Finding], spelt: Sequence[Finding]) -> list[Finding]:
    """Return `findings` without the notes on variants of names that `spelt` tells more plainly. Linear."""
    told = {(e.source, e.start, e.end) for finding in spelt for p in finding.positions for e in p.evidence}
    return [finding for finding in findings if finding.kind is not FindingKind.NAME or not _is_told(finding, told)]


def _is_told(finding: Finding, told: set[tuple[str, int, int]]) -> bool:
    evidence = [e for position in finding.positions for e in position.evidence]
    return all(
        any(e.source == source and e.start < end and start < e.end for source, start, end in told) for e in evidence
    )


def names_of(analysis: Analysis) -> Iterator[Spelt]:
    """Yield the names and places in the prose of a text, in text order. Linear."""
    for detail in details_of(analysis):
        words = tuple(WORD.findall(fold(detail.mention.text))) if detail.mention.kind in SPELT else ()
        if words:
            yield Spelt(words, detail)


def _meant(name: Spelt, strange: str, told: dict[str, list[Spelt]]) -> Iterator[Spelt]:
    """The names of the sources that `name` may have meant, by the word of it that they do not know."""
    rest = set(name.words) - {strange}
    for word in sorted(told):
        if len(word) < SHORTEST or not is_slip(strange, word):
            continue
        for other in told[word]:
            if rest <= set(other.words) or (not rest and len(other.words) == 1):
                yield other


def is_slip(one: str, other: str) -> bool:
    """Return whether two words are a slip of the pen apart, and no forms of one word."""
    shorter, longer = sorted((one, other), key=len)
    if longer.startswith(shorter) and longer[len(shorter) :] in ENDINGS:
        return False
    return is_one_edit_away(one, other)


def _finding(name: Spelt, meant: Iterable[Spelt]) -> Finding:
    others = {(one.detail.analysis.source.name, one.detail.mention.start): one.detail for one in meant}
    first = {detail.analysis.source.name: detail for _, detail in sorted(others.items(), reverse=True)}
    shown = [first[source] for source in sorted(first)]
    told, spelt = name.detail.mention, shown[0].mention.text
    return Finding(
        id="",
        kind=FindingKind.NAME,
        slot=SPELT[told.kind],
        relation=Relation.VARIANT,
        severity=Severity.WARNING,
        confidence=SURE,
        summary="",
        positions=(
            Position(fold(told.text), told.text, (evidence_of(name.detail),)),
            Position(fold(spelt), spelt, tuple(evidence_of(detail) for detail in shown), len(shown)),
        ),
        why=(Step("inside.spelling", 0.0, (("beside", spelt), ("told", told.text))),),
    )
