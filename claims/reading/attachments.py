"""Parts the parts of a mail: what is its body, what goes on with it, what is attached, what only dresses it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from email.message import Message, MIMEPart
from mimetypes import guess_extension
from pathlib import PurePosixPath
from typing import NamedTuple

from claims.errors import TooLarge

MOST_PARTS = 1_000
LONGEST_HEADER = 4_000
"""Characters: the names of a hundred attachments, or a subject of six hundred words."""
_CONTENT_HEADER = re.compile(rb"^content-[a-z-]{1,40}:[^\r\n]*+(?:\r?\n[ \t][^\r\n]*+)*+", re.IGNORECASE | re.MULTILINE)
_SEALS = frozenset({"pgp-signature", "pkcs7-signature", "x-pkcs7-signature"})
"""What proves who wrote a mail and says nothing more."""
_LONGEST_NAME = 120

Path = tuple[MIMEPart, ...]


class Parts(NamedTuple):
    """What a mail has beside its body."""

    going_on: list[MIMEPart]
    """Stretches of text after the body, as mails are written that have a document between two of them."""
    attached: list[tuple[str, bytes]]
    """Every attachment with its name, each name once."""


def with_short_headers(data: bytes) -> bytes:
    """Return a mail without the ends of headers that are longer than any: reading one takes time by its square. Linear.

    Those are meant that say what a part is; the parser reads them as it goes.
    """
    return _CONTENT_HEADER.sub(lambda found: found[0][:LONGEST_HEADER], data)


def shorten_headers(message: Message) -> None:
    """Cut every header of a mail and of its parts that is longer than any, before it is read. Linear."""
    for part in message.walk():
        headers = list(part.raw_items())
        if any(len(value) > LONGEST_HEADER for _, value in headers):
            for name in dict(headers):
                del part[name]
            for name, value in headers:
                part.set_raw(name, value[:LONGEST_HEADER])


def parts_beside(message: MIMEPart, bodies: Sequence[MIMEPart], name: str) -> Parts:
    """Return what the mail called `name` has beside its `bodies`, in its order.

    Left out are other forms of the body's words, the pictures inside of it, and signatures. Raises `TooLarge`. Linear
    in the mail.
    """
    paths = list(_paths(message, ()))
    if len(paths) > MOST_PARTS:
        raise TooLarge(name, "entries", MOST_PARTS)
    chosen = [path for path in paths if any(path[-1] is body for body in bodies)]
    parts = Parts([], [])
    taken: Counter[str] = Counter()
    for path in paths:
        part = path[-1]
        if path in chosen or part.get_content_subtype() in _SEALS or _dresses(path):
            continue
        if part.get_content_maintype() == "text" and not part.is_attachment() and not part.get_filename():
            if not any(_is_other_form(path, body) for body in chosen):
                parts.going_on.append(part)
            continue
        called = _name(part, len(parts.attached) + 1)
        taken[called] += 1
        pure = PurePosixPath(called)
        once = called if taken[called] == 1 else f"{pure.stem} ({taken[called]}){pure.suffix}"
        parts.attached.append((once, _bytes(part)))
    return parts


def _paths(part: MIMEPart, above: Path) -> Iterator[Path]:
    """Every part that holds no others, with those that hold it; a mail inside of the mail is one of them."""
    here = (*above, part)
    if part.get_content_maintype() == "multipart" and part.is_multipart():
        for inner in part.iter_parts():
            yield from _paths(inner, here)
    else:
        yield here


def _dresses(path: Path) -> bool:
    """Whether a part is a picture that the body shows."""
    part = path[-1]
    if part.get_content_maintype() != "image" or part.is_attachment():
        return False
    return bool(part["Content-ID"]) or any(one.get_content_subtype() == "related" for one in path[:-1])


def _is_other_form(path: Path, body: Path) -> bool:
    """Whether two parts hold the same words in two forms: where their ways part is an alternative."""
    shared = [one for one, other in zip(path, body, strict=False) if one is other]
    return bool(shared) and shared[-1].get_content_subtype() == "alternative"


def _name(part: MIMEPart, number: int) -> str:
    """The name of an attachment without folders; a mail's is its subject; else its number and what it is."""
    called = part.get_filename() or ""
    inner = _mail_in(part)
    if not called and inner is not None:
        subject = " ".join(str(inner["Subject"] or "").split()).replace("/", "-")
        called = f"{subject or f'mail-{number}'}.eml"
    called = PurePosixPath(called.replace("\\", "/")).name[-_LONGEST_NAME:].strip()
    return called or f"attachment-{number}{guess_extension(part.get_content_type()) or ''}"


def _bytes(part: MIMEPart) -> bytes:
    inner = _mail_in(part)
    if inner is not None:
        return inner.as_bytes()
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _mail_in(part: MIMEPart) -> Message | None:
    """The mail that was passed on as an attachment."""
    held = part.get_payload() if part.get_content_type() == "message/rfc822" else None
    return held[0] if isinstance(held, list) and held and isinstance(held[0], Message) else None
