"""The wall time of the whole command, as a ratio to starting Python with the libraries it stands on."""

from __future__ import annotations

import compileall
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
YARDSTICK = "import pydantic, rich, rapidfuzz"
FIRST = "from claims import find_mentions; find_mentions('Le 9 avril 2019, 30 % des ventes.', 'fr')"
RECOUPE = "from checker.cli.main import run; run()"
"""What the installed command does."""
ROUNDS = 7
ALLOWED = 4.0
"""At most this many times the yardstick, for three small files."""


def _wall(command: list[str]) -> float:
    begun = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr.decode()}")
    return time.perf_counter() - begun


def _compare(name: str) -> list[str]:
    files = sorted((ROOT / "examples" / name).glob("*.txt"))[:3]
    return [sys.executable, "-c", RECOUPE, "compare", *map(str, files)]


def measure_process() -> None:
    """Print the median time of a first look and of `recoupe compare` beside the yardstick's, in turn."""
    commands = {
        f"python -c '{YARDSTICK}'": [sys.executable, "-c", YARDSTICK],
        "import claims, first find_mentions": [sys.executable, "-c", FIRST],
        "recoupe compare, three files of examples/fr": _compare("fr"),
        "recoupe compare, three files of examples/en": _compare("en"),
    }
    for package in ("claims", "checker"):
        # What pip does when it installs; an environment may keep Python from doing it on the way.
        compileall.compile_dir(ROOT / package, quiet=1)
    for command in commands.values():
        _wall(command)
    rounds = [{name: _wall(command) for name, command in commands.items()} for _ in range(ROUNDS)]
    medians = {name: statistics.median(one[name] for one in rounds) for name in commands}
    base, *_ = medians.values()
    print(f"whole process, median of {ROUNDS} rounds in turn")
    for name, seconds in medians.items():
        verdict = "" if seconds <= ALLOWED * base else f"   above {ALLOWED:.0f}"
        print(f"  {name:<54} {seconds * 1000:6.0f} ms   ratio {seconds / base:.2f}{verdict}")
