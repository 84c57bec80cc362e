"""What a newsroom may set in `recoupe.toml`, every default with its reason; `settings_file` reads it.

The records are plain dataclasses so that a run without a file never pays for pydantic.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fnmatch import fnmatchcase
from pathlib import PurePath

from checker.model import FindingKind, Relation, Severity
from claims.model import Slot


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far two values may lie apart and be let pass as a note."""

    share: float = 0.0
    """Of the larger value."""
    size: float = 0.0
    """In the unit of the gap; in days for dates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRule:
    """What a newsroom knows of the sources whose names fit a pattern."""

    name: str
    """A name, or a pattern with `*` and `?`; from the folder of the settings on, or the last part alone."""
    published: date | None = None
    language: str | None = None
    outlet: str | None = None
    excluded: bool = False
    """Left out of the run, and named as left out."""
    trusted: bool = False
    """A conflict with it is never less than a warning, however unsure the link."""

    def fits(self, name: str) -> bool:
        """Return whether the rule is about the source called `name`."""
        path = PurePath(name)
        return any(fnmatchcase(form, self.name) for form in (name, path.as_posix(), path.name)) or path.match(self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Thresholds in bits, severities by relation; the defaults are meant for a news desk."""

    link_threshold: float = 3.0
    """Bits above even odds (2**3 to 1) at which two facts of two sources are held to be about one thing. Of 1, 3 and 5,
    tried on development sets of French press: 1 raised half as many findings again and caught one fault in a hundred
    more; 5 caught four in a hundred fewer. The findings added at 1 were counted, not read."""
    internal_threshold: float = 10.0
    """The same inside one source: an author repeats words of purpose, so agreement of words proves less."""
    opposite_threshold: float = 8.0
    """For polarity and outcome: there are only two values, so half of all wrong links look like contradictions."""
    near_copy: float = 0.6
    """Share of a sentence's weighted content words from which two sentences are two versions of one."""
    block_cap: int = 120
    """Facts under one blocking key above which the key is too common to tell anything; rarer keys remain."""
    rare_words: int = 6
    """Rarest words of a sentence that make blocking keys; pairs of them grow with the square."""
    note_below: float = 0.6
    """A finding less sure than this is a note, whatever its relation: three in five is the least a reader forgives."""
    disjoint: Severity = Severity.ERROR
    """Two values that cannot both be true of one thing."""
    opposite: Severity = Severity.ERROR
    """Affirmed and denied, or rose and fell: as incompatible as two dates."""
    attributed_disagreement: Severity = Severity.WARNING
    """Two bodies may honestly count differently; the reader must be told whose figure it is."""
    revised_over_time: Severity = Severity.NOTE
    """A running count grows; the older figure was right in its hour."""
    revised_in_draft: Severity = Severity.WARNING
    """A draft about to be published should carry the newest figure."""
    plan_and_outcome: Severity = Severity.NOTE
    """Plans change without anybody having been wrong."""
    different_scope: Severity = Severity.NOTE
    """A part is no error beside its whole."""
    refines: Severity = Severity.NOTE
    """The vaguer value holds the sharper one."""
    within_rounding: Severity = Severity.NOTE
    """Rounding is house style, not error."""
    variant: Severity = Severity.NOTE
    """Transliterations differ by desk."""
    reworded: Severity = Severity.WARNING
    """Words between quotation marks should be the speaker's own."""
    translated: Severity = Severity.NOTE
    """Two translations of one sentence differ by nature."""
    other_speaker: Severity = Severity.WARNING
    """The same words under two names."""
    headline_differs: Severity = Severity.WARNING
    """A headline that does not say what the body says is read first and corrected last."""
    not_comparable: Severity = Severity.NOTE
    """Nothing is asserted, only shown."""
    severity: Mapping[str, Severity] = field(default_factory=dict)
    """By `KIND.RELATION`, `SLOT` or `SLOT.RELATION`: what a desk holds graver or lighter than the relation alone."""
    tolerance: Mapping[Slot, Tolerance] = field(default_factory=dict)
    """By slot; none by default, since rounding is already understood."""
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Names and acronyms of one body that no text spells out, under the name that reports show."""
    source: tuple[SourceRule, ...] = ()
    """The first rule that fits a source counts."""
    against: tuple[str, ...] = ()
    """Sources of a draft that is checked without naming any, from the folder of the settings: one file tells a whole
    story what it is checked against, at the desk and in a gate."""
    check: tuple[Slot, ...] = ()
    """Slots that are compared; all of them where none is named."""

    def severity_of(self, relation: Relation, kind: FindingKind | None = None, slot: Slot | None = None) -> Severity:
        """Return the severity of `relation` before confidence is weighed, the most particular setting first."""
        for key in (f"{slot}.{relation}", f"{kind}.{relation}", f"{slot}"):
            if key in self.severity:
                return self.severity[key]
        name = relation.value.replace("-", "_")
        chosen = getattr(self, name, Severity.NOTE)
        return chosen if isinstance(chosen, Severity) else Severity.NOTE

    def rule_for(self, name: str) -> SourceRule | None:
        """Return the first rule about the source called `name`, if there is one. Linear in the rules."""
        return next((rule for rule in self.source if rule.fits(name)), None)

    def is_checked(self, slot: Slot) -> bool:
        """Return whether values of `slot` are compared."""
        return not self.check or slot in self.check


DEFAULTS = Settings()
