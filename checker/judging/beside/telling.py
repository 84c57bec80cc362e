"""What differs between a draft's sentences and the passages they draw on, as findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.judging.beside.copying import miscopies
from checker.judging.beside.denying import denials
from checker.judging.beside.drawing import Sources, Spots, notices_of
from checker.judging.beside.naming import renamings
from checker.judging.beside.promoting import promotions
from checker.judging.beside.rivals import rivals_of
from checker.judging.beside.swapping import swaps
from checker.judging.beside.wording import lines_of
from checker.model import Evidence, Finding, FindingKind, Position, Relation, Severity, Step
from claims.model import DateValue, Slot, Stance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.judging.beside.drawing import Drawn
    from checker.judging.beside.rivals import Rivals
    from checker.judging.beside.swapping import Swap
    from checker.judging.beside.wording import Line, Word
    from claims.model import Analysis, Source

SURE = 0.75
OF_FIELDS = {
    "weekday": Slot.DATE,
    "month": Slot.DATE,
    "season": Slot.DATE,
    "when": Slot.DATE,
    "part_of_day": Slot.TIME,
    "time_unit": Slot.DURATION,
    "rank": Slot.RANK,
    "fraction": Slot.SHARE,
    "times_over": Slot.SHARE,
    "scale": Slot.COUNT,
    "nation": Slot.PLACE,
    "continent": Slot.PLACE,
    "ocean": Slot.PLACE,
    "direction": Slot.PLACE,
    "office": Slot.ROLE,
    "trade": Slot.ROLE,
    "rank_of_arms": Slot.ROLE,
}
"""What a word of a field fills; words of other fields tell what came of an event, or what it is."""
OF_KEYS = {
    "place": Slot.PLACE,
    "name": Slot.NAME,
    "denied": Slot.POLARITY,
    "affirmed": Slot.POLARITY,
    "firmer": Slot.POLARITY,
    "promoted": Slot.ROLE,
}
AGAINST = frozenset({"opposite", "denied", "affirmed"})
"""What makes two words contradict one another."""


def rewordings(draft: Analysis, others: Sequence[Analysis], told: Iterable[Finding] = ()) -> list[Finding]:
    """Return a finding for each word of `draft` that its passage in `others` has another for.

    What a finding of `told` points at already is not told again. Costs each sentence of the draft that no source has
    word for word times the few that share most words with it.
    """
    rivals = rivals_of(draft.source.language or "")
    if rivals is None:
        return []
    prose = [sentence for sentence in draft.sentences if sentence.region.is_prose]
    alike = [other for other in others if other.source.language == draft.source.language]
    sources = Sources(alike)
    known = [
        (e.start, e.end)
        for finding in told
        if finding.severity is not Severity.NOTE
        for position in finding.positions
        for e in position.evidence
        if e.source == draft.source.name
    ]
    texts = {other.source.name: other.source for other in others}
    findings: dict[tuple[int, int], Finding] = {}
    for line in lines_of(draft, [*(one for one in prose if not sources.has(one)), *notices_of(draft, sources)]):
        drawn = sources.drawn_on(line)
        for swap in _found(line, drawn, sources, rivals):
            start, end = swap.told.start, swap.told.end
            if not any(start < last and first < end for first, last in known):
                findings.setdefault((start, end), _finding(swap, line, draft.source, texts[swap.line.source], rivals))
    return list(findings.values())


def _found(line: Line, drawn: Sequence[Drawn], sources: Sources, rivals: Rivals) -> Iterator[Swap]:
    yield from miscopies(line, [passage.line for passage in drawn], sources, rivals)
    if not line.sentence.region.is_prose:
        return  # another day's date line is no slip
    spots = Spots(drawn, rivals)
    yield from swaps(line, spots, sources, rivals)
    yield from renamings(line, drawn, sources, rivals)
    yield from denials(line, spots, rivals)
    yield from promotions(line, spots, rivals)


def _finding(swap: Swap, line: Line, draft: Source, source: Source, rivals: Rivals) -> Finding:
    mine, theirs = _evidence(swap.told, line, draft), _evidence(swap.beside, swap.line, source)
    slot = _slot(swap, rivals)
    contradicts = swap.key in AGAINST
    named = slot in (Slot.NAME, Slot.PLACE, Slot.ROLE)
    return Finding(
        id="",
        kind=FindingKind.CONTRADICTION if contradicts else FindingKind.NAME if named else FindingKind.CONFLICT,
        slot=slot,
        relation=Relation.OPPOSITE if contradicts else Relation.DISJOINT,
        severity=Severity.WARNING,
        confidence=SURE,
        summary="",
        positions=(Position(_value(swap, 0), mine.quote, (mine,)), Position(_value(swap, 1), theirs.quote, (theirs,))),
        why=(Step(f"inside.{swap.key}", 0.0, (("beside", theirs.quote), ("told", mine.quote))),),
    )


def _slot(swap: Swap, rivals: Rivals) -> Slot:
    if swap.key == "value":
        mention = swap.told.mention
        if mention is None:
            return Slot.NAME
        return Slot.DATE if isinstance(mention.value, DateValue) else Slot.DURATION
    field = rivals.field_between(swap.told, swap.beside) if swap.key == "field" else None
    return OF_FIELDS.get(field, Slot.OUTCOME) if field else OF_KEYS.get(swap.key, Slot.OUTCOME)


def _value(swap: Swap, side: int) -> str:
    """What one side says, told apart from the other where both have one word."""
    word = (swap.told, swap.beside)[side]
    return f"{word.key} {side}" if swap.told.key == swap.beside.key else word.key


def _evidence(word: Word, line: Line, source: Source) -> Evidence:
    row, column = source.locate(word.start)
    sentence = line.sentence
    return Evidence(
        source=source.name,
        start=word.start,
        end=word.end,
        quote=source.text[word.start : word.end],
        sentence=source.text[sentence.start : sentence.end],
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        line=row,
        column=column,
        attribution=None,
        stance=Stance.ASSERTED,
        published=source.published,
    )
