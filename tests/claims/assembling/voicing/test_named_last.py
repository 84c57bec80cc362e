"""Whose name a speaker's words give, and what of them is none of the name."""

from __future__ import annotations

from datetime import date

import pytest

from claims import Source
from claims.model import QuoteValue
from claims.pipeline import analyse

_BEFORE = "Le professeur Odile Ferrand enseigne à Gap. "
_QUOTED = "« La digue a tenu toute la nuit »"
AGENTS = [
    (_BEFORE + _QUOTED + ", assure le professeur de droit Bruno Aubert.", "Bruno Aubert"),
    (_BEFORE + _QUOTED + ", assure le professeur.", "Odile Ferrand"),
    (_BEFORE + _QUOTED + ", assurent Bruno Aubert et le professeur Odile Ferrand.", "Bruno Aubert"),
]


@pytest.mark.parametrize(("text", "agent"), AGENTS)
def test_the_name_that_ends_a_speakers_words_is_the_speakers(text: str, agent: str) -> None:
    assert _said(text)[1] == agent


SPEAKERS = [
    (_QUOTED + ", reconnaissait il y a deux semaines la meunière.", "la meunière"),
    (_QUOTED + ", a dit le meunier à la fin d'un bal.", "le meunier"),
    (_QUOTED + ", à la suite des crues de mai, avait dit le meunier.", "le meunier"),
    (_QUOTED + ", indique la Direction générale des digues.", "la Direction générale des digues"),
    (_QUOTED + ", a dit M. Aubert au nom du chœur des meuniers.", "M. Aubert"),
    ("La crue dure, et Bruno Aubert estime que « la digue tiendra toute la nuit ».", "Bruno Aubert"),
    ("Bruno Aubert a donné une note haute à la digue, « faite pour tenir toute la nuit ».", None),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_what_stands_beside_a_speaker_is_none_of_the_name(text: str, speaker: str | None) -> None:
    assert _said(text)[0] == speaker


def _said(text: str) -> tuple[str | None, str | None]:
    """Return the speaker's words and the speaker of the one quotation of a text."""
    source = Source.from_text(text, name="t", language="fr", published=date(2024, 6, 14))
    facts = [f for f in analyse(source).facts if isinstance(f.value, QuoteValue)]
    if not facts or not isinstance(facts[0].value, QuoteValue):
        return None, None
    return facts[0].value.speaker, next((p.name for p in facts[0].participants if p.role == "agent"), None)
