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
