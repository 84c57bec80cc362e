"""What one source gives away by itself: figures of a sentence that do not fit one another, days that do not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from checker.judging.figures_beside import Misfit, rows_of
from checker.judging.impossible_dates import misfit_dates
from checker.judging.lasting import misfit_lengths
from checker.judging.persons import Clash, clashes
from checker.judging.ratios import misfit_ratios
from checker.judging.sums import misfit_sums
from checker.model import Evidence, Finding, FindingKind, Position, Relation, Severity, Step
from claims.model import Slot, Stance

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claims.model import Analysis, Mention, Sentence

SLOTS = {
    "change": Slot.SHARE,
    "share": Slot.SHARE,
    "part": Slot.COUNT,
    "parts": Slot.COUNT,
    "total": Slot.COUNT,
    "ratio": Slot.SHARE,
    "span": Slot.DATE,
    "lasting": Slot.DURATION,
    "day": Slot.DATE,
    "born": Slot.AGE,
    "ages": Slot.AGE,
    "office": Slot.ROLE,
}
SURE = 0.9
"""How sure such a finding is: read in development texts of both languages, none was false but where quotation marks
stood between the figures, which now part them."""
PREFIX = "inside."
"""Opens the message key of a finding of this room: its sentence is said from it."""


def inside_findings(analyses: Iterable[Analysis]) -> list[Finding]:
    """Return a finding for each figure, day, age or office of a source that does not fit the others. Linear."""
    found = []
    for analysis in analyses:
        for row in rows_of(analysis):
            misfits = (*misfit_sums(row), *misfit_ratios(row), *misfit_dates(row), *misfit_lengths(row))
            found += [_finding(misfit, row.sentence, analysis) for misfit in misfits]
        found += [_clash(one) for one in clashes(analysis)]
    return found


def _clash(one: Clash) -> Finding:
    mine, theirs = evidence_of(one.told), evidence_of(one.beside)
    values = (
        (f"{mine.quote} {mine.start}", f"{theirs.quote} {theirs.start}") if mine.quote == theirs.quote else ("", "")
    )
    params = {"told": mine.quote, "beside": theirs.quote, "follows": one.follows, "whose": one.whose}
    return Finding(
        id="",
        kind=FindingKind.INTERNAL,
        slot=SLOTS[one.key],
        relation=Relation.DISJOINT,
        severity=Severity.WARNING,
        confidence=SURE,
        summary="",
        positions=(
            Position(values[0] or mine.quote.casefold(), mine.quote, (mine,)),
            Position(values[1] or theirs.quote.casefold(), theirs.quote, (theirs,)),
        ),
        why=(Step(f"{PREFIX}{one.key}", 0.0, tuple(sorted(params.items()))),),
    )


def _finding(misfit: Misfit, sentence: Sentence, analysis: Analysis) -> Finding:
    params = tuple(
        sorted(
            {
                "told": _together(misfit.told, analysis),
                "beside": misfit.beside[0].text if misfit.beside else "",
                "other": misfit.beside[-1].text if misfit.beside else "",
                "around": _together(misfit.beside, analysis) if misfit.beside else "",
                "follows": misfit.follows,
            }.items()
        )
    )
    sides = [misfit.told, misfit.beside] if misfit.beside else [misfit.told]
    return Finding(
        id="",
        kind=FindingKind.INTERNAL,
        slot=SLOTS[misfit.key],
        relation=Relation.DISJOINT,
        severity=Severity.WARNING,
        confidence=SURE,
        summary="",
        positions=tuple(_position(side, sentence, analysis) for side in sides),
        why=(Step(f"{PREFIX}{misfit.key}", 0.0, params),),
    )


def _together(mentions: Sequence[Mention], analysis: Analysis) -> str:
    """The words from the first mention to the last."""
    start, end = _edges(mentions)
    return analysis.source.text[start:end]


def _edges(mentions: Sequence[Mention]) -> tuple[int, int]:
    return min(mention.start for mention in mentions), max(mention.end for mention in mentions)


def _position(side: Sequence[Mention], sentence: Sentence, analysis: Analysis) -> Position:
    words = _together(side, analysis)
    return Position(words.casefold(), words, (_evidence(side, sentence, analysis),))


class Told(Protocol):
    """A mention with where it stands."""

    @property
    def mention(self) -> Mention:
        """The words."""

    @property
    def sentence(self) -> Sentence:
        """The sentence that they stand in."""

    @property
    def analysis(self) -> Analysis:
        """The text."""


def evidence_of(told: Told) -> Evidence:
    """Return a mention as evidence. Logarithmic in the lines of its source."""
    return _evidence([told.mention], told.sentence, told.analysis)


def _evidence(side: Sequence[Mention], sentence: Sentence, analysis: Analysis) -> Evidence:
    source = analysis.source
    start, end = _edges(side)
    line, column = source.locate(start)
    return Evidence(
        source=source.name,
        start=start,
        end=end,
        quote=source.text[start:end],
        sentence=source.text[sentence.start : sentence.end],
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        line=line,
        column=column,
        attribution=None,
        stance=Stance.ASSERTED,
        published=source.published,
        place=source.place_of(start),
    )
