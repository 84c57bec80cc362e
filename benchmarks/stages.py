"""Throughput and memory of each stage of reading, and of a whole comparison."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable, Sequence
from functools import partial
from itertools import accumulate
from typing import Any, NamedTuple, TypeVar

from claims.model import Source

MOST = 400_000
"""Code points measured, the first of the texts: every stage keeps all that the stages before it made."""

Done = TypeVar("Done")
Rows = list[tuple[Any, ...]]


class Stage(NamedTuple):
    """One stage: takes a row of what the stages before it made, returns it with its own records at the end."""

    name: str
    run: Callable[..., tuple[Any, ...]]


def _stages() -> list[Stage]:
    """The calls of `claims.pipeline.analyse`, one by one."""
    from claims.assembling.claiming import claims_of, parse_sentences, topic_of
    from claims.assembling.facts import facts_of
    from claims.assembling.naming.entities import resolve
    from claims.dating import settle_date
    from claims.splitting import split
    from claims.spotting.spot import spot

    def parse(source: Any, layout: Any, mentions: Any, registry: Any) -> tuple[Any, ...]:  # noqa: ANN401
        return source, layout, registry, list(parse_sentences(source, layout.sentences, mentions))

    def claim(source: Any, layout: Any, registry: Any, parses: Any) -> tuple[Any, ...]:  # noqa: ANN401
        topic = topic_of(layout.sentences, registry)
        return source, registry, [(parse, tuple(claims_of(parse, registry, topic))) for parse in parses]

    def state(source: Any, registry: Any, claimed: Any) -> tuple[Any, ...]:  # noqa: ANN401
        return source, [fact for parse, found in claimed for fact in facts_of(source, parse, found, registry)]

    return [
        Stage("split", lambda source: (source, split(source))),
        Stage("settle the date", lambda source, layout: (settle_date(source, layout), layout)),
        Stage("spot", lambda source, layout: (source, layout, spot(source, layout))),
        Stage("resolve", lambda source, layout, found: (source, layout, found, resolve(source, layout, found))),
        Stage("parse", parse),
        Stage("claim", claim),
        Stage("state facts", state),
    ]


def measure_stages(sources: Sequence[Source]) -> None:
    """Print speed and peak memory of every stage, and the speed of `compare`."""
    from checker.pipeline import compare
    from claims.pipeline import extract_facts

    sources = _first(sources)
    characters = sum(len(source.text) for source in sources)
    print(f"\nstages over {len(sources)} texts, {characters / 1000:.0f} K characters, one process")
    for source in sources[:8]:
        extract_facts(source)  # the tables are loaded before anything is timed
    _measure_each(sources, characters)
    report = _timed("compare, as one set", characters, lambda: compare(list(sources)))
    print(f"  ({len(report.findings)} findings; variants of the examples are the worst that linking can meet)")


def _first(sources: Sequence[Source]) -> list[Source]:
    read = accumulate((len(source.text) for source in sources), initial=0)
    return [source for source, before in zip(sources, read, strict=False) if before < MOST]


def _measure_each(sources: Sequence[Source], characters: int) -> None:
    rows: Rows = [(source,) for source in sources]
    sample = rows[: max(1, len(rows) // 10)]
    peaks: list[str] = []
    for stage in _stages():
        peaks.append(f"{stage.name} {_peak(partial(_over, stage, sample)):.1f} MB")
        sample = _over(stage, sample)
        rows = _timed(stage.name, characters, partial(_over, stage, rows))
    print(f"  highest memory over a tenth of the texts: {', '.join(peaks)}")


def _over(stage: Stage, rows: Rows) -> Rows:
    return [stage.run(*row) for row in rows]


def _timed(name: str, characters: int, work: Callable[[], Done]) -> Done:
    begun = time.process_time()
    result = work()
    seconds = max(time.process_time() - begun, 1e-9)
    print(f"  {name:<28} {characters / seconds / 1000:9.0f} K characters/s   {seconds:7.2f} s")
    return result


def _peak(work: Callable[[], object]) -> float:
    """Return the megabytes that `work` holds at its highest; counting slows the work, so it is not timed."""
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1e6
