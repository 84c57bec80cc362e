"""The noun that a clause without a subject of its own describes."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import (
    Form,
    described,
    groups_in,
    is_feminine,
)
from claims.assembling.participants.english_relatives import meant_by_relative
from claims.assembling.participants.governors import governor_of
from claims.assembling.participants.relative_heads import describing
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Kind

_UNTOLD = frozenset({ClauseKind.INFINITIVE, ClauseKind.PARTICIPIAL})
"""Clauses whose subject is told elsewhere (`expects the economy to grow by 2%, boosted by`)."""
_SMALL = frozenset({Tag.ADV, Tag.CLITIC, Tag.NEG})
_COMPLEMENT = frozenset({Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM, Tag.PREP, Tag.COORD, Tag.VALUE})
"""What stands behind a gerund that tells a deed: `, and gaming more affordable` does not."""
_POINTS = frozenset({"point", "stage", "moment", "time", "pace", "rate", "end", "start"})
"""English nouns that say when or how behind a preposition."""


def first_behind_with(parse: Parse, head: int) -> int:
    """Return the head of the first of a list that `with` opens before a gerund (`with Orr and Hale leaving`)."""
    groups = groups_in(parse, parse.owner[head])
    at = next((k for k, group in enumerate(groups) if group.head == head), 0)
    first = at
    while first > 0 and groups[first].joined is not None:
        first -= 1
    governor = groups[first].governor if first < at and groups[at].joined == "and" else None
    return groups[first].head if governor is not None and parse.tokens[governor].low == "with" else head


def is_detached(parse: Parse, clause: Clause) -> bool:
    """Whether a gerund behind a mark or a preposition has the subject of the verb before it (`rose, reaching 7%`)."""
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    at = clause.opened_by - 1
    while at > 0 and parse.tokens[at].tag in _SMALL:
        at -= 1  # `, only losing to X`, `, s'ouvrant`, `en lui offrant`
    before = parse.tokens[at]
    if before.tag is Tag.COORD and above is not None:
        first = _twin(parse, clause)
        return joins_deed(parse, clause) if first is None else is_detached(parse, first)
    led = parse.language == "fr" and parse.tokens[at + 1].low == "en"  # `en lui offrant`
    comma = clause.opened_by > 0 and (led or before.tag is Tag.PREP or before.low in (",", "-", "–", "—"))
    if above is not None and above.lemma in parse.grammar.be and before.tag is Tag.PROPN:
        governor = parse.preposition_before(at)
        comma = comma or (
            governor is not None and parse.tokens[governor].low in parse.grammar.place
        )  # `was in X visiting`
    if above is None or clause.parent is None or not comma:
        return False
    return above.head < clause.opened_by or (parse.language == "fr" and before.low == "," and not led)


def joins_deed(parse: Parse, clause: Clause) -> bool:
    """Whether an English gerund is joined to nouns and goes on with them (`of theft and driving without a licence`)."""
    if clause.kind is not ClauseKind.GERUND or parse.language != "en" or clause.opened_by + 1 >= len(parse.tokens):
        return False
    at = clause.opened_by - 1
    while at > 0 and parse.tokens[at].tag is Tag.ADV:
        at -= 1  # `and then lying`
    if parse.tokens[at].tag is not Tag.COORD or at < 1:
        return False
    at -= 2 if parse.tokens[at - 1].low == "," else 1
    named = parse.tokens[at].tag in (Tag.NOUN, Tag.PROPN, Tag.ADJ) and _twin(parse, clause) is None
    return named and parse.tokens[clause.opened_by + 1].tag in _COMPLEMENT


def _twin(parse: Parse, clause: Clause) -> Clause | None:
    """Return the gerund that another one is joined to, `None` where that is joined to a noun (`of theft and lying`)."""
    twins = (
        c
        for c in reversed(parse.clauses)
        if c.kind is clause.kind and c.parent == clause.parent and c.opened_by < clause.opened_by
    )
    return next(twins, None)


def tells_of_clause(parse: Parse, clause: Clause, found: int) -> bool:
    """Whether an English participle behind a comma tells of the subject before the noun at `found`.

    That noun only says when (`fell at one point, driven down by fears`), or it is a figure and the participle is of a
    cause (`sales rose to £3m, boosted by the sun`).
    """
    predicate = clause.predicate
    lemma, figure = parse.tokens[found].lemma, parse.tokens[found].tag is Tag.VALUE
    governed = figure or governor_of(parse, found) is not None  # `rose 4%, lifted by the sun`
    if clause.kind is not ClauseKind.PARTICIPIAL or predicate is None or not governed:
        return False
    if parse.tokens[clause.opened_by - 1].low != "," or parse.clauses[parse.owner[found]].kind in _UNTOLD:
        return False
    caused = predicate.lemma in word_class("caused", "en") and any(
        t.low == "by" for t in parse.tokens[predicate.head + 1 :][:3]
    )
    return (caused and figure) or lemma in parse.grammar.moments or lemma in _POINTS


def antecedent(parse: Parse, clause: Clause, predicate: Predicate) -> int | None:
    """Return the noun that a relative clause describes as the subject of its verb."""
    first, head = parse.tokens[predicate.first], parse.tokens[predicate.head]
    told = head.tag is Tag.PART and (predicate.passive or first.lemma in parse.grammar.be) and parse.language == "fr"
    sure = parse.language == "fr" or first.tag is Tag.AUX or first.plural is False  # `set`, which is the past as well
    plain = not sure and first.tense == "present" and first.low == first.lemma and not first.either
    form = Form(first.plural if sure else True if plain else None, is_feminine(head) if told else None)
    if clause.antecedent is None:
        return None
    noun = described(parse, clause, clause.antecedent, form)
    if parse.language == "fr":
        return describing(parse, clause, predicate, noun)
    thing = parse.tokens[clause.opened_by].low == "which" and noun != clause.antecedent
    noun = clause.antecedent if thing and _holds_office(parse, noun) else noun
    return meant_by_relative(parse, clause, predicate, noun)


def _holds_office(parse: Parse, index: int) -> bool:
    """Whether a noun is that of an office, which `which` does not stand for (`head of a firm, which employs`)."""
    start = parse.tokens[index].start
    return any(m.kind is Kind.ROLE and m.start <= start < m.end for m in parse.mentions_inside())
