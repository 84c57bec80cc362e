"""Reads golden cases: Markdown that an editor can read and a test can run.

A file holds several cases, each under a `##` heading, with prose wherever one likes. In a file under `check` the first
text of a case is a draft, checked against the others; elsewhere all are compared. A case has

- one or more fenced blocks whose first line is ```` ```source NAME, LANGUAGE, DATE ```` (the date may be `undated`);
- a line `Silent.`, or a line `Expected:` before a list of findings, one a line:
  ``- error, conflict, date, disjoint: "mars 2021" / "mars 2022"``. An alternative is written with a bar
  (`note|warning`), anything goes is `any`;
- or a line `Facts:` before a list: ``- date "12 mai", role event, event "signé", stance asserted`` for a fact that must
  be read, ``- no date "2018", event "publié"`` for one that must not. `party` and `qualifier` ask for one among
  several, by name and by key; `family` is the event's, `tally` is `yes` for a running count;
- and perhaps a line `Known miss: the reason.`: the case is expected to fail, and a fix must strike the line out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

FOLDER = Path(__file__).parent / "cases"


class BadCase(ValueError):
    """A case that does not keep to the form; says where and what is allowed."""

    def __init__(self, path: Path, line: int, problem: str) -> None:
        super().__init__(f"{path.name}:{line}: {problem}")


@dataclass(frozen=True, slots=True)
class Text:
    """One source of a case."""

    name: str
    language: str | None
    published: date | None
    text: str


@dataclass(frozen=True, slots=True)
class Expectation:
    """A finding that must be made; each field holds the alternatives allowed, none for anything."""

    severity: frozenset[str]
    kind: frozenset[str]
    slot: frozenset[str]
    relation: frozenset[str]
    quotes: tuple[str, ...]
    line: str


@dataclass(frozen=True, slots=True)
class ExpectedFact:
    """A fact that must be read, or must not be where `absent`."""

    absent: bool
    slot: str
    words: str
    fields: tuple[tuple[str, str], ...]
    line: str


@dataclass(frozen=True, slots=True)
class Case:
    """One golden case."""

    path: Path
    title: str
    line: int
    texts: tuple[Text, ...]
    findings: tuple[Expectation, ...]
    facts: tuple[ExpectedFact, ...]
    silent: bool
    known_miss: str | None

    @property
    def name(self) -> str:
        """What pytest calls it."""
        return f"{self.path.stem}: {self.title}"


FENCE = re.compile(
    r"```source +(?P<name>[^,\n]+), *(?P<language>[a-z]{2}|auto), *(?P<published>\d{4}-\d\d-\d\d|undated)\s*$"
)
FINDING = re.compile(
    r"- (?P<severity>[\w|-]+), (?P<kind>[\w|-]+), (?P<slot>[\w|-]+), (?P<relation>[\w|-]+): (?P<quotes>\".+\")$"
)
FACT = re.compile(
    r"- (?P<absent>no )?(?P<slot>[a-z]+) \"(?P<words>[^\"]+)\"(?P<fields>(?:, [a-z]+ (?:\"[^\"]+\"|[\w-]+))*)$"
)
FIELD = re.compile(r", (?P<key>[a-z]+) (?:\"(?P<quoted>[^\"]+)\"|(?P<plain>[\w-]+))")
FACT_FIELDS = frozenset(
    {"role", "event", "family", "of", "stance", "negated", "attribution", "party", "qualifier", "tally"}
)


def read_cases(folder: Path) -> list[Case]:
    """Return every case under `folder`, in order of path and line. Raises `BadCase` on the first that is malformed."""
    return [case for path in sorted(folder.rglob("*.md")) for case in _file_cases(path)]


def _file_cases(path: Path) -> Iterator[Case]:
    lines = path.read_text(encoding="utf-8").split("\n")
    fenced = False
    heads: list[int] = []
    for number, line in enumerate(lines):
        fenced ^= line.startswith("```")
        if line.startswith("## ") and not fenced:
            heads.append(number)
    for start, end in zip(heads, [*heads[1:], len(lines)], strict=True):
        yield _case(path, start, lines[start:end])


def _case(path: Path, offset: int, lines: list[str]) -> Case:
    texts: list[Text] = []
    findings: list[Expectation] = []
    facts: list[ExpectedFact] = []
    silent, known_miss, listing = False, None, ""
    position = 1
    while position < len(lines):
        line, number = lines[position], offset + position + 1
        position += 1
        if line.startswith("```"):
            text, position = _text(path, offset, lines, position - 1)
            texts.append(text)
        elif line in ("Expected:", "Facts:"):
            listing = line
        elif line == "Silent.":
            silent = True
        elif line.startswith("Known miss: "):
            known_miss = line.removeprefix("Known miss: ")
        elif line.startswith("- ") and listing == "Expected:":
            findings.append(_finding(path, number, line))
        elif line.startswith("- ") and listing == "Facts:":
            facts.append(_fact(path, number, line))
        elif line.strip():
            listing = ""
    case = Case(path, lines[0][3:], offset + 1, tuple(texts), tuple(findings), tuple(facts), silent, known_miss)
    _check(case)
    return case


def _text(path: Path, offset: int, lines: list[str], start: int) -> tuple[Text, int]:
    head = FENCE.match(lines[start])
    if head is None:
        raise BadCase(path, offset + start + 1, "a fenced block begins ```source NAME, CODE|auto, YYYY-MM-DD|undated")
    end = next((i for i in range(start + 1, len(lines)) if lines[i].startswith("```")), None)
    if end is None:
        raise BadCase(path, offset + start + 1, "the block is never closed")
    published = None if head["published"] == "undated" else date.fromisoformat(head["published"])
    language = None if head["language"] == "auto" else head["language"]
    return Text(head["name"], language, published, "\n".join(lines[start + 1 : end]) + "\n"), end + 1


def _finding(path: Path, number: int, line: str) -> Expectation:
    match = FINDING.match(line)
    if match is None:
        raise BadCase(path, number, 'a finding is `- SEVERITY, KIND, SLOT, RELATION: "words" / "words"`')
    quotes = tuple(part.strip('"') for part in match["quotes"].split('" / "'))
    severity, kind, slot, relation = (_alternatives(match[key]) for key in ("severity", "kind", "slot", "relation"))
    return Expectation(severity, kind, slot, relation, quotes, line)


def _alternatives(words: str) -> frozenset[str]:
    return frozenset() if words == "any" else frozenset(words.split("|"))


def _fact(path: Path, number: int, line: str) -> ExpectedFact:
    match = FACT.match(line)
    if match is None:
        raise BadCase(path, number, 'a fact is `- [no ]SLOT "words", FIELD value, …`')
    fields = tuple((found["key"], found["quoted"] or found["plain"]) for found in FIELD.finditer(match["fields"]))
    strangers = sorted({key for key, _ in fields} - FACT_FIELDS)
    if strangers:
        raise BadCase(path, number, f"no field is called {strangers[0]}: {', '.join(sorted(FACT_FIELDS))}")
    return ExpectedFact(bool(match["absent"]), match["slot"], match["words"], fields, line)


def _check(case: Case) -> None:
    """Refuse a case that could not fail, and one whose expected words stand in none of its sources."""
    kinds = (bool(case.findings), bool(case.facts), case.silent)
    if not case.texts or sum(kinds) != 1:
        raise BadCase(case.path, case.line, "a case has sources and exactly one of `Expected:`, `Facts:` and `Silent.`")
    wanted = [quote for finding in case.findings for quote in finding.quotes] + [fact.words for fact in case.facts]
    for words in wanted:
        if not any(words in text.text for text in case.texts):
            raise BadCase(case.path, case.line, f"no source of the case says {words!r}")
