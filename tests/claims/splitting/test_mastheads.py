"""The title of a paper at the head of a page is no headline, and a headline about papers is one."""

from __future__ import annotations

import pytest

from claims.model import Region, Source
from claims.pipeline import analyse
from claims.splitting.mastheads import is_masthead

HEADLINE = {"fr": "Le viaduc d'Arzac rouvre aux autocars", "en": "Arzac viaduct reopens to coaches"}
BODY = {
    "fr": "Le viaduc d'Arzac a rouvert aux autocars lundi, après neuf semaines de chantier. Le département a payé la "
    "moitié des travaux, qui ont coûté 2,3 millions d'euros, selon le conseil.\n",
    "en": "The Arzac viaduct reopened to coaches on Monday after nine weeks of work. The county council paid half of "
    "the bill, which came to £2.3 million, it said.\n",
}


@pytest.mark.parametrize(
    "line",
    [
        "LA GAZETTE D'ARZAC",
        "Le Courrier des Causses",
        "La Voix du Rouergue",
        "L'Écho d'Arzac",
        "Ouest-France",
        "The Arzac Herald",
        "Causse Daily News",
        "THE GUARDIAN",
        "Arzac Times",
        "The Observer of Arzac",
        "BBC News",
        "Le Monde",
        "Le Courrier d'Arzac – le quotidien des causses",
        "Arzac Chronicle | news from the hills",
    ],
)
def test_titles_of_papers_and_stations_are_known(line: str) -> None:
    assert is_masthead(line)


@pytest.mark.parametrize(
    "line",
    [
        "Guardian Chief Resigns Over Arzac Deal",
        "Le quotidien régional supprime 40 emplois",
        "Mail Strike Ends",
        "Le Monde change",
        "Arzac viaduct reopens to coaches",
        "La voix des usagers n'est pas entendue",
        "Radio stations fined",
        "Times are hard.",
        "Herald Wins 3 Prizes",
        "Sun",
        "Journal d'un maire en colère",
        "L'Union européenne sanctionne Arzac",
        "",
        "Post Office – Arzac Branch Closes",
    ],
)
def test_headlines_are_no_titles(line: str) -> None:
    assert not is_masthead(line)


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("fr", "LA GAZETTE D'ARZAC\n\n"),
        ("fr", "La Gazette d'Arzac\nAccueil > Société > Transports\n\n"),
        ("fr", "Le Monde\nÉconomie\n"),
        ("fr", "Le Courrier d'Arzac – le quotidien des causses\nSamedi 14 mai 2022 – N° 12 452\n\n"),
        ("fr", "Radio Causses\n"),
        ("en", "THE ARZAC HERALD\n\n"),
        ("en", "The Guardian of the Causses\nNews | Transport\n\n"),
        ("en", "Home » UK » Transport\n"),
        ("en", "The Arzac Herald\nSaturday, May 14, 2022 – Issue No. 452\n\n"),
        ("fr", ""),
        ("en", ""),
    ],
)
def test_the_headline_alone_is_the_headline_of_a_page(language: str, head: str) -> None:
    text = f"{head}{HEADLINE[language]}\n\n{BODY[language]}"
    analysis = analyse(Source.from_text(text, language=language))
    heads = [text[block.start : block.end] for block in analysis.blocks if block.region is Region.HEADLINE]
    assert heads == [HEADLINE[language]]
    assert "".join(text[one.start : one.end] for one in analysis.unread).split() == head.split() or head.endswith("\n")
