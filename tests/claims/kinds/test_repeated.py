"""How often something happened is one value with the word for it, and no count of things."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from claims.kinds import repeated
from claims.kinds.found import Context, Found
from claims.kinds.lexicon import Lexicon, lexicon
from claims.kinds.lexing import lex
from claims.kinds.numerals import fold
from claims.kinds.tokens import Token
from claims.model import Hedge, Kind, NumberValue, OccurrencesValue
from claims.spotting.values import spot_values

TODAY = date(2021, 5, 12)
OFTEN = [
    ("en", "She won twice in Leeds.", "twice", 2, None),
    ("en", "The gate was closed four times in May.", "four times", 4, None),
    ("en", "He was fined on two separate occasions.", "two separate occasions", 2, None),
    ("en", "He won three times last year.", "three times", 3, None),
    ("en", "The bus runs twice a day.", "twice a day", 2, "day"),
    ("en", "They meet three times a week.", "three times a week", 3, "week"),
    ("en", "The ferry sails twice daily.", "twice daily", 2, "day"),
    ("fr", "Elle a gagné deux fois à Nantes.", "deux fois", 2, None),
    ("fr", "Il a été condamné à trois reprises.", "trois reprises", 3, None),
    ("fr", "Il a été deux fois condamné pour vol.", "deux fois", 2, None),
    ("fr", "Elle remportera deux fois le tournoi.", "deux fois", 2, None),
    ("fr", "Le car passe six fois par jour.", "six fois par jour", 6, "day"),
    ("fr", "Le comité siège deux fois l'an.", "deux fois l'an", 2, "year"),
]
NOT_OFTEN = [
    ("en", "The three times champion lost."),
    ("en", "He is a three times winner."),
    ("en", "Think twice before signing."),
    ("en", "Rents are three times higher than in May."),
    ("en", "They hired three Times reporters."),
    ("en", "Two times 40 makes 80."),
    ("en", "There were two or three occasions."),
    ("fr", "Le maire a perdu deux occasions."),
    ("fr", "Deux fois champion de Corse, il revient."),
    ("fr", "Il s'y est repris à deux fois."),
    ("fr", "Les trois fois où il est venu, il a plu."),
    ("fr", "La halle fait trois fois la taille du stade."),
    ("fr", "Le billet coûte deux fois le prix d'avant."),
    ("fr", "C'est trois fois rien."),
    ("fr", "Le loyer est trois fois plus élevé."),
    ("fr", "Deux fois sur trois, le car est en retard."),
    ("fr", "Il était une fois un roi."),
]


def _often(language: str, text: str) -> list[tuple[str, NumberValue]]:
    found = spot_values(text, language, TODAY)
    return [(m.text, m.value) for m in found if m.kind is Kind.NUMBER and isinstance(m.value, OccurrencesValue)]


@pytest.mark.parametrize(("language", "text", "words", "amount", "per"), OFTEN)
def test_a_count_of_occurrences_is_read_with_its_word_and_rate(
    language: str, text: str, words: str, amount: int, per: str | None
) -> None:
    assert _often(language, text) == [
        (words, OccurrencesValue(Decimal(amount), Decimal(amount), Decimal(amount), Hedge.EXACT, per))
    ]


@pytest.mark.parametrize(("language", "text"), NOT_OFTEN)
def test_a_title_a_multiple_or_a_set_phrase_is_no_count_of_occurrences(language: str, text: str) -> None:
    assert _often(language, text) == []


def _step(text: str, language: str) -> tuple[list[Token], Lexicon, Context]:
    known = lexicon(language)
    return fold(lex(text, 0, len(text), known), known, text), known, Context(text, len(text))


def test_the_readers_take_the_word_behind_the_figure_and_leave_any_other_figure_as_it_was() -> None:
    tokens, known, context = _step("twice a month", "en")
    said = repeated.read(tokens[0], known, context)
    assert said is not None
    assert (said.start, said.end) == (0, 13)
    three = NumberValue(Decimal(3), Decimal(3), Decimal(3))
    for text, end in (("trois fois en mai", 10), ("trois ponts", 5)):
        _, known, context = _step(text, "fr")
        assert repeated.widened(Found(Kind.NUMBER, 0, 5, three, ()), known, context).end == end


def test_a_hedge_and_a_range_bound_how_often() -> None:
    (_, hedged), (_, between) = (
        _often("en", "He fell at least twice.")[0],
        _often("en", "It rang two or three times.")[0],
    )
    assert (hedged.hedge, hedged.low, hedged.high) == (Hedge.AT_LEAST, Decimal(2), None)
    assert (between.low, between.high) == (Decimal(2), Decimal(3))
