"""What stands around an article is told from its prose, and prose is not taken for furniture."""

from __future__ import annotations

import pytest

from claims.model import Region, Source
from claims.splitting import split
from claims.splitting.regions import line_region

FURNITURE = {
    "fr": [
        ("Accueil > Monde > Afrique", Region.NAVIGATION),
        ("Lire aussi : Le port de Brest rouvre ses quais", Region.NAVIGATION),
        ("» À LIRE AUSSI - Le port rouvre", Region.NAVIGATION),
        ("Partager cet article", Region.NAVIGATION),
        ("Pour nous suivre, scannez le code QR affiché à droite.", Region.NAVIGATION),
        ("La suite après cette publicité", Region.NAVIGATION),
        ("Tags : Brest, port, pêche", Region.NAVIGATION),
        ("Le chalutier à quai, dimanche à Brest. (AFP photo)", Region.CAPTION),
        ("Un remorqueur devant la jetée. (Archives)", Region.CAPTION),
        ("Un remorqueur devant la jetée. (Photo Jeanne Le Goff)", Region.CAPTION),
        ("Plus d'infos : le port rouvre", Region.NAVIGATION),
        ("Photo : Jeanne Le Goff", Region.CAPTION),
        ("Le chalutier à quai © Jeanne Le Goff / AFP", Region.CAPTION),
        ("Video: Reuters", Region.CAPTION),
        ("Dernière mise à jour à 07h20 le 12/03", Region.DATELINE),
        ("Publié le 3 mai 2021 à 18:05", Region.DATELINE),
        ("SOURCE: RADIO PORT date 2021-05 https://exemple.org/20210503/port.html", Region.DATELINE),
        ("03/05/2021 18:05:12 -", Region.DATELINE),
        ("mardi 4 mai 2021", Region.DATELINE),
        ("Par Jeanne Le Goff, à Brest", Region.DATELINE),
        ("© 2021 AFP", Region.DATELINE),
    ],
    "en": [
        ("Home | World | Africa", Region.NAVIGATION),
        ("Story continues below advertisement", Region.NAVIGATION),
        ("Read more: Harbour reopens after storm", Region.NAVIGATION),
        ("Scan the QR code to join our channel.", Region.NAVIGATION),
        ("Fishermen on the pier on Sunday. (AP Photo/Ann Lee)", Region.CAPTION),
        ("FILE PHOTO: A tug leaves the pier.", Region.CAPTION),
        ("Last updated: 4 May 2021, 10:04 PM ET", Region.DATELINE),
        ("By Ann Lee, 3 May 2021", Region.DATELINE),
        ("Reporting by Ann Lee; editing by Bo Hart", Region.DATELINE),
        ("All rights reserved", Region.DATELINE),
    ],
}

PROSE = {
    "fr": [
        "Publié en 2018 par la commission, le rapport accablait déjà la direction du port.",
        "Retour à la case départ pour les pêcheurs du Finistère.",
        "Partager ses quais avec la plaisance ne plaît pas aux pêcheurs.",
        "Par un vote serré, le conseil a refusé lundi la vente du port.",
        "Le port (AP-HP) reste fermé.",
        "Le préfet a promis des images de la jetée (photos à venir)",
        "VIDÉO - Le port de Brest, fermé depuis une semaine, a rouvert lundi matin.",
        "Le dossier oppose Brest/Lorient depuis dix ans.",
        "20.170.",
        "Accueil glacial pour le ministre à Brest",
        "Jour 2 !",
    ],
    "en": [
        "Published in 2018, the report had already blamed the harbour board.",
        "Share prices fell by 3% after the storm.",
        "By a narrow vote the council refused on Monday to sell the harbour.",
        "Home secretary resigns",
        "Reuters reported on Monday that the harbour was shut.",
        "Photos of the harbour were shown to the jury.",
    ],
}


@pytest.mark.parametrize(("language", "line", "region"), [(c, t, r) for c, rows in FURNITURE.items() for t, r in rows])
def test_a_line_that_is_no_prose_is_known_by_its_words(language: str, line: str, region: Region) -> None:
    verdict = line_region(line, language)
    assert verdict is not None
    assert verdict.region is region
    assert verdict.because


@pytest.mark.parametrize(("language", "line"), [(c, t) for c, rows in PROSE.items() for t in rows])
def test_prose_that_begins_like_furniture_stays_prose(language: str, line: str) -> None:
    assert line_region(line, language) is None


PAGE = """RADIO
Infos / À la une / Bretagne

Le port de Brest rouvre après la tempête

Des marins sur la jetée, le 3 mai 2021 à Brest. (AFP photo)

Le préfet a annoncé lundi la réouverture du port. Les chalutiers sortiront mardi.
Quarante bateaux attendent
Les équipages ont été prévenus par radio dans la soirée.
The harbour master said that all of the boats would leave before the end of the week, and that they were ready.
Lire aussi
Les ferrys restent à quai
Les assurances étudient les dossiers. La facture dépassera deux millions d'euros.
La vendange commence tôt en Alsace
Un musée du vélo ouvre à Dijon
La grève des contrôleurs aériens est levée
"""


def _regions(text: str, language: str | None = None) -> list[tuple[Region, str]]:
    layout = split(Source.from_text(text, language=language))
    return [(block.region, text[block.start : block.end]) for block in layout.blocks]


def test_a_whole_page_is_taken_apart() -> None:
    regions = [region for region, _ in _regions(PAGE)]
    assert regions == [
        Region.NAVIGATION,
        Region.NAVIGATION,
        Region.HEADLINE,
        Region.CAPTION,
        Region.BODY,
        Region.HEADLINE,
        Region.BODY,
        Region.FOREIGN,
        Region.NAVIGATION,
        Region.OTHER_HEADLINES,
        Region.BODY,
        Region.OTHER_HEADLINES,
        Region.OTHER_HEADLINES,
        Region.OTHER_HEADLINES,
    ]


def test_blocks_cover_every_word_and_sentences_only_prose() -> None:
    layout = split(Source.from_text(PAGE))
    assert "".join("".join(PAGE[b.start : b.end].split()) for b in layout.blocks) == "".join(PAGE.split())
    assert all(layout.blocks[s.paragraph].region.is_prose for s in layout.sentences)
    assert all(PAGE[s.start : s.end] == s.text for s in layout.sentences)


def test_a_list_of_the_storys_own_points_is_no_list_of_other_headlines() -> None:
    text = (
        "Le préfet a annoncé trois mesures pour les chalutiers du port de Brest.\n"
        "- les chalutiers du port sortiront mardi\n- le préfet paiera les mesures\n"
        "- trois mesures pour le port de Brest\n"
    )
    assert all(region.is_prose for region, _ in _regions(text))


@pytest.mark.parametrize("text", ["Le maire a démissionné", "Treize blessés", "The mayor has resigned", "S-400"])
def test_a_lone_line_is_prose(text: str) -> None:
    assert [region.is_prose for region, _ in _regions(text)] == [True]


def test_a_heading_that_lost_its_line_is_cut_out_of_the_paragraph() -> None:
    text = "Le pont est fermé (RD 12).Travaux de nuitCette mesure durera un mois, selon le département."
    assert [words for region, words in _regions(text) if region is Region.HEADLINE] == ["Travaux de nuit"]


@pytest.mark.parametrize("word", ["YouTube", "McDonald", "iPhone", "LinkedIn"])
def test_a_name_with_a_capital_inside_is_no_lost_heading(word: str) -> None:
    text = f"Le procès de {word} s'est ouvert lundi à Paris devant une salle comble."
    assert [region for region, _ in _regions(text)] == [Region.BODY]


def test_an_agencys_opening_and_a_closing_date_are_cut_off_the_prose() -> None:
    text = "BREST, 3 mai 2021 (AFP) - Le port a rouvert lundi, a dit le préfet. 04.05.2021, Radio Port"
    assert _regions(text) == [
        (Region.DATELINE, "BREST, 3 mai 2021 (AFP) -"),
        (Region.BODY, "Le port a rouvert lundi, a dit le préfet."),
        (Region.DATELINE, "04.05.2021, Radio Port"),
    ]


STAMPED = [
    ("fr", "BREST, 3 mai 2021 (Agence du Ponant) - ", "Le port a rouvert lundi."),
    ("fr", "BREST, le 3 mai 2021 – ", "Le port a rouvert lundi."),
    ("en", "PORT HALE, May 6, 2021 (Bay Wire) - ", "The harbour reopened on Monday."),
    ("en", "PORT HALE, May 6 — ", "The harbour reopened on Monday."),
]


@pytest.mark.parametrize(("language", "stamp", "prose"), STAMPED)
def test_a_place_and_a_date_before_a_dash_open_the_dispatch_whatever_the_agency(
    language: str, stamp: str, prose: str
) -> None:
    layout = split(Source.from_text(stamp + prose, language=language))
    assert [block.because for block in layout.blocks] == ["opening-stamp", "prose"]
    assert [sentence.text for sentence in layout.sentences] == [prose]


@pytest.mark.parametrize(
    "text",
    [
        "Anne Le Bras, 41 ans (PCF) - une habituée du port - a été élue lundi.",
        "Le port, fermé le 3 mai (un lundi) - jour de tempête -, a rouvert.",
        "OMI (Organisation maritime) - Le port a rouvert lundi.",
    ],
)
def test_a_bracket_before_a_dash_is_no_dateline_without_a_date(text: str) -> None:
    layout = split(Source.from_text(text, language="fr"))
    assert layout.sentences[0].start == 0


def test_lines_wrapped_by_hand_make_one_paragraph() -> None:
    text = (
        "Le préfet du Finistère a annoncé lundi la réouverture du port\n"
        "de commerce, fermé depuis la tempête de la semaine dernière, et\n"
        "promis que les chalutiers pourraient sortir dès le lendemain du\n"
        "vote.\n\nLes équipages attendent.\n"
    )
    assert len(_regions(text)) == 2


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
def test_any_line_end_separates_paragraphs_and_spans_stay_exact(end: str) -> None:
    text = f"Le port rouvre lundi.{end}{end}Les quais sont vides."
    layout = split(Source.from_text(text, language="fr"))
    assert [s.text for s in layout.sentences] == ["Le port rouvre lundi.", "Les quais sont vides."]
    assert all(text[s.start : s.end] == s.text for s in layout.sentences)
