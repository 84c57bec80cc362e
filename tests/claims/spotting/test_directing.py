"""Which reading a date without its year has: by its sentence's verb, by how near each is, or by what happened then."""

from __future__ import annotations

from datetime import date

import pytest

from claims.model import Kind
from tests.claims.kinds.reading import TODAY, dated, of_kind

SENTENCES = [
    ("fr", "La vente se tiendra lundi.", date(2019, 4, 15)),
    ("fr", "La vente doit se tenir lundi à Nantes.", date(2019, 4, 15)),
    ("fr", "Le maire va présenter lundi son projet.", date(2019, 4, 15)),
    ("fr", "Le texte sera examiné lundi.", date(2019, 4, 15)),
    ("fr", "La grève est prévue lundi.", date(2019, 4, 15)),
    ("fr", "Le maire a présenté lundi son projet.", date(2019, 4, 8)),
    ("fr", "Le texte a été examiné lundi.", date(2019, 4, 8)),
    ("fr", "Un homme est mort lundi.", date(2019, 4, 8)),
    ("fr", "Le maire a dit lundi que le pont sera fermé.", date(2019, 4, 8)),
    ("fr", "La fermeture du pont dès lundi inquiète.", date(2019, 4, 15)),
    ("fr", "La pluie est tombée dès lundi.", date(2019, 4, 8)),
    ("fr", "Lundi, le maire se rendra à Brest.", date(2019, 4, 15)),
    ("fr", "Lundi, le maire a visité Brest.", date(2019, 4, 8)),
    ("fr", "Selon le décret de lundi, la ville devra payer.", date(2019, 4, 8)),
    ("fr", "La vente aura lieu le 12 décembre.", date(2019, 12, 12)),
    ("fr", "La vente, initialement prévue le 12 décembre, a été annulée.", date(2018, 12, 12)),
    ("fr", "Le pont est fermé depuis le 2 mai.", date(2018, 5, 2)),
    ("fr", "Le maire a annoncé la réouverture du pont, le 2 mai.", date(2019, 5, 2)),
    ("fr", "Le pont avait été fermé le 12 janvier.", date(2019, 1, 12)),
    ("en", "The sale will take place on Monday.", date(2019, 4, 15)),
    ("en", "The report is due to be published on Monday.", date(2019, 4, 15)),
    ("en", "The mayor is expected to speak on Monday.", date(2019, 4, 15)),
    ("en", "The mayor spoke on Monday.", date(2019, 4, 8)),
    ("en", "The mayor said on Monday that the bridge will close.", date(2019, 4, 8)),
    ("en", "Due to the storm, the ferry stopped on Monday.", date(2019, 4, 8)),
    ("en", "On Monday the mayor will speak.", date(2019, 4, 15)),
    ("en", "On Monday the mayor met the strikers.", date(2019, 4, 8)),
    ("en", "The bridge has been shut since 2 May.", date(2018, 5, 2)),
    ("en", "A new bridge is to open on 2 May.", date(2019, 5, 2)),
]


@pytest.mark.parametrize(("language", "text", "day"), SENTENCES, ids=[case[1] for case in SENTENCES])
def test_the_nearest_verb_says_which_reading_is_meant(language: str, text: str, day: date) -> None:
    assert dated(text, language).earliest == day


def test_both_readings_are_kept_whichever_comes_first() -> None:
    value = dated("La vente se tiendra lundi.", "fr")
    assert [found.earliest for found in value.readings] == [date(2019, 4, 8), date(2019, 4, 15)]


def test_the_day_of_writing_is_itself_whatever_the_verb() -> None:
    assert dated("La vente se tiendra mercredi.", "fr").earliest == TODAY


def test_the_days_of_famous_attacks_have_their_year() -> None:
    assert dated("les attentats du 13 novembre", "fr", None).edtf == "2015-11-13"
    assert dated("le marché du 13 novembre", "fr").edtf == "2018-11-13"


def test_an_attack_of_this_year_on_such_a_day_is_this_years() -> None:
    assert dated("l'attaque du 22 mars", "fr").edtf == "2019-03-22"


def test_an_undated_page_leaves_the_year_open() -> None:
    assert [getattr(m.value, "edtf", "") for m in of_kind("La vente se tiendra le 3 mai.", "fr", Kind.DATE, None)] == [
        "XXXX-05-03"
    ]
