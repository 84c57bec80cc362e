"""Puts freshly compiled language tables into the wheel; an editable installation compiles its own as it runs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledTables(BuildHookInterface[Any]):
    """Compiles every table before the wheel is filled."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the tables into the tree and name them to the builder, which leaves out what git ignores."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, self.root)
        from tools.compile_tables import compile_tables

        compiled, _ = compile_tables()
        build_data["artifacts"] += [path.relative_to(root).as_posix() for path in compiled]
