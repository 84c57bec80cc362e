"""Markdown, mail, RTF and books: the words without their marks, and what each states about itself."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

from claims.errors import Damaged, Empty, Locked, TooLarge
from claims.model import Place, Region, Source
from claims.reading import epub, mail, markdown, read_source, rich_text
from claims.reading.manuscripts import Manuscript, language_code, settled
from claims.reading.stated_dates import day_of, moment_of
from tests.claims.reading.offices import needs_pandoc, written
from tests.claims.reading.samples import book, zipped

# ----------------------------------------------------------------------- Markdown


def md(text: str) -> str:
    return markdown.read(text.encode(), "a.md").text.strip()


def test_marks_links_and_pictures_leave_their_words() -> None:
    text = (
        "Le **stade** d'*Ayrolles* rouvre, [dit la mairie](https://m.example). ![Le stade](a.jpg) Il a "
        "`4 200` places.\n"
    )
    assert md(text) == "Le stade d'Ayrolles rouvre, dit la mairie. Il a 4 200 places."


def test_lists_quotes_tables_and_html_are_blocks_with_lines() -> None:
    text = (
        "# Titre\n\n- un\n- deux\n\n> cité\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
        "<div>html<br>suite</div>\n\n```\ncode\n```\n"
    )
    source = markdown.read(text.encode(), "a.md")
    assert source.text == "Titre\n\nun\n\ndeux\n\ncité\n\na | b\n1 | 2\n\nhtml\nsuite\n"
    assert source.place_of(source.text.index("1 |")) == Place(line=10, element="tr")
    assert source.place_of(source.text.index("html")) == Place(line=12, element="div")
    assert source.origins[0].region is Region.HEADLINE


@pytest.mark.parametrize(
    "front",
    [
        '---\ntitle: Le stade\ndate: 2021-02-03\nlang: fr-FR\nsource: "L\'Écho"\n---\n',
        "+++\ntitle = 'Le stade'\ndate = 2021-02-03\nlang = 'fr'\nsource = \"L'Écho\"\n+++\n",
        "---\r\nTitle: Le stade\r\nDate: 2021-02-03T10:00:00Z\r\nLanguage: fr\r\nPublisher: L'Écho\r\n---\r\n",
    ],
)
def test_front_matter_states_date_language_and_outlet(front: str) -> None:
    source = markdown.read(f"{front}\nIl rouvre.\n".encode(), "a.md")
    assert (source.published, source.language, source.outlet and source.outlet[-4:]) == (date(2021, 2, 3), "fr", "Écho")
    assert source.text == "Il rouvre.\n"
    assert source.place_of(0) == Place(line=front.count("\n") + 2, element="p")


def test_a_rule_in_the_text_is_no_front_matter() -> None:
    assert md("Un.\n\n---\n\nDeux.\n\n---\n\nTrois.\n") == "Un.\n\nDeux.\n\nTrois."


def test_wrapped_lines_are_one_paragraph_and_a_hard_break_is_kept() -> None:
    assert md("Une ligne\nqui continue  \net s'arrête.\n") == "Une ligne qui continue\net s'arrête."


def test_a_markdown_text_larger_than_any_article_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markdown, "MOST_BYTES", 10)
    with pytest.raises(TooLarge):
        md("Une longue ligne.")


# --------------------------------------------------------------------------- mail


def message(**headers: str) -> EmailMessage:
    made = EmailMessage()
    stated = {"From": "Préfecture <presse@pref.example>", "To": "d@d.example", "Subject": "Crue de l'Isle", **headers}
    for name, value in stated.items():
        made[name] = value
    made["Date"] = "Wed, 3 Feb 2021 18:40:00 +0100"
    return made


def read_mail(data: bytes, name: str) -> Source:
    """The only text of a mail."""
    (source,) = mail.read_all(data, name)
    assert isinstance(source, Source)
    return source


def test_a_mail_is_its_subject_and_body_dated_and_named_by_its_head() -> None:
    made = message()
    made.set_content(
        "Le pic est attendu à 3,10 m.\n\nDeux écoles ferment.\n\n-- \nA. Vial, 05 55 00 00 00\n", cte="8bit"
    )
    source = read_mail(bytes(made), "a.eml")
    assert source.text.startswith("Crue de l'Isle\n\nLe pic est attendu à 3,10 m.\n\nDeux écoles ferment.")
    assert (source.published, source.outlet) == (date(2021, 2, 3), "Préfecture")
    assert source.published_because == "Date Wed, 03 Feb 2021 18:40:00 +0100"
    assert source.origins[-1].region is Region.NAVIGATION
    assert source.place_of(source.text.index("Deux")) == Place(line=3, part="plain body")


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252"])
@pytest.mark.parametrize("cte", ["quoted-printable", "base64"])
def test_encodings_of_mail_are_undone(charset: str, cte: str) -> None:
    made = message(Subject="Évacuation à Périgueux")
    made.set_content("L'élévation dépasse la cote de 1983.\n", charset=charset, cte=cte)
    text = read_mail(bytes(made), "a.eml").text
    assert text == "Évacuation à Périgueux\n\nL'élévation dépasse la cote de 1983.\n"


def test_a_mail_in_html_alone_and_one_with_a_stopgap_are_read_from_the_html() -> None:
    html = (
        "<html><head><style>p{}</style></head><body><table><tr><td><p>Le pic est attendu à 3,10 m "
        "jeudi.</p></td></tr></table></body></html>"
    )
    alone = message()
    alone.set_content(html, subtype="html")
    assert read_mail(bytes(alone), "a.eml").text.endswith("\n\nLe pic est attendu à 3,10 m jeudi.\n")
    both = message()
    both.set_content("Voir HTML")
    both.add_alternative(html, subtype="html")
    assert "3,10 m" in read_mail(bytes(both), "a.eml").text


def test_a_plain_body_goes_before_its_twin_in_html() -> None:
    made = message()
    made.set_content("Le pic est attendu à 3,10 m jeudi à Périgueux.\n")
    made.add_alternative("<p>Le pic est attendu à 3,10 m jeudi à Périgueux.</p>", subtype="html")
    assert read_mail(bytes(made), "a.eml").text.count("3,10") == 1


def test_a_page_that_a_browser_saved_as_a_mail_is_read_as_a_page() -> None:
    page = "<html><head><title>Crue</title></head><body><nav>Menu</nav><article><h1>La crue de l'Isle</h1>" + "".join(
        f"<p>Le pic de la crue est attendu jeudi à {n} heures, a prévenu la préfecture dans un communiqué.</p>"
        for n in range(5)
    )
    data = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://j.example/crue\r\nSubject: Crue\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n--B\r\n'
        f"Content-Type: text/html; charset=utf-8\r\nContent-Location: https://j.example/crue\r\n\r\n{page}</article></body></html>\r\n"
        "--B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--B--\r\n"
    ).encode()
    source = read_mail(data, "a.mhtml")
    assert source.url == "https://j.example/crue"
    assert "Menu" not in source.text
    assert source.text.startswith("La crue de l'Isle")


def test_a_mail_of_attachments_alone_is_empty_and_one_without_a_head_is_damaged() -> None:
    made = message(Subject="")
    made.set_content(" \n")
    with pytest.raises(Empty):
        read_mail(bytes(made), "a.eml")
    with pytest.raises(Damaged):
        read_mail(b"\nrien qui soit un courriel", "a.eml")


# ---------------------------------------------------------------------------- RTF


def rtf(body: str, head: str = r"\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial Cyr;}}") -> str:
    return rich_text.read(("{\\rtf1" + head + body + "}").encode("latin-1"), "a.rtf").text.strip()


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"\'e9t\'e9\par hiver", "été\n\nhiver"),
        (r"co\u251?t : 3\~000 \u8364?", "coût : 3\u00a0000 €"),
        (r"\uc2\u8217??l\uc0\u233 e", "’lée"),
        (r"\u-10179?\u-8704?", "\U0001f600"),
        (r"{\f1\'cc\'ee}\f0\'e9", "Моé"),
        (r"\lquote a\rquote  \ldblquote b\rdblquote\emdash c", "‘a’ “b”—c"),
        (r"250 m{\super 2}", "250 m²"),
        (r"vu{\v cach\'e9}{\deleted supprim\'e9}", "vu"),
        (r"{\*\generator Riched;}{\header En-t\'eate}texte{\footer 1}", "texte"),
        (r"{\field{\*\fldinst HYPERLINK x}{\fldrslt lien}}", "lien"),
        (r"fait{\super\chftn}{\footnote\chftn  La note.} suite", "fait suite\n\nLa note."),
        (r"{\pict\pngblip 89504e47}a{\object{\*\objdata 0102}}b", "ab"),
        (r"\trowd a\cell b\cell\row\trowd c\cell d\cell\row fin", "a | b\nc | d\n\nfin"),
        (r"a\{b\}c\\d", "a{b}c\\d"),
        (r"a{\bin3 {}}b", "ab"),
    ],
)
def test_what_rtf_says_in_control_words_is_read(body: str, text: str) -> None:
    assert rtf(body) == text


def test_a_mac_document_and_one_without_a_code_page_are_decoded() -> None:
    assert rtf(r"\'8et\'8e", r"\mac") == "été"
    assert rtf(r"\'e9", r"\ansi") == "é"


def test_info_is_kept_and_paragraphs_are_counted() -> None:
    data = (
        b"{\\rtf1\\ansi{\\info{\\title Crue}{\\author Vial}{\\revtim\\yr2021\\mo2\\dy3\\hr9\\min5}}un\\par deux\\par}"
    )
    source = rich_text.read(data, "a.rtf")
    assert source.imprint is not None
    assert (source.imprint.title, source.imprint.author) == ("Crue", "Vial")
    assert source.imprint.updated is not None
    assert source.place_of(source.text.index("deux")) == Place(paragraph=2)


@needs_pandoc
def test_what_pandoc_writes_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("# Crue\n\nLe pic « historique » atteint 3,10 m — un record.\n", encoding="utf-8")
    assert "Le pic « historique » atteint 3,10 m — un record." in read_source(written(path, "rtf")).text


def test_groups_without_end_are_no_crash() -> None:
    with pytest.raises(TooLarge):
        rich_text.read(b"{\\rtf1" + b"{" * 1_000_000, "a.rtf")
    with pytest.raises(Damaged):
        rich_text.read(b"{\\rtf1{\\fonttbl{\\f0 Arial", "a.rtf")


# --------------------------------------------------------------------------- EPUB


def test_a_book_is_read_chapter_by_chapter_without_its_contents() -> None:
    source = epub.read(book(), "a.epub")
    assert "Table" not in source.text
    assert source.place_of(len(source.text) - 3) == Place(line=1, element="p", part="OEBPS/b b.xhtml")
    assert (source.language, source.published) == ("fr", date(2022, 5, 14))


def test_a_book_under_digital_rights_is_locked_and_one_without_a_package_damaged() -> None:
    container = {"META-INF/container.xml": "<container/>"}
    with pytest.raises(Locked):
        epub.read(zipped({**container, "META-INF/rights.xml": "<r/>", "META-INF/encryption.xml": "<e/>"}), "a.epub")
    with pytest.raises(Damaged):
        epub.read(zipped(container), "a.epub")


# ------------------------------------------------------------------- what they share


@pytest.mark.parametrize(
    ("stated", "day"),
    [
        ("2021-02-03", date(2021, 2, 3)),
        ("2021-02-03T23:30:00-05:00", date(2021, 2, 3)),
        ("20210203T101500+0100", date(2021, 2, 3)),
        ("20210203", date(2021, 2, 3)),
        ("D:20210203101500+01'00'", date(2021, 2, 3)),
        ("Wed, 03 Feb 2021 18:40:00 GMT", date(2021, 2, 3)),
        ("2021-02-03 18:40 CET", date(2021, 2, 3)),
        ("2021-02-31", None),
        ("0001-01-01T00:00:00Z", None),
        ("hier", None),
        ("", None),
        (None, None),
        ("1612345678", None),
    ],
)
def test_dates_as_metadata_state_them(stated: str | None, day: date | None) -> None:
    assert day_of(stated) == day
    assert (moment_of(stated) is None) == (day is None)


def test_words_without_what_nobody_sees() -> None:
    assert settled("re\u00adporté\u200b  \t le\u00a03\r\n\r\n mai\x00 e\u0301te\u0301") == "reporté le\u00a03\nmai été"


def test_language_tags_become_codes() -> None:
    assert [language_code(tag) for tag in ("fr", "fr-CA", "EN_us", "français", "", None)] == [
        "fr",
        "fr",
        "en",
        None,
        None,
        None,
    ]


def test_a_manuscript_without_a_word_is_empty() -> None:
    text = Manuscript()
    text.add(" \n", Place(line=1))
    text.add_row(["", " "], Place(row=1))
    assert not text
    with pytest.raises(Empty):
        text.source("a")
