"""What every test shares: how hypothesis draws, and a home that is nobody's.

Hypothesis draws afresh on a person's machine and prints how to repeat a failure; in CI the draws follow from the test
alone, so that one commit is always judged by the same examples.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

SLOW_START = (HealthCheck.too_slow,)  # the first draw loads a language pack
settings.register_profile("ci", derandomize=True, deadline=None, database=None, suppress_health_check=SLOW_START)
settings.register_profile("dev", deadline=None, print_blob=True, suppress_health_check=SLOW_START)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


@pytest.fixture(autouse=True)
def _plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees the colours, the width or the language of the terminal it was started from."""
    for name in ("FORCE_COLOR", "CLICOLOR_FORCE", "LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
