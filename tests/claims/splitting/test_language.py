"""The language of a text and of a passage is known by its words of grammar."""

from __future__ import annotations

from pathlib import Path

import pytest

from claims.model import Region, Source
from claims.splitting import detect_language, split
from claims.splitting.language import passage_language

TEXTS = [
    ("Le conseil a voté le budget de la ville lundi soir, malgré l'opposition.", "fr"),
    ("The council passed the budget of the city on Monday, despite protests.", "en"),
    ("Der Rat hat am Montag den Haushalt der Stadt beschlossen, und das ist nicht alles.", "de"),
    ("El ayuntamiento aprobó el lunes los presupuestos de la ciudad, según los vecinos.", "es"),
    ("Il consiglio ha approvato il bilancio della città, che non è più in deficit.", "it"),
    ("De gemeenteraad heeft het budget van de stad goedgekeurd, maar niet met een meerderheid.", "nl"),
    ("O conselho aprovou o orçamento da cidade, mas não foi uma decisão para todos.", "pt"),
    ("Городской совет в понедельник принял бюджет.", "und"),
    ("市議会は月曜日に予算を可決した。", "und"),
]

PARAGRAPHS = (Path(__file__).parent / "paragraphs.de.txt").read_text("utf-8").splitlines()
SHORT = {
    "fr": ["le 3 mai", "lundi dernier", "il y a trois mois", "12 pour cent", "en juin 2017", "hier soir", "fin mars"],
    "en": [
        "on May 3",
        "last Friday",
        "three months ago",
        "12 percent",
        "in June 2017",
        "last night",
        "July 4, 2018",
        "Four die in a bus crash",
        "Karl von Arn was born in Austria",
    ],
    "de": [
        "am 3. Mai",
        "letzten Freitag",
        "vor drei Monaten",
        "12 Prozent",
        "im Juni 2017",
        "gestern Abend",
        "Ende März",
    ],
    "es": ["el 3 de mayo", "hace tres meses"],
    "it": ["il 3 maggio", "tre mesi fa"],
    "nl": ["op 3 mei", "drie maanden geleden"],
    "pt": ["há três meses", "em junho de 2017"],
}


@pytest.mark.parametrize(("text", "language"), TEXTS)
def test_a_sentence_is_enough(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize("text", ["S-400", "Paris", "J Martin (capt); L Moreau, Y Petit; S Blanc, P Roux", "1 200 €"])
@pytest.mark.parametrize("expected", ["fr", "en"])
def test_names_and_figures_are_held_to_be_in_the_texts_language(text: str, expected: str) -> None:
    assert passage_language(text, expected) == expected


@pytest.mark.parametrize(("text", "language"), [case for case in TEXTS[2:] if case[1] != "de"])
def test_a_text_without_a_pack_is_read_by_nothing_and_says_so(text: str, language: str) -> None:
    layout = split(Source.from_text(text))
    assert layout.language == language
    assert [(b.region, b.because) for b in layout.blocks] == [(Region.FOREIGN, "language-without-pack")]
    assert layout.sentences == ()


@pytest.mark.parametrize("text", PARAGRAPHS)
def test_a_german_paragraph_is_german_whatever_it_is_about(text: str) -> None:
    assert len(text) >= 100
    assert detect_language(text) == "de"


@pytest.mark.parametrize("expected", ["fr", "en"])
def test_a_german_paragraph_in_another_text_is_foreign_there(expected: str) -> None:
    found = [passage_language(text, expected) for text in PARAGRAPHS]
    assert found.count("de") == len(PARAGRAPHS)


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in SHORT.items() for text in texts])
def test_a_few_words_tell_where_a_month_a_day_or_a_word_of_grammar_does(language: str, text: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize("text", ["J Noon; O Berg, M Lang (capt)", "O'Neil, E Roux, A Petit", "12 345"])
def test_initials_are_no_words_of_any_language(text: str) -> None:
    assert detect_language(text) == "fr"
    assert detect_language(text, default="en") == "en"


def test_a_language_that_is_read_in_part_is_split_into_prose_as_another_is() -> None:
    layout = split(Source.from_text("Die Halle brannte am 3. April aus. Niemand wurde verletzt, sagte die Polizei."))
    assert [sentence.text for sentence in layout.sentences] == [
        "Die Halle brannte am 3. April aus.",
        "Niemand wurde verletzt, sagte die Polizei.",
    ]
    assert {sentence.language for sentence in layout.sentences} == {"de"}
    assert all(not sentence.quotes for sentence in layout.sentences)


def test_a_page_in_a_language_that_is_read_in_part_loses_what_stands_beside_the_article() -> None:
    page = "Montag, 8. April 2019, 18:30 Uhr\n\nEin Brand hat die Halle zerstört, so die Polizei.\n\nSiehe auch: Mehr"
    layout = split(Source.from_text(page))
    assert [block.region for block in layout.blocks] == [Region.DATELINE, Region.BODY, Region.NAVIGATION]


def test_the_language_that_the_caller_gave_is_kept() -> None:
    assert split(Source.from_text("Paris", language="en")).language == "en"
