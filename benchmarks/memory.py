"""The highest memory of a process that reads all texts one after the other, and nothing else."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
READERS = ("find_mentions", "extract_facts")
ALLOWED = 200.0
"""Megabytes a process may hold at its highest, the texts themselves included."""
UNITS_IN_KIB = 1 if sys.platform != "darwin" else 1024
"""`ru_maxrss` counts KiB, on macOS bytes."""


def measure_memory(path: Path | None) -> None:
    """Print the highest resident memory of a fresh process for each reader, and of one that only holds the texts."""
    print("\nhighest resident memory of a process over all texts")
    for name in ("the texts alone", *READERS):
        command = [sys.executable, "-m", "benchmarks.memory", name, *([str(path)] if path else [])]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"{' '.join(command)} failed:\n{done.stderr}")
        held = float(done.stdout)
        print(f"  {name:<28} {held:9.0f} MB{'' if held <= ALLOWED else f'   above {ALLOWED:.0f}'}")


def _read_all(name: str, path: Path | None) -> None:
    from benchmarks.texts import texts_at

    for source in texts_at(path):
        if name == "find_mentions":
            from claims.mentions import find_mentions

            find_mentions(source.text, source.language, source.published)
        elif name == "extract_facts":
            from claims.pipeline import extract_facts

            extract_facts(source)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / UNITS_IN_KIB / 1024)


if __name__ == "__main__":
    _read_all(sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else None)
