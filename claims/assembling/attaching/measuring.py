"""Sums, shares, measures, durations and ages: the noun that they are of."""

from __future__ import annotations

from claims.assembling.attaching.elided import (
    DIRECTIONS,
    complement,
    complements,
    noun_before_bracket,
    noun_of_the_shares,
)
from claims.assembling.attaching.standing_ages import stands_for_somebody
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.governing import before_colon, governing, left_complement, subject_noun
from claims.assembling.participants.objects import objects_of
from claims.assembling.participants.subjects import subject_of
from claims.assembling.words.tokens import Tag
from claims.kinds.people import names_person
from claims.model import DurationValue, Kind, Noun, QuantityValue

_OF_SOMETHING = frozenset({Kind.PERCENTAGE, Kind.QUANTITY, Kind.MONEY})
_BESIDE = frozenset({"contre", "against", "versus", "from", "dont", "which", "whom"})
"""Words between a share and the one it is set against, or taken out of."""
_HAVING = frozenset({"with", "avec"})
"""Prepositions before what the subject has or makes."""
_LEADING = frozenset(
    {"temps", "terme", "bout", "fil", "espace", "issue", "besoin", "cours", "lendemain", "cadre", "occasion"}
)
_AGE = frozenset({"âge", "age"})
_AT = ("à ", "at ")
_AT_WORDS = frozenset({"à", "dès", "at", "from", "since", "by", "until", "before", "after", "under", "over"})
"""Prepositions of how old somebody was."""
_AFTER_SHARE = frozenset({Tag.VERB, Tag.AUX, Tag.CLITIC})
"""What follows a share that is the subject of its verb (`56 % se disent prêts`)."""


def measured(parse: Parse, index: int) -> Noun | None:
    """The noun that a sum, share, measure or duration is of."""
    mention = parse.mentions[parse.tokens[index].mention]
    kind = mention.kind
    if index > 1 and parse.tokens[index - 1].low == "worth":
        head = parse.head_left(index - 2)
        if head is not None:
            return parse.noun(head)  # `buys the mill in a deal worth $9m`
    rated = isinstance(mention.value, QuantityValue) and ("/" in mention.value.unit or mention.value.per is not None)
    if kind in _OF_SOMETHING and not (rated and left_complement(parse, index) is not None):
        told = complement(parse, index) or noun_before_bracket(parse, index)
        if told is not None:
            return told
        if kind is Kind.PERCENTAGE and (complements(parse, index) or _stands_alone(parse, index)):
            return noun_of_the_shares(parse, index)
    events = _events_behind(parse, index) if kind is Kind.DURATION else None
    return _measured_before(parse, index, kind) if events is None else events


def _stands_alone(parse: Parse, index: int) -> bool:
    """Whether a share is set against one before it, or is the subject of its verb by itself."""
    beside = parse.tokens[index - 1].low in _BESIDE or parse.tokens[index - 1].tag is Tag.COORD if index else False
    if beside and noun_of_the_shares(parse, index) is not None:
        return True
    return index + 1 < len(parse.tokens) and parse.tokens[index + 1].tag in _AFTER_SHARE


def _measured_before(parse: Parse, index: int, kind: Kind) -> Noun | None:
    """Return the noun before a figure that it is of: its complement, the object or the subject of its verb."""
    described = _lasting(parse, index) if kind is Kind.DURATION and _is_joined(parse, index) else None
    if described is not None:
        return described  # `the end of a nine-year career`
    left = left_complement(parse, index)
    if left is not None and kind is Kind.DURATION and _only_leads(parse, left):
        return _lasting(parse, index)  # `au terme de six semaines de grève`
    clause, _ = governing(parse, index)
    predicate = parse.clauses[clause].predicate
    if left is not None and predicate is not None and _changes_by(parse, predicate, parse.token_at(left.start)):
        left = None
    moved = predicate is not None and left is None and index > predicate.head
    if left is not None and not (predicate is not None and parse.tokens[predicate.head].start >= left.start):
        return left
    if kind is Kind.DURATION and left is None:
        return _lasting(parse, index)
    if moved or left is None:
        before = _object_before(parse, index, clause)
        before = before if before is not None else _object_behind(parse, index, clause)
        if before is not None:
            return parse.noun(before)
        if subject_of(parse, clause) == index:
            return None  # `entre six et dix millions ont disparu`: the sum itself is what the verb is said of
        subject = subject_noun(parse, clause)
        subject = subject if subject is not None else noun_before_colon(parse, index)
        if subject is not None:
            return parse.noun(subject)
    return left


def _events_behind(parse: Parse, index: int) -> Noun | None:
    """Return the events, in the plural, that lasted so long (`la fin de neuf ans de travaux`)."""
    at = index + 2
    if at >= len(parse.tokens) or parse.tokens[index + 1].low not in ("de", "d'", "of"):
        return None
    head = parse.head_right(index + 1)
    token = parse.tokens[head] if head is not None else None
    told = head is not None and token is not None and bool(token.plural) and parse.event_of_noun(head) is not None
    return parse.noun(head) if told and head is not None else None


def _only_leads(parse: Parse, noun: Noun) -> bool:
    """Whether a noun only joins a length of time to the verb (`au cours de deux mois`, `le temps d'une journée`)."""
    at = parse.token_at(noun.start)
    return parse.is_emptied(at) or parse.tokens[at].lemma in _LEADING


def noun_before_colon(parse: Parse, index: int) -> int | None:
    """Return the noun that a figure right behind a colon is of (`Coût des travaux : près de 900 000 euros`)."""
    colon = before_colon(parse, index)
    if colon is None or any(t.tag in _AFTER_SHARE for t in parse.tokens[:colon]):
        return None
    return next((g.head for g in groups_in(parse, parse.owner[colon - 1]) if _names(parse, g, colon)), None)


def _names(parse: Parse, group: Group, colon: int) -> bool:
    return group.head < colon and group.governor is None and parse.tokens[group.head].tag is Tag.NOUN


def _lasting(parse: Parse, index: int) -> Noun | None:
    """Return the noun behind a duration that lasts so long (`trois jours de grève`, `a two-month truce`)."""
    joined = _is_joined(parse, index)
    bare = complements(parse, index) and parse.tokens[index + 1].tag is not Tag.DET  # not `deux heures des nouvelles`
    return complement(parse, index) if joined or bare else None


def _is_joined(parse: Parse, index: int) -> bool:
    """Whether an English length of time is joined to the noun behind it (`a two-month truce`, `a three year plan`)."""
    if parse.language != "en":
        return False
    words = parse.text[parse.tokens[index].start : parse.tokens[index].end]
    led = index > 0 and parse.tokens[index - 1].tag in (Tag.DET, Tag.ADJ)
    value = parse.mentions[parse.tokens[index].mention].value
    several = isinstance(value, DurationValue) and value.amount is not None and value.amount > 1
    return "-" in words or (led and several and not words.endswith("s"))


def _changes_by(parse: Parse, predicate: Predicate, noun: int) -> bool:
    """Whether a verb of rise or fall parts a figure from a noun that only says when or where it changed.

    `le trafic a reculé sur la même année de 6 %`, beside `… en raison d'une baisse de 10 %`.
    """
    if predicate.head > noun or parse.preposition_before(noun) is None or parse.event_of_noun(noun) is not None:
        return False
    return parse.family_of_predicate(predicate) in DIRECTIONS


def _object_behind(parse: Parse, index: int, clause: int) -> int | None:
    """Return the object noun that follows a figure of its verb (`a fixé à 30 % la part de la ville`)."""
    predicate = parse.clauses[clause].predicate
    if predicate is None or not predicate.head < index or parse.tokens[index - 1].tag is not Tag.PREP:
        return None
    behind = next((i for i in objects_of(parse, clause) if i > index), None)
    if (
        behind is None
        or parse.tokens[behind].tag is not Tag.NOUN
        or parse.tokens[behind].lemma in parse.grammar.moments
    ):
        return None  # `from $600 a month`
    return behind


def _object_before(parse: Parse, index: int, clause: int) -> int | None:
    """Return the object noun between the verb and a figure that a preposition other than `de` joins to it."""
    predicate = parse.clauses[clause].predicate
    if predicate is None:
        return parse.head_left(index - 1)
    if parse.tokens[index - 1].low in _HAVING and subject_noun(parse, clause) is not None:
        return None  # `topped the chart with $9m`: the film's, not the chart's
    governed = {g.head for g in groups_in(parse, clause) if g.governor is not None}
    for position in range(predicate.head + 1, index):
        token = parse.tokens[position]
        named = token.tag in (Tag.NOUN, Tag.PROPN) and position not in governed  # not `in Spain and Italy for $9`
        named = named and not (token.low == "record" and parse.tokens[position + 1].tag is Tag.VALUE)  # `a record $9m`
        if named and parse.owner[position] == clause and parse.preposition_before(position) is None:
            return parse.compound_head(position)
    return None


def _who(parse: Parse, position: int, index: int) -> int:
    """Return who has an age set off by a comma: whose the thing before it is (`le pilote du car, âgé de 45 ans`)."""
    parted = any(t.low == "," for t in parse.tokens[position:index])
    if not parted or parse.language != "fr":
        return position
    if parse.tokens[position].tag is Tag.NOUN:
        return parse.chain_head(position)
    titled = (
        position > 1 and parse.tokens[position - 1].low in ("de", "d'") and parse.tokens[position - 2].tag is Tag.NOUN
    )
    return position - 2 if titled and _is_place(parse, position) else position  # `le duc de Berry, 40 ans`


def _is_place(parse: Parse, index: int) -> bool:
    """Whether a name is a place's, alone or in somebody's title."""
    mention = parse.tokens[index].mention
    return mention >= 0 and parse.mentions[mention].kind in (Kind.PLACE, Kind.ROLE)


def _at_the_age(parse: Parse, index: int) -> bool:
    """Whether an age behind a verb says how old its subject was then (`est mort à Lyon à 81 ans`, `died at 81`)."""
    before = left_complement(parse, index)
    named = before is not None and before.text.lower() in _AGE and _leads_age(parse, before)
    opens = named or parse.mentions[parse.tokens[index].mention].text.lower().startswith(_AT)
    if not opens and (not index or parse.tokens[index - 1].low not in _AT_WORDS):
        return False
    clause, _ = governing(parse, index)
    predicate = parse.clauses[clause].predicate
    return predicate is not None and predicate.head < index


def _named_before(parse: Parse, index: int) -> int | None:
    """Return who stands last before an age."""
    for position in range(index - 1, max(-1, index - 9), -1):
        if parse.tokens[position].low == "ages" and parse.language == "en":
            continue  # `three cousins ages 4, 6 and 9`
        if parse.tokens[position].tag in (Tag.NOUN, Tag.PROPN, Tag.PRON):
            return _who(parse, position, index)
    return None


def _aged_then(parse: Parse, index: int) -> int | None:
    """Return the subject whose age a verb's complement parts from it (`died of cancer aged 81`), if any."""
    at = index - 2 if index > 1 and parse.tokens[index - 1].low == "aged" else index - 1
    if parse.language != "en" or at < 0 or parse.tokens[at].tag is not Tag.NOUN:
        return None
    clause, event = governing(parse, index)
    predicate = parse.clauses[clause].predicate
    if (event is None or event.family != "die") and names_person(parse.tokens[at].lemma, "en"):
        return None
    behind = predicate is not None and predicate.head < at
    return subject_noun(parse, clause) if behind and parse.preposition_before(at) is not None else None


def _leads_age(parse: Parse, noun: Noun) -> bool:
    """Whether `à l'` or `at the` stands before the noun of an age (`à l'âge de 81 ans`)."""
    at = parse.token_at(noun.start)
    return at > 1 and parse.tokens[at - 1].tag is Tag.DET and parse.tokens[at - 2].low in _AT_WORDS


def _aged(parse: Parse, age: Noun) -> Noun | None:
    """Return who reached an age that the noun `âge` names: whom its participle describes, else the clause's subject."""
    at = parse.token_at(age.start)
    clause = parse.clauses[parse.owner[at]]
    described = clause.antecedent
    if clause.kind is ClauseKind.PARTICIPIAL and described is not None:
        return parse.noun(described) if parse.tokens[described].tag in (Tag.NOUN, Tag.PROPN) else None
    if not _leads_age(parse, age):
        return None
    subject = subject_noun(parse, parse.owner[at])
    return parse.noun(subject) if subject is not None and subject != at else None


def _aged_name(parse: Parse, index: int) -> int | None:
    """Return the name right before `âgé de` and an age, whatever it completes (`le meurtre de Léa âgée de 4 ans`)."""
    led = parse.language == "fr" and index > 2 and parse.tokens[index - 1].low in parse.grammar.genitive
    if not led or not parse.tokens[index - 2].low.startswith("âgé"):
        return None
    named = parse.text[parse.tokens[index - 3].start].isupper() and not _is_place(parse, index - 3)
    return index - 3 if named and parse.tokens[index - 3].tag in (Tag.PROPN, Tag.NOUN) else None


def bearer(parse: Parse, index: int) -> Noun | None:
    """The person that an age is of: the noun it follows, stands in apposition to, or qualifies from the front."""
    if parse.language == "en":
        following = parse.head_right(index)
        stands = parse.tokens[index].low.endswith("old")
        if following is not None and following - index <= 3 and stands:
            return parse.noun(following)
        if stands and index and parse.tokens[index - 1].tag is Tag.DET:
            return None  # `the 21-year-old told reporters`: who has it is not named beside it
    if stands_for_somebody(parse, index):
        return None
    if _at_the_age(parse, index):
        clause, _ = governing(parse, index)
        subject = subject_noun(parse, clause)
        return parse.noun(subject) if subject is not None else None
    named_beside = _aged_name(parse, index)
    if named_beside is not None:
        return parse.noun(named_beside)
    complement = left_complement(parse, index)
    if complement is not None:
        named = parse.language == "fr" and complement.text.lower() in _AGE
        return _aged(parse, complement) if named else complement
    if parse.language == "fr" and index and parse.tokens[index - 1].lemma in parse.grammar.have:
        subject = subject_noun(parse, parse.owner[index])  # `Alice (nom d'emprunt) a 14 ans`
        return parse.noun(subject) if subject is not None else None
    died = _aged_then(parse, index)
    before = died if died is not None else _named_before(parse, index)
    if before is not None:
        noun = parse.noun(before)
        return _aged(parse, noun) if parse.language == "fr" and parse.tokens[before].lemma in _AGE else noun
    subject = subject_noun(parse, parse.owner[index])  # `Âgée de 12 ans, la victime …`
    return parse.noun(subject) if subject is not None else None
