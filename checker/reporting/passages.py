"""Says a passage of a source: its words in context, where they stand, who says them, and its value in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from checker.model import Evidence, SourceSummary
from checker.reporting.differing import Run, runs_of
from checker.reporting.places import passage_place, place_words
from checker.reporting.records import EvidenceView
from checker.wording import interfaces, say
from checker.wording.safe import ELLIPSIS, single_line
from checker.wording.values import value_words
from checker.wording.wording import small_number
from claims.model import Slot, Stance

MOST_CONTEXT = 210
"""Characters of a sentence shown around a value: three lines of 80 columns, enough to judge by."""
MOST_QUOTE = 420
"""The same for a quotation, whose words are themselves what is compared."""

Sources = Mapping[str, SourceSummary]


def evidence_view(evidence: Evidence, other: str, sources: Sources, language: str) -> EvidenceView:
    """Return a passage as it is shown; its words that `other` lacks are marked."""
    return EvidenceView(
        source=evidence.source,
        line=evidence.line,
        column=evidence.column,
        place=passage_place(evidence.source, evidence.line, evidence.column, evidence.place, language),
        stands=place_words(evidence.place, evidence.source, language),
        who=said_by(evidence.attribution, language) if evidence.attribution else "",
        said=_said(evidence, sources.get(evidence.source), language),
        context=_context(evidence, other),
    )


def _said(evidence: Evidence, source: SourceSummary | None, language: str) -> tuple[str, ...]:
    said: list[str] = []
    if source is not None and source.outlet:
        said.append(single_line(source.outlet))
    if evidence.stance not in {Stance.ASSERTED, Stance.REPORTED}:
        said.append(say(f"stance.{evidence.stance}", language))
    said.append(
        say("published.on", language, date=evidence.published)
        if evidence.published
        else say("console.undated", language)
    )
    return tuple(said)


def said_by(who: str, language: str) -> str:
    """Return `who` as the one who says it (`selon la préfecture`), an article at its head in lower case."""
    words = single_line(who)
    articles = say("facts.articles", language).split()
    if any(words.startswith((f"{article} ", f"{article}'", f"{article}’")) for article in articles):
        words = words[:1].lower() + words[1:]
    return say("facts.said-by", language, who=words)


def _context(evidence: Evidence, other: str) -> tuple[Run, ...]:
    """The sentence around the value, cut at words' ends where it is long, controls made visible."""
    sentence, start = evidence.sentence, evidence.start - evidence.sentence_start
    end = start + len(evidence.quote)
    if sentence[start:end] != evidence.quote:
        sentence, start, end = evidence.quote, 0, len(evidence.quote)
    runs = runs_of(sentence, start, end, other)
    room = max(MOST_CONTEXT, MOST_QUOTE if end - start > MOST_CONTEXT // 2 else 0) - (end - start)
    before, after = _shares(start, len(sentence) - end, max(room, 0))
    shown: list[Run] = []
    for index, run in enumerate(runs):
        text = run.text
        if not run.is_value:
            text = _last_words(text, before) if index == 0 and start > 0 else _first_words(text, after)
        shown.append(run._replace(text=_flat(text)))
    shown[0] = shown[0]._replace(text=shown[0].text.lstrip())
    shown[-1] = shown[-1]._replace(text=shown[-1].text.rstrip())
    return tuple(run for run in shown if run.text)


def _shares(before: int, after: int, room: int) -> tuple[int, int]:
    """Split `room` between what stands before and after, giving one side what the other does not need."""
    half = room // 2
    if before <= half:
        return before, room - before
    if after <= half:
        return room - after, after
    return half, room - half


def _first_words(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    space = text.rfind(" ", 0, longest + 1)
    return text[: space + 1 if space >= 0 else 0].rstrip() + " " + ELLIPSIS


def _last_words(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    space = text.find(" ", len(text) - longest)
    return ELLIPSIS + " " + (text[space:].lstrip() if space >= 0 else "")


def _flat(text: str) -> str:
    """`single_line` that keeps a space at either end, since runs stand side by side."""
    core = single_line(text)
    return (" " if text[:1].isspace() else "") + core + (" " if core and text[-1:].isspace() else "")


def plain_beside(text: str, value: str, slot: Slot, language: str) -> str:
    """Return a value in plain words, empty where `text` says it already (`six`, `£240,000`, `9 avril 2019`)."""
    plain = value_words(value, slot, language)
    if not plain or core(plain) in core(text):
        return ""
    if slot is not Slot.DATE and digits_of(plain) and digits_of(plain) == digits_of(text):
        return ""
    words = {small_number(int(value), spoken) for spoken in interfaces()} if value.isdecimal() else set()
    return "" if words & set(text.lower().split()) else plain


def digits_of(text: str) -> str:
    """Return the digits of `text` alone."""
    return "".join(char for char in text if char.isdecimal())


def core(text: str) -> str:
    """What is left of a value when spaces, points and case are no difference."""
    return "".join(char for char in text.casefold() if char.isalnum())


def support_words(sources: int, origins: int, language: str) -> str:
    """Return by how many sources and origins something is told, empty for none."""
    if not sources:
        return ""
    told = say("count.source", language, n=sources)
    if sources <= 1:
        return told
    return say("console.origins", language, sources=told, origins=say("count.origin", language, n=origins))
