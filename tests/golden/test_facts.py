"""Every golden case of reading comes out as its file says; a known miss that is none any more must be struck out."""

from __future__ import annotations

import pytest

from claims.model import Fact
from claims.pipeline import extract_facts
from tests.golden.cases import Case
from tests.golden.meeting import field, states
from tests.golden.running import parameters, source_of

pytestmark = pytest.mark.golden


@pytest.mark.parametrize("case", parameters(facts=True))
def test_the_facts_that_the_case_names_are_read_and_those_it_excludes_are_not(case: Case) -> None:
    facts = [fact for text in case.texts for fact in extract_facts(source_of(text))]
    wrong = [wanted.line for wanted in case.facts if any(states(fact, wanted) for fact in facts) is wanted.absent]
    assert not wrong, "\n".join([f"{case.path.name}:{case.line} {case.title}", *wrong, "was read:", *map(_read, facts)])


def _read(fact: Fact) -> str:
    fields = ", ".join(f"{key} {field(fact, key)!r}" for key in ("role", "event", "of", "stance", "attribution"))
    return f"  {fact.slot} {fact.text!r}, {fields}"
