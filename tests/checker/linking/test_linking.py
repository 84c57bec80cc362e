"""Which facts are held to be about one thing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.linking import link_facts
from checker.linking.profiles import profile_facts
from checker.linking.scoring import weigh_pair
from checker.settings import DEFAULTS, Settings
from claims.model import Anchor, DateRole, Fact, PolarityValue, Slot
from tests.checker.factories import day, fact, figure, month, qualifier, takes_part


def linked(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two facts of two sources link."""
    return bool(link_facts([fact(**one), fact(**{"source": "b.txt"} | other)], DEFAULTS))


FEW_WORDS = ("contract", "country:FI", "country:NO", "harbour", "icebreaker", "thing:icebreaker")
OTHER_WORDS = ("ceremony", "country:FI", "country:NO", "helsinki", "icebreaker", "shipyard", "thing:icebreaker")
SIGNING: dict[str, Any] = {"context": FEW_WORDS}
OTHERWISE: dict[str, Any] = {"context": OTHER_WORDS, "value": month(2017, 9)}

LINKING = [
    ("the same event told in other words", {}),
    ("a near family of event", {"family": "ratify"}),
    (
        "participants in other roles",
        {"participants": takes_part("partner", "country:FI", "country:NO", "thing:icebreaker")},
    ),
    ("a role unsaid", {"role": None}),
]


@pytest.mark.parametrize(("why", "other"), LINKING, ids=[why for why, _ in LINKING])
def test_facts_of_one_event_link(why: str, other: dict[str, Any]) -> None:
    assert linked(SIGNING, OTHERWISE | other), why


REFUSED = [
    ("a further contract is another contract", {"qualifiers": (qualifier("additional"),)}),
    ("a second visit is not the visit", {"qualifiers": (qualifier("ordinal", "ordinal:2:sign"),)}),
    ("the day it was said is not the day it happened", {"role": DateRole.STATEMENT}),
    ("a deadline is no event", {"role": DateRole.DEADLINE}),
    ("two cities, two events", {"places": ("city:oslo",)}),
    ("another event", {"family": "visit"}),
    ("an event that could not be named", {"family": None}),
    (
        "another who does it to another",
        {"participants": (*takes_part("agent", "country:CL"), *takes_part("patient", "country:PE"))},
    ),
    ("a count is no date", {"slot": Slot.COUNT, "value": figure(3), "noun": "ship"}),
]


@pytest.mark.parametrize(("why", "other"), REFUSED, ids=[why for why, _ in REFUSED])
def test_facts_of_other_events_do_not_link(why: str, other: dict[str, Any]) -> None:
    places = {"places": ("city:turku",)} if "places" in other else {}
    assert not linked(SIGNING | places, OTHERWISE | other), why


def test_two_weeks_news_told_by_weekday_is_of_two_events() -> None:
    one = {"value": day(2019, 3, 4, anchor=Anchor.PUBLICATION), "published": date(2019, 3, 5)}
    other = {"value": day(2019, 3, 18, anchor=Anchor.PUBLICATION), "published": date(2019, 3, 19)}
    assert not linked(SIGNING | one, {"context": OTHER_WORDS} | other)


def test_counts_of_different_things_never_link() -> None:
    counted: dict[str, Any] = {"slot": Slot.COUNT, "value": figure(12)}
    assert not linked(counted | {"noun": "dead"}, counted | {"noun": "injured"})


def test_counts_of_one_thing_in_one_event_link() -> None:
    counted: dict[str, Any] = {"slot": Slot.COUNT, "noun": "dead", "family": "collapse"}
    assert linked(counted | {"value": figure(12)}, counted | {"value": figure(15), "context": OTHER_WORDS})


def test_events_known_to_be_of_other_days_do_not_link() -> None:
    counted: dict[str, Any] = {"slot": Slot.COUNT, "noun": "dead", "family": "collapse", "context": FEW_WORDS}
    assert not linked(
        counted | {"value": figure(12), "when": day(2019, 3, 4)},
        counted | {"value": figure(15), "when": day(2019, 5, 4), "context": OTHER_WORDS},
    )


def test_affirmed_and_denied_link_only_with_the_same_who_and_whom() -> None:
    arrest: dict[str, Any] = {"slot": Slot.POLARITY, "family": "arrest", "context": FEW_WORDS}
    yes = {"value": PolarityValue(affirmed=True), "participants": takes_part("patient", "person:lund", "city:bergen")}
    no = {"value": PolarityValue(affirmed=False), "participants": takes_part("patient", "person:lund", "city:bergen")}
    other = {"value": PolarityValue(affirmed=False), "participants": takes_part("patient", "person:dahl")}
    assert linked(arrest | yes, arrest | no)
    assert not linked(arrest | yes, arrest | other)


def test_one_sentence_has_no_links_inside() -> None:
    both = [fact(start=5, value=month(2018, 9)), fact(start=5, value=month(2017, 9))]
    assert link_facts(both, DEFAULTS) == []


def test_inside_one_source_more_evidence_is_needed() -> None:
    facts = [fact(**SIGNING), fact(**OTHERWISE, source="a.txt")]
    (across,) = link_facts([facts[0], fact(**OTHERWISE, source="b.txt")], DEFAULTS)
    strict = Settings(internal_threshold=across.weight + 1)
    assert link_facts(facts, strict) == []


def test_a_lead_is_set_against_the_others_alone() -> None:
    facts = [fact(source=name) for name in ("draft", "one", "two")]
    pairs = {(link.a.source, link.b.source) for link in link_facts(facts, DEFAULTS, lead="draft")}
    assert pairs == {("draft", "one"), ("draft", "two")}


def test_the_weight_of_a_link_is_the_sum_of_its_steps() -> None:
    (link,) = link_facts([fact(**SIGNING), fact(**OTHERWISE, source="b.txt")], DEFAULTS)
    assert sum(step.weight for step in link.steps) == pytest.approx(link.weight, abs=0.05 * len(link.steps))
    assert link.steps[0].key == "link.prior"


def test_a_rare_participant_weighs_more_than_a_common_one() -> None:
    crowd = [
        fact(source=f"{i}.txt", participants=takes_part("agent", "country:NO"), context=(f"w{i}",)) for i in range(40)
    ]
    pair = [fact(**SIGNING, source=name, participants=takes_part("agent", "person:lund")) for name in ("x", "y")]
    links = link_facts([*crowd, *pair], Settings(link_threshold=-50.0))
    bits = {
        step.params[0][1]: step.weight for link in links for step in link.steps if step.key == "link.parties-shared"
    }
    assert bits["lund"] > bits["NO"]


values = st.sampled_from([month(2018, 9), month(2017, 9), day(2018, 9, 4), day(2019, 1, 1)])
made = st.builds(
    lambda source, value, family, start: fact(source=source, value=value, family=family, start=start),
    st.sampled_from(["a", "b", "c"]),
    values,
    st.sampled_from(["sign", "visit", "ratify"]),
    st.integers(0, 5).map(lambda n: n * 200),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(made, max_size=12, unique_by=repr), st.randoms())
def test_the_order_of_facts_changes_nothing(facts: list[Fact], random: Any) -> None:
    shuffled = list(facts)
    random.shuffle(shuffled)
    assert link_facts(facts, DEFAULTS) == link_facts(shuffled, DEFAULTS)


def test_work_grows_with_blocks_and_not_with_pairs() -> None:
    """Every fact has the same event; only neighbours share a rare word, so few pairs are ever scored."""
    facts = [
        fact(source=f"{i}.txt", participants=(), context=(f"rare{i // 2}", f"rarer{i // 2}", "common"))
        for i in range(3000)
    ]
    links = link_facts(facts, Settings(link_threshold=-50.0))
    assert len(links) == 1500


def test_reprints_cost_no_pairs_of_their_own() -> None:
    """A hundred reprints of two versions: each follows the first of its wording, and one link joins the two."""
    facts = [fact(source=f"{i:03}.txt", value=month(2017 + i % 2, 9), start=0) for i in range(200)]
    links = link_facts(facts, DEFAULTS)
    assert len(links) == 199


def test_a_lead_is_set_against_every_reprint() -> None:
    facts = [fact(source=name, start=0) for name in ("draft", *(f"{i}.txt" for i in range(5)))]
    assert len(link_facts(facts, DEFAULTS, lead="draft")) == 5


@settings(max_examples=40, deadline=None)
@given(st.lists(made, max_size=12, unique_by=repr))
def test_a_lead_has_the_links_with_it_that_all_would_have(facts: list[Fact]) -> None:
    """Blocks in which no fact of the lead stands are left out, and no link with it is lost by that."""
    lead = "a"
    every = {
        frozenset((link.a, link.b))
        for name in {one.source for one in facts}
        for link in link_facts(facts, DEFAULTS, lead=name)
        if (link.a.source == lead) != (link.b.source == lead)
    }
    asked = link_facts(facts, DEFAULTS, lead=lead)
    assert {frozenset((link.a, link.b)) for link in asked} == every
    assert all((link.a.source == lead) != (link.b.source == lead) for link in asked)


def test_the_age_of_one_agent_is_compared_whatever_he_does_to_whom() -> None:
    """Two clauses tell two deeds of one person, who has one age all the same; that of the other party is not his."""
    person = takes_part("agent", "person:lund")
    told = [
        fact(
            source=name, slot=Slot.AGE, value=figure(n), family=family, participants=(*person, *whom), context=("lund",)
        )
        for name, n, family, whom in (
            ("a.txt", 36, "beat", takes_part("patient", "person:dahl")),
            ("b.txt", 39, "succeed-in", takes_part("patient", "person:moen")),
        )
    ]
    profiles = profile_facts(told, DEFAULTS.rare_words, {})
    _, steps, _ = weigh_pair(profiles[0], profiles[1], DEFAULTS)
    assert "link.patient-differs" not in {step.key for step in steps}
    counts = profile_facts([replace(each, slot=Slot.COUNT) for each in told], DEFAULTS.rare_words, {})
    _, steps, _ = weigh_pair(counts[0], counts[1], DEFAULTS)
    assert "link.patient-differs" in {step.key for step in steps}
