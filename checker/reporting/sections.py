"""Makes the lists of the summary: what was read, what agrees, what could not be read or compared, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from checker.model import Corroboration, Decision, Refusal, Report, Silenced, Skipped, SourceSummary
from checker.reporting.imprints import imprint_words
from checker.reporting.passages import Sources, evidence_view, plain_beside, support_words
from checker.reporting.places import place_words
from checker.reporting.records import EvidenceView, Item, Section
from checker.wording import language_words, say
from checker.wording.locales import NO_BREAK, capitalised
from checker.wording.safe import shortened, single_line, visible
from checker.wording.wording import has_message, quoted
from claims.model import Slot

LONGEST_REASON = 48
"""Characters of each stretch of words that a publication date was read from."""
LONGEST_PASSAGE = 79
"""One less than a passage carries: what was cut there shows that it was."""
LONGEST_DATE = 20
"""Characters of words that stay on one line."""

T = TypeVar("T")


def sections_of(report: Report, sources: Sources, language: str) -> tuple[Section, ...]:
    """Return the lists of the summary that are not empty, in the order in which they are shown. Linear in all."""
    made = (
        ("read", [_source_item(s, language) for s in report.sources], True),
        ("skipped", [_skipped_item(s) for s in report.skipped], True),
        ("silenced", [_silenced_item(one, sources, language) for one in report.silenced], True),
        ("stale", [Item(_told_by(d), (decided_words(d, language),)) for d in report.stale], True),
        ("refused", [_refused_item(one, sources, language) for one in report.refused], True),
        ("corroborated", _corroborated(report.corroborated, sources, language), True),
        ("unread", _unread(report, language), True),
        ("uncompared", _uncompared(report, sources, language), True),
    )
    return tuple(
        Section(key, say(f"console.{key}", language), tuple(items), brief) for key, items, brief in made if items
    )


def _source_item(source: SourceSummary, language: str) -> Item:
    details = [source.note or language_words(source.language, language)]
    details.append(published_words(source, language))
    counted = ("value", source.values) if source.note else ("fact", source.facts)
    details.append(say(f"count.{counted[0]}", language, n=counted[1]))
    if source.outlet:
        details.insert(0, single_line(source.outlet))
    details += imprint_words(source.imprint, source.published, source.outlet, language)
    if source.origin != source.name:
        details.append(say("console.copy-of", language, name=visible(source.origin)))
    return Item(visible(source.name), tuple(details))


def published_words(source: SourceSummary, language: str) -> str:
    """Return when a source was published and how that is known."""
    if source.published is None:
        return say("published.unknown", language)
    if source.published_because is None:
        return say("published.on", language, date=source.published)
    because = because_words(source.published_because, language)
    return say("published.on-because", language, date=source.published, because=because)


def because_words(because: str, language: str) -> str:
    """Return the reason for a publication date: a message where it is a key, else the source's words in quotes."""
    key, _, words = because.partition(":")
    if has_message(f"published.{key}", language):
        return say(f"published.{key}", language, words=single_line(words))
    parts = [shortened(single_line(part), LONGEST_REASON) for part in because.split(" + ")]
    told = [quoted(part.replace(" ", NO_BREAK) if len(part) <= LONGEST_DATE else part, language) for part in parts]
    listed = say("summary.and", language, first=", ".join(told[:-1]), last=told[-1]) if len(told) > 1 else told[0]
    return say("published.from-text", language, words=listed)


def _skipped_item(skipped: Skipped) -> Item:
    said = (single_line(skipped.reason), single_line(skipped.remedy), skipped.slug)
    return Item(visible(skipped.name), said)


def _silenced_item(silenced: Silenced, sources: Sources, language: str) -> Item:
    finding = silenced.finding
    evidence = [e for position in finding.positions for e in position.evidence]
    places = tuple(evidence_view(e, "", sources, language) for e in evidence)
    return Item(single_line(finding.summary), (decided_words(silenced.decision, language), finding.id), places)


def _refused_item(refusal: Refusal, sources: Sources, language: str) -> Item:
    first, second = (quoted(single_line(e.quote), language) for e in (refusal.a, refusal.b))
    slot = capitalised(say(f"slot.{refusal.slot}", language))
    told = say("console.refused-pair", language, slot=slot, first=first, second=second)
    places = tuple(evidence_view(e, "", sources, language) for e in (refusal.a, refusal.b))
    weighed = tuple(f"{step.weight:+.1f} {step.words}" for step in refusal.why if step.weight)
    return Item(told, (single_line(refusal.because.words), *weighed), places)


def _told_by(decision: Decision) -> str:
    """What a decision was about, as its file says it; its id where that says nothing."""
    told = single_line(decision.finding)
    return f"{decision.id} {told}" if told else visible(decision.id)


def decided_words(decision: Decision, language: str) -> str:
    """Return the reason of a decision with its note, who decided and when."""
    told = [say(f"reason.{decision.reason}", language)]
    told += [single_line(words) for words in (decision.note, decision.by) if words]
    told += [decision.on.isoformat()] if decision.on else []
    return " · ".join(told)


def _corroborated(facts: Iterable[Corroboration], sources: Sources, language: str) -> list[Item]:
    """What sources agree on, event by event; those who take part in one by the same sources stand on one line."""
    by_event: dict[str, dict[object, list[Corroboration]]] = {}
    for number, fact in enumerate(facts):
        told_by = tuple(sorted({evidence.source for evidence in fact.evidence}))
        line = told_by if fact.slot is Slot.PARTICIPANT and fact.event else number
        by_event.setdefault(fact.event or "", {}).setdefault(line, []).append(fact)
    return [_agreement(same, sources, language) for lines in by_event.values() for same in lines.values()]


def _agreement(same: Sequence[Corroboration], sources: Sources, language: str) -> Item:
    first = same[0]
    told = ", ".join([single_line(first.summary), *(visible(name) for fact in same[1:] for name in fact.participants)])
    plain = plain_beside(told, first.value, first.slot, language)
    told = f"{told} = {plain}" if plain else told
    evidence = [each for fact in same for each in fact.evidence]
    places = tuple(evidence_view(e, "", sources, language) for e in evidence)
    names, origins = {e.source for e in evidence}, min(fact.origins for fact in same)
    return Item(capitalised(told), (support_words(len(names), origins, language),), places)


def _unread(report: Report, language: str) -> list[Item]:
    """Passages by reason, the most frequent first, each with where they stand."""
    grouped: dict[str, list[str]] = {}
    for passage in report.unread:
        words = reason_words(passage.reason, language)
        told = place_words(passage.place, passage.source, language)
        place = f"{visible(passage.source)}, {told}" if told else f"{visible(passage.source)}:{passage.line}"
        grouped.setdefault(words, []).append(f"{place}: {shortened(single_line(passage.text), LONGEST_PASSAGE)}")
    return [
        Item(words, (say("count.passage", language, n=len(told)), *told), stands_for=len(told))
        for words, told in _by_size(grouped)
    ]


def _uncompared(report: Report, sources: Sources, language: str) -> list[Item]:
    grouped: dict[str, list[EvidenceView]] = {}
    for fact in report.uncompared:
        words = fact.words or say(f"uncompared.{fact.reason}", language)
        grouped.setdefault(words, []).append(evidence_view(fact.evidence, "", sources, language))
    return [
        Item(words, (say("count.fact", language, n=len(places)),), tuple(places), len(places))
        for words, places in _by_size(grouped)
    ]


def _by_size(grouped: Mapping[str, Sequence[T]]) -> list[tuple[str, Sequence[T]]]:
    return sorted(grouped.items(), key=lambda entry: (-len(entry[1]), entry[0]))


def reason_words(reason: str, language: str) -> str:
    """Return why a passage was not read, by its rule's key or the name of its region."""
    key = f"unread.{reason}"
    return say(key if has_message(key, language) else f"region.{reason}", language)
