"""Gold files: what was received stands beside what was expected, so that a reader can compare and accept it."""

from __future__ import annotations

from pathlib import Path


def assert_gold(received: str, expected: Path) -> None:
    """Compare `received` with file `expected`; where they differ keep it as `NAME.received.SUFFIX` beside it.

    To accept a change, move the received file over the expected one.
    """
    kept = expected.with_suffix(f".received{expected.suffix}")
    if expected.is_file() and expected.read_text(encoding="utf-8") == received:
        kept.unlink(missing_ok=True)
        return
    kept.write_text(received, encoding="utf-8")
    assert received == (expected.read_text(encoding="utf-8") if expected.is_file() else ""), f"see {kept}"
