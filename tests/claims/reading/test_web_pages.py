"""A page saved whole gives its article: what stands around it, and what it only seems to state, stays out."""

from __future__ import annotations

from datetime import date

import pytest

from claims.errors import MissingExtra, NoArticle, TooLarge
from claims.model import Place, Region, Source
from claims.reading import web_pages
from claims.reading.fragments import set_html
from claims.reading.manuscripts import Manuscript
from claims.reading.markup import decode_markup
from claims.splitting import split

BODY = """<p>La piscine de Brévannes fermera le 3 septembre, a indiqué mardi la communauté de communes.</p>
<p>Le chantier durera dix-huit mois et coûtera 6,4 millions d'euros, financés à moitié par l'agglomération.</p>
<p>« Nous aurions préféré garder un bassin ouvert », regrette la présidente du club, qui compte 430 nageurs.</p>"""


def page(body: str = BODY, head: str = "", attributes: str = 'lang="fr"') -> bytes:
    return f"<!DOCTYPE html>\n<html {attributes}><head>{head}</head>\n<body>{body}</body></html>".encode()


def read(body: str = BODY, head: str = "") -> Source:
    return web_pages.read(page(body, head), "p.html")


def test_json_ld_states_headline_dates_author_and_outlet() -> None:
    head = """<title>x</title><meta property="article:published_time" content="2020-01-01">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
    {"@type":["NewsArticle"],"headline":"La piscine ferme","datePublished":"2021-08-31T18:02:00+02:00",
    "dateModified":"2021-09-01T07:00:00+02:00","author":[{"@type":"Person","name":"Lise Aubin"},{"name":"Paul Roy"}],
    "publisher":{"@type":"Organization","name":"Le Journal de Brévannes"}}]}</script>"""
    source = read(head=head)
    assert (source.published, source.outlet) == (date(2021, 8, 31), "Le Journal de Brévannes")
    assert source.published_because == "datePublished 2021-08-31T18:02:00+02:00"
    assert source.imprint is not None
    assert source.imprint.author == "Lise Aubin, Paul Roy"
    assert source.imprint.updated is not None
    assert source.text.startswith("La piscine ferme\n\nLa piscine de Brévannes")


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2021-08-31T18:02:00+02:00">',
        '<meta name="DC.date.issued" content="2021-08-31">',
        '<meta itemprop="datePublished" content="2021-08-31T16:02Z">',
        '<script type="application/ld+json">{broken</script><meta name="pubdate" content="20210831">',
    ],
)
def test_meta_elements_state_the_date_in_many_ways(head: str) -> None:
    assert read(head=head).published == date(2021, 8, 31)


def test_the_time_element_in_the_head_of_the_article_dates_it_and_one_in_its_prose_does_not() -> None:
    marked = (
        f'<article><header><h1>La piscine ferme</h1><time datetime="2021-08-31T18:02">hier</time>'
        f"</header>{BODY}</article>"
    )
    assert read(marked).published == date(2021, 8, 31)
    told = (
        f'<article><h1>La piscine ferme</h1>{BODY}<p>Ouverte le <time datetime="1974-05-02">2 mai '
        f"1974</time>.</p></article>"
    )
    assert read(told).published is None


def test_a_copyright_year_is_no_date_of_publication() -> None:
    assert read(f"<article>{BODY}</article><footer>© 2019 Le Journal de Brévannes</footer>").published is None


ARTICLE = f"<article><h1>La piscine ferme</h1>{BODY}</article>"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('<p class="byline">Publié le 3 février 2021 à 10h</p>', "Publié le 3 février 2021 à 10h"),
        ('<div class="article-meta"><span class="date">23/02/2021</span></div>', "23/02/2021"),
        ('<div class="post-date">February 3, 2021</div>', "February 3, 2021"),
    ],
)
def test_a_date_line_in_the_head_of_the_article_dates_it_in_its_own_words(line: str, words: str) -> None:
    source = read(f"<article><h1>La piscine ferme</h1>{line}{BODY}</article>")
    assert source.published in {date(2021, 2, 3), date(2021, 2, 23)}
    assert source.published_because == words


def test_the_day_in_the_address_dates_a_page_that_states_none() -> None:
    source = read(ARTICLE, '<link rel="canonical" href="https://j.example/2021/02/03/piscine">')
    assert (source.published, source.published_because) == (date(2021, 2, 3), "2021/02/03")


@pytest.mark.parametrize(
    "body",
    [
        ARTICLE
        + '<aside><div class=teaser><a href=x>Un titre</a><time datetime="2019-05-05">5 mai</time></div></aside>',
        ARTICLE + '<div id=comments><p class="date">Jean, le 5 mai 2022</p></div>',
        ARTICLE + '<footer class="date">Site mis à jour le 12/11/2023</footer>',
        '<header><div class="date">mardi 14 mars 2023</div></header>' + ARTICLE,
        f'<article><h1>La piscine ferme</h1><img src="https://c.example/2018/07/12/a.jpg">{BODY}</article>',
        f'<article><h1>La piscine ferme</h1><p class="date">03/04/2021</p>{BODY}</article>',
        f"<article><h1>La piscine ferme</h1>{BODY}<p>Elle avait ouvert le 12 mai 1974.</p></article>",
    ],
)
def test_dates_of_teasers_comments_pictures_and_prose_and_those_of_two_readings_date_nothing(body: str) -> None:
    assert read(body).published is None


def test_navigation_related_links_comments_and_footers_are_left_out() -> None:
    around = f"""<header><nav><ul><li><a href="/">Accueil</a></li><li><a href="/faits">Faits divers</a></li>
    </ul></nav></header>
    <main><article><h1>La piscine ferme</h1>{BODY}</article>
    <aside class="related"><h3>Sur le même sujet</h3><ul><li>
    <a href="/1">Un gymnase neuf à Ormes pour 2 millions</a></li></ul></aside>
    <section id="comments"><h2>Commentaires</h2><p>Quelle honte, 12 ans d'attente !</p></section></main>
    <footer><p>Mentions légales</p></footer>"""
    text = read(around).text
    assert all(words not in text for words in ("Accueil", "Ormes", "honte", "Mentions"))
    assert text.count("La piscine ferme") == 1


def test_captions_stand_apart_with_their_region() -> None:
    figure = '<figure><img src="a.jpg"><figcaption>Le grand bassin, en 2018. Photo S. Le Goff</figcaption></figure>'
    source = read(f"<article><h1>La piscine ferme</h1>{figure}{BODY}</article>")
    (caption,) = [origin for origin in source.origins if origin.region is Region.CAPTION]
    assert source.text[caption.start :].startswith("Le grand bassin, en 2018.")
    assert caption.start > source.text.index("430 nageurs")
    assert caption.place.element == "figcaption"
    regions = [block.region for block in split(source).blocks]
    assert (regions[0], regions[-1], regions.count(Region.CAPTION)) == (Region.HEADLINE, Region.CAPTION, 1)


def test_each_paragraph_knows_its_element_and_line() -> None:
    source = web_pages.read(page(f"<article>\n<h1>La piscine ferme</h1>\n{BODY}\n</article>"), "p.html")
    assert source.place_of(source.text.index("Le chantier")) == Place(line=6, element="p")
    assert source.place_of(0) == Place(line=4, element="h1")


def test_tables_are_read_row_by_row_and_breaks_keep_lines_apart() -> None:
    table = "<table><tr><th>Année</th><th>Entrées</th></tr><tr><td>2019</td><td>61 200</td></tr></table>"
    text = read(
        f"<article>{BODY}{table}<p>Ligne un<br>Ligne deux, qui suit la première dans ce paragraphe.</p></article>"
    ).text
    assert "Année | Entrées\n2019 | 61 200" in text
    assert "Ligne un\nLigne deux" in text


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "windows-1252", "utf-16"])
def test_the_encoding_is_the_declared_one_or_the_mark_s(encoding: str) -> None:
    declared = "" if encoding == "utf-16" else f'<meta charset="{encoding}">'
    data = f"<html><head>{declared}</head><body><article>{BODY.replace('’', chr(39))}</article></body></html>".encode(
        encoding
    )
    assert "Brévannes fermera" in web_pages.read(data, "p.html").text


def test_a_page_saved_anew_as_utf8_under_its_old_declaration_is_utf8() -> None:
    assert decode_markup('<meta charset="iso-8859-1">été'.encode(), "p").text.endswith("été")
    assert decode_markup(b'<meta charset="no-such">abc', "p").text.endswith("abc")


@pytest.mark.parametrize("name", ["punycode", "idna", "unicode_escape", "hex", "rot13"])
def test_a_codec_that_no_page_is_written_in_is_not_believed(name: str) -> None:
    """Some of Python's take the square of the text's length: this page would take them an hour."""
    text = f'<meta charset="{name}">Hello-' + "ab" * 2_000_000
    assert decode_markup(text.encode(), "p").text == text


def test_the_address_is_the_canonical_one_or_the_one_the_browser_noted() -> None:
    assert read(head='<link rel="canonical" href="https://j.example/piscine">').url == "https://j.example/piscine"
    saved = b"<!-- saved from url=(0030)https://j.example/piscine?x=1 -->\n" + page()
    assert web_pages.read(saved, "p.html").url == "https://j.example/piscine?x=1"


def test_a_page_whose_article_is_in_its_metadata_alone_is_read_from_there() -> None:
    body = "La piscine ferme le 3 septembre.\\nLe chantier durera dix-huit mois."
    stated = f'{{"@type":"NewsArticle","headline":"Fermeture","articleBody":"{body}"}}'
    head = f'<script type="application/ld+json">{stated}</script>'
    source = read('<div id="root"></div>', head)
    assert "Le chantier durera dix-huit mois." in source.text


@pytest.mark.parametrize("body", ["", "<div></div>", '<nav><a href="/">Accueil</a></nav>', "<script>x()</script>"])
def test_a_page_without_an_article_is_called_so(body: str) -> None:
    with pytest.raises(NoArticle):
        read(body)


def test_a_million_elements_inside_one_another_are_no_crash() -> None:
    with pytest.raises(NoArticle):
        read("<div>" * 1_000_000)


def test_a_tag_with_ten_thousand_attributes_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(TooLarge):
        read("<p " + " ".join(f"a{n}=1" for n in range(10_000)) + ">x</p>")
    with pytest.raises(TooLarge):
        read("<p " + " ".join(f"a{n}" for n in range(10_000)) + ">x</p>")


def test_a_page_larger_than_any_article_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_pages, "MOST_BYTES", 100)
    with pytest.raises(TooLarge):
        read()


def test_where_the_extra_is_not_installed_the_error_names_the_line_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "trafilatura", None)
    with pytest.raises(MissingExtra, match=r'pip install "recoupe\[html\]"'):
        read()


def test_a_fragment_keeps_blocks_rows_raised_digits_and_hides_scripts() -> None:
    text = Manuscript()
    html = (
        "<p>Un lot de 250 m<sup>2</sup></p><script>if (a<b) {}</script><ul><li>un<li>deux</ul><table>"
        "<tr><td>a<td>b</table>"
    )
    set_html(text, html + "<p title='a > b'>fin &amp; suite</p><p", "f")
    assert text.source("f").text == "Un lot de 250 m²\n\nun\n\ndeux\n\na\n\nb\n\nfin & suite\n\n<p\n"


@pytest.mark.parametrize(
    "piece", ["<a ", "<!--", "<![CDATA[", "<!", "</", "&", "<script>", "<a='", "<td><table>", '<a "<a ']
)
def test_a_fragment_of_tags_that_never_end_is_read_in_linear_time(piece: str) -> None:
    text = Manuscript()
    set_html(text, "<p>Début.</p>" + piece * 40_000, "f")
    assert text.source("f").text.startswith("Début.")
