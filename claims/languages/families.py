"""The event lexicon and the counted nouns: which words of which languages tell the same kind of event or thing.

A family unites the verbs, event nouns and fixed phrases of every language under one key (`sign`: *signer, signature,
conclure un accord, sign, signing*). The tables are `families-<theme>.toml`, one entry a family:

- `opposite`: the family that tells the other outcome of the same occurrence (`convict` / `acquit`, `rise` / `fall`);
- `reverse`: the family that undoes this one at another time (`arrest` / `release`, `open` / `close`): no contradiction;
- `near`: families that may tell the same occurrence (`meet`, `talk`, `negotiate`; `kill`, `die`), always mutual;
- `slots`: what is usually stated of it;
- `converse`: families that tell the same occurrence from another party's end (`buy` / `sell`), always mutual;
- `speech`, `state`, `planning`, `negative`: it reports speech, is a state, leaves its complement to come, or denies it;
- `occurring`: it says no more than that its subject took place (`avoir lieu`), and so tells the family of that;
- for each language `verbs` and `nouns` (lemmas of the table of forms), `light` (verb and its noun, adjective, particle
  or preposition), `reflexive` (French verbs that tell this only with `se`: `se réjouir`), and `undergone`, verbs and
  light verbs whose subject it befalls (`écoper`, `come under attack`).

Counted nouns are in `counted-<theme>.toml`: key → names in each language, and what it is a kind of.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, NotRequired, TypedDict, cast

from claims.languages.classes import word_class
from claims.languages.packs import SHARED, load_table

FAMILY_THEMES = (
    "accidents", "actions", "crime", "diplomacy", "doings", "economy", "expressions", "justice", "leisure",
    "measures", "minds", "politics", "society", "speech", "war", "work",
)  # fmt: skip
COUNTED_THEMES = ("casualties", "people", "places", "public", "things", "workers")


class Words(TypedDict, total=False):
    """The words of a family in one language."""

    verbs: list[str]
    nouns: list[str]
    light: list[str]
    reflexive: list[str]
    undergone: list[str]


class Family(TypedDict, total=False):
    """One entry of `families-<theme>.toml`."""

    opposite: str
    reverse: str
    converse: list[str]
    occurring: bool
    near: list[str]
    slots: list[str]
    speech: bool
    state: bool
    planning: bool
    negative: bool
    fr: Words
    en: Words


class Counted(TypedDict, total=False):
    """One entry of `counted-<theme>.toml`."""

    broader: str
    fr: list[str]
    en: list[str]


class Support(TypedDict):
    """`support.toml` of a language: verbs that say no more than that their noun's event took place."""

    verbs: list[str]
    """Those whose subject brings it about."""
    undergone: list[str]
    """Those whose subject it befalls; with a noun where the event's noun comes behind that (`faire objet`)."""
    behind: NotRequired[dict[str, str]]
    """Verbs and nouns of the lexicon that make an event by a preposition between them: which, parted by `|`; a bar at
    the end where the noun may be the object too. Every other noun is the object. Without the table nothing is asked."""


ANY_EVENT = "*"
"""Stands for the noun of whatever event a support verb is said with."""
_OBJECT = frozenset({""})
_FAMILY_SHAPE = dict[str, dict[str, bool | str | list[str] | dict[str, list[str]]]]
_COUNTED_SHAPE = dict[str, dict[str, str | list[str]]]


class _Index(NamedTuple):
    verbs: dict[str, str]
    nouns: dict[str, str]
    light: dict[str, str]
    support: frozenset[str]
    leads: frozenset[str]
    """Verbs that may tell a family together with a noun or a particle."""
    undergone: frozenset[str]
    """Verbs, and verbs with a word, that tell what befalls their subject."""
    behind: dict[str, frozenset[str]] | None = None


@lru_cache(maxsize=1)
def families() -> dict[str, Family]:
    """Return every family by its key. Linear in the lexicon, the first time."""
    tables = [load_table(SHARED, f"families-{theme}", _FAMILY_SHAPE) for theme in FAMILY_THEMES]
    return {key: cast("Family", family) for table in tables for key, family in table.items()}


@lru_cache(maxsize=1)
def counted() -> dict[str, Counted]:
    """Return every counted noun by its key. Linear in the lexicon, the first time."""
    tables = [load_table(SHARED, f"counted-{theme}", _COUNTED_SHAPE) for theme in COUNTED_THEMES]
    return {key: cast("Counted", entry) for table in tables for key, entry in table.items()}


@lru_cache(maxsize=8)
def _index(language: str) -> _Index:
    verbs: dict[str, str] = {}
    nouns: dict[str, str] = {}
    light: dict[str, str] = {}
    undergone: set[str] = set()
    for key, family in families().items():
        words = cast("Words", family.get(language, {}))
        for target, listed in ((verbs, "verbs"), (nouns, "nouns"), (light, "light")):
            target.update(dict.fromkeys(cast("list[str]", words.get(listed, ())), key))
        verbs.update({f"se {verb}": key for verb in cast("list[str]", words.get("reflexive", ()))})
        for word in cast("list[str]", words.get("undergone", ())):
            (light if " " in word else verbs)[word] = key
            undergone.add(word)
    if not verbs:
        return _Index(verbs, nouns, light, frozenset(), frozenset(), frozenset())
    support = load_table(language, "support", Support)
    undergone.update(word if " " in word else f"{word} {ANY_EVENT}" for word in support["undergone"])
    bringing = {*support["verbs"], *(verb for verb in support["undergone"] if " " not in verb)}
    leads = {phrase[:at] for phrase in {*light, *undergone} for at, mark in enumerate(phrase) if mark == " "}
    behind = {pair: frozenset(prepositions.split("|")) for pair, prepositions in support.get("behind", {}).items()}
    leads |= bringing
    return _Index(verbs, nouns, light, frozenset(bringing), frozenset(leads), frozenset(undergone), behind or None)


@lru_cache(maxsize=8)
def _counted_index(language: str) -> dict[str, str]:
    return {name: key for key, entry in counted().items() for name in cast("list[str]", entry.get(language, ()))}


def family_of(lemma: str, language: str, *, noun: bool) -> str | None:
    """Return the family that a verb's (or, with `noun`, an event noun's) lemma belongs to, `None` outside the lexicon.

    A noun may be a fixed phrase, single spaces between its words (`garde à vue`), a verb may be reflexive
    (`se réjouir`; `se` is not elided). Constant.
    """
    index = _index(language)
    return (index.nouns if noun else index.verbs).get(lemma)


def light_family(verb_lemma: str, noun_lemma: str, language: str) -> str | None:
    """Return the family of a verb with its noun or particle (`conclure accord`, `step down`), if it has one.

    A support verb with an event noun (`procéder à une arrestation`, `carry out an attack`) tells the noun's family.
    Constant.
    """
    index = _index(language)
    family = index.light.get(f"{verb_lemma} {noun_lemma}")
    if family is None and verb_lemma in index.support:
        told = index.nouns.get(noun_lemma)
        unsure = told is not None and (is_occurring(told) or noun_lemma in word_class("deeds_and_things", language))
        return None if unsure else told  # `organise des événements`, `lance une application`
    return family


def may_govern(verb_lemma: str, preposition: str, noun_lemma: str, language: str) -> bool:
    """Return whether a verb makes its event with a noun behind this preposition (`bring to light`); empty: its object.

    Constant.
    """
    behind = _index(language).behind
    return behind is None or preposition in behind.get(f"{verb_lemma} {noun_lemma}", _OBJECT)


def is_support(verb_lemma: str, language: str) -> bool:
    """Return whether a verb says no more than that its noun's event took place (`procéder`, `carry out`). Constant."""
    return verb_lemma in _index(language).support


def phrase_family(verb_lemma: str, word: str, language: str) -> str | None:
    """Return the family that the lexicon gives a verb with this very word, whatever its part of speech (`set free`).

    Constant.
    """
    return _index(language).light.get(f"{verb_lemma} {word}")


def is_undergone(verb_lemma: str, word: str, language: str) -> bool:
    """Return whether a verb alone, or with the `word` that makes an event with it, tells what befalls its subject.

    `écoper`, `subir une attaque` (with the word `ANY_EVENT`), `faire l'objet d'une enquête`. Constant.
    """
    return (f"{verb_lemma} {word}" if word else verb_lemma) in _index(language).undergone


def leads_light(verb_lemma: str, language: str) -> bool:
    """Return whether `light_family` knows a verb at all: for most there is no need to look for its noun. Constant."""
    return verb_lemma in _index(language).leads


def opposite_of(family: str) -> str | None:
    """Return the family that tells the other outcome of the same occurrence, if there is one.

    Not always mutual: `beat` is against `lose-match`, whose own opposite is `win`; `are_opposite` asks both ways.
    """
    return families().get(family, {}).get("opposite")


def reverse_of(family: str) -> str | None:
    """Return the family that undoes this one at another time (`arrest` / `release`): a sequel, no contradiction."""
    return families().get(family, {}).get("reverse")


def converse(family: str) -> tuple[str, ...]:
    """Return the families that tell the same occurrence from another party's end (`buy`, `sell`), sorted; mutual."""
    return tuple(families().get(family, {}).get("converse", ()))


def is_occurring(family: str) -> bool:
    """Return whether the family says no more than that its subject took place (`avoir lieu`)."""
    return family in _marked().occurring


def are_opposite(first: str, second: str) -> bool:
    """Return whether two families tell outcomes that exclude each other; symmetric."""
    return opposite_of(first) == second or opposite_of(second) == first


def near(family: str) -> tuple[str, ...]:
    """Return the families that may tell the same occurrence as `family`, sorted; mutual."""
    return tuple(families().get(family, {}).get("near", ()))


def slots_of(family: str) -> tuple[str, ...]:
    """Return the slots usually stated of a family, as `claims.model.Slot` names them, and `object`."""
    return tuple(families().get(family, {}).get("slots", ()))


class _Marked(NamedTuple):
    """The families that bear each mark."""

    speech: frozenset[str]
    state: frozenset[str]
    planning: frozenset[str]
    negative: frozenset[str]
    occurring: frozenset[str]


@lru_cache(maxsize=1)
def _marked() -> _Marked:
    told = families().items()
    return _Marked(
        frozenset(key for key, family in told if family.get("speech")),
        frozenset(key for key, family in told if family.get("state")),
        frozenset(key for key, family in told if family.get("planning")),
        frozenset(key for key, family in told if family.get("negative")),
        frozenset(key for key, family in told if family.get("occurring")),
    )


def is_speech(family: str) -> bool:
    """Return whether the family reports speech or thought."""
    return family in _marked().speech


def is_state(family: str) -> bool:
    """Return whether the family is a state rather than an event (`be`, `weigh`, `live`)."""
    return family in _marked().state


def is_planning(family: str) -> bool:
    """Return whether what depends on the family is yet to come (`prévoir`, `intend`)."""
    return family in _marked().planning


def is_negative(family: str) -> bool:
    """Return whether what depends on the family did not come about or is denied (`refuser`, `fail`, `deny`)."""
    return family in _marked().negative


def counted_key(lemma: str, language: str) -> str:
    """Return the key under which a counted noun and its synonyms meet across languages; the lemma itself when unknown.

    The noun may be a fixed phrase, single spaces between its words (`personne décédée`). Constant.
    """
    folded = lemma.lower()
    return _counted_index(language).get(folded, folded)


@lru_cache(maxsize=1)
def _casualties() -> frozenset[str]:
    return frozenset(load_table(SHARED, "counted-casualties", _COUNTED_SHAPE))


def is_casualty(key: str) -> bool:
    """Return whether what is counted under `key` is counted on while an event lasts (dead, injured, arrested)."""
    return key in _casualties()


def broader_key(key: str) -> str | None:
    """Return what a counted noun is a kind of (`minor` → `person`), if the lexicon says."""
    return counted().get(key, {}).get("broader")
