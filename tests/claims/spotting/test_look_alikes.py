"""Figures, hours and ranks that the words around them make part of a name, a saying, a bet or another kind."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claims.kinds.found import Found
from claims.kinds.lexicon import lexicon
from claims.model import Hedge, Kind, NumberValue
from claims.spotting.naming_figures import is_told_by_neighbours
from claims.spotting.values import spot_values
from tests.claims.kinds.reading import TODAY, figured, of_kind

NO_COUNT = [
    ("fr", "la Sarthe (72) et le Gers (32)"),
    ("fr", "le jour 4 du procès"),
    ("fr", "la session 3 du stage"),
    ("fr", "la nouvelle 407 rouge"),
    ("fr", "avec le 47.1 du règlement"),
    ("fr", "à vingt contre un"),
    ("fr", "ses millions ont fondu"),
    ("fr", "un vélo tout neuf et léger"),
    ("fr", "l'entre-deux-mers"),
    ("fr", "d'un seul trait"),
    ("fr", "une seule fois"),
    ("fr", "agressé par un tiers"),
    ("fr", "Les Vagues 1 et 2."),
    ("fr", "la T.20 et la P.38"),
    ("fr", "une Rapax 14.2 de course"),
    ("en", "the front three were tired"),
    ("en", "a top-six side"),
    ("en", "the last 16 of the cup"),
    ("en", "by three to one"),
    ("en", "a 12 certificate"),
    ("en", "a five star inn"),
    ("en", "his millions are gone"),
    ("en", "the baron's millions are gone"),
    ("en", "a 5-Series saloon"),
    ("en", "Dark Harbour 1 and 2."),
]


@pytest.mark.parametrize(("language", "text"), NO_COUNT)
def test_what_its_neighbours_name_is_no_count(language: str, text: str) -> None:
    assert [m.text for m in of_kind(text, language, Kind.NUMBER)] == []


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "chaque jour 40 barques partent", ["40"]),
        ("fr", "au stade 90 gradins sont vides", ["90"]),
        ("fr", "ses millions de fidèles", ["millions"]),
        ("fr", "une baisse d'un tiers", ["un tiers"]),
        ("fr", "un seul marin", []),
        ("fr", "un seul rescapé", ["un"]),
        ("en", "every day 40 barges leave", ["40"]),
        ("en", "the last eight barges", ["eight"]),
        ("en", "his millions of readers", ["millions"]),
        ("en", "five hostages were brought back", ["five"]),
    ],
)
def test_the_same_words_before_what_is_counted_leave_the_count(language: str, text: str, words: list[str]) -> None:
    assert [m.text for m in of_kind(text, language, Kind.NUMBER) if m.text != "un" or words] == words


def test_all_of_what_was_just_told_counts_nothing_more() -> None:
    assert [m.text for m in spot_values("il rame onze mois sur onze", "fr", TODAY)] == ["onze mois"]


def test_a_number_without_neighbours_is_left_alone() -> None:
    three = NumberValue(Decimal(3), Decimal(3), Decimal(3))
    found = Found(Kind.NUMBER, 0, 5, three, ())
    assert not is_told_by_neighbours("three barges", found, "", "barges", lexicon("en"))


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("de trois à cinq heures de rame", [Kind.DURATION]),
        ("de trois à cinq heures du matin", [Kind.TIME]),
        ("à moins de 3h20", [Kind.DURATION]),
        ("à 3h20", [Kind.TIME]),
        ("le Journal de 13h", []),
        ("au 1:18ème", []),
        ("à l'échelle 1:24", []),
        ("« Radio midi » à 12h15", [Kind.TIME]),
        ("Midi Nautique", []),
    ],
)
def test_hours_are_told_from_lengths_titles_and_scales(text: str, kinds: list[Kind]) -> None:
    assert [m.kind for m in spot_values(text, "fr", TODAY)] == kinds


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("at about 1930 on Fridays", ["1930"]),
        ("at about 1990", []),
        ("at about 1930 barges", []),
    ],
)
def test_four_figures_after_at_about_are_a_time_where_a_day_has_it(text: str, words: list[str]) -> None:
    assert [m.text for m in of_kind(text, "en", Kind.TIME)] == words


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the Mail on Sunday"),
        ("en", "the Sunday Tribune"),
        ("en", "a Sunday roast"),
        ("en", "Merry Christmas"),
        ("en", "a Christmas greeting"),
        ("en", "The Ferns of May"),
        ("en", "moved from 7/1 to 5/2 favourite"),
        ("en", "a Christmas email"),
    ],
)
def test_a_paper_a_greeting_or_a_title_is_no_day(language: str, text: str) -> None:
    assert of_kind(text, language, Kind.DATE) == []


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("elle a passé lundi 8 avril au port", "2019-04-08"),
        ("en toute fin d'année 2018", "2018-09-01/2018-12-31"),
        ("le départ a été reprogrammé le 28 mai", "2019-05-28"),
        ("depuis le 11-Septembre", "2001-09-11"),
    ],
)
def test_a_day_is_read_past_the_verb_beside_it(text: str, edtf: str) -> None:
    assert [getattr(m.value, "edtf", None) for m in of_kind(text, "fr", Kind.DATE)] == [edtf]


@pytest.mark.parametrize(
    ("language", "text", "ages"),
    [
        ("fr", "cette ex-batelière de 41 ans", ["41 ans"]),
        ("fr", "l'éducateur sportif de 31 ans", ["31 ans"]),
        ("fr", "noyé, mort à 52 ans d'une chute", ["52 ans"]),
        ("fr", "loin d'être usé à 68 ans, il rame", ["68 ans"]),
        ("fr", "l'âge minimum pour ramer a été relevé de 12 à 14 ans", ["12", "14 ans"]),
        ("fr", "obligatoire pour tous de 5 à 15 ans", ["5 à 15 ans"]),
        ("fr", "timide, à peine vingt ans, elle rame", ["vingt ans"]),
        ("fr", "capitaine à 19 ans, il rame", ["19 ans"]),
        ("fr", "après une carrière de près de 40 ans", []),
        ("fr", "condamné à 35 ans de bagne", []),
        ("fr", "elle veut reporter d'un an le départ", []),
        ("en", "Ruth, 16, and Amos, 14 were rowing", ["16", "14"]),
        ("fr", "la peine est portée à 40 ans", []),
        ("fr", "un taux à 50 ans", []),
        ("en", "The bargee, 34, sank it", []),
        ("en", "The princess, 34, sank it", ["34"]),
        ("en", "for women over 60.", ["60"]),
        ("en", "She is a fine rower and only 22 but", ["22"]),
    ],
)
def test_years_are_told_to_be_an_age_by_the_words_around(language: str, text: str, ages: list[str]) -> None:
    assert [m.text for m in of_kind(text, language, Kind.AGE)] == ages


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("un jour de marché", []),
        ("un jour de mai", []),
        ("un mois de juillet au port", []),
        ("un jour de congé", ["un jour"]),
        ("les 24 heures du Mans", []),
        ("elle reste une semaine en mer", ["une semaine"]),
        ("tous les deux jours", ["deux jours"]),
        ("tous les deux ou trois jours", ["deux ou trois jours"]),
        ("ils rament tous les deux", []),
    ],
)
def test_a_length_is_told_from_a_day_of_its_kind(text: str, words: list[str]) -> None:
    assert [m.text for m in of_kind(text, "fr", Kind.DURATION)] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("it was first shown in 1961", []),
        ("a first look at the barge", []),
        ("seen in 40 First Kisses", []),
        ("the number eight broke away", []),
        ("in at number eight", ["number eight"]),
        ("two tall second rows", []),
        ("20th Century Barges", []),
        ("her first half-effort", []),
        ("she was first choice", ["first"]),
    ],
)
def test_a_rank_is_told_from_a_time_a_title_and_a_place_in_a_team(text: str, words: list[str]) -> None:
    assert [m.text for m in of_kind(text, "en", Kind.ORDINAL)] == words


def test_a_feminine_rank_is_no_part() -> None:
    assert [m.kind for m in spot_values("une septième d'entre elles", "fr", TODAY)] == [Kind.ORDINAL]
    assert [m.kind for m in spot_values("un septième du port", "fr", TODAY)] == [Kind.NUMBER]


@pytest.mark.parametrize(
    ("language", "text", "kind", "hedge"),
    [
        ("en", "over the 80 minutes", Kind.DURATION, Hedge.EXACT),
        ("en", "over 80 minutes", Kind.DURATION, Hedge.MORE_THAN),
        ("en", "a record over 400m hurdles", Kind.QUANTITY, Hedge.EXACT),
        ("en", "over 400m of rope", Kind.QUANTITY, Hedge.MORE_THAN),
        ("fr", "moins d'un marin sur deux", Kind.NUMBER, Hedge.LESS_THAN),
        ("fr", "un marin sur deux", Kind.NUMBER, Hedge.EXACT),
        ("fr", "des grévistes, et plus de 80 % au port", Kind.PERCENTAGE, Hedge.MORE_THAN),
    ],
)
def test_a_hedge_is_read_where_it_loosens_and_nowhere_else(language: str, text: str, kind: Kind, hedge: Hedge) -> None:
    assert figured(text, language, kind).hedge is hedge


@pytest.mark.parametrize(
    ("language", "text", "kind", "ends"),
    [
        ("fr", "ses trois, quatre barques", Kind.NUMBER, ("3", "4")),
        ("fr", "augmenter de 10 à 15 %", Kind.PERCENTAGE, ("10", "15")),
    ],
)
def test_two_numbers_of_one_guess_are_a_range(language: str, text: str, kind: Kind, ends: tuple[str, str]) -> None:
    found = figured(text, language, kind)
    assert (found.hedge, found.low, found.high) == (Hedge.RANGE, *map(Decimal, ends))


def test_a_year_before_a_verb_counts_nothing() -> None:
    assert [m.kind for m in spot_values("2004 reinforces it", "en", TODAY)] == [Kind.DATE]


def test_a_season_is_not_cut_in_two() -> None:
    assert [m.text for m in spot_values("the end of the 2011-12 season", "en", TODAY)] == ["2011-12"]


def test_counting_aloud_is_no_guess() -> None:
    assert [m.text for m in of_kind("un, deux, trois, partez", "fr", Kind.NUMBER)] == ["deux", "trois"]


def test_a_share_of_thousands_is_told_by_its_end() -> None:
    assert figured("une barque sur 2.500 coule", "fr", Kind.NUMBER).amount == Decimal(1) / 2500


@pytest.mark.parametrize(("text", "count"), [("un franc succès", 0), ("un franc par jour", 1)])
def test_a_currency_that_is_an_adjective_too_needs_no_noun_after(text: str, count: int) -> None:
    assert len(of_kind(text, "fr", Kind.MONEY)) == count


def test_a_height_in_marks_keeps_its_hedge() -> None:
    found = figured("about 5' 10\" tall", "en", Kind.QUANTITY)
    assert (found.amount, found.hedge) == (Decimal(70), Hedge.ABOUT)


@pytest.mark.parametrize(("text", "kind"), [("300m titles", Kind.QUANTITY), ("300m copies", Kind.NUMBER)])
def test_metres_of_a_race_are_no_millions(text: str, kind: Kind) -> None:
    assert [m.kind for m in spot_values(text, "en", TODAY)] == [kind]
