"""Reads mails: the body under its subject, dated by its header, then what is attached; and pages saved as MHTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from email.errors import MessageError
from email.message import EmailMessage, MIMEPart

from claims.errors import Damaged, Empty, Locked, TooLarge, Unreadable
from claims.model import Imprint, Place, Region, Source
from claims.reading import zip_files
from claims.reading.attachments import MOST_PARTS, parts_beside, shorten_headers, with_short_headers
from claims.reading.columns import USUAL, Columns
from claims.reading.encodings import decode
from claims.reading.fragments import set_html
from claims.reading.leaving import Left, left
from claims.reading.manuscripts import Manuscript
from claims.reading.nesting import allowance_of, inside
from claims.reading.readers import sources_in
from claims.reading.stated_dates import day_of, moment_of

KIND = "mail"
MOST_BYTES = 64 * 2**20
MOST_MARKS = 5_000
"""Lines that begin like the borders of parts or like their headers: parsing a part takes as long as a page of text."""
_SHORTER = 0.3
"""Share of the HTML body's length below which a plain body is a stopgap (`This mail needs an HTML reader`)."""
_SIGNED = re.compile(r"^-- ?$", re.MULTILINE)


def read_all(data: bytes, name: str, columns: Columns = USUAL) -> Iterator[Source | Left]:
    """Yield the body of a mail under its subject, then what each attachment holds, named `mail.eml/name`.

    What stands under `-- ` is no prose. The date is the header's, the outlet who sent it. An attachment that cannot be
    read is named with the reason. Raises `Damaged`, `TooLarge`, `Locked`, `Empty`. Linear in all that is unpacked.
    """
    if len(data) > MOST_BYTES:
        raise TooLarge(name, "bytes", MOST_BYTES // 2**20)
    try:
        found = _found(data, name)
    except Unreadable:
        raise
    except _TRIPS as error:
        raise Damaged(name, KIND, "mixed-up") from error
    if isinstance(found, Source):
        yield found
        return
    body, attached = found
    if body is not None:
        yield body
    allowance = allowance_of(zip_files.MOST_BYTES)
    for called, held in attached:
        try:
            with inside(called, allowance):
                inner = sources_in(held, called, columns)
        except Unreadable as error:
            yield left(called, error)
        else:
            yield from inner


def _found(data: bytes, name: str) -> Source | tuple[Source | None, list[tuple[str, bytes]]]:
    """The page that a mail is, or its body, where it has one, and what is attached to it."""
    from email import policy
    from email.parser import BytesParser

    if data.count(b"\n--") + data.count(b"\nContent-") > MOST_MARKS:
        raise TooLarge(name, "entries", MOST_PARTS)
    message = BytesParser(policy=policy.default).parsebytes(with_short_headers(data))
    shorten_headers(message)
    if not message.keys():
        decode(data, name)
        raise Damaged(name, KIND, "other-bytes")
    if message.get_content_type() in _SEALED:
        raise Locked(name)
    if message.get_content_type() == "multipart/related" and _header(message, "Snapshot-Content-Location", "Subject"):
        page = _page(message, name)
        if page is not None:
            return page
    bodies = tuple(_body(message, kind) for kind in ("plain", "html"))
    parts = parts_beside(message, [part for part in bodies if part is not None], name)
    attached = [(f"{name}/{called}", held) for called, held in parts.attached]
    try:
        return _source(message, [*bodies, *parts.going_on], name), attached
    except Empty:
        if not attached:
            raise
        return None, attached


_SEALED = frozenset({"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})
_TRIPS = (RecursionError, LookupError, ValueError, AttributeError, TypeError, MessageError)
"""What the parser of the standard library comes to over odd headers."""


def _page(message: EmailMessage, name: str) -> Source | None:
    """The page of a mail that is nothing else, as browsers save pages in one file."""
    url = _header(message, "Snapshot-Content-Location", "Content-Location")
    first = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if first is None or (url is None and _header(message, "To")):
        return None
    from claims.reading import web_pages

    payload = first.get_payload(decode=True)
    source = web_pages.read(payload if isinstance(payload, bytes) else b"", name)
    return replace(source, url=source.url or url)


def _source(message: EmailMessage, parts: Sequence[MIMEPart | None], name: str) -> Source:
    text = Manuscript()
    subject = _header(message, "Subject")
    if subject:
        text.add(subject, Place(element="Subject"), Region.HEADLINE)
    plain, html, *more = (None if part is None else _content(part) for part in parts)
    if plain is not None and (html is None or len(plain) >= _SHORTER * len(re.sub(r"<[^<>]*>", "", html))):
        _set_plain(text, plain)
    elif html is not None:
        set_html(text, html, name, part="html body")
    for part, words in zip(parts[2:], more, strict=True):
        if words is not None and part is not None and part.get_content_subtype() == "html":
            set_html(text, words, name, part="html body")
        elif words is not None:
            _set_plain(text, words)
    if not (plain or html or any(more)):
        raise Empty(name, blank=True)
    date = _header(message, "Date")
    return text.source(
        name,
        published=day_of(date),
        because=f"Date {date}",
        outlet=_sender(message),
        imprint=Imprint(
            title=subject, author=_sender(message), identifier=_header(message, "Message-ID"), updated=moment_of(date)
        ),
    )


def _set_plain(text: Manuscript, body: str) -> None:
    signed = _SIGNED.search(body)
    end = signed.start() if signed else len(body)
    for stretch, region in ((body[:end], None), (body[end:], Region.NAVIGATION)):
        line = body[:end].count("\n") + 1 if region else 1
        text.add_text(stretch, Place(part="plain body"), region, line=line)


def _body(message: EmailMessage, kind: str) -> MIMEPart | None:
    part = message.get_body(preferencelist=(kind,))
    return None if part is None or part.get_content_subtype() != kind else part


def _content(part: MIMEPart) -> str | None:
    try:
        words = part.get_content()
    except (LookupError, ValueError):  # an encoding that nobody knows, or one that does not fit
        payload = part.get_payload(decode=True)
        words = decode(payload, "").text if isinstance(payload, bytes) else ""
    return words if isinstance(words, str) and words.strip() else None


def _header(message: EmailMessage, *names: str) -> str | None:
    return next((" ".join(str(message[name]).split()) for name in names if message[name]), None)


def _sender(message: EmailMessage) -> str | None:
    from email.utils import parseaddr

    called, address = parseaddr(_header(message, "From") or "")
    return called or address.rpartition("@")[2] or None
