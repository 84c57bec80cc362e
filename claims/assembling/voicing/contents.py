"""Where what a French verb of speech reports ends, and the text speaks for itself again."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag

_SHIFTED = ("ait", "aient", "ais")
"""Endings of the imperfect and the conditional, which a content takes behind a verb in the past."""


def leaves_content(parse: Parse, clause: Clause) -> bool:
    """Whether a clause behind a comma and a coordinator is told beside a content rather than inside it.

    The content has the tense that follows a verb in the past (`a annoncé que le pont fermait`), and the clause, which
    repeats no `que`, has not (`, et les riverains ont bloqué la route`). Constant.
    """
    if parse.language != "fr" or clause.kind is not ClauseKind.CONTENT or clause.sibling is None:
        return False
    before, opener = parse.clauses[clause.sibling], parse.tokens[clause.opened_by]
    if opener.tag is not Tag.COORD or before.kind is not ClauseKind.CONTENT:
        return False
    if clause.opened_by == 0 or parse.tokens[clause.opened_by - 1].low != ",":
        return False
    return _is_shifted(parse, before) and not _is_shifted(parse, clause)


def _is_shifted(parse: Parse, clause: Clause) -> bool:
    predicate = clause.predicate
    return predicate is not None and parse.tokens[predicate.first].low.endswith(_SHIFTED)
