"""The reading half as a whole: any text, true spans, text order, nothing lost."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.model import Analysis, Source
from claims.pipeline import analyse

FRENCH = """
le la les un une des de d' à au en et mais qui que qu' dont où si s' ne n' pas plus jamais aucun il elle on
ils se a ont est sont été avait aurait sera serait pourrait doit va fait dit annoncé signé tué blessé selon
mardi 2019 12 mars 3,5 % millions d'euros Paris Dupont M. « » " ( ) , . ; : ? ! — -t-il personnes morts ans
accord
"""
ENGLISH = """
the a of in on at to and but who which that if not no never 's n't ' he she they it has have had been was were
is be will would could said told signed killed police according Monday 2019 12 March 3.5% $5m London Smith Mr
" “ ” ( ) , . ; : ? ! – people dead aged deal arrested plans to
"""
ANY = st.text(max_size=300)
DISPATCHES = [
    ("fr", "Le pont a été fermé mardi.\n\nLire aussi : notre dossier\n\nIl rouvrira en mai 2025, selon la mairie."),
    ("en", "The bridge was closed on Tuesday.\n\nRead more: our special report\n\nIt will reopen in May 2025."),
    ("fr", "﻿Le 4 juin,\r\n12 personnes ont e\u0301te\u0301 blesse\u0301es 😀 à Brest.\r\nDeux sont mortes."),
]
BROKEN_OFF = [
    ("fr", "L'élection se tiendra à six mois de la vente, à dix jours du scrutin, dit la mairie de Corval"),
    ("fr", "Les marges sont de -2 % pour Borelli, de +4 % pour Quentina, contre 6 % pour Marvex"),
    ("fr", "Berthe Olin (2008-2016), maire depuis 2011, en a vendu douze par jour, dont 21 au port"),
    ("fr", "Le duc a été condamné en appel pour vol et pour avoir tué 12 oies d'ici à mardi"),
    (
        "fr",
        "« La digue cède », a-t-elle dit, ajoutant que ce dernier n'exclut pas de vendre 3 forts à 40 centimes (+7)",
    ),
    ("fr", '"La digue a tenu bon", explique à la radio la mairie de Corval'),
    ("fr", "Pour Odile Ferrand (SNG), avec la régie, Ana Roux et Paul Morin, 120 cas pour 100 000 habitants"),
    ("en", "Reports surrounding Tolby's mill say the four were jailed on appeal for stealing 12 harps for Borelli"),
    ("en", "Only a week after crews left, two of them sold 18% of Corvo for 40 euro cents, against 6% of Lumo"),
    ("en", "The junta, in power since 2019, will sell 12 forts if beaten, once the tolls, at 325.5p, fall to 3 from"),
    (
        "en",
        'The vicar called it "a bill banning 12 fairs that ruins us", adding that it may rise by a third month on',
    ),
]


def _words(alphabet: str) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from([*alphabet.split(), "\n", "\n\n"]), max_size=60).map(" ".join)


def _read(text: str, language: str | None) -> Analysis:
    return analyse(Source.from_text(text, name="any", language=language, published=date(2024, 6, 14)))


def _spans_are_true(analysis: Analysis) -> None:
    text = analysis.source.text
    for fact in analysis.facts:
        assert text[fact.start : fact.end] == fact.text
        assert fact.sentence_start <= fact.start < fact.end
        for part in (fact.of, fact.event):
            assert part is None or text[part.start : part.end] == part.text
    for claim in analysis.claims:
        assert 0 <= claim.start <= claim.end <= len(text)
        if claim.attribution is not None:
            assert text[claim.attribution.start : claim.attribution.end] == claim.attribution.text


@given(_words(FRENCH))
@settings(max_examples=80, deadline=None)
def test_any_french_words_are_read_with_true_spans(text: str) -> None:
    """Words in no order that means anything are analysed all the same."""
    _spans_are_true(_read(text, "fr"))


@given(_words(ENGLISH))
@settings(max_examples=80, deadline=None)
def test_any_english_words_are_read_with_true_spans(text: str) -> None:
    """Words in no order that means anything are analysed all the same."""
    _spans_are_true(_read(text, "en"))


@given(ANY, st.sampled_from(["fr", "en", None]))
@settings(max_examples=80, deadline=None)
def test_any_string_is_read(text: str, language: str | None) -> None:
    """No string makes the analysis fail."""
    _spans_are_true(_read(text, language))


@pytest.mark.parametrize(("language", "text"), BROKEN_OFF)
def test_a_sentence_may_begin_and_break_off_at_any_word(language: str, text: str) -> None:
    """A headline has no full stop, and what a rule looks for beside a word may not be there."""
    words = text.split()
    for cut in range(1, len(words)):
        for part in (words[:cut], words[cut:]):
            _spans_are_true(_read(" ".join(part), language))


@given(_words(FRENCH), st.sampled_from(["fr", "en"]))
@settings(max_examples=40, deadline=None)
def test_facts_come_in_text_order_and_every_time_the_same(text: str, language: str) -> None:
    """Facts are sorted by where they stand, and reading twice gives the same."""
    first, second = _read(text, language), _read(text, language)
    starts = [(f.start, f.end) for f in first.facts]
    assert starts == sorted(starts)
    assert first.facts == second.facts


@pytest.mark.parametrize(("language", "text"), DISPATCHES)
def test_what_is_no_prose_is_named_as_unread(language: str, text: str) -> None:
    """Every block is either prose or unread with its reason, and no fact stands in an unread passage."""
    analysis = _read(text, language)
    _spans_are_true(analysis)
    unread = {(u.start, u.end) for u in analysis.unread}
    assert unread == {(b.start, b.end) for b in analysis.blocks if not b.region.is_prose}
    assert all(u.reason for u in analysis.unread)
    assert not [f for f in analysis.facts if any(s <= f.start < e for s, e in unread)]


@pytest.mark.parametrize(("language", "text"), DISPATCHES[:2])
def test_a_link_to_another_article_is_unread(language: str, text: str) -> None:
    """An invitation to read more is no prose of the article."""
    analysis = _read(text, language)
    passages = [text[u.start : u.end] for u in analysis.unread]
    assert any("Lire aussi" in p or "Read more" in p for p in passages)


@pytest.mark.parametrize("text", ["", " \n\t\n", ".", "«", "12", "Lundi", "\x00", "a" * 5000, "(" * 500, "« " * 300])
def test_what_holds_no_prose_holds_no_claim_to_trip_over(text: str) -> None:
    """Empty, broken and endless texts give an analysis whose spans are true."""
    _spans_are_true(_read(text, "fr"))
