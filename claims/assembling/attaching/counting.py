"""Counts and ranks: the noun that is counted, the event it belongs to."""

from __future__ import annotations

from claims.assembling.attaching.accompanied import accompanying
from claims.assembling.attaching.dated_things import thing_at
from claims.assembling.attaching.described_figures import completed, past_participle
from claims.assembling.attaching.elided import complements, counted_before, is_fraction, noun_inside
from claims.assembling.attaching.levels import LEVELS, level_of
from claims.assembling.attaching.noun_values import event_completed, event_tied
from claims.assembling.attaching.presented import presented_event
from claims.assembling.attaching.qualifiers import difference_of, hours_of, scope_of
from claims.assembling.attaching.ranking import apposed, first_of_several, of_them, ranked_inside, ranks_alone, takes_up
from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.governing import (
    Owned,
    enumerated,
    governing,
    left_complement,
    nominal_event,
    subject_noun,
)
from claims.assembling.participants.subjects import subject_of
from claims.assembling.voicing.sources import gapped_source
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import counted_key, is_casualty, is_speech
from claims.model import Attached, Event, Kind, Mention, Noun, NumberValue, OccurrencesValue, Qualifier, Slot

_OCCURRENCE = "occurrence"
_LONGEST_LIST = 8
"""Words in which a list of figures comes to its noun."""
_FARTHEST, _FARTHEST_AGAINST = 12, 40
"""Words back to the figure whose noun a bare one takes, and to the one that it is set against."""
_COMPARED = frozenset({"de", "fewer", "less"})
"""Words that open such a distance for a count, whose noun may have any adjective behind it."""
_OTHERS = frozenset({"autre", "other"})
_TIMES = frozenset({"fois", "time", "times"})
_MORE = frozenset({"plus", "moins"})
_AT = frozenset({"at", "à"})
_OWN = frozenset({"his", "her", "their", "its", "my", "our", "your", "a", "another"})
_UNTENSED = frozenset({ClauseKind.GERUND, ClauseKind.PARTICIPIAL})
_ONLY = frozenset({"que", "qu'"})
_BY = frozenset({"par", "by"})
_JOINING = frozenset({",", "/", "-", "to", "à", "puis", "voire"})
"""What joins two figures of one noun, beside a coordinator."""


def own_counted(
    parse: Parse, index: int, mention: Mention, slot: Slot, clause: int, predicate: Event | None
) -> Owned | None:
    """Return a count or rank with the noun it counts or orders and its event, `None` where it counts nothing."""
    if takes_up(parse, index) or (mention.kind is Kind.ORDINAL and _opens_length(parse, index)):
        return None
    if isinstance(mention.value, OccurrencesValue):
        return _own_occurrences(parse, mention, *_opened_by(parse, index, clause, predicate))
    slot = Slot.SHARE if is_fraction(mention) else slot
    inside = noun_inside(parse, index) if is_fraction(mention) else None
    if inside is not None:
        return Owned(clause, predicate, Attached(mention, slot, None, inside, "counted", scope_of(parse, inside)))
    joined = _paired(parse, index, mention, slot) or _gapped(parse, index, mention, slot)
    if joined is not None:
        return joined
    head = None if _comes_in(parse, index, mention) else parse.head_right(index)
    if mention.kind is Kind.NUMBER and index and parse.tokens[index - 1].tag is Tag.NOUN and not _counts(parse, head):
        return _own_label(parse, index, mention, clause, predicate)
    head = past_participle(parse, index, mention, _counted_by(parse, index, mention, head, clause))
    if head == index + 1 and parse.tokens[head].low in _TIMES and mention.kind is Kind.NUMBER:
        return None  # `the three times champion`
    if mention.kind is Kind.ORDINAL and ranks_alone(parse, index, head):
        head = apposed(parse, index)
        return None if head is None else _own_noun(parse, index, mention, slot, clause, predicate, head)
    if head is None and (of_them(parse, index, slot) or _is_unsaid_subject(parse, index, mention, clause)):
        of = _of_those(parse, index)
        return Owned(clause, predicate, Attached(mention, slot, None, of, "counted", scope_of(parse, of)))
    return _own_noun(parse, index, mention, slot, clause, predicate, head)


def _of_those(parse: Parse, index: int) -> Noun | None:
    """Return whom a figure was told of before in its sentence, where a pronoun takes them up (`12 d'entre eux`)."""
    of = counted_before(parse, index) if _takes_up_those(parse, index) else None
    return of if of is not None and of.start >= parse.sentence.start else None


def _takes_up_those(parse: Parse, index: int) -> bool:
    """Whether a figure is of those told before by a pronoun (`two of them`, `12 d'entre eux`)."""
    after = [t.low for t in parse.tokens[index + 1 : index + 3]]
    return after[-1:] == ["entre"] or after in (["of", "them"], ["of", "these"])


def _is_unsaid_subject(parse: Parse, index: int, mention: Mention, clause: int) -> bool:
    """Whether a figure is the subject of its verb, and of what it is is not told (`said the four had been freed`)."""
    if (
        mention.kind is not Kind.NUMBER
        or subject_of(parse, clause) != index
        or left_complement(parse, index) is not None
    ):
        return False
    if complements(parse, index) and not _takes_up_those(parse, index):
        return False  # `two of those arrested have confessed`
    return _elliptic(parse, index, clause, mention) is None


def _own_noun(
    parse: Parse,
    index: int,
    mention: Mention,
    slot: Slot,
    clause: int,
    predicate: Event | None,
    head: int | None,
) -> Owned | None:
    """Return a figure with its noun, that at `head` or the one it leaves out, and with its event."""
    if head is None and mention.kind is Kind.NUMBER:
        clause, predicate = _opened_by(parse, index, clause, predicate)  # `with 300 receiving nothing`
    of = parse.noun(head) if head is not None else None
    of = of or completed(parse, index) or _elliptic(parse, index, clause, mention)
    if of is None or (mention.kind is Kind.ORDINAL and (of.key == "world" or first_of_several(parse, index, mention))):
        return None  # `the Danish world number three`: a player, not a world
    if predicate is None:
        clause, predicate = enumerated(parse, index)
    shown = presented_event(parse, clause, predicate)
    shown = shown if shown is not None and shown.start == of.start else ranked_inside(parse, mention, head)
    if shown is None and head is not None and (besides := accompanying(parse, index, head)) is not None:
        clause, shown = besides, parse.event_of_clause(parse.clauses[besides])
    if shown is None and head is not None and mention.kind is Kind.NUMBER:
        shown = event_completed(parse, head) or event_tied(parse, index, head)
    described = _described(parse, index, head) if mention.kind is Kind.NUMBER else None
    event = shown or described or predicate or nominal_event(parse, of)
    scope = (*scope_of(parse, of), *_more(parse, index), *hours_of(parse))
    if head is None and _is_graded(parse, mention, of):
        return Owned(clause, event, Attached(mention, Slot.MEASURE, None, of, "graded", scope))
    return Owned(clause, event, Attached(mention, slot, None, of, "counted", scope))


def _is_graded(parse: Parse, mention: Mention, of: Noun) -> bool:
    """Whether a bare figure is a level: a rate of exchange, the points of an index, whatever has decimals."""
    words = of.text.lower().split()
    if words and words[-1] in word_class("exchanged", parse.language) | word_class("indices", parse.language):
        return True
    value = mention.value
    if type(value) is not NumberValue or value.amount is None or value.multiple:
        return False
    return bool(value.amount % 1) and mention.text[-1].isdigit()


def _opens_length(parse: Parse, index: int) -> bool:
    """Whether a rank only tells which part of a stretch of time is meant (`the first eight months of the year`)."""
    at = parse.tokens[index + 1].mention if index + 1 < len(parse.tokens) else -1
    return parse.language == "en" and at >= 0 and parse.mentions[at].kind is Kind.DURATION


def _comes_in(parse: Parse, index: int, mention: Mention) -> bool:
    """Whether a rank tells how somebody came in, and a coordinator goes on from there (`came second and saw`)."""
    if mention.kind is not Kind.ORDINAL or parse.language != "en" or not 0 < index < len(parse.tokens) - 2:
        return False
    came = parse.tokens[index - 1].lemma in ("come", "finish", "end")
    return came and parse.tokens[index + 1].tag is Tag.COORD and parse.tokens[index + 2].tag is not Tag.NUM


def _described(parse: Parse, index: int, head: int | None) -> Event | None:
    """Return the thing that a hyphened count before it describes (`a 36-page report`): it counts of that alone."""
    if parse.language != "en" or head is None or head != index + 2 or parse.tokens[index + 1].low != "-":
        return None
    thing = at = head
    while at + 1 < len(parse.tokens) and parse.tokens[at + 1].tag in (Tag.NOUN, Tag.PROPN):
        at += 1
        if parse.tokens[at].tag is Tag.NOUN or parse.tokens[thing].tag is Tag.PROPN or thing == head:
            thing = at  # `the 25-member EU`, `his 90-cap Wales career`, but `four-time champion Ida Lund`
    return (parse.event_of_noun(thing) or thing_at(parse, thing)) if thing > head else None


def _more(parse: Parse, index: int) -> tuple[Qualifier, ...]:
    """Return what makes a count the distance from another one (`300 livres de plus`, `300 fewer books`)."""
    return tuple(q for q in difference_of(parse, index) if q.text.lower() in _COMPARED)


def _paired(parse: Parse, index: int, mention: Mention, slot: Slot) -> Owned | None:
    pair = _paired_with(parse, index)
    if pair is None:
        return None
    clause, predicate = governing(parse, pair)
    word = parse.tokens[index + 1]
    counted = Noun(parse.words(index + 1, index + 1), word.start, word.end, counted_key(word.low, parse.language))
    return Owned(clause, predicate, Attached(mention, slot, None, counted, "counted"))


def is_factor(parse: Parse, index: int) -> bool:
    """Whether a figure only says how many times more or less (`divisé par deux`, `la division par deux du nombre`)."""
    if index < 2 or parse.tokens[index - 1].low not in _BY:
        return False
    before = next((t for t in reversed(parse.tokens[: index - 1]) if t.tag is not Tag.ADV), None)
    return before is not None and before.lemma in circumstances_of(parse.language).factors


def _compared(parse: Parse, times: int) -> int | None:
    """Return the noun of which there is so many times more or less (`deux fois plus de gaz`)."""
    after = times + 2
    if after >= len(parse.tokens) or parse.tokens[times + 1].low not in _MORE:
        return None
    return parse.head_right(after) if parse.tokens[after].low in ("de", "d'") else None


def _others(parse: Parse, head: int) -> int | None:
    """Return the word behind `autres` that tells who they are (`dix autres parlementaires`)."""
    after = head + 1
    told = after < len(parse.tokens) and parse.tokens[after].tag in (Tag.NOUN, Tag.ADJ) and parse.tokens[after].plural
    return after if told else None


def _opened_by(parse: Parse, index: int, clause: int, predicate: Event | None) -> tuple[int, Event | None]:
    """Return the clause that a word of how often opens from outside (`Orr twice heading wide`), else the one around."""
    after = parse.owner[index + 1] if index + 1 < len(parse.tokens) else clause
    here = parse.clauses[after]
    opens = here.predicate is not None and here.predicate.first == index + 1 and here.kind in _UNTENSED
    if parse.language != "en" or after == clause or not opens:
        return clause, predicate
    return after, parse.event_of_clause(here)


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
        return _others(parse, head)  # `trois ponts ont rouvert, deux autres restent fermés`
    return head


def _multiplied(parse: Parse, head: int | None, clause: int) -> int | None:
    """Return what a multiple is of: what stands after its word (`three times its ration`), else the subject."""
    if head is None:
        return subject_noun(parse, clause)
    if parse.tokens[head].low not in _TIMES:
        return head
    compared = _compared(parse, head)
    if compared is not None:
        return compared
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


def _gapped(parse: Parse, index: int, mention: Mention, slot: Slot) -> Owned | None:
    """Return a figure whose noun and verb are those of the figure before it (`…, the organisers 18,000`)."""
    if mention.kind is not Kind.NUMBER or parse.head_right(index) is not None or gapped_source(parse, index) is None:
        return None
    before = next((j for j in range(index - 1, -1, -1) if parse.tokens[j].tag is Tag.NUM and _counted(parse, j)), None)
    if before is None:
        return None
    clause, event = governing(parse, before)
    head = parse.head_right(before)
    of = parse.noun(head) if head is not None else None
    return Owned(clause, event, Attached(mention, slot, None, of, "counted", scope_of(parse, of)))


def _counted(parse: Parse, index: int) -> bool:
    return parse.tokens[index].mention >= 0 and parse.head_right(index) is not None


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


def _elliptic(parse: Parse, index: int, clause: int, mention: Mention) -> Noun | None:
    """A figure without its noun: the noun of the same list, or what the clause is about (`est passé de 12 à 15`).

    A rank without a noun is that of the subject: other figures have no part in it. What the object of a verb counts is
    told before it, and is never who does it (`le gouvernement n'en compte que 350`).
    """
    if parse.language == "en" and tuple(t.low for t in parse.tokens[index + 1 : index + 4]) == ("in", "a", "row"):
        return None  # `has lost four in a row`: games, matches, whatever it plays
    against = index > 0 and parse.tokens[index - 1].low in word_class("against", parse.language)
    farthest = index - (_FARTHEST_AGAINST if against else _FARTHEST) if mention.kind is Kind.NUMBER else index
    for position in range(index - 1, max(-1, farthest), -1):
        token = parse.tokens[position]
        if token.mention >= 0 and parse.mentions[token.mention].kind is Kind.NUMBER:
            head = parse.head_right(position)
            if head is not None and head < index:
                return parse.noun(head)
    if mention.kind is Kind.ORDINAL and parse.language == "en" and index and parse.tokens[index - 1].low in _OWN:
        return None  # `scored his second`: of what is not said
    if mention.kind is Kind.NUMBER and _is_counted_object(parse, index, clause):
        # what a genitive and no pronoun of those told before follows is of somebody else
        return _of_those(parse, index) if complements(parse, index) else counted_before(parse, index)
    if mention.kind is Kind.NUMBER and _is_said(parse, index, clause):
        return None  # `crews were warned at 6: 45`
    return level_of(parse, index, clause, mention)


def _is_counted_object(parse: Parse, index: int, clause: int) -> bool:
    """Whether a figure alone is what a verb is done to, rather than the level that its subject comes to."""
    predicate = parse.clauses[clause].predicate
    if predicate is None or predicate.passive or not predicate.head < index:
        return False
    if predicate.lemma in parse.grammar.copulas or parse.family_of_predicate(predicate) in LEVELS:
        return False
    between = parse.tokens[predicate.head + 1 : index]
    return all(t.tag in (Tag.ADV, Tag.NEG) or t.low in _ONLY for t in between)


def _is_said(parse: Parse, index: int, clause: int) -> bool:
    """Whether a figure alone only tells at what hour somebody speaks."""
    predicate = parse.clauses[clause].predicate
    if predicate is None or index <= predicate.head or parse.tokens[index - 1].low not in _AT:
        return False
    return is_speech(parse.family_of_predicate(predicate) or "")
