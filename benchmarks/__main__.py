"""`python -m benchmarks [TEXTS]`: prints everything; fails only where a cost is not linear."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.hostile import measure_hostile
from benchmarks.process import measure_process
from benchmarks.stages import measure_stages
from benchmarks.texts import texts_at


def main() -> None:
    """Measure the process, the stages and the hostile strings, in this order."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    measure_process()
    measure_stages(texts_at(path))
    if not measure_hostile():
        sys.exit("Some cost grows faster than its text.")


if __name__ == "__main__":
    main()
