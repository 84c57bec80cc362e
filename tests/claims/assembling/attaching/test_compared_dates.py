"""Dates of the other side of a comparison, and dates that only stand near one."""

from __future__ import annotations

import pytest

from claims.model import DateRole
from tests.claims.assembling.analysing import owners

COMPARED = [
    ("fr", "La halle a vendu 40 % de poires, contre 35 % en 2016.", "2016"),
    ("fr", "Le canal est plus large qu'en 1998.", "1998"),
    ("fr", "On compte deux fois moins de hérons cette année qu'en 2014.", "2014"),
    ("fr", "Le vin se vend mieux qu'il y a six ans.", "il y a six ans"),
    ("fr", "La part des prêts atteint 8 %, contre 11 % un an plus tôt.", "un an plus tôt"),
    ("en", "Ferry fares were 6% higher than in 1999.", "1999"),
    ("en", "The mill made $7m, against $4m a year earlier.", "a year earlier"),
    ("en", "The track is slower than last year.", "last year"),
]
PLAIN = [
    ("fr", "Lund a ajouté qu'en mars, le moulin rouvrirait.", "mars"),
    ("fr", "Le maire est même certain qu'en 2015, le canal débordait.", "2015"),
    ("fr", "Le club a joué contre Varçon en 2016.", "2016"),
    ("en", "The lock was broken more than five years ago.", "five years ago"),
    ("en", "Lund last rowed against Varden in 1999.", "1999"),
]


@pytest.mark.parametrize(("language", "text", "when"), COMPARED)
def test_the_other_side_of_a_comparison_is_where_it_starts(language: str, text: str, when: str) -> None:
    assert _role(text, language, when) is DateRole.START


@pytest.mark.parametrize(("language", "text", "when"), PLAIN)
def test_a_date_near_a_comparison_is_that_of_its_event(language: str, text: str, when: str) -> None:
    assert _role(text, language, when) is DateRole.EVENT


def _role(text: str, language: str, when: str) -> DateRole | None:
    return next(owned.value.role for words, owned in owners(text, language).items() if when in words)
