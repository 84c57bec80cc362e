"""What governs a participant: its preposition, and the office before its name."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.french_inversion import acts_on_what_follows
from claims.assembling.participants.somebody import is_somebody
from claims.assembling.words.tokens import Tag, Token, tag_of
from claims.languages.families import is_speech
from claims.model import Kind

_NAMING = frozenset({Tag.NOUN, Tag.PROPN, Tag.PRON})
_PARTING = frozenset({Tag.NOUN, Tag.PROPN, Tag.COORD, Tag.PUNCT})
_OBJECT_RELATIVES = frozenset({"que", "qu'", "dont", "où", "whom", "where"})
_IN_GROUP = frozenset({Tag.DET, Tag.ADJ, Tag.NUM, Tag.NOUN, Tag.PROPN, Tag.ADV})
_DESCRIBED = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ})
_BEFORE_PARTICIPLE = frozenset({Tag.DET, Tag.PREP, Tag.ADJ, Tag.NUM})
CONTRACTED = frozenset({"au", "aux"})
_QUOTE_MARKS = frozenset('«»“”"')
POSSESSIVE = frozenset({"'s", "'"})
_LONGEST_GROUP = 8
"""Words looked back for the preposition of a group."""
_LONGEST_TITLE = 2
"""Complements between an office and the name of who holds it."""
NESTED = frozenset({ClauseKind.PARTICIPIAL, ClauseKind.GERUND, ClauseKind.INFINITIVE})


def title_before(parse: Parse, token: int) -> int | None:
    """Return the noun of the office that a name stands right behind (`le ministre de la Santé Paul Verdier`)."""
    start = parse.tokens[token].start
    for mention in parse.mentions_inside():
        if mention.start >= start:
            break
        if mention.kind is Kind.ROLE and mention.end == start - 1:
            head = parse.token_at(mention.start)
            return head if parse.tokens[head].tag is Tag.NOUN else None
    return _title_past_complement(parse, token) if parse.language == "fr" else None


def _title_past_complement(parse: Parse, token: int) -> int | None:
    """Return the noun of whom a name presents behind what completes it (`la présidente du comité Ada Lund`)."""
    if parse.tokens[token].tag is not Tag.PROPN:
        return None
    groups = groups_in(parse, parse.owner[token])
    at = next((k for k, g in enumerate(groups) if g.first <= token <= g.last), 0)
    if groups and groups[at].first == token:
        at -= 1
        if at < 0 or groups[at].last + 1 != token or groups[at + 1].governor is not None:
            return None
    for _ in range(_LONGEST_TITLE):
        if not at or not _completes(groups[at - 1], groups[at]):
            break
        at -= 1
        if parse.tokens[groups[at].head].tag is Tag.NOUN and is_somebody(parse, groups[at].head):
            return groups[at].head
    return None


def _completes(before: Group, group: Group) -> bool:
    """Whether a group stands right behind another one and its preposition."""
    return group.governor is not None and before.last == group.governor - 1 and group.joined is None


def governor_of(parse: Parse, index: int) -> int | None:
    """Return the preposition in front of the group that token `index` stands in."""
    tokens, genitive, prep = parse.tokens, parse.grammar.genitive, Tag.PREP
    opened = False
    timed = parse.language == "fr" and tokens[index].tag is Tag.PROPN
    for position in range(index - 1, max(-1, index - 1 - _LONGEST_GROUP), -1):
        token = tokens[position]
        low, tag = token.low, token.tag
        if (opened and tag in _NAMING) or (timed and tag is Tag.NOUN and token.lemma in parse.grammar.moments):
            return None  # `dans les colonnes du Phare le premier adjoint`, `vise à ce jour Paul Morel`
        if low in POSSESSIVE or low in _QUOTE_MARKS:
            continue
        if tag is prep or low in genitive or low in CONTRACTED:
            plural = low == "des" and position > 0 and tokens[position - 1].tag is prep  # `par des experts`
            return position - plural
        opened = tag is Tag.DET and parse.language == "fr"
        if tag not in _IN_GROUP and not (tag is Tag.COORD and position and tokens[position - 1].tag is Tag.PROPN):
            if parse.language != "en" or not _describes_noun(tokens, position):
                return None
    return None


def _describes_noun(tokens: Sequence[Token], position: int) -> bool:
    """Whether an English participle or value stands before the noun of its group (`by a listed firm`, `a 2013 van`)."""
    if not position or tokens[position + 1].tag not in _DESCRIBED:
        return False
    before = tokens[position - 1].tag
    if tokens[position].tag is Tag.PART:
        return before in _BEFORE_PARTICIPLE
    return tokens[position].tag in (Tag.VALUE, Tag.GER) and before is Tag.DET


def is_inverted(parse: Parse, clause: Clause, index: int) -> bool:
    """`, a déclaré M. X`: a subject after its verb, where nothing stands before it."""
    predicate = clause.predicate
    if predicate is None or index <= predicate.head or clause.kind in NESTED:
        return False
    if clause.kind is ClauseKind.RELATIVE and parse.tokens[clause.opened_by].low not in _OBJECT_RELATIVES:
        return False  # `qui a aidé X`: the subject is what the relative describes
    if not _PARTING.isdisjoint(map(tag_of, parse.tokens[predicate.head + 1 : index])):
        return False
    if parse.language == "en" and not _may_invert(parse, predicate):
        return False
    if parse.language == "fr" and acts_on_what_follows(parse, clause, predicate):
        return False
    before = [parse.tokens[j] for j in clause.tokens if j < predicate.first]
    return not any(t.tag in _NAMING or (t.mention >= 0 and _is_somebody(parse, t)) for t in before)


def _may_invert(parse: Parse, predicate: Predicate) -> bool:
    """Whether an English verb takes its subject behind it: a verb of speech, the copula (`said X`, `there were X`)."""
    family = parse.family_of_predicate(predicate)
    return predicate.lemma in parse.grammar.be or (family is not None and is_speech(family))


def _is_somebody(parse: Parse, token: Token) -> bool:
    """Whether a mention stands for who has it (`the 33-year-old`, `les 12-15 ans`)."""
    return parse.mentions[token.mention].kind is Kind.AGE
