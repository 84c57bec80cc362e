"""Whom an English verb has do what the bare verb behind them tells, by name (`the kick saw Harding lose the ball`)."""

from __future__ import annotations

from collections.abc import Iterator

from claims.assembling.naming.entities import Registry
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.unnamed import core_of
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Participant


def seen_by_name(parse: Parse, clause: int, registry: Registry) -> Iterator[Participant]:
    """Yield the names, in the clause of what they do, that an English verb has do it. Constant."""
    predicate = parse.clauses[clause].predicate
    if predicate is None or predicate.lemma not in word_class("sensing", "en"):
        return
    for head in core_of(parse, clause)[1]:
        token = parse.tokens[head]
        if parse.owner[head] == clause or token.tag is not Tag.PROPN:
            continue
        reference = registry.at(token.start, token.end)
        for key in reference.keys if reference is not None else ():
            if key in registry.entities:
                yield Participant(registry.entities[key].name, "patient", token.start, token.end, key)
