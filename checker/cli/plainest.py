"""Says in few letters what an encoding cannot: a console that knows no `«` gets `"`, one that knows no `é` gets `e`."""

from __future__ import annotations

import codecs
import unicodedata

HANDLER = "recoupe-plainest"
"""Name of the error handler, for `errors=` of a stream."""
_SIGNS = str.maketrans(
    {
        "┃": "|", "─": "-", "✖": "x", "▲": "!", "●": "*", "█": "#", "−": "-", "–": "-", "—": "-", "·": "-", "…": "...",
        "«": '"', "»": '"', "“": '"', "”": '"', "‘": "'", "’": "'", "→": "->", "œ": "oe", "Œ": "OE", "æ": "ae",
        "Æ": "AE", "ø": "o", "Ø": "O", "ß": "ss", "€": "EUR", "£": "GBP", "␛": "?", "˒": ",",
    }
    | dict.fromkeys("▏▎▍▌▋▊▉", "#")
)  # fmt: skip


def plainest(text: str) -> str:
    """Return `text` in ASCII: known signs by their nearest, accents left out, `?` for the rest. Linear."""
    told = unicodedata.normalize("NFKD", text.translate(_SIGNS))
    return "".join(char if char.isascii() else "" if unicodedata.combining(char) else "?" for char in told)


def _handled(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return plainest(error.object[error.start : error.end]), error.end


def register() -> str:
    """Make the handler known to Python; return its name."""
    codecs.register_error(HANDLER, _handled)
    return HANDLER
