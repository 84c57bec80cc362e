"""What was nearly linked can be asked for, with what spoke against it."""

from __future__ import annotations

from datetime import date

from checker.engines import LocalEngine
from checker.linking import link_facts, refused_links
from checker.pipeline import check, compare
from checker.reporting.json import read_json, render_json
from checker.settings import DEFAULTS
from claims.model import Source
from claims.pipeline import extract_facts

WIRE = "The Orlen bridge was opened on 12 May 2014 by the regional council. The council spent 4 million euros on it."
PAPER = "Officials opened the second Orlen bridge on 3 June 2019 after years of delay. A new school has 400 pupils."


def _sources() -> list[Source]:
    texts = (("wire.txt", WIRE), ("paper.txt", PAPER))
    return [Source.from_text(text, name=name, language="en", published=date(2020, 1, 5)) for name, text in texts]


def test_a_link_that_a_qualifier_forbade_is_told_with_its_reason_and_its_steps() -> None:
    report = compare(_sources(), refused=5)
    assert report.findings == ()
    first = report.refused[0]
    assert {first.a.quote, first.b.quote} == {"12 May 2014", "3 June 2019"}
    assert first.because.key == "refused.other-qualifier"
    assert first.because.words == "a qualifier sets one of the two events apart"
    assert sum(step.weight for step in first.why) > 0
    assert all(step.words for step in first.why)


def test_no_refused_link_is_worked_out_unless_it_is_asked_for() -> None:
    assert compare(_sources()).refused == ()


def test_as_many_are_told_as_are_asked_for_the_nearest_first() -> None:
    facts = [fact for source in _sources() for fact in extract_facts(source)]
    every = refused_links(facts, DEFAULTS, 50)
    assert every[:1] == refused_links(facts, DEFAULTS, 1)
    assert [one.link.weight for one in every] == sorted((one.link.weight for one in every), reverse=True)


def test_a_refused_link_is_no_link_and_joins_two_sources() -> None:
    facts = [fact for source in _sources() for fact in extract_facts(source)]
    made = {(id(link.a), id(link.b)) for link in link_facts(facts, DEFAULTS)}
    for one in refused_links(facts, DEFAULTS, 50):
        assert (id(one.link.a), id(one.link.b)) not in made
        assert one.link.a.source != one.link.b.source


def test_every_engine_and_order_refuses_the_same() -> None:
    first = compare(_sources(), refused=9).refused
    assert compare(_sources()[::-1], refused=9).refused == first
    assert compare(_sources(), refused=9, engine=LocalEngine(2, None)).refused == first


def test_a_draft_is_set_against_its_sources_alone() -> None:
    draft, *others = _sources()
    for one in check(draft, others, refused=9).refused:
        assert "wire.txt" in {one.a.source, one.b.source}


def test_refused_links_come_back_from_json() -> None:
    report = compare(_sources(), refused=3)
    assert read_json(render_json(report)) == report
