"""What an address on the web says, checked before anything is asked of the network."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from claims.errors import Unreadable

WEB = re.compile(r"[a-z][a-z0-9+.-]{1,20}://", re.IGNORECASE)
_CREDENTIALS = re.compile(r"(?<=:)//[^/?#@]{0,2000}@")
PORTS = {"http": 80, "https": 443}
_KEPT = "/%:@!$&'()*+,;=~-._"
"""What a path may hold as it stands (RFC 3986); anything else is written in per cents."""
_MOST = 8_000
"""Characters of an address; servers refuse longer ones."""

PROBLEMS = {
    "url-scheme": "only http and https are fetched",
    "url-malformed": "the address is malformed",
    "url-credentials": "the address holds a name or a password",
    "address-forbidden": "it leads to {address}, which is no address of the public internet",
    "host-unknown": "there is no host {host}",
    "no-connection": "no connection could be made ({words})",
    "certificate": "its certificate is not valid ({words})",
    "too-slow": "it took more than {n} seconds",
    "redirects": "it leads on more than {n} times",
    "downgrade": "it leads from https to http",
    "no-answer": "the answer is no HTTP",
    "packed": "the answer is packed as {words}",
    "answer-cut-short": "the answer is cut short",
    "status-missing": "the site has no such page ({status})",
    "status-refused": "the site refuses to give it ({status})",
    "status-broken": "the site is out of order ({status})",
    "status-other": "the site answered {status}",
}
"""Why a page was not fetched, by message key."""


class NotFetched(Unreadable):
    """A page that could not be fetched, or may not be."""

    slug = "not-fetched"

    def __init__(self, name: str, problem: str, **details: str) -> None:
        words = PROBLEMS[problem].format(**details)
        super().__init__(
            f"{name} could not be fetched: {words}.",
            "Check the address, or save the page and give the file.",
            ("problem", problem),
            *details.items(),
        )


class FetchNotAsked(Unreadable):
    """An address on the web was given without the option that lets it be fetched."""

    slug = "fetch-not-asked"

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} is an address on the web, and nothing is fetched unless asked for.",
            "Add --fetch, or save the page and give the file.",
        )


class Target(NamedTuple):
    """An address on the web, taken apart and written as it goes over the wire."""

    scheme: str
    host: str
    port: int
    path: str
    """Path and query; what is not ASCII stands in per cents."""

    @property
    def url(self) -> str:
        """The whole address, without fragment."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}{self.path}"


def is_web_address(argument: str) -> bool:
    """Return whether an argument of the command line is an address (`https://…`, `ftp://…`) and no file."""
    return WEB.match(argument) is not None


def masked(url: str) -> str:
    """Return `url` without the name and the password that it may hold: reports travel. Linear."""
    return _CREDENTIALS.sub("//…@", url, count=1)


def target_of(url: str, name: str) -> Target:
    """Return what `url` asks for; `name` is what the messages call it. Raises `NotFetched`. Linear."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError as error:
        raise NotFetched(name, "url-malformed") from error
    if parts.scheme not in PORTS:
        raise NotFetched(name, "url-scheme")
    if parts.username is not None or parts.password is not None:
        raise NotFetched(name, "url-credentials")
    host = _host(parts, name)
    query = f"?{quote(parts.query, safe=_KEPT + '?')}" if parts.query else ""
    path = quote(parts.path, safe=_KEPT) or "/"
    if len(path) + len(query) > _MOST or port == 0:
        raise NotFetched(name, "url-malformed")
    return Target(parts.scheme, host, port or PORTS[parts.scheme], path + query)


def _host(parts: SplitResult, name: str) -> str:
    host = parts.hostname or ""
    try:
        host = host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise NotFetched(name, "url-malformed") from error
    if not re.fullmatch(r"[a-z0-9._:%-]{1,253}", host):
        raise NotFetched(name, "url-malformed")
    return host


def redirected(target: Target, location: str, name: str) -> Target:
    """Return where `target` leads on to by the `Location` of its answer, never from https to http.

    Raises `NotFetched`.
    """
    words = location.encode("latin-1", "replace").decode("utf-8", "replace")
    try:
        onward = target_of(urljoin(target.url, words), name)
    except ValueError as error:
        raise NotFetched(name, "url-malformed") from error
    if target.scheme == "https" and onward.scheme == "http":
        raise NotFetched(name, "downgrade")
    return onward
