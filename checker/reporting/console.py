"""The report for people, on a terminal or in a pipe."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TextIO

from rich.cells import cell_len

from checker.model import Report, Severity
from checker.reporting.formats import Look
from checker.reporting.layout import Line, Piece, padded, set_lines
from checker.reporting.paint import SIDES, Page, file_link
from checker.reporting.records import Coverage, EvidenceView, FindingView, Item, PositionView, ReportView, Section
from checker.reporting.view import as_asked, view_of
from checker.reporting.waterfall import brief_steps, full_steps
from checker.wording import say
from checker.wording.locales import NO_BREAK

MARKS = {Severity.ERROR: "✖", Severity.WARNING: "▲", Severity.NOTE: "●"}
MOST_PASSAGES = 3
"""Passages shown under a position before the rest is only named: reprints repeat one sentence."""
MOST_SENTENCES = 6
"""Sentences without a detail that are shown before the rest is only counted."""
MOST_ITEMS = 12
"""Lines of a list of the summary before the rest is only counted."""
LONGEST_HEAD = 40
"""Characters of a value that heads its side; a longer one, a quotation, is read in its sentence."""
LONGEST_UNBROKEN = 44
BETWEEN = f"{NO_BREAK}· "
INDENT, DEEPER = (Piece("    "),), (Piece("      "),)
LONGEST_NAME = 34
"""Cells of the column of source names; where one is longer, details stand below the names."""
GROUPED = re.compile(r"(?<=\d) (?=\d{3}\b)")
"""The space inside a figure (`1 100`), where no line may end."""
COUNTED = frozenset({"unread", "uncompared"})


class ConsoleReporter:
    """Writes the report for people; on a terminal in colour, elsewhere as plain text with the same words."""

    def write(self, report: Report, out: TextIO, look: Look) -> None:
        """Write `report` to `out`."""
        view = view_of(as_asked(report, everything=look.everything))
        page = Page(out, look.width)
        for finding in view.findings:
            page.put(finding_lines(finding, page, view.language, everything=look.everything))
            page.put([(), ()])
        if look.quiet:
            return
        page.put(_verdict_lines(view, page, everything=look.everything))
        if not view.findings:
            page.put([(Piece(say("console.no-findings", view.language), "title"),), ()])
        for section in view.sections:
            page.put(_section_lines(section, page, view.language, everything=look.everything))
        page.put(set_lines([Piece(BETWEEN.join(view.closing), "strong")], page.width))


def finding_lines(finding: FindingView, page: Page, language: str, *, everything: bool) -> Iterator[Line]:
    """Yield the lines of one finding: its sentence, each side in its own words, how sure and why."""
    yield from title_lines(finding, page)
    yield ()
    for index, position in enumerate(finding.positions):
        yield from position_lines(position, index, page, language, everything=everything)
        yield ()
    yield from _sureness(finding, page)
    draw = full_steps if everything else brief_steps
    yield from draw(finding, page.width, language)


def title_lines(finding: FindingView, page: Page) -> Iterator[Line]:
    """Yield a finding's severity and sentence."""
    role = str(finding.severity)
    mark = Piece(f"{MARKS[finding.severity]}{NO_BREAK}{unbroken(finding.mark.upper())}{NO_BREAK}", role)
    summary = GROUPED.sub(NO_BREAK, finding.summary)
    yield from set_lines([mark, Piece(" "), Piece(summary, "strong")], page.width, (), (Piece("  "),))


def position_lines(
    position: PositionView, index: int, page: Page, language: str, *, everything: bool
) -> Iterator[Line]:
    """Yield one side: its value, its words in their sentences, where they stand, who says them and when."""
    side = min(index, SIDES - 1)
    bar = (Piece("  "), Piece("┃ ", f"side-{side}"))
    if len(position.text) <= LONGEST_HEAD:
        head = [Piece(position.text, f"side-{side}")]
        head += [Piece(f" = {position.plain}")] if position.plain else []
        head += [Piece(f"{BETWEEN}{position.support}", "faint")]
        yield from set_lines(head, page.width, bar, bar)
    passages = _by_context(position.evidence)
    shown = passages if everything else passages[:MOST_PASSAGES]
    for told in shown:
        yield from set_lines(context_pieces(told[0], side, brackets=page.has_brackets), page.width, bar, bar)
        for evidence in told if everything else told[:MOST_PASSAGES]:
            yield from set_lines(source_pieces(evidence), page.width, (*bar, Piece("  ")), (*bar, Piece("    ")))
    hidden = [] if everything else [e for told in shown for e in told[MOST_PASSAGES:]]
    hidden += [e for told in passages[len(shown) :] for e in told]
    yield from _named_only(hidden, bar, page, language)


def _by_context(evidence: Iterable[EvidenceView]) -> list[list[EvidenceView]]:
    """Passages of the same words together: a reprint is shown once, with every place it stands in."""
    grouped: dict[str, list[EvidenceView]] = {}
    for entry in evidence:
        grouped.setdefault("".join(run.text for run in entry.context), []).append(entry)
    return list(grouped.values())


def context_pieces(evidence: EvidenceView, side: int, *, brackets: bool) -> list[Piece]:
    """Return a passage with its value and its differing words marked: by colour, or by brackets in plain text."""
    pieces: list[Piece] = []
    for run in evidence.context:
        if run.differs:
            pieces.append(Piece(f"[{run.text}]" if brackets else run.text, f"differs-{side}"))
        else:
            pieces.append(Piece(run.text, f"value-{side}" if run.is_value else ""))
    return pieces


def source_pieces(evidence: EvidenceView) -> list[Piece]:
    """Return where a passage stands, clickable, then who says it and when."""
    pieces = [Piece(unbroken(evidence.place), "place", file_link(evidence.source))]
    if evidence.who:
        pieces += [Piece(BETWEEN, "faint"), Piece(unbroken(evidence.who))]
    return [*pieces, *(Piece(f"{BETWEEN}{unbroken(words)}", "faint") for words in evidence.said)]


def unbroken(words: str) -> str:
    """Return `words` with no-break spaces where they are short enough to stay on one line."""
    return words.replace(" ", NO_BREAK) if len(words) <= LONGEST_UNBROKEN else words


def _named_only(rest: list[EvidenceView], bar: Line, page: Page, language: str) -> Iterator[Line]:
    if not rest:
        return
    pieces = [Piece(say("console.more-places", language, n=len(rest)), "faint")]
    for number, evidence in enumerate(rest):
        apart = BETWEEN if number and (evidence.stands or rest[number - 1].stands) else " "
        pieces += [Piece(apart, "faint"), Piece(unbroken(evidence.place), "place", file_link(evidence.source))]
    yield from set_lines(pieces, page.width, (*bar, Piece("  ")), (*bar, Piece("    ")))


def _sureness(finding: FindingView, page: Page) -> Iterator[Line]:
    labels = BETWEEN.join(unbroken(words) for words in (finding.relation, finding.id))
    pieces = [Piece(finding.confidence, "strong"), Piece(f"{BETWEEN}{labels}", "faint")]
    yield from set_lines(pieces, page.width, (Piece("  "),))


def _verdict_lines(view: ReportView, page: Page, *, everything: bool) -> Iterator[Line]:
    if view.coverage is None:
        return
    yield from heading(say("console.verdicts", view.language), page)
    for verdict in view.verdicts:
        if verdict.status == "supported" and not everything:
            continue
        head = (Piece("  "), Piece(padded(verdict.mark, 16), str(verdict.status)))
        body = [Piece(verdict.text, "strong"), Piece("  "), *source_pieces(verdict.evidence)[:1]]
        yield from set_lines(body, page.width, head)
    yield from _coverage_lines(view, view.coverage, page, everything=everything)
    yield ()


def _coverage_lines(view: ReportView, coverage: Coverage, page: Page, *, everything: bool) -> Iterator[Line]:
    """How many details there are and how they stand, then the sentences in which nothing was checked."""
    counts: list[Piece] = []
    for status, words in view.verdict_counts:
        counts += [Piece(BETWEEN if counts else " ", "faint"), Piece(unbroken(words), str(status))]
    yield from set_lines([Piece(coverage.details, "strong"), *counts], page.width, (Piece("  "),))
    if not view.verdicts:
        return
    yield from set_lines([Piece(coverage.without)], page.width, (Piece("  "),))
    shown = coverage.sentences if everything else coverage.sentences[:MOST_SENTENCES]
    column = max((cell_len(item.name) for item in shown), default=0)
    for item in shown:
        head = (Piece("    "), Piece(padded(item.name, column + 2), "place"))
        yield from set_lines([Piece(item.details[0])], page.width, head)
    if len(shown) < len(coverage.sentences):
        left = say("console.more-items", view.language, n=len(coverage.sentences) - len(shown))
        yield (Piece("    "), Piece(left, "faint"))


def _section_lines(section: Section, page: Page, language: str, *, everything: bool) -> Iterator[Line]:
    yield from heading(section.title, page)
    if section.key in COUNTED and not everything:
        yield from _counted_lines(section, page)
        return
    shown = section.items if everything else section.items[:MOST_ITEMS]
    column = max(cell_len(item.name) for item in shown)
    for item in shown:
        yield from _item_lines(section.key, item, column, page, everything=everything)
    if len(shown) < len(section.items):
        left = say("console.more-items", language, n=len(section.items) - len(shown))
        yield (Piece("  "), Piece(left, "faint"))
    yield ()


def _counted_lines(section: Section, page: Page) -> Iterator[Line]:
    """Reasons with how often each, one after another: what a reader wants of them at a glance."""
    pieces: list[Piece] = []
    for item in section.items:
        pieces += [Piece(f"{BETWEEN if pieces else ''}", "faint"), Piece(unbroken(item.name))]
        pieces.append(Piece(f"{NO_BREAK}({item.stands_for})", "faint"))
    yield from set_lines(pieces, page.width, (Piece("  "),))
    yield ()


def heading(title: str, page: Page) -> Iterator[Line]:
    """Yield the title of a part of the report, with a rule to the margin."""
    yield (Piece(title, "title"), Piece(" " + "─" * max(page.width - cell_len(title) - 1, 0), "faint"))


def _item_lines(key: str, item: Item, column: int, page: Page, *, everything: bool) -> Iterator[Line]:
    match key:
        case "read":
            yield from _source_lines(item, column, page)
        case "skipped":
            reason, remedy, slug = item.details
            told = [Piece(f"{reason} {remedy}"), Piece(f"{BETWEEN}{unbroken(slug)}", "faint")]
            yield from set_lines(told, page.width, (Piece("  "), Piece("! ", "warning")))
        case _:
            yield from _listed_lines(key, item, page, with_places=everything or key == "corroborated")
            for words in item.details[1:] if everything else ():
                yield from set_lines([Piece(words, "faint")], page.width, INDENT, DEEPER)


def _source_lines(item: Item, column: int, page: Page) -> Iterator[Line]:
    details = Piece(BETWEEN.join(unbroken(words) for words in item.details), "faint")
    name = Piece(item.name, "strong", file_link(item.name))
    if column > min(LONGEST_NAME, page.width // 2 - 4):
        yield from set_lines([name._replace(text=unbroken(item.name))], page.width, (Piece("  "),))
        yield from set_lines([details], page.width, INDENT)
    else:
        yield from set_lines(
            [details], page.width, (Piece("  "), name, Piece(" " * (column + 2 - cell_len(item.name))))
        )


def _listed_lines(key: str, item: Item, page: Page, *, with_places: bool) -> Iterator[Line]:
    yield from set_lines(
        [Piece(item.name), Piece(f"{BETWEEN}{unbroken(item.details[0])}", "faint")], page.width, (Piece("  "),), INDENT
    )
    pieces: list[Piece] = []
    apart = BETWEEN if any(place.stands for place in item.places) else "  "
    for place in _distinct_lines(item.places) if key == "corroborated" else item.places:
        words = "" if key == "corroborated" else f"{NO_BREAK}{unbroken(place.words)}"
        pieces += [
            Piece(apart if pieces else "", "faint"),
            Piece(unbroken(place.place), "place", file_link(place.source)),
        ]
        pieces.append(Piece(words))
    if pieces and with_places:
        yield from set_lines(pieces, page.width, INDENT, DEEPER)


def _distinct_lines(places: Iterable[EvidenceView]) -> list[EvidenceView]:
    """The first passage on each line of a source: several names on it are one place to look at."""
    first: dict[tuple[str, int], EvidenceView] = {}
    for place in places:
        first.setdefault((place.source, place.line), place)
    return list(first.values())
