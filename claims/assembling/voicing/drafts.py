"""What a draft, a plan or a bill would do: `un projet de loi obligeant les bars à`, `a bill banning fireworks`."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import is_state
from claims.model import Stance

_IN_NAME = frozenset({Tag.NOUN, Tag.ADJ, Tag.PREP, Tag.PROPN})
_LONGEST = 5
_OF = frozenset({"de", "d'", "du", "des", "of"})


def drafted(parse: Parse, clause: Clause) -> Stance | None:
    """Return that a gerund right behind the noun of a draft tells what it lays down. Constant.

    Not what a draft is already (`a bill totalling £30`).
    """
    if clause.kind is not ClauseKind.GERUND or clause.opened_by < 1 or clause.predicate is None:
        return None
    if is_state(parse.family_of_predicate(clause.predicate) or ""):
        return None
    drafts = word_class("drafts", parse.language)
    for index in range(clause.opened_by - 1, max(-1, clause.opened_by - 1 - _LONGEST), -1):
        token = parse.tokens[index]
        if token.tag not in _IN_NAME or (token.tag is Tag.PREP and token.low not in _OF):
            return None
        if token.tag is Tag.NOUN and token.lemma in drafts:
            governed = parse.preposition_before(index)
            named = parse.language == "en" or parse.tokens[index + 1].low in _OF
            return Stance.PLANNED if named and (governed is None or parse.tokens[governed].low not in _OF) else None
    return None
