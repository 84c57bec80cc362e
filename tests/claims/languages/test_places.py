"""The names of countries are those of CLDR, under the codes that CLDR gives them."""

from __future__ import annotations

import pytest
from babel import Locale

from claims.kinds.place import capital_of, country_of, demonyms, people_of, place_named

OTHERS = frozenset({"Chad", "Georgia", "Jersey", "Jordan", "Saint-Martin"})
"""Names that the table has for another reading too, or leaves to the words beside them."""
NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})


def territories(language: str) -> list[tuple[str, str]]:
    """Return the countries of CLDR in a language, each name without what stands in brackets."""
    found = Locale(language).territories.items()
    return [
        (code, name.partition("(")[0].partition("[")[0].strip())
        for code, name in sorted(found)
        if len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES
    ]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_country_of_cldr_is_known_by_its_name(language: str) -> None:
    wrong = {
        name: country_of(name.replace("\u2019", "'"))
        for code, name in territories(language)
        if len(name) > 3 and "\u2013" not in name and name not in OTHERS
        if country_of(name.replace("\u2019", "'")) != code
    }
    assert wrong == {}


@pytest.mark.parametrize(("capital", "code"), [("Pékin", "CN"), ("Beijing", "CN"), ("Londres", "GB"), ("Ottawa", "CA")])
def test_a_capital_stands_for_its_country(capital: str, code: str) -> None:
    assert capital_of(capital) == code
    place = place_named(capital)
    assert place is not None
    assert place.country == code


@pytest.mark.parametrize(("word", "code"), [("turque", "TR"), ("grecques", "GR"), ("norvégiens", "NO")])
def test_an_adjective_of_nationality_has_its_country_in_every_form(word: str, code: str) -> None:
    assert demonyms("fr")[word] == code
    assert people_of(word.capitalize()) == code
