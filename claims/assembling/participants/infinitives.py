"""Who does what a French infinitive tells: the subject around it, or whom the verb above it has do it."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.aims import (
    doer_of_aim,
    is_aim,
    is_anybodys,
    is_left_to_do,
    named_for,
    opener_of,
)
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.objects import objects_of
from claims.assembling.participants.subjects import subject_of
from claims.assembling.words.tokens import Tag

_ADDRESSING = frozenset({"à", "au", "aux"})
_DATIVE = frozenset({"lui", "leur", "me", "m'", "te", "t'", "nous", "vous"})
_UNDERGOING = frozenset({"voir", "entendre", "laisser"})
_WHEN = frozenset({"avant", "afin", "lieu"})
"""Words that make `de` say when, what for or instead of what (`peu de temps avant d'ouvrir`)."""
_LEADING = frozenset({"à", "de", "d'"})


def doer_of_infinitive(parse: Parse, clause: int) -> int | None:
    """Return the head of who does what a French infinitive tells, `None` where the sentence does not say.

    That is the subject around it, but for what the verb above has somebody do (`appelle la foule à défiler`, `interdit
    aux riverains d'entrer`), and for what completes the subject itself (`la demande d'ouvrir les archives gêne`). Of
    any other clause its subject. Linear in the depth of the clause.
    """
    here = parse.clauses[clause]
    if here.kind is not ClauseKind.INFINITIVE or here.parent is None:
        return subject_of(parse, clause)
    if here.sibling is not None:
        return doer_of_infinitive(parse, here.sibling)
    above = parse.clauses[here.parent].predicate
    if above is None or here.opened_by < above.head:
        if _judges(parse, here.opened_by):
            return None  # `À y regarder de près, le texte ne change rien`
        return subject_of(parse, clause) if _is_circumstance(parse, here.opened_by) else None
    told, doer = _told_above(parse, here, here.parent, above)
    if told:
        return doer
    done = above.passive or parse.clauses[here.parent].kind is ClauseKind.PARTICIPIAL
    if done and is_aim(parse, here):
        return doer_of_aim(parse, here, above, subject_of(parse, clause))
    nested = parse.clauses[here.parent].kind is ClauseKind.INFINITIVE
    return doer_of_infinitive(parse, here.parent) if nested else subject_of(parse, clause)


def _told_above(parse: Parse, here: Clause, parent: int, above: Predicate) -> tuple[bool, int | None]:
    """Return whether somebody else than the subject above does what an infinitive tells, and who if named."""
    if not above.passive and _is_governed(parse, here.opened_by):
        opener = opener_of(parse, here.opened_by)
        if above.lemma in parse.grammar.addressing and parse.tokens[opener].low in ("de", "d'"):
            return True, _addressed(parse, parent, above, here.opened_by)
        if above.lemma in parse.grammar.controlling and not above.reflexive:
            made = objects_of(parse, parent)
            return True, made[0] if made and made[0] < here.opened_by else None
        if above.lemma in _UNDERGOING and above.reflexive:
            return True, None  # `s'est vu remettre un prix`
        if above.lemma in parse.grammar.be and above.head == opener - 1:
            return True, None  # `le but est d'ouvrir le site`
    named = named_for(parse, here)
    return named is not None or is_left_to_do(parse, here, above) or is_anybodys(parse, here, above), named


def _is_circumstance(parse: Parse, infinitive: int) -> bool:
    """Whether a preposition makes an infinitive say when or what for (`pour ouvrir`, `avant d'ouvrir`).

    Without one it is the subject itself, and behind a noun it completes that noun (`la demande d'ouvrir les archives`).
    """
    position = opener_of(parse, infinitive)
    if position < 0 or parse.tokens[position].tag is not Tag.PREP:
        return any(c.predicate is not None and c.predicate.head < infinitive for c in parse.clauses)
    if position and parse.tokens[position - 1].low in _WHEN:
        return True
    return parse.tokens[position].low not in _LEADING or parse.head_left(position - 1) is None


def _judges(parse: Parse, infinitive: int) -> bool:
    """Whether `à` opens with an infinitive what anybody may do at the head of a sentence (`à l'en croire, …`)."""
    position = opener_of(parse, infinitive)
    return (
        position >= 0
        and parse.tokens[position].low == "à"
        and all(t.tag in (Tag.ADV, Tag.PUNCT, Tag.COORD) for t in parse.tokens[:position])
    )


def _is_governed(parse: Parse, infinitive: int) -> bool:
    """Whether `à` or `de` opens an infinitive, or nothing does (`laisse les badauds entrer`)."""
    position = opener_of(parse, infinitive)
    token = parse.tokens[position]
    if token.tag is Tag.PREP:
        return token.low in _LEADING and parse.tokens[position - 1].tag is not Tag.PREP
    return True


def _addressed(parse: Parse, clause: int, above: Predicate, infinitive: int) -> int | None:
    """Return whom a verb asks, orders or allows to do something: behind `à`, or the pronoun before the verb."""
    for group in groups_in(parse, clause):
        governed = group.governor is not None and parse.tokens[group.governor].low in _ADDRESSING
        if above.head < group.head < infinitive and governed:
            return group.head
    for position in range(above.first - 1, max(-1, above.first - 4), -1):
        if parse.tokens[position].tag is Tag.CLITIC and parse.tokens[position].low in _DATIVE:
            return position
    return None
