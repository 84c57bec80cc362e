"""Words of which one alone holds at a place of a statement: what a thing is made of, what somebody died of or plays."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.linking.lexicon import lexicon
from checker.linking.profiles import folded
from checker.linking.statements.clashing import Told, clash
from checker.linking.statements.reading import EVENT, covered
from checker.linking.statements.subjects import are_about_one, is_named_apart, predicate_of
from claims.assembling.words.tokens import Tag
from claims.model import OutcomeValue, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.linking.statements.clashing import Clash
    from checker.linking.statements.reading import Statement

LONGEST = 4
"""Words of the longest expression of a set."""
SAID = 0.7
"""Share of the other words that both say, where the two stand in no like place behind one verb."""
FEWEST = 2
"""Words that a statement must have beside the one of the set."""
PASSED = (Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.ADV, Tag.NUM, Tag.PART, Tag.COORD, Tag.PUNCT, Tag.VALUE)
"""What may stand between a word and the preposition or verb that opens its group."""


class Member(NamedTuple):
    """A word or expression of a set."""

    first: int
    last: int
    """Its tokens."""
    set_: str
    name: str
    clause: int


def exclusive(h: Statement, p: Statement, rest: Sequence[Statement]) -> Clash | None:
    """Return the clash of two members of one set at like places of two statements. Quadratic in their members."""
    theirs = list(members_of(p))
    if not theirs:
        return None
    known = {(one.set_, one.name) for statement in rest for one in members_of(statement)}
    own = {(one.set_, one.name) for statement in h.text for one in members_of(statement)}
    for one in members_of(h):
        if (one.set_, one.name) in known or one.clause in h.denied:
            continue
        for other in theirs:
            if other.set_ != one.set_ or (other.set_, other.name) in own or other.clause in p.denied:
                continue
            if _are_in_place(h, one, p, other, rest):
                axis = "/".join(sorted((one.name, other.name)))
                a, b = _told(h, one, axis), _told(p, other, axis)
                return clash("link.statement-exclusive", Slot.OUTCOME, a, b, _share(h, one, p))
    return None


def _told(statement: Statement, member: Member, axis: str) -> Told:
    tokens = statement.parse.tokens
    value = OutcomeValue(member.name, axis)
    return Told(statement, tokens[member.first].start, tokens[member.last].end, value)


def members_of(statement: Statement) -> Iterator[Member]:
    """Yield the words and expressions of sets in a statement, the longest first. Linear in its words."""
    known, tokens = lexicon(statement.language).exclusive, statement.parse.tokens
    lows = [folded(token.low) for token in tokens]
    index = 0
    while index < len(tokens):
        for size in range(min(LONGEST, len(tokens) - index), 0, -1):
            words = " ".join(lows[index : index + size])
            found = known.get(words) or (known.get(folded(tokens[index].lemma)) if size == 1 else None)
            if found is not None:
                for set_, name in found:
                    yield Member(index, index + size - 1, set_, name, statement.parse.owner[index])
                index += size - 1
                break
        index += 1


def _share(h: Statement, member: Member, p: Statement) -> float:
    return covered([word for word in h.words if not member.first <= word.token <= member.last], p)


def _are_in_place(h: Statement, one: Member, p: Statement, other: Member, rest: Sequence[Statement]) -> bool:
    others = [word for word in h.words if not one.first <= word.token <= one.last]
    if len(others) < FEWEST or any(is_named_apart(word, rest) for word in others):
        return False
    mine, theirs = _opening(h, one), _opening(p, other)
    is_like = mine == theirs or bool(mine and theirs and h.language != p.language)
    if h.parse.tokens[one.first].tag is Tag.PREP:
        return covered(others, p) >= SAID and _is_before_one_word(h, one, p, other)
    if is_like and covered(others, p) >= SAID:
        return True
    return (
        bool(mine and theirs)
        and _is_behind_one_verb(h, one, p, other)
        and are_about_one(h, one.clause, p, other.clause)
    )


def _opening(statement: Statement, member: Member) -> str:
    """The preposition that opens a word's group, empty behind a verb or at the beginning."""
    tokens = statement.parse.tokens
    for at in range(member.first - 1, -1, -1):
        if tokens[at].tag is Tag.PREP:
            return tokens[at].lemma
        if tokens[at].tag not in PASSED:
            return ""
    return ""


def _is_before_one_word(h: Statement, one: Member, p: Statement, other: Member) -> bool:
    """Whether two prepositions open groups of one word (`before the war`, `after the war`)."""
    mine = next((word for word in h.words if word.token > one.last), None)
    theirs = next((word for word in p.words if word.token > other.last), None)
    return mine is not None and theirs is not None and not mine.forms.isdisjoint(theirs.forms)


def _is_behind_one_verb(h: Statement, one: Member, p: Statement, other: Member) -> bool:
    """Whether two words stand behind verbs of one act, other than being or having."""
    found = []
    for statement, member in ((h, one), (p, other)):
        predicate = predicate_of(statement, member.clause)
        if predicate is None or predicate.head > member.first:
            return False
        found.append({f for w in statement.words if w.token == predicate.head for f in w.forms if f.startswith(EVENT)})
    return not found[0].isdisjoint(found[1])
