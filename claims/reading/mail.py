"""Reads mails: the body under its subject, dated by its header; and pages that a browser saved as a mail (MHTML)."""

from __future__ import annotations

import re
from dataclasses import replace
from email.message import EmailMessage, MIMEPart

from claims.errors import Damaged, Empty, TooLarge
from claims.model import Imprint, Place, Region, Source
from claims.reading.encodings import decode
from claims.reading.fragments import set_html
from claims.reading.manuscripts import Manuscript
from claims.reading.stated_dates import day_of, moment_of

KIND = "mail"
MOST_BYTES = 64 * 2**20
_SHORTER = 0.3
"""Share of the HTML body's length below which a plain body is a stopgap (`This mail needs an HTML reader`)."""
_SIGNED = re.compile(r"^-- ?$", re.MULTILINE)


def read(data: bytes, name: str) -> Source:
    """Return the body of a mail under its subject; attachments are left out, what stands under `-- ` is no prose.

    The date is the header's, the outlet who sent it. Raises `Damaged`, `TooLarge`, `Empty`. Linear.
    """
    from email import policy
    from email.errors import MessageError
    from email.parser import BytesParser

    if len(data) > MOST_BYTES:
        raise TooLarge(name, "bytes", MOST_BYTES // 2**20)
    try:
        message = BytesParser(policy=policy.default).parsebytes(data)
        if not message.keys():
            decode(data, name)
            raise Damaged(name, KIND, "other-bytes")
        if message.get_content_type() == "multipart/related" and _header(
            message, "Snapshot-Content-Location", "Subject"
        ):
            page = _page(message, name)
            if page is not None:
                return page
        return _source(message, name)
    except (
        MessageError,
        RecursionError,
        LookupError,
        ValueError,
        AttributeError,
        IndexError,
        TypeError,
        KeyError,
    ) as error:
        raise Damaged(name, KIND, "mixed-up") from error  # the parser of the standard library trips over odd headers


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


def _source(message: EmailMessage, name: str) -> Source:
    text = Manuscript()
    subject = _header(message, "Subject")
    if subject:
        text.add(subject, Place(element="Subject"), Region.HEADLINE)
    plain, html = (_body(message, kind) for kind in ("plain", "html"))
    before = len(text.last)
    if plain is not None and (html is None or len(plain) >= _SHORTER * len(re.sub(r"<[^<>]*>", "", html))):
        _set_plain(text, plain)
    elif html is not None:
        set_html(text, html, name, part="html body")
    if len(text.last) == before and not (plain or html):
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


def _body(message: EmailMessage, kind: str) -> str | None:
    part = message.get_body(preferencelist=(kind,))
    if part is None or part.get_content_subtype() != kind:
        return None
    return _content(part)


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
