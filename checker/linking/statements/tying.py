"""What ties two parties, and from which end: who beat whom, who came after whom, whose father somebody was."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.linking.lexicon import lexicon
from checker.linking.profiles import folded
from checker.linking.statements.clashing import clash, told
from checker.linking.statements.reading import EVENT
from checker.linking.statements.subjects import is_one_thing, predicate_of, subject_of
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.words.tokens import Tag
from claims.model import NameValue, PartyValue, PlaceValue, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.linking.statements.clashing import Clash
    from checker.linking.statements.reading import Statement, Word

NEAR = 6
"""Tokens from a verb or noun within which its second party stands."""
TOLD = (ClauseKind.MAIN, ClauseKind.RELATIVE, ClauseKind.PARTICIPIAL, ClauseKind.CONTENT)
PASSED = (Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PREP, Tag.ADV, Tag.NUM)
"""What may stand between a verb and its object, or `of` and a name."""
OF = ("of", "de", "du", "d'", "des", "to", "à")
HAS = ("'s", "’s")
LINK = ("is", "was", "are", "were", "be", ",", "est", "était", "fut", "being")


class Tied(NamedTuple):
    """Two parties and what ties the first to the second."""

    relation: frozenset[str]
    """Names of the relation, or the events of its verb."""
    first: Word
    second: Word
    mutual: bool


def tied(h: Statement, p: Statement, rest: Sequence[Statement]) -> Clash | None:
    """Return the clash of two parties tied the other way round, or tied to another where there is one alone."""
    for one in ties_of(h):
        for other in ties_of(p):
            if one.relation.isdisjoint(other.relation):
                continue
            if not one.mutual and is_one_thing(one.first, other.second) and is_one_thing(one.second, other.first):
                return _clash(h, one.first, p, other.first)
            words = lexicon(h.language)
            if one.relation & words.one_first and is_one_thing(one.second, other.second):
                found = (one.first, other.first)
            elif one.relation & words.one_second and is_one_thing(one.first, other.first):
                found = (one.second, other.second)
            else:
                continue
            if not _is_known(found[0], rest):
                return _clash(h, found[0], p, found[1])
    return None


def _is_known(word: Word, rest: Sequence[Statement]) -> bool:
    return any(is_one_thing(word, other) for statement in rest for other in statement.words if other.is_name)


def _clash(h: Statement, one: Word, p: Statement, other: Word) -> Clash:
    a, b = (told(s, word, PartyValue(_name(word), word.key, "agent")) for s, word in ((h, one), (p, other)))
    return clash("link.statement-tied", Slot.PARTICIPANT, a, b)


def _name(word: Word) -> str:
    return word.value.name if isinstance(word.value, NameValue | PlaceValue) else word.low


def ties_of(statement: Statement) -> Iterator[Tied]:
    """Yield the parties that the verbs and nouns of a statement tie. Linear in its words."""
    yield from _by_verbs(statement)
    yield from _by_nouns(statement)
    yield from _by_comparison(statement)


def _by_comparison(statement: Statement) -> Iterator[Tied]:
    """What is more of something than another is (`Larmont is larger than Halden`, `plus grand que`)."""
    tokens, words = statement.parse.tokens, lexicon(statement.language)
    for index in range(1, len(tokens) - 1):
        if tokens[index].low not in words.than or tokens[index - 1].tag not in (Tag.ADJ, Tag.ADV, Tag.NOUN):
            continue
        clause = statement.parse.owner[index - 1]
        subject = [word for word in subject_of(statement, clause) or () if _is_party(statement, word)]
        other = _first_from(statement, index + 1)
        if subject and other is not None and clause not in statement.denied:
            yield Tied(frozenset({f"more {tokens[index - 1].low}"}), subject[0], other, mutual=False)


def _by_verbs(statement: Statement) -> Iterator[Tied]:
    words = lexicon(statement.language)
    for number, clause in enumerate(statement.parse.clauses):
        predicate = predicate_of(statement, number)
        if predicate is None or clause.kind not in TOLD or number in statement.denied or predicate.modal is not None:
            continue
        lemma = folded(predicate.lemma)
        tie = words.tying_verbs.get(lemma)
        acts = {f for w in statement.words if w.token == predicate.head for f in w.forms if f.startswith(EVENT)}
        names = frozenset({tie.relation}) if tie is not None else frozenset(acts)
        subject = [word for word in subject_of(statement, number) or () if _is_party(statement, word)]
        object_ = _behind(statement, predicate.last, by=predicate.passive)
        if not names or not subject or object_ is None:
            continue
        first, second = (object_, subject[0]) if predicate.passive else (subject[0], object_)
        if tie is not None and tie.turned:
            first, second = second, first
        yield Tied(names, first, second, lemma in words.mutual)


def _behind(statement: Statement, at: int, *, by: bool) -> Word | None:
    """The first name behind a verb: behind `by` alone, or past its nouns and one preposition."""
    tokens, agents = statement.parse.tokens, lexicon(statement.language).agents
    opened = False
    for index in range(at + 1, min(len(tokens), at + 1 + NEAR)):
        word = _party_at(statement, index)
        if word is not None and (opened or not by):
            return word
        opened = opened or tokens[index].low in agents
        if word is None and tokens[index].tag not in PASSED:
            return None
        if not by and tokens[index].tag is Tag.PREP and index > at + 1:
            return None
    return None


def _party_at(statement: Statement, index: int) -> Word | None:
    found = next((word for word in statement.words if word.token == index), None)
    return found if found is not None and _is_party(statement, found) else None


def _is_party(statement: Statement, word: Word) -> bool:
    return word.is_name or statement.parse.tokens[word.token].tag is Tag.PROPN


def _by_nouns(statement: Statement) -> Iterator[Tied]:
    """The parties tied by a noun: `Brandt is the father of Kvist`, `Kvist's father, Brandt`."""
    table, tokens = lexicon(statement.language).tying_nouns, statement.parse.tokens
    for index, token in enumerate(tokens):
        tie = table.get(folded(token.lemma))
        if tie is None or token.tag is not Tag.NOUN or statement.parse.owner[index] in statement.denied:
            continue
        holder, other = _holder(statement, index), _linked(statement, index)
        if holder is not None and other is not None and holder.token != other.token:
            first, second = (holder, other) if tie.turned else (other, holder)
            yield Tied(frozenset({tie.relation}), first, second, mutual=False)


def _holder(statement: Statement, index: int) -> Word | None:
    """Whose it is: the name behind `of`, or before `'s`."""
    tokens = statement.parse.tokens
    if index + 1 < len(tokens) and tokens[index + 1].low in OF:
        return _first_from(statement, index + 2)
    at = index - 1
    while at > 0 and tokens[at].tag in (Tag.ADJ, Tag.NUM):
        at -= 1
    return _party_at(statement, at - 1) if at > 0 and tokens[at].low in HAS else None


def _linked(statement: Statement, index: int) -> Word | None:
    """Who it is: the name before the verb of being or comma that leads to the noun, or behind the next one."""
    tokens = statement.parse.tokens
    at = index - 1
    while at > 0 and tokens[at].tag in (Tag.DET, Tag.ADJ, Tag.NUM):
        at -= 1
    if at > 0 and tokens[at].low in LINK and (word := _party_at(statement, at - 1)) is not None:
        return word
    for at in range(index + 1, min(len(tokens), index + 1 + NEAR)):
        if tokens[at].low in LINK:
            return _first_from(statement, at + 1)
        if (word := _party_at(statement, at)) is not None and tokens[at - 1].low not in (
            *OF,
            *("the", "la", "le", "l'"),
        ):
            return word
    return None


def _first_from(statement: Statement, first: int) -> Word | None:
    tokens = statement.parse.tokens
    for at in range(first, min(len(tokens), first + NEAR)):
        if (word := _party_at(statement, at)) is not None:
            return word
        if tokens[at].tag not in (Tag.DET, Tag.ADJ, Tag.NOUN):
            return None
    return None
