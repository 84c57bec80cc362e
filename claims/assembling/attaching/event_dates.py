"""Dates and times: the event that each belongs to."""

from __future__ import annotations

from claims.assembling.attaching.dated_models import last_before_marks, model_of_year
from claims.assembling.attaching.dated_things import (
    dated_thing,
    event_of_edition,
    is_coarse,
    named_after,
    thing_at,
    titled_before,
)
from claims.assembling.attaching.elided import DIRECTIONS
from claims.assembling.attaching.foretelling import foretold
from claims.assembling.attaching.held_posts import held_since
from claims.assembling.attaching.kept_dates import kept_by_noun
from claims.assembling.attaching.noun_dates import (
    bracketed_thing,
    completes_by_purpose,
    nominal_at_left,
    parts_noun,
    since_noun,
)
from claims.assembling.attaching.other_times import told_at_another_time
from claims.assembling.attaching.tenses import kept_by_tense
from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.occasions import on_occasion
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.languages.families import is_planning, is_speech, is_state
from claims.model import Event, Kind
from claims.patterns import pattern

_MOVING = frozenset({"postpone", "bring-forward"})
_LASTS = pattern(r"^(?:the )?(?:last|past|next|coming)\b.*s$")
"""A stretch of time that something goes on for (`for the last ten years`)."""
_PARTITIVES = frozenset({"dont", "notamment", "including"})
_TIES = frozenset({"following", "despite", "amid", "prior to", "owing to", "thanks to", "pending"})
_TIES_OF = frozenset({"because", "ahead", "afraid", "outcome", "result"})
_TIES_TO = frozenset({"due", "prior", "owing", "thanks"})
"""Prepositions, and words before `of` and `to`, whose event noun keeps the date behind it."""
_LIMITS = frozenset({"until", "till", "since", "by"})
"""Prepositions of how long a state lasts."""
_COMING_OF = frozenset({"cause", "result-in"})
_HONOURING = frozenset({"commemorate", "celebrate-anniversary"})
"""Families of verbs that only say what comes of an event, and those that honour a past one."""
_LONGEST_CIRCUMSTANCE = 16
"""Words looked back from a date to the preposition that opens a circumstance."""


def event_of_date(parse: Parse, index: int, clause: int, predicate_event: Event | None) -> tuple[Event | None, str]:
    """Return the event that a date belongs to, and the rule that decided."""
    told = _told_after_the_hour(parse, clause)
    if told is not None:
        return told, "hour-then-event"
    named = named_after(parse, index) or titled_before(parse, index)
    if named is not None:
        return named, "prenominal"
    before = index - 1
    while before >= 0 and (parse.tokens[before].tag in (Tag.DET, Tag.ADV) or parse.tokens[before].low == "("):
        before -= 1
    if before < 0:
        return predicate_event, "fronted"
    own = _of_noun(parse, before, index)
    if own is not None:
        return own
    if predicate_event is None:
        return first_nominal(parse, index) or _resumed(parse, before, clause), "verbless"
    coming = foretold(parse, before, index, clause) or _completed_by_for(parse, before, index, clause)
    if coming is not None:
        return coming, "foretold"
    other = told_at_another_time(parse, index, clause)
    if other is not None:
        return other, "other-time"
    kept = kept_by_noun(parse, before, index, clause)
    beside = _beside(parse, before, index, clause)
    kept = kept or (kept_by_tense(parse, before, index, clause) if beside is None else None)
    return beside or (kept or predicate_event, "clause" if kept is None else "kept")


def _of_noun(parse: Parse, before: int, index: int) -> tuple[Event, str] | None:
    """Return the noun that a date completes or sets apart, whatever the verb is, and the rule that decided."""
    completed = _completed(parse, before, index)
    if completed is not None:
        return completed, "genitive"
    edition = event_of_edition(parse, before, index)
    if edition is not None:
        return edition, "edition"
    held = held_since(parse, index)
    return None if held is None else (held, "held")


def _completed_by_for(parse: Parse, before: int, index: int, clause: int) -> Event | None:
    """Return the event noun that `for` and a month or year complete (`a forecast for 2005`)."""
    predicate = parse.clauses[clause].predicate
    if parse.language != "en" or parse.tokens[before].low != "for" or not is_coarse(parse, index):
        return None
    if _LASTS.search(parse.tokens[index].low):
        return None
    told = nominal_at_left(parse, before)
    event = parse.event_of_noun(told) if told is not None and (predicate is None or told > predicate.last) else None
    return event if event is not None and event.family not in DIRECTIONS else None


def _completed(parse: Parse, before: int, index: int) -> Event | None:
    """Return the event told by the noun that a date completes after a preposition of belonging (`l'accord de 2018`)."""
    low = parse.tokens[before].low
    if until_today(parse, index) or parse.tokens[before + 1].low == "ici":
        return None  # `de 1957 à nos jours` is a span, `d'ici lundi` no belonging
    if completes_by_purpose(parse, before):
        return _event_up_the_chain(parse, parse.head_left(before - 1))  # `le budget pour 2020`
    end = before - 2 if before > 1 and parse.tokens[before - 1].low == "," else before - 1
    belongs = low in parse.grammar.genitive or low == "'s"
    model = model_of_year(parse, before, index) if belongs else None
    if model is not None:
        return model
    head = parse.head_left(last_before_marks(parse, end)) if belongs else None
    if head is None or parse.is_emptied(head):
        return None  # `au cours de l'année 2019`
    if head and parse.language != "en" and parse.tokens[head].tag is Tag.PROPN:
        head -= parse.tokens[head - 1].tag is Tag.NOUN  # `la revue Vent, d'octobre 2013`
    if low in ("de", "d'") and " à " in parse.tokens[index].low:
        told = parse.event_of_noun(head)  # `a enquêté en détail de 2010 à 2012`, but `la guerre de 1870 à 1871`
        return told if told is not None and ":" not in told.family else None
    return _event_up_the_chain(parse, head) or dated_thing(parse, head, index)


def until_today(parse: Parse, index: int) -> bool:
    """Whether a French date opens a span that lasts (`de 1957 à nos jours`)."""
    return [t.low for t in parse.tokens[index + 1 : index + 4]] == ["à", "nos", "jours"]


def _beside(parse: Parse, before: int, index: int, clause: int) -> tuple[Event, str] | None:
    """Return the event told beside a date that it belongs to rather than to the verb, and the rule that decided."""
    opening = index - 1 if parse.tokens[index - 1].low != "en" else index - 2
    bracketed = opening > 0 and parse.tokens[opening].low == "("  # `la vente de Rennes (24 et 25 août)`
    before = opening - 1 if bracketed else before
    named = bracketed_thing(parse, before, index) if bracketed else None
    if named is not None:
        return named, "bracket"
    circumstance = _circumstance_at_left(parse, index, clause)
    if circumstance is not None:
        return circumstance, "circumstance"
    adjective = _qualified_noun(parse, before)
    if adjective is not None:
        return adjective, "qualified-noun"
    noun = nominal_at_left(parse, before)
    told = parse.event_of_noun(noun) if noun is not None else None
    held = bracketed or parts_noun(parse, index)
    if noun is not None and told is not None and (held or _prefers_noun(parse, noun, index, clause)):
        return told, "beside-noun"
    tied = _tied_thing(parse, before, index) if noun is None else None
    if tied is not None:
        return tied, "tied-thing"
    parted = _parted_noun(parse, before, index)
    if parted is not None:
        return parted, "parted-noun"
    moved = _moved_to(parse, before)
    if moved is not None:
        return moved, "moved-to"
    subject = _dated_subject(parse, index, clause)
    if subject is not None:
        return subject, "dated-subject"
    described = _described_before(parse, before, clause) if parse.tokens[before].low == "," else None
    if described is not None and _is_dated(parse, index, clause):
        return described, "second-date"
    return None


def _described_before(parse: Parse, comma: int, clause: int) -> Event | None:
    """Return the event of the participle or relative that a comma has just closed inside a clause."""
    inner = parse.owner[comma - 1] if comma else clause
    if inner == clause or parse.clauses[inner].kind not in (ClauseKind.PARTICIPIAL, ClauseKind.RELATIVE):
        return None
    return parse.event_of_clause(parse.clauses[inner])


def _is_dated(parse: Parse, index: int, clause: int) -> bool:
    """Whether the clause has a date before token `index` already: an event has one day."""
    here = parse.mentions[parse.tokens[index].mention].kind
    return any(
        j < index and parse.tokens[j].mention >= 0 and parse.mentions[parse.tokens[j].mention].kind is here
        for j in parse.clauses[clause].tokens
    )


def first_nominal(parse: Parse, index: int) -> Event | None:
    """Return the event that a stretch without a verb tells: its first event noun (`Manifestation à Lille le 3 mai`)."""
    inside = parse.clauses[parse.owner[index]].tokens
    if all(clause.predicate is None for clause in parse.clauses):
        inside = list(range(index))  # `Parmi les hausses : Brive (+11,7 %)`
    found = (parse.event_of_noun(j) for j in inside if j < index)
    return next((event for event in found if event is not None), None)


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


def _resumed(parse: Parse, before: int, clause: int) -> Event | None:
    """Return the event of a clause that a comma closed before its date (`Quand il a parlé, ce mercredi, pour dire`)."""
    if parse.tokens[before].low != "," or parse.clauses[clause].predicate is not None:
        return None
    inner = parse.clauses[parse.owner[before - 1]] if before else parse.clauses[clause]
    return parse.event_of_clause(inner)


def _circumstance_at_left(parse: Parse, index: int, clause: int) -> Event | None:
    """Return the event of the circumstance that a date ends (`Lors d'une visite de X à Lyon fin août, …`).

    Before the verb, or after one that only speaks of, plans or states it; a verb of doing keeps a day behind it.
    """
    moments = circumstances_of(parse.language).moments
    predicate = parse.clauses[clause].predicate
    told = parse.event_of_clause(parse.clauses[clause])
    after = predicate is not None and index > predicate.first
    if after and (told is None or not (is_speech(told.family) or is_planning(told.family) or is_state(told.family))):
        return None
    nouns: list[int] = []
    for position in range(index - 1, max(-1, index - _LONGEST_CIRCUMSTANCE), -1):
        token = parse.tokens[position]
        if token.low == "," or token.tag in (Tag.VERB, Tag.AUX, Tag.PART) or token.tag is Tag.VALUE:
            return None
        if token.low in moments:
            told = next((event for event in map(parse.event_of_noun, reversed(nouns)) if event is not None), None)
            return told if told is not None else _since_a_thing(parse, position, index, nouns)
        nouns.append(position)
    return None


def _since_a_thing(parse: Parse, moment: int, index: int, nouns: list[int]) -> Event | None:
    """Return what a preposition of time sets a month or year behind (`Since the split of the club in 1991, …`).

    A determiner and a noun with its own complement between are no mere moment of the verb (`after lunch in May`).
    """
    first = moment + 1
    determined = first < len(parse.tokens) and parse.tokens[first].tag is Tag.DET
    if parse.language != "en" or not determined or not is_coarse(parse, index):
        return None
    head = parse.head_right(moment)
    of = head is not None and any(parse.tokens[j].low in parse.grammar.genitive for j in nouns if j > head)
    own = head is not None and parse.tokens[head].tag is Tag.NOUN
    return thing_at(parse, head) if head is not None and own and of else None


def _dated_subject(parse: Parse, index: int, clause: int) -> Event | None:
    """Return the event of the subject that a date before the verb completes (`The choice of X, in May, was`)."""
    predicate = parse.clauses[clause].predicate
    if predicate is None or index > predicate.first or parse.tokens[index - 1].tag is not Tag.PREP:
        return None
    for position in parse.clauses[clause].tokens:
        if position >= index - 1:
            return None
        if parse.tokens[position].tag in (Tag.NOUN, Tag.PROPN):
            governed = parse.preposition_before(position) is not None
            return None if governed else parse.event_of_noun(position)
    return None


def _qualified_noun(parse: Parse, before: int) -> Event | None:
    """Return the event of the noun before a participle that is a mere adjective (`la visite controversée lundi`)."""
    clause = parse.clauses[parse.owner[before]]
    predicate = clause.predicate
    if clause.kind is not ClauseKind.PARTICIPIAL or predicate is None or predicate.head != before:
        return None
    if clause.antecedent is None or clause.antecedent != before - 1 or parse.family_of_predicate(predicate) is not None:
        return None
    return parse.event_of_noun(clause.antecedent)


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
    if _is_example(parse, noun) or _is_tied(parse, noun) or since_noun(parse, noun):
        return True
    event = parse.event_of_clause(parse.clauses[clause])
    if event is None or _is_related(parse, noun, event):
        return True
    if _is_moment(parse, noun) and is_coarse(parse, index) and parse.tokens[index - 1].tag is Tag.PREP:
        return True
    if is_speech(event.family) and not is_coarse(parse, index) and parse.preposition_before(noun) is None:
        # `will announce its budget on Monday`: the day of the announcement, unless that has one already
        return _dated_before(parse, clause, predicate.first)
    speaks = is_speech(event.family) or is_planning(event.family) or is_state(event.family)
    speaks = speaks or on_occasion(parse, event)
    if is_planning(event.family) and parse.preposition_before(noun) is None and not is_speech(event.family):
        return True  # `prévoit une visite le 3 mai`
    if parse.language == "en" and parse.tokens[index - 1].low in _LIMITS and is_state(event.family):
        return False  # `had little luck in matches until 1999`
    return speaks and (parse.tokens[index - 1].tag is Tag.PREP or _is_moment(parse, noun))


def _is_related(parse: Parse, noun: int, event: Event) -> bool:
    """Whether a verb only says what comes of an event noun, or honours it (`resulting from her sacking in May`)."""
    governed = parse.preposition_before(noun) is not None
    return event.family in _HONOURING or (governed and event.family in _COMING_OF)


def _dated_before(parse: Parse, clause: int, first: int) -> bool:
    """Whether the day on which something was said stands before its verb (`Asked on Friday, the mayor confirmed …`)."""
    for index in range(first):
        mention = parse.tokens[index].mention
        if mention < 0 or parse.mentions[mention].kind is not Kind.DATE:
            continue
        owner = parse.owner[index]
        if owner == clause or parse.clauses[owner].kind is ClauseKind.PARTICIPIAL:
            return True
    return False


def _parted_noun(parse: Parse, before: int, index: int) -> Event | None:
    """Return the event noun that a date between commas parts from its complement (`la sortie, en mai, de l'album`)."""
    comma = before - 1 if parse.tokens[before].tag is Tag.PREP else before
    if comma < 1 or parse.tokens[comma].low != "," or index + 2 >= len(parse.tokens):
        return None
    parts = parse.tokens[index + 1].low == "," and parse.tokens[index + 2].low in parse.grammar.genitive
    head = parse.head_left(comma - 1) if parts else None
    return parse.event_of_noun(head) if head is not None else None


def _moved_to(parse: Parse, before: int) -> Event | None:
    """Return the event of the noun of putting off that `à` and a date complete (`demande un report au 1er juillet`)."""
    if before < 1 or parse.tokens[before].low not in ("à", "au", "to", "until"):
        return None
    noun = parse.head_left(before - 1)
    event = parse.event_of_noun(noun) if noun is not None else None
    return event if event is not None and event.family in _MOVING else None


def _is_example(parse: Parse, noun: int) -> bool:
    """Whether an event noun is one of several that were named (`plusieurs crues dont la crue de la Loire en 1866`)."""
    position = noun - 1
    while position > 0 and parse.tokens[position].tag in (Tag.DET, Tag.ADJ):
        position -= 1
    return position > 0 and parse.tokens[position].low in _PARTITIVES


def _is_tied(parse: Parse, noun: int) -> bool:
    """Whether an event noun is what something follows, precedes or comes of (`rose, following the vote on Monday`)."""
    preposition = parse.preposition_before(noun)
    if preposition is None or parse.language != "en":
        return False
    token, before = parse.tokens[preposition], parse.tokens[preposition - 1].low if preposition else ""
    return (
        token.low in _TIES or (token.low == "of" and before in _TIES_OF) or (token.low == "to" and before in _TIES_TO)
    )


def _tied_thing(parse: Parse, before: int, index: int) -> Event | None:
    """Return what a month or year dates behind a preposition of cause (`fled following the mudslide in late May`)."""
    if parse.language != "en" or parse.tokens[before].tag is not Tag.PREP or not is_coarse(parse, index):
        return None
    head = parse.head_left(before - 1)
    if head is None or parse.tokens[head].tag is not Tag.NOUN or not _is_tied(parse, head):
        return None
    return None if parse.tokens[head].lemma in circumstances_of("en").idle else thing_at(parse, head)


def _is_moment(parse: Parse, noun: int) -> bool:
    """Whether an event noun tells when something was said (`a-t-il dit avant l'ouverture du salon le 3 mai`)."""
    preposition = parse.preposition_before(noun)
    if preposition is None:
        return False
    moments = circumstances_of(parse.language).moments
    low, lead = parse.tokens[preposition].low, parse.tokens[preposition - 1].low if preposition else ""
    return low in moments or (parse.language == "fr" and low in parse.grammar.genitive and lead in moments)
