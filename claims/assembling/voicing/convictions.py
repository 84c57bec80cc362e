"""Whose conviction or worry a clause tells: `the mayor is confident that`, `la mairie est convaincue que`."""

from __future__ import annotations

from claims.assembling.naming.registry import Registry
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.voicing.tellers import NOBODY, named_before
from claims.assembling.voicing.told_nouns import owner_of_noun
from claims.languages.classes import word_class
from claims.model import Attribution

_NEAR = 3
"""Words between the copula and the adjective that its content hangs on."""
_IMPERSONAL = frozenset({"il", "it", "one", "you", "we", "i", "nous", "je", "j'"})


def convinced(parse: Parse, clause: Clause, registry: Registry) -> Attribution | None:
    """Return who is said to be sure or afraid of what a content tells, `None` where it hangs on nobody's mind.

    What somebody's claim holds is his. What is said of `it` or `il` is nobody's (`it is certain that`), nor is what
    somebody is not sure of. Constant, but for the words before the verb.
    """
    owner = owner_of_noun(parse, clause, registry)
    if owner is not None or clause.kind is not ClauseKind.CONTENT or clause.parent is None:
        return owner
    above = parse.clauses[clause.parent]
    predicate = above.predicate
    if predicate is None or predicate.negated or predicate.modal is not None or predicate.head > clause.opened_by:
        return None
    if not (predicate.passive or predicate.lemma in parse.grammar.be):
        return None
    words = word_class("sure_or_afraid", parse.language)
    at = clause.opened_by - 1
    if at < predicate.head or at - predicate.head > _NEAR or parse.tokens[at].low not in words:
        return None
    named = named_before(parse, above, predicate.first, registry)
    return None if named is None or named.key in NOBODY or named.key in _IMPERSONAL else named
