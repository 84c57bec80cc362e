"""The sentence that tells an editor what a finding is about: the fact, the values as written, the gap, who says so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from checker.model import FindingKind, Gap, Relation
from checker.wording.locales import bare
from checker.wording.safe import shortened, single_line
from checker.wording.wording import has_message, quoted, say
from claims.model import Fact, OccurrencesValue, Slot

LONGEST_VALUE = 72
"""Characters of a value shown in a sentence; a quotation is cut there, the report shows it whole below."""
MOST_PARTICIPANTS = 4
HOUR = 60
TIMES = frozenset({"minute", "hour", "day", "week", "month", "year"})
STEM = 4
"""Letters by which two words of one root are told."""


def summary_of(
    kind: FindingKind,
    slot: Slot,
    relation: Relation,
    event_family: str | None,
    event_text: str | None,
    participants: Sequence[str],
    positions_texts: Sequence[str],
    gap: Gap | None,
    attributions: Sequence[str | None],
    language: str,
    *,
    of: str | None = None,
    moments: Sequence[date] = (),
) -> str:
    """Return one sentence or two on a finding, in the interface's `language`; it never says who is right.

    `participants` are names as the sources write them, `positions_texts` each position's words, `attributions` who says
    each (aligned with the positions; `None` where the source says it itself), `of` the counted or measured noun,
    `moments` when each was first published, in order, where that tells a story. An
    event family without a noun phrase is told by `event_text`, in the source's own words. Linear in its arguments.
    """
    head = _head(slot, event_words(event_family, event_text, language), of, language)
    counted = (of or "").casefold()
    names = [single_line(name) for name in participants if name.casefold() != counted]
    who = ", ".join(names[:MOST_PARTICIPANTS])
    if who:
        head = say("summary.about", language, head=head, who=who)
    if moments:
        values = _story(positions_texts, attributions, moments, language)
    else:
        values = _values(positions_texts, attributions, relation, language)
    question = say(f"summary.{_question(slot, relation)}", language, values=values)
    apart = _apart(gap, language) if gap and _has_distance(relation) else ""
    sentence = say("summary.whole", language, head=head, question=question, gap=apart).rstrip()
    return say("summary.internal", language, rest=_lowered(sentence)) if kind is FindingKind.INTERNAL else sentence


def agreement_of(slot: Slot, event: str | None, of: str | None, value: str, language: str) -> str:
    """Return what sources agree on: of which event (as `event_words` says it), which slot, with which value."""
    key = "of" if of and slot is Slot.COUNT else "slot"
    name = say(
        f"agree.{slot.value}" if has_message(f"agree.{slot.value}", language) else f"slot.{slot.value}", language
    )
    what = say(f"agree.{key}", language, slot=name, of=single_line(of or ""))
    said = single_line(value)
    if event is None:
        return say("agree.bare", language, what=what, value=said)
    return say("agree.about", language, event=event, what=what, value=said)


def counted_words(fact: Fact, language: str) -> str | None:
    """Return what a fact counts or measures in the source's words; for how often, in the language's own (`times`)."""
    if isinstance(fact.value, OccurrencesValue):
        return say("facts.times", language)
    return fact.of.text if fact.of else None


def event_words(family: str | None, text: str | None, language: str) -> str | None:
    """Return a short noun phrase for an event (`la signature`, `the signing`), or the source's own words in quotes."""
    if family and has_message(f"event.{family}", language):
        return say(f"event.{family}", language)
    if text:
        return quoted(shortened(single_line(text), LONGEST_VALUE), language)
    return None


def gap_words(gap: Gap, language: str) -> str:
    """Return how far apart two values lie (`douze mois`, `1 200 km`, `2,5 points`)."""
    if gap.unit == "minute" and gap.size >= HOUR:
        return _clock_words(round(gap.size), language)
    size: float | int = int(gap.size) if float(gap.size).is_integer() else round(gap.size, 2)
    if has_message(f"gap.{gap.unit}", language):
        return say(f"gap.{gap.unit}", language, n=size)
    unit = say(f"unit.{gap.unit}", language, n=size) if has_message(f"unit.{gap.unit}", language) else gap.unit
    return say("gap.unit", language, n=size, unit=unit)


def _clock_words(minutes: int, language: str) -> str:
    hours, rest = divmod(minutes, HOUR)
    return say("gap.clock" if rest else "gap.hour", language, n=hours, rest=f"{rest:02d}")


def _apart(gap: Gap, language: str) -> str:
    key = "ratio-sentence" if gap.unit == "ratio" else "sentence" if gap.unit in TIMES else "figure-sentence"
    return say(f"gap.{key}", language, gap=gap_words(gap, language))


def _head(slot: Slot, event: str | None, of: str | None, language: str) -> str:
    if slot is Slot.COUNT:
        event = None if event and of and _echoes(event, of) else event
        key = ("count" if of else "count-plain") if event else ("count-bare" if of else "count-nothing")
    else:
        key = slot.value if event else f"{slot.value}-bare"
    return say(f"head.{key}", language, event=event or "", of=single_line(of or ""))


def _echoes(event: str, of: str) -> bool:
    """Whether the event says what is counted over again: `la mort` of `morts`, `les blessures` of `blessés`."""
    return bare(event)[:STEM].casefold() == of[:STEM].casefold()


def _values(texts: Sequence[str], speakers: Sequence[str | None], relation: Relation, language: str) -> str:
    shown = [shortened(single_line(text), LONGEST_VALUE) for text in texts]
    if len(shown) > 1 and len(set(shown)) == 1 and not any(speakers):
        return say("summary.same-text", language, text=quoted(shown[0], language)).rstrip("? \u00a0")
    told = [
        _said_by(quoted(text, language), who, language)
        for text, who in zip(shown, [*speakers, *[None] * len(shown)], strict=False)
    ]
    if len(told) < 2:
        return "".join(told)
    key = "summary.or" if _is_open(relation) else "summary.and"
    return say(key, language, first=", ".join(told[:-1]), last=told[-1])


def _story(texts: Sequence[str], speakers: Sequence[str | None], moments: Sequence[date], language: str) -> str:
    """The values in the order in which they were given, each with its day."""
    told = [
        say(
            "summary.said-on" if who else "summary.said-when",
            language,
            text=quoted(shortened(single_line(text), LONGEST_VALUE), language),
            who=single_line(who or ""),
            when=moment,
        )
        for text, who, moment in zip(texts, speakers, moments, strict=True)
    ]
    return say("summary.then", language, first=", ".join(told[:-1]), last=told[-1])


def _said_by(text: str, who: str | None, language: str) -> str:
    return say("summary.said-by", language, text=text, who=single_line(who)) if who else text


def _question(slot: Slot, relation: Relation) -> str:
    return "outcome" if slot is Slot.OUTCOME and relation is Relation.OPPOSITE else relation.value


def _is_open(relation: Relation) -> bool:
    return relation in {
        Relation.DISJOINT,
        Relation.OPPOSITE,
        Relation.ATTRIBUTED_DISAGREEMENT,
        Relation.REWORDED,
        Relation.OTHER_SPEAKER,
    }


def _has_distance(relation: Relation) -> bool:
    return relation in {Relation.DISJOINT, Relation.ATTRIBUTED_DISAGREEMENT, Relation.REVISED_OVER_TIME}


def _lowered(sentence: str) -> str:
    first = sentence.partition(" ")[0]
    return sentence if first.isupper() and len(first) > 1 else sentence[:1].lower() + sentence[1:]
