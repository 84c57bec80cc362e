"""Words that make an event another one than its plain namesake."""

from __future__ import annotations

from functools import lru_cache

from claims.assembling.circumstances import circumstances_of
from claims.assembling.clauses import ClauseKind
from claims.assembling.parse import Parse, children_of
from claims.assembling.tokens import Tag, lowered
from claims.model import Kind, Noun, NumberValue, Qualifier, TimeValue

_FRONTED = 12
"""Characters into its sentence within which an hour still opens it (`Samedi à 17h, …`)."""
_DESCENDS = (ClauseKind.GERUND, ClauseKind.PARTICIPIAL)


def qualifiers_of(parse: Parse, clause: int) -> tuple[Qualifier, ...]:
    """Return the distinguishing words in a clause and in the complements of its nouns, in text order.

    `additional` for a further one of its kind, `ordinal` with the rank for the third visit, `part` for a
    share of a whole.
    Linear in the clause.
    """
    marked = _marked(parse)
    if not marked:
        return ()
    inside = set(parse.clauses[clause].tokens)
    current = parse.clauses[clause]
    if current.kind in _DESCENDS and current.parent is not None and current.antecedent is not None:
        # `un contrat supplémentaire portant sur dix trains`: what sets the contract apart sets its figures apart.
        inside.update(j for j in parse.clauses[current.parent].tokens if j < current.opened_by)
    for child in children_of(parse).get(clause, ()):
        if parse.clauses[child].kind in _DESCENDS:
            inside.update(parse.clauses[child].tokens)
    return tuple(qualifier for index, qualifier in marked if index in inside)


@lru_cache(maxsize=1)
def _marked(parse: Parse) -> tuple[tuple[int, Qualifier], ...]:
    """Return the tokens of a sentence that qualify, found once for all its clauses. Linear in the sentence."""
    words = circumstances_of(parse.language)
    candidates = [
        index
        for index, token in enumerate(parse.tokens)
        if token.mention >= 0 or token.low in words.additional or token.low in words.part
    ]
    found = ((index, _qualifier(parse, index)) for index in candidates)
    return tuple((index, qualifier) for index, qualifier in found if qualifier is not None)


def scope_of(parse: Parse, noun: Noun | None) -> tuple[Qualifier, ...]:
    """Return what narrows a counted noun: its complement (`54 décès de mineurs`) or an adjective (`12 blessés graves`).

    Places and names are no scope here: they take part in the event. Constant.
    """
    if noun is None:
        return ()
    index = parse.token_at(noun.start)
    found: list[Qualifier] = []
    if index + 1 < len(parse.tokens):
        after = parse.tokens[index + 1]
        if after.tag is Tag.ADJ:
            found.append(
                Qualifier("scope", f"scope:{after.lemma}", parse.text[after.start : after.end], after.start, after.end)
            )
        elif after.low in parse.grammar.genitive:
            head = parse.head_right(index + 1)
            if head is not None and parse.tokens[head].tag is Tag.NOUN and head - index <= 4:
                inner = parse.noun(head)
                found.append(Qualifier("scope", f"scope:{inner.key}", inner.text, inner.start, inner.end))
    if parse.language == "en":
        found.extend(_adjectives_before(parse, index))
    return tuple(found)


@lru_cache(maxsize=1)
def hours_of(parse: Parse) -> tuple[Qualifier, ...]:
    """Return the hours at which a sentence says its counts were taken (`à la mi-journée`, `à 17h`), in text order.

    A count at midday and a count at night are two counts. An hour counts when it opens its sentence; elsewhere it is
    the event's. Linear in the sentence.
    """
    found = []
    for mention in parse.mentions_inside():
        if isinstance(mention.value, TimeValue) and mention.start - parse.sentence.start <= _FRONTED:
            key = f"hour:{mention.value.earliest}"
            found.append(Qualifier("scope", key, mention.text, mention.start, mention.end))
    start = parse.sentence.start
    low = lowered(parse.text[start : parse.sentence.end])
    for phrase in circumstances_of(parse.language).tally_hours:
        at = low.find(phrase)
        if at >= 0:
            end = start + at + len(phrase)
            found.append(Qualifier("scope", f"hour:{phrase}", parse.text[start + at : end], start + at, end))
    return tuple(sorted(found, key=lambda q: (q.start, q.end)))


def _adjectives_before(parse: Parse, index: int) -> list[Qualifier]:
    found = []
    position = index - 1
    while position >= 0 and parse.tokens[position].tag in (Tag.ADJ, Tag.NOUN):
        token = parse.tokens[position]
        found.append(
            Qualifier("scope", f"scope:{token.lemma}", parse.text[token.start : token.end], token.start, token.end)
        )
        position -= 1
    return found[::-1]


def _qualifier(parse: Parse, index: int) -> Qualifier | None:
    token = parse.tokens[index]
    if token.mention >= 0:
        return _ordinal(parse, index)
    words = circumstances_of(parse.language)
    if token.low in words.additional and _qualifies_noun(parse, index):
        return Qualifier("additional", "additional", parse.text[token.start : token.end], token.start, token.end)
    if token.low in words.part and token.low != "notamment" and _before_figure(parse, index):
        return Qualifier("part", "part", parse.text[token.start : token.end], token.start, token.end)
    return None


def _ordinal(parse: Parse, index: int) -> Qualifier | None:
    mention = parse.mentions[parse.tokens[index].mention]
    value = mention.value
    if mention.kind is not Kind.ORDINAL or not isinstance(value, NumberValue) or value.amount is None:
        return None
    head = parse.head_right(index)
    if head is None:
        return None
    return Qualifier(
        "ordinal", f"ordinal:{value.amount}:{parse.noun(head).key}", mention.text, mention.start, mention.end
    )


def _qualifies_noun(parse: Parse, index: int) -> bool:
    """Whether the word stands beside a noun, rather than meaning `others` or `next` on its own."""
    around = parse.tokens[max(0, index - 1) : index] + parse.tokens[index + 1 : index + 2]
    return any(t.tag in (Tag.NOUN, Tag.ADJ) for t in around)


def _before_figure(parse: Parse, index: int) -> bool:
    return any(t.mention >= 0 for t in parse.tokens[index + 1 : index + 4])
