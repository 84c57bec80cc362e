"""`python -m benchmarks [TEXTS]`: prints everything; fails only where a cost is not linear."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.hostile import measure_hostile
from benchmarks.memory import measure_memory
from benchmarks.peers import measure_peers
from benchmarks.process import measure_process
from benchmarks.stages import measure_stages
from benchmarks.texts import texts_at


def main() -> None:
    """Measure memory, the process, the peers, the stages and the hostile strings, in this order."""
    path = Path(sys.argv[1]).absolute() if len(sys.argv) > 1 else None
    measure_memory(path)  # before this process grows: a child begins with the peak of the one that started it
    texts = texts_at(path)
    measure_process(texts)
    measure_peers(texts)
    measure_stages(texts)
    if not measure_hostile():
        sys.exit("Some cost grows faster than its text.")


if __name__ == "__main__":
    main()
