"""Who does what in each construction of an English grammar, told from a table."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.controlling import doer_of
from claims.assembling.participants.objects import objects_of
from claims.assembling.participants.subjects import subject_of
from tests.claims.assembling.analysing import parsed

_TABLE = tomllib.loads((Path(__file__).parent / "english_constructions.toml").read_text("utf-8"))
_NESTED = (ClauseKind.INFINITIVE, ClauseKind.GERUND, ClauseKind.PARTICIPIAL)


def _rows() -> Iterator[object]:
    """Yield each verb of each sentence, a known miss as a strict xfail with its words."""
    misses = _TABLE["misses"]
    for section, table in _TABLE.items():
        for row in table["rows"] if section != "misses" else ():
            text, told = row.split(" | ")
            for asked in told.split(" ; "):
                verb, parties = asked.strip().split(": ")
                subject, objects = parties.split(" > ") if " > " in parties else (parties.removesuffix(" >"), "?")
                why = misses.get(f"{verb} | {text}")
                marks = [] if why is None else [pytest.mark.xfail(strict=True, reason=why)]
                yield pytest.param(text, verb, subject.strip(), objects.strip(), id=f"{verb}: {text}", marks=marks)


@lru_cache(maxsize=4)
def _parsed(text: str) -> Parse:
    return parsed(text if text[-1] in '.?"' else text + ".", "en")


def _first_word(parse: Parse, index: int | None) -> str:
    return "-" if index is None else parse.text[parse.tokens[index].start : parse.tokens[index].end].split()[0]


@pytest.mark.parametrize(("text", "verb", "subject", "objects"), [*_rows()])
def test_a_verb_has_the_subject_and_the_objects_that_its_construction_gives_it(
    text: str, verb: str, subject: str, objects: str
) -> None:
    """`a|b` allows either, `a+b` asks for both, `-` for none and `?` for nothing; a value is told by its first word."""
    parse = _parsed(text)
    heads = {_first_word(parse, c.predicate.head): k for k, c in reversed([*enumerate(parse.clauses)]) if c.predicate}
    assert verb in heads
    clause = heads[verb]
    nested = parse.clauses[clause].kind in _NESTED
    acting = _first_word(parse, (doer_of if nested else subject_of)(parse, clause))
    assert subject == "?" or acting in subject.split("|")
    found = [_first_word(parse, head) for head in objects_of(parse, clause)]
    if "+" in objects:
        assert found == objects.split("+")
    elif objects != "?":
        assert (found or ["-"])[0] in objects.split("|")
        assert len(found) < 2
