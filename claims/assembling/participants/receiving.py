"""Whom a preposition names as who receives, or with whom something is done, beside what only completes a noun."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.valency import gives, valency
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.handed_over import is_handed
from claims.assembling.participants.obliques import receives as goes_to
from claims.assembling.words.tokens import Tag
from claims.languages.families import is_speech

_BEYOND = frozenset({"pour", "for", "auprès"})
_ORIGINALLY = frozenset({"originally", "formerly", "initially", "hailing", "hails", "hailed"})
"""Words with which `from` tells of an origin, not of where something happens."""
_ABOUT = frozenset({"about", "concerning", "regarding"})
_ADVERBS = frozenset({Tag.ADV, Tag.NEG, Tag.VALUE, Tag.CLITIC})
_ON = frozenset({"on", "over", "sur"})


def receives(parse: Parse, clause: Clause, preposition: int) -> bool:
    """Whether who stands behind a preposition receives what the clause tells, rather than completing a noun.

    The verb gives, says or takes away (`vendu à la Grèce`), or what is given stands before the preposition
    (`a ravivé son soutien au maire`). Linear in the clause.
    """
    words = valency(parse.language)
    low = parse.tokens[preposition].low
    predicate = clause.predicate
    if low in words.towards:
        return True
    if low in _BEYOND:
        apart = _within_phrase(parse, preposition) or _is_apposed(parse, preposition)
        return predicate is not None and predicate.lemma in words.benefiting and not apart
    given = _follows_given(parse, preposition) or _describes_given(parse, clause)
    if predicate is None:
        return given
    if parse.language == "fr":
        return (given and _is_handed_before(parse, predicate, preposition)) or goes_to(parse, predicate, preposition)
    family = parse.family_of_predicate(predicate)
    return given or predicate.lemma in words.giving or (family is not None and is_speech(family))


def is_partner(parse: Parse, clause: Clause, preposition: int) -> bool:
    """Whether a preposition names with or against whom the clause's event takes place.

    It does behind the verb and what the verb is done to; behind a noun that itself stands behind a preposition, only
    with a verb that is done together (`was banned for a foul against Cork`, beside `played in the final against Cork`).
    """
    predicate = clause.predicate
    together = predicate is not None and predicate.lemma in valency(parse.language).mutual
    return together or not _within_phrase(parse, preposition)


def tells_of(parse: Parse, clause: Clause, preposition: int) -> bool:
    """Whether a preposition before a place completes a noun rather than saying where the clause's event lies.

    What people come from (`a family from Essex`), and what lies in the subject that words are about (`spoke about the
    floods in Kent`). Linear in the clause.
    """
    predicate = clause.predicate
    if parse.tokens[preposition].low == "from" and parse.tokens[preposition - 1].low in _ORIGINALLY:
        return True
    before = next((g for g in groups_in(parse, parse.owner[preposition]) if g.last == preposition - 1), None)
    if predicate is None or before is None:
        return False
    if before.head < predicate.first:
        come = parse.tokens[preposition].low == "from" and parse.tokens[before.head].tag is Tag.NOUN
        return come and before.governor is None  # `visits from Norway rose`
    if parse.tokens[preposition].low == "from":
        return parse.tokens[before.head].tag is Tag.NOUN and predicate.lemma not in parse.grammar.moving
    governor = next((g.governor for g in reversed(_listed_with(parse, before)) if g.governor is not None), None)
    if governor is None:
        return False
    low = parse.tokens[governor].low
    family = parse.family_of_predicate(predicate)
    return low in _ABOUT or (low in _ON and family is not None and is_speech(family))


def _listed_with(parse: Parse, group: Group) -> list[Group]:
    """Return a group with those before it in its list, in text order."""
    found = [group]
    for other in reversed(groups_in(parse, parse.owner[group.head])):
        if other.last < found[0].first and found[0].joined is not None and found[0].governor is None:
            found.insert(0, other)
    return found


def is_given(parse: Parse, noun: int) -> bool:
    """Whether a noun is of what somebody receives (`a letter`, `un soutien`). Constant."""
    return parse.tokens[noun].lemma in valency(parse.language).given


def _follows_given(parse: Parse, preposition: int) -> bool:
    """Whether what somebody receives stands right before the preposition, adjectives and participles aside."""
    for index in range(preposition - 1, max(-1, preposition - 4), -1):
        token = parse.tokens[index]
        if token.tag is Tag.NOUN:
            return is_given(parse, index) and parse.preposition_before(index) is None
        if token.tag not in (Tag.ADJ, Tag.PART, Tag.ADV):
            return False
    return False


def _is_handed_before(parse: Parse, predicate: Predicate, preposition: int) -> bool:
    """Whether what is given before a French preposition is what the clause acts on, or describes."""
    before = parse.head_left(preposition - 1) if preposition else None
    antecedent = parse.clauses[parse.owner[predicate.head]].antecedent
    given = [noun for noun in (before, antecedent) if noun is not None]
    return any(is_handed(parse, predicate, noun) for noun in given)


def _describes_given(parse: Parse, clause: Clause) -> bool:
    """Whether a relative or participial clause is of what is given (`l'offre que la ville a faite au club`)."""
    return clause.antecedent is not None and is_given(parse, clause.antecedent)


def _within_phrase(parse: Parse, preposition: int) -> bool:
    """Whether the group right before a preposition stands behind one itself (`for a foul against`).

    A name or a date between the two says where or when, and is stepped over (`a debut in 1998 against`).
    """
    end = preposition - 1
    for group in reversed(groups_in(parse, parse.owner[preposition])):
        if group.last != end:
            continue
        if group.governor is None or parse.tokens[group.head].tag is Tag.NOUN:
            return group.governor is not None
        end = group.governor - 1
    return False


def _is_apposed(parse: Parse, preposition: int) -> bool:
    """Whether a preposition completes a noun that a comma sets apart (`from Tora, the firm for the Hales`)."""
    before = next((g for g in groups_in(parse, parse.owner[preposition]) if g.last == preposition - 1), None)
    return before is not None and before.first > 0 and parse.tokens[before.first - 1].low == ","


def sees_done(parse: Parse, clause: Clause) -> bool:
    """Whether who is the subject above a French infinitive has it done to them (`s'est vu infliger une amende`)."""
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    if parse.language != "fr" or above is None or clause.predicate is None or clause.kind is not ClauseKind.INFINITIVE:
        return False
    between = parse.tokens[above.head + 1 : clause.predicate.first]
    beside = above.head < clause.predicate.first and all(t.tag in _ADVERBS for t in between)
    told = parse.tokens[above.head].tag is Tag.PART or gives(clause.predicate)  # `se voit gagner`: in a dream
    return above.lemma == "voir" and above.reflexive and beside and told


def has_done(parse: Parse, predicate: Predicate) -> bool:
    """Whether the subject of French `se faire` and an infinitive with an object has it done to them, by others.

    `s'est fait voler son sac`, `se fait bâtir une maison`. Constant.
    """
    if parse.language != "fr" or not predicate.reflexive or parse.tokens[predicate.head].tag is not Tag.INF:
        return False
    return any(t.lemma == "faire" for t in parse.tokens[predicate.first : predicate.head])
