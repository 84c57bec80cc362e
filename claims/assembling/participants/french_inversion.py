"""What stands behind a French verb and is not its subject, and whose subject a clause behind a comma shares."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse, question_mark
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.enclitics import tells
from claims.assembling.participants.told_figures import is_told_of_figure
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class

_WHOLE = frozenset({ClauseKind.MAIN, ClauseKind.CONTENT})
_OPENS_OTHERWISE = frozenset({Tag.SUBORD, Tag.REL})
_WITH_ANOTHER = frozenset({Tag.CLITIC, Tag.PRON})


def is_no_subject_behind(parse: Parse, groups: Sequence[Group], clause: Clause, predicate: Predicate) -> bool:
    """Whether the noun behind a French verb is none that it has as its subject.

    It is told of a figure before it, or it always acts on something and has nothing else that it could act on: no
    clitic before it, no question (`et « doit vendre la ferme »`). Linear in the groups of the clause.
    """
    return is_told_of_figure(parse, groups, predicate) or acts_on_what_follows(parse, clause, predicate)


def acts_on_what_follows(parse: Parse, clause: Clause, predicate: Predicate) -> bool:
    """Whether the noun behind a French verb without a subject before it is what the verb acts on. Constant."""
    if clause.kind not in _WHOLE or predicate.passive or not _acts(predicate, parse):
        return False
    if parse.tokens[clause.opened_by].tag in _OPENS_OTHERWISE or tells(parse, predicate):
        return False
    before = parse.tokens[predicate.first - 1] if predicate.first else None
    if before is not None and (before.tag in _WITH_ANOTHER or before.low in ("se", "s'")):
        return False
    return question_mark(parse) is None  # `« Que contient la malle ? »`


def _acts(predicate: Predicate, parse: Parse) -> bool:
    if predicate.lemma in word_class("acting_on_something", "fr"):
        tags = predicate.lemma in word_class("tagging_inverted", "fr") or predicate.lemma in word_class("tagging", "fr")
        return not tags
    return predicate.lemma in parse.grammar.have and predicate.first == predicate.head


def is_told_apart(parse: Parse, clause: Clause) -> bool:
    """Whether a content clause hangs on the verb of speech before it rather than going on from another such clause.

    `la peur guide nos choix, brise notre élan` goes on; what a coordinator opens does as well. Constant.
    """
    if clause.kind is not ClauseKind.CONTENT or parse.tokens[clause.opened_by].tag is Tag.COORD:
        return False
    if parse.language != "fr" or clause.sibling is None:
        return True
    return parse.clauses[clause.sibling].kind is not ClauseKind.CONTENT
