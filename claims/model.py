"""Every noun of the reading half, from `Source` to `Fact`.

Offsets are code points of `Source.text`, half-open. Records are frozen and
hold tuples, so a stage can only make new ones. Costs are constant per record
unless a docstring says otherwise.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from claims.records import dataclass

# --------------------------------------------------------------------------- text


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a source's text."""

    start: int
    end: int

    def overlaps(self, start: int, end: int) -> bool:
        """Whether this span shares at least one character with `[start, end)`."""
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a file a stretch of its text stands, counted from 1; what the format does not count is `None`."""

    page: int | None = None
    paragraph: int | None = None
    row: int | None = None
    line: int | None = None
    element: str = ""
    """The element of a page or the key of a record (`p`, `figcaption`, `body_text`)."""
    part: str = ""
    """What of the file it is where it is not its main text: a chapter, the footnotes, a table."""


@dataclass(frozen=True, slots=True)
class Origin:
    """From `start` up to the next origin, a source's text stands at `place` in its file."""

    start: int
    place: Place
    region: Region | None = None
    """What the file itself says it is (a caption, the headline); `None` where it says nothing."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a file says about its own publication: the basis of telling copies and versions of one dispatch."""

    title: str | None = None
    author: str | None = None
    provider: str | None = None
    """Who supplied it: the agency of a dispatch, the domain of a feed."""
    identifier: str | None = None
    """The provider's own name of the item, the same in all of its versions."""
    version: str | None = None
    status: str | None = None
    """`usable withheld canceled`, as NewsML and ninjs write it."""
    embargo: datetime | None = None
    """The moment before which it must not be published."""
    updated: datetime | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """One text with its origin, date and language."""

    text: str
    name: str
    """What the user calls it: the path on the command line."""
    language: str | None = None
    """ISO 639-1 code; `None` until it is detected."""
    published: date | None = None
    published_because: str | None = None
    """The words or the constraint that gave `published`; `None` where the caller gave it."""
    outlet: str | None = None
    url: str | None = None
    encoding: str | None = None
    """The encoding the bytes were read in; `None` for a text that came as a string."""
    lines: tuple[int, ...] = field(default=(), repr=False, compare=False)
    """Offsets at which lines start, for `locate`."""
    origins: tuple[Origin, ...] = field(default=(), repr=False, compare=False)
    """Where in the file the text stood, in text order; empty for a text that is its file as it stands."""
    imprint: Imprint | None = None

    @classmethod
    def from_text(
        cls,
        text: str,
        *,
        name: str = "text",
        language: str | None = None,
        published: date | None = None,
        outlet: str | None = None,
        url: str | None = None,
        encoding: str | None = None,
        published_because: str | None = None,
        origins: tuple[Origin, ...] = (),
        imprint: Imprint | None = None,
    ) -> Source:
        """Return a source over `text`; what is `None` is inferred when it is analysed. Linear in the text."""
        starts = [0]
        position = text.find("\n")
        while position >= 0:
            starts.append(position + 1)
            position = text.find("\n", position + 1)
        return cls(
            text=text,
            name=name,
            language=language,
            published=published,
            published_because=published_because,
            outlet=outlet,
            url=url,
            encoding=encoding,
            lines=tuple(starts),
            origins=origins,
            imprint=imprint,
        )

    def locate(self, offset: int) -> tuple[int, int]:
        """Return line and column of a code point, both from 1. Logarithmic in the number of lines."""
        line = bisect_right(self.lines, offset)
        return line, offset - self.lines[line - 1] + 1

    def place_of(self, offset: int) -> Place | None:
        """Return where in the file a code point stood; `None` for a text that is its file as it stands.

        Logarithmic in the number of origins.
        """
        at = bisect_right(self.origins, offset, key=_start_of) - 1
        return self.origins[max(at, 0)].place if self.origins else None


def _start_of(origin: Origin) -> int:
    return origin.start


class Region(StrEnum):
    """What part of a page a stretch of text is."""

    HEADLINE = "headline"
    BODY = "body"
    CAPTION = "caption"
    DATELINE = "dateline"
    """Date lines, update stamps, source and copyright lines: read for metadata, not for facts."""
    NAVIGATION = "navigation"
    """Menus, share buttons, invitations, links to other articles."""
    OTHER_HEADLINES = "other-headlines"
    """Headlines of other articles left at the end or inside of a page."""
    FOREIGN = "foreign"
    """A passage in a language other than the text's."""

    @property
    def is_prose(self) -> bool:
        """Whether facts are read from it."""
        return self in (Region.HEADLINE, Region.BODY)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or line of the page, with what it is and why."""

    start: int
    end: int
    region: Region
    language: str
    because: str
    """The rule that decided, as a message key (`caption-photo-credit`, `trailing-headlines`…)."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of prose, with who is speaking."""

    start: int
    end: int
    text: str
    region: Region
    language: str
    paragraph: int
    """Index of the block it stands in."""
    quotes: tuple[Quotation, ...] = ()
    """Quotations that begin, go on or end in it, clipped to it, in text order."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks, whole, however many sentences they run over."""

    start: int
    end: int
    """Span of the words inside the marks."""
    text: str
    speaker: str | None = None
    """The words that name the speaker, as written nearby (`M. Poutine`, `a-t-il` is resolved later)."""
    speaker_start: int | None = None
    speaker_end: int | None = None
    is_speech: bool = True
    """False for scare quotes, titles and nicknames (`"gilets jaunes"`)."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A passage from which no facts were read, with the reason."""

    source: str
    start: int
    end: int
    reason: str
    """A message key, the `because` of its block."""


# ------------------------------------------------------------------------- values


class Kind(StrEnum):
    """What a mention names."""

    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    NUMBER = "number"
    ORDINAL = "ordinal"
    PERCENTAGE = "percentage"
    MONEY = "money"
    QUANTITY = "quantity"
    AGE = "age"
    NAME = "name"
    ROLE = "role"
    PLACE = "place"
    QUOTE = "quote"


class Hedge(StrEnum):
    """How the words loosen a figure."""

    EXACT = "exact"
    ABOUT = "about"
    """environ, une dizaine, some, about: around the figure."""
    NEARLY = "nearly"
    """près de, presque, nearly, almost: a little below, rarely above."""
    MORE_THAN = "more-than"
    AT_LEAST = "at-least"
    LESS_THAN = "less-than"
    AT_MOST = "at-most"
    """au plus, jusqu'à, up to."""
    RANGE = "range"


class Precision(StrEnum):
    """The grain of a date."""

    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    PART_OF_MONTH = "part-of-month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"


class Anchor(StrEnum):
    """What a date was resolved against."""

    ABSOLUTE = "absolute"
    """The words alone give it."""
    PUBLICATION = "publication"
    """Resolved against the date of publication (`lundi`, `hier`, `le 8 avril`)."""
    UNRESOLVED = "unresolved"
    """Relative, with no date to resolve it against: not comparable."""


@dataclass(frozen=True, slots=True)
class DateRange:
    """A closed interval of days; `None` is open."""

    earliest: date | None
    latest: date | None


@dataclass(frozen=True, slots=True)
class DateValue:
    """A set of days that the words allow."""

    earliest: date | None
    latest: date | None
    edtf: str
    """ISO 8601-2 (EDTF) text; unknown digits are X (`XXXX-04-08`)."""
    precision: Precision
    anchor: Anchor = Anchor.ABSOLUTE
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """What the words themselves say, 0 for Monday; `lundi 8 avril` has weekday, day and month but no year."""
    readings: tuple[DateRange, ...] = ()
    """Every interval the words allow where there is more than one (`03/04/2019`; a bare `lundi`: past, then coming)."""
    approximate: bool = False
    lag: Lag | None = None
    """How far from another event the moment lies, where only that is said (`trois semaines après le départ`)."""


@dataclass(frozen=True, slots=True)
class Lag:
    """How long before or after an event a moment lies."""

    length: DurationValue
    before: bool
    event: str
    """The family of the event that it is counted from."""


@dataclass(frozen=True, slots=True)
class TimeValue:
    """A set of minutes of a day."""

    earliest: int
    """Minutes after midnight, inclusive."""
    latest: int
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class NumberValue:
    """A figure and what the words allow around it."""

    amount: Decimal | None
    """The figure as written, scale applied; `None` for a range."""
    low: Decimal | None
    high: Decimal | None
    """Closed bounds once hedges and rounding are honoured; `None` when open."""
    hedge: Hedge = Hedge.EXACT
    per: str | None = None
    """What it is counted by: `year`, `month`, `day`, `hour`, `person`, `hectare`…"""
    multiple: bool = False
    """A ratio, not a count: `a doublé`, `trois fois plus`."""


@dataclass(frozen=True, slots=True)
class OccurrencesValue(NumberValue):
    """How often something happened, not how many there are: `three times`, `à deux reprises`, `twice`."""


@dataclass(frozen=True, slots=True)
class OrdinalValue(NumberValue):
    """A rank."""


@dataclass(frozen=True, slots=True)
class PercentageValue(NumberValue):
    """A share, in per cent."""

    points: bool = False
    """Percentage points rather than per cent."""


@dataclass(frozen=True, slots=True)
class MoneyValue(NumberValue):
    """A sum."""

    currency: str | None = None
    """ISO 4217; `None` for a `dollar` or `livre` that the text does not settle."""


@dataclass(frozen=True, slots=True)
class QuantityValue(NumberValue):
    """A measure."""

    unit: str = ""
    """Pint's name of the unit (`kilometer`, `metric_ton`, `kilometer / hour`)."""


@dataclass(frozen=True, slots=True)
class DurationValue(NumberValue):
    """A length of time."""

    unit: str = ""
    """Pint's name: `second minute hour day week month year decade century`."""


@dataclass(frozen=True, slots=True)
class AgeValue(NumberValue):
    """An age."""

    unit: str = "year"


class NameKind(StrEnum):
    """What bears a name."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    PEOPLE = "people"
    """A nation or group (`les Russes`)."""
    THING = "thing"
    """A product, a law, a programme: `S-400`, `Boeing 737`."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class NameValue:
    """A proper name."""

    name: str
    kind: NameKind
    key: str
    """Folded form (lower case, no accents, no title) under which variants meet."""


@dataclass(frozen=True, slots=True)
class RoleValue:
    """What somebody is: an office, a title, a profession."""

    title: str
    key: str
    """Family of the title across languages (`head-of-state`, `minister:defence`), or its folded lemma."""


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """A place."""

    name: str
    key: str
    """`country:RU`, `city:paris`, or the folded name."""
    country: str | None = None
    """ISO 3166 alpha-2 where known."""


@dataclass(frozen=True, slots=True)
class QuoteValue:
    """Words somebody is quoted with."""

    words: str
    speaker: str | None


@dataclass(frozen=True, slots=True)
class PartyValue:
    """Who takes part in an event."""

    name: str
    key: str
    role: str


@dataclass(frozen=True, slots=True)
class PolarityValue:
    """Whether an event is affirmed or denied."""

    affirmed: bool


@dataclass(frozen=True, slots=True)
class OutcomeValue:
    """Which of two opposite families an event is told by (`rise` or `fall`)."""

    outcome: str
    axis: str
    """The pair, ends in alphabetical order: `fall/rise`."""


Figure = (
    NumberValue
    | OccurrencesValue
    | OrdinalValue
    | PercentageValue
    | MoneyValue
    | QuantityValue
    | DurationValue
    | AgeValue
)
Value = (
    DateValue
    | TimeValue
    | Figure
    | NameValue
    | RoleValue
    | PlaceValue
    | QuoteValue
    | PartyValue
    | PolarityValue
    | OutcomeValue
)


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a mention with its office in the reading of the value."""

    office: str
    """`hedge figure scale unit currency anchor period role weekday day month year`."""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names a value or an entity."""

    start: int
    end: int
    text: str
    kind: Kind
    value: Value
    parts: tuple[Part, ...] = ()
    """How the value was read, in text order; offsets in the source."""


# ------------------------------------------------------------------------- claims


class Slot(StrEnum):
    """What of an event or state a fact fills."""

    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    COUNT = "count"
    AMOUNT = "amount"
    SHARE = "share"
    MEASURE = "measure"
    RANK = "rank"
    AGE = "age"
    ROLE = "role"
    NAME = "name"
    PLACE = "place"
    PARTICIPANT = "participant"
    POLARITY = "polarity"
    OUTCOME = "outcome"
    WORDING = "wording"
    SPEAKER = "speaker"


class DateRole(StrEnum):
    """What a date or time is to its event."""

    EVENT = "event"
    STATEMENT = "statement"
    """When it was said, not when it happened."""
    TALLY = "tally"
    """When it was counted."""
    START = "start"
    END = "end"
    SPAN = "span"
    DEADLINE = "deadline"
    RECURRING = "recurring"
    PUBLICATION = "publication"


class Stance(StrEnum):
    """How firmly a claim is made."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    DENIED = "denied"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"
    QUESTION = "question"
    QUOTED = "quoted"


@dataclass(frozen=True, slots=True)
class Noun:
    """The noun that is counted, measured, paid, aged or ranked."""

    text: str
    start: int
    end: int
    key: str
    """Lemma, or the shared key of its synonyms (`mort`, `décès`, `dead` are `dead`)."""


@dataclass(frozen=True, slots=True)
class Event:
    """The head of the event or state that a value belongs to."""

    family: str
    """Key in the event lexicon, or `language:lemma` for a word outside it."""
    text: str
    start: int
    end: int
    nominal: bool = False
    """Told by a noun (`la signature`) rather than a verb."""


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody or something that takes part in an event."""

    name: str
    """The fullest name the source has for it, else the words themselves."""
    role: str
    """`agent patient recipient object partner place topic`; `topic` is the weak one of headline and lead."""
    start: int
    end: int
    key: str
    """Under which mentions of one entity meet, inside a source and across: `country:RU`, `person:poutine`."""


@dataclass(frozen=True, slots=True)
class Qualifier:
    """Words that make an event another one than its plain namesake."""

    kind: str
    """`additional ordinal part scope place instance charge other`."""
    key: str
    """What must agree: `additional`, `ordinal:3`, `place:lyon`, `instance:appeal`, `charge:fraud`."""
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says it."""

    text: str
    start: int
    end: int
    key: str
    """The speaker's entity key, or the folded words."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A mention given to its owner."""

    mention: Mention
    slot: Slot
    role: DateRole | None = None
    of: Noun | None = None
    because: str = ""
    """The attachment rule that decided, for golden cases and inspection."""
    scope: tuple[Qualifier, ...] = ()
    """What narrows the noun that is counted (`54 décès de mineurs`)."""
    said_by: Attribution | None = None
    """Whose figure it is where the sentence gives several their own, or its verb announces it."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What one clause asserts: event, participants, values, stance, attribution."""

    start: int
    end: int
    sentence: Sentence
    event: Event | None
    participants: tuple[Participant, ...]
    values: tuple[Attached, ...]
    stance: Stance
    negated: bool
    attribution: Attribution | None
    qualifiers: tuple[Qualifier, ...]
    is_tally: bool = False
    """A running count that will be revised."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One slot of a claim with its typed value; stands by itself, so that engines can carry it."""

    slot: Slot
    value: Value
    start: int
    end: int
    text: str
    """The words that state it: figure with unit, currency or scale; hedge and counted noun apart."""
    role: DateRole | None
    of: Noun | None
    event: Event | None
    participants: tuple[Participant, ...]
    stance: Stance
    negated: bool
    attribution: str | None
    qualifiers: tuple[Qualifier, ...]
    sentence_start: int
    sentence_end: int
    source: str
    """The source's name."""
    language: str
    published: date | None
    region: Region
    attribution_key: str | None = None
    when: DateValue | None = None
    """The date of the event where the claim states one in another slot."""
    places: tuple[str, ...] = ()
    """Keys of the places the claim names."""
    context: tuple[str, ...] = ()
    """Content lemmas and entity keys of the sentence, folded, sorted, each once: what rarity is judged on."""
    is_tally: bool = False


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that was read from one source."""

    source: Source
    """With language and publication date settled."""
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    unread: tuple[Unread, ...]
