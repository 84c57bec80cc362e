"""Facts in, findings out; each name is imported when it is first asked for, so that `recoupe --help` starts at once."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.model import Report
    from checker.pipeline import check, compare

__all__ = ["Report", "check", "compare"]
_HOMES = {"Report": "checker.model", "check": "checker.pipeline", "compare": "checker.pipeline"}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value
