"""Measures: what a unit is worth in base units, by Pint's names and factors kept as data."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from claims.kinds.tables import Measures
from claims.languages.packs import SHARED, load_table


class Scale(NamedTuple):
    """What a unit is in the base units of its dimension: `value * factor + offset`."""

    dimension: str
    factor: Decimal
    offset: Decimal

    def base(self, amount: Decimal) -> Decimal:
        """Return an amount of this unit in base units."""
        return amount * self.factor + self.offset


@lru_cache(maxsize=512)
def scale_of(unit: str) -> Scale | None:
    """Return what a unit is worth, `None` for one without a factor. Constant cost after the first call."""
    measure = load_table(SHARED, "units", Measures)["unit"].get(unit)
    if measure is None:
        return None
    return Scale(measure["dimension"], Decimal(measure["factor"]), Decimal(measure["offset"]))
