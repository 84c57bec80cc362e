"""Plain records of what a report shows: every word chosen, every number said, nothing of any format.

They are named tuples because they are made once, read once and imported on every run.
"""

from __future__ import annotations

from typing import NamedTuple

from checker.model import Severity, VerdictStatus
from checker.reporting.differing import Run


class EvidenceView(NamedTuple):
    """Words of a source in their sentence."""

    source: str
    line: int
    column: int
    place: str
    """`source:line:column`, as terminals and editors make it clickable; pages, paragraphs or rows of other files."""
    stands: str
    """Where in the original file, in words; empty for a text that is its file as it stands."""
    who: str
    """Who says it, or empty where the source says it itself."""
    said: tuple[str, ...]
    """Outlet, stance, when: those that are known, in this order."""
    context: tuple[Run, ...]

    @property
    def words(self) -> str:
        """The words that state the value."""
        return "".join(run.text for run in self.context if run.is_value)


class PositionView(NamedTuple):
    """One value with those who give it."""

    text: str
    plain: str
    """The value said in full where the text does not say it itself, else empty."""
    support: str
    """`2 sources, 1 origin`."""
    evidence: tuple[EvidenceView, ...]


class StepView(NamedTuple):
    """One step of a judgement."""

    key: str
    words: str
    weight: float
    figure: str
    """The weight with its sign, or empty for a step that only tells."""
    total: str
    """The sum so far."""
    total_weight: float


class FindingView(NamedTuple):
    """A finding, ready to be shown."""

    id: str
    severity: Severity
    mark: str
    """The severity in a word."""
    summary: str
    kind: str
    slot: str
    relation: str
    """All three in words."""
    positions: tuple[PositionView, ...]
    confidence: str
    steps: tuple[StepView, ...]
    decided: str = ""
    """Why an editor lets it rest, by whom and when; empty for a finding that is open."""


class Item(NamedTuple):
    """A line of a list: what it is about and what is said of it."""

    name: str
    details: tuple[str, ...]
    places: tuple[EvidenceView, ...] = ()
    stands_for: int = 1
    """How many passages or facts it stands for."""


class Section(NamedTuple):
    """A titled list of the summary."""

    key: str
    title: str
    items: tuple[Item, ...]
    is_brief: bool = True
    """Whether it is shown when not everything is asked for."""


class VerdictView(NamedTuple):
    """What became of one detail of the draft."""

    status: VerdictStatus
    mark: str
    text: str
    evidence: EvidenceView
    support: str
    against: tuple[EvidenceView, ...]
    supporting: tuple[EvidenceView, ...] = ()
    is_accepted: bool = False
    """Whether an editor has accepted the conflict."""


class Coverage(NamedTuple):
    """How much of a draft could be checked."""

    details: str
    """How many details there are, and how many of them a source has a passage on."""
    without: str
    """How many sentences have none."""
    sentences: tuple[Item, ...]
    """These, each by its line and its first words."""


class ReportView(NamedTuple):
    """All that a report shows."""

    language: str
    findings: tuple[FindingView, ...]
    """Errors first, then warnings, then notes; the report's own order within each."""
    verdicts: tuple[VerdictView, ...]
    verdict_counts: tuple[tuple[VerdictStatus, str], ...]
    sections: tuple[Section, ...]
    counts: tuple[tuple[Severity, int, str], ...]
    closing: tuple[str, ...]
    """How many findings, sources and facts: the last line."""
    coverage: Coverage | None = None
    """Of the draft that was checked; `None` where none was."""
