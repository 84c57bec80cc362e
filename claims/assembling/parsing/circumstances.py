"""What a date, a figure or an event is within its clause: the words that say so, from the packs."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, TypedDict

from claims.languages.packs import load_table
from claims.model import DateRole


class _Qualifiers(TypedDict):
    additional: list[str]
    renewed: list[str]
    previous: list[str]
    part: list[str]
    part_after: list[str]
    difference: list[str]
    partial: list[str]


class _Tallies(TypedDict):
    words: list[str]
    hours: list[str]
    marks: list[str]
    day_parts: list[str]
    settled: list[str]
    none: list[str]
    denying: list[str]
    lacking: list[str]


class _Parties(TypedDict):
    idle: list[str]
    bare: list[str]
    anaphoric: list[str]
    makers: list[str]
    completed: list[str]
    eponymous: list[str]
    fixed: list[str]


class _Statements(TypedDict):
    nouns: list[str]
    occasions: list[str]


class _Sources(TypedDict):
    openers: list[str]
    asked_of: list[str]
    learnt: list[str]
    views: list[str]
    audiences: list[str]
    varying: list[str]
    varying_plural: list[str]
    mute: list[str]
    bodies: list[str]
    counting: list[str]
    sides: list[str]


class _Scales(TypedDict):
    nouns: list[str]
    factors: list[str]
    races: list[str]


class _Adjectives(TypedDict):
    complemented: list[str]
    describing: list[str]


class _Allegations(TypedDict):
    urging: list[str]
    accusing: list[str]
    forbidding: list[str]
    disclaiming: list[str]


class _Judgements(TypedDict):
    possible: list[str]
    impossible: list[str]
    true: list[str]
    doubting: list[str]
    coming: list[str]
    open_nouns: list[str]
    asking: list[str]
    knowing: list[str]
    unknown: list[str]
    to_be_shown: list[str]


class CircumstancesTable(TypedDict):
    """`languages/<language>/circumstances.toml`."""

    date_roles: dict[str, list[str]]
    moments: list[str]
    completing: list[str]
    beginning: list[str]
    qualifiers: _Qualifiers
    tallies: _Tallies
    parties: _Parties
    allegations: _Allegations
    judgements: _Judgements
    statements: _Statements
    sources: _Sources
    scales: _Scales
    adjectives: _Adjectives


class Circumstances(NamedTuple):
    """The table, ready for look-up."""

    date_roles: tuple[tuple[str, DateRole], ...]
    """Phrase and role, longest phrase first."""
    date_phrases: tuple[str, ...]
    """The phrases alone."""
    moments: frozenset[str]
    """Prepositions that set what is told before, after or during another event."""
    completing: frozenset[str]
    """Prepositions, besides that of belonging, that join a figure to an event noun (`sa condamnation à`)."""
    beginning: frozenset[str]
    """Verbs that tell the beginning of what they govern."""
    additional: frozenset[str]
    renewed: frozenset[str]
    """Words that say so only of an event, or of what is counted (`une nouvelle frappe`, `14 nouveaux cas`)."""
    marking: frozenset[str]
    """`additional` and `renewed` together."""
    part: frozenset[str]
    part_after: tuple[str, ...]
    difference: frozenset[str]
    """Words behind a figure that make it the distance from another one (`de plus`, `more than`)."""
    """The same, right after the figure (`trois d'entre eux`)."""
    tally_words: frozenset[str]
    tally_marks: tuple[str, ...]
    tally_hours: tuple[str, ...]
    """Phrases that tell at what hour a running count was taken."""
    day_parts: frozenset[str]
    settled: tuple[str, ...]
    """Phrases that say that a count is final, or that the word means no count (`bilan comptable`)."""
    none: frozenset[str]
    """Words that say that there is none of a thing: those of the next two, and determiners (`aucun`, `no`)."""
    denying: frozenset[str]
    """Negations of a verb or a list (`n'a pas fait de blessé`, `ni mort ni blessé`)."""
    lacking: frozenset[str]
    """Prepositions (`sans`, `without`)."""
    idle: frozenset[str]
    """Nouns that take no part in an event: stretches of time, the noun of a fixed phrase."""
    bare: frozenset[str]
    """Nouns that take no part without a word before them (`prendre place`, beside `remporter le titre`)."""
    anaphoric: frozenset[str]
    """Adjectives that behind an article stand for something told before (`le premier`)."""
    makers: frozenset[str]
    """Nouns of persons that firms have too (`l'éditeur Tora`)."""
    eponymous: frozenset[str]
    """Things told apart by a person's name (`l'affaire Morel`)."""
    completed: frozenset[str]
    """Nouns whose complement is what the event is done to (`mettre fin au conflit`)."""
    fixed: frozenset[str]
    """Nouns that take no part where they make an event with their verb (`prendre la fuite`, `claim lives`)."""
    urging: frozenset[str]
    """Verbs whose infinitive is yet to be done (`inviter à`, `viser à`)."""
    accusing: frozenset[str]
    """Verbs whose infinitive somebody is said to have done (`accuser de`)."""
    forbidding: frozenset[str]
    """Verbs whose infinitive is not to be done (`interdire de`)."""
    disclaiming: frozenset[str]
    """Reflexive verbs whose infinitive is denied (`se défendre de`)."""
    possible: frozenset[str]
    """Adjectives that leave open what they are said of (`il est possible que`)."""
    impossible: frozenset[str]
    true: frozenset[str]
    """Adjectives that say that it is so: after a negation, that it is not (`it is not true that`)."""
    doubting: frozenset[str]
    """Adverbs beside a verb that leave open whether it is so (`allegedly`, `peut-être`)."""
    coming: frozenset[str]
    """Words of a date that lies ahead (`next`, `demain`)."""
    open_nouns: frozenset[str]
    """Nouns that leave open what they tell (`the risk that`, `la crainte que`)."""
    asking: frozenset[str]
    """Verbs of asking and checking (`assess how far`, `ignorer qui`)."""
    knowing: frozenset[str]
    """Verbs of knowing and saying, whose question is open where nobody is said to have done so."""
    unknown: frozenset[str]
    """Adjectives behind a copula that say the same (`it is unclear who`)."""
    to_be_shown: frozenset[str]
    """Verbs whose infinitive leaves open what they check, prove or see to (`afin de s'assurer que`)."""
    statement_nouns: frozenset[str]
    occasions: tuple[str, ...]
    """Phrases that put what a clause tells on the air, in writing or before the press: something was said."""
    openers: tuple[str, ...]
    asked_of: frozenset[str]
    """Prepositions before those from whom something was learnt; only beside the verbs in `learnt`."""
    learnt: frozenset[str]
    views: frozenset[str]
    """Prepositions that, before a person at the head of a sentence, tell in whose view it is."""
    audiences: frozenset[str]
    varying: frozenset[str]
    """Nouns that a thing varies with, no source (`selon la saison`)."""
    varying_plural: frozenset[str]
    """Nouns that are so in the plural only (`selon les régions`, beside `selon la région`)."""
    mute: frozenset[str]
    """Nouns of things that say nothing, stretches of time among them (`the bid values the firm at`)."""
    bodies: frozenset[str]
    """Nouns of those who give a figure of their own (`la police`, `the organisers`)."""
    counting: frozenset[str]
    """Verbs by which such a body gives its figure (`a compté`, `put at`)."""
    sides: frozenset[str]
    """Prepositions before the body whose figure it is (`30 000 pour la CGT`)."""
    factors: frozenset[str]
    """Words of a change by so many times (`diviser par deux`)."""
    races: frozenset[str]
    """Nouns that a distance before them makes a race or what is won in one (`200m gold`)."""
    scales: frozenset[str]
    describing: frozenset[str]
    """Verbs whose participle only says what somebody is like (`un homme armé`)."""
    complemented: frozenset[str]
    """Adjectives that after a noun open a complement and narrow nothing by themselves (`worth`, `capables de`)."""


@lru_cache(maxsize=8)
def circumstances_of(language: str) -> Circumstances:
    """Return the circumstances of `language`, read once. Linear in the table."""
    table = load_table(language, "circumstances", CircumstancesTable)
    roles = [(phrase, DateRole(role)) for role, phrases in table["date_roles"].items() for phrase in phrases]
    return Circumstances(
        date_roles=tuple(sorted(roles, key=lambda pair: (-len(pair[0]), pair[0]))),
        date_phrases=tuple(phrase for phrase, _ in roles),
        moments=frozenset(table["moments"]),
        completing=frozenset(table["completing"]),
        beginning=frozenset(table["beginning"]),
        additional=frozenset(table["qualifiers"]["additional"]),
        renewed=frozenset(table["qualifiers"]["renewed"]),
        marking=frozenset([*table["qualifiers"]["additional"], *table["qualifiers"]["renewed"]]),
        part=frozenset(table["qualifiers"]["part"]),
        part_after=tuple(table["qualifiers"]["part_after"]),
        difference=frozenset(table["qualifiers"]["difference"]),
        tally_words=frozenset(table["tallies"]["words"]),
        tally_marks=(*table["tallies"]["marks"], *table["qualifiers"]["partial"]),
        tally_hours=tuple(table["tallies"]["hours"]),
        day_parts=frozenset(table["tallies"]["day_parts"]),
        settled=tuple(table["tallies"]["settled"]),
        none=frozenset([*table["tallies"]["none"], *table["tallies"]["denying"], *table["tallies"]["lacking"]]),
        denying=frozenset(table["tallies"]["denying"]),
        lacking=frozenset(table["tallies"]["lacking"]),
        idle=frozenset(table["parties"]["idle"]),
        bare=frozenset(table["parties"]["bare"]),
        eponymous=frozenset(table["parties"]["eponymous"]),
        anaphoric=frozenset(table["parties"]["anaphoric"]),
        makers=frozenset(table["parties"]["makers"]),
        completed=frozenset(table["parties"]["completed"]),
        fixed=frozenset(table["parties"]["fixed"]),
        urging=frozenset(table["allegations"]["urging"]),
        accusing=frozenset(table["allegations"]["accusing"]),
        forbidding=frozenset(table["allegations"]["forbidding"]),
        disclaiming=frozenset(table["allegations"]["disclaiming"]),
        possible=frozenset(table["judgements"]["possible"]),
        impossible=frozenset(table["judgements"]["impossible"]),
        true=frozenset(table["judgements"]["true"]),
        doubting=frozenset(table["judgements"]["doubting"]),
        coming=frozenset(table["judgements"]["coming"]),
        open_nouns=frozenset(table["judgements"]["open_nouns"]),
        asking=frozenset(table["judgements"]["asking"]),
        knowing=frozenset(table["judgements"]["knowing"]),
        unknown=frozenset(table["judgements"]["unknown"]),
        to_be_shown=frozenset(table["judgements"]["to_be_shown"]),
        statement_nouns=frozenset(table["statements"]["nouns"]),
        occasions=tuple(table["statements"]["occasions"]),
        asked_of=frozenset(table["sources"]["asked_of"]),
        learnt=frozenset(table["sources"]["learnt"]),
        views=frozenset(table["sources"]["views"]),
        audiences=frozenset(table["sources"]["audiences"]),
        varying=frozenset(table["sources"]["varying"]),
        varying_plural=frozenset(table["sources"]["varying_plural"]),
        mute=frozenset([*table["sources"]["mute"], *table["parties"]["idle"]]),
        bodies=frozenset(table["sources"]["bodies"]),
        counting=frozenset(table["sources"]["counting"]),
        sides=frozenset(table["sources"]["sides"]),
        factors=frozenset(table["scales"]["factors"]),
        races=frozenset(table["scales"]["races"]),
        scales=frozenset(table["scales"]["nouns"]),
        describing=frozenset(table["adjectives"]["describing"]),
        complemented=frozenset(table["adjectives"]["complemented"]),
        openers=tuple(sorted(table["sources"]["openers"], key=lambda o: (-len(o), o))),
    )
