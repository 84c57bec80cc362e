"""The family of a verb looked at again when who and what takes part is known (`la fumée gagne le village`).

Senses are told apart by the words near a verb; its subject and objects may stand farther off, behind a relative or a
list, or be taken up by a pronoun. Those that the parties alone settle are here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NotRequired, TypedDict

from claims.assembling.parsing.nominal import bodies
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.kinds.people import names_person
from claims.languages.classes import word_class
from claims.languages.families import broader_key, counted_key, family_of
from claims.languages.packs import load_table
from claims.model import Event, Participant

_KINDS = {
    "person": "SOMEBODY",
    "office": "SOMEBODY",
    "org": "BODY",
    "country": "PLACE",
    "region": "PLACE",
    "city": "PLACE",
    "thing": "THING",
}


class Meaning(TypedDict):
    """What a verb tells where its parties are of these kinds.

    A party is one of `SOMEBODY`, `BODY` (an organisation or institution), `PLACE` (a name), `BEAST`, `EVENT`, `THING`
    (a common noun that is none of these), or a lemma or key.
    """

    was: list[str]
    """The families that the words alone give, one of which must stand."""
    family: str
    """The family told; empty for the verb by itself, outside the lexicon."""
    agent: NotRequired[list[str]]
    """One of which an agent must be."""
    patient: NotRequired[list[str]]
    """One of which a patient must be."""
    no_agent: NotRequired[list[str]]
    """None of which an agent may be."""
    no_patient: NotRequired[list[str]]
    """None of which a patient may be."""
    voice: NotRequired[str]
    """`active`, `reflexive` or `passive`, where only one of them means this."""
    turned: NotRequired[bool]
    """Whether the agents must stand behind the verb, and no patient anywhere (`…, observe le maire`)."""


Meanings = dict[str, list[Meaning]]
"""`meanings.toml`: what each verb means with which parties, by lemma; the first that holds is meant."""


@lru_cache(maxsize=8)
def meanings_of(language: str) -> Meanings:
    """Return the verbs whose parties tell what they mean, read once."""
    return load_table(language, "meanings", Meanings)


def as_meant(parse: Parse, clause: int, event: Event | None, parties: Sequence[Participant]) -> Event | None:
    """Return an event, in another family where its parties are none that the one given takes. Linear in the parties."""
    predicate = parse.clauses[clause].predicate
    if event is None or event.nominal or predicate is None:
        return event
    meanings = meanings_of(parse.language).get(predicate.lemma)
    if meanings is None:
        return event
    voice = "passive" if predicate.passive else "reflexive" if predicate.reflexive else "active"
    acting = [_kinds(parse, p) for p in parties if p.role == "agent"]
    undergoing = [_kinds(parse, p) for p in parties if p.role == "patient"]
    for meaning in meanings:
        if event.family not in meaning["was"] or meaning.get("voice", voice) != voice:
            continue
        if meaning.get("turned") and not (acting and not undergoing and _stand_behind(event, parties)):
            continue
        if _fits(acting, meaning.get("agent"), meaning.get("no_agent")) and _fits(
            undergoing, meaning.get("patient"), meaning.get("no_patient")
        ):
            return replace(event, family=meaning["family"] or f"{parse.language}:{predicate.lemma}")
    return event


def _stand_behind(event: Event, parties: Sequence[Participant]) -> bool:
    """Whether who acts is named behind the verb."""
    return all(p.start >= event.end for p in parties if p.role == "agent")


def _fits(found: Sequence[frozenset[str]], wanted: Sequence[str] | None, refused: Sequence[str] | None) -> bool:
    """Whether one party is of a kind wanted, and none of a kind refused."""
    if refused is not None and not all(kinds.isdisjoint(refused) for kinds in found):
        return False
    return wanted is None or any(not kinds.isdisjoint(wanted) for kinds in found)


def _kinds(parse: Parse, party: Participant) -> frozenset[str]:
    """Return what a party is: its kind, and its lemma where a common noun tells it."""
    lead, _, key = party.key.partition(":")
    if lead != "noun":
        kind = _KINDS.get(lead)
        return frozenset({kind} if kind is not None else ())
    token = parse.tokens[parse.token_at(party.start)]
    lemma = token.lemma if token.tag is Tag.NOUN and counted_key(token.lemma, parse.language) == key else key
    return _kinds_of_noun(lemma, key, parse.language)


@lru_cache(maxsize=1 << 12)
def _kinds_of_noun(lemma: str, key: str, language: str) -> frozenset[str]:
    kinds: set[str] = set()
    above: str | None = key
    while above is not None and above not in kinds:
        kinds.add(above)
        above = broader_key(above)
    doer = names_person(lemma, language) and lemma not in word_class("things_named_as_doers", language)
    if "person" in kinds or (doer and lemma not in bodies(language)):
        return frozenset({"SOMEBODY", lemma, key})
    if "animal" in kinds:
        return frozenset({"BEAST", lemma, key})
    if lemma in bodies(language) or lemma in word_class("who_speak", language):
        return frozenset({"BODY", lemma, key})
    if family_of(lemma, language, noun=True) is not None:
        return frozenset({"EVENT", lemma, key})
    return frozenset({"THING", lemma, key})
