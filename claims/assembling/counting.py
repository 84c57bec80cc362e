"""Counts and ranks: the noun that is counted, the event it belongs to."""

from __future__ import annotations

from claims.assembling.circumstances import circumstances_of
from claims.assembling.elided import is_fraction, noun_inside
from claims.assembling.governing import Owned, enumerated, governing, left_complement, nominal_event, subject_noun
from claims.assembling.objects import objects_of
from claims.assembling.parse import Parse
from claims.assembling.qualifiers import hours_of, scope_of
from claims.assembling.tokens import Tag
from claims.languages.families import counted_key, is_casualty
from claims.model import Attached, Event, Kind, Mention, Noun, NumberValue, Slot

_LONGEST_LIST = 8
"""Words in which a list of figures comes to its noun."""
_OTHERS = frozenset({"autre", "other"})
_TIMES = frozenset({"fois", "time", "times"})
_UP_TO = frozenset({"to", "à"})
_BY = frozenset({"par", "by"})
_JOINING = frozenset({",", "/", "-", "to", "à", "puis", "voire"})
"""What joins two figures of one noun, beside a coordinator."""


def own_counted(
    parse: Parse, index: int, mention: Mention, slot: Slot, clause: int, predicate: Event | None
) -> Owned | None:
    """Return a count or rank with the noun it counts or orders and its event, `None` where it counts nothing."""
    value = mention.value
    slot = Slot.SHARE if is_fraction(mention) else slot
    inside = noun_inside(parse, index) if is_fraction(mention) else None
    if inside is not None:
        return Owned(clause, predicate, Attached(mention, slot, None, inside, "counted", scope_of(parse, inside)))
    pair = _paired_with(parse, index)
    if pair is not None:
        clause, predicate = governing(parse, pair)
        word = parse.tokens[index + 1]
        counted = Noun(parse.words(index + 1, index + 1), word.start, word.end, counted_key(word.low, parse.language))
        return Owned(clause, predicate, Attached(mention, slot, None, counted, "counted"))
    head = parse.head_right(index)
    if mention.kind is Kind.NUMBER and index and parse.tokens[index - 1].tag is Tag.NOUN and not _counts(parse, head):
        return _own_label(parse, index, mention, clause, predicate)
    if head is None and mention.kind is Kind.NUMBER:
        head = _of_the_next(parse, index)
    multiple = isinstance(value, NumberValue) and value.multiple
    if multiple and (head is None or parse.tokens[head].lemma in _TIMES):  # `cinq fois plus cher`
        head = subject_noun(parse, clause)
    if head is not None and parse.tokens[head].lemma in _OTHERS and mention.kind is Kind.NUMBER:
        head = _others(parse, head)  # `trois ponts ont rouvert, deux autres restent fermés`
    if head is None:
        of = left_complement(parse, index) or _elliptic(parse, index, clause)
        if of is None:
            return None
    else:
        of = parse.noun(head)
    if predicate is None:
        clause, predicate = enumerated(parse, index)
    event = predicate or nominal_event(parse, of)
    return Owned(clause, event, Attached(mention, slot, None, of, "counted", (*scope_of(parse, of), *hours_of(parse))))


def is_factor(parse: Parse, index: int) -> bool:
    """Whether a figure only says how many times more or less (`divisé par deux`, `la division par deux du nombre`)."""
    if index < 2 or parse.tokens[index - 1].low not in _BY:
        return False
    before = next((t for t in reversed(parse.tokens[: index - 1]) if t.tag is not Tag.ADV), None)
    return before is not None and before.lemma in circumstances_of(parse.language).factors


def _others(parse: Parse, head: int) -> int | None:
    """Return the word behind `autres` that tells who they are (`dix autres parlementaires`)."""
    after = head + 1
    told = after < len(parse.tokens) and parse.tokens[after].tag in (Tag.NOUN, Tag.ADJ) and parse.tokens[after].plural
    return after if told else None


def _paired_with(parse: Parse, index: int) -> int | None:
    """Return the figure of casualties that this one goes on from (`four dead and eleven injured`).

    The word after this figure could be a verb in the past; after `and` and a like count it counts.
    """
    tokens = parse.tokens
    if index < 3 or index + 1 >= len(tokens) or not tokens[index + 1].either or tokens[index + 1].tag is not Tag.VERB:
        return None
    joined = tokens[index - 1].tag is Tag.COORD and tokens[index - 3].tag is Tag.NUM
    like = is_casualty(counted_key(tokens[index - 2].low, parse.language))
    return index - 3 if joined and like and is_casualty(counted_key(tokens[index + 1].low, parse.language)) else None


def _counts(parse: Parse, head: int | None) -> bool:
    """Whether what follows a figure is counted by it, whatever stands before (`the site five workers left`)."""
    return head is not None and parse.tokens[head].tag is Tag.NOUN and parse.tokens[head].plural is True


def _of_the_next(parse: Parse, index: int) -> int | None:
    """Return the noun of the figure that a comma or a coordinator joins to this one (`deux ou trois blessés`)."""
    for position in range(index + 1, min(index + _LONGEST_LIST, len(parse.tokens))):
        token = parse.tokens[position]
        if token.tag is Tag.NUM:
            head = parse.head_right(position)
            if head is not None:
                return head
        elif token.tag is not Tag.COORD and token.low not in _JOINING:
            return None
    return None


def _own_label(parse: Parse, index: int, mention: Mention, clause: int, predicate: Event | None) -> Owned | None:
    """A figure right after a noun is its grade (`magnitude 6,2`), or a mere label (`article 5`) that states nothing."""
    if parse.tokens[index - 1].lemma not in circumstances_of(parse.language).scales:
        return None
    of = parse.noun(index - 1)
    return Owned(clause, predicate, Attached(mention, Slot.MEASURE, None, of, "graded"))


def _elliptic(parse: Parse, index: int, clause: int) -> Noun | None:
    """A figure without its noun: the noun of the same list, or what the clause is about (`est passé de 12 à 15`)."""
    for position in range(index - 1, max(-1, index - 12), -1):
        token = parse.tokens[position]
        if token.mention >= 0 and parse.mentions[token.mention].kind is Kind.NUMBER:
            head = parse.head_right(position)
            if head is not None and head < index:
                return parse.noun(head)
    raised = _raised(parse, index, clause)
    subject = raised if raised is not None else subject_noun(parse, clause)
    return parse.noun(subject) if subject is not None else None


def _raised(parse: Parse, index: int, clause: int) -> int | None:
    """Return the object that a verb brings to a figure (`took the number of clubs to 13`, `porte à 12 les pertes`)."""
    if parse.tokens[index - 1].low not in _UP_TO:
        return None
    return next((i for i in objects_of(parse, clause) if parse.tokens[i].tag is Tag.NOUN), None)
