"""What hostile text costs as its length doubles: a stage that is not linear shows here before it hangs a desk."""

from __future__ import annotations

import time
from itertools import pairwise

from claims.model import Source

PIECES = {
    "digits": "1 234 567,89 ",
    "one long word": "a",
    "opening quotes": "« ",
    "nested quotes": "« “ ",
    "commas": "le 9 avril, ",
    "full stops": "M. J.-P. X. ",
    "dashes": "- – — ",
    "spaces": "\u00a0\u202f ",
    "blank lines": "\n\n",
    "hedges": "environ près de plus de ",
    "combining marks": "e\u0301\u0300",
    "names": "Jean-Pierre de la Tour ",
    "number words": "quatre-vingt-dix-sept mille ",
    "one clause": "qui a dit que ",
    "relatives": "qui que dont ",
    "verbs": "a,a,a,",
    "figures": "7 ",
    "one long figure": "7",
    "exponents": "1e5 ",
    "brackets": "(((",
    "single quotes": "'a' ",
    "addresses": "http://a.b/",
    "tagged speech": "a-t-il dit, ",
    "sums": "3 euros 50 ",
    "named speakers": "a déclaré Jean Dupont. ",
    "lines": "a\n",
    "wrapped lines": "Le port a fermé le 9 avril dernier à la demande de la ville et\n",
    "quoted lines": "« a\n",
    "sources": "selon la police, ",
    "acronyms": "(ABC) ABC ",
    "zero width": "\u200b\ufeff",
    "pictures": "🎉 ",
}
LENGTHS = (10_000, 20_000, 40_000)
ALLOWED = 3.0
"""A doubling may cost this much: linear is 2, quadratic is 4, and this machine is shared."""
ENOUGH = 1.0
"""Seconds after which a string has told what it has to tell."""
FLOOR = 0.02
"""Seconds under which a ratio says nothing."""


def _seconds(piece: str, length: int) -> float:
    from claims.pipeline import extract_facts

    text = (piece * (length // len(piece) + 1))[:length]
    begun = time.process_time()
    extract_facts(Source.from_text(text, name="hostile", language="fr"))
    return time.process_time() - begun


def _times(piece: str) -> list[float]:
    """Return the least of two measurements for each length; no length after one that took too long."""
    times: list[float] = []
    for length in LENGTHS:
        times.append(min(_seconds(piece, length) for _ in range(2)))
        if times[-1] > ENOUGH:
            break
    return times


def measure_hostile() -> bool:
    """Print the cost of each string at three lengths; return whether every doubling stayed near twice."""
    lengths = ", ".join(f"{length // 1000}K" for length in LENGTHS)
    print(f"\nhostile strings of {lengths} characters (a doubling may cost {ALLOWED} times)")
    linear = True
    for name, piece in PIECES.items():
        times = _times(piece)
        fine = times[0] <= ENOUGH and all(b <= ALLOWED * max(a, FLOOR / 2) for a, b in pairwise(times) if b > FLOOR)
        linear &= fine
        told = ", ".join(f"{seconds * 1000:.0f} ms" for seconds in times)
        print(f"  {name:<16} {told:<30}{'' if fine else '  NOT LINEAR'}")
    return linear
