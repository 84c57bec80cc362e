"""Claims to facts: one slot each, complete in itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from claims.assembling.attaching.own_places import at_own_place
from claims.assembling.attaching.set_against import BECAUSE as AGAINST
from claims.assembling.attaching.zero_counts import BECAUSE as NONE
from claims.assembling.coming import as_yet_to_come
from claims.assembling.eventless import facts_of_quotes, facts_of_roles
from claims.assembling.naming.entities import Registry
from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.clefts import presented
from claims.assembling.parsing.parse import Parse
from claims.assembling.voicing.governed import PROPOSING, foretells
from claims.assembling.voicing.polarity import breaks_off, contrasts
from claims.assembling.voicing.stance import is_merely_able, stance_of
from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.tokens import Tag
from claims.kinds.date import edtf
from claims.languages.families import counted_key, family_of, is_planning, is_speech, opposite_of
from claims.model import (
    Anchor,
    Attached,
    Attribution,
    Claim,
    DateRange,
    DateRole,
    DateValue,
    Event,
    Fact,
    OutcomeValue,
    Participant,
    PolarityValue,
    Slot,
    Source,
    Stance,
    Value,
)

_CONTENT = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.VERB, Tag.PART, Tag.INF, Tag.GER})
_VERBAL = frozenset({Tag.VERB, Tag.PART, Tag.INF, Tag.GER})
_LASTING = ("depuis", "since")
_LEAD = 12
"""Characters before a date in which what says that it goes on since then stands."""
_UNTENSED = frozenset({ClauseKind.INFINITIVE, ClauseKind.GERUND, ClauseKind.PARTICIPIAL})
_IMPERFECT = ("ait", "aient", "ais", "ions", "iez")
_TOLD = (Stance.ASSERTED, Stance.REPORTED, Stance.QUOTED, Stance.DENIED)
_ACTORS = frozenset({"agent", "patient", "recipient", "partner"})


def context_of(parse: Parse, registry: Registry) -> tuple[str, ...]:
    """Return the content lemmas and entity keys of a sentence, folded and sorted, each once. Linear in its tokens."""
    by_tag = _concepts(parse.language)
    found = {by_tag[token.tag][token.lemma] for token in parse.tokens if token.tag in by_tag}
    found.discard("")
    for reference in registry.references_in(parse.sentence.start, parse.sentence.end):
        found.update(reference.keys)
    return tuple(sorted(found))


class _Concepts(dict[str, str]):
    """What each word with a tag shares with its translations and synonyms, by its lemma, found when first met.

    Its event family or counted noun, else its lemma; empty for a word without content.
    """

    def __init__(self, tag: Tag, language: str) -> None:
        super().__init__()
        self.tag = tag
        self.language = language

    def __missing__(self, lemma: str) -> str:
        if len(self) >= MOST_WORDS:
            self.clear()
        self[lemma] = concept = _concept(self.tag, lemma, self.language)
        return concept


MOST_WORDS = 1 << 13
"""Words of one tag whose concept is kept."""


@lru_cache(maxsize=8)
def _concepts(language: str) -> dict[Tag, _Concepts]:
    return {tag: _Concepts(tag, language) for tag in sorted(_CONTENT)}


def _concept(tag: Tag, lemma: str, language: str) -> str:
    if len(lemma) < 2 or lemma in grammar_of(language).auxiliaries:
        return ""
    if tag is Tag.NOUN:
        return family_of(lemma, language, noun=True) or counted_key(lemma, language)
    if tag in _VERBAL:
        return family_of(lemma, language, noun=False) or lemma
    return lemma


def facts_of(source: Source, parse: Parse, claims: Sequence[Claim], registry: Registry) -> Iterator[Fact]:
    """Yield the facts of a sentence's claims: each value, then polarity and outcome, roles and quoted words."""
    if not claims and parse.first == parse.last and not parse.sentence.quotes:
        return  # nothing is told: there is no context to look for
    context = context_of(parse, registry)
    for told in claims:
        claim = as_yet_to_come(told, source.published)
        over = claim.stance is Stance.PLANNED and _looks_back(parse, claim)
        around = _Around(context, _places(claim.participants), Stance.ASSERTED if over else claim.stance)
        for attached in claim.values:
            yield _fact_of_value(source, claim, attached, around)
        event = claim.event
        clause = None if event is None or event.nominal else parse.owner[parse.token_at(event.start)]
        if _is_told(parse, claim, clause) and not (_corrects(parse, claim, clause) or _only_compares(claim)):
            yield from _facts_of_event(source, claim, around)
    yield from facts_of_roles(source, parse, context, registry)
    yield from facts_of_quotes(source, parse, context, registry)


class _Around(NamedTuple):
    """What all facts of a claim share with it and its sentence."""

    context: tuple[str, ...]
    places: tuple[str, ...]
    firm: Stance
    """The claim's stance, by which its dates lie ahead or behind."""


def _places(parties: Sequence[Participant]) -> tuple[str, ...]:
    found = {p.key for p in parties if p.role == "place" or p.key.startswith("city:")}
    return tuple(sorted(found)) if found else ()


def _is_told(parse: Parse, claim: Claim, clause: int | None) -> bool:
    """Whether a claim says that its event happened or will; a wish, a duty or a purpose says neither."""
    event = claim.event
    if event is None or clause is None:
        return claim.stance in _TOLD
    if breaks_off(parse, clause):
        return False
    if is_merely_able(parse, parse.clauses[clause].predicate, event.family):
        return False
    # what a speaker wishes, fears or demands he does not tell as done either
    stance = stance_of(parse, clause, claim.attribution, None) if claim.stance is Stance.QUOTED else claim.stance
    return stance in _TOLD or (stance is Stance.PLANNED and foretells(parse, parse.clauses[clause]))


def _only_compares(claim: Claim) -> bool:
    """Whether a claim holds nothing but a figure that another one is set against: the event is told with that one."""
    return bool(claim.values) and all(attached.because == AGAINST for attached in claim.values)


def _corrects(parse: Parse, claim: Claim, clause: int | None) -> bool:
    """Whether a copula only corrects a word by another (`n'est pas un soldat mais un médecin`) or presents one."""
    if clause is None:
        return False
    if _describes(parse, clause):
        return True
    return contrasts(parse, clause) if claim.negated else presented(parse, clause) is not None


def _describes(parse: Parse, clause: int) -> bool:
    """Whether a bare participle only says what somebody is like (`un homme armé`): nothing is said to have happened.

    So does one of a French verb that is in no family: newspapers tell little by it (`un plafond vitré`).
    """
    here = parse.clauses[clause]
    if here.kind is not ClauseKind.PARTICIPIAL or here.predicate is None or here.antecedent is None:
        return False
    bare = all(parse.tokens[k].tag is Tag.ADV for k in here.tokens if k != here.predicate.head)
    if parse.language == "fr" and bare and family_of(here.predicate.lemma, "fr", noun=False) is None:
        return here.predicate.light is None
    return here.predicate.lemma in circumstances_of(parse.language).describing and len(here.tokens) == 1


def _fact_of_value(source: Source, claim: Claim, attached: Attached, around: _Around) -> Fact:
    mention = attached.mention
    lead = source.text[max(0, mention.start - _LEAD) : mention.start].lower()
    lasts = attached.role is DateRole.START and any(word in lead for word in _LASTING)
    value = _by_tense(mention.value, Stance.ASSERTED if lasts else around.firm, attached.role, source.published)
    return _stated(source, claim, attached.slot, mention.start, mention.end, value, around, attached)


def _looks_back(parse: Parse, claim: Claim) -> bool:
    """Whether a plan is told in a past that is over (`étaient appelés à voter dimanche`): its day lies behind."""
    if claim.event is None:
        return False
    clause: int | None = parse.owner[parse.token_at(claim.event.start)]
    while clause is not None and parse.clauses[clause].kind in _UNTENSED:
        clause = parse.clauses[clause].parent
    predicate = parse.clauses[clause].predicate if clause is not None else None
    if predicate is None or predicate.tense != "past" or parse.language != "fr":
        return False
    return parse.tokens[predicate.first].low.endswith(_IMPERFECT)


def _by_tense(value: Value, stance: Stance, role: DateRole | None, published: date | None) -> Value:
    """A weekday or a day without its year lies ahead in a plan, else behind; the day of publication is itself."""
    ahead = stance is Stance.PLANNED or role is DateRole.DEADLINE
    if isinstance(value, DateValue) and ahead and role is DateRole.SPAN and published is not None:
        ahead = not any(_holds(r, published) for r in value.readings[:-1])  # a span that is under way
    if not isinstance(value, DateValue) or not ahead or value.earliest == published:
        return value
    if value.anchor is Anchor.PUBLICATION and len(value.readings) > 1:
        coming = value.readings[-1]
        written = edtf(coming, value.precision)
        return replace(value, earliest=coming.earliest, latest=coming.latest, readings=(coming,), edtf=written)
    return value


def _holds(reading: DateRange, day: date) -> bool:
    """Whether a day lies in one reading of a date."""
    return reading.earliest is not None and reading.latest is not None and reading.earliest <= day <= reading.latest


def _when(claim: Claim, besides: Attached | None, published: date | None, firm: Stance) -> DateValue | None:
    for attached in claim.values:
        value = attached.mention.value
        if (
            attached is not besides
            and attached.role in (DateRole.EVENT, DateRole.TALLY)
            and isinstance(value, DateValue)
        ):
            told = _by_tense(value, firm, attached.role, published)
            return told if isinstance(told, DateValue) else None
    return None


def _stated(
    source: Source,
    claim: Claim,
    slot: Slot,
    start: int,
    end: int,
    value: Value,
    around: _Around,
    attached: Attached | None = None,
) -> Fact:
    """Return a fact of a claim: the value `attached` to it, or what its event says by itself."""
    said_by = _source(claim, attached)
    parties = claim.participants
    if attached is not None:
        parties = at_own_place(source.text, attached, claim.values, parties)
    return Fact(
        slot=slot,
        value=value,
        start=start,
        end=end,
        text=source.text[start:end],
        role=attached.role if attached else None,
        of=attached.of if attached else None,
        event=claim.event,
        participants=parties,
        stance=_stance(claim, attached),
        negated=claim.negated and not (attached is not None and attached.because == NONE),
        attribution=said_by.text if said_by else None,
        qualifiers=(*claim.qualifiers, *attached.scope) if attached else claim.qualifiers,
        sentence_start=claim.sentence.start,
        sentence_end=claim.sentence.end,
        source=source.name,
        language=claim.sentence.language,
        published=source.published,
        region=claim.sentence.region,
        attribution_key=said_by.key if said_by else None,
        when=_when(claim, attached, source.published, around.firm),
        places=around.places if parties is claim.participants else _places(parties),
        context=around.context,
        is_tally=claim.is_tally,
    )


def _source(claim: Claim, attached: Attached | None) -> Attribution | None:
    """Return who says a fact: the figure's own source, else the claim's; nobody for a figure that describes it."""
    if attached is not None and attached.said_by is not None:
        return attached.said_by
    return None if _describes_source(claim, attached) else claim.attribution


def _describes_source(claim: Claim, attached: Attached | None) -> bool:
    """Whether a figure stands inside the words that name who says it (`selon un sondage auprès de 1 004 personnes`)."""
    named = claim.attribution
    return attached is not None and named is not None and named.start <= attached.mention.start < named.end


def _stance(claim: Claim, attached: Attached | None) -> Stance:
    """Return the stance of a claim, of a figure with a source of its own at least that it is reported or planned."""
    if claim.stance is Stance.REPORTED and _describes_source(claim, attached):
        return Stance.ASSERTED
    if attached is None or attached.said_by is None or claim.stance is not Stance.ASSERTED:
        return claim.stance
    event = claim.event
    ahead = event is not None and not event.nominal and (is_planning(event.family) or event.family in PROPOSING)
    return Stance.PLANNED if ahead else Stance.REPORTED


def _facts_of_event(source: Source, claim: Claim, around: _Around) -> Iterator[Fact]:
    """Yield whether the event happened, and which way it went, where somebody takes part in it."""
    event = claim.event
    if event is None or not may_happen(event) or not has_actors(claim.participants, claim.start):
        return
    polarity = PolarityValue(affirmed=not claim.negated and claim.stance is not Stance.DENIED)
    yield _stated(source, claim, Slot.POLARITY, event.start, event.end, polarity, around)
    opposite = opposite_of(event.family)
    if opposite is not None and not claim.negated:
        # `sentence` is against `acquit`, whose own opposite is `convict`: one axis, `acquit/convict`.
        outcome_family = opposite_of(opposite) or event.family
        outcome = OutcomeValue(outcome_family, "/".join(sorted((outcome_family, opposite))))
        yield _stated(source, claim, Slot.OUTCOME, event.start, event.end, outcome, around)


def may_happen(event: Event) -> bool:
    """Whether it is a fact that an event happened: that somebody spoke is not in question, what was said is."""
    return not event.nominal and not is_speech(event.family)


def has_actors(participants: Sequence[Participant], start: int) -> bool:
    """Whether somebody takes part in the event of a clause that begins at `start` as more than its place or topic.

    A common noun that the clause only describes (`des élus qui ne viennent pas`) is nobody whom others tell of too.
    """
    for party in participants:
        if party.role in _ACTORS and (party.start >= start or not party.key.startswith("noun:")):
            return True
    return False
