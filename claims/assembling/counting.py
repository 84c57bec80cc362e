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
from claims.model import Attached, Event, Kind, Mention, Noun, NumberValue, OccurrencesValue, Slot

_TIMES = frozenset({"times", "fois"})
_OCCURRENCE = "occurrence"
_LONGEST_LIST = 8
"""Words in which a list of figures comes to its noun."""
_OTHERS = frozenset({"autre", "other"})
_UP_TO = frozenset({"to", "à"})
_JOINING = frozenset({",", "/", "-", "to", "à", "puis", "voire"})
"""What joins two figures of one noun, beside a coordinator."""


def own_counted(
    parse: Parse, index: int, mention: Mention, slot: Slot, clause: int, predicate: Event | None
) -> Owned | None:
    """Return a count or rank with the noun it counts or orders and its event, `None` where it counts nothing."""
    if isinstance(mention.value, OccurrencesValue):
        return _own_occurrences(parse, mention, clause, predicate)
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
    head = _counted_by(parse, index, mention, head, clause)
    if head == index + 1 and parse.tokens[head].low in _TIMES and mention.kind is Kind.NUMBER:
        return None  # `the three times champion`
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


def _own_occurrences(parse: Parse, mention: Mention, clause: int, predicate: Event | None) -> Owned | None:
    """How often something happened is counted of its event, under one key in all words; it needs an event."""
    if predicate is None:
        return None
    start, end = next(((p.start, p.end) for p in mention.parts if p.office == "unit"), (mention.start, mention.end))
    times = Noun(parse.text[start:end], start, end, _OCCURRENCE)
    return Owned(clause, predicate, Attached(mention, Slot.COUNT, None, times, "counted", hours_of(parse)))


def _counted_by(parse: Parse, index: int, mention: Mention, head: int | None, clause: int) -> int | None:
    """Return the noun of a figure: what follows it, what the next figure has, what a multiple is of."""
    if head is None and mention.kind is Kind.NUMBER:
        head = _of_the_next(parse, index)
    if isinstance(mention.value, NumberValue) and mention.value.multiple:
        head = _multiplied(parse, head, clause)
    if head is not None and parse.tokens[head].lemma in _OTHERS and mention.kind is Kind.NUMBER:
        return None  # `trois ponts ont rouvert, deux autres restent fermés`
    return head


def _multiplied(parse: Parse, head: int | None, clause: int) -> int | None:
    """Return what a multiple is of: what stands after its word (`three times its supply`), else the subject."""
    if head is None:
        return subject_noun(parse, clause)
    if parse.tokens[head].low not in _TIMES:
        return head
    determined = head + 1 < len(parse.tokens) and parse.tokens[head + 1].tag is Tag.DET
    after = parse.head_right(head) if determined else None
    return after if after is not None else subject_noun(parse, clause)


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
