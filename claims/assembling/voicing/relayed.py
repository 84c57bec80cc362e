"""Whom somebody else quotes: `The Post quoted the minister as saying that 300 homes were sold`."""

from __future__ import annotations

from itertools import pairwise

from claims.assembling.naming.registry import Registry
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.subjects import subject_of as subject_head
from claims.assembling.voicing.sources import group_end
from claims.assembling.voicing.tellers import attribution_at
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Attribution

_NAMED = frozenset({Tag.DET, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.ADJ})
_LONGEST = 14
"""Tokens of whom is quoted, between the verb and `as saying`."""


def relayed(parse: Parse, told: Clause, registry: Registry) -> Attribution | None:
    """Return whom an English verb of quoting gives the words of, where `told` is its clause or its `as saying`.

    The object of the active, the subject of the passive. `None` for any other verb. Linear in the clause.
    """
    quoting = told
    if told.kind is ClauseKind.GERUND and told.parent is not None:
        quoting = parse.clauses[told.parent]
    predicate = quoting.predicate
    if parse.language != "en" or predicate is None or predicate.lemma not in word_class("quoting", "en"):
        return None
    if not _says(parse, predicate):
        return None
    if predicate.passive:
        head = subject_head(parse, parse.owner[predicate.head])
        group = next((g for g in groups_in(parse, parse.owner[predicate.head]) if g.head == head), None)
        first = group.first if group is not None else head
    else:
        first = predicate.last + 1
    if first is None or parse.tokens[first].tag not in _NAMED:
        return None
    last = group_end(parse, first)
    return attribution_at(parse, first, last, registry) if last is not None else None


def _says(parse: Parse, predicate: Predicate) -> bool:
    """Whether `as saying` stands behind a verb."""
    behind = parse.tokens[predicate.last + 1 : predicate.last + 1 + _LONGEST]
    return any(a.low == "as" and b.tag is Tag.GER for a, b in pairwise(behind))
