"""The wall time of the whole command, as a ratio to starting Python with the libraries it stands on."""

from __future__ import annotations

import compileall
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from claims.model import Source

ROOT = Path(__file__).parent.parent
YARDSTICK = "import pydantic, rich, rapidfuzz"
FIRST = "from claims import find_mentions; find_mentions('Le 9 avril 2019, 30 % des ventes.', 'fr')"
RECOUPE = "from checker.cli.main import run; run()"
"""What the installed command does."""
ROUNDS = 7
ALLOWED = 4.0
"""At most this many times the yardstick, for three small files."""
ALLOWED_CHECK = 8.0
"""At most this many times the yardstick, for a draft of `DRAFT_WORDS` words against `AGAINST` sources."""
DRAFT_WORDS = 1_200
AGAINST = 50


def _wall(command: list[str]) -> float:
    begun = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr.decode()}")
    return time.perf_counter() - begun


def _compare(name: str) -> list[str]:
    files = sorted((ROOT / "examples" / name).glob("*.txt"))[:3]
    return [sys.executable, "-c", RECOUPE, "compare", *map(str, files)]


def _check(texts: Sequence[Source], folder: Path) -> list[str]:
    """Return the command that checks a draft, made of sentences of the sources, against `AGAINST` of `texts`."""
    against = folder / "sources"
    against.mkdir()
    for number, source in enumerate(islice(texts, AGAINST)):
        (against / f"{number:02}.txt").write_text(source.text, encoding="utf-8")
    words = " ".join(source.text for source in islice(texts, AGAINST)).split(" ")
    draft = folder / "draft.txt"
    draft.write_text(" ".join(words[:DRAFT_WORDS]), encoding="utf-8")
    return [sys.executable, "-c", RECOUPE, "check", str(draft), "--against", str(against)]


def measure_process(texts: Sequence[Source]) -> None:
    """Print the median time of a first look, of `recoupe compare` and of `recoupe check` beside the yardstick's."""
    with tempfile.TemporaryDirectory() as folder:
        _measure(texts, Path(folder))


def _measure(texts: Sequence[Source], folder: Path) -> None:
    check = f"recoupe check, {DRAFT_WORDS:,} words against {AGAINST} texts"
    commands = {
        f"python -c '{YARDSTICK}'": [sys.executable, "-c", YARDSTICK],
        "import claims, first find_mentions": [sys.executable, "-c", FIRST],
        "recoupe compare, three files of examples/fr": _compare("fr"),
        "recoupe compare, three files of examples/en": _compare("en"),
        check: _check(texts, folder),
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
        allowed = ALLOWED_CHECK if name == check else ALLOWED
        verdict = "" if seconds <= allowed * base else f"   above {allowed:.0f}"
        print(f"  {name:<54} {seconds * 1000:6.0f} ms   ratio {seconds / base:.2f}{verdict}")
