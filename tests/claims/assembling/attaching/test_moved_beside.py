"""English figures that `up` or `down` joins to what moved, without a verb."""

from __future__ import annotations

import pytest

from claims.model import Slot
from tests.claims.assembling.analysing import owners, read


@pytest.mark.parametrize(
    ("text", "words", "mover", "family"),
    [
        ("Oslo closed lower, with Norvik down 4%.", "4%", "Norvik", "fall"),
        ("Trading was thin, with tin down 4% and zinc up 2%.", "2%", "zinc", "rise"),
        ("The report showed orders down 6% to $31m.", "$31m", "orders", "fall"),
        ("The report showed orders down 6% to $31m.", "6%", "orders", "fall"),
    ],
)
def test_what_stands_before_up_or_down_moved_so_far(text: str, words: str, mover: str, family: str) -> None:
    fact = next(fact for fact in read(text, "en")[1] if words in fact.text)
    assert fact.event is not None
    assert (fact.event.family, [p.name for p in fact.participants if p.role == "agent"]) == (family, [mover])


@pytest.mark.parametrize(
    ("text", "words", "family"),
    [
        ("The board pushed the fee down 4%.", "4%", "fall"),
        ("The barge left with its ramp down 3 metres.", "3 metres", "fall"),
        ("Norvik paid up $4m.", "$4m", "rise"),
    ],
)
def test_a_verb_or_a_length_keeps_its_own_event(text: str, words: str, family: str) -> None:
    found = next(owned for key, owned in owners(text, "en").items() if words in key)
    assert found.event is None or not found.event.nominal or found.event.family != family


@pytest.mark.parametrize(
    ("language", "text", "words", "mover"),
    [
        ("fr", "La gare constate une baisse de 6 % des retards.", "6 %", ("agent", "retards")),
        ("en", "The bank saw a rise of 6% in orders.", "6%", ("agent", "orders")),
        ("en", "The mill reported an increase of 6% in wages.", "6%", ("patient", "wages")),
    ],
)
def test_what_a_rise_or_fall_is_of_takes_part_in_it(
    language: str, text: str, words: str, mover: tuple[str, str]
) -> None:
    fact = next(fact for fact in read(text, language)[1] if words in fact.text)
    assert fact.event is not None
    assert fact.of is not None
    assert (fact.event.nominal, fact.of.text) == (True, mover[1])
    assert mover in {(p.role, p.name) for p in fact.participants}


def test_a_year_on_year_rise_is_a_rise_of_what_rose() -> None:
    found = next(
        o for key, o in owners("The mill posted a year-on-year rise of 6% in orders.", "en").items() if "6%" in key
    )
    assert found.value.of is not None
    assert found.value.of.text == "orders"


def test_a_place_or_a_month_is_nothing_that_rose() -> None:
    found = next(o for key, o in owners("The mill saw growth of 6% in Norway.", "en").items() if "6%" in key)
    assert found.value.of is None or found.value.of.text != "Norway"


@pytest.mark.parametrize(
    ("text", "words", "family"),
    [
        ("Some 48% of those polled want a bridge.", "48%", "want"),
        ("About 48% of those questioned said they walked.", "48%", "say"),
        ("Two of those arrested have confessed.", "Two", "confess"),
        ("Lund met 12 of those who swam.", "12", "meet"),
    ],
)
def test_a_share_of_those_described_belongs_to_the_verb_behind(text: str, words: str, family: str) -> None:
    event = next((o.event for key, o in owners(text, "en").items() if words in key), None)
    assert event is None or event.family.removeprefix("en:") == family


@pytest.mark.parametrize(
    ("language", "text", "words", "family"),
    [
        ("en", "The side is ninth after three defeats.", "three", "defeats"),
        ("fr", "La recrue est absente malgré deux victoires.", "deux", "victoires"),
        ("en", "The side left after three tenors.", "three", "left"),
        ("fr", "Le car part après trois passagers.", "trois", "part"),
    ],
)
def test_a_count_of_events_behind_when_or_despite_what_is_told_of_them(
    language: str, text: str, words: str, family: str
) -> None:
    found = next(o for key, o in owners(text, language).items() if words in key and o.value.slot is Slot.COUNT)
    assert found.event is not None
    assert found.event.text == family


def test_what_stands_behind_a_second_figure_of_a_list_is_counted() -> None:
    found = owners("The club had nine wins and four draws.", "en")["four"]
    assert found.value.of is not None
    assert found.value.of.text == "draws"
