"""Programs that are not ours and make files as they land on a desk; a test skips where the one it needs is missing."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

OFFICE = shutil.which("soffice")
BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
PANDOC = shutil.which("pandoc")

needs_office = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed (libreoffice-writer-nogui)")
needs_browser = pytest.mark.skipif(BROWSER is None, reason="Chromium is not installed")
needs_pandoc = pytest.mark.skipif(PANDOC is None, reason="pandoc is not installed")


def converted(path: Path, kind: str) -> Path:
    """The file that LibreOffice makes of `path`, of the suffix `kind`."""
    profile = f"-env:UserInstallation=file://{path.parent}/profile"
    _run([str(OFFICE), profile, "--headless", "--convert-to", kind, "--outdir", str(path.parent), str(path)])
    return path.with_suffix(f".{kind}")


def printed(path: Path) -> Path:
    """The PDF that a browser prints of the page at `path`."""
    out = path.with_suffix(".pdf")
    options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={path.parent}/browser"]
    _run([str(BROWSER), *options, f"--print-to-pdf={out}", path.as_uri()])
    return out


def written(path: Path, kind: str) -> Path:
    """The file that pandoc writes of the Markdown at `path`."""
    out = path.with_suffix(f".{kind}")
    _run([str(PANDOC), "--standalone", str(path), "--output", str(out)])
    return out


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603  programs found on this machine
