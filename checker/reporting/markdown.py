"""The report for an issue or a mail: Markdown that reads as prose where nothing renders it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TextIO

from checker.model import Report
from checker.reporting.console import MARKS
from checker.reporting.formats import Look
from checker.reporting.junit import verdict_text
from checker.reporting.records import EvidenceView, FindingView, Item, ReportView, Section
from checker.reporting.view import as_asked, paired, view_of
from checker.wording import say
from checker.wording.locales import capitalised

SPECIAL = re.compile(r"[\\`*_\[\]<>|~&$]")
AT_HEAD = re.compile(r"(?P<mark>[#+=-]|\d{1,9}[.)])(?=\s|$|[=-])|(?P<fence>:{3})")
AUTOLINK = re.compile(r"(?<=\w):(?=//)|(?<=\bwww)\.|(?<=\bmailto):|(?<=\bxmpp):", re.IGNORECASE)
REFERENCE = re.compile(r"([@#])(?=\w)")
"""What forges turn into a mention of a person or of an issue."""
APART = "<!-- -->"


class MarkdownReporter:
    """Writes a heading, every finding with both sides quoted, the verdicts and what else there is to know."""

    def write(self, report: Report, out: TextIO, look: Look) -> None:
        """Write `report` to `out`."""
        report = as_asked(report, everything=look.everything)
        view = view_of(report)
        lines = [*_heading(view), *(line for _, one in paired(report) if not one.decided for line in _finding(one))]
        if not look.quiet:
            lines += _verdicts(view)
            for section in view.sections:
                lines += _section(section, everything=look.everything)
        out.write("\n".join(lines).rstrip("\n") + "\n")


def _heading(view: ReportView) -> Iterator[str]:
    yield f"## {say('markdown.title', view.language)}"
    yield ""
    yield f"**{' · '.join(escaped(words) for words in view.closing)}**"
    yield ""
    if not view.findings:
        yield say("console.no-findings", view.language)
        yield ""


def _finding(view: FindingView) -> Iterator[str]:
    yield f"### {MARKS[view.severity]} {escaped(capitalised(view.mark))} — {escaped(view.summary)}"
    yield ""
    for position in view.positions:
        plain = f" = {escaped(position.plain)}" if position.plain else ""
        yield f"{strong(position.text)}{plain} · {position.support}"
        yield ""
        for evidence in position.evidence:
            yield f"> {quoted_passage(evidence)}"
            yield ">"
            yield f"> — {_credit(evidence)}"
            yield ""
    yield f"*{escaped(view.confidence)}* · {escaped(view.relation)} · `{view.id}`"
    yield ""


def quoted_passage(evidence: EvidenceView) -> str:
    """Return a passage on one line, the words that state the value strong where Markdown can set them so.

    Strong marks between a letter and a sign of punctuation are no marks (CommonMark, *left-flanking*).
    """
    at = next((number for number, run in enumerate(evidence.context) if run.is_value), len(evidence.context))
    before = "".join(run.text for run in evidence.context[:at])
    value = evidence.words
    after = "".join(run.text for run in evidence.context[at:] if not run.is_value)
    is_glued_before = before[-1:].isalnum() and not value[:1].isalnum()
    is_glued_after = after[:1].isalnum() and not value[-1:].isalnum()
    if is_glued_before or is_glued_after:
        return escaped(before + value + after)
    return escaped(before) + strong(value) + escaped(after, is_head=False)


def strong(words: str) -> str:
    """Return `words` in strong type, spaces at their ends outside of it."""
    inner = words.strip()
    if not inner:
        return words
    start = words.index(inner)
    return f"{words[:start]}**{escaped(inner, is_head=False)}**{words[start + len(inner) :]}"


def _credit(evidence: EvidenceView) -> str:
    told = [escaped(evidence.who)] if evidence.who else []
    return " · ".join([code(evidence.place), *told, *map(escaped, evidence.said)])


def code(words: str) -> str:
    """Return `words` as a code span, fenced by more backticks than they hold in a row."""
    longest = max((len(run) for run in re.findall("`+", words)), default=0)
    fence, space = "`" * (longest + 1), " " if words[:1] == "`" or words[-1:] == "`" else ""
    return f"{fence}{space}{words}{space}{fence}"


def escaped(words: str, *, is_head: bool = True) -> str:
    """Return `words` as prose that no reader of Markdown takes for markup, a link, a mention or a formula.

    What it shows is `words`, letter by letter. `is_head` tells that they may stand at the head of a line.
    """
    text = SPECIAL.sub(r"\\\g<0>", words)
    text = AUTOLINK.sub(r"\\\g<0>", text)
    text = REFERENCE.sub(rf"\1{APART}", text)
    head = AT_HEAD.match(text) if is_head else None
    if head:
        at = head.end() - 1 if head["mark"] and len(head["mark"]) > 1 else 0
        text = f"{text[:at]}\\{text[at:]}"
    return text


def _verdicts(view: ReportView) -> Iterator[str]:
    if not view.verdicts:
        return
    yield f"### {say('console.verdicts', view.language)}"
    yield ""
    yield escaped(" · ".join(words for _, words in view.verdict_counts))
    yield ""
    for verdict in view.verdicts:
        yield f"- {strong(verdict.text)} {code(verdict.evidence.place)}: {escaped(verdict_text(verdict))}"
    yield ""


def _section(section: Section, *, everything: bool) -> Iterator[str]:
    yield f"### {escaped(section.title)}"
    yield ""
    for item in section.items:
        yield f"- {_item(section.key, item, everything=everything)}"
        for place in item.places if everything or section.key == "corroborated" else ():
            yield f"  - {code(place.place)} {escaped(place.words)}"
    yield ""


def _item(key: str, item: Item, *, everything: bool) -> str:
    details = item.details if everything or key not in {"unread", "refused"} else item.details[:1]
    return " · ".join([escaped(item.name), *map(escaped, details)])
