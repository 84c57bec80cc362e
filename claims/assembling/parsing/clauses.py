"""What a clause is: its kind, its predicate, the words in it and the clause around it."""

from __future__ import annotations

from dataclasses import dataclass, field

from claims.assembling.parsing.predicates import Predicate
from claims.records import Names


class ClauseKind(Names):
    """How a clause stands to the one around it."""

    MAIN = "main"
    RELATIVE = "relative"
    CONTENT = "content"
    """What is said or thought: after `que`/`that`, or bare after a verb of speech."""
    SUBORDINATE = "subordinate"
    CONDITION = "condition"
    PARTICIPIAL = "participial"
    GERUND = "gerund"
    INFINITIVE = "infinitive"
    ASIDE = "aside"
    """In brackets."""


@dataclass(slots=True)
class Clause:
    """A clause being built; `parent` and `sibling` are indexes of clauses, `antecedent` of a token."""

    kind: ClauseKind
    parent: int | None
    opened_by: int
    """Index of the token that opens it."""
    after_comma: bool = False
    predicate: Predicate | None = None
    antecedent: int | None = None
    sibling: int | None = None
    """The clause it is coordinated with: lends its subject."""
    tokens: list[int] = field(default_factory=list)
