"""Every noun of the comparing half, from `Step` to `Report`."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from claims.model import DateRole, Fact, Imprint, Place, Slot, Stance
from claims.records import dataclass


class Relation(StrEnum):
    """How two values of one slot stand to each other."""

    EQUAL = "equal"
    REFINES = "refines"
    """One set of possibilities holds the other: `2018` and `septembre 2018`, `plus de 200` and `207`."""
    OVERLAPS = "overlaps"
    """The sets share a part only; no conflict."""
    WITHIN_ROUNDING = "within-rounding"
    EQUIVALENT = "equivalent"
    """The same in other terms: `un tiers` and `33 %`, kilometres and miles, a rate and its total, a complement."""
    DISJOINT = "disjoint"
    OPPOSITE = "opposite"
    """One affirms what the other denies, or the outcomes are opposites."""
    REVISED_OVER_TIME = "revised-over-time"
    ATTRIBUTED_DISAGREEMENT = "attributed-disagreement"
    PLAN_AND_OUTCOME = "plan-and-outcome"
    DIFFERENT_SCOPE = "different-scope"
    VARIANT = "variant"
    """Spellings or forms of one name."""
    REWORDED = "reworded"
    TRANSLATED = "translated"
    OTHER_SPEAKER = "other-speaker"
    NOT_COMPARABLE = "not-comparable"


class Severity(StrEnum):
    """How much of an editor's time a finding is worth."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class FindingKind(StrEnum):
    """What sort of discrepancy a finding is."""

    CONFLICT = "conflict"
    CONTRADICTION = "contradiction"
    NAME = "name"
    QUOTE = "quote"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class Step:
    """One small judgement, with its words and its weight."""

    key: str
    """Message key; the interface's language decides the words."""
    weight: float
    """Bits for (above 0) or against (below 0); 0 where the step only tells."""
    params: tuple[tuple[str, str], ...] = ()
    """What the message's places are filled with, in name order."""
    words: str = ""
    """The sentence, filled in when the report is made."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two facts held to be about the same thing."""

    a: Fact
    b: Fact
    steps: tuple[Step, ...]
    weight: float
    """Sum of the steps, in bits."""


@dataclass(frozen=True, slots=True)
class Group:
    """Facts about one thing, every two of them linked or equal in value."""

    facts: tuple[Fact, ...]
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """How far two disjoint values lie apart."""

    size: float
    unit: str
    """`day month year minute percent-point count`, a currency, a Pint unit, or `ratio`."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The relation of two values, before anything is known of their sources."""

    relation: Relation
    gap: Gap | None = None
    because: str | None = None
    """Message key: which rule decided (`rounded-figure`, `unit-converted`, `currencies-differ`…)."""


@dataclass(frozen=True, slots=True)
class Difference:
    """The typed relation of two linked facts, once stance, attribution and time are weighed."""

    link: Link
    slot: Slot
    relation: Relation
    gap: Gap | None
    steps: tuple[Step, ...]
    """Why this relation: the comparison's rule, then each circumstance that changed it."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of a source that state a value."""

    source: str
    start: int
    end: int
    quote: str
    sentence: str
    sentence_start: int
    sentence_end: int
    line: int
    column: int
    attribution: str | None
    stance: Stance
    published: date | None
    role: DateRole | None = None
    place: Place | None = None
    """Where the words stand in the original file; `None` for a text that is its file as it stands."""


@dataclass(frozen=True, slots=True)
class Position:
    """One value that some sources give."""

    value: str
    """The value said plainly, in a form that two sources' wordings share (`2018-09`, `1200`, `2.5e9 USD`)."""
    text: str
    """As the first source writes it."""
    evidence: tuple[Evidence, ...]
    origins: int = 1
    """Independent origins; copies of one dispatch count once."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A difference worth an editor's time."""

    id: str
    kind: FindingKind
    slot: Slot
    relation: Relation
    severity: Severity
    confidence: float
    summary: str
    positions: tuple[Position, ...]
    why: tuple[Step, ...]
    event: str | None = None
    """Family of the event that the values belong to."""
    participants: tuple[str, ...] = ()
    gap: Gap | None = None


@dataclass(frozen=True, slots=True)
class Corroboration:
    """One value that several sources state of one thing."""

    slot: Slot
    event: str | None
    value: str
    participants: tuple[str, ...]
    summary: str
    evidence: tuple[Evidence, ...]
    origins: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage from which nothing was read, with the reason."""

    source: str
    start: int
    end: int
    line: int
    text: str
    """Its beginning, at most 80 characters."""
    reason: str
    """Message key."""
    words: str = ""
    place: Place | None = None
    """As in `Evidence`."""


@dataclass(frozen=True, slots=True)
class Uncompared:
    """A fact that could be read and not compared, with the reason."""

    evidence: Evidence
    slot: Slot
    reason: str
    """Message key (`weekday-without-date`, `currency-unknown`…)."""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A source that could not be read, with the reason and the remedy."""

    name: str
    reason: str
    remedy: str
    slug: str
    """Names the error in the documentation."""


@dataclass(frozen=True, slots=True)
class SourceSummary:
    """What a report says of a source."""

    name: str
    language: str
    published: date | None
    published_because: str | None
    outlet: str | None
    facts: int
    origin: str
    """Name of the first source of its cluster of copies; its own name where it is no copy."""
    characters: int = 0
    values: int = 0
    """How many values were found in a source that is read in part; 0 for one that is read in full."""
    note: str = ""
    """What to know of how it was read, in words; empty for a source that is read in full."""
    url: str | None = None
    imprint: Imprint | None = None
    """What its file says about its publication: provider, version, status, embargo."""


class Reason(StrEnum):
    """Why an editor lets a finding rest."""

    FALSE_ALARM = "false-alarm"
    EDITOR_DECISION = "editor-decision"
    SOURCE_CORRECTED = "source-corrected"
    OUT_OF_SCOPE = "out-of-scope"


@dataclass(frozen=True, slots=True)
class Decision:
    """An editor's word on one finding: it stays quiet until the words that it was made from change."""

    id: str
    """Of the finding."""
    reason: Reason
    note: str = ""
    by: str = ""
    on: date | None = None
    finding: str = ""
    """The finding's summary when it was decided, for whoever reads the file."""
    sources: tuple[str, ...] = ()
    """Names of the sources that it was about; empty where it was decided without a report."""


@dataclass(frozen=True, slots=True)
class Silenced:
    """A finding that a decision keeps quiet."""

    finding: Finding
    decision: Decision


@dataclass(frozen=True, slots=True)
class Refusal:
    """Two facts of differing values that were nearly held to be about one thing, and what spoke against it."""

    slot: Slot
    a: Evidence
    b: Evidence
    because: Step
    """What forbade the link, or that its evidence was too weak."""
    why: tuple[Step, ...]
    """Every step that was weighed; their sum is what the evidence came to."""


class VerdictStatus(StrEnum):
    """What became of one detail of the draft."""

    SUPPORTED = "supported"
    CONFLICT = "conflict"
    NOT_FOUND = "not-found"
    NOT_COMPARABLE = "not-comparable"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the sources say of one checkable detail of the draft."""

    status: VerdictStatus
    slot: Slot
    evidence: Evidence
    support: tuple[Evidence, ...]
    against: tuple[Evidence, ...]
    origins: int
    accepted: bool = False
    """Whether an editor has accepted the conflict."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What was read at one stretch of a source's text, as little of it as a reader of the text wants to be told."""

    start: int
    end: int
    slot: Slot
    value: str
    """The value said plainly, as in `Position`."""
    role: DateRole | None = None
    of: str | None = None
    """The noun that is counted, measured, paid, aged or ranked."""
    event: str | None = None
    """Family of the event."""
    event_text: str | None = None
    """The event in the source's own words."""
    participants: tuple[str, ...] = ()
    stance: Stance = Stance.ASSERTED
    negated: bool = False
    attribution: str | None = None
    earliest: date | None = None
    """First and last day that a date allows; both `None` for anything else, and for a date that stays unresolved."""
    latest: date | None = None


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a source with what was read in it, for the formats that show sources whole."""

    name: str
    text: str
    """Offsets count its code points; half of a surrogate pair stands as U+FFFD."""
    headlines: tuple[tuple[int, int], ...]
    """Spans of its headlines."""
    marks: tuple[Mark, ...]
    """In text order."""


@dataclass(frozen=True, slots=True)
class Report:
    """All that one run has to say."""

    sources: tuple[SourceSummary, ...]
    findings: tuple[Finding, ...]
    verdicts: tuple[Verdict, ...] = ()
    corroborated: tuple[Corroboration, ...] = ()
    uncompared: tuple[Uncompared, ...] = ()
    unread: tuple[Passage, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    silenced: tuple[Silenced, ...] = ()
    stale: tuple[Decision, ...] = ()
    """Decisions on findings about these sources that came up no more."""
    refused: tuple[Refusal, ...] = ()
    """The nearest links that were not made, where they were asked for."""
    without_detail: tuple[Passage, ...] = ()
    """Sentences of the draft in which there was nothing to check."""
    draft: str | None = None
    """Name of the source that was checked against the others."""
    interface: str = "en"
    """Language of its sentences."""
    notes_left_out: int = 0
    """How many notes there were that `findings` does not have, because not everything was asked for."""
    texts: tuple[SourceText, ...] = ()
    """The sources whole, where they were asked for; in the order of `sources`."""

    def to_json(self) -> str:
        """Return the report as JSON text, `"format": 1`. Linear in the report."""
        from checker.reporting.json import render_json

        return render_json(self)
