"""Dates and times: the event that each belongs to, and what it is to it."""

from __future__ import annotations

import re

from claims.assembling.circumstances import circumstances_of
from claims.assembling.clauses import ClauseKind
from claims.assembling.parse import Parse
from claims.assembling.tokens import Tag
from claims.languages.families import is_planning, is_speech, is_state
from claims.model import DateRole, DateValue, Event, Mention, Precision

_POINTERS = (" ce", " cet", " cette", " this")
"""Words that point at a date and change nothing about its role (`à partir de ce dimanche`)."""
_BETWEEN = r"en|à|au|a|la|le|the|end of|fin|début|mi|milieu|de|d|journée|matinée|soirée|nuit|midday|noon|on"
_REACHES = re.compile(rf"\b(?:jusqu'|until |till )(?:(?:{_BETWEEN})[ '-])*$")
"""`jusqu'en milieu de journée lundi`: an end with the hour of the day between."""


def event_of_date(parse: Parse, index: int, clause: int, predicate_event: Event | None) -> tuple[Event | None, str]:
    """Return the event that a date belongs to, and the rule that decided."""
    told = _told_after_the_hour(parse, clause)
    if told is not None:
        return told, "hour-then-event"
    before = index - 1
    while before >= 0 and (parse.tokens[before].tag in (Tag.DET, Tag.ADV) or parse.tokens[before].low == "("):
        before -= 1
    if before < 0:
        return predicate_event, "fronted"
    token = parse.tokens[before]
    if token.low in parse.grammar.genitive or token.low == "'s":
        head = parse.head_left(before - 1)
        nominal = _event_up_the_chain(parse, head)
        if nominal is not None:
            return nominal, "genitive"
    nominal_index = _nominal_at_left(parse, before)
    if nominal_index is not None and _prefers_noun(parse, nominal_index, index, clause):
        return parse.event_of_noun(nominal_index), "beside-noun"
    return predicate_event, "clause"


def _told_after_the_hour(parse: Parse, clause: int) -> Event | None:
    """`Il était 10h30 quand le train est parti`: the hour is that of the clause that follows."""
    predicate = parse.clauses[clause].predicate
    if (
        predicate is None
        or predicate.lemma not in parse.grammar.be
        or parse.tokens[predicate.first - 1].low not in ("il", "it")
    ):
        return None
    for other in parse.clauses:
        if other.kind is ClauseKind.SUBORDINATE and other.parent == clause and other.opened_by > predicate.head:
            return parse.event_of_clause(other)
    return None


def _event_up_the_chain(parse: Parse, head: int | None) -> Event | None:
    """Return the event told by a noun or by the noun it complements."""
    while head is not None:
        event = parse.event_of_noun(head)
        if event is not None:
            return event
        top = parse.chain_head(head)
        head = top if top != head else None
    return None


def _nominal_at_left(parse: Parse, before: int) -> int | None:
    """Return the event noun whose group, complements included, ends right before a date."""
    position = before
    if parse.tokens[position].tag is Tag.PREP:
        position -= 1
    if position < 0:
        return None
    head = parse.head_left(position)
    while head is not None:
        if parse.event_of_noun(head) is not None:
            return head
        top = parse.chain_head(head)
        if top == head:
            return None
        head = top
    return None


def _prefers_noun(parse: Parse, noun: int, index: int, clause: int) -> bool:
    """Whether a date right after an event noun is the noun's rather than the verb's.

    It is where the noun is the subject and the verb is still to come, and where the verb only speaks of, plans or
    states the event; a verb of doing keeps its date.
    """
    predicate = parse.clauses[clause].predicate
    if predicate is None:
        return True
    if index < predicate.first:
        return parse.tokens[index - 1].low != "," and noun < index
    event = parse.event_of_clause(parse.clauses[clause])
    if event is None:
        return True
    bare = parse.tokens[index - 1].tag is not Tag.PREP
    speaks = is_speech(event.family) or is_planning(event.family) or is_state(event.family)
    return speaks and not bare


def role_of_date(parse: Parse, index: int, mention: Mention, event: Event | None) -> DateRole:
    """Return what a date is to its event: by the words before it, else by the event itself."""
    words = circumstances_of(parse.language)
    value = mention.value
    said = _role_by_words(parse, mention, words.date_roles)
    if said is not None:
        return said
    if isinstance(value, DateValue) and value.precision is Precision.RANGE:
        return DateRole.SPAN
    if event is None:
        return DateRole.EVENT
    if not event.nominal and _is_statement(parse, index, event, words.statement_nouns):
        return DateRole.STATEMENT
    if _is_tallied(parse, index, event, words.tally_words):
        return DateRole.TALLY
    return DateRole.EVENT


def _words_before(parse: Parse, mention: Mention) -> str:
    """Return what stands right before a date in its sentence, lower-cased, words that only point at it left out."""
    low = parse.text[max(parse.sentence.start, mention.start - 28) : mention.start].lower().replace("’", "'").rstrip()
    for pointer in _POINTERS:
        low = low.removesuffix(pointer)
    return low


def _role_by_words(parse: Parse, mention: Mention, roles: tuple[tuple[str, DateRole], ...]) -> DateRole | None:
    """Return the role that the words inside or right before a mention give it."""
    for part in mention.parts:
        if part.office == "role":
            lead = parse.text[part.start : part.end].lower().replace("’", "'")
            for phrase, role in roles:
                if lead == phrase or lead.startswith(phrase + " "):
                    return role
    low = _words_before(parse, mention)
    for phrase, role in roles:
        if low.endswith(phrase) and (len(low) == len(phrase) or not low[-len(phrase) - 1].isalnum()):
            return role
    if _REACHES.search(f"{low} "):
        return DateRole.END
    opening = mention.text.lower().replace("’", "'")
    for phrase, role in roles:
        if opening.startswith(phrase + " "):
            return role
    return None


def _is_tallied(parse: Parse, index: int, event: Event, words: frozenset[str]) -> bool:
    """Whether a date is that of a count (`le bilan de lundi`, `un bilan établi lundi soir`)."""
    clause = parse.clauses[parse.owner[index]]
    if clause.kind is ClauseKind.PARTICIPIAL and clause.antecedent is not None:
        return parse.tokens[clause.antecedent].lemma in words
    return event.nominal and parse.tokens[parse.token_at(event.start)].lemma in words


def _is_statement(parse: Parse, index: int, event: Event, nouns: frozenset[str]) -> bool:
    """Whether the event is a speech act, or the publication of words (`un communiqué publié lundi`)."""
    if is_speech(event.family):
        return True
    clause = parse.clauses[parse.owner[index]]
    if clause.kind is ClauseKind.PARTICIPIAL and clause.antecedent is not None:
        return parse.tokens[clause.antecedent].lemma in nouns
    return False
