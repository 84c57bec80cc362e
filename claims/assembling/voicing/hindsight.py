"""What was to come when the past was told and came since (`would go on to win`, `deux ans plus tard, il devait`)."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse, children_of
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.patterns import pattern

_WORD = pattern(r"[^\W_]+(?:[-’'][^\W_]+)*")
"""A word with its hyphens: `après-midi` is not `après`."""
_KINDS = frozenset({ClauseKind.MAIN, ClauseKind.RELATIVE})
_AHEAD = frozenset({"due", "coming"})
_MORE = 11
"""Code points behind a length of time that tell it to be a distance (` plus tard`)."""


def went_on(parse: Parse, predicate: Predicate) -> bool:
    """Return whether `went on to` or `would go on to` tells what came about next. Constant."""
    if parse.language != "en":
        return False
    first = parse.tokens[predicate.first]
    if predicate.tense == "past" and first.lemma == "go":
        return True
    after = predicate.head + 1
    on = parse.tokens[predicate.head].low == "on" or (after < len(parse.tokens) and parse.tokens[after].low == "on")
    goes = any(t.low == "go" for t in parse.tokens[predicate.first : predicate.head + 1])
    return first.low == "would" and goes and on


def came_about(parse: Parse, clause: Clause, predicate: Predicate) -> bool:
    """Return whether a text looks back on what a clause tells as yet to come.

    `He would later become mayor`, `Three years later she was to win`, `Deux ans plus tard, il devait gagner`. Not what
    is reported or hangs on a condition. Linear in the clause.
    """
    first = parse.tokens[predicate.first].low
    would = first == "would" and parse.language == "en"
    if not would and (predicate.modal not in _AHEAD or first not in word_class("was_to", parse.language)):
        return False  # as most verbs
    if clause.kind not in _KINDS or predicate.first not in clause.tokens:
        return False
    inside = children_of(parse).get(parse.owner[predicate.first], ())
    if any(parse.clauses[c].kind is ClauseKind.CONDITION for c in inside):
        return False
    if would:
        group = parse.tokens[predicate.first : predicate.head]
        return any(t.low in word_class("afterwards", "en") for t in group)
    return _is_afterwards(parse, clause, predicate)


def _is_afterwards(parse: Parse, clause: Clause, predicate: Predicate) -> bool:
    """Whether a time told by its distance behind another opens a clause (`trois ans plus tard`, `two years later`).

    Behind the verb it may be when something was to be; but nobody is planned to become what the text calls him.
    """
    becomes = parse.family_of_predicate(predicate) == "become"
    later = word_class("afterwards", parse.language)
    for index in clause.tokens:
        token = parse.tokens[index]
        if token.tag is not Tag.VALUE or (index > predicate.first and not becomes):
            continue
        told = f" {' '.join(_WORD.findall(parse.text[token.start : token.end + _MORE].lower()))} "
        if any(f" {word} " in told for word in later):
            return True
    return False
