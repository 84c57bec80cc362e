"""Writes `requirements-dev.lock`: every distribution that `make test` and `make bench` install, pinned, with hashes.

pip-compile reads no dependency groups, so the requirements are handed to it as plain lines. No address of a package
index may reach the file: whoever installs from it uses the index their own pip is set to.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
LOCK = ROOT / "requirements-dev.lock"
GROUPS = ("dev", "bench")
HEAD = "# Written by `make lock` from pyproject.toml; edit that file, not this one.\n"


def requirements() -> list[str]:
    """Return the requirement lines of the project, its extras, its build and the groups that are locked."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines: list[str] = list(project["project"]["dependencies"])
    for extra in project["project"]["optional-dependencies"].values():
        lines += extra
    for group in GROUPS:
        lines += project["dependency-groups"][group]
    return sorted(set(lines))


def compile_lock(lines: list[str]) -> str:
    """Return the lock's text for `lines`, as pip-compile settles them against the index that pip is set to."""
    with tempfile.TemporaryDirectory() as folder:
        wanted, settled = Path(folder, "wanted.in"), Path(folder, "settled.txt")
        wanted.write_text("\n".join(lines) + "\n", encoding="utf-8")
        command = [sys.executable, "-m", "piptools", "compile", "--quiet", "--generate-hashes", "--allow-unsafe"]
        command += ["--strip-extras", "--no-header", "--no-annotate", "--no-emit-index-url"]
        command += ["--no-emit-find-links", "--no-emit-trusted-host", "--output-file", str(settled), str(wanted)]
        subprocess.run(command, check=True)  # noqa: S603  the command is ours
        return settled.read_text(encoding="utf-8")


def main() -> None:
    """Write the lock; refuse one that names an address."""
    text = compile_lock(requirements())
    if "://" in text:
        sys.exit("The lock names an address: it would tie every machine to one package index. Not written.")
    LOCK.write_text(HEAD + text, encoding="utf-8")
    print(f"{LOCK.name}: {text.count('==')} distributions")


if __name__ == "__main__":
    main()
