"""What can go wrong while reading, said so that a person can act on it."""

from __future__ import annotations

from errno import errorcode
from pathlib import Path


class RecoupeError(Exception):
    """An error with a slug that names it in the documentation.

    `reason` says what happened and where, `remedy` what to do about it.
    """

    slug = "error"

    def __init__(self, reason: str, remedy: str, *details: tuple[str, str]) -> None:
        super().__init__(f"{reason} {remedy}")
        self.reason = reason
        self.remedy = remedy
        self.details = details
        """What an interface in another language needs to say the same: `problem` and `format` are message keys."""


class Excluded(RecoupeError):
    """A source that the settings leave out."""

    slug = "excluded"


class BadTable(RecoupeError):
    """A table of a language pack does not fit its schema."""

    slug = "bad-table"

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(
            f"{path.parent.name}/{path.name} is not a table that can be used: {problem}.", "Mend the table."
        )


class InternalFault(RecoupeError):
    """A fault of ours came up while one source was analysed; a report names it by this slug, and goes on."""

    slug = "internal"


class Unreadable(RecoupeError):
    """A source that cannot be read, for a reason that its subclass names."""

    slug = "unreadable"


class NotFound(Unreadable):
    """Nothing is there under the name that was given."""

    slug = "not-found"

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} does not exist.", "Check the spelling and the folder you are in.")


class NoMatch(Unreadable):
    """A pattern that no file fits."""

    slug = "no-match"

    def __init__(self, pattern: str) -> None:
        super().__init__(f"No file fits the pattern {pattern}.", "Check the pattern and the folder you are in.")


class EmptyFolder(Unreadable):
    """A folder in which there is nothing to read."""

    slug = "empty-folder"

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} is a folder without a text in it (hidden files and folders are left out).",
            "Name a folder that holds the texts, or the files themselves.",
        )


SPECIAL = {
    "folder": "a folder",
    "pipe": "a pipe",
    "socket": "a socket",
    "device": "a device",
    "broken-link": "a link that leads nowhere",
    "link-loop": "a link that leads back to itself",
}
"""What has a name and no text, by message key."""


class NotAFile(Unreadable):
    """Something that is neither a file nor a folder: a device, a socket, a broken link."""

    slug = "not-a-file"

    def __init__(self, name: str, kind: str) -> None:
        super().__init__(
            f"{name} is {SPECIAL[kind]}, no file that could be read.",
            "Name a file, a folder, a pattern, or - for input.",
            ("problem", kind),
        )


class Forbidden(Unreadable):
    """A file that the operating system refuses to open."""

    slug = "no-permission"

    def __init__(self, name: str, error: Exception) -> None:
        words = getattr(error, "strerror", None) or str(error)
        code = errorcode.get(getattr(error, "errno", None) or 0, "unknown")
        super().__init__(
            f"{name} could not be opened: {words}.",
            "Give yourself the right to read it, or leave it out.",
            ("problem", code),
            ("words", words),
        )


class Empty(Unreadable):
    """A file without a word in it."""

    slug = "empty"

    def __init__(self, name: str, *, blank: bool) -> None:
        what = "holds nothing but white space" if blank else "is empty"
        problem = "blank" if blank else "no-bytes"
        super().__init__(
            f"{name} {what}.", "Check that the text was saved, or leave the file out.", ("problem", problem)
        )


class NotText(Unreadable):
    """Bytes that are no text, whatever encoding is tried."""

    slug = "not-text"

    def __init__(self, name: str, words: str, problem: str, *details: tuple[str, str]) -> None:
        super().__init__(
            f"{name} is not text: {words}.",
            "Give the text itself, or leave the file out.",
            ("problem", problem),
            *details,
        )


class UnknownEncoding(Unreadable):
    """Text in an encoding that cannot be told with certainty."""

    slug = "unknown-encoding"

    def __init__(self, name: str, words: str, problem: str, *details: tuple[str, str]) -> None:
        super().__init__(
            f"{name} is in an encoding that could not be told: {words}.",
            "Save it again as UTF-8 (UTF-16, UTF-32 and Windows-1252 are read too).",
            ("problem", problem),
            *details,
        )


class UnsupportedFormat(Unreadable):
    """A document in a format that no reader takes yet."""

    slug = "unsupported-format"

    def __init__(self, name: str, words: str, kind: str) -> None:
        super().__init__(
            f"{name} is {words}, a format that is not read yet.",
            "Save its text as a .txt file and give that.",
            ("format", kind),
        )


DAMAGES = {
    "not-well-formed": "it breaks the rules of the format",
    "entities": "it declares entities, which can hide gigabytes or read other files",
    "cut-short": "it is cut short, or some of its bytes were changed",
    "part-missing": "a part of it is missing",
    "page-damaged": "one of its pages is damaged",
    "other-bytes": "only its name says so, its bytes are something else",
    "mixed-up": "its parts do not fit together",
    "no-records": "it holds no records",
}
"""What is wrong with a file that breaks the rules of its format, by message key."""

LIMITS = {
    "bytes": "MB in all",
    "unpacked": "MB unpacked",
    "entries": "entries",
    "elements": "elements",
    "attributes": "attributes on one element",
    "depth": "elements inside one another",
    "characters": "characters on a page or in a body",
    "text": "characters in all",
    "seconds": "seconds of work for a page",
    "pages": "pages",
    "nested": "levels of files inside one another",
}
"""What a file may not have more of, by message key."""

FAULTS = {
    "not-toml": "it is no TOML",
    "unknown-key": "it has a key that may not stand in it",
    "no-file": "an entry names no file",
    "bad-value": "an entry has a value that cannot be understood",
}
"""What is wrong with a manifest, by message key."""


def _told(words: str, details: tuple[tuple[str, str], ...]) -> str:
    named = ", ".join(f"{key} {value}" for key, value in details)
    return f"{words} ({named})" if named else words


class Damaged(Unreadable):
    """A file of a known format that breaks the rules of its format: cut short, mixed up, or made to harm."""

    slug = "damaged"

    def __init__(self, name: str, kind: str, problem: str, *details: tuple[str, str]) -> None:
        super().__init__(
            f"{name} cannot be read as {kind}: {_told(DAMAGES[problem], details)}.",
            "Open it in the program that made it and save it again, or leave it out.",
            ("format", kind),
            ("problem", problem),
            *details,
        )


class TooLarge(Unreadable):
    """A file that is larger, deeper or fuller than any article, and would take the machine's memory."""

    slug = "too-large"

    def __init__(self, name: str, problem: str, most: int) -> None:
        super().__init__(
            f"{name} goes beyond what is read of one file: {most} {LIMITS[problem]} at most.",
            "Give the part that matters, or split it.",
            ("problem", problem),
            ("n", str(most)),
        )


class Locked(Unreadable):
    """A document that a password protects."""

    slug = "locked"

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} is protected by a password.", "Save it without the password, or leave it out.")


class NoTextLayer(Unreadable):
    """A scan: pages of pictures without a letter that could be read."""

    slug = "no-text-layer"

    def __init__(self, name: str, pages: int) -> None:
        super().__init__(
            f"{name} has no text layer ({pages} pages of images).",
            "Run OCR first (ocrmypdf does), or leave it out.",
            ("n", str(pages)),
        )


class NoArticle(Unreadable):
    """A web page in which there is no article: a front page, a login, an empty frame."""

    slug = "no-article"

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} is a web page without an article in it.",
            "Save the page of the article itself, once it is all shown; or save its text as a .txt file.",
        )


class MissingExtra(Unreadable):
    """A format whose reader needs a package that is not installed."""

    slug = "missing-extra"

    def __init__(self, name: str, kind: str, extra: str) -> None:
        super().__init__(
            f"{name} is {kind}, and what reads it is not installed.",
            f'Run pip install "recoupe[{extra}]".',
            ("format", kind),
            ("extra", extra),
        )


class SeveralTexts(Unreadable):
    """A file that holds several texts was given where one is wanted."""

    slug = "several-texts"

    def __init__(self, name: str, texts: int) -> None:
        super().__init__(
            f"{name} holds {texts} texts.", "Give the one that is meant as a file of its own.", ("n", str(texts))
        )


class NoTextColumn(Unreadable):
    """A table or a list of records in which nothing tells which column holds the text."""

    slug = "no-text-column"

    def __init__(self, name: str, columns: str) -> None:
        super().__init__(
            f"{name} has no column that is known to hold text; it has: {columns}.",
            'Name the column in a sources.toml: [[source]] file = "…", text = "…".',
            ("columns", columns),
        )


class UnsafeEntry(Unreadable):
    """An entry of an archive whose name leads out of the archive."""

    slug = "unsafe-entry"

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} has a name that leads out of its archive.", "Do not trust the archive; give its files one by one."
        )


class BadManifest(Unreadable):
    """A `sources.toml` that says something that cannot be followed."""

    slug = "bad-manifest"

    def __init__(self, name: str, problem: str, *details: tuple[str, str]) -> None:
        super().__init__(
            f"{name} cannot be followed: {_told(FAULTS[problem], details)}.",
            "Mend it: docs/formats.md shows what may stand in it.",
            ("problem", problem),
            *details,
        )
