"""A web site on this machine alone, for the tests of `--fetch`: each path answers what a test says."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple

from checker.cli.fetching import Limits, Network, resolve

HOST = "127.0.0.1"


class Page(NamedTuple):
    """One answer."""

    body: bytes = b""
    kind: str | None = "text/html; charset=utf-8"
    status: int = 200
    headers: Mapping[str, str] = {}
    length: int | None = None
    """What `Content-Length` says, where that is not the truth."""


class Site:
    """Where the site is, what it holds, and what was asked of it."""

    def __init__(self, port: int, pages: dict[str, Page]) -> None:
        self.port, self.pages = port, pages
        self.asked: list[tuple[str, dict[str, str]]] = []

    def url(self, path: str) -> str:
        """The address of a page."""
        return f"http://{HOST}:{self.port}{path}"


@contextmanager
def site(certificate: Path | None = None, **pages: Page) -> Iterator[Site]:
    """Serve `pages` by their paths without the slash until the end of the block; with a `certificate`, over TLS."""

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            here.asked.append((self.path, {key.lower(): value for key, value in self.headers.items()}))
            page = here.pages.get(self.path.partition("?")[0].lstrip("/"), Page(status=404))
            self.send_response(page.status)
            if page.kind is not None:
                self.send_header("Content-Type", page.kind)
            for name, value in page.headers.items():
                self.send_header(name, value)
            if "Transfer-Encoding" not in page.headers:
                self.send_header("Content-Length", str(len(page.body) if page.length is None else page.length))
            self.end_headers()
            self.wfile.write(page.body)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the name of the one it stands for
            """Say nothing."""

    server = ThreadingHTTPServer((HOST, 0), Answering)
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    here = Site(server.server_port, dict(pages))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield here
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def talking(talk: Callable[[socket.socket], None]) -> Iterator[int]:
    """Answer one connection with whatever `talk` writes; yields the port."""
    listening = socket.create_server((HOST, 0))

    def answer() -> None:
        try:
            made, _ = listening.accept()
        except OSError:
            return
        with made:
            try:
                made.recv(65_536)
                talk(made)
            except OSError:
                return

    thread = threading.Thread(target=answer)
    thread.start()
    try:
        yield listening.getsockname()[1]
    finally:
        with socket.socket() as last:  # so that a thread nobody asked comes to its end
            last.connect_ex((HOST, listening.getsockname()[1]))
        listening.close()
        thread.join()


def here_alone(address: str) -> bool:
    """The guard of these tests: this machine and no other."""
    return address == HOST


def network(**limits: Any) -> Network:
    """Return this machine as the only address there is, with `limits` in place of the usual ones."""
    return Network(resolve=resolve, is_allowed=here_alone, limits=Limits(**limits))
