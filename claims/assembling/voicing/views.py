"""Whose word or view a relative gives: `un avis selon lequel`, `le maire, pour qui`, `a memo according to which`."""

from __future__ import annotations

from claims.assembling.naming.registry import Registry
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.voicing.sources import group_end
from claims.assembling.voicing.tellers import attribution_at
from claims.languages.classes import word_class
from claims.model import Attribution

_WHOM = frozenset({"qui", "whom"})
_WHICH = frozenset({"lequel", "laquelle", "lesquels", "lesquelles", "which"})


def in_whose_view(parse: Parse, clause: Clause, registry: Registry, *, quoted: bool) -> Attribution | None:
    """Return whom a relative is said by, or in whose view it is so, `None` where it is told by the text itself.

    `quoted` says that it is somebody's words: else `pour qui` may tell for whom something was done. Linear in
    the groups of the clause around.
    """
    if (
        clause.kind is not ClauseKind.RELATIVE
        or clause.antecedent is None
        or not _gives_view(parse, clause.opened_by, quoted=quoted)
    ):
        return None
    head = clause.antecedent
    group = next((g for g in groups_in(parse, parse.owner[head]) if g.head == head), None)
    last = group_end(parse, head)
    return attribution_at(parse, group.first if group is not None else head, head if last is None else last, registry)


def _gives_view(parse: Parse, opener: int, *, quoted: bool) -> bool:
    """Whether the words before a relative pronoun say that it is somebody's word."""
    low = parse.tokens[opener].low
    if opener < 1 or (low not in _WHOM and low not in _WHICH):
        return False
    before = parse.tokens[opener - 1].low
    says = before in word_class("in_words_of", parse.language)
    return says or (quoted and low in _WHOM and before in word_class("in_view_of", parse.language))
