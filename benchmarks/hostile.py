"""What hostile text costs both readers as its length doubles: what is not linear shows here before it hangs a desk."""

from __future__ import annotations

import time
from collections.abc import Callable

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
    "letters": "abcdefghij",
    "capitals": "ABCDEFGHIJ",
    "words in capitals": "Abc ",
    "plain spaces": " ",
    "tabs": "\t",
    "straight quotes": '"',
    "apostrophes": "'",
    "closing quotes": "» ",
    "digit, space, comma": "1 2,3 ",
    "digit, comma": "1,",
    "digit, space": "1 ",
    "digit, dot": "1.",
    "letter, digit": "a1",
    "ranks": "1er er er ",
    "hedges at odds": "plus de moins de ",
    "one number word": "vingt-et-",
    "number words joined": "cent et ",
    "scales": "million de ",
    "percent signs": "% ",
    "currency signs": "€ $ ",
    "slashes": "1/",
    "dates in figures": "01/02/2003/",
    "hyphens": "a-",
    "hours": "10h",
    "clocks": "12:30:",
    "units": "km/h ",
    "offices": "le président du ",
    "titles": "M. Mme ",
    "weekdays": "lundi mardi ",
    "months": "mars ",
    "ages": "âgé de 30 ans, ",
    "ranges": "entre 3 et ",
    "question marks": "? ",
    "elisions": "l'",
    "underscores": "_",
    "ellipses": "...",
    "initials": "A.B.C.",
    "mail": "a@b.c ",
    "negations": "ne pas plus ",
    "infinitives": "vouloir pouvoir ",
    "participles": "arrêté, accusé de ",
    "brackets with words": "(a (b ",
    "one sentence": "le maire a vu le chat et ",
}
LENGTHS = (25_000, 50_000, 100_000)
ALLOWED = 3.0
"""A doubling may cost this much: linear is 2, quadratic is 4, and this machine is shared."""
ENOUGH = 6.0
"""Seconds after which a string has told what it has to tell: twice the length is not tried."""
FLOOR = 0.02
"""Seconds under which a ratio says nothing."""


Reader = Callable[[str], object]


def _readers() -> dict[str, Reader]:
    from claims.mentions import find_mentions
    from claims.pipeline import extract_facts

    return {
        "find_mentions": lambda text: find_mentions(text, "fr"),
        "extract_facts": lambda text: extract_facts(Source.from_text(text, name="hostile", language="fr")),
    }


def _seconds(piece: str, length: int, reader: Reader) -> float:
    text = (piece * (length // len(piece) + 1))[:length]
    begun = time.process_time()
    reader(text)
    return time.process_time() - begun


def _times(piece: str, reader: Reader) -> list[float]:
    """Return the time for each length, measured again where it looks too long; none after one that took too long."""
    times: list[float] = []
    for length in LENGTHS:
        seconds = _seconds(piece, length, reader)
        if times and _ratio(times[-1], seconds) > ALLOWED:
            seconds = min(seconds, *(_seconds(piece, length, reader) for _ in range(2)))
        times.append(seconds)
        if seconds > ENOUGH:
            break
    return times


def _ratio(before: float, after: float) -> float:
    """Return what a doubling cost, as a ratio; nothing where both are too short to tell."""
    return after / max(before, FLOOR / 2) if after > FLOOR else 0.0


def measure_hostile() -> bool:
    """Print what each string costs both readers at doubling lengths; return whether all doublings stayed near twice."""
    lengths = ", ".join(f"{length // 1000}K" for length in LENGTHS)
    print(
        f"\nhostile strings of {lengths} characters; in brackets what a doubling cost (up to {ALLOWED:.0f} is linear)"
    )
    readers, linear = _readers(), True
    for reader in readers.values():
        reader("Le 9 avril 2019.")  # the tables are loaded before anything is timed
    print(f"  {'':<20} {''.join(f'{name:<40}' for name in readers)}")
    for name, piece in PIECES.items():
        told = [_tell(_times(piece, reader)) for reader in readers.values()]
        linear &= all(fine for _, fine in told)
        verdict = "" if all(fine for _, fine in told) else "NOT LINEAR"
        print(f"  {name:<20} {''.join(f'{words:<40}' for words, _ in told)}{verdict}")
    return linear


def _tell(times: list[float]) -> tuple[str, bool]:
    """Return the times and what a doubling cost on average in words, and whether it is what a linear cost allows.

    On average over all doublings: a single one of some milliseconds swings by half with what else the machine does.
    """
    doublings = len(times) - 1
    cost = _ratio(times[0], times[-1]) ** (1 / doublings) if doublings else 0.0
    words = ", ".join(f"{seconds * 1000:.0f}" for seconds in times)
    return f"{words} ms ({f'{cost:.1f}' if cost else '-'})", cost <= ALLOWED and doublings > 0
