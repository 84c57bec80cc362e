"""Where the two verbs run."""

from checker.engines.engine import Engine
from checker.engines.local import LocalEngine

__all__ = ["Engine", "LocalEngine"]
