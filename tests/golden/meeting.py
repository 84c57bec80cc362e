"""Whether what was found is what a golden case expects."""

from __future__ import annotations

from itertools import product

from checker.model import Finding
from claims.model import Fact
from tests.golden.cases import Expectation, ExpectedFact


def meets(found: Finding, wanted: Expectation) -> bool:
    """Return whether a finding is the one expected, each side in its words, give or take an article or a hedge."""
    described = (
        (found.severity, wanted.severity),
        (found.kind, wanted.kind),
        (found.slot, wanted.slot),
        (found.relation, wanted.relation),
    )
    if any(allowed and str(value) not in allowed for value, allowed in described):
        return False
    sides = [[evidence.quote for evidence in position.evidence] for position in found.positions]
    given = [[index for index, quotes in enumerate(sides) if _any_is(quotes, words)] for words in wanted.quotes]
    return any(len(set(choice)) == len(choice) for choice in product(*given))


def _any_is(quotes: list[str], words: str) -> bool:
    return any(quote in words or words in quote for quote in quotes if quote.strip())


def states(fact: Fact, wanted: ExpectedFact) -> bool:
    """Return whether a fact is the one named: its slot, its words, and every field that the case gives."""
    if fact.slot != wanted.slot or not (fact.text in wanted.words or wanted.words in fact.text):
        return False
    return all(value.casefold() in _held(fact, key) for key, value in wanted.fields)


def _held(fact: Fact, key: str) -> list[str]:
    """Return what a field holds: several participants or qualifiers, one of everything else."""
    match key:
        case "party":
            return [party.name.casefold() for party in fact.participants if party.role != "topic"]
        case "qualifier":
            return [qualifier.key for qualifier in fact.qualifiers] or ["none"]
        case _:
            return [field(fact, key)]


def field(fact: Fact, key: str) -> str:
    """Return a field of a fact as a case writes it."""
    match key:
        case "role":
            return str(fact.role or "none")
        case "event":
            return (fact.event.text if fact.event else "none").casefold()
        case "family":
            return fact.event.family if fact.event else "none"
        case "tally":
            return "yes" if fact.is_tally else "no"
        case "of":
            return (fact.of.text if fact.of else "none").casefold()
        case "stance":
            return str(fact.stance)
        case "negated":
            return "yes" if fact.negated else "no"
        case _:
            return (fact.attribution or "none").casefold()
