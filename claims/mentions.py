"""The public door to spotting: a text in, its mentions out."""

from __future__ import annotations

from datetime import date

from claims.model import Mention
from claims.splitting import detect_language
from claims.spotting.spot import spot_text


def find_mentions(text: str, language: str | None = None, reference: date | None = None) -> list[Mention]:
    """Return the values and names in `text`, in text order.

    `language` is an ISO 639-1 code, detected where it is `None`; `reference` the day the text was written, without
    which relative dates stay unresolved. Offsets are code points of `text`. Never raises on any text; linear in it.
    """
    return list(spot_text(text, language or detect_language(text), reference))
