"""What the house tests read of the tree."""

from __future__ import annotations

import ast
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PACKAGES = ("claims", "checker")
MADE = {"build", "dist", "__pycache__", "__compiled__"}
HIDDEN_BUT_OURS = {".ci"}


def modules(*packages: str) -> list[Path]:
    """Every Python file of `packages` (by default of both), in path order."""
    return sorted(path for package in packages or PACKAGES for path in (ROOT / package).rglob("*.py"))


def shown(path: Path) -> str:
    """The path as a reader of the project writes it."""
    return path.relative_to(ROOT).as_posix()


@lru_cache(maxsize=1024)
def tree(path: Path) -> ast.Module:
    """The parsed file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def text_files() -> list[Path]:
    """Every file of the project that people wrote, tests and tables too."""
    endings = {".py", ".toml", ".md", ".txt", ".yaml", ".yml", ".cfg", ".lock", ""}
    return sorted(
        path
        for path in ROOT.rglob("*")
        if path.is_file() and path.suffix in endings and not any(map(_is_made, path.relative_to(ROOT).parts[:-1]))
    )


def _is_made(folder: str) -> bool:
    return folder in MADE or (folder.startswith(".") and folder not in HIDDEN_BUT_OURS)
