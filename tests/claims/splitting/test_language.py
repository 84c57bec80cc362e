"""The language of a text and of a passage is known by its words of grammar."""

from __future__ import annotations

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


@pytest.mark.parametrize(("text", "language"), TEXTS)
def test_a_sentence_is_enough(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize("text", ["S-400", "Paris", "J Martin (capt); L Moreau, Y Petit; S Blanc, P Roux", "1 200 €"])
@pytest.mark.parametrize("expected", ["fr", "en"])
def test_names_and_figures_are_held_to_be_in_the_texts_language(text: str, expected: str) -> None:
    assert passage_language(text, expected) == expected


@pytest.mark.parametrize(("text", "language"), TEXTS[2:])
def test_a_text_without_a_pack_is_read_by_nothing_and_says_so(text: str, language: str) -> None:
    layout = split(Source.from_text(text))
    assert layout.language == language
    assert [(b.region, b.because) for b in layout.blocks] == [(Region.FOREIGN, "language-without-pack")]
    assert layout.sentences == ()


def test_the_language_that_the_caller_gave_is_kept() -> None:
    assert split(Source.from_text("Paris", language="en")).language == "en"
