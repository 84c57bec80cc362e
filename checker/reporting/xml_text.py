"""Makes words fit for XML."""

from __future__ import annotations

import re

from checker.wording.safe import visible

NO_XML = re.compile("[\ufffe\uffff]")
"""The two characters that XML 1.0 forbids and `visible` lets through."""


def clean(text: str) -> str:
    """Return `text` with nothing in it that XML cannot hold; line ends stay."""
    return NO_XML.sub("\ufffd", "\n".join(visible(line) for line in text.split("\n")))
