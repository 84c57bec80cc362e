"""French tenses: which way from the day of writing the verb of a clause looks, and the dates that it rules out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from claims.assembling.attaching.compared_dates import is_compared_with
from claims.assembling.attaching.noun_dates import nominal_at_left
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag
from claims.kinds.date import preferring
from claims.languages.families import is_planning, is_speech, is_state
from claims.model import DateRange, DateRole, DateValue, Event, Mention

BEHIND, BESIDE, AHEAD = -1, 0, 1
"""What a verb tells has been, is, is to come."""
_FAR = timedelta(days=60)
"""How far off the other reading of a date lies that nobody would write without its year."""
_A_WEEK = timedelta(days=7)
_LASTING = frozenset({"depuis", "dès", "jusque", "jusqu'", "que", "qu'", "contre"})
"""What sets a date off from the one of the verb, whose tense says nothing of it."""
_BESIDE_WHICH = ["par", "rapport"]
"""Words before the `à` that sets a date against that of the verb."""
_LONG_AGO, _LONG_AHEAD = timedelta(days=230), timedelta(days=150)
"""The farthest that a date without its year is written of behind, and before."""
_AIMS = frozenset({"à", "au", "aux", "pour", "ici", "avant", "après", "dès", "de", "d'", "du"})
_SETTING = frozenset({"summon", "set-level", "postpone", "bring-forward"})
"""Families of verbs that say for when something is set."""
_WEEK, _SOON, _JUST = 7, 3, 2
"""Days of a week; within how many the present tells what is to come, and a noun what was."""
_EITHER = 2
"""Readings of a day without its year: the last one and the next."""
_TOLD = frozenset({DateRole.EVENT, DateRole.STATEMENT, DateRole.TALLY})
_MOVING = frozenset({"postpone", "cancel", "bring-forward", "suspend"})
_OPENERS = frozenset({",", "(", "«", '"', "“", "-", "–", "—"})


def way_of(parse: Parse, predicate: Predicate) -> int | None:
    """Return which way a French verb group looks, `None` where its form does not tell (`devait partir`). Constant."""
    first = parse.tokens[predicate.first]
    family = parse.family_of_predicate(predicate) or ""
    if (
        predicate.modal == "coming"
        and predicate.tense == "present"
        and parse.tokens[predicate.first + 1].tag is not Tag.PART
    ):
        return AHEAD  # `va partir`
    if predicate.modal is not None or is_planning(family) or family in _SETTING:
        return None
    compound = predicate.first < predicate.head
    if predicate.tense == "present":
        if not compound:
            return BESIDE
        helped = first.lemma in parse.grammar.have or (first.lemma in parse.grammar.be and not predicate.passive)
        return BEHIND if helped and parse.tokens[predicate.head].tag is Tag.PART else None
    if predicate.tense == "future":
        return None if compound and first.lemma in parse.grammar.have else AHEAD
    return BEHIND if predicate.tense == "past" else None


def as_told(parse: Parse, mention: Mention, event: Event | None, role: DateRole) -> Mention:
    """Return a French date without its year in the reading that the tense of its own verb asks for.

    `a été fermé dès samedi` is past, `rouvrira le 3 mai` to come; what was planned and then put off was the nearer day.
    """
    value = mention.value
    if parse.language != "fr" or parse.published is None or event is None:
        return mention
    if not isinstance(value, DateValue) or len(value.readings) != _EITHER or role not in _TOLD:
        return mention
    way = _way_of_date(parse, parse.token_at(mention.start), value, event)
    wanted = next((r for r in value.readings if _is_near_by(r, way, parse.published)), None) if way else None
    if wanted is None or _lies(DateRange(value.earliest, value.latest), way, parse.published):
        return mention
    return replace(mention, value=preferring(value, wanted))


def _way_of_date(parse: Parse, index: int, value: DateValue, event: Event) -> int:
    """Return which way the event of a date looks, and what is near enough to be told so of a day of the week."""
    day = value.weekday is not None and value.month is None
    if event.nominal:
        return _way_of_noun(parse, event, value) if day else BESIDE
    if _is_aimed_at(parse, index):
        return BESIDE
    way = _way_of_event(parse, event, dated=not day)
    if way == BESIDE and is_speech(event.family) and _passes_on(parse, event):
        return BEHIND
    return AHEAD if way == BESIDE and day and _goes_on(parse, index, event, value) else way


def _gaps(parse: Parse, value: DateValue) -> tuple[int, int]:
    """Return how many days ago the last reading of a day of the week was, and how many days on the next one is."""
    today, found = parse.published, [r.earliest for r in value.readings if r.earliest is not None]
    if today is None or len(found) != _EITHER:
        return _WEEK, _WEEK
    return (today - min(found)).days, (max(found) - today).days


def _way_of_noun(parse: Parse, event: Event, value: DateValue) -> int:
    """Return which way an event noun looks: behind `après`, ahead behind `avant`; what was just on is over.

    A verb to come leaves open of which day the noun is (`pourrait pâtir du scrutin de dimanche`, on Monday).
    """
    at = parse.token_at(event.start)
    preposition = parse.preposition_before(at)
    low = parse.tokens[preposition].low if preposition is not None else ""
    ago, ahead = _gaps(parse, value)
    either = preposition is not None and preposition > 0 and parse.tokens[preposition - 1].tag is Tag.COORD
    if low == "avant" or (low == "après" and either):
        return AHEAD if ahead <= _SOON else BESIDE
    if low == "après":
        return BEHIND
    predicate = parse.clauses[parse.owner[at]].predicate
    around = way_of(parse, predicate) if predicate is not None else None
    return BEHIND if ago <= _JUST and around != AHEAD else BESIDE


def _goes_on(parse: Parse, index: int, event: Event, value: DateValue) -> bool:
    """Whether a verb of doing in the present has a day near to come right behind it (`la chaîne diffuse mercredi`)."""
    clause = parse.clauses[parse.owner[parse.token_at(event.start)]]
    predicate = clause.predicate
    if predicate is None or predicate.negated or way_of(parse, predicate) != BESIDE:
        return False
    if parse.tokens[predicate.head].tag is not Tag.VERB or is_speech(event.family) or is_state(event.family):
        return False
    beside = predicate.last < index and all(t.tag is Tag.ADV for t in parse.tokens[predicate.last + 1 : index])
    return beside and clause.kind is not ClauseKind.SUBORDINATE and _gaps(parse, value)[1] <= _SOON


def _passes_on(parse: Parse, event: Event) -> bool:
    """Whether a verb of speech has told what stands beside it: before its subject, or in a clause of its own.

    `raconte jeudi la gazette`, `précise que …`; beside `le maire s'exprime jeudi`, which may be to come.
    """
    at = parse.token_at(event.start)
    inside = parse.owner[at]
    if any(c.kind is ClauseKind.CONTENT and c.parent == inside for c in parse.clauses):
        return True
    before = [parse.tokens[k] for k in parse.clauses[inside].tokens if k < at]
    return bool(before) and before[0].tag is Tag.PUNCT and all(t.tag in (Tag.PUNCT, Tag.CLITIC) for t in before)


def _is_aimed_at(parse: Parse, index: int) -> bool:
    """Whether a date is what the verb moves or sets something to (`reporté à mardi`, `annoncé pour le 3 mai`)."""
    at = index - 1
    while at > 0 and parse.tokens[at].tag in (Tag.DET, Tag.ADV) and parse.tokens[at].low not in _AIMS:
        at -= 1
    return at >= 0 and parse.tokens[at].low in _AIMS


def _way_of_event(parse: Parse, event: Event, *, dated: bool) -> int:
    """Return which way the verb of an event looks, or what its participle asks for; `dated` by a month at least."""
    clause = parse.clauses[parse.owner[parse.token_at(event.start)]]
    predicate = clause.predicate
    if predicate is None:
        return BESIDE
    if predicate.tense is not None:
        return way_of(parse, predicate) or BESIDE
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    around = way_of(parse, above) if above is not None else None
    done = parse.tokens[predicate.head].tag is Tag.PART
    if not done or above is None or clause.kind is not ClauseKind.PARTICIPIAL:
        return BESIDE
    family = parse.family_of_predicate(predicate) or ""
    if is_planning(family):
        put_off = dated and parse.family_of_predicate(above) in _MOVING and above.tense in ("past", "present")
        return BEHIND if put_off else BESIDE
    return BEHIND if around in (BEHIND, BESIDE) and family not in _SETTING else BESIDE


def _is_near_by(days: DateRange, way: int, today: date) -> bool:
    """Whether a reading lies that way, and no farther than a date is written of without its year."""
    if not _lies(days, way, today) or days.earliest is None or days.latest is None:
        return False
    return today - days.latest <= _LONG_AGO if way == BEHIND else days.earliest - today <= _LONG_AHEAD


def _lies(days: DateRange, way: int, today: date) -> bool:
    """Whether a reading is one of a verb that looks that way: today is both."""
    if days.earliest is None or days.latest is None:
        return False
    return days.earliest <= today if way == BEHIND else days.latest >= today


def kept_by_tense(parse: Parse, before: int, index: int, clause: int) -> Event | None:
    """Return the event noun before a date that the tense of a French verb rules out for the verb itself.

    What is told in the past has no day to come (`n'a rien contre une visite le 3 mai prochain`), what goes on now none
    long gone (`enquête sur un vol à Varçon en 2011`). `before` is the last word that points at the date. Constant.
    """
    predicate = parse.clauses[clause].predicate
    if parse.language != "fr" or predicate is None or index <= predicate.last or before <= predicate.last:
        return None
    way = way_of(parse, predicate)
    if way is None or not _rules_out(parse, index, way):
        return None
    if [t.low for t in parse.tokens[max(0, before - 2) : before]] == _BESIDE_WHICH:
        return None
    at = before
    if parse.tokens[at].tag is Tag.PREP and at > predicate.last + 1:
        at -= 1
    if not _LASTING.isdisjoint(t.low for t in parse.tokens[at : before + 1]) or is_compared_with(parse, index):
        return None
    while at > predicate.last and parse.tokens[at].low in _OPENERS:
        at -= 1
    noun = nominal_at_left(parse, at)
    return parse.event_of_noun(noun) if noun is not None and noun > predicate.last else None


def _rules_out(parse: Parse, index: int, way: int) -> bool:
    """Whether a date lies where a verb does not look, in whichever way it may be read."""
    value, today = parse.mentions[parse.tokens[index].mention].value, parse.published
    if today is None or not isinstance(value, DateValue) or value.earliest is None or value.latest is None:
        return False
    if any(_is_near(reading, today) for reading in value.readings):
        return False
    if way == BEHIND:
        return value.earliest > today + _A_WEEK
    return value.latest < (today if way == AHEAD else today - _A_WEEK)


def _is_near(days: DateRange, today: date) -> bool:
    """Whether a reading begins within so many days that either way may be meant."""
    return days.earliest is not None and abs(days.earliest - today) < _FAR
