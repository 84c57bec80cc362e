"""Whose an age is where the noun that it goes with is nobody's: a deed, a place or a part of somebody else's name."""

from __future__ import annotations

from claims.assembling.attaching.measuring import bearer
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.governing import governing, subject_noun
from claims.assembling.words.tokens import Tag
from claims.kinds.people import names_person
from claims.model import Kind, NameKind, NameValue, Noun

_LISTED = 3
"""Words from an age to the next of its list."""
_AGED = frozenset({"aged", "ages"})
_NO_BODIES = (NameKind.PERSON, NameKind.UNKNOWN)


def whose_age(parse: Parse, index: int) -> Noun | None:
    """Return who has an age; `None` for one that stands for people, or where only a deed or a place is beside it.

    `le dépistage d'apprentis de moins de 19 ans` is of the apprentices, `Odon II de Brabant, 71 ans` of the duke, `a
    pass for 11 and 12-year-olds` of nobody told. Linear in the words between.
    """
    if _stands_for_people(parse, index):
        return None
    noun = bearer(parse, index)
    if noun is None or noun.start < parse.sentence.start:
        return noun
    at = parse.token_at(noun.start)
    if at > index:
        ranked = parse.tokens[at].low == "world" and parse.tokens[min(at + 1, len(parse.tokens) - 1)].tag is Tag.NUM
        return None if ranked else noun
    if _is_somebody(parse, at):
        return noun
    other = _somebody_else(parse, at, index)
    if other is not None:
        return parse.noun(other)
    if _is_place(parse, at):
        return None if parse.preposition_before(at) is not None else noun
    deed = parse.event_of_noun(at) is not None and parse.clauses[parse.owner[index]].predicate is not None
    return None if deed else noun


def _stands_for_people(parse: Parse, index: int) -> bool:
    """Whether an English age, or the last of its list, is those who have it (`for 11 and 12-year-olds`)."""
    if parse.language != "en":
        return False
    for token in parse.tokens[index : index + _LISTED]:
        if token.low.endswith("olds"):
            return True
        if token.tag not in (Tag.NUM, Tag.VALUE, Tag.COORD) and token.low != ",":
            return False
    return False


def _is_somebody(parse: Parse, index: int) -> bool:
    """Whether a token names somebody: a noun of people, or a name that is no place's, team's or firm's."""
    token = parse.tokens[index]
    if token.tag is Tag.NOUN:
        return names_person(token.lemma, parse.language)
    if token.tag is not Tag.PROPN:
        return token.tag is Tag.PRON
    value = parse.mentions[token.mention].value if token.mention >= 0 else None
    return isinstance(value, NameValue) and value.kind in _NO_BODIES


def _is_place(parse: Parse, index: int) -> bool:
    mention = parse.tokens[index].mention
    return mention >= 0 and parse.mentions[mention].kind is Kind.PLACE


def _somebody_else(parse: Parse, at: int, index: int) -> int | None:
    """Return who stands between a noun and the age behind it, above the noun, or does what is done `aged` so much."""
    between = next((j for j in range(index - 1, at, -1) if _is_somebody(parse, j)), None)
    if between is not None:
        return between
    if parse.language == "en":
        if not {parse.tokens[at].low, parse.tokens[index - 1].low} & _AGED:
            return None
        if parse.tokens[at].low == "ages":
            return next((j for j in range(at - 1, max(-1, at - _LISTED - 2), -1) if _is_somebody(parse, j)), None)
        subject = subject_noun(parse, governing(parse, index)[0])
        return subject if subject is not None and _is_somebody(parse, subject) else None
    top = parse.chain_head(at)
    apart = any(t.low == "," for t in parse.tokens[at:index])  # not `le maître d'un chiot de 5 mois`
    return top if top != at and apart and (_is_place(parse, at) or _is_somebody(parse, top)) else None


def told_between(parse: Parse, index: int, of: Noun) -> bool:
    """Whether a verb or participle between them tells how somebody came to an age (`Otto Lund, mort à 81 ans`)."""
    predicate = parse.clauses[parse.owner[index]].predicate
    return predicate is not None and parse.token_at(of.start) < predicate.head < index
