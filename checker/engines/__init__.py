"""Where the two verbs run."""

from checker.engines.engine import Engine
from checker.engines.local import LocalEngine, jobs_for

__all__ = ["Engine", "LocalEngine", "jobs_for"]
