"""Parts the parts of a mail: what is its body, what goes on with it, what is attached, what only dresses it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from email.message import Message, MIMEPart
from mimetypes import guess_extension
from pathlib import PurePosixPath
from typing import NamedTuple

MOST_PARTS = 1_000
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


def parts_beside(message: MIMEPart, bodies: Sequence[MIMEPart]) -> Parts:
    """Return what `message` has beside its `bodies`, in its order.

    Left out are other forms of the body's words, the pictures inside of it, and signatures. Linear in the mail.
    """
    paths = list(_paths(message, ()))[:MOST_PARTS]
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
        name = _name(part, len(parts.attached) + 1)
        taken[name] += 1
        pure = PurePosixPath(name)
        once = name if taken[name] == 1 else f"{pure.stem} ({taken[name]}){pure.suffix}"
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
