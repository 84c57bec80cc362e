"""One file of each format, made by tools that are not ours, with the same three paragraphs in it."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

TITLE = "Le tunnel du Corbier rouvre aux camions"
PARAGRAPHS = (
    "Le tunnel du Corbier a rouvert aux poids lourds le 14 mai 2022, après onze semaines de travaux.",
    "La préfecture avait fermé l'ouvrage « par précaution » : 312 fissures avaient été relevées sous la voûte.",
    "Coût de l'opération : 4,7 millions d'euros, dont un tiers à la charge de la région, selon le département.",
)


class Sample(NamedTuple):
    """A file and the suffix that it has on a desk."""

    suffix: str
    data: bytes
    has_marks: bool = True
    """Whether its first bytes tell its format, so that its suffix may lie."""


def html_page() -> bytes:
    """A page as sites write it, by hand: no library makes such pages."""
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return (
        '<!DOCTYPE html>\n<html lang="fr"><head><meta charset="utf-8"><title>' + TITLE + " | La Gazette du Val</title>"
        '<meta property="og:site_name" content="La Gazette du Val"></head><body>\n'
        '<nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav>\n'
        f"<article><h1>{TITLE}</h1>\n{body}\n</article><footer>Mentions légales</footer></body></html>"
    ).encode()


def word_document() -> bytes:
    """By python-docx."""
    from docx import Document

    document = Document()
    document.add_heading(TITLE, 0)
    for paragraph in PARAGRAPHS:
        document.add_paragraph(paragraph)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


ODT_NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
)


def open_document(body: str = "", styles: str = "", **parts: str) -> bytes:
    """A zip file of XML as office suites write it: the kind first and not packed, then the content."""
    body = body or f"<text:h>{TITLE}</text:h>" + "".join(f"<text:p>{paragraph}</text:p>" for paragraph in PARAGRAPHS)
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {ODT_NAMES}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    entries = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}
    return zipped({**entries, **{f"{name}.xml": text for name, text in parts.items()}}, plain="mimetype")


def zipped(entries: dict[str, str] | dict[str, bytes], plain: str = "") -> bytes:
    """A zip file of `entries`, all packed but `plain`."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in entries.items():
            file.writestr(name, data, zipfile.ZIP_STORED if name == plain else zipfile.ZIP_DEFLATED)
    return held.getvalue()


def pdf() -> bytes:
    """By fpdf2, which breaks the lines and sets them justified."""
    from fpdf import FPDF

    document = FPDF()
    document.add_page()
    document.set_font("Helvetica", "B", 16)
    document.multi_cell(0, 9, TITLE, new_x="LMARGIN", new_y="NEXT")
    document.set_font("Helvetica", size=11)
    for paragraph in PARAGRAPHS:
        document.ln(3)
        document.multi_cell(0, 6, paragraph, new_x="LMARGIN", new_y="NEXT")
    return bytes(document.output())


def mail() -> bytes:
    """By the standard library's e-mail package."""
    from email.message import EmailMessage

    message = EmailMessage()
    message["From"] = "Service de presse <presse@corbier.example>"
    message["To"] = "redaction@gazette.example"
    message["Date"] = "Sat, 14 May 2022 09:30:00 +0200"
    message["Message-ID"] = "<1@corbier.example>"
    message["Subject"] = TITLE
    message.set_content("\n\n".join(PARAGRAPHS) + "\n", cte="quoted-printable")
    return bytes(message)


def rich_text(paragraphs: tuple[str, ...] = (TITLE, *PARAGRAPHS)) -> bytes:
    """By hand, as old editorial systems write it: a code page for French, Unicode with a stand-in for the rest."""
    words = []
    for paragraph in paragraphs:
        said = ""
        for letter in paragraph:
            byte = letter.encode("cp1252")
            said += letter if letter.isascii() else f"\\u{ord(letter)}?" if letter in "«»" else f"\\'{byte[0]:02x}"
        words.append(f"\\pard\\plain\\f0 {said}\\par")
    head = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}{\\colortbl;\\red0;}"
    return (head + "{\\info{\\title Note}{\\author A. Vial}}\n" + "\n".join(words) + "}").encode("ascii")


def book() -> bytes:
    """An EPUB 3 book of two chapters, by hand."""
    page = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{}</body></html>'
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>' + TITLE + "</dc:title>"
        '<dc:creator>A. Vial</dc:creator><dc:language>fr</dc:language><dc:identifier id="i">urn:1</dc:identifier>'
        '<dc:date>2022-05-14</dc:date></metadata><manifest><item id="n" href="nav.xhtml" properties="nav" '
        'media-type="application/xhtml+xml"/><item id="b" href="b%20b.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>'
    )
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="OEBPS/c.opf"/></rootfiles></container>',
            "OEBPS/c.opf": package,
            "OEBPS/nav.xhtml": page.format("<p>Table</p>"),
            "OEBPS/a.xhtml": page.format(f"<h1>{TITLE}</h1><p>{PARAGRAPHS[0]}</p>"),
            "OEBPS/b b.xhtml": page.format("".join(f"<p>{one}</p>" for one in PARAGRAPHS[1:])),
        },
        plain="mimetype",
    )


def newsml() -> bytes:
    """NewsML-G2 as agencies send it, the body in XHTML."""
    body = "".join(f"<p>{paragraph}</p>\n" for paragraph in PARAGRAPHS)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2022-05-14T09:31:00+02:00</sent></header>
<itemSet><newsItem guid="urn:newsml:agence.example:20220514:77" version="3" xml:lang="fr" standard="NewsML-G2">
<rightsInfo><copyrightHolder literal="Agence du Val"/></rightsInfo>
<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:ADV"><name>Agence du Val</name></provider>
<versionCreated>2022-05-14T10:05:00+02:00</versionCreated><firstCreated>2022-05-14T09:30:00+02:00</firstCreated>
<embargoed>2022-05-14T11:00:00+02:00</embargoed><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><by>Anna Vial</by><language tag="fr-FR"/><headline>{TITLE}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title>
</head><body>{body}</body></html></inlineXML></contentSet></newsItem>
<newsItem guid="urn:2" version="1"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>
</itemSet></newsMessage>
""".encode()


def nitf() -> bytes:
    """NITF 3 with its document type, by hand."""
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf xml:lang="fr"><head><title>{TITLE}</title><docdata><doc-id regsrc="ADV" id-string="adv.77"/>
<date.issue norm="20220514T093000+0200"/><date.release norm="20220514T110000+0200"/>
<du-key key="tunnel" version="2"/></docdata><pubdata name="La Gazette du Val" date.publication="20220515"/></head>
<body><body.head><hedline><hl1>{TITLE}</hl1></hedline><byline>Anna Vial</byline></body.head>
<body.content>{body}<media media-type="image"><media-reference source="a.jpg"/>
<media-caption>La voûte du tunnel.</media-caption></media></body.content></body></nitf>""".encode()


def ninjs() -> bytes:
    """A ninjs 1.4 item."""
    item = {
        "uri": "urn:newsml:agence.example:78", "type": "text", "version": "4", "pubstatus": "usable", "language": "fr",
        "firstcreated": "2022-05-14T09:30:00+02:00", "versioncreated": "2022-05-14T10:05:00+02:00",
        "embargoed": "2022-05-14T11:00:00+02:00", "headline": TITLE, "byline": "Anna Vial",
        "infosource": [{"name": "Agence du Val"}], "body_xhtml": "".join(f"<p>{one}</p>" for one in PARAGRAPHS),
    }  # fmt: skip
    return json.dumps(item, indent=1).encode()


def feed() -> bytes:
    """RSS 2.0 as content systems write it: the teaser, and the whole text beside it."""
    body = "".join(f"<p>{one}</p>" for one in PARAGRAPHS)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/"><channel><title>La Gazette du Val</title><language>fr-FR</language>
<link>https://gazette.example/</link><description>Tout le Val</description>
<item><title><![CDATA[{TITLE}]]></title><link>https://gazette.example/tunnel</link><dc:creator>Anna Vial</dc:creator>
<guid isPermaLink="false">gazette-77</guid><pubDate>Sat, 14 May 2022 09:30:00 +0200</pubDate>
<media:content url="https://gazette.example/a.jpg"/><description>Le tunnel rouvre.</description>
<content:encoded><![CDATA[{body}]]></content:encoded></item></channel></rss>""".encode()


def web_archive() -> bytes:
    """By warcio: the page, and a picture beside it."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    held = io.BytesIO()
    writer = WARCWriter(held, gzip=True)
    for url, kind, body in (
        ("https://gazette.example/tunnel", "text/html; charset=utf-8", html_page()),
        ("https://gazette.example/a.png", "image/png", b"\x89PNG"),
    ):
        headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.1")
        record = writer.create_warc_record(url, "response", payload=io.BytesIO(body), http_headers=headers)
        writer.write_record(record)
        record.raw_stream.close()
    return held.getvalue()


def value_table() -> bytes:
    """By the csv module, as a press database exports it: semicolons, a byte-order mark, quoted lines."""
    held = io.StringIO()
    writer = csv.writer(held, delimiter=";")
    writer.writerow(["Titre", "Date", "Journal", "Texte"])
    writer.writerow([TITLE, "2022-05-14", "La Gazette du Val", "\n\n".join(PARAGRAPHS)])
    return b"\xef\xbb\xbf" + held.getvalue().encode()


def parquet_table() -> bytes:
    """By pyarrow."""
    import pyarrow as pa
    from pyarrow import parquet

    columns = {"headline": [TITLE], "body": ["\n\n".join(PARAGRAPHS)], "published": [date(2022, 5, 14)]}
    held = io.BytesIO()
    parquet.write_table(pa.table(columns), held)
    return held.getvalue()


def markdown() -> bytes:
    """By hand, with front matter."""
    front = f"---\ntitle: {TITLE}\ndate: 2022-05-14\nlang: fr\n---\n"
    return (front + f"# {TITLE}\n\n" + "\n\n".join(PARAGRAPHS) + "\n").encode()


SAMPLES: dict[str, Callable[[], Sample]] = {
    "html": lambda: Sample(".html", html_page()),
    "docx": lambda: Sample(".docx", word_document()),
    "odt": lambda: Sample(".odt", open_document()),
    "pdf": lambda: Sample(".pdf", pdf()),
    "markdown": lambda: Sample(".md", markdown(), has_marks=False),
    "mail": lambda: Sample(".eml", mail()),
    "rtf": lambda: Sample(".rtf", rich_text()),
    "epub": lambda: Sample(".epub", book()),
    "newsml": lambda: Sample(".xml", newsml()),
    "nitf": lambda: Sample(".xml", nitf()),
    "ninjs": lambda: Sample(".json", ninjs(), has_marks=False),
    "feed": lambda: Sample(".xml", feed()),
    "warc": lambda: Sample(".warc.gz", web_archive(), has_marks=False),
    "csv": lambda: Sample(".csv", value_table(), has_marks=False),
    "parquet": lambda: Sample(".parquet", parquet_table()),
    "zip": lambda: Sample(".zip", zipped({"depeches/a.html": html_page(), "depeches/.DS_Store": b"x"})),
}
