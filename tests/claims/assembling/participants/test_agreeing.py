"""Whom a French verb takes for its subject where the nearest one has another number."""

from __future__ import annotations

import pytest

from claims.assembling.participants.subjects import subject_of
from tests.claims.assembling.analysing import parsed


def _subject(text: str, verb: str) -> str | None:
    parse = parsed(text)
    head = next(j for j, t in enumerate(parse.tokens) if t.low == verb)
    clause = next(k for k, c in enumerate(parse.clauses) if c.predicate is not None and c.predicate.head == head)
    found = subject_of(parse, clause)
    return parse.tokens[found].low if found is not None else None


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("La digue tient bon, mais les vagues de mars, hautes et froides, rongent le quai.", "rongent", "vagues"),
        ("Ces volets sont peints d'un vernis qui les assombrit et résistent au sel.", "résistent", "volets"),
        ("Nos volets sont peints d'un vernis qui les assombrit et résistent au sel.", "résistent", "volets"),
        ("Les meuniers ont parlé d'un bail qui court toujours mais refusent la hausse.", "refusent", "meuniers"),
        ("La remise depuis mardi des diplômes attire la foule.", "attire", "remise"),
    ],
)
def test_a_verb_takes_the_noun_of_its_number(text: str, verb: str, expected: str) -> None:
    assert _subject(text, verb) == expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Le cordier travaille la nuit et vend ses filets le matin.", "vend", "cordier"),
        ("Les filets sèchent au soleil et pendent au mur.", "pendent", "filets"),
        ("La majorité des pêcheurs rentrent tôt et dorment peu.", "dorment", "majorité"),
        ("Le cordier et sa fille rentrent tôt et dorment peu.", "dorment", "cordier"),
    ],
)
def test_a_subject_that_agrees_or_stands_for_many_is_kept(text: str, verb: str, expected: str) -> None:
    assert _subject(text, verb) == expected


def test_no_subject_is_better_than_one_of_another_number() -> None:
    assert _subject("Les capteurs guident les pompes vers la source, jubile la bergère.", "jubile") != "capteurs"
