"""Wire formats and feeds: the text, and provider, version, status, embargo and dates as the basis of independence."""

from __future__ import annotations

import gzip
import io
import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from claims.errors import Damaged, Empty, SeveralTexts
from claims.model import Place, Region, Source
from claims.reading import Left
from claims.reading.readers import reader_of, sources_in
from tests.claims.reading.samples import feed, newsml, ninjs, nitf, web_archive

PARIS = timezone(timedelta(hours=2))


def only(data: bytes, name: str = "a.xml") -> Source:
    (source,) = sources_in(data, name)
    assert isinstance(source, Source)
    return source


def test_newsml_g2_states_who_when_which_version_and_until_when_it_is_held() -> None:
    source = only(newsml())
    assert source.imprint is not None
    assert (source.outlet, source.imprint.provider, source.imprint.version) == ("Agence du Val", "Agence du Val", "3")
    assert (source.imprint.identifier, source.imprint.status) == ("urn:newsml:agence.example:20220514:77", "usable")
    assert source.imprint.embargo == datetime(2022, 5, 14, 11, tzinfo=PARIS)
    assert source.imprint.updated == datetime(2022, 5, 14, 10, 5, tzinfo=PARIS)
    assert (source.language, source.published) == ("fr", date(2022, 5, 14))
    assert source.published_because == "firstCreated 2022-05-14T09:30:00+02:00"
    assert source.origins[0].region is Region.HEADLINE
    assert source.place_of(source.text.index("La préfecture")) == Place(line=11, element="p")


def test_newsml_g2_with_nitf_inside_or_text_in_escaped_html() -> None:
    item = (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g" version="1"><itemMeta><provider '
        'literal="ADV"/></itemMeta><contentMeta><headline>Crue</headline></contentMeta>'
        "<contentSet>{}</contentSet></newsItem>"
    )
    inside = item.format(
        "<inlineXML><nitf><body><body.content><p>Le pic est à 3 m.</p></body.content></body></nitf></inlineXML>"
    )
    escaped = item.format("<inlineData>&lt;p&gt;Le pic est à 3 m.&lt;/p&gt;</inlineData>")
    plain = item.format("<inlineData>Le pic est à 3 m.</inlineData>")
    for data in (inside, escaped, plain):
        source = only(data.encode())
        assert source.text == "Crue\n\nLe pic est à 3 m.\n"
        assert source.outlet == "ADV"


def test_a_message_of_several_items_is_several_sources_and_pictures_are_none() -> None:
    item = '<newsItem guid="g{0}" version="1"><contentSet><inlineData>Texte {0}.</inlineData></contentSet></newsItem>'
    data = (
        f"<newsMessage><itemSet>{item.format(1)}{item.format(2)}<newsItem guid='3'/></itemSet></newsMessage>".encode()
    )
    first, second, third = sources_in(data, "a.xml")
    assert [one.name for one in (first, second, third)] == ["a.xml#1", "a.xml#2", "a.xml#3"]
    assert isinstance(third, Left)
    assert third.slug == "empty"
    with pytest.raises(SeveralTexts):
        reader_of(data, "a.xml").read(data, "a.xml")
    with pytest.raises(Empty):
        sources_in(b"<newsMessage><itemSet/></newsMessage>", "a.xml")


def test_nitf_states_the_same_in_its_own_words() -> None:
    source = only(nitf())
    assert source.imprint is not None
    assert (source.outlet, source.imprint.provider, source.imprint.version) == ("La Gazette du Val", "ADV", "2")
    assert source.imprint.embargo == datetime(2022, 5, 14, 11, tzinfo=PARIS)
    assert (source.published, source.published_because) == (date(2022, 5, 14), "date.issue 20220514T093000+0200")
    regions = {origin.region for origin in source.origins}
    assert regions == {None, Region.HEADLINE, Region.CAPTION}


def test_nitf_without_a_document_type_or_with_tables_and_lists_is_read() -> None:
    body = (
        "<body.content><hl2>Chiffres</hl2><ul><li>un</li></ul><table><tr><td>a</td><td>b</td></tr>"
        "</table></body.content>"
    )
    assert only(f"<nitf><body>{body}</body></nitf>".encode()).text == "Chiffres\n\nun\n\na | b\n"
    with pytest.raises(Damaged):
        sources_in(b"<nitf><head/></nitf>", "a.xml")


def test_ninjs_1_states_the_same_in_json() -> None:
    source = only(ninjs(), "a.json")
    assert source.imprint is not None
    assert (source.outlet, source.imprint.version, source.imprint.status) == ("Agence du Val", "4", "usable")
    assert source.imprint.embargo == datetime(2022, 5, 14, 11, tzinfo=PARIS)
    assert source.place_of(source.text.index("La préfecture")) == Place(line=1, element="p", part="body_xhtml")


def test_ninjs_2_holds_bodies_and_headlines_by_role() -> None:
    item = {
        "uri": "urn:1",
        "standard": {"name": "ninjs", "version": "2.1"},
        "versionCreated": "2023-01-02T03:04:05Z",
        "headlines": [{"role": "short", "value": "Bref"}, {"role": "main", "value": "La crue baisse"}],
        "bodies": [{"role": "caption", "value": "x"}, {"role": "main", "value": "Le pic est passé.\n\nTout va."}],
        "infoSources": [{"name": "ADV"}],
    }
    source = only(json.dumps(item).encode(), "a.json")
    assert source.text == "La crue baisse\n\nLe pic est passé.\n\nTout va.\n"
    assert source.published == date(2023, 1, 2)
    assert source.outlet == "ADV"
    item["bodies"] = []
    (left,) = sources_in(json.dumps(item).encode(), "a.json")
    assert isinstance(left, Left)


def test_rss_gives_the_whole_text_before_the_teaser_and_what_the_channel_states() -> None:
    source = only(feed())
    assert source.imprint is not None
    assert (source.outlet, source.url, source.imprint.author) == (
        "La Gazette du Val",
        "https://gazette.example/tunnel",
        "Anna Vial",
    )
    assert (source.language, source.published, source.imprint.identifier) == ("fr", date(2022, 5, 14), "gazette-77")
    assert "Le tunnel rouvre." not in source.text


def test_atom_and_rss_1_are_read_too() -> None:
    atom = """<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
    <title>Le Fil</title>
    <entry><title type="html">Crue &amp;amp; vent</title><id>1</id><published>2023-01-02T03:04:05Z</published>
    <updated>2023-01-02T05:00:00Z</updated><link href="https://j.example/1"/><author><name>A. Vial</name></author>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Le pic est passé.</p></div></content></entry>
    <entry><title>Deux</title><summary>Un résumé.</summary></entry></feed>"""
    first, second = sources_in(atom.encode(), "a.atom")
    assert isinstance(first, Source) and isinstance(second, Source)
    assert first.text == "Crue & vent\n\nLe pic est passé.\n"
    assert first.imprint is not None
    assert first.imprint.updated == datetime(2023, 1, 2, 5, tzinfo=UTC)
    assert (first.outlet, first.language, first.published) == ("Le Fil", "fr", date(2023, 1, 2))
    assert second.text == "Deux\n\nUn résumé.\n"
    rdf = """<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d"><channel>
    <title>Le Fil</title></channel>
    <item><title>Un</title><description>Deux &lt;b&gt;mots&lt;/b&gt;.</description>
    <dc:date>2023-01-02</dc:date></item></rdf:RDF>"""
    assert only(rdf.encode()).text == "Un\n\nDeux mots.\n"
    with pytest.raises(Empty):
        sources_in(b"<rss><channel><title>x</title></channel></rss>", "a.xml")


def record(kind: str, head: str, body: bytes, uri: str = "https://j.example/1") -> bytes:
    return (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\n{head}Content-Length: {len(body)}\r\n\r\n".encode()
        + body
        + b"\r\n\r\n"
    )


PAGE = (
    b"<html><body><article><h1>Crue</h1>"
    + b"<p>Le pic de la crue est attendu jeudi matin au pont de la ville.</p>" * 2
    + b"</article></body></html>"
)


def test_a_web_archive_gives_its_pages_under_their_addresses() -> None:
    source = only(web_archive(), "a.warc.gz")
    assert source.name == "a.warc.gz#https://gazette.example/tunnel"
    assert source.url == "https://gazette.example/tunnel"


@pytest.mark.parametrize("coding", ["", "chunked", "gzip"])
def test_bodies_that_were_cut_or_packed_for_the_way_are_put_together(coding: str) -> None:
    body, head = PAGE, b""
    if coding == "chunked":
        body, head = (
            b"%x;n=1\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n" % (40, PAGE[:40], len(PAGE) - 40, PAGE[40:]),
            b"Transfer-Encoding: chunked\r\n",
        )
    elif coding == "gzip":
        body, head = gzip.compress(PAGE), b"Content-Encoding: gzip\r\n"
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + head + b"\r\n" + body
    assert "au pont de la ville" in only(record("response", "", answer), "a.warc").text


def test_redirects_pictures_and_requests_are_passed_over_and_texts_kept() -> None:
    data = (
        record("warcinfo", "", b"x: y")
        + record("request", "", b"GET / HTTP/1.1\r\n\r\n")
        + record("response", "", b"HTTP/1.1 302 Found\r\nContent-Type: text/html\r\n\r\n<html>")
        + record("conversion", "Content-Type: text/plain\r\n", "Le pic est passé.".encode())
    )
    assert only(data, "a.warc").text == "Le pic est passé."
    with pytest.raises(Empty):
        sources_in(record("warcinfo", "", b"x"), "a.warc")
    packed = io.BytesIO(gzip.compress(data[:50]))
    with pytest.raises(Damaged):
        sources_in(packed.getvalue()[:30] + b"", "a.warc.gz")


def test_a_header_of_odd_bytes_is_no_crash() -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\xff\r\nContent-Encoding: \xfe\r\n\r\n" + PAGE
    with pytest.raises(Empty):
        sources_in(record("response", "", answer), "a.warc")
