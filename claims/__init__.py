"""Text in, typed facts out; each name is imported when it is first asked for, so that no room loads the others."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.mentions import find_mentions
    from claims.model import Fact, Mention, Source
    from claims.pipeline import extract_facts
    from claims.reading import read_source

__all__ = ["Fact", "Mention", "Source", "extract_facts", "find_mentions", "read_source"]
_HOMES = {
    "Fact": "claims.model",
    "Mention": "claims.model",
    "Source": "claims.model",
    "extract_facts": "claims.pipeline",
    "find_mentions": "claims.mentions",
    "read_source": "claims.reading",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value
