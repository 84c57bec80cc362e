"""Quotations are found whole, with whoever speaks them, and nicknames are not taken for speech."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.model import Quotation, Source
from claims.splitting import split
from claims.splitting.speakers import sentence_start


def _quotes(text: str, language: str) -> list[Quotation]:
    layout = split(Source.from_text(text, language=language))
    return list(dict.fromkeys(q for s in layout.sentences for q in s.quotes))


SPEAKERS = [
    ("fr", "« Nous rouvrirons le port mardi », a déclaré Jeanne Le Goff.", "Jeanne Le Goff"),
    ("fr", "« Nous rouvrirons le port mardi », a déclaré à la presse M. Kerjean lors d'un point.", "M. Kerjean"),
    ("fr", '"Nous rouvrirons le port mardi", a-t-elle ajouté.', "elle"),
    ("fr", '"Nous rouvrirons le port mardi", explique le préfet du Finistère.', "le préfet du Finistère"),
    ("fr", '"Nous rouvrirons le port mardi", s\'est félicité Yann Kerjean.', "Yann Kerjean"),
    ("fr", '"Nous rouvrirons le port mardi", selon Yann Kerjean, qui dirige la régie.', "Yann Kerjean"),
    ("fr", "Le maire de Brest a affirmé : « Nous rouvrirons le port mardi. »", "Le maire de Brest"),
    ("fr", 'M. Kerjean a assuré mercredi que "nous rouvrirons le port mardi".', "M. Kerjean"),
    ("fr", 'Selon Yann Kerjean, "nous rouvrirons le port mardi".', "Yann Kerjean"),
    ("fr", '"Nous rouvrirons le port mardi", a annoncé ce lundi Yann Kerjean.', "Yann Kerjean"),
    ("fr", '"Nous rouvrirons le port mardi", a déclaré à la presse ce jeudi Yann Kerjean.', "Yann Kerjean"),
    ("fr", '"Nous rouvrirons le port mardi", a répondu, en breton, le préfet du Finistère.', "le préfet du Finistère"),
    (
        "fr",
        '"Nous rouvrirons le port mardi", a confié à France Bleu Armorique une source portuaire.',
        "une source portuaire",
    ),
    ("en", 'Work has stopped and the owner said: "We will open the harbour on Tuesday."', "the owner"),
    ("en", 'Ann Lee said she feared "a long and empty summer", saying he knew why.', "Ann Lee"),
    ("en", '"We will open the harbour on Tuesday," said Ann Lee.', "Ann Lee"),
    ("en", '"We will open the harbour on Tuesday," Ann Lee told reporters.', "Ann Lee"),
    ("en", '"We will open the harbour on Tuesday," she added.', "she"),
    ("en", '"We will open the harbour," said Mr. Lee, who runs it.', "Mr. Lee"),
    ("en", 'Ann Lee told Reuters: "We will open the harbour on Tuesday."', "Ann Lee"),
    ("en", "The mayor of Hull said: “We will open the harbour.”", "The mayor of Hull"),
    ("en", 'According to Ann Lee, "we will open the harbour".', "Ann Lee"),
    ("en", "'We will open the harbour on Tuesday,' said Ann Lee.", "Ann Lee"),
    ("fr", '"Nous devons casser cette courbe ce mois-ci" des contaminations, a indiqué Marie Keller.', "Marie Keller"),
    ("fr", '"On a sauvé à peine une bête sur trois" du troupeau, explique Marie Keller, bergère.', "Marie Keller"),
    ("fr", '"Je ne regrette rien de ce vote" en faveur du pont, a-t-il dit.', "il"),
    ("fr", '"Rien ne changera dans ce service", demande Ève Lenoir à Marc Orsini.', "Ève Lenoir"),
    ("fr", '"Rien ne changera dans ce service", a dit Ève Lenoir au tribunal.', "Ève Lenoir"),
    ("fr", '"Rien ne changera dans ce service", confie un juge à Presselib.', "un juge"),
    ("fr", '"Rien ne changera dans ce service", lâche la chanteuse envers qui il a été dur.', "la chanteuse"),
    ("fr", '"Rien ne changera dans ce service", dit la ministre déléguée au Budget.', "la ministre déléguée au Budget"),
    ("fr", '"Rien ne changera dans ce service", confie un magistrat à Rue89.', "un magistrat"),
    ("fr", '"Rien ne changera dans ce service", a dit la ministre à la Mer.', "la ministre à la Mer"),
]


@pytest.mark.parametrize(("language", "text", "speaker"), SPEAKERS)
def test_the_words_that_name_the_speaker_are_found_where_they_stand(language: str, text: str, speaker: str) -> None:
    (quote,) = _quotes(text, language)
    assert quote.speaker == speaker
    assert quote.speaker_start is not None
    assert text[quote.speaker_start : quote.speaker_end] == speaker
    assert quote.is_speech


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", 'Les "bonnets rouges" ont manifesté samedi à Quimper.'),
        ("fr", "Le film « Les Marins de Brest » sort mercredi."),
        ("fr", 'Il a évoqué le "grand intérêt" de la région.'),
        ("en", 'The so-called "red caps" marched on Saturday.'),
        ("en", 'The film "Sailors of the North" opens on Friday.'),
    ],
)
def test_nicknames_titles_and_scare_quotes_are_no_speech(language: str, text: str) -> None:
    (quote,) = _quotes(text, language)
    assert not quote.is_speech


@pytest.mark.parametrize(
    "text",
    [
        "« Nous partons », dit-il.",
        "“Nous partons”, dit-il.",
        '"Nous partons", dit-il.',
        '" Nous partons ", dit-il.',
        "«\u00a0Nous partons\u00a0», dit-il.",
    ],
)
def test_every_sort_of_mark_gives_the_same_words(text: str) -> None:
    assert [q.text for q in _quotes(text, "fr")] == ["Nous partons"]


def test_a_quotation_over_several_sentences_is_whole_in_each() -> None:
    text = "« Le port ouvre. Les quais sont sûrs. » Le maire a souri."
    layout = split(Source.from_text(text, language="fr"))
    assert [[q.text for q in s.quotes] for s in layout.sentences] == [
        ["Le port ouvre. Les quais sont sûrs."],
        ["Le port ouvre. Les quais sont sûrs."],
        [],
    ]


def test_a_quotation_inside_a_quotation_is_found_too() -> None:
    text = "« Il nous a dit “nous fermons le port” et il est parti », raconte Yann Kerjean."
    assert [q.text for q in _quotes(text, "fr")] == [
        "Il nous a dit “nous fermons le port” et il est parti",
        "nous fermons le port",
    ]


def test_a_quotation_that_nothing_closes_ends_with_its_paragraph_and_goes_on_where_the_mark_is_repeated() -> None:
    text = "« Le port ouvre mardi.\n« Les quais sont sûrs », a dit Yann Kerjean.\nLe maire a souri."
    (quote,) = _quotes(text, "fr")
    assert quote.text == "Le port ouvre mardi.\n« Les quais sont sûrs"
    assert quote.speaker == "Yann Kerjean"


def test_apostrophes_are_no_marks() -> None:
    assert _quotes("L'élu d'Ille-et-Vilaine n'a pas dit qu'il s'en allait.", "fr") == []
    assert _quotes("The sailors' union doesn't say the mayor's wrong, it's said.", "en") == []


@given(st.text(alphabet="ab «»“”\"'’‘.,\n", max_size=60), st.sampled_from(["fr", "en"]))
def test_whatever_the_marks_spans_hold_their_words(text: str, language: str) -> None:
    for quote in _quotes(text, language):
        assert 0 <= quote.start < quote.end <= len(text)
        assert text[quote.start : quote.end] == quote.text
        if quote.speaker_start is not None:
            assert text[quote.speaker_start : quote.speaker_end] == quote.speaker


@pytest.mark.parametrize(("text", "start"), [("He left. Gen. Ann Lee said", "Gen"), ("It is hot. Ann Lee said", "Ann")])
def test_a_title_cut_short_ends_no_sentence_and_a_short_word_does(text: str, start: str) -> None:
    assert text[sentence_start(text, 0, len(text)) :].startswith(start)
