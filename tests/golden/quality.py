"""The quality of reading and comparing on the golden corpus, and the floors below which neither may fall.

`python -m tests.golden.quality` prints the figures; `--pin` writes them as floors with the digest of the corpus. Floors
rise by themselves; one is lowered only by its name: `--pin --lower findings_met`.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from checker.model import Severity
from claims.pipeline import extract_facts
from tests.golden.cases import FOLDER, Case, read_cases
from tests.golden.meeting import meets, states
from tests.golden.running import report_on, source_of

FLOORS = Path(__file__).with_name("floors.toml")
TOLD_TWICE, TOLD_FREELY = (Path(__file__).with_name(name) for name in ("told_twice", "told_freely"))
"""Reports of one event by two desks, with every contradiction listed, found or not: a measure, no test of each. The
second corpus was written apart from the first, in words as free as a feature's, and shows how far there is to go."""


@dataclass(frozen=True)
class Figures:
    """Shares between 0 and 1 over the whole corpus, known misses included."""

    findings_met: float
    """Of the findings that cases expect."""
    findings_expected: float
    """Of the findings louder than a note that were made: those that a case expects."""
    silent_kept: float
    """Of the cases that must stay silent."""
    facts_right: float
    """Of the facts that cases name, to be read or not to be read."""
    told_twice_met: float = 0.0
    """Of the contradictions in whole reports of one event, each in its own words: those found, louder than a note."""
    told_twice_expected: float = 0.0
    """Of the findings louder than a note in those reports: those that are among these contradictions."""
    told_freely_met: float = 0.0
    """The first of the two, of reports told in other words altogether."""
    told_freely_expected: float = 0.0
    """The second."""


def corpus_digest(folder: Path = FOLDER.parent) -> str:
    """Return the digest of every case file's name and words."""
    digest = hashlib.blake2b(digest_size=8)
    for path in sorted(folder.rglob("*.md")):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def measure_twice(cases: Iterable[Case]) -> tuple[float, float]:
    """Return the shares of the contradictions found in reports told twice, and of the findings that are among them."""
    wanted = met = made = expected = 0
    for case in cases:
        findings = report_on(case).findings
        loud = [finding for finding in findings if finding.severity is not Severity.NOTE]
        wanted += len(case.findings)
        met += sum(any(meets(finding, one) for finding in loud) for one in case.findings)
        made += len(loud)
        expected += sum(any(meets(finding, one) for one in case.findings) for finding in loud)
    return _share(met, wanted), _share(expected, made)


def measure(cases: Iterable[Case], twice: Iterable[Case] = (), freely: Iterable[Case] = ()) -> Figures:
    """Return the figures over `cases`, and over the reports told `twice` and `freely`; linear in their texts."""
    wanted = met = made = expected = silent = kept = facts = right = 0
    for case in cases:
        if case.facts:
            read = [fact for text in case.texts for fact in extract_facts(source_of(text))]
            facts += len(case.facts)
            right += sum(any(states(fact, one) for fact in read) is not one.absent for one in case.facts)
            continue
        findings = report_on(case).findings
        loud = [finding for finding in findings if finding.severity is not Severity.NOTE]
        wanted += len(case.findings)
        met += sum(any(meets(finding, one) for finding in findings) for one in case.findings)
        made += len(loud)
        expected += sum(any(meets(finding, one) for one in case.findings) for finding in loud)
        silent += case.silent
        kept += case.silent and not loud
    shares = _share(met, wanted), _share(expected, made), _share(kept, silent), _share(right, facts)
    return Figures(*shares, *measure_twice(twice), *measure_twice(freely))


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 1.0


def read_floors(path: Path = FLOORS) -> tuple[str, Figures]:
    """Return the digest of the corpus that the floors were pinned on, and the floors."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return str(table.pop("digest")), Figures(**table)


def fallen(figures: Figures, floors: Figures) -> list[str]:
    """Return the names of the figures below their floors."""
    lowest = asdict(floors)
    return [name for name, value in asdict(figures).items() if value < lowest[name]]


def pinned(figures: Figures, digest: str) -> str:
    """Return the text of the file of floors."""
    lines = [
        "# Written by `make floors`. The figures of the golden corpus with this digest may not fall below these.",
        f'digest = "{digest}"',
        *(f"{name} = {value}" for name, value in asdict(figures).items()),
    ]
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> int:
    """Print the figures; with `--pin` write them, unless one fell that `--lower` does not name. Return an exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pin", action="store_true", help="write the figures as floors")
    parser.add_argument("--lower", nargs="*", default=[], metavar="NAME", help="floors that may be lowered")
    options = parser.parse_args(arguments)
    figures, digest = measure(*map(read_cases, (FOLDER, TOLD_TWICE, TOLD_FREELY))), corpus_digest()
    for name, value in asdict(figures).items():
        sys.stdout.write(f"{name:<20} {value:.4f}\n")
    low = fallen(figures, read_floors()[1]) if FLOORS.exists() else []
    unnamed = [name for name in low if name not in options.lower]
    if unnamed:
        sys.stdout.write(f"fell below the floor: {', '.join(unnamed)}; name each after --lower to let it fall\n")
        return 1
    if options.pin:
        FLOORS.write_text(pinned(figures, digest), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
