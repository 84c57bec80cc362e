"""Tells the encoding of a text's bytes, and refuses to guess where bytes are no text."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from claims.errors import NotText, UnknownEncoding

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""UTF-32 before UTF-16: the mark of one begins with the mark of the other."""

_SAMPLE = 65_536
"""Bytes looked at where a share decides: a text does not change its nature later on."""

OF_THE_WEB = (
    "ascii",
    "big5",
    "cp125",
    "cp866",
    "cp874",
    "euc_",
    "gb",
    "iso8859",
    "iso2022_jp",
    "koi8",
    "mac",
    "shift_jis",
)
"""How Python's names of the codecs begin that pages are written in (WHATWG Encoding Standard) beside UTF-8 and UTF-16.

It has others that run code pages of no text, or that take the square of a text's length.
"""

_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]")
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]")
_WESTERN = re.compile("[À-ÖØ-öø-ÿŒœŠšŽžŸ«»“”‘’„‚–—…€£§©®°·•\u00a0¡¿²³½¼¾ªº´¨¸¹¶†™‹›±µ]")


_INSIDE = re.compile("[a-z][‚ˆŠ‡](?=[a-z])")
"""Where Windows-1252 has these, code pages 437 and 850 have é, ê, è and ç."""


class Decoded(NamedTuple):
    """A text and the name of the encoding that its bytes were read in."""

    text: str
    encoding: str


def decode(data: bytes, name: str) -> Decoded:
    """Return the text of `data` without its byte-order mark, and the encoding found.

    Tried in turn: a byte-order mark, the pattern of zero bytes that UTF-16 and UTF-32 leave, UTF-8, UTF-8 with a few
    damaged bytes (each read as U+FFFD), Windows-1252, by itself or with lines of UTF-8 in it. `name` is only for the
    messages. Raises `NotText` for bytes with control characters, `UnknownEncoding` where what decodes is not plausible
    text. Line ends are kept. Linear in `data`.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding, name)
    wide = _zero_pattern(data)
    if wide is not None:
        return _marked(data, wide, name)
    if b"\x00" in data[:_SAMPLE]:
        raise NotText(name, "it holds zero bytes", "zero-bytes")
    return _checked(_narrow(data, name), name)


def _marked(data: bytes, encoding: str, name: str) -> Decoded:
    try:
        return _checked(Decoded(data.decode(encoding), encoding), name)
    except UnicodeDecodeError as error:
        where = str(error.start)
        raise UnknownEncoding(
            name, f"byte {where} does not fit {encoding}", "misfit", ("byte", where), ("encoding", encoding)
        ) from error


def _zero_pattern(data: bytes) -> str | None:
    """UTF-16 and UTF-32 of a Latin-script text hold their zero bytes at fixed places."""
    sample = data[: min(len(data), _SAMPLE) // 4 * 4] or data[: len(data) // 2 * 2]
    if b"\x00" not in sample:
        return None
    places = [sample[i::4].count(0) * 4 / len(sample) for i in range(4)]
    full, bare = 0.7, 0.1
    match [p > full for p in places], [p < bare for p in places]:
        case [False, True, True, True], [True, False, False, False]:
            return "utf-32-le"
        case [True, True, True, False], [False, False, False, True]:
            return "utf-32-be"
        case [False, True, False, True], [True, False, True, False]:
            return "utf-16-le"
        case [True, False, True, False], [False, True, False, True]:
            return "utf-16-be"
        case _:
            return None


def _narrow(data: bytes, name: str) -> Decoded:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        first = error.start
    if _mostly_utf8(data):
        return Decoded(data.decode("utf-8", errors="replace"), "utf-8")
    text, encoding = _western(data)
    high = [c for c in text[:_SAMPLE] if c > "\x7f"]
    plausible = sum(1 for c in high if _WESTERN.match(c))
    letters = sum(1 for c in text[:_SAMPLE] if c.isalpha())
    if "\ufffd" in text or plausible < 0.9 * len(high) or len(high) > 0.4 * max(letters, 1) or _is_dos(text):
        words = f"byte {first} does not fit UTF-8, and as Windows-1252 it makes no sense"
        raise UnknownEncoding(name, words, "senseless", ("byte", str(first)))
    return Decoded(text, encoding)


def _western(data: bytes) -> Decoded:
    """Windows-1252; line by line where some lines are UTF-8, as where two files were put one behind the other."""
    lines = data.split(b"\n")
    told = [_utf8(line) for line in lines] if _MULTIBYTE.search(data) else []
    if not any(words and not words.isascii() for words in told):
        return Decoded(data.decode("windows-1252", errors="replace"), "windows-1252")
    read = (w if w is not None else line.decode("windows-1252", "replace") for w, line in zip(told, lines, strict=True))
    return Decoded("\n".join(read), "utf-8, windows-1252")


def _utf8(line: bytes) -> str | None:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _is_dos(text: str) -> bool:
    """Whether signs stand inside of words where a code page of DOS has accented letters (`pr‚fet` for `préfet`)."""
    return len(_INSIDE.findall(text[:_SAMPLE])) > 1


def _mostly_utf8(data: bytes) -> bool:
    """A UTF-8 text cut in two, or pasted together from two encodings, keeps nearly all of its sequences whole."""
    whole = sum(len(m.group()) for m in _MULTIBYTE.finditer(data))
    high = len(_HIGH.findall(data))
    return high - whole <= max(3, 0.02 * high) and whole > 0 and whole >= 0.8 * high


def _checked(decoded: Decoded, name: str) -> Decoded:
    controls = _CONTROLS.findall(decoded.text.rstrip("\x1a"))
    if "\x00" in controls:
        raise NotText(name, "it holds zero bytes", "zero-bytes")
    if len(controls) > max(2, 0.002 * len(decoded.text)):
        count = str(len(controls))
        raise NotText(name, f"it holds {count} control characters", "control-characters", ("n", count))
    return decoded
