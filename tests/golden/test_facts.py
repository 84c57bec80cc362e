"""Every golden case of reading comes out as its file says; a known miss that is none any more must be struck out."""

from __future__ import annotations

import pytest

from claims.model import Fact
from claims.pipeline import extract_facts
from tests.golden.cases import Case, ExpectedFact
from tests.golden.running import parameters, source_of

pytestmark = pytest.mark.golden


@pytest.mark.parametrize("case", parameters(facts=True))
def test_the_facts_that_the_case_names_are_read_and_those_it_excludes_are_not(case: Case) -> None:
    facts = [fact for text in case.texts for fact in extract_facts(source_of(text))]
    wrong = [wanted.line for wanted in case.facts if any(_states(fact, wanted) for fact in facts) is wanted.absent]
    assert not wrong, "\n".join([f"{case.path.name}:{case.line} {case.title}", *wrong, "was read:", *map(_read, facts)])


def _states(fact: Fact, wanted: ExpectedFact) -> bool:
    if fact.slot != wanted.slot or not (fact.text in wanted.words or wanted.words in fact.text):
        return False
    return all(_field(fact, key) == value.casefold() for key, value in wanted.fields)


def _field(fact: Fact, key: str) -> str:
    match key:
        case "role":
            return str(fact.role or "none")
        case "event":
            return (fact.event.text if fact.event else "none").casefold()
        case "of":
            return (fact.of.text if fact.of else "none").casefold()
        case "stance":
            return str(fact.stance)
        case "negated":
            return "yes" if fact.negated else "no"
        case _:
            return (fact.attribution or "none").casefold()


def _read(fact: Fact) -> str:
    fields = ", ".join(f"{key} {_field(fact, key)!r}" for key in ("role", "event", "of", "stance", "attribution"))
    return f"  {fact.slot} {fact.text!r}, {fields}"
