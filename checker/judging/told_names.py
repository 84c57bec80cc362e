"""Verdicts on the names, places and roles of a draft: whether a source has them, under whatever form they meet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from checker.judging.details import SLOTS, Detail, details_of
from checker.judging.inside import evidence_of
from checker.model import Evidence, Severity, Verdict, VerdictStatus
from claims.model import Kind, Mention, RoleValue
from claims.patterns import pattern

if TYPE_CHECKING:
    from checker.judging.evidence import Desk
    from checker.model import Finding
    from claims.model import Analysis

WORD = pattern(r"\w+")
Key = tuple[Kind, str]
"""What a name, a place or a role is known by."""


def name_verdicts(
    draft: Analysis, others: Sequence[Analysis], findings: Iterable[Finding], desk: Desk
) -> Iterator[Verdict]:
    """Yield a verdict on each name, place and role of `draft`, in text order.

    Supported where a source has it under the same key, or a role under a narrower one, or writes the same words; in
    conflict where a finding points at it. Linear in the mentions; a name that no source has by its key is looked for in
    the sources' words.
    """
    known, disputed = _Known(others), _disputed(draft, findings)
    literal: dict[str, tuple[Evidence, ...]] = {}
    for detail in details_of(draft):
        mention = detail.mention
        against = disputed.get((mention.start, mention.end), [])
        support = known.evidence(detail.key)
        if not support:
            support = literal.get(mention.text, ())
            if mention.text not in literal:
                support = literal[mention.text] = tuple(_literal(mention.text, others))
        yield Verdict(
            status=_status(support, against),
            slot=SLOTS[mention.kind],
            evidence=evidence_of(detail),
            support=support,
            against=tuple(against),
            origins=len({desk.origins[evidence.source] for evidence in support}),
        )


class _Known:
    """The names, places and roles of the sources, the first of each in each source."""

    def __init__(self, others: Sequence[Analysis]) -> None:
        self._first: dict[Key, dict[str, Detail]] = {}
        self._broader: dict[Key, dict[str, Detail]] = {}
        for other in others:
            for detail in details_of(other):
                kind, key = detail.key
                self._first.setdefault(detail.key, {}).setdefault(other.source.name, detail)
                if kind is Kind.ROLE and ":" in key:
                    broader = self._broader.setdefault((kind, key.partition(":")[0]), {})
                    broader.setdefault(other.source.name, detail)

    def evidence(self, key: Key) -> tuple[Evidence, ...]:
        """Where the sources have it under the same key, else under a narrower one, by the names of the sources."""
        met = self._first.get(key) or self._broader.get(key, {})
        return tuple(evidence_of(met[name]) for name in sorted(met))


def _disputed(draft: Analysis, findings: Iterable[Finding]) -> dict[tuple[int, int], list[Evidence]]:
    """What speaks against each stretch of the draft at which a finding points."""
    return {
        (e.start, e.end): [o for p in finding.positions for o in p.evidence if o.source != draft.source.name]
        for finding in findings
        if finding.severity is not Severity.NOTE
        for position in finding.positions
        for e in position.evidence
        if e.source == draft.source.name
    }


def _status(support: Sequence[Evidence], against: Sequence[Evidence]) -> VerdictStatus:
    if against:
        return VerdictStatus.CONFLICT
    return VerdictStatus.SUPPORTED if support else VerdictStatus.NOT_FOUND


def _literal(words: str, others: Iterable[Analysis]) -> Iterator[Evidence]:
    """The first place in the prose of each source where the words of a name stand one after another."""
    spelt = r"\W{1,3}".join(re.escape(word) for word in WORD.findall(words))
    pattern = re.compile(rf"(?<!\w){spelt}(?!\w)", re.IGNORECASE)
    for other in others:
        for sentence in other.sentences:
            found = pattern.search(other.source.text, sentence.start, sentence.end)
            if found:
                mention = Mention(found.start(), found.end(), found[0], Kind.NAME, RoleValue(found[0], found[0]))
                yield evidence_of(Detail(mention, sentence, other))
                break
