"""Proper names: folding them, and the keys under which variants and transliterations meet."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Literal, TypedDict

from claims.languages.packs import SHARED, load_table


class Given(TypedDict):
    """`given.toml`: given names as blocks of words, by the pronoun they take."""

    masculine: list[str]
    feminine: list[str]
    either: list[str]
    shared: list[str]
    family_first: list[str]
    surname_particles: list[str]


class Organisations(TypedDict):
    """`organisations.toml`: key → every name and acronym of one organisation, in all languages."""

    organisations: dict[str, list[str]]


_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "ß": "ss", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})


class _Marks(dict[int, int | None]):
    """What becomes of each character when accents are left out, settled when it is first met."""

    def __missing__(self, code: int) -> int | None:
        kept = None if unicodedata.combining(chr(code)) else code
        self[code] = kept
        return kept


_MARKS = _Marks()


def unaccented(text: str, form: Literal["NFD", "NFKD"] = "NFD") -> str:
    """Return `text` in the normal form `form` without its combining marks. Linear."""
    return text if text.isascii() else unicodedata.normalize(form, text).translate(_MARKS)


@lru_cache(maxsize=1 << 14)
def fold(text: str) -> str:
    """Return `text` in lower case, without accents, apostrophes straight, runs of white space as one space."""
    lowered = text.lower().replace("’", "'")
    if lowered.isascii():
        return " ".join(lowered.split())
    return " ".join(unaccented(lowered.translate(_LETTERS), "NFKD").split())


_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"[^a-z]", ""),
        (r"(?:cht|s?h?t)ch|tsch|sch|ch|sh", "š"),
        (r"i[ckc]$|itz$|its$", "iš"),
        (r"dj|dzh|zh|^j|j(?=[aeou])", "ž"),
        (r"^(?:kh?|gh?|q)(?=add?h?d?af)", "k"),
        (r"kh|ck|q(?!u)|qu", "k"),
        (r"gu(?=[ei])|gh", "g"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"dh", "d"),
        (r"ou|oo|w(?=[rl])", "u"),
        (r"w", "v"),
        (r"(?:iy|yy|ij|yi|ii|y|j)", "i"),
        (r"^(?:ie|ye)", "e"),
        (r"i+(?=[eao])", ""),
        (r"ff?$", "v"),
        (r"(.)\1+", r"\1"),
        (r"ine$", "in"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"x", "ks"),
        (r"z", "s"),
        (r"(.)\1+", r"\1"),
        (r"š", "sh"),
        (r"ž", "j"),
    )
)
"""French and English ways of writing the sounds of other scripts, brought to one; after the tables of transliteration
in use for Russian (`-ov/-off/-ev`, `ou/u`, `tch/ch/sh`, `ine/in`) and Arabic (`kh`, `ou/oo`, `dj/j`)."""


@lru_cache(maxsize=1 << 14)
def sound_key(name: str) -> str:
    """Return a key under which transliterations of a surname meet: `Poutine` and `Putin`, `Chougaïev` and `Shugaev`.

    Coarser than `fold`: rarely, two different names meet too. Linear in the name.
    """
    key = fold(name)
    for pattern, sound in _SOUNDS:
        key = pattern.sub(sound, key)
    return key or fold(name)


def person_key(surname: str, given: str = "") -> str:
    """Return the key of a person: the surname's, with the given name before it where the surname is shared."""
    return f"person:{sound_key(given)}-{sound_key(surname)}" if given else f"person:{sound_key(surname)}"


@lru_cache(maxsize=1)
def given_names() -> dict[str, str]:
    """Return every known given name with the pronoun it takes: `m`, `f` or `?`."""
    table = load_table(SHARED, "given", Given)
    names: dict[str, str] = {}
    for blocks, pronoun in ((table["masculine"], "m"), (table["feminine"], "f"), (table["either"], "?")):
        for name in " ".join(blocks).split():
            names[name] = "?" if names.get(name, pronoun) != pronoun else pronoun
    return names


@lru_cache(maxsize=1)
def shared_given_names() -> frozenset[str]:
    """Return the given names that are common words or places as well."""
    return frozenset(load_table(SHARED, "given", Given)["shared"])


@lru_cache(maxsize=1)
def _family_first() -> frozenset[str]:
    return frozenset(load_table(SHARED, "given", Given)["family_first"])


@lru_cache(maxsize=1)
def _surname_particles() -> frozenset[str]:
    return frozenset(load_table(SHARED, "given", Given)["surname_particles"])


def split_name(name: str) -> tuple[str, str]:
    """Return given names and surname of a personal name without its title; the given part of one word is empty.

    Particles belong to the surname (`de Villepin`, `Le Pen`), and family names that stand first are known
    (`Xi Jinping`). Linear in the name.
    """
    words = name.split()
    if len(words) == 1:
        return "", name
    if words[0] in _family_first() and len(words) <= 3 and words[1] not in given_names():
        return " ".join(words[1:]), words[0]
    at = len(words) - 1
    while at > 1 and (words[at - 1] in _surname_particles() or words[at - 1].islower()):
        at -= 1
    if at == 1 and (words[0] in _surname_particles() or words[0].islower()):
        at = 0
    return " ".join(words[:at]), " ".join(words[at:])


@lru_cache(maxsize=1)
def organisations() -> dict[str, str]:
    """Return every known name of an organisation, as written with straight apostrophes, with its key."""
    table = load_table(SHARED, "organisations", Organisations)["organisations"]
    return {name.replace("’", "'"): "org:" + key for key, names in table.items() for name in names}


def organisation_key(name: str) -> str:
    """Return the key of an organisation: the shared table's where it knows the name, else the folded name."""
    return organisations().get(name.replace("’", "'")) or "org:" + fold(name)
