"""French pronouns that are the object of their verb: before it, inside its group or before its infinitive."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.subjects import agrees_with_verb
from claims.assembling.words.tokens import Tag

_OBJECT_CLITICS = frozenset({"le", "la", "l'", "les", "me", "m'", "te", "t'", "se", "s'", "nous", "vous"})
_FIRST_AND_SECOND = frozenset({"nous", "vous"})


def clitic_object(parse: Parse, predicate: Predicate) -> int | None:
    """Return the object pronoun before a French verb (`il les a vus`, `qui nous aide`)."""
    within = _before_infinitive(parse, predicate)
    if within is not None:
        return within
    for position in range(predicate.first - 1, max(-1, predicate.first - 4), -1):
        token = parse.tokens[position]
        if token.low in _FIRST_AND_SECOND and token.tag is Tag.CLITIC and agrees_with_verb(parse, position, predicate):
            return None
        told = token.tag is Tag.PRON and position > 0 and parse.tokens[position - 1].low == "qui"
        if token.tag not in (Tag.CLITIC, Tag.NEG) and not told:
            return None
        if token.tag is not Tag.NEG and token.low in _OBJECT_CLITICS:
            return position
    return None


def _before_infinitive(parse: Parse, predicate: Predicate) -> int | None:
    """Return the object pronoun before the infinitive of a French verb group (`peut les recevoir`, `va se rendre`)."""
    if parse.tokens[predicate.head].tag is not Tag.INF:
        return None
    for position in range(predicate.head - 1, predicate.first, -1):
        if parse.tokens[position].tag not in (Tag.CLITIC, Tag.NEG, Tag.ADV):
            return None
        if parse.tokens[position].tag is Tag.CLITIC and parse.tokens[position].low in _OBJECT_CLITICS:
            return position
    return None


def inner_object(parse: Parse, predicate: Predicate) -> int | None:
    """Return the French pronoun between an auxiliary and its participle that is its object (`n'a rien vu`)."""
    for position in range(predicate.first + 1, predicate.head):
        if parse.tokens[position].tag is Tag.PRON and parse.tokens[position].low in ("rien", "tout"):
            return position
    return None


def some_of_it(parse: Parse, predicate: Predicate) -> list[int]:
    """Return the `en` before a French verb that takes a part of something (`Vous en voulez ?`), which names nothing."""
    before = predicate.first - 1
    if parse.language != "fr" or predicate.reflexive or predicate.lemma not in parse.grammar.partitive or before < 0:
        return []
    behind = next((t.low for t in parse.tokens[predicate.head + 1 :] if t.tag is not Tag.NEG), "")
    if predicate.lemma == "vouloir" and behind in ("à", "au", "aux"):
        return []  # `n'en veut pas au maire`
    found = parse.tokens[before].low == "en" and parse.tokens[before].tag is Tag.CLITIC
    return [before] if found else []
