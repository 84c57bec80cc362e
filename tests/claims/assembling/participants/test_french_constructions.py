"""Who does what in each construction of French: a checklist by the chapters of a grammar.

A row of `grammar/subjects_objects_fr.txt` is a sentence, its verbs with subject and object (`-` for none, `*` for what
is not asked, `/` between words that are right alike), and where it is not read yet the reason.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.objects import objects_of
from claims.assembling.participants.subjects import subject_of
from claims.assembling.words.tokens import Tag
from tests.claims.assembling.analysing import parsed

_ROWS = Path(__file__).parent / "grammar" / "subjects_objects_fr.txt"
_FEWEST = 250


def _cases() -> list[Any]:
    cases = []
    for line in _ROWS.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("=="):
            continue
        text, told, *missed = (part.strip() for part in line.split(" | "))
        marks = [pytest.mark.xfail(reason=reason, strict=True) for reason in missed]
        cases.append(pytest.param(text, told, marks=marks, id=text))
    return cases


@pytest.mark.parametrize(("text", "told"), _cases())
def test_each_construction_gives_subject_and_object(text: str, told: str) -> None:
    parse = parsed(text)
    for verb in told.split(" ; "):
        word, _, rest = verb.partition(":")
        subject, _, found = rest.partition(">")
        index = _clause_of(parse, word.split()[-1])
        assert _is_among(parse, subject_of(parse, index), subject), (word, "subject")
        objects = objects_of(parse, index)
        assert _is_among(parse, objects[0] if objects else None, found), (word, "object")


def test_the_checklist_is_long() -> None:
    assert len(_cases()) > _FEWEST


def _clause_of(parse: Parse, verb: str) -> int:
    """Return the clause whose verb is `verb`, in its group where it does not head it."""
    groups = [(k, c.predicate) for k, c in enumerate(parse.clauses) if c.predicate is not None]
    heads = [k for k, predicate in groups if parse.tokens[predicate.head].low == verb]
    inside = [k for k, p in groups if any(t.low == verb for t in parse.tokens[p.first : p.head + 1])]
    assert heads or inside, f"no clause has the verb {verb}"
    return (heads or inside)[0]


def _is_among(parse: Parse, found: int | None, wanted: str) -> bool:
    """Whether the word found is one of those wanted: itself, a word of its value, or the rest of its name."""
    words = [word.strip() for word in wanted.split("/")]
    if "*" in words or found is None:
        return "*" in words or "-" in words
    low = parse.tokens[found].low
    held = [low, *low.replace("'", " ").split(), " ".join(low.split()[-2:])]
    while parse.tokens[found].tag is Tag.PROPN and found + 1 < len(parse.tokens):
        found += 1
        held.append(parse.tokens[found].low)
    return any(word in held for word in words)
