"""What stands in a deed put before its French clause: who does it, the subject to come, is somebody else."""

from __future__ import annotations

from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.unnamed import core_of

_UNTENSED = frozenset({ClauseKind.INFINITIVE, ClauseKind.GERUND, ClauseKind.PARTICIPIAL})


def is_done_to_by(parse: Parse, head: int, pronoun: int) -> bool:
    """Whether a noun stands in what the pronoun behind it did or underwent (`Pour sauver la toile, elle a`).

    An infinitive or gerund put first, or a participle that describes the pronoun. Linear in the depth of its clause.
    """
    told = parse.clauses[parse.owner[head]].predicate
    if head > pronoun or (told is not None and told.lemma in parse.grammar.copulas):
        return False  # `Avant d'être juge, elle`
    current = parse.owner[head]
    outermost: int | None = None
    while parse.clauses[current].kind in _UNTENSED:
        outermost = current
        parent = parse.clauses[current].parent
        if parent is None:
            return False
        current = parent
    if outermost is None or current != parse.owner[pronoun]:
        return False
    if parse.clauses[outermost].kind is ClauseKind.PARTICIPIAL:
        return core_of(parse, outermost)[0] == pronoun
    return core_of(parse, outermost)[0] in (pronoun, None)
