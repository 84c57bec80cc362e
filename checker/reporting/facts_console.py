"""The facts of a source for people: its text with each fact marked and, under each sentence, what was read there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple, TextIO

from checker.judging.plain import plain
from checker.model import SourceSummary
from checker.reporting.console import BETWEEN, unbroken
from checker.reporting.formats import Look
from checker.reporting.imprints import imprint_words
from checker.reporting.layout import Line, Piece, padded, set_lines
from checker.reporting.paint import Page, file_link
from checker.reporting.passages import core, said_by
from checker.reporting.sections import published_words, reason_words
from checker.wording import language_words, part_words, say
from checker.wording.safe import SPACES, single_line, visible
from checker.wording.summary import counted_words, event_words
from checker.wording.values import value_words
from claims.model import Analysis, DateRole, DateValue, Event, Fact, Participant, Slot, Source, Stance, Unread
from claims.pipeline import READ_IN_PART, bare_values

SUPERSCRIPTS = str.maketrans("0123456789,", "⁰¹²³⁴⁵⁶⁷⁸⁹˒")
MOST_PARTIES = 4
GUTTER = 5


class Sentence(NamedTuple):
    """A sentence with the facts read from it."""

    start: int
    end: int
    facts: tuple[Fact, ...]


class FactsConsole:
    """Writes the marked text of one source after another."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._page: Page | None = None

    def begin(self, out: TextIO, look: Look) -> None:
        """Find out how wide the page is."""
        self._page = Page(out, look.width)

    def add(self, analysis: Analysis, out: TextIO) -> None:
        """Write one source."""
        page = self._page or Page(out)
        page.put(_source_lines(analysis, page, self._language))

    def end(self, out: TextIO) -> None:
        """Write nothing more."""


def _source_lines(analysis: Analysis, page: Page, language: str) -> Iterator[Line]:
    source = analysis.source
    yield from _title(analysis, page, language)
    yield ()
    facts = sorted(
        (*analysis.facts, *bare_values(analysis)),
        key=lambda fact: (fact.sentence_start, fact.start, fact.end, fact.slot),
    )
    grouped = {start: tuple(found) for start, found in groupby(facts, key=lambda fact: fact.sentence_start)}
    sentences = [Sentence(s.start, s.end, grouped.get(s.start, ())) for s in analysis.sentences]
    parts: list[Sentence | Unread] = [*sentences, *(one for one in analysis.unread if one.reason != READ_IN_PART)]
    parts.sort(key=lambda part: (part.start, part.end))
    for is_unread, stretch in groupby(parts, key=lambda part: isinstance(part, Unread)):
        if is_unread:
            yield from _unread_lines([part for part in stretch if isinstance(part, Unread)], source, page, language)
        else:
            for part in stretch:
                if isinstance(part, Sentence):
                    yield from _sentence_lines(part, source, page, language)


def _title(analysis: Analysis, page: Page, language: str) -> Iterator[Line]:
    source = analysis.source
    summary = SourceSummary(
        source.name, source.language or "", source.published, source.published_because, source.outlet,
        len(analysis.facts), source.name, values=len(bare_values(analysis)),
        note=part_words(source.language or "", language),
    )  # fmt: skip
    counted = ("value", summary.values) if summary.note else ("fact", summary.facts)
    said = (summary.note or language_words(summary.language, language), published_words(summary, language),
            *imprint_words(source.imprint, source.published, source.outlet, language),
            say(f"count.{counted[0]}", language, n=counted[1]))  # fmt: skip
    name = Piece(unbroken(visible(source.name)), "title", file_link(source.name))
    details = "".join(f"{BETWEEN}{unbroken(words)}" for words in said)
    yield from set_lines([name, Piece(details, "faint")], page.width, (), (Piece("  "),))


def _sentence_lines(sentence: Sentence, source: Source, page: Page, language: str) -> Iterator[Line]:
    line = source.locate(sentence.start)[0]
    gutter = (Piece(padded(str(line), GUTTER - 1, right=True), "faint"), Piece(" "))
    blank = (Piece(" " * GUTTER),)
    marked = marked_pieces(source, sentence.start, sentence.end, sentence.facts, brackets=page.has_brackets)
    yield from set_lines(marked, page.width, gutter, blank)
    told: set[tuple[object, ...]] = set()
    for number, fact in enumerate(sentence.facts, 1):
        head = (Piece(" " * GUTTER), Piece("  "), Piece(padded(superscript(number), 3), "index"))
        parties = (fact.event, fact.participants)
        yield from set_lines(fact_pieces(fact, language, with_parties=parties not in told), page.width, head)
        told.add(parties)
    yield ()


def superscript(number: int | str) -> str:
    """Return a number in raised digits."""
    return str(number).translate(SUPERSCRIPTS)


def marked_pieces(source: Source, start: int, end: int, facts: Iterable[Fact], *, brackets: bool) -> list[Piece]:
    """Return the text in `[start, end)` with the words of each fact marked and numbered.

    Facts on one stretch share its mark; one that overlaps an earlier one is numbered behind it. Linear in both.
    """
    numbered: dict[tuple[int, int], list[int]] = {}
    for number, fact in enumerate(facts, 1):
        numbered.setdefault((max(fact.start, start), min(fact.end, end)), []).append(number)
    pieces: list[Piece] = []
    at = start
    for (first, last), numbers in sorted(numbered.items()):
        index = Piece(superscript(",".join(map(str, numbers))), "index")
        if first >= at and last > first:
            words = _flat(source.text[first:last])
            pieces += [Piece(_flat(source.text[at:first])), Piece(f"[{words}]" if brackets else words, "mark")]
            at = last
        pieces.append(index)
    pieces.append(Piece(_flat(source.text[at:end])))
    return [piece for piece in pieces if piece.text]


def _flat(text: str) -> str:
    return visible(SPACES.sub(" ", text))


def fact_pieces(fact: Fact, language: str, *, with_parties: bool = True) -> list[Piece]:
    """Return what was read in a fact: slot, event, value where the words do not say it, who takes part, manner."""
    pieces = [Piece(_slot(fact, language), "strong")]
    pieces += [Piece(f"{BETWEEN}{_event(fact.event, language)}")] if fact.event else []
    value = _value(fact, language)
    if value:
        pieces.append(Piece(f" = {value}", "strong"))
    details = [*(_parties(fact.participants) if with_parties else ()), *_manner(fact, language)]
    pieces += [Piece(f"{BETWEEN}{unbroken(words)}", "faint") for words in details]
    return pieces


def _event(event: Event, language: str) -> str:
    """The event in the source's own words, and as its family where it has a phrase: both are there to be judged."""
    written, phrase = event_words(None, event.text, language) or "", event_words(event.family, None, language)
    return f"{written} → {phrase}" if phrase else written


def _slot(fact: Fact, language: str) -> str:
    if fact.slot is Slot.POLARITY:
        return say("facts.negated" if fact.negated else "facts.affirmed", language)
    if fact.role is not None and fact.role is not DateRole.EVENT:
        return say(f"date-role.{fact.role}", language)
    slot = say(f"slot.{fact.slot}", language)
    noun = counted_words(fact, language)
    return f"{slot} {say('facts.of', language, noun=single_line(noun))}" if noun else slot


def _value(fact: Fact, language: str) -> str:
    """The value, where it is not what the words say by themselves."""
    if fact.slot in {Slot.POLARITY, Slot.WORDING, Slot.PLACE}:
        return ""
    if isinstance(fact.value, DateValue) and fact.value.earliest is None:
        return say("facts.of-no-year" if fact.value.month else "facts.of-no-date", language)
    said = plain(fact.value)
    words = value_words(said, fact.slot, language) or single_line(said)
    return "" if core(words) == core(fact.text) else words


def _parties(participants: Iterable[Participant]) -> list[str]:
    names = list(dict.fromkeys(single_line(party.name) for party in participants if party.role != "topic"))
    return [", ".join(names[:MOST_PARTIES])] if names else []


def _manner(fact: Fact, language: str) -> Iterator[str]:
    if fact.stance is not Stance.ASSERTED:
        yield say(f"stance.{fact.stance}", language)
    if fact.negated and fact.slot is not Slot.POLARITY:
        yield say("facts.negated", language)
    if fact.attribution:
        yield said_by(fact.attribution, language)
    for qualifier in fact.qualifiers:
        yield single_line(qualifier.text)


def _unread_lines(unread: list[Unread], source: Source, page: Page, language: str) -> Iterator[Line]:
    for reason, passages in groupby(unread, key=lambda passage: reason_words(passage.reason, language)):
        told = list(passages)
        lines = sum(source.text.count("\n", one.start, one.end) + 1 for one in told)
        words = say("facts.unread", language, n=lines, reason=reason)
        number = padded(str(source.locate(told[0].start)[0]), GUTTER - 1, right=True)
        yield from set_lines([Piece(words, "faint")], page.width, (Piece(f"{number} ", "faint"), Piece("╌ ", "faint")))
    yield ()
