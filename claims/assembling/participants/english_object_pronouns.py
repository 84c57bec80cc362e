"""What an English pronoun that is an object takes up, where its own sentence settles it."""

from __future__ import annotations

from collections.abc import Iterator

from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.controlling import doer_of, pronoun_of
from claims.assembling.participants.english_person_objects import only_person
from claims.assembling.participants.english_pronouns import fits, groups_between, may_be_meant, same_voice
from claims.assembling.participants.listed import members
from claims.assembling.participants.objects import objects_of
from claims.assembling.participants.unnamed import handed_to
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import NameKind, NameValue

_SUBJECT_FORMS = {"them": "they", "it": "it", "him": "he", "her": "she"}
_BARE = frozenset({ClauseKind.INFINITIVE, ClauseKind.GERUND})
_HELD = frozenset({ClauseKind.CONTENT, ClauseKind.SUBORDINATE, ClauseKind.CONDITION})
_AHEAD = frozenset({ClauseKind.SUBORDINATE, ClauseKind.CONDITION})
_THINGS = frozenset({"it", "them"})
_NOTHING = frozenset({Tag.ADJ, Tag.SUBORD, Tag.VERB, Tag.AUX})
"""What stands behind an `it` that is nothing by itself (`made it clear that`), or is no object."""
_OWNED = frozenset({Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM})
_QUOTE_MARKS = frozenset("«“\"‘'")
_NO_BODY = frozenset({NameKind.PERSON, NameKind.PEOPLE, NameKind.UNKNOWN})


def object_taken_up(parse: Parse, clause: int) -> Iterator[tuple[int, int, str]]:
    """Yield the pronoun that is the object of an English clause, the head of what it takes up, and its role.

    That is the one subject or object of the clause before or above that agrees, where nothing between could be meant
    as well and somebody else does what is done to it (`the cards came out, but few shops took them`).
    Linear in the groups of the sentence.
    """
    if parse.language != "en" or parse.forms.isdisjoint(_SUBJECT_FORMS):
        return
    pronoun = next((i for i in objects_of(parse, clause) if parse.tokens[i].low in _SUBJECT_FORMS), None)
    if pronoun is None or parse.tokens[pronoun].tag is not Tag.PRON or _is_nothing(parse, clause, pronoun):
        return
    own = doer_of(parse, clause)
    if own is None:
        return
    doing = {g.head for g in members(parse, parse.owner[own], (own,))} | {own}
    meant = _meant(parse, clause, pronoun, doing)
    meant = only_person(parse, pronoun, doing) if meant is None else meant
    if meant is None:
        return
    yield pronoun, meant, "recipient" if handed_to(parse, clause) == pronoun else "patient"


def _meant(parse: Parse, clause: int, pronoun: int, doing: set[int]) -> int | None:
    """Return the head of what a pronoun takes up in the nearest clause that has something that agrees."""
    low = _SUBJECT_FORMS[parse.tokens[pronoun].low]
    for above in _around(parse, clause):
        standing = pronoun_of(parse, above)
        if standing is not None and parse.tokens[standing].low == low and doer_of(parse, above) == standing:
            return None  # `they ran past the French, so we will not forget them`
        found = {h for h in _parties(parse, above, pronoun) - doing if _agrees(parse, clause, pronoun, h)}
        if found:
            meant = min(found)
            free = len(found) == 1 and same_voice(parse, meant, pronoun)
            return meant if free and not _is_rivalled(parse, meant, pronoun, doing) else None
    return None


def _agrees(parse: Parse, clause: int, pronoun: int, head: int) -> bool:
    """Whether a pronoun may take up a word; a thing behind which a gerund tells what it does is not done to."""
    token, low = parse.tokens[head], parse.tokens[pronoun].low
    if low not in _THINGS and token.tag is Tag.PROPN and head > 0 and parse.tokens[head - 1].tag is Tag.DET:
        return False  # `used a Taser to stop him`
    if low in _THINGS:
        here = parse.clauses[clause]
        does = here.kind is ClauseKind.GERUND and here.opened_by > head and parse.tokens[here.opened_by - 1].low == ","
        if does and head in objects_of(parse, parse.owner[head]):
            return False  # `lost a case, banning it from selling`
        if token.tag is Tag.PROPN:
            value = parse.mentions[token.mention].value if token.mention >= 0 else None
            if not isinstance(value, NameValue) or value.kind in _NO_BODY:
                return False
    return fits(parse, head, _SUBJECT_FORMS[low], speaks=False)


def _is_nothing(parse: Parse, clause: int, pronoun: int) -> bool:
    """Whether `it` is part of an expression or only announces what follows, or `her` tells whose that is."""
    predicate = parse.clauses[clause].predicate
    after = parse.tokens[pronoun + 1] if pronoun + 1 < len(parse.tokens) else None
    low = parse.tokens[pronoun].low
    if low == "her":
        return after is not None and (after.tag in _OWNED or after.low in _QUOTE_MARKS)
    if low != "it" or predicate is None:
        return False
    announces = after is not None and (after.tag in _NOTHING or after.low == "to")
    return announces or predicate.lemma in word_class("announcing_it", "en")


def _around(parse: Parse, clause: int) -> Iterator[int]:
    """Yield the clauses that may tell what a pronoun takes up: those it hangs on, then the one it goes on with."""
    here = parse.clauses[clause]
    while here.kind in _BARE and here.parent is not None:
        clause = here.parent
        yield clause
        here = parse.clauses[clause]
    if here.kind in _HELD and here.parent is not None:
        yield here.parent
    elif here.sibling is not None:
        yield here.sibling
    for index, other in enumerate(parse.clauses):
        ahead = other.parent == clause and other.kind in _AHEAD and other.predicate is not None
        if ahead and here.predicate is not None and other.opened_by < here.predicate.first:
            yield index


def _parties(parse: Parse, clause: int, pronoun: int) -> set[int]:
    """Return the heads of subject and objects of a clause that stand before a pronoun."""
    subject = doer_of(parse, clause)
    told = [*([] if subject is None else [subject]), *objects_of(parse, clause)]
    return {head for head in told if head < pronoun and parse.tokens[head].tag in (Tag.NOUN, Tag.PROPN)}


def _is_rivalled(parse: Parse, meant: int, pronoun: int, doing: set[int]) -> bool:
    """Whether something between two words may be meant by a pronoun as well, a preposition before it or not."""
    low = _SUBJECT_FORMS[parse.tokens[pronoun].low]
    own = {g.head for g in members(parse, parse.owner[meant], (meant,))} | doing
    moments = parse.grammar.moments
    rivals = (g for g in groups_between(parse, meant, pronoun) if g.head not in own and g.head != pronoun)
    return any(
        may_be_meant(parse, g._replace(governor=None), low) for g in rivals if parse.tokens[g.head].lemma not in moments
    )
