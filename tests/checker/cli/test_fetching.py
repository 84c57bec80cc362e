"""`--fetch`: one page for each address, within limits, from the public internet alone, read as if it had been saved."""

from __future__ import annotations

import gzip
import json
import shutil
import socket
import ssl
import subprocess
import zlib
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from checker.cli import fetching, pages
from checker.cli.fetching import AGENT, Answer, Limits, Network, fetch
from checker.cli.main import run_with
from checker.cli.pages import as_saved, ending_of, sources_at
from checker.cli.shelf import Shelf
from checker.cli.targets import PROBLEMS, NotFetched, is_web_address, redirected, target_of
from checker.wording import interfaces
from checker.wording.wording import has_message
from claims.errors import TooLarge, Unreadable
from claims.model import Source
from claims.reading import Left, read_source
from tests.checker.cli.sites import HOST, Page, network, site, talking

TITLE = "The Orlen bridge is open"
PARAGRAPHS = (
    "The Orlen bridge was opened on 12 May 2016 by the regional council, café owners of the quay looking on.",
    "It cost 4.2 million euros, a third of it paid by the two towns that it joins, and took three years to build.",
)
HTML = (
    '<!DOCTYPE html>\n<html lang="en"><head><title>{title}</title>{head}</head><body><nav><a href="/">Home</a></nav>'
    "<article><h1>{title}</h1>\n<p>{one}</p>\n<p>{two}</p></article></body></html>"
)
DRAFT = "The Orlen bridge was opened on 12 May 2014 by the regional council.\n"
ENGLISH = ("--interface", "en")


def page(head: str = "") -> str:
    return HTML.format(title=TITLE, head=head, one=PARAGRAPHS[0], two=PARAGRAPHS[1])


def problem(url: str, given: Network | None = None) -> dict[str, str]:
    with pytest.raises(Unreadable) as refused:
        fetch(url, given or network())
    assert refused.value.reason.startswith(url.partition(":")[0])
    return dict(refused.value.details)


@pytest.fixture
def _local(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "PUBLIC", network())


def only(found: tuple[Source | Left, ...]) -> Source:
    (one,) = found
    assert isinstance(one, Source), one
    return one


# ------------------------------------------------------------------------------------------ what comes


def test_a_page_is_read_as_the_saved_file_would_be(tmp_path: Path) -> None:
    data = page('<meta charset="utf-8">').encode()
    with site(article=Page(data)) as here:
        fetched = only(sources_at(here.url("/article"), network()))
    (tmp_path / "article.html").write_bytes(data)
    saved = read_source(tmp_path / "article.html")
    assert fetched.text == saved.text
    assert fetched.origins == saved.origins
    assert (fetched.name, fetched.url) == (here.url("/article"), here.url("/article"))


def test_it_says_who_asks_and_asks_once_without_a_cookie() -> None:
    with site(article=Page(page().encode(), headers={"Set-Cookie": "a=b"})) as here:
        fetch(here.url("/article?id=7#part"), network())
        fetch(here.url("/article"), network())
    (first, headers), (second, later) = here.asked
    assert (first, second) == ("/article?id=7", "/article")
    assert headers["user-agent"] == AGENT
    assert AGENT.startswith("recoupe/")
    assert headers["host"] == f"{HOST}:{here.port}"
    assert not {"cookie", "authorization", "referer"} & (headers.keys() | later.keys())


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1252", "utf-8", "utf-16", "no-such-charset", "punycode"])
def test_the_charset_of_the_header_is_followed_where_the_bytes_bear_it_out(charset: str) -> None:
    data = page().encode({"no-such-charset": "utf-8", "punycode": "utf-8"}.get(charset, charset))
    with site(article=Page(data, f"text/html; charset={charset}")) as here:
        assert "café owners" in only(sources_at(here.url("/article"), network())).text


def test_a_header_outranks_the_page_s_own_word_on_its_encoding() -> None:
    data = page('<meta charset="iso-8859-2">').replace("café", "Škoda").encode("windows-1252")
    with site(article=Page(data, "text/html; charset=windows-1252")) as here:
        assert "Škoda owners" in only(sources_at(here.url("/article"), network())).text


def test_plain_text_is_read_by_the_charset_of_its_header() -> None:
    with site(note=Page("Прага, 12 мая 2016 года.".encode("koi8-r"), "text/plain; charset=koi8-r")) as here:
        assert only(sources_at(here.url("/note"), network())).text == "Прага, 12 мая 2016 года."


FEED = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>'
    "<item><title>One</title><description>The quay was closed on 3 May 2016.</description></item>"
    "<item><title>Two</title><description>The quay was opened on 4 May 2016.</description></item></channel></rss>"
)


def test_a_feed_gives_its_entries_each_named_by_the_address() -> None:
    with site(feed=Page(FEED.encode(), "application/rss+xml")) as here:
        found = sources_at(here.url("/feed"), network())
    assert [one.name for one in found] == [here.url("/feed#1"), here.url("/feed#2")]


@pytest.mark.parametrize(
    ("kind", "path", "ending"),
    [
        ("text/html", "/a", ".html"), ("application/pdf", "/a", ".pdf"), ("text/plain", "/a", ".txt"),
        ("text/plain", "/notes.md", ".md"), ("application/octet-stream", "/a.docx", ".docx"), ("", "/a.csv", ".csv"),
        ("", "/a", ""), ("image/png", "/a.png", ""), ("text/css", "/a", ".txt"), ("text/html", "/paper.md", ".html"),
        ("", "/export.php", ""), ("application/json", "/x", ".json"), ("text/plain", "/%2e%2e/a.md", ".md"),
    ],
)  # fmt: skip
def test_the_media_type_then_the_address_tell_what_is_read(kind: str, path: str, ending: str) -> None:
    assert ending_of(Answer(b"", kind, "", f"https://example.org{path}")) == ending


def test_a_host_that_looks_like_a_file_name_tells_nothing() -> None:
    assert ending_of(Answer(b"", "", "", "https://journal.md/")) == ""


def test_a_picture_is_named_as_one_in_both_languages() -> None:
    with site(logo=Page(b"\x89PNG\r\n\x1a\n" + bytes(99), "text/html")) as here:
        (one,) = sources_at(here.url("/logo"), network())
    assert isinstance(one, Left)
    assert (one.slug, dict(one.details)["format"]) == ("not-text", "png")


def test_the_note_of_where_a_page_was_saved_from_moves_no_line() -> None:
    answer = Answer(b"<html>\n<p>x</p>", "text/html", "", "https://example.org/2016/05/12/bridge.html")
    assert as_saved(answer).split(b"\n")[1] == b"<p>x</p>"
    assert b"saved from url=(0042)https://example.org/" in as_saved(answer)
    assert as_saved(answer._replace(data=b"%PDF-1.7")) == b"%PDF-1.7"


# -------------------------------------------------------------------------------------- what may not come


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("ftp://example.org/a", "url-scheme"), ("file:///etc/passwd", "url-scheme"), ("gopher://x/1", "url-scheme"),
        ("https://", "url-malformed"), ("http://[::1", "url-malformed"),
        ("https://example.org:99999/", "url-malformed"),
        ("https://exa mple.org/", "url-malformed"), ("https://u:p@example.org/", "url-credentials"),
        ("https://u@example.org/", "url-credentials"), ("https://example.org/" + "a" * 9000, "url-malformed"),
        ("https://example.org:0/", "url-malformed"), ("https://" + "é" * 70 + ".fr/", "url-malformed"),
    ],
)  # fmt: skip
def test_an_address_that_cannot_be_asked_is_refused_before_any_network(url: str, kind: str) -> None:
    def forbidden(host: str, port: int) -> list[fetching.Address]:
        raise AssertionError(host, port)

    assert problem(url, Network(resolve=forbidden))["problem"] == kind


@pytest.mark.parametrize("fetching_asked", [True, False])
def test_a_password_in_an_address_goes_into_no_report(fetching_asked: bool) -> None:
    _, (skipped,) = Shelf(["https://me:secret@example.org/a"], "auto", "en", is_fetching=fetching_asked).gather()
    assert skipped.name == "https://…@example.org/a"
    assert "secret" not in skipped.reason + skipped.remedy


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("HTTPS://Example.ORG", "https://example.org/"), ("http://example.org:80/a", "http://example.org/a"),
        ("https://événement.fr/été?q=à b#fin", "https://xn--vnement-9xab.fr/%C3%A9t%C3%A9?q=%C3%A0%20b"),
        ("https://example.org/a%20b?x=%2F", "https://example.org/a%20b?x=%2F"), ("http://[2a00::1]:81/", "http://[2a00::1]:81/"),
        ("https://example.org/a\r\nHost: evil", "https://example.org/aHost:%20evil"),
    ],
)  # fmt: skip
def test_an_address_is_written_as_it_goes_over_the_wire(url: str, asked: str) -> None:
    assert target_of(url, url).url == asked


PRIVATE = [
    "http://127.0.0.1/", "http://[::1]/", "http://2130706433/", "http://0x7f.1/", "http://[::ffff:7f00:1]/",
    "http://169.254.169.254/latest/meta-data/", "http://10.1.2.3:8080/", "http://0/", "http://localhost/",
]  # fmt: skip


@pytest.mark.parametrize("url", PRIVATE)
def test_an_address_of_a_private_network_is_never_connected_to(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def connected(*_: object) -> None:
        raise AssertionError(url)

    monkeypatch.setattr(socket.socket, "connect", connected)
    assert problem(url, fetching.PUBLIC)["problem"] == "address-forbidden"


def test_one_forbidden_address_among_public_ones_is_enough() -> None:
    both = [(socket.AF_INET, ("93.184.215.14", 80)), (socket.AF_INET, ("10.0.0.1", 80))]
    assert problem("http://example.org/", Network(resolve=lambda *_: both))["address"] == "10.0.0.1"


def test_the_connection_goes_to_the_address_that_was_checked_however_the_name_answers_later() -> None:
    with site(article=Page(page().encode())) as here:
        answers: Iterator[list[fetching.Address]] = iter([[(socket.AF_INET, (HOST, here.port))]])

        def rebinding(host: str, port: int) -> list[fetching.Address]:
            assert (host, port) == ("rebinding.example", here.port)
            return next(answers)  # a second question would end the test

        fetched = fetch(f"http://rebinding.example:{here.port}/article", network()._replace(resolve=rebinding))
    assert TITLE.encode() in fetched.data
    assert here.asked[0][1]["host"] == f"rebinding.example:{here.port}"


# ------------------------------------------------------------------------------------------- redirects


def onward(location: str, status: int = 302) -> Page:
    return Page(status=status, headers={"Location": location})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed_and_the_source_knows_where_it_ended(status: int) -> None:
    with site(old=onward("/new?x=1", status), new=Page(page().encode())) as here:
        found = only(sources_at(here.url("/old"), network()))
    assert (found.name, found.url) == (here.url("/old"), here.url("/new?x=1"))


def test_redirects_come_to_an_end() -> None:
    with site(loop=onward("/loop")) as here:
        assert problem(here.url("/loop"), network(redirects=3)) == {"problem": "redirects", "n": "3"}
    assert len(here.asked) == 4


@pytest.mark.parametrize(
    ("location", "kind"),
    [
        ("http://10.0.0.1/", "address-forbidden"), ("http://[::1]/", "address-forbidden"),
        ("file:///etc/passwd", "url-scheme"), ("//169.254.169.254/x", "address-forbidden"),
        ("http://u:p@example.org/", "url-credentials"), ("http://[", "url-malformed"),
    ],
)  # fmt: skip
def test_every_step_of_a_redirect_is_checked_anew(location: str, kind: str) -> None:
    with site(old=onward(location)) as here:
        assert problem(here.url("/old"))["problem"] == kind


def test_a_redirect_never_leaves_encryption() -> None:
    with pytest.raises(NotFetched) as refused:
        redirected(target_of("https://example.org/", "x"), "http://example.org/", "x")
    assert dict(refused.value.details)["problem"] == "downgrade"


def test_a_redirect_in_raw_utf8_is_understood() -> None:
    location = "/été".encode().decode("latin-1")
    asked = redirected(target_of("https://example.org/", "x"), location, "x")
    assert asked.url == "https://example.org/%C3%A9t%C3%A9"


# ---------------------------------------------------------------------------------------------- limits


def test_a_page_larger_than_the_limit_is_refused_by_its_word_or_by_its_bytes() -> None:
    with site(
        told=Page(b"x" * 5000), silent=Page(b"1388\r\n" + b"x" * 5000 + b"\r\n0\r\n\r\n", headers=CHUNKED)
    ) as here:
        for path in ("/told", "/silent"):
            with pytest.raises(TooLarge):
                fetch(here.url(path), network(size=4999))


CHUNKED = {"Transfer-Encoding": "chunked"}


def packed(data: bytes, kind: str = "gzip") -> Page:
    return Page(data, headers={"Content-Encoding": kind})


def test_a_packed_page_is_unpacked() -> None:
    data = page().encode()
    with site(one=packed(gzip.compress(data)), two=packed(gzip.compress(data[:50]) + gzip.compress(data[50:]))) as here:
        assert fetch(here.url("/one"), network()).data == data
        assert fetch(here.url("/two"), network()).data == data
    assert here.asked[0][1]["accept-encoding"] == "gzip"


def test_a_few_bytes_that_unpack_to_gigabytes_are_refused_at_the_limit() -> None:
    with site(bomb=packed(gzip.compress(bytes(50_000_000)))) as here:
        assert problem(here.url("/bomb"), network(size=2**20))["problem"] == "unpacked"


@pytest.mark.parametrize("data", [gzip.compress(b"x" * 999)[:-9], b"\x1f\x8bnonsense" * 9, b"not packed at all"])
def test_a_packed_page_that_is_cut_short_or_none_is_refused(data: bytes) -> None:
    with site(cut=packed(data)) as here:
        assert problem(here.url("/cut"))["problem"] == "answer-cut-short"


def test_a_packing_that_was_not_asked_for_is_named() -> None:
    with site(br=packed(zlib.compress(b"x"), "br")) as here:
        assert problem(here.url("/br")) == {"problem": "packed", "words": "br"}


def test_a_page_shorter_than_it_said_is_no_page() -> None:
    with talking(lambda made: made.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf")) as port:
        assert problem(f"http://{HOST}:{port}/")["problem"] == "answer-cut-short"
    with talking(lambda made: made.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\nhalf")) as port:
        assert problem(f"http://{HOST}:{port}/")["problem"] == "answer-cut-short"


def ticking(step: float) -> Callable[[], float]:
    moments = count()
    return lambda: next(moments) * step


@pytest.mark.parametrize("drops", [[b"HTTP/1.1 200 OK\r\n"] * 9, [b"HTTP/1.1 200 OK\r\n\r\n", *[b"x"] * 9]])
def test_a_server_that_drips_comes_to_the_end_of_its_time(drops: list[bytes]) -> None:
    """The clock of the test runs a second for every look at it, so that nobody waits."""

    def drip(made: socket.socket) -> None:
        for drop in drops:
            made.sendall(drop)

    with talking(drip) as port:
        slow = network(seconds=2.5)._replace(clock=ticking(1))
        assert problem(f"http://{HOST}:{port}/", slow) == {"problem": "too-slow", "n": "2.5"}


def test_a_server_that_says_nothing_is_waited_for_no_longer_than_allowed() -> None:
    silent = socket.create_server((HOST, 0))
    with silent:
        assert problem(f"http://{HOST}:{silent.getsockname()[1]}/", network(seconds=0.05))["problem"] == "too-slow"


# ------------------------------------------------------------------------------------ what goes wrong


@pytest.mark.parametrize(
    ("status", "kind"),
    [(404, "missing"), (410, "missing"), (401, "refused"), (403, "refused"), (429, "refused"), (451, "refused"),
     (500, "broken"), (503, "broken"), (400, "other"), (304, "other")],
)  # fmt: skip
def test_an_answer_without_a_page_is_told_by_what_it_means(status: int, kind: str) -> None:
    with site(gone=Page(status=status)) as here:
        assert problem(here.url("/gone")) == {"problem": f"status-{kind}", "status": str(status)}


def test_what_is_no_http_is_said_to_be_none() -> None:
    with talking(lambda made: made.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")) as port:
        assert problem(f"http://{HOST}:{port}/")["problem"] == "no-answer"
    with talking(lambda made: made.sendall(b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 200 + b"\r\n")) as port:
        assert problem(f"http://{HOST}:{port}/")["problem"] == "no-answer"


def test_a_port_where_nobody_listens_is_told() -> None:
    with socket.create_server((HOST, 0)) as taken:
        port = taken.getsockname()[1]
    assert problem(f"http://{HOST}:{port}/")["problem"] == "no-connection"


def test_a_name_that_nobody_has_is_told() -> None:
    def unknown(host: str, port: int) -> list[fetching.Address]:
        raise socket.gaierror(-2, f"{host}:{port}")

    assert problem("http://nobody.example/", Network(resolve=unknown)) == {
        "problem": "host-unknown",
        "host": "nobody.example",
    }


def test_a_certificate_that_nobody_vouches_for_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def refuse(self: ssl.SSLContext, _: socket.socket, *, server_hostname: str) -> None:
        asked.append(server_hostname)
        assert (self.check_hostname, self.verify_mode) == (True, ssl.CERT_REQUIRED)
        error = ssl.SSLCertVerificationError(1, "no")
        error.verify_message = "self-signed certificate"
        raise error

    monkeypatch.setattr(ssl.SSLContext, "wrap_socket", refuse)
    with socket.create_server((HOST, 0)) as listening:
        port = listening.getsockname()[1]
        told = problem(f"https://{HOST}:{port}/")
    assert told == {"problem": "certificate", "words": "self-signed certificate"}
    assert asked == [HOST]


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate for press.example and its key, made for this test."""
    if shutil.which("openssl") is None:
        pytest.skip("a certificate is made with openssl")
    path = tmp_path / "press.pem"
    words = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    words += ["-subj", "/CN=press.example", "-addext", "subjectAltName=DNS:press.example", "-days", "2"]
    subprocess.run([*words, "-keyout", "key.pem", "-out", path.name], cwd=tmp_path, check=True, capture_output=True)  # noqa: S603
    path.write_bytes(path.read_bytes() + (tmp_path / "key.pem").read_bytes())
    return path


def test_a_page_over_tls_is_asked_for_by_its_name_at_the_address_that_was_checked(
    certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with site(certificate, article=Page(page().encode()), old=onward("http://press.example/")) as here:
        known = network()._replace(resolve=lambda *_: [(socket.AF_INET, (HOST, here.port))])
        assert TITLE.encode() in fetch("https://press.example/article", known).data
        assert here.asked[0][1]["host"] == "press.example"
        assert problem("https://press.example/old", known)["problem"] == "downgrade"
        assert problem("https://other.example/article", known)["problem"] == "certificate"
        monkeypatch.delenv("SSL_CERT_FILE")
        assert problem("https://press.example/article", known)["problem"] == "certificate"


def test_what_speaks_no_tls_is_told() -> None:
    with talking(lambda made: made.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as port:
        assert problem(f"https://{HOST}:{port}/")["problem"] == "no-connection"


@pytest.mark.parametrize("language", interfaces())
@pytest.mark.parametrize("key", PROBLEMS)
def test_every_problem_is_said_in_both_languages(key: str, language: str) -> None:
    assert has_message(f"problem.{key}", language)


# ------------------------------------------------------------------------------------- on the command line


@pytest.mark.usefixtures("_local")
def test_a_draft_is_checked_against_a_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("draft.txt").write_text(DRAFT, encoding="utf-8")
    with site(article=Page(page().encode())) as here:
        url = here.url("/article")
        arguments = ["check", "draft.txt", "--against", url, "--fetch", "--output", "report.json", *ENGLISH]
        assert run_with(arguments) == 1
    report = json.loads(Path("report.json").read_text(encoding="utf-8"))
    assert [source["name"] for source in report["sources"]] == ["draft.txt", url]
    assert {e["quote"] for p in report["findings"][0]["positions"] for e in p["evidence"]} == {
        "12 May 2014",
        "12 May 2016",
    }


@pytest.mark.parametrize(("language", "words"), [("en", "Add --fetch"), ("fr", "Ajoutez --fetch")])
def test_an_address_is_never_fetched_unasked(
    language: str, words: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "fetch", lambda *_: pytest.fail("fetched"))
    assert run_with(["compare", "https://example.org/a?b=1", "--interface", language]) == 2
    assert words in capsys.readouterr().err


@pytest.mark.usefixtures("_local")
def test_a_page_that_cannot_be_fetched_stops_no_other_source(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(DRAFT, encoding="utf-8")
    with site() as here:
        assert run_with(["compare", str(tmp_path / "a.txt"), here.url("/gone"), "--fetch", "--interface", "fr"]) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "le site n'a pas cette page (404). Vérifiez l'adresse." in out


@pytest.mark.usefixtures("_local")
def test_sources_keep_the_order_of_the_command_line_and_come_once(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(DRAFT, encoding="utf-8")
    first, second = str(tmp_path / "a.txt"), str(tmp_path / "b.txt")
    with site(article=Page(page().encode())) as here:
        url = here.url("/article")
        shelf = Shelf([second, url, first, url, second], "auto", "en", is_fetching=True)
        assert [source.name for source in shelf.gather()[0]] == [second, url, first]
        shelf.gather()
    assert len(here.asked) == 1


@pytest.mark.parametrize("argument", ["http://a", "HTTPS://a", "ftp://a", "file:///a", "s3+x://a"])
def test_what_names_a_scheme_is_an_address(argument: str) -> None:
    assert is_web_address(argument)


@pytest.mark.parametrize("argument", ["a.txt", "C://a", "C:\\a", "./http://a", "http:a", "-", "", "été://a"])
def test_anything_else_is_a_file(argument: str) -> None:
    assert not is_web_address(argument)


def test_the_limits_are_those_of_the_documentation() -> None:
    assert Limits() == (20.0, 32 * 2**20, 5)
