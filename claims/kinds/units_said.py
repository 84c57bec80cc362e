"""The record of a unit that stands with a figure, and whether words that tell its meaning stand near."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from claims.kinds.tokens import Token
from claims.model import Kind, Part

CUE_REACH = 60
"""Characters around a name in which another word may tell what it means."""


class Unit(NamedTuple):
    """What a figure is followed or led by."""

    kind: Kind
    name: str
    end: int
    """Index of the token after it."""
    parts: tuple[Part, ...]
    scale: int = 1
    extra: Decimal | None = None
    """Cents said after the currency, in its unit."""
    leads: bool = False
    """Whether it is a name that stands before the figure: `dollar 22.5 million`."""


def is_near(token: Token, cues: Iterable[str], text: str) -> bool:
    """Whether one of `cues`, lower case, stands around a token; constant cost for a given list."""
    around = text[max(0, token.start - CUE_REACH) : token.end + CUE_REACH].lower()
    return any(cue in around for cue in cues)
