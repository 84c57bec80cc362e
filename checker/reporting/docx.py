"""The draft as a Word document: a comment at each detail, the source log as a table at its end, then the findings.

Needs python-docx 1.2 (`recoupe[docx]`). Without a draft, the findings alone.
"""

from __future__ import annotations

import zipfile
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, BinaryIO

from checker.model import Report, SourceText, Verdict, VerdictStatus
from checker.reporting.docx_look import close_set, dress, set_columns, set_rows, small
from checker.reporting.formats import Look
from checker.reporting.records import EvidenceView, FindingView, VerdictView
from checker.reporting.view import as_asked, paired, title_of, view_of
from checker.reporting.xml_text import clean
from checker.wording import say
from checker.wording.locales import capitalised

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

AUTHOR, INITIALS = "Recoupe", "R"
BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The date of every part of the file: the first that a ZIP archive can say."""
UNIX = 3
LINES = {
    VerdictStatus.SUPPORTED: ("SINGLE", "256338"),
    VerdictStatus.CONFLICT: ("WAVY", "A8231A"),
    VerdictStatus.NOT_FOUND: ("DASH", "805300"),
    VerdictStatus.NOT_COMPARABLE: ("DOTTED", "57544E"),
}
"""How the words of a detail are underlined, and in which colour."""
ACCEPTED = ("DOUBLE", "57544E")
COLUMNS = (4.2, 2.8, 9.6)
"""Centimetres of the columns of the source log: detail, verdict, passages."""


class DocxReporter:
    """Writes the document."""

    def write_bytes(self, report: Report, out: BinaryIO, look: Look) -> None:
        """Write `report` to `out`, the same bytes for the same report. Linear in draft, details and findings."""
        from docx import Document

        report = as_asked(report, everything=look.everything)
        document = Document()
        view = view_of(report)
        _begin(document, report, view.closing)
        draft = next((text for text in report.texts if text.name == report.draft), None)
        if draft is not None:
            _draft(document, draft, report, view.verdicts)
        if view.verdicts:
            _log(document, report, view.verdicts)
        _findings(document, report)
        _left_out(document, report)
        whole = BytesIO()
        document.save(whole)
        out.write(undated(whole.getvalue()))


def undated(data: bytes) -> bytes:
    """Return ZIP archive `data` with the same parts, all of them of one date."""
    again = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            told = zipfile.ZipInfo(part.filename, BEGINNING)
            told.compress_type, told.create_system = zipfile.ZIP_DEFLATED, UNIX
            new.writestr(told, old.read(part))
    return again.getvalue()


def _begin(document: Document, report: Report, closing: Sequence[str]) -> None:
    from docx.oxml.ns import qn

    dress(document, clean(" · ".join([AUTHOR, title_of(report), *closing])))
    told = document.core_properties
    told.author, told.comments = AUTHOR, ""
    told.title = clean(title_of(report))
    language = next((source.language for source in report.sources if source.name == report.draft), report.interface)
    for element in document.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), language or report.interface)


def _draft(document: Document, draft: SourceText, report: Report, views: Sequence[VerdictView]) -> None:
    """Write the lines of the draft, each detail underlined and commented."""
    cuts = sorted({cut for one in report.verdicts for cut in (one.evidence.start, one.evidence.end)})
    left_out = [(one.start, one.end) for one in report.unread if one.source == draft.name]
    runs: list[tuple[int, Run]] = []
    start = 0
    for line in draft.text.split("\n"):
        end = start + len(line)
        if line.strip():
            is_unread = _meets(left_out, start, end)
            is_headline = not is_unread and _meets(draft.headlines, start, end)
            paragraph = document.add_paragraph(style="Heading 2" if is_headline else None)
            made = list(_runs(paragraph, draft.text, start, end, cuts))
            runs += made
            for _, run in made if is_unread else ():
                small(run)
        start = end + 1
    starts = [first for first, _ in runs]
    for verdict, view in zip(report.verdicts, views, strict=True):
        first, last = (bisect_left(starts, at) for at in (verdict.evidence.start, verdict.evidence.end))
        _comment(document, verdict, view, [run for _, run in runs[first:last]])


def _meets(spans: Iterable[tuple[int, int]], start: int, end: int) -> bool:
    return any(first < end and last > start for first, last in spans)


def _runs(paragraph: Paragraph, text: str, start: int, end: int, cuts: Sequence[int]) -> Iterator[tuple[int, Run]]:
    inside = cuts[bisect_right(cuts, start) : bisect_left(cuts, end)]
    for first, last in pairwise([start, *inside, end]):
        yield first, paragraph.add_run(clean(text[first:last]))


def _comment(document: Document, verdict: Verdict, view: VerdictView, covered: Sequence[Run]) -> None:
    """Comment the runs that a detail covers and underline them."""
    from docx.oxml.ns import qn

    if not covered:
        return
    name, colour = ACCEPTED if verdict.accepted else LINES[verdict.status]
    for run in covered:
        _underline(run, name, colour)
    comment = document.add_comment(list(covered), clean(comment_text(view)), AUTHOR, INITIALS)
    comment._comment_elm.attrib.pop(qn("w:date"), None)  # noqa: SLF001  the library dates it with no way to say otherwise


def _underline(run: Run, name: str, colour: str) -> None:
    from docx.enum.text import WD_UNDERLINE
    from docx.oxml.ns import qn

    if run.font.underline is None:
        run.font.underline = WD_UNDERLINE[name]
        line = run._r.get_or_add_rPr().find(qn("w:u"))  # noqa: SLF001  the library has no colour for a line
        if line is not None:
            line.set(qn("w:color"), colour)


def comment_text(view: VerdictView) -> str:
    """Return what a comment says of a detail: what became of it, who supports it, what stands against it."""
    lines = [capitalised(view.mark) + (f" · {view.support}" if view.support else "")]
    lines += [_passage(evidence) for evidence in (*view.against, *view.supporting)]
    return "\n".join(lines)


def _passage(evidence: EvidenceView) -> str:
    words = "".join(run.text for run in evidence.context)
    return f"{words} — {' · '.join([evidence.place, *filter(None, [evidence.who]), *evidence.said])}"


def _log(document: Document, report: Report, views: Sequence[VerdictView]) -> None:
    language = report.interface
    document.add_heading(say("docx.log", language), level=1)
    heads = [say(f"docx.{key}", language) for key in ("detail", "verdict", "sources")]
    table = document.add_table(rows=1, cols=len(heads))
    for cell, words in zip(table.rows[0].cells, heads, strict=True):
        small(close_set(cell.paragraphs[0]).add_run(words)).bold = True
    for verdict, view in zip(report.verdicts, views, strict=True):
        detail, status, passages = table.add_row().cells
        close_set(detail.paragraphs[0]).add_run(clean(view.text)).bold = True
        place = view.evidence.stands or say("console.line", language, n=view.evidence.line)
        small(close_set(detail.add_paragraph()).add_run(clean(place)))
        colour = ACCEPTED[1] if verdict.accepted else LINES[verdict.status][1]
        small(close_set(status.paragraphs[0]).add_run(clean(view.mark)), colour).bold = True
        if view.support:
            small(close_set(status.add_paragraph()).add_run(clean(view.support)))
        for number, one in enumerate((*view.against, *view.supporting)):
            _quoted(passages.paragraphs[0] if number == 0 else passages.add_paragraph(), one)
    set_columns(table, COLUMNS)
    set_rows(table)


def _quoted(paragraph: Paragraph, evidence: EvidenceView) -> None:
    """A passage with the words of the value strong, then where it stands and who says it."""
    for run in evidence.context:
        paragraph.add_run(clean(run.text)).bold = run.is_value or None
    said = " · ".join([evidence.place, *filter(None, [evidence.who]), *evidence.said])
    small(paragraph.add_run(clean(f" — {said}")))


def _findings(document: Document, report: Report) -> None:
    told = paired(report)
    document.add_heading(say("docx.findings", report.interface), level=1)
    if not told:
        document.add_paragraph(say("console.no-findings", report.interface))
    for _, view in told:
        _finding(document, view)


def _finding(document: Document, view: FindingView) -> None:
    document.add_heading(clean(f"{capitalised(view.mark)} — {view.summary}"), level=2)
    for position in view.positions:
        head = document.add_paragraph()
        head.paragraph_format.keep_with_next = True
        head.add_run(clean(position.text)).bold = True
        plain = f" = {position.plain}" if position.plain else ""
        small(head.add_run(clean(f"{plain} · {position.support}")))
        for evidence in position.evidence:
            _quoted(document.add_paragraph(style="List Bullet"), evidence)
    told = " · ".join([view.confidence, view.relation, view.id, *filter(None, [view.decided])])
    small(document.add_paragraph().add_run(clean(told)))


def _left_out(document: Document, report: Report) -> None:
    """Name the sources that could not be read."""
    if report.skipped:
        document.add_heading(say("console.skipped", report.interface), level=1)
    for skipped in report.skipped:
        document.add_paragraph(clean(" ".join(f"{skipped.reason} {skipped.remedy}".split())), style="List Bullet")
