"""Quotations whose speaker the words before them name."""

from __future__ import annotations

import pytest

from claims.model import Quotation, Source
from claims.splitting import split


def quotations(text: str, language: str) -> list[Quotation]:
    """Return the quotations of a text, each once, in text order."""
    sentences = split(Source.from_text(text, language=language)).sentences
    return list({q.start: q for s in sentences for q in s.quotes}.values())


CARRIED = [
    ("fr", "« On dort mal ici depuis mars », a noté M. Aubry, 60 ans. « C'est un quai qui tremble trop. »", "M. Aubry"),
    ("fr", "Priée de partir, la maire a souri : « On a vu trembler le quai hier. »", "la maire"),
    ("fr", "Et l'intéressée n'a pas tardé à réagir, hier : « On a vu trembler le quai en mars. »", "l'intéressée"),
    (
        "en",
        'The hall was "cold but dry". Mr Oduya says the roof is old. "It leaks whenever the wind turns."',
        "Mr Oduya",
    ),
    ("en", 'The tent fell in. "Nobody slept." She said the storm was short. "We were all out by nine."', "She"),
    ("fr", "« Tout le quai est sous l'eau depuis hier », se lamente ce pêcheur.", "ce pêcheur"),
    ("fr", "« On repart de zéro avec trois bateaux », acquiesce-t-elle.", "elle"),
    ("fr", "Hier, la famille a indiqué être partie. « Nous avons trouvé un abri chez des amis. »", "la famille"),
    ("en", '"The quay is safe for the boats," Ann Bell said.\n\n"We checked every stone of it twice."', "Ann Bell"),
    ("en", 'The mayor said the quay was safe. "We checked every stone of it twice."', "The mayor"),
    ("en", 'The quay was open again, he argued. "We checked every stone of it twice."', "he"),
    ("en", 'Ann Bell, who runs the port, insisted it was safe.\n\n"We checked every stone of it twice."', "Ann Bell"),
    ("en", 'Ann Bell was more cautious in her words: "We checked every stone of it."', "Ann Bell"),
    ("en", 'Harwick won by nine points and Bell said: "We ran like hares all day."', "Bell"),
    (
        "en",
        'The port opens in March. Harbour director Ann Bell: "We checked every stone of it."',
        "Harbour director Ann Bell",
    ),
    ("en", 'Bell conceded that the hares had won and added: "We ran like snails all day."', "Bell"),
    ("en", 'Bell also praised her rival, telling him: "I hope you will run again next year."', "Bell"),
    ("en", 'Said Harwick coach Ann Bell: "We ran like hares all day long."', "Harwick coach Ann Bell"),
    ("fr", "« Le quai est sûr », a dit Anne Bel.\n\n« Nous avons vérifié chaque pierre deux fois. »", "Anne Bel"),
    ("fr", "Le maire a affirmé que le quai tenait. « Nous avons vérifié chaque pierre deux fois. »", "Le maire"),
]


@pytest.mark.parametrize(("language", "text", "speaker"), CARRIED)
def test_a_quotation_alone_is_that_of_who_spoke_before_it(language: str, text: str, speaker: str) -> None:
    """After a tag that ends its paragraph, after reported words, behind a colon."""
    assert quotations(text, language)[-1].speaker == speaker


SILENT = [
    ("fr", "La grue est tombée vers midi. « Nous avons trouvé un abri chez des amis. »"),
    ("en", 'The quay reopened on Monday. "We checked every stone of it twice."'),
    ("en", 'Nobody knows what the men who they say left did. "We checked every stone of it twice."'),
    ("en", 'The board read: "We want to make clear that swimming is not allowed here."'),
    ("en", '"I was glad and then we said the quay was safe," she joked. "Nobody heard us," Tom Orr said.'),
    ("fr", "Le quai a rouvert lundi. « Nous avons vérifié chaque pierre deux fois. »"),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_nobody_is_given_words_that_no_one_is_said_to_speak(language: str, text: str) -> None:
    """A sentence without speech names no speaker; words said inside a quotation neither."""
    assert quotations(text, language)[-1].speaker in (None, "Tom Orr")


SAID = "Rien n'a changé.\n\nPaule Aubry a dit : « C'est un quai qui tremble trop, ici. »"


def test_words_right_before_tagged_ones_are_said_by_the_same_speaker() -> None:
    text = "« C'est un quai qui tremble trop. » « On y dort mal depuis mars », a confié Paule Aubry."
    assert [q.speaker for q in quotations(text, "fr")] == ["Paule Aubry", "Paule Aubry"]


def test_a_heading_repeats_the_words_of_whoever_says_them_below() -> None:
    text = "« C'est un quai qui tremble trop »\n\n" + SAID
    assert {q.speaker for q in quotations(text, "fr")} == {"Paule Aubry"}


def test_words_that_nobody_says_below_stay_nobodys() -> None:
    text = "« C'est un quai qui tient bon »\n\n" + SAID
    assert quotations(text, "fr")[0].speaker is None
