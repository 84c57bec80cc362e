"""Which language the command speaks."""

from __future__ import annotations

import pytest

from checker.cli.interface import interface_of


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [(["--interface", "fr"], {"LANG": "en_GB.UTF-8"}, "fr"), (["compare", "--interface=fr"], {}, "fr"),
     ([], {"LANG": "fr_BE.UTF-8"}, "fr"), ([], {"LANG": "C.UTF-8"}, "en"), ([], {}, "en"),
     ([], {"LC_ALL": "fr_FR", "LANG": "en_US"}, "fr"), ([], {"LC_ALL": "", "LC_MESSAGES": "fr_FR"}, "fr"),
     ([], {"LC_ALL": "de_DE", "LANG": "fr_FR"}, "en"), (["--interface"], {}, "en"),
     (["--", "--interface", "fr"], {}, "en"),
     (["--interface", "xx"], {"LANG": "fr_FR"}, "fr")],
)  # fmt: skip
def test_the_option_decides_then_the_locale_then_english(
    arguments: list[str], environment: dict[str, str], language: str
) -> None:
    assert interface_of(arguments, environment) == language
