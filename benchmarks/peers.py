"""How fast `find_mentions` and `extract_facts` read, beside what others find dates with, on the same texts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from claims.model import Source

ROOT = Path(__file__).parent.parent
ROUNDS = 3
"""A text is read so often, and the fastest time counts, the peer's too: what else runs here only ever slows."""
RECOGNIZERS = Path(os.environ.get("RECOGNIZERS", ROOT / "build" / "recognizers" / "bin" / "python"))
"""A Python of its own, since its pins are old: nothing of it is ever a dependency."""
INSTALL = (
    "python -m venv build/recognizers && build/recognizers/bin/pip install recognizers-text-suite 'emoji<2'"
    "  (or RECOGNIZERS=path/to/a/python that has it)"
)
CULTURES = {"fr": "fr-fr", "en": "en-us"}
SCRIPT = """
import json, sys, time
from recognizers_date_time import DateTimeRecognizer
rows = json.load(sys.stdin)
models = {c: DateTimeRecognizer(c).get_datetime_model(c, False) for c in sorted({culture for culture, _ in rows})}
for model in models.values():
    model.parse("12/03/2019")
begun = time.process_time()
for culture, text in rows:
    models[culture].parse(text)
print(time.process_time() - begun)
"""


class Peer(NamedTuple):
    """Somebody else's reader of dates."""

    name: str
    seconds: Callable[[Sequence[Source]], float | str]
    """Takes the texts, gives the seconds of processor time, or says why it cannot be measured."""
    size: int
    """Code points it reads: it is slow, and its speed does not change with the length of the text."""
    wanted: dict[str, float]
    """How many times as fast each reader of ours is to be."""


def measure_peers(sources: Sequence[Source]) -> None:
    """Print the speed of both readers over all texts, then of each peer and the ratios on the texts it reads."""
    readers = _readers()
    characters = sum(len(source.text) for source in sources)
    print(f"\nreading {len(sources)} texts, {characters / 1000:.0f} K characters, one process")
    for source in sources[:8]:
        readers["extract_facts"](source)  # the tables are loaded before anything is timed
    for name, reader in readers.items():
        _say(name, characters, _once(sources, reader))
    for peer in _peers():
        part = _part(sources, peer.size)
        read = sum(len(source.text) for source in part)
        seconds = peer.seconds(part)
        if isinstance(seconds, str):
            print(f"  {peer.name:<28} skipped: {seconds}")
            continue
        _say(peer.name, read, seconds)
        for name, wanted in peer.wanted.items():
            ratio = seconds / min(_once(part, readers[name]) for _ in range(ROUNDS))
            verdict = "" if ratio >= wanted else f"   below {wanted:.0f}"
            print(f"    {name:<26} {ratio:9.1f} times as fast on the same {len(part)} texts{verdict}")


def _readers() -> dict[str, Callable[[Source], object]]:
    from claims.mentions import find_mentions
    from claims.pipeline import extract_facts

    return {
        "find_mentions": lambda source: find_mentions(source.text, source.language, source.published),
        "extract_facts": extract_facts,
    }


def _peers() -> list[Peer]:
    return [
        Peer("dateparser search_dates", _dateparser, 120_000, {"find_mentions": 8, "extract_facts": 4}),
        Peer("Recognizers-Text, dates", _recognizers, 15_000, {"find_mentions": 300}),
    ]


def _part(sources: Sequence[Source], size: int) -> list[Source]:
    part: list[Source] = []
    for source in sources:
        part.append(source)
        size -= len(source.text)
        if size <= 0:
            break
    return part


def _once(sources: Sequence[Source], reader: Callable[[Source], object]) -> float:
    begun = time.process_time()
    for source in sources:
        reader(source)
    return max(time.process_time() - begun, 1e-9)


def _say(name: str, characters: int, seconds: float) -> None:
    print(f"  {name:<28} {characters / seconds / 1000:9.1f} K characters/s   {seconds:7.2f} s")


def _dateparser(sources: Sequence[Source]) -> float | str:
    try:
        from dateparser.search import search_dates
    except ImportError:
        return "pip install dateparser"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        search_dates("le 9 avril 2019", languages=["fr"])
        found = (
            _once(sources, lambda source: search_dates(source.text, languages=[source.language or "fr"]))
            for _ in range(ROUNDS)
        )
        return min(found)


def _recognizers(sources: Sequence[Source]) -> float | str:
    """Run in a process of its own, once: its seconds are long enough to be steady."""
    if not RECOGNIZERS.is_file():
        return INSTALL
    rows = json.dumps([(CULTURES.get(source.language or "fr", "en-us"), source.text) for source in sources])
    done = subprocess.run([RECOGNIZERS, "-c", SCRIPT], input=rows, capture_output=True, text=True, check=False)
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:]
        return f"{RECOGNIZERS} cannot run it ({''.join(last)}): {INSTALL}"
    return float(done.stdout)


if __name__ == "__main__":
    from benchmarks.texts import texts_at

    measure_peers(texts_at(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
