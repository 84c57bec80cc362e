"""Hundredths of a currency, rates by so many heads, levels of an index, and figures that state nothing."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claims.model import Fact, MoneyValue, NumberValue, Slot
from tests.claims.assembling.analysing import read


def _facts(text: str, language: str, slot: Slot) -> list[Fact]:
    return [fact for fact in read(text, language)[1] if fact.slot is slot]


@pytest.mark.parametrize(
    ("language", "text", "amount", "currency"),
    [
        ("en", "Shares in Tolby closed at 412.5p.", "4.125", "GBP"),
        ("en", "A ticket costs 85 pence.", "0.85", "GBP"),
        ("en", "The price fell 60 cents to $12.", "0.60", "USD"),
        ("en", "The firm raised its fee to 35 euro cents.", "0.35", "EUR"),
        ("fr", "Le pain a augmenté de 15 centimes.", "0.15", "EUR"),
    ],
)
def test_hundredths_are_read_in_their_currency(language: str, text: str, amount: str, currency: str) -> None:
    """A sum in pence or centimes compares with one in pounds or euros; cents are those of the sums beside them."""
    value = _facts(text, language, Slot.AMOUNT)[0].value
    assert isinstance(value, MoneyValue)
    assert (value.amount, value.currency) == (Decimal(amount), currency)


def test_cents_beside_no_other_sum_keep_their_currency_open() -> None:
    """Many countries have cents."""
    value = _facts("A stamp costs 40 cents.", "en", Slot.AMOUNT)[0].value
    assert isinstance(value, MoneyValue)
    assert (value.amount, value.currency) == (Decimal(40), None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The widow has not received a penny."),
        ("fr", "La commune n'a pas touché un centime."),
        ("fr", "Les invités portaient une couronne pour la reine."),
    ],
)
def test_one_coin_with_its_article_may_stand_for_nothing(language: str, text: str) -> None:
    """Nobody says how much it was."""
    assert not _facts(text, language, Slot.AMOUNT)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "La ville compte 120 cas pour 100 000 habitants.", "120"),
        ("fr", "Le taux de mortalité est passé à 3,4 pour 100 000.", "3,4"),
        ("en", "The county had 90 cases per 100,000 people.", "90"),
    ],
)
def test_a_rate_goes_by_its_heads_which_are_counted_by_nothing(language: str, text: str, words: str) -> None:
    """The base of the rate is no count of its own."""
    facts = [fact for fact in read(text, language)[1] if isinstance(fact.value, NumberValue)]
    assert [(fact.text, getattr(fact.value, "per", None)) for fact in facts] == [(words, "100000 person")]


def test_a_big_round_count_of_people_behind_pour_stays_a_count() -> None:
    """Without a figure before it nothing goes by it."""
    facts = _facts("La mairie a prévu des repas pour 10 000 personnes.", "fr", Slot.COUNT)
    assert [fact.text for fact in facts] == ["10 000"]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "The Nikkei rose to 18,204.", "18,204"),
        ("en", "The share index fell to 4,120.", "4,120"),
        ("fr", "La magnitude du séisme était de 5,3.", "5,3"),
    ],
)
def test_levels_are_measured_rather_than_counted(language: str, text: str, words: str) -> None:
    """An index is at so many points, and nothing is counted by halves."""
    assert [fact.text for fact in _facts(text, language, Slot.MEASURE)] == [words]


@pytest.mark.parametrize(
    "text", ["Par ailleurs, 31 % (+7) des Lyonnais sont pour.", "La confiance baisse (43 %, -3 points)."]
)
def test_a_signed_figure_in_brackets_is_no_count(text: str) -> None:
    """It says by how many points the share beside it moved."""
    assert not _facts(text, "fr", Slot.COUNT)


def test_what_a_sum_is_worth_of_is_what_it_is_of_and_what_is_done_to() -> None:
    """`worth` only joins the two."""
    fact = _facts("The ministry revoked $3bn worth of contracts.", "en", Slot.AMOUNT)[0]
    assert fact.of is not None
    assert fact.of.text == "contracts"
    assert ("contracts", "patient") in {(p.name, p.role) for p in fact.participants}


@pytest.mark.parametrize(
    ("text", "words", "of"),
    [
        ("The cat jumped from a third floor window.", "third", "floor"),
        ("Alvarez lost her second-round match.", "second", "round"),
        ("The firm launched third generation phones.", "third", "generation"),
        ("The bank issued its third profits warning.", "third", "warning"),
        ("Alvarez won her second match.", "second", "match"),
    ],
)
def test_a_rank_before_a_compound_orders_the_part_that_the_noun_belongs_to(text: str, words: str, of: str) -> None:
    """It is the floor that is the third, not the window; without such a part it is the noun itself."""
    fact = next(fact for fact in read(text, "en")[1] if fact.text == words)
    assert fact.of is not None
    assert fact.of.text == of


@pytest.mark.parametrize(
    ("text", "words", "of"),
    [
        ("The dealer sold 300 sports utility vehicles.", "300", "vehicles"),
        ("Three sports coaches were hurt.", "Three", "coaches"),
        ("The airline bought 10 B220 aircraft from the maker.", "10", "aircraft"),
        ("The filter stopped 90 phishing related messages.", "90", "messages"),
        ("Sales fell 0.7% month on month.", "0.7%", "Sales"),
        ("The office reported a 0.4% rise in year on year output.", "0.4%", "output"),
    ],
)
def test_what_stands_between_a_figure_and_its_noun_is_stepped_over(text: str, words: str, of: str) -> None:
    """Plurals that only describe, models, participles, and the periods that are compared."""
    fact = next(fact for fact in read(text, "en")[1] if fact.text == words)
    assert fact.of is not None
    assert fact.of.text == of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La moitié nord du pays est sous la neige."),
        ("fr", "L'usine a vendu ses stocks en une seule semaine."),
        ("en", "The mill sold its stock in a single week."),
    ],
)
def test_a_side_of_a_country_and_a_single_week_are_no_figures(language: str, text: str) -> None:
    """They tell where and in how short a time."""
    assert not [
        fact for fact in read(text, language)[1] if isinstance(fact.value, NumberValue) and fact.slot != "duration"
    ]


def test_half_of_a_country_is_a_share() -> None:
    """Only the side behind it makes it a place."""
    assert [fact.text for fact in _facts("La moitié du pays est sous la neige.", "fr", Slot.SHARE)] == ["moitié"]
