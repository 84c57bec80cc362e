"""English figures that stand for somebody or something: an age, a rank, a sum, a part of what a clause describes."""

from __future__ import annotations

import pytest

from claims.assembling.participants.somebody import is_aged
from tests.claims.assembling.analysing import parsed, roles

CASES = [
    ("The 71-year-old sold the mill.", "sold", "agent", "71-year-old"),
    ("Clerks seized the 19-year-old in Hull.", "seized", "patient", "19-year-old"),
    ("The bakers urged the 19-year-old to stay.", "stay", "agent", "19-year-old"),
    ("The 19-year-old, who baked bread, wept.", "wept", "agent", "19-year-old"),
    ("The 3-month-old slept in Hull.", "slept", "agent", "3-month-old"),
    ("A 27-year-old, who baked bread, wept.", "wept", "agent", "27-year-old"),
    ("The world number four sold a mill.", "sold", "agent", "world number four"),
    ("The Danish number two sold a mill.", "sold", "agent", "danish number two"),
    ("The brewery raised £3m from bakers.", "raised", "patient", "money"),
    ("Storms caused about $40m in damage.", "caused", "patient", "money"),
    ("Between 30 and 40 bakers left the hall.", "left", "agent", "baker"),
    ("The bakers, many of whom lost a mill, wept.", "lost", "agent", "baker"),
    ("The storm hit a mill, one wall of which collapsed.", "collapsed", "agent", "wall"),
]
ABSENT = [
    ("Shares in the brewery rose £3.", "rose", "money"),
    ("The brewery took a £3m hit.", "took", "money"),
    ("The mill cost £3m.", "cost", "money"),
    ("Clerks seized a 19-year-old, very tired baker.", "seized", "19-year-old"),
    ("World number four Roger Lund sold a mill.", "sold", "world number four"),
]


@pytest.mark.parametrize(("text", "event", "role", "key"), CASES)
def test_a_figure_takes_part_where_it_stands_for_a_noun(text: str, event: str, role: str, key: str) -> None:
    assert roles(text, "en", event).get(f"noun:{key}") == role


@pytest.mark.parametrize(("text", "event", "key"), ABSENT)
def test_one_that_only_tells_how_much_or_how_old_does_not(text: str, event: str, key: str) -> None:
    assert f"noun:{key}" not in roles(text, "en", event)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A 59-year-old convicted smuggler slept in Hull.", False),
        ("A 9-year-old, shy girl slept in Hull.", False),
        ("A 59-year-old from Hull slept in May.", True),
        ("A 59-year-old named Otto Brandt slept in Hull.", True),
        ("A 59-year-old sold the mill.", True),
        ("The 3-month-old slept in Hull.", True),
    ],
)
def test_an_age_stands_for_somebody_unless_it_describes_who_is_named_behind_it(text: str, *, expected: bool) -> None:
    assert is_aged(parsed(text, "en"), 1) is expected
