"""Of a language that is read in part, values are found and nothing is claimed."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from claims import Source, extract_facts, find_mentions
from claims.model import DateValue
from claims.pipeline import READ_IN_PART, analyse, bare_values

FIRE = (
    "Brand in Mühlheim\n\nBei einem Brand in Österreich sind am Montag, dem 8. April 2019, mindestens zweiundzwanzig "
    "Menschen verletzt worden. Der Schaden liegt bei rund 2,5 Millionen Euro.\n\n„Das war knapp“, sagte ein Sprecher."
)


def test_its_values_and_countries_are_found_in_a_bare_text() -> None:
    found = find_mentions(FIRE, language="de", reference=date(2019, 4, 10))
    assert [(m.kind.value, m.text) for m in found] == [
        ("place", "Österreich"),
        ("date", "Montag, dem 8. April 2019"),
        ("number", "zweiundzwanzig"),
        ("money", "2,5 Millionen Euro"),
    ]
    assert [m for m in find_mentions(FIRE) if m.kind.value == "money"]


def test_no_fact_is_read_from_it_and_its_prose_is_named_as_read_in_part() -> None:
    source = Source.from_text(FIRE, name="fire")
    analysis = analyse(source)
    assert extract_facts(source) == []
    assert analysis.claims == ()
    assert analysis.source.language == "de"
    assert {one.reason for one in analysis.unread} == {READ_IN_PART}
    assert all(source.text[one.start : one.end].strip() for one in analysis.unread)


def test_its_values_can_be_shown_each_with_its_sentence() -> None:
    analysis = analyse(Source.from_text(FIRE, name="fire"))
    values = bare_values(analysis)
    assert [fact.slot.value for fact in values] == ["place", "date", "count", "amount"]
    assert all(fact.event is None and fact.of is None for fact in values)
    assert all(fact.sentence_start <= fact.start < fact.end <= fact.sentence_end for fact in values)


def test_the_day_of_its_date_line_places_its_yesterday() -> None:
    text = "Montag, 8. April 2019, 18:30 Uhr\n\nEin Brand hat gestern das Dach der Halle zerstört, so die Polizei."
    analysis = analyse(Source.from_text(text, name="dated"))
    assert analysis.source.published == date(2019, 4, 8)
    assert [m.value.edtf for m in analysis.mentions if isinstance(m.value, DateValue)] == ["2019-04-07"]


def test_a_text_that_is_read_in_full_has_no_bare_values() -> None:
    assert bare_values(analyse(Source.from_text("Le pont a coûté 3 millions d'euros en 2018."))) == ()


def test_a_german_passage_in_a_french_text_stays_foreign() -> None:
    french = "Le pont a été rouvert lundi par le maire de la ville, qui a promis que les travaux ne reprendraient pas."
    more = "Les habitants du quartier attendaient depuis près de deux ans de pouvoir passer à nouveau sur l'autre rive."
    last = (
        "Une fête est prévue samedi sous les arches, avec une fanfare et des jeux pour les enfants des écoles voisines."
    )
    text = "\n\n".join([french, FIRE.split("\n\n")[1], more, last])
    analysis = analyse(Source.from_text(text, name="mixed"))
    assert analysis.source.language == "fr"
    assert [one.reason for one in analysis.unread] == ["other-language"]


@given(st.text(max_size=200))
def test_no_german_text_makes_reading_fail(text: str) -> None:
    analysis = analyse(Source.from_text(text, name="any", language="de"))
    assert analysis.facts == ()
    assert all(text[m.start : m.end] == m.text for m in analysis.mentions)
