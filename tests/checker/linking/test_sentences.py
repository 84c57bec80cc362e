"""Two versions of one sentence, and two occasions told in the same words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from checker import compare
from checker.linking import align, compare_links, link_facts
from checker.model import Relation
from checker.settings import DEFAULTS
from claims import Source
from claims.model import Anchor, DateRole, DateValue, Fact, Hedge, NumberValue, Precision, QuoteValue, Slot
from tests.checker.factories import day, fact, figure, month, takes_part


def differing(*facts: Fact, texts: dict[str, str] | None = None) -> list[tuple[str, Relation]]:
    """What remains of the differences between facts once they are aligned."""
    compared = align(compare_links(link_facts(facts, DEFAULTS, texts=texts)), facts)
    return [(c.link.a.slot.value, c.comparison.relation) for c in compared if not c.agrees]


def poll(source: str, sampled: int, on: DateValue) -> list[Fact]:
    same: dict[str, Any] = {"source": source, "start": 0, "family": "conduct", "participants": ()}
    same["context"] = ("adult", "conduct", "method", "online", "poll", "quota", "sample")
    return [
        fact(value=on, **same),
        replace(fact(slot=Slot.COUNT, value=figure(sampled), noun="person", **same), start=50, end=60),
    ]


def hedged(amount: int, hedge: Hedge) -> NumberValue:
    return NumberValue(Decimal(amount), Decimal(amount), None, hedge)


def test_two_polls_in_one_wording_are_two_polls() -> None:
    assert differing(*poll("a", 1003, day(2019, 1, 16)), *poll("b", 990, day(2018, 12, 13))) == []


def test_one_poll_with_two_sample_sizes_is_a_difference() -> None:
    on = day(2019, 1, 16)
    assert differing(*poll("a", 1003, on), *poll("b", 1300, on)) == [("count", Relation.DISJOINT)]


def test_each_sources_own_days_news_is_no_difference() -> None:
    one = fact(source="a", value=day(2019, 3, 4, anchor=Anchor.PUBLICATION), published=date(2019, 3, 5))
    other = fact(source="b", value=day(2019, 3, 5, anchor=Anchor.PUBLICATION), published=date(2019, 3, 6))
    assert differing(one, other) == []


def test_a_figure_under_one_hedge_in_a_copy_is_a_difference() -> None:
    count: dict[str, Any] = {"slot": Slot.COUNT, "noun": "dead", "family": "die"}
    two, four = (hedged(n, Hedge.MORE_THAN) for n in (200, 400))
    assert differing(fact(source="a", value=two, **count), fact(source="b", value=four, **count)) == [
        ("count", Relation.DISJOINT)
    ]


def test_a_hedged_figure_beside_an_exact_one_is_none() -> None:
    count: dict[str, Any] = {"slot": Slot.COUNT, "noun": "dead", "family": "die"}
    more = hedged(200, Hedge.MORE_THAN)
    assert differing(fact(source="a", value=more, **count), fact(source="b", value=figure(207), **count)) == []


def test_one_day_under_two_weekdays_is_a_difference() -> None:
    named = [replace(day(2019, 3, 4), weekday=weekday) for weekday in (0, 2)]
    assert differing(fact(source="a", value=named[0]), fact(source="b", value=named[1])) == [
        ("date", Relation.DISJOINT)
    ]


def test_bare_weekdays_of_undated_pages_are_not_compared() -> None:
    values = [DateValue(None, None, "XXXX", Precision.DAY, Anchor.UNRESOLVED, weekday=w) for w in (1, 4)]
    found = differing(fact(source="a", value=values[0]), fact(source="b", value=values[1]))
    assert [relation for _, relation in found] == [Relation.NOT_COMPARABLE]


def test_days_of_the_year_differ_in_a_copy_though_the_year_is_unsaid() -> None:
    values = [DateValue(None, None, f"XXXX-0{m}-30", Precision.DAY, Anchor.UNRESOLVED, month=m, day=30) for m in (4, 9)]
    assert differing(fact(source="a", value=values[0]), fact(source="b", value=values[1])) == [
        ("date", Relation.DISJOINT)
    ]


def test_the_words_beside_a_value_tell_where_it_belongs() -> None:
    words = {"context": ("annual", "budget", "council", "harbour", "plan", "present")}
    longer = {"context": (*words["context"], "criticise", "minister", "opposition", "repair", "report", "storm")}
    one = fact(source="a", slot=Slot.AMOUNT, value=figure(30), family="present", participants=(), start=20, **words)
    other = fact(
        source="b", slot=Slot.AMOUNT, value=figure(80), family="criticise", participants=(), start=20, **longer
    )
    text = "the yearly grant of some words for every school there"
    pair = [replace(f, start=20, end=30, sentence_start=0, sentence_end=len(text)) for f in (one, other)]
    assert differing(*pair) == []
    assert differing(*pair, texts={"a": text, "b": text}) == [("amount", Relation.DISJOINT)]


def test_two_accounts_of_one_meeting_agree_on_its_day_whatever_they_call_it() -> None:
    who = takes_part("agent", "person:lund", "person:dahl")
    words = ("coast", "dinner", "gas", "kiruna", "person:dahl", "person:lund", "pipeline", "reception", "talk")
    met = fact(source="a", family="meet", value=day(2019, 4, 8), participants=who, context=words)
    words = ("build", "gas", "kiruna", "mine", "person:dahl", "person:lund", "pipeline", "railway", "tunnel")
    agreed = fact(source="b", family="agree", value=day(2019, 4, 8), participants=who, context=words)
    (link,) = link_facts([met, agreed], DEFAULTS)
    assert "link.event-occasion" in [step.key for step in link.steps]
    assert link_facts([met, replace(agreed, value=day(2019, 5, 8))], DEFAULTS, texts={}) == []


def test_a_tally_and_the_event_have_dates_of_their_own() -> None:
    tally = fact(source="b", value=month(2017, 9), role=DateRole.TALLY)
    assert differing(fact(source="a"), tally) == []


def test_translations_of_one_statement_link_and_other_statements_do_not() -> None:
    said: dict[str, Any] = {"slot": Slot.WORDING, "family": None, "participants": takes_part("agent", "person:lund")}
    first = "Our ambition is to strengthen cooperation on coastal defence and finish the icebreaker contract"
    second = "We intend to strengthen our cooperation in coastal defence, first to finish that icebreaker contract"
    third = "The budget debate of this autumn will be long, and nobody expects the taxes to remain unchanged"
    words = {"context": ("coastal", "contract", "cooperation", "defence", "icebreaker", "person:lund")}
    one, same, other = (
        fact(source=name, value=QuoteValue(text, "Lund"), **said, **context)
        for name, text, context in (
            ("a", first, words),
            ("b", second, words),
            ("c", third, {"context": ("autumn", "budget", "debate", "person:lund", "tax")}),
        )
    )
    assert len(link_facts([one, same], DEFAULTS)) == 1
    assert link_facts([one, other], DEFAULTS) == []


def test_a_day_without_its_year_is_no_other_day() -> None:
    told = replace(day(2018, 5, 1), year=None, anchor=Anchor.PUBLICATION)
    guessed = replace(day(2019, 5, 1), year=None, anchor=Anchor.PUBLICATION)
    assert differing(fact(source="a", value=told), fact(source="b", value=guessed)) == []


def texts_differing(one: str, other: str, *days: date) -> list[tuple[str, tuple[str, ...]]]:
    """The findings at warning or above between two texts, as their slot and values."""
    published = dict(zip("ab", days, strict=True))
    texts = {"a": one, "b": other}
    sources = [Source.from_text(texts[name], name=name, language="fr", published=published[name]) for name in texts]
    found = compare(sources).findings
    return [(f.slot.value, tuple(p.text for p in f.positions)) for f in found if f.severity != "note"]


GATHERED = (
    "Malgré l'interdiction de se réunir à plus de six personnes, {n} personnes ont dansé samedi soir sur les quais de "
    "Bordeaux, a indiqué la mairie."
)


def test_a_value_that_both_sentences_state_shields_no_other_one() -> None:
    """`plus de six` allows 40 as well as 90, and is the same in both sentences."""
    found = texts_differing(GATHERED.format(n=40), GATHERED.format(n=90), date(2021, 2, 8), date(2021, 2, 8))
    assert found == [("count", ("40", "90"))]


REJECTED = (
    "Le conseil régional a rejeté sans débat {day} la motion de défiance déposée contre sa présidente Anne Lavoine, "
    "votée par seulement {n} élus."
)


def test_one_weekday_counted_from_two_pages_is_one_day_in_versions_of_a_sentence() -> None:
    one, other = REJECTED.format(day="jeudi soir", n=38), REJECTED.format(day="jeudi soir 14 octobre", n=31)
    assert ("count", ("31", "38")) in texts_differing(one, other, date(2021, 10, 13), date(2021, 10, 14))


def test_another_weekday_makes_another_vote() -> None:
    one, other = REJECTED.format(day="mardi soir", n=38), REJECTED.format(day="jeudi soir 14 octobre", n=31)
    assert ("count", ("31", "38")) not in texts_differing(one, other, date(2021, 10, 13), date(2021, 10, 14))
