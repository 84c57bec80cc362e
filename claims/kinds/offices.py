"""The offices and professions of a language, from its table, ready for look-up."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple, TypedDict

from claims.languages.packs import load_table
from claims.patterns import pattern


class Sense(TypedDict):
    """What an office means before certain nouns."""

    key: str
    adjectives: list[str]
    links: list[str]
    nouns: list[str]


class Roles(TypedDict):
    """`roles.toml` of a language."""

    portfolio_links: list[str]
    portfolio_joints: list[str]
    modifiers: list[str]
    deputy_modifiers: list[str]
    former: list[str]
    prefixes: dict[str, str]
    hyphened: dict[str, str]
    counterparts: list[str]
    weak: list[str]
    strict: list[str]
    never_before: list[str]
    answerable: dict[str, list[str]]
    adjectival: list[str]
    verbal: list[str]
    appanages: list[str]
    articles: list[str]
    senses: dict[str, Sense]
    offices: dict[str, list[str]]
    portfolios: dict[str, list[str]]


class RoleWords(NamedTuple):
    """A language's roles, ready for look-up."""

    terms: dict[str, str]
    """Office as written → family."""
    weak: frozenset[str]
    """Words that are other things as often: an article, a nationality or a name stands beside the office."""
    strict: frozenset[str]
    """Words that are nearly always other things: only a name right behind shows the office."""
    articles: frozenset[str]
    former: frozenset[str]
    prefixes: dict[str, str]
    """Word before an office that belongs to it → what it makes of the family: `deputy`, `shadow` or nothing."""
    hyphened: dict[str, str]
    """The same for what a hyphen joins to an office: `vice-`, `co-`."""
    answerable: dict[str, frozenset[str]]
    """Words of offices → the deeds before which they are none: one answers for them (`responsable d'un accident`)."""
    never_before: frozenset[str]
    """Capitalised words before which a weak word is no office: `General Election`."""
    adjectival: frozenset[str]
    """Words that are adjectives between an article and a capital: `its official New York opening`."""
    verbal: frozenset[str]
    """Words that are verbs of speech behind a comma: `…, juge Ève Lenoir`."""
    deputies: frozenset[str]
    """Modifiers after an office that make it a deputy's."""
    senses: dict[str, tuple[re.Pattern[str], str]]
    """Office as written → what follows it where it is another one, and which."""
    portfolios: dict[str, str]
    tail: re.Pattern[str]
    """Modifiers after the office."""
    link: re.Pattern[str]
    """From the office to its portfolio."""
    appanage: re.Pattern[str]
    """The land in a title: `of Wales`."""


COUNTERPART = "counterpart"
"""The family of `homologue`: the office of whoever was named before."""
_SMALL = frozenset({"of", "the", "to", "for", "in", "and", "de", "du", "des", "d'État"})


def _capitalised(term: str) -> tuple[str, ...]:
    words = term.split(" ")
    title = " ".join(w if w in _SMALL or not w else w[0].upper() + w[1:] for w in words)
    hyphened = "-".join(p[:1].upper() + p[1:] for p in title.split("-")) if "-" in title else title
    return term, term[0].upper() + term[1:], title, hyphened


@lru_cache(maxsize=8)
def role_words(language: str) -> RoleWords:
    """Return the roles of `language`. Linear in its table, once."""
    table = load_table(language, "roles", Roles)
    terms = _terms(table)
    portfolios = {name: key for key, names in table["portfolios"].items() for name in names}
    if language == "en":
        for name, key in portfolios.items():
            for head in ("minister", "secretary"):
                for form in _capitalised(f"{name} {head}"):
                    terms.setdefault(form, f"minister:{key}")
        portfolios.update({form: key for name, key in tuple(portfolios.items()) for form in _capitalised(name)})
    return RoleWords(
        terms=terms,
        weak=frozenset(table["weak"]),
        strict=frozenset(table["strict"]),
        articles=frozenset(table["articles"]),
        former=frozenset(table["former"]),
        prefixes=table["prefixes"],
        hyphened=table["hyphened"],
        never_before=frozenset(table["never_before"]),
        answerable={word: frozenset(deeds) for word, deeds in table["answerable"].items()},
        adjectival=frozenset(table["adjectival"]),
        verbal=frozenset(table["verbal"]),
        deputies=frozenset(table["deputy_modifiers"]),
        senses={form: _sense(sense) for word, sense in table["senses"].items() for form in _capitalised(word)},
        portfolios=portfolios,
        tail=pattern(rf"(?:[ \xa0](?:{_any(table['modifiers'])})(?!\w))*"),
        link=pattern(rf"[ \xa0](?:{_any(table['portfolio_links'])})"),
        appanage=pattern(rf"[ \xa0](?:of|de|d['’]|du)[ \xa0]?(?:{_any(table['appanages'])})(?!\w)"),
    )


def _any(words: list[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w)))


def _terms(table: Roles) -> dict[str, str]:
    """Every office as it may be written; a plain French one with `co` before it too (`codirecteur`)."""
    terms: dict[str, str] = {}
    for key, offices in table["offices"].items():
        for office in offices:
            for form in _capitalised(office):
                terms.setdefault(form, key)
            if "co" in table["hyphened"] and office.isalpha() and office.islower():
                for form in _capitalised("co" + office):
                    terms.setdefault(form, key)
    terms.update(dict.fromkeys(table["counterparts"], COUNTERPART))
    return terms


def _sense(sense: Sense) -> tuple[re.Pattern[str], str]:
    adjectives, links, nouns = (_any(words) for words in (sense["adjectives"], sense["links"], sense["nouns"]))
    return pattern(rf"[ \xa0](?:(?:{adjectives})|(?:{links})(?:{nouns}))(?!\w)"), sense["key"]
