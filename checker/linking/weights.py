"""What each comparison level weighs, read from `weights.toml`: in use, and as estimated on stories.

`python -m tools.estimate_weights` writes the estimates; docs/decisions/0009-weights.md says how the ones in use were
chosen.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from claims.languages.packs import load_file

Rows = dict[str, dict[str, float]]
"""`weights.toml`: by the key of a level its bits in use and what was estimated."""
TABLE = Path(__file__).with_name("weights.toml")


class Weight(NamedTuple):
    """Bits of a level: `base` and `per_bit` for each unit of what it grades, at `most`."""

    base: float
    per_bit: float = 0.0
    most: float = float("inf")

    def of(self, grade: float) -> float:
        """Return the bits of a level that holds to this degree."""
        return min(self.most, self.base + self.per_bit * grade)


@lru_cache(maxsize=1)
def weights() -> dict[str, Weight]:
    """Return the weights in use by the names of their levels. Linear in the table, once."""
    return {key: _weight(row) for key, row in load_file(TABLE, Rows).items()}


def _weight(row: dict[str, float]) -> Weight:
    return Weight(row["bits"], row.get("per_bit", 0.0), row.get("most", float("inf")))
