"""Makes words safe in the cell of a spreadsheet."""

from __future__ import annotations

import re

FORMULA_MARKS = ("=", "+", "-", "@", "\t", "\r")
NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")


def harmless(cell: object) -> object:
    """Return a cell that no spreadsheet takes for a formula: an apostrophe before what begins like one.

    Numbers keep their sign. See OWASP, *CSV Injection*.
    """
    if not isinstance(cell, str) or not cell.startswith(FORMULA_MARKS) or NUMBER.fullmatch(cell):
        return cell
    return f"'{cell}"
