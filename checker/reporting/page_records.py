"""Plain records of the page: what each of its parts shows, in its order, every word chosen and every place settled."""

from __future__ import annotations

from typing import NamedTuple

from checker.reporting.differing import Run
from checker.reporting.records import FindingView, Section


class Stretch(NamedTuple):
    """A stretch of an article that is shown in one way."""

    text: str
    look: str = ""
    """Names of its classes, parted by spaces."""
    title: str = ""
    """What was read in it."""
    href: str = ""
    """The part of the page that tells more of it."""
    anchor: str = ""
    """Its own place on the page."""


class Paragraph(NamedTuple):
    """A line of a source."""

    line: int
    look: str
    """`headline`, `unread` or nothing."""
    stretches: tuple[Stretch, ...]


class FactLine(NamedTuple):
    """A fact in words, with where it stands."""

    line: int
    text: str
    told: str


class SourcePage(NamedTuple):
    """A source as an article."""

    number: int
    anchor: str
    name: str
    label: str
    """A short name that no other source has."""
    language: str
    details: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...]
    """Empty where the report does not hold the text."""
    facts: tuple[FactLine, ...]
    is_draft: bool


class Passage(NamedTuple):
    """A passage of one side."""

    runs: tuple[Run, ...]
    place: str
    line: str
    """On which line it stands, in words; empty where another part of the page says it."""
    label: str
    who: str
    said: tuple[str, ...]
    href: str
    """Its place in the article, empty where the report does not hold the text."""
    language: str = ""
    copies: tuple[Passage, ...] = ()
    """The same words in other sources: a dispatch that several carry is read once."""


class Side(NamedTuple):
    """One value with its passages."""

    number: int
    letter: str
    text: str
    plain: str
    support: str
    passages: tuple[Passage, ...]


class Bar(NamedTuple):
    """A step of the waterfall: its words, and its bar on a scale of 1,000."""

    words: str
    figure: str
    total: str
    x: int
    width: int
    look: str
    """`for`, `against` or `tells`."""


class FindingPage(NamedTuple):
    """A finding with both sides and the waterfall of why."""

    number: int
    anchor: str
    view: FindingView
    kind: str
    slot: str
    """Both as codes, for the filters."""
    sources: tuple[int, ...]
    """Numbers of the sources that it is about."""
    sides: tuple[Side, ...]
    bars: tuple[Bar, ...]
    zero: int
    """Where the scale of the waterfall has its nought."""


class VerdictPage(NamedTuple):
    """A detail of the draft with its line of the source log."""

    anchor: str
    code: str
    """Its status, for the filter."""
    status: str
    """How it looks: its status, or `accepted`."""
    mark: str
    text: str
    place: str
    href: str
    """Its place in the galley."""
    support: str
    supporting: tuple[Passage, ...]
    against: tuple[Passage, ...]
    finding: str
    """The part of the page that holds its finding, where there is one."""


class Choice(NamedTuple):
    """An entry of a filter."""

    code: str
    words: str
    many: int


class Moment(NamedTuple):
    """Dated claims of one date and event."""

    date: str
    iso: str
    """The first day, for programs that read the page."""
    what: str
    claims: tuple[Passage, ...]
    finding: str


class Cell(NamedTuple):
    """What one source says of one fact."""

    text: str
    side: int
    """Number of the side of a finding that it takes; nought where sources agree."""
    href: str


class Row(NamedTuple):
    """A fact across the sources."""

    label: str
    details: str
    finding: str
    severity: str
    cells: tuple[Cell | None, ...]
    span: int = 1
    """How many rows its label stands for; nought where a row above has it."""


class Origin(NamedTuple):
    """An independent origin with the sources that carry it."""

    name: str
    href: str
    copies: tuple[str, ...]


class PageView(NamedTuple):
    """All that the page shows."""

    language: str
    title: str
    closing: tuple[str, ...]
    findings: tuple[FindingPage, ...]
    sources: tuple[SourcePage, ...]
    galley: SourcePage | None
    verdicts: tuple[VerdictPage, ...]
    verdict_counts: tuple[Choice, ...]
    severities: tuple[Choice, ...]
    kinds: tuple[Choice, ...]
    slots: tuple[Choice, ...]
    moments: tuple[Moment, ...]
    undated: int
    """Dated claims that stay unresolved."""
    rows: tuple[Row, ...]
    columns: tuple[int, ...]
    """Numbers of the sources that say something in it."""
    rows_left_out: int
    """How many facts the table has no room for."""
    origins: tuple[Origin, ...]
    origins_told: str
    sections: tuple[Section, ...]
