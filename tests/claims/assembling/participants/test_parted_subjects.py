"""English subjects and objects that brackets or commas part from their verb."""

from __future__ import annotations

import pytest

from claims.assembling.participants.objects import objects_of
from claims.assembling.participants.subjects import subject_of
from tests.claims.assembling.analysing import parsed

BRACKETS = [
    ("The mill faces a £4m ($6m) damages claim.", "faces", ["claim"]),
    ("Last May the chain refused a 7m euro (£5m; $9m) rescue plan.", "refused", ["plan"]),
    ("Nurses mocked their £20 (28 euro) bonus.", "mocked", ["bonus"]),
    ("The widow paid £9m ($12m) to the clinic.", "paid", ["£9m"]),
    ("The lender owes £3m (2% of sales).", "owes", ["£3m"]),
]


@pytest.mark.parametrize(("text", "verb", "expected"), BRACKETS)
def test_a_sum_told_again_in_brackets_still_describes_the_noun_behind_it(
    text: str, verb: str, expected: list[str]
) -> None:
    parse = parsed(text, "en")
    clause = next(k for k, c in enumerate(parse.clauses) if c.predicate and parse.tokens[c.predicate.head].low == verb)
    assert [parse.text[parse.tokens[i].start : parse.tokens[i].end] for i in objects_of(parse, clause)] == expected


SETTINGS = [
    ("The season opens in June, and Okafor, on Friday, named the squad.", "named", "okafor"),
    ("The pit flooded in May and the owners, after long talks, sealed the shaft.", "sealed", "owners"),
    ("Two ferries sank, a court, in March, has heard.", "heard", "court"),
    ("The strike grew and the ministry, however, kept its nerve.", "kept", "ministry"),
    ("The coach left Malta on Monday, and, in Rome, police held the driver.", "held", "police"),
    ("In the capital, on Friday, soldiers shot a guard.", "shot", "soldiers"),
]


@pytest.mark.parametrize(("text", "verb", "subject"), SETTINGS)
def test_when_and_where_between_commas_does_not_part_a_subject_from_its_verb(
    text: str, verb: str, subject: str
) -> None:
    parse = parsed(text, "en")
    clause = next(k for k, c in enumerate(parse.clauses) if c.predicate and parse.tokens[c.predicate.head].low == verb)
    found = subject_of(parse, clause)
    assert found is not None
    assert parse.tokens[found].low == subject
