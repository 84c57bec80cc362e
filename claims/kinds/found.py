"""What a reader of tokens gives back."""

from __future__ import annotations

from typing import NamedTuple

from claims.model import Kind, Part, Value


class Found(NamedTuple):
    """A value with the span of its words."""

    kind: Kind
    start: int
    end: int
    value: Value
    parts: tuple[Part, ...]


class Context(NamedTuple):
    """The text around the tokens, for readers that must look further than them."""

    text: str
    end: int
    """Where the stretch that may be read ends."""
