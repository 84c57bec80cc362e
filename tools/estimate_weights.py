"""Estimates what each comparison level weighs: `python -m tools.estimate_weights STORIES [--adopt SHARE [KEY...]]`.

STORIES is a JSONL file with one story a line (`articles`: `id`, `text`, `published`; `language`), or a folder with a
folder of sources for each story. A pair of facts of two articles on one story, no copies of each other, that states one
telling value is about one thing; a pair that states two is about two things for the most part, which the
expectation-maximisation of Fellegi and Sunter's model, as Splink practises it, sorts out. What two texts share is
estimated on pairs of different stories. For each level: m, the share of pairs about one thing for which it holds, u,
the same of pairs about two, and log2(m / u), written into `checker/linking/weights.toml` beside the bits in use.

`--adopt SHARE KEY...` also puts so much of the way from the bits in use to the estimated ones into use, for the levels
named; 1 is the estimate itself. Cost: reading, and the candidate pairs times the rounds.
"""

from __future__ import annotations

import argparse
import json
import tomllib
from collections import Counter
from datetime import date
from itertools import combinations
from math import log2
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from checker.comparing import relate
from checker.judging import find_origins
from checker.linking.blocking import block
from checker.linking.figures import figure_of
from checker.linking.levels import DIMENSIONS
from checker.linking.profiles import profile_facts
from checker.linking.scoring import in_their_texts, refusal_of
from checker.linking.weights import TABLE
from checker.model import Relation
from checker.settings import DEFAULTS
from claims import Source, read_source
from claims.model import DateValue
from claims.pipeline import analyse

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from checker.linking.pairs import Pair
    from checker.linking.profiles import Profile
    from claims.model import Fact

ROUNDS = 12
"""Rounds of expectation and maximisation; the estimates move by less than a hundredth of a bit after ten."""
SMOOTHED = 0.5
"""Pairs added to each level of a dimension, so that what was never seen is rare and not impossible."""
LEAST = 20
"""Pairs for which a level must hold, in both sets together, before its estimate is adopted."""
OF_TEXTS = frozenset({"texts"})
"""Dimensions that are estimated on pairs of different stories."""
NONE = -1
"""The level of a dimension in which none holds."""

Levels = tuple[int, ...]
"""Which level of each dimension holds for a pair."""
Estimate = tuple[float, float, float, float]
"""m, u, log2(m / u), and for how many pairs the level held."""


class Sample(NamedTuple):
    """The candidate pairs of facts."""

    one: list[Levels]
    """Of facts on one story that state one telling value."""
    two: list[Levels]
    """Of facts on one story that state two."""
    strange: list[Levels]
    """Of facts on two stories."""


def stories_of(path: Path) -> Iterator[list[Source]]:
    """Yield the sources of each story."""
    if path.is_dir():
        for folder in sorted(one for one in path.iterdir() if one.is_dir()):
            yield [read_source(file) for file in sorted(folder.iterdir()) if file.is_file()]
        return
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield [
                Source.from_text(
                    article["text"],
                    name=str(article["id"]),
                    language=row.get("language"),
                    published=date.fromisoformat(article["published"]) if article.get("published") else None,
                )
                for article in row["articles"]
            ]


def sample(sources: Sequence[Source], facts: Sequence[Fact], story: Mapping[str, int]) -> Sample:
    """Return the candidate pairs between different origins by the levels that hold. Linear in the candidates."""
    origins = find_origins(sources)
    profiles = profile_facts(facts, DEFAULTS.rare_words, {source.name: source.text for source in sources})
    found = Sample([], [], [])
    for a, b in candidates(profiles):
        one, other = profiles[a], profiles[b]
        if origins[one.fact.source] == origins[other.fact.source]:
            continue
        alike = same_telling_value(one.fact, other.fact)
        if alike is None:
            continue
        pair = in_their_texts(one, other, DEFAULTS)
        if refusal_of(pair) is None:
            strange = story[one.fact.source] != story[other.fact.source]
            (found.strange if strange else found.one if alike else found.two).append(levels_of(pair))
    return found


def candidates(profiles: Sequence[Profile]) -> list[tuple[int, int]]:
    """Return the pairs that share a blocking key, each once. Linear in the blocks times their sizes."""
    blocks: dict[object, list[int]] = {}
    for key, profile in block(profiles, DEFAULTS.block_cap):
        blocks.setdefault(key, []).append(profile.index)
    return sorted({two for members in blocks.values() for two in combinations(sorted(members), 2)})


def same_telling_value(a: Fact, b: Fact) -> bool | None:
    """Return whether two facts state one telling value or two; `None` where that tells nothing of what they are about.

    Two dates of one week's news are alike in all that the week brought.
    """
    one, other = figure_of(a.value), figure_of(b.value)
    if one is None or other is None or a.slot is not b.slot or _is_of_the_week(a) or _is_of_the_week(b):
        return None
    relation = relate(a.value, b.value).relation
    return True if relation is Relation.EQUAL else False if relation is Relation.DISJOINT else None


def _is_of_the_week(fact: Fact) -> bool:
    value = fact.value
    if not isinstance(value, DateValue):
        return False
    return fact.published is None or value.earliest is None or abs((fact.published - value.earliest).days) <= 7


def levels_of(pair: Pair) -> Levels:
    """Return the index of the first level of each dimension that holds, `NONE` where none does."""
    return tuple(next((n for n, level in enumerate(levels) if level.holds(pair)), NONE) for _, levels in DIMENSIONS)


def shares(pairs: Iterable[tuple[Levels, float]], dimension: int) -> dict[int, float]:
    """Return the share of the weighted pairs for which each level of a dimension holds, smoothed."""
    held: Counter[int] = Counter()
    total = 0.0
    for levels, weight in pairs:
        held[levels[dimension]] += weight  # type: ignore[assignment]
        total += weight
    each = range(NONE, len(DIMENSIONS[dimension][1]))
    return {n: (held[n] + SMOOTHED) / (total + SMOOTHED * len(each)) for n in each}


def estimated(one: Sequence[Levels], two: Sequence[Levels]) -> list[tuple[dict[int, float], dict[int, float]]]:
    """Return m and u of every level of every dimension, the pairs of `two` sorted out by expectation-maximisation."""
    sure = [(levels, 1.0) for levels in one]
    posterior = [0.0] * len(two)
    found: list[tuple[dict[int, float], dict[int, float]]] = []
    for _ in range(ROUNDS):
        matched = [*sure, *zip(two, posterior, strict=True)]
        apart = [(levels, 1.0 - p) for levels, p in zip(two, posterior, strict=True)]
        found = [(shares(matched, d), shares(apart, d)) for d in range(len(DIMENSIONS))]
        rate = max(1.0, sum(posterior)) / max(1, len(two))
        odds = log2(rate / (1 - rate)) if rate < 1 else 0.0
        posterior = [1 / (1 + 2 ** -_bits(levels, found, odds)) for levels in two]
    return found


def _bits(levels: Levels, found: list[tuple[dict[int, float], dict[int, float]]], odds: float) -> float:
    sums = sum(
        log2(m[n] / u[n])
        for (m, u), n, (name, _) in zip(found, levels, DIMENSIONS, strict=True)
        if name not in OF_TEXTS
    )
    return max(-60.0, min(60.0, odds + sums))


def estimates(stories: Sequence[Sequence[Source]]) -> tuple[dict[str, Estimate], Sample]:
    """Return the estimate of each level by the key of its weight, and the pairs that it rests on."""
    story = {source.name: n for n, sources in enumerate(stories) for source in sources}
    sources = [source for each in stories for source in each]
    found = sample(sources, [fact for source in sources for fact in analyse(source).facts], story)
    shared = estimated(found.one, found.two)
    strange = [(levels, 1.0) for levels in found.strange]
    result: dict[str, Estimate] = {}
    for d, (name, levels) in enumerate(DIMENSIONS):
        m, u = shared[d]
        if name in OF_TEXTS:
            u = shares(strange, d)
        held = Counter(pair[d] for pair in (*found.one, *found.two, *(found.strange if name in OF_TEXTS else ())))
        result |= {level.table: (m[n], u[n], log2(m[n] / u[n]), held[n]) for n, level in enumerate(levels)}
    return result, found


def written(text: str, found: Mapping[str, Estimate], adopt: float = 0.0, keys: Container[str] = ()) -> str:
    """Return the table `text` with the estimates, and for the levels `keys` so much of them in use."""
    head = text[: text.index("[")]
    rows = []
    for key, row in tomllib.loads(text).items():
        if key in found:
            m, u, bits, held = found[key]
            if key in keys and held >= LEAST and "per_bit" not in row:
                row["bits"] = round(row["bits"] + adopt * (bits - row["bits"]), 1)
            row |= {"estimated": round(bits, 1), "m": round(m, 4), "u": round(u, 4), "pairs": int(held)}
        rows.append("\n".join((f"[{key}]", *(f"{name} = {value}" for name, value in row.items()))))
    return head + "\n\n".join(rows) + "\n"


def main() -> None:
    """Estimate the weights on the stories that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", type=Path)
    parser.add_argument("--adopt", nargs="+", default=["0"], metavar="SHARE")
    given = parser.parse_args()
    found, pairs = estimates(list(stories_of(given.stories)))
    share, *keys = given.adopt
    TABLE.write_text(written(TABLE.read_text(encoding="utf-8"), found, float(share), keys), encoding="utf-8")
    print(f"pairs of one value {len(pairs.one)}, of two {len(pairs.two)}, of two stories {len(pairs.strange)}")


if __name__ == "__main__":
    main()
