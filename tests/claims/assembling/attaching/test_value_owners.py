"""Values whose noun or event is told beside them: conversions, rates, lengths in front of a noun, what goes along."""

from __future__ import annotations

import pytest

from claims.model import Slot
from tests.claims.assembling.analysing import owners

Told = tuple[Slot, str | None, str | None]


def _told(text: str, language: str, words: str) -> Told | None:
    found = [owned for key, owned in owners(text, language).items() if words in key]
    if not found:
        return None
    of, event = found[0].value.of, found[0].event
    return found[0].value.slot, of.text if of else None, event.family if event else None


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("Arrears of 3bn yen ($31m; £17m) were cancelled.", "£17m", "3bn yen"),
        ("Lund runs a mill in a deal worth 9bn pesos ($210m:£115m).", "£115m", "9bn pesos"),
        ("The opera took $6m (£3.2m) in its second month.", "£3.2m", "$6m"),
    ],
)
def test_a_sum_in_brackets_belongs_to_what_the_sum_before_them_does(text: str, inside: str, outside: str) -> None:
    assert _told(text, "en", inside) == _told(text, "en", outside) != (Slot.AMOUNT, None, None)


def test_a_measure_in_brackets_is_no_conversion_of_a_sum() -> None:
    assert _told("The $6m yacht (40 metres) sank.", "en", "40 metres") != _told("The $6m yacht sank.", "en", "$6m")


@pytest.mark.parametrize(
    ("text", "words", "noun"),
    [
        ("The end of her seven-year reign came on Monday.", "seven-year", "reign"),
        ("The start of a two-day festival was delayed.", "two-day", "festival"),
    ],
)
def test_a_length_joined_to_a_noun_measures_that_noun(text: str, words: str, noun: str) -> None:
    told = _told(text, "en", words)
    assert told is not None and told[1] == noun


def test_a_bare_figure_that_a_currency_comes_to_counts_no_coins() -> None:
    assert _told("The euro rose to 128.4 in Tokyo.", "en", "128.4") == (Slot.MEASURE, "euro", "rise")
    assert _told("Le yen est tombé à 131,7 à Londres.", "fr", "131,7") == (Slot.MEASURE, "yen", "fall")
    assert _told("The till held 128 euros.", "en", "128") != (Slot.MEASURE, "euros", "have")


@pytest.mark.parametrize(
    ("text", "words", "family"),
    [
        ("La fête a pris fin à midi, avec plus de 300 bouteilles vendues.", "300", "sell"),
        ("Le port a fermé avec 14 dockers blessés.", "14", "injure"),
        ("La ligue a gagné avec 40 bénévoles.", "40", "win"),
        ("La ligue est venue avec 12 vols recensés.", "12", "come"),
    ],
)
def test_a_count_that_goes_along_is_told_of_what_was_done_to_it(text: str, words: str, family: str) -> None:
    told = _told(text, "fr", words)
    assert told is not None and told[2] == family


@pytest.mark.parametrize(
    ("language", "text", "slot"),
    [
        ("fr", "14 brebis sur 1.000 sont malades.", Slot.SHARE),
        ("en", "Nine ewes in 1,000 fell ill.", Slot.SHARE),
        ("fr", "La digue porte 14 grues sur 1.000 mètres.", Slot.COUNT),
    ],
)
def test_a_count_out_of_a_power_of_ten_is_a_share(language: str, text: str, slot: Slot) -> None:
    assert {owned.value.slot for owned in owners(text, language).values()} - {Slot.MEASURE} == {slot}


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "12 brebis de plus de 4 ans sur 1.000 sont malades.", "1.000"),
        ("en", "Nine ewes per 10,000 fell ill.", "10,000"),
        ("fr", "Le boulanger, aujourd'hui âgé de 61 ans, fut élu.", "aujourd'hui"),
    ],
)
def test_the_base_of_a_rate_and_a_bare_nowadays_tell_nothing(language: str, text: str, words: str) -> None:
    assert _told(text, language, words) is None


@pytest.mark.parametrize(
    ("language", "text", "words", "family"),
    [
        ("fr", "Le préfet a confirmé l'évacuation de 14 villas.", "14", "evacuate"),
        ("fr", "La police enquête sur le meurtre d'un berger de 33 ans.", "33 ans", "murder"),
        ("fr", "Le départ de trois ministres a inquiété la Bourse.", "trois", "depart"),
        ("en", "The board delayed the closure of 19 branches.", "19", "close"),
        ("en", "Lund was questioned over the kidnapping of a 16-year-old girl.", "16-year-old", "kidnap"),
        ("fr", "Lund fait partie des 14 juges de la cour.", "14", "belong"),
        ("fr", "Le club a vendu la maison de trois joueurs.", "trois", "sell"),
        ("en", "The board sold the roofs of nine barns.", "nine", "sell"),
        ("fr", "Le maire défend un plan de 60 licenciements.", "60", "defend"),
    ],
)
def test_a_count_or_an_age_is_told_of_the_event_noun_that_it_completes(
    language: str, text: str, words: str, family: str
) -> None:
    told = _told(text, language, words)
    assert told is not None and told[2] == family


def test_a_length_without_its_plural_is_joined_to_a_noun_too() -> None:
    told = _told("The towns agreed on a new four year lease.", "en", "four year")
    assert told is not None and told[1] == "lease"


def test_a_span_of_years_behind_a_noun_is_that_of_the_verb() -> None:
    told = _told("La ligue a enquêté en détail de 2003 à 2007.", "fr", "2003 à 2007")
    assert told is not None and told[2] == "investigate"


def test_a_name_right_before_its_age_has_it_whatever_it_completes() -> None:
    told = _told("Le juge l'accuse de l'enlèvement de Maëlle âgée de 6 ans.", "fr", "6 ans")
    assert told is not None and told[1] == "Maëlle"


@pytest.mark.parametrize(
    ("text", "words", "family"),
    [
        ("Le fermier est jugé pour avoir pendant six ans vendu du lait coupé.", "six ans", "sell"),
        ("La digue est depuis 1998 fermée aux piétons.", "1998", "close"),
        ("Le fermier a en 1998 rouvert le moulin.", "1998", "open"),
        ("Le fermier a depuis 1998 un cheval blessé.", "1998", "have"),
        ("La doyenne est en 1998 la seule élue.", "1998", "be"),
    ],
)
def test_a_time_between_an_auxiliary_and_its_participle_belongs_to_the_whole_verb(
    text: str, words: str, family: str
) -> None:
    told = _told(text, "fr", words)
    assert told is not None and told[2] == family


@pytest.mark.parametrize(
    ("text", "words", "family"),
    [
        ("The race was a repeat of last week's final in Oslo.", "last week", "tournament"),
        ("Today's poor are many.", "Today", "be"),
    ],
)
def test_a_possessive_leaves_the_last_word_of_its_group_a_noun(text: str, words: str, family: str) -> None:
    told = _told(text, "en", words)
    assert told is not None and told[2] == family
