"""Dates: many phrasings under one value, in both languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.kinds.calendar import easter, feast
from claims.kinds.lexicon import lexicon
from claims.model import Anchor, DateRange, DateValue, Kind, Precision
from tests.claims.kinds.reading import TODAY, dated, of_kind, only

CORPUS: dict[tuple[str, str], list[str]] = {
    ("fr", "2019-04-08"): [
        "le 8 avril 2019",
        "lundi 8 avril 2019",
        "le lundi 8 avril 2019",
        "Lundi 8 Avril 2019",
        "le 08/04/2019",
        "le 08.04.2019",
        "le 2019-04-08",
        "le 8 avr. 2019",
        "ce lundi 8 avril",
        "lundi 8 avril",
        "le 8\u00a0avril 2019",
        "le 8\navril 2019",
        "lun. 8 avril 2019",
        "le 8 avril de 2019",
        "avant-hier",
        "lundi après-midi 8 avril",
    ],
    ("fr", "2019-05-01"): ["le 1er mai 2019", "le premier mai 2019", "le 1 mai 2019", "01/05/2019"],
    ("fr", "2018-09"): ["en septembre 2018", "au mois de septembre 2018", "sept. 2018", "septembre dernier"],
    ("fr", "2018-06"): ["en juin dernier", "juin 2018"],
    ("fr", "2017"): ["en 2017", "depuis 2017", "l'année 2017", "fin du mandat de 2017.", "né en 2017"],
    ("fr", "2018"): ["l'an dernier", "l'année dernière", "en 2018"],
    ("fr", "2019"): ["cette année", "en 2019", "à l'horizon 2019"],
    ("fr", "2019-04-09"): ["hier", "mardi", "mardi matin", "ce mardi 9 avril"],
    ("fr", "2019-04-11"): ["demain"],
    ("fr", "2019-04-12"): ["après-demain"],
    ("fr", "2019-04-15"): ["lundi prochain", "lundi 15 avril"],
    ("fr", "2019-04-01/2019-04-07"): ["la semaine dernière"],
    ("fr", "2019-04-06/2019-04-07"): ["le week-end dernier", "le weekend dernier"],
    ("fr", "2019-03"): ["le mois dernier", "en mars", "en mars 2019"],
    ("fr", "2018-10-10/2018-10-20"): ["à la mi-octobre 2018", "mi-octobre"],
    ("fr", "2019-03-01/2019-03-10"): ["début mars", "au début de mars"],
    ("fr", "2019-03-20/2019-03-31"): ["fin mars", "à la fin de mars 2019"],
    ("fr", "199X"): ["dans les années 1990", "les années 90", "les années quatre-vingt-dix"],
    ("fr", "18XX"): ["au XIXe siècle", "au 19e siècle", "au dix-neuvième siècle"],
    ("fr", "2018-22"): ["l'été dernier", "à l'été 2018"],
    ("fr", "2019-33"): ["au premier trimestre 2019", "au 1er trimestre 2019", "T1 2019"],
    ("fr", "2018-41"): ["au second semestre 2018", "le deuxième semestre 2018"],
    ("fr", "2019-05-03/2019-05-05"): ["du 3 au 5 mai 2019", "entre le 3 et le 5 mai 2019", "3-5 mai 2019"],
    ("fr", "2007-01-01/2016-12-31"): ["entre 2007 et 2016", "de 2007 à 2016", "2007-2016"],
    ("fr", "2019-01-01/2019-03-31"): ["de janvier à mars 2019", "janvier-mars 2019"],
    ("fr", "2018-12-25"): ["à Noël", "Noël 2018", "Noël dernier"],
    ("fr", "2019-06-09"): ["la Pentecôte 2019", "Pentecôte prochaine"],
    ("fr", "2017-04-10"): ["il y a deux ans", "voilà deux ans"],
    ("en", "2019-04-08"): [
        "on April 8, 2019",
        "on 8 April 2019",
        "Monday, April 8, 2019",
        "Monday 8 April 2019",
        "on the 8th of April 2019",
        "April 8th, 2019",
        "8 Apr 2019",
        "Apr. 8, 2019",
        "2019-04-08",
        "Monday, April 8",
        "Monday 8 April",
        "on Monday",
        "the day before yesterday",
    ],
    ("en", "2019-05-01"): ["on May 1, 2019", "the first of May 2019", "1 May 2019"],
    ("en", "2018-09"): ["in September 2018", "in Sept 2018", "last September", "in September"],
    ("en", "2017"): ["in 2017", "since 2017", "2017.", "by 2017"],
    ("en", "2018"): ["last year", "in 2018"],
    ("en", "2019"): ["this year", "in 2019"],
    ("en", "2019-04-09"): ["yesterday", "on Tuesday", "Tuesday"],
    ("en", "2019-04-11"): ["tomorrow"],
    ("en", "2019-04-01/2019-04-07"): ["last week"],
    ("en", "2019-04-06/2019-04-07"): ["last weekend"],
    ("en", "2019-03"): ["last month", "in March", "in March 2019"],
    ("en", "2019-03-01/2019-03-10"): ["early March", "early in March 2019"],
    ("en", "2018-10-10/2018-10-20"): ["mid-October", "in mid October 2018"],
    ("en", "199X"): ["in the 1990s", "the '90s"],
    ("en", "18XX"): ["in the 19th century", "the nineteenth century"],
    ("en", "2018-22"): ["last summer", "in summer 2018", "the summer of 2018"],
    ("en", "2019-33"): ["the first quarter of 2019", "Q1 2019", "2019 Q1"],
    ("en", "2018-41"): ["the second half of 2018", "H2 2018"],
    ("en", "2019-05-03/2019-05-05"): ["May 3-5, 2019", "3-5 May 2019", "from May 3 to May 5, 2019", "3 to 5 May 2019"],
    ("en", "2007-01-01/2016-12-31"): ["between 2007 and 2016", "from 2007 to 2016", "2007-2016"],
    ("en", "2019-01-01/2019-03-31"): ["January to March 2019", "from January to March 2019"],
    ("en", "2018-12-25"): ["at Christmas", "Christmas 2018", "on Christmas Day"],
    ("en", "2018-11-22"): ["Thanksgiving", "Thanksgiving 2018"],
    ("en", "2017-04-10"): ["two years ago"],
}
CASES = [(language, edtf, text) for (language, edtf), texts in CORPUS.items() for text in texts]


@pytest.mark.parametrize(("language", "edtf", "text"), CASES, ids=[f"{c[0]}-{c[2]}" for c in CASES])
def test_every_phrasing_has_the_value_it_stands_under(language: str, edtf: str, text: str) -> None:
    assert dated(text, language).edtf == edtf


@pytest.mark.parametrize("language", ["fr", "en"])
def test_there_are_forty_phrasings_in_each_language(language: str) -> None:
    assert sum(1 for case in CASES if case[0] == language) >= 40


def test_a_weekday_with_its_date_is_one_mention() -> None:
    mention = only("Il l'a dit lundi 8 avril, à Kazan.", "fr", Kind.DATE)
    assert mention.text == "lundi 8 avril"
    value = dated("lundi 8 avril", "fr")
    assert (value.weekday, value.day, value.month, value.year) == (0, 8, 4, None)


def test_a_year_less_date_keeps_the_past_and_the_coming_reading() -> None:
    value = dated("le 3 mars", "fr")
    assert value.anchor is Anchor.PUBLICATION
    assert value.readings == (
        DateRange(date(2019, 3, 3), date(2019, 3, 3)),
        DateRange(date(2020, 3, 3), date(2020, 3, 3)),
    )


def test_a_year_less_span_keeps_both_readings_too() -> None:
    assert dated("du 3 au 5 mai", "fr").readings == (
        DateRange(date(2018, 5, 3), date(2018, 5, 5)),
        DateRange(date(2019, 5, 3), date(2019, 5, 5)),
    )


def test_a_weekday_settles_which_year_is_meant() -> None:
    value = dated("lundi 15 avril", "fr")
    assert (value.earliest, value.readings) == (date(2019, 4, 15), ())


def test_a_bare_weekday_may_be_the_day_of_publication() -> None:
    assert dated("mercredi", "fr").earliest == TODAY
    assert dated("Wednesday", "en").readings == (
        DateRange(TODAY, TODAY),
        DateRange(date(2019, 4, 17), date(2019, 4, 17)),
    )


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("lundi", "XXXX-XX-XX"),
        ("le 8 avril", "XXXX-04-08"),
        ("en juin", "XXXX-06"),
        ("lundi 8 avril", "XXXX-04-08"),
        ("du 3 au 9 mai", "XXXX-05-03/XXXX-05-09"),
    ],
)
def test_without_a_reference_a_relative_date_stays_unresolved_with_what_it_says(text: str, edtf: str) -> None:
    value = dated(text, "fr", None)
    assert (value.anchor, value.earliest, value.latest, value.edtf) == (Anchor.UNRESOLVED, None, None, edtf)


def test_an_absolute_date_needs_no_reference() -> None:
    value = dated("en septembre 2018", "fr", None)
    assert (value.anchor, value.precision) == (Anchor.ABSOLUTE, Precision.MONTH)
    assert (value.earliest, value.latest) == (date(2018, 9, 1), date(2018, 9, 30))


def test_figures_of_ambiguous_order_keep_both_readings_in_english_only() -> None:
    assert len(dated("on 03/04/2019", "en").readings) == 2
    assert dated("le 03/04/2019", "fr").readings == ()
    assert dated("on 25/04/2019", "en").earliest == date(2019, 4, 25)


def test_each_day_of_a_list_is_a_mention_with_the_month_of_the_last() -> None:
    found = of_kind("les 8 et 9 avril 2019", "fr", Kind.DATE)
    assert [(m.text, getattr(m.value, "edtf", "")) for m in found] == [
        ("8", "2019-04-08"),
        ("9 avril 2019", "2019-04-09"),
    ]


def test_a_year_is_told_from_a_count() -> None:
    assert of_kind("2000 manifestants ont défilé", "fr", Kind.DATE) == []
    assert dated("2000 manifestants ont défilé en 2000", "fr").year == 2000
    assert of_kind("some 2019 people were hired", "en", Kind.DATE) == []


def test_a_day_that_no_calendar_has_is_no_date() -> None:
    assert of_kind("le 31 juin 2019", "fr", Kind.DATE) == [] or dated("le 31 juin 2019", "fr").day is None


@given(st.integers(1900, 2200))
def test_easter_is_a_sunday_between_22_march_and_25_april(year: int) -> None:
    day = easter(year)
    assert day.weekday() == 6
    assert date(year, 3, 22) <= day <= date(year, 4, 25)


@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)))
def test_any_day_is_read_from_its_iso_form(day: date) -> None:
    assert dated(f"le {day.isoformat()}", "fr").earliest == day


@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)), st.dates(date(1950, 1, 1), date(2090, 12, 31)))
def test_the_default_reading_of_a_weekday_is_the_latest_not_after_publication(day: date, today: date) -> None:
    names = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    found = dated(names[day.weekday()], "fr", today)
    assert found.earliest is not None
    assert 0 <= (today - found.earliest).days < 7


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_feast_of_the_tables_has_a_day_in_every_year(language: str) -> None:
    for name, rule in lexicon(language).dates["feast"].items():
        assert all(feast(rule, year) is not None for year in range(1990, 2040)), name


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "les 1er et 2 mai prochains", [("1er", "2019-05-01"), ("2 mai prochains", "2019-05-02")]),
        ("fr", "le 12 mars et le 3 avril 2018", [("12 mars", "2018-03-12"), ("3 avril 2018", "2018-04-03")]),
        ("fr", "en mars et avril 2017", [("mars", "2017-03"), ("avril 2017", "2017-04")]),
        ("fr", "en novembre et janvier 2018", [("novembre", "2017-11"), ("janvier 2018", "2018-01")]),
        ("fr", "en 1938 ou 1939, années sombres", [("1938", "1938"), ("1939", "1939")]),
        ("fr", "les vendredi 3 et samedi 4 mai", [("vendredi 3", "2019-05-03"), ("samedi 4 mai", "2019-05-04")]),
        ("fr", "lundi ou mardi de la semaine prochaine", [("lundi", "2019-04-15"), ("mardi", "2019-04-16")]),
        ("fr", "aux XVIIe et XVIIIe siècles", [("XVIIe", "16XX"), ("XVIIIe", "17XX")]),
        ("en", "March 12 and April 3, 2018", [("March 12", "2018-03-12"), ("April 3, 2018", "2018-04-03")]),
        ("en", "in March and April 2017", [("March", "2017-03"), ("April 2017", "2017-04")]),
        ("en", "on 3, 10 and 17 May 2018", [("3", "2018-05-03"), ("10", "2018-05-10"), ("17 May 2018", "2018-05-17")]),
        ("en", "Monday or Tuesday next week", [("Monday", "2019-04-15"), ("Tuesday", "2019-04-16")]),
    ],
)
def test_dates_of_a_list_have_from_the_last_what_they_do_not_say(
    language: str, text: str, found: list[tuple[str, str]]
) -> None:
    assert [(m.text, getattr(m.value, "edtf", "")) for m in of_kind(text, language, Kind.DATE)] == found


@pytest.mark.parametrize(
    ("language", "text", "span"),
    [
        ("fr", "Il est né à la fin des années 1970, à Brest.", "fin des années 1970"),
        ("fr", "Le chantier dure depuis la fin du mois de mai.", "fin du mois de mai"),
        ("fr", "Une trêve de trois jours à partir de lundi, dit-il.", "trois jours à partir de lundi"),
        ("fr", "Il arrivera la veille de Noël, tard.", "la veille de Noël"),
        ("fr", "L'usine a fermé au mois de juin dernier.", "juin dernier"),
        (
            "fr",
            "Dans la nuit du 31 décembre 2017 au 1er janvier 2018, il neige.",
            "31 décembre 2017 au 1er janvier 2018",
        ),
        ("fr", "Le bail court jusqu'au\n8 avril\n2020.", "8 avril\n2020"),
        ("fr", "La fête de mardi\n9 avril a réuni la ville.", "mardi\n9 avril"),
        ("en", "Profits fell in the three months to December 2018.", "the three months to December 2018"),
        ("en", "He was hurt in late May last year.", "late May last year"),
        ("en", "She arrived the day before Christmas.", "the day before Christmas"),
        ("en", "They met on Friday the 12th for lunch.", "Friday the 12th"),
        ("en", "It rained on April 8,\n2019.", "April 8,\n2019"),
    ],
)
def test_a_date_has_all_of_its_words(language: str, text: str, span: str) -> None:
    assert only(text, language, Kind.DATE).text == span


def test_this_weekend_told_in_the_past_on_a_monday_is_the_one_that_is_over() -> None:
    monday = date(2019, 4, 8)
    over = dated("Le musée a accueilli ce week-end mille visiteurs.", "fr", monday)
    assert (over.earliest, len(over.readings)) == (date(2019, 4, 6), 2)
    assert dated("Le musée ouvrira ce week-end.", "fr", monday).earliest == date(2019, 4, 13)
    assert dated("It rained this weekend.", "en", monday).earliest == date(2019, 4, 6)
    assert dated("This weekend.", "en", date(2019, 4, 11)).readings == ()


def test_a_year_of_business_is_told_from_a_month() -> None:
    assert dated("in 2003-4", "en").latest == date(2004, 12, 31)
    assert dated("2018-4", "en").latest == date(2018, 4, 30)


def test_where_nothing_was_told_before_the_eve_is_that_of_publication_and_the_morrow_unknown() -> None:
    assert dated("Il l'avait annoncé la veille.", "fr").earliest == date(2019, 4, 9)
    assert dated("Il revient le lendemain.", "fr").anchor is Anchor.UNRESOLVED
    assert dated("Il l'avait annoncé la veille.", "fr", None).anchor is Anchor.UNRESOLVED


def test_a_day_told_too_far_back_anchors_nothing() -> None:
    text = "Le 3 mai 2018, il part. " + "La pluie tombe sur la ville. " * 12 + "La veille, il dormait."
    assert [m.value.anchor for m in of_kind(text, "fr", Kind.DATE) if isinstance(m.value, DateValue)][-1] is (
        Anchor.UNRESOLVED
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "le marché de Noël"),
        ("fr", "le père Noël"),
        ("fr", "Alain Toussaint parle"),
        ("fr", "Noël Durand préside"),
        ("fr", "au IIe siècle avant notre ère"),
        ("fr", "en 1200 avant J.-C."),
        ("fr", "en fin d'année scolaire"),
        ("fr", "la veille de son départ"),
        ("fr", "au lendemain d'une longue grève"),
        ("fr", "du jour au lendemain"),
        ("fr", "son amour de la mer ne date pas d'hier"),
        ("fr", "dans les mois qui viennent"),
        ("fr", "chaque année"),
        ("fr", "le tarif est de 4,2 en semaine"),
        ("en", "a Christmas card"),
        ("en", "the double act Bert and Dec"),
        ("en", "Christmas shopping"),
        ("en", "20th Century Fox"),
        ("en", "the 3rd century BC"),
        ("en", "the day after he resigned"),
        ("en", "the year before the crisis"),
        ("en", "the Today programme"),
        ("en", "5/2 favourite"),
        ("en", "at 9/4 odds"),
        ("en", "2006 people"),
        ("en", "over the years"),
        ("en", "in recent weeks"),
    ],
)
def test_what_looks_like_a_date_is_none(language: str, text: str) -> None:
    assert [m.text for m in of_kind(text, language, Kind.DATE)] == []


@pytest.mark.parametrize(
    ("language", "text", "span"),
    [
        ("fr", "L'attaque a fait dimanche huit morts.", "dimanche"),
        ("fr", "Lens a battu Caen samedi 3 à 1 devant son public.", "samedi"),
        ("fr", "Caen s'est incliné dimanche 2-0.", "dimanche"),
        ("fr", "Mardi 15 personnes ont été soignées.", "Mardi"),
        ("en", "On Friday 15 protesters were held.", "Friday"),
        ("fr", "Ils ont été cette année invités.", "cette année"),
        ("fr", "jugé en 2004 à 12 ans de prison", "2004"),
    ],
)
def test_a_date_takes_no_word_that_is_not_its_own(language: str, text: str, span: str) -> None:
    assert only(text, language, Kind.DATE).text == span
