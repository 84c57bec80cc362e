"""French `on` of those who belong somewhere: `assure-t-on à la mairie`, `peut-on lire dans le rapport`."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause
from claims.assembling.parsing.parse import Parse
from claims.assembling.voicing.inverted_tags import names_speaker
from claims.assembling.voicing.sources import group_end
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class

_OF = frozenset({"de", "d'", "du", "des"})
_PAST = frozenset({Tag.ADV, Tag.VALUE, Tag.PART, Tag.INF, Tag.CLITIC, Tag.PRON})


def said_there(parse: Parse, clause: Clause) -> tuple[int, int] | None:
    """Return the first and last token of the body or paper where `on` says something; `None` where none is named.

    Behind the verb (`dit-on du côté de la mairie`, `lit-on dans la note`) or at the head of its clause. Linear in it.
    """
    predicate = clause.predicate
    if parse.language != "fr" or predicate is None:
        return None
    behind = predicate.last + 1
    while behind < len(parse.tokens) and parse.tokens[behind].tag in _PAST:
        behind += 1
    head = clause.tokens[0] if clause.tokens else clause.opened_by
    return _place(parse, behind) or (_place(parse, head) if head < predicate.first else None)


def _place(parse: Parse, at: int) -> tuple[int, int] | None:
    """Return the body or paper that a preposition at `at` leads to."""
    if at + 1 >= len(parse.tokens) or parse.tokens[at].low not in word_class("where_one_says", "fr"):
        return None
    first = at + 1
    if parse.tokens[first].low == "côté" and first + 2 < len(parse.tokens):
        first += 1
    if parse.tokens[first].low in _OF and first + 1 < len(parse.tokens):
        first += 1
    last = group_end(parse, first)
    return (first, last) if last is not None and names_speaker(parse, first, last) else None
