"""Fetches the pages that a user asked for with `--fetch`, and hands them to the readers as if they had been saved.

One page for each address: nothing that it points to, no script, no cookie. The name is resolved once, what it resolves
to is checked, and the connection goes to the very address that was checked, so that a name server that changes its mind
gains nothing. Everything has a limit: time in all, bytes on the wire and unpacked, redirects. A proxy of the
environment is not asked, since behind one nobody could tell where a name leads.
"""

from __future__ import annotations

import io
import socket
import ssl
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from http.client import HTTPConnection, HTTPException, HTTPResponse, IncompleteRead
from importlib.metadata import PackageNotFoundError, version
from typing import Any, NamedTuple

from checker.cli.addresses import is_public
from checker.cli.targets import NotFetched, Target, masked, redirected, target_of
from claims.errors import TooLarge, Unreadable

try:
    VERSION = version("recoupe")
except PackageNotFoundError:  # run from a checkout that was never installed
    VERSION = "0"
AGENT = f"recoupe/{VERSION} (checks sources before publication; one page, asked for by a person)"
ACCEPT = "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5"
ONWARD = frozenset({301, 302, 303, 307, 308})
SUCCESS = range(200, 300)
_MISSING = frozenset({404, 410})
_REFUSED = frozenset({401, 402, 403, 407, 429, 451})
_CHUNK = 65_536
_GZIP = 31
"""`wbits` of zlib for a stream with a gzip head."""

Address = tuple[int, Any]
"""A family of addresses and the socket's address in it, as `getaddrinfo` gives them."""


class Answer(NamedTuple):
    """What a server gave."""

    data: bytes
    kind: str
    """Its media type in lower case, without parameters; empty where it told none."""
    charset: str
    """As it told; empty where it told none."""
    url: str
    """Where it was found in the end."""


class Limits(NamedTuple):
    """What one page may cost at most."""

    seconds: float = 20.0
    """In all, redirects too; a newsroom's page takes one or two."""
    size: int = 32 * 2**20
    """Bytes on the wire, and again when unpacked; the readers of pages take 24 MB, long PDFs have about 20."""
    redirects: int = 5


def resolve(host: str, port: int) -> Sequence[Address]:
    """Return the addresses that the system knows of `host`. Raises `OSError` where there are none."""
    return [(family, address) for family, _, _, _, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


class Network(NamedTuple):
    """The outside world, so that a test can bring its own."""

    resolve: Callable[[str, int], Sequence[Address]] = resolve
    is_allowed: Callable[[str], bool] = is_public
    clock: Callable[[], float] = time.monotonic
    limits: Limits = Limits()


PUBLIC = Network()


def fetch(url: str, network: Network | None = None) -> Answer:
    """Return what stands at `url`. Raises `NotFetched` or `TooLarge`, said of `url`, within the limits of `network`."""
    network = network or PUBLIC
    limits, deadline = network.limits, network.clock() + network.limits.seconds
    target, url = target_of(url, masked(url)), masked(url)
    try:
        for _ in range(limits.redirects + 1):
            response = _asked(target, url, network, deadline)
            try:
                location = response.getheader("Location")
                if response.status not in ONWARD or location is None:
                    return _answered(response, target, url, limits)
            finally:
                response.close()
            target = redirected(target, location, url)
    except Unreadable:
        raise
    except (OSError, HTTPException) as error:
        raise _told(url, target, limits, error) from error
    raise NotFetched(url, "redirects", n=str(limits.redirects))


def _told(url: str, target: Target, limits: Limits, error: Exception) -> NotFetched:
    match error:
        case socket.gaierror():
            return NotFetched(url, "host-unknown", host=target.host)
        case ssl.SSLCertVerificationError():
            return NotFetched(url, "certificate", words=error.verify_message)
        case TimeoutError():
            return NotFetched(url, "too-slow", n=f"{limits.seconds:g}")
        case OSError():
            return NotFetched(url, "no-connection", words=error.strerror or str(error))
        case IncompleteRead():
            return NotFetched(url, "answer-cut-short")
        case _:
            return NotFetched(url, "no-answer")


def _asked(target: Target, url: str, network: Network, deadline: float) -> HTTPResponse:
    """The answer to a request for `target`, its body not read yet."""
    line = _Line(_connected(target, url, network, deadline), deadline, network.clock)
    try:
        if target.scheme == "https":
            line.secure(target.host)
        connection = HTTPConnection(target.host, target.port)
        connection.default_port = 443 if target.scheme == "https" else 80
        connection.sock = line
        headers = {"User-Agent": AGENT, "Accept": ACCEPT, "Accept-Encoding": "gzip", "Connection": "close"}
        connection.request("GET", target.path, headers=headers)
        return connection.getresponse()
    except BaseException:
        line.end()
        raise


def _connected(target: Target, url: str, network: Network, deadline: float) -> socket.socket:
    """A connection to the first address that answers; none is tried where one of them is not allowed."""
    addresses = network.resolve(target.host, target.port)
    for _, address in addresses:
        if not network.is_allowed(str(address[0])):
            raise NotFetched(url, "address-forbidden", address=str(address[0]))
    refused: OSError = socket.gaierror(target.host)
    for family, address in addresses:
        made = socket.socket(family, socket.SOCK_STREAM)
        try:
            made.settimeout(_left(deadline, network.clock))
            made.connect(address)
        except OSError as error:
            made.close()
            refused = error
        else:
            return made
    raise refused


def _left(deadline: float, clock: Callable[[], float]) -> float:
    left = deadline - clock()
    if left <= 0:
        raise TimeoutError
    return left


class _Line:
    """A socket of which every single wait ends at one deadline, however slowly the other side drips."""

    def __init__(self, made: socket.socket, deadline: float, clock: Callable[[], float]) -> None:
        self._socket, self._deadline, self._clock = made, deadline, clock

    def secure(self, host: str) -> None:
        self._socket.settimeout(_left(self._deadline, self._clock))
        self._socket = ssl.create_default_context().wrap_socket(self._socket, server_hostname=host)

    def sendall(self, data: bytes) -> None:
        self._socket.settimeout(_left(self._deadline, self._clock))
        self._socket.sendall(data)

    def makefile(self, _: str) -> io.BufferedReader:
        return io.BufferedReader(_Drops(self))

    def receive(self, into: memoryview) -> int:
        self._socket.settimeout(_left(self._deadline, self._clock))
        return self._socket.recv_into(into)

    def close(self) -> None:
        """Do nothing: `http.client` lets go of the socket before it has read the answer, which closes it at its end."""

    def end(self) -> None:
        self._socket.close()


class _Drops(io.RawIOBase):
    """What a line receives, as a file."""

    def __init__(self, line: _Line) -> None:
        super().__init__()
        self._line = line

    def readable(self) -> bool:
        return True

    def readinto(self, into: Any) -> int:  # noqa: ANN401  any buffer
        return self._line.receive(memoryview(into))

    def close(self) -> None:
        self._line.end()
        super().close()


def _answered(response: HTTPResponse, target: Target, url: str, limits: Limits) -> Answer:
    if response.status not in SUCCESS:
        status = response.status
        kind = "missing" if status in _MISSING else "refused" if status in _REFUSED else "other"
        raise NotFetched(url, f"status-{'broken' if status >= 500 else kind}", status=str(status))
    told = response.getheader("Content-Length", "")
    if told.isdecimal() and int(told) > limits.size:
        raise TooLarge(url, "bytes", limits.size // 2**20)
    pieces = _received(response, url, limits.size)
    packing = response.getheader("Content-Encoding", "").strip().lower()
    if packing in {"gzip", "x-gzip"}:
        pieces = _unpacked(pieces, url, limits.size)
    elif packing not in {"", "identity"}:
        raise NotFetched(url, "packed", words=packing)
    data = b"".join(pieces)
    charset = response.headers.get_content_charset("")
    kind = response.headers.get_content_type() if "Content-Type" in response.headers else ""
    return Answer(data, kind, charset, target.url)


def _received(response: HTTPResponse, url: str, most: int) -> Iterator[bytes]:
    size = 0
    while piece := response.read(_CHUNK):
        size += len(piece)
        if size > most:
            raise TooLarge(url, "bytes", most // 2**20)
        yield piece
    if response.length:
        raise NotFetched(url, "answer-cut-short")


def _unpacked(pieces: Iterator[bytes], url: str, most: int) -> Iterator[bytes]:
    """The pieces unpacked, one gzip stream after another; never more than `most` bytes of them, however small."""
    stream, size = zlib.decompressobj(_GZIP), 0
    try:
        for packed in pieces:
            rest = packed
            while rest:
                if stream.eof:
                    if not rest.startswith(b"\x1f"):
                        return
                    stream = zlib.decompressobj(_GZIP)
                piece = stream.decompress(rest, most - size + 1)
                size += len(piece)
                if size > most:
                    raise TooLarge(url, "unpacked", most // 2**20)
                yield piece
                rest = stream.unconsumed_tail or stream.unused_data
    except zlib.error as error:
        raise NotFetched(url, "answer-cut-short") from error
    if not stream.eof:
        raise NotFetched(url, "answer-cut-short")
