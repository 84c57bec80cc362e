"""Roles: offices and professions, under families that languages share."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple, TypedDict

from claims.kinds.place import demonyms
from claims.languages.forms import Pos, readings
from claims.languages.packs import load_table
from claims.model import Kind, Mention, Part, RoleValue


class Roles(TypedDict):
    """`roles.toml` of a language."""

    portfolio_links: list[str]
    portfolio_joints: list[str]
    modifiers: list[str]
    former: list[str]
    counterparts: list[str]
    weak: list[str]
    articles: list[str]
    offices: dict[str, list[str]]
    portfolios: dict[str, list[str]]


class RoleWords(NamedTuple):
    """A language's roles, ready for look-up."""

    terms: dict[str, str]
    """Office as written → family."""
    weak: frozenset[str]
    articles: frozenset[str]
    former: frozenset[str]
    portfolios: dict[str, str]
    tail: re.Pattern[str]
    """Modifiers after the office."""
    link: re.Pattern[str]
    """From the office to its portfolio."""


COUNTERPART = "counterpart"
"""The family of `homologue`: the office of whoever was named before."""
WITH_PORTFOLIO = frozenset({"minister", "deputy-minister", "secretary-of-state", "secretary"})
HEADED_STATES = frozenset({"president", "leader"})
"""Families that, said of a country, are its head of state."""
_SMALL = frozenset({"of", "the", "to", "for", "in", "and", "de", "du", "des", "d'État"})
_WORD_BEFORE = re.compile(r"([\w’']*[\w’'\-])[ \xa0]$")
_WORD = re.compile(r"\w+")
_LONGEST_PORTFOLIO = 60
_LOOK_BACK = 24


def _capitalised(term: str) -> tuple[str, ...]:
    words = term.split(" ")
    title = " ".join(w if w in _SMALL or not w else w[0].upper() + w[1:] for w in words)
    hyphened = "-".join(p[:1].upper() + p[1:] for p in title.split("-")) if "-" in title else title
    return term, term[0].upper() + term[1:], title, hyphened


@lru_cache(maxsize=8)
def role_words(language: str) -> RoleWords:
    """Return the roles of `language`. Linear in its table, once."""
    table = load_table(language, "roles", Roles)
    terms: dict[str, str] = {}
    for key, offices in table["offices"].items():
        for office in offices:
            for form in _capitalised(office):
                terms.setdefault(form, key)
    for word in table["counterparts"]:
        terms[word] = COUNTERPART
    portfolios = {name: key for key, names in table["portfolios"].items() for name in names}
    if language == "en":
        for name, key in portfolios.items():
            for head in ("minister", "secretary"):
                for form in _capitalised(f"{name} {head}"):
                    terms.setdefault(form, f"minister:{key}")
        portfolios.update({form: key for name, key in tuple(portfolios.items()) for form in _capitalised(name)})
    modifiers = "|".join(re.escape(m) for m in sorted(table["modifiers"], key=len, reverse=True))
    links = "|".join(re.escape(m) for m in sorted(table["portfolio_links"], key=len, reverse=True))
    return RoleWords(
        terms,
        frozenset(table["weak"]),
        frozenset(table["articles"]),
        frozenset(table["former"]),
        portfolios,
        re.compile(rf"(?:[ \xa0](?:{modifiers})(?!\w))*"),
        re.compile(rf"[ \xa0](?:{links})"),
    )


def read_role(text: str, start: int, term: str, language: str) -> Mention | None:
    """Return the role whose office `term` stands at `start`; `None` where the word is no office there.

    The span is the office with its modifiers, its portfolio and a nationality beside it; a nationality is marked as a
    part `demonym`, a portfolio as `portfolio`, `ancien` or `former` as `former`. Constant.
    """
    words = role_words(language)
    family = words.terms[term]
    before = _word_before(text, start)
    end = start + len(term)
    if _OTHER_REPUBLIC.match(text, end) and " de la " in term:
        term = term.split(" ", 1)[0]
        family, end = words.terms[term], start + len(term)
    if language != "fr" and _heads_compound(text, end, language):
        return None
    if language == "fr" and term[0].isupper() and _ends_name(before, words):
        return None
    if _is_weak(term, words) and not _is_held(text, end, before, words, language):
        return None
    tail = words.tail.match(text, end)
    end = tail.end() if tail else end
    parts: list[Part] = []
    end = _add_demonym(text, end, language, parts)
    portfolio, end = _portfolio(text, end, words, parts) if family in WITH_PORTFOLIO else ("", end)
    end = _add_demonym(text, end, language, parts)
    start = _with_words_before(text, start, before, words, language, parts)
    key = f"{'minister' if family == 'secretary' else family}:{portfolio}" if portfolio else family
    key = _stated(key, parts)
    if any(p.office == "former" for p in parts):
        key = "former:" + key
    said = text[start:end]
    ordered = tuple(sorted(parts, key=lambda p: p.start))
    return Mention(start, end, said, Kind.ROLE, RoleValue(said, key), ordered)


_OTHER_REPUBLIC = re.compile(
    r"[ \xa0](?:démocratique|tchèque|dominicaine|islamique|populaire|centrafricaine|slovaque|d[eu]|d['’])\b"
)
_LOWER_NEXT = re.compile(r"[ \xa0]([a-z]{3,})\b")


def _heads_compound(text: str, end: int, language: str) -> bool:
    """Whether the office is the first part of an English compound: `a pilot scheme`, `employee matters`."""
    found = _LOWER_NEXT.match(text, end)
    if found is None:
        return False
    known = readings(found[1], language)
    return bool(known) and known[0].pos is Pos.NOUN


def _ends_name(before: str, words: RoleWords) -> bool:
    """Whether a capital right before a French office shows that it is the last word of a name: `Institut Pasteur`."""
    word = before.replace("’", "'").rpartition("'")[2]
    return word[:1].isupper() and word.lower() not in words.articles


def _is_weak(term: str, words: RoleWords) -> bool:
    return term in words.weak or term[0].lower() + term[1:] in words.weak


def _is_held(text: str, end: int, before: str, words: RoleWords, language: str) -> bool:
    """Whether an article, a nationality or a name stands beside a word that is no office elsewhere."""
    lowered = before.lower()
    if lowered in words.articles or lowered.endswith(("'s", "’s", "s'", "s’", "l'", "l’", "d'", "d’", "ex-")):
        return True
    if before in demonyms(language) or before == ",":
        return True
    following = text[end : end + 2]
    return len(following) == 2 and following[0] in " \xa0" and following[1].isupper()


def _word_before(text: str, start: int) -> str:
    window = text[max(0, start - _LOOK_BACK) : start]
    found = _WORD_BEFORE.search(window)
    if found is not None:
        return found[1]
    stripped = window.rstrip()
    if window.lower().endswith(("l'", "l’", "d'", "d’", "ex-")):
        return window[-3:].strip(' ("«') if window.lower().endswith("ex-") else window[-2:]
    return stripped[-1:] if stripped.endswith(",") else ""


def _add_demonym(text: str, end: int, language: str, parts: list[Part]) -> int:
    if language != "fr" or text[end : end + 1] not in (" ", "\xa0") or any(p.office == "demonym" for p in parts):
        return end
    found = _HYPHENED.match(text, end + 1)
    if found is not None and found[0] in demonyms(language):
        parts.append(Part("demonym", found.start(), found.end()))
        return found.end()
    return end


_HYPHENED = re.compile(r"\w+(?:-\w+)*")


def _portfolio(text: str, end: int, words: RoleWords, parts: list[Part]) -> tuple[str, int]:
    link = words.link.match(text, end)
    if link is None:
        return "", end
    window = text[link.end() : link.end() + _LONGEST_PORTFOLIO]
    stops = [m.end() for m in _HYPHENED.finditer(window)]
    for stop in reversed(stops[:7]):
        key = words.portfolios.get(window[:stop].replace("’", "'"))
        if key is not None:
            finish = link.end() + stop
            parts.append(Part("portfolio", link.end(), finish))
            return key, _joined(text, finish, words)
    return "", end


def _joined(text: str, end: int, words: RoleWords) -> int:
    """Take in a second portfolio: `de l'Économie et des Finances`."""
    for joint in (" et de la ", " et de l'", " et de l’", " et des ", " et du ", " and "):
        if text.startswith(joint, end):
            found = _HYPHENED.match(text, end + len(joint))
            if found is not None and found[0] in words.portfolios:
                return found.end()
    return end


def _with_words_before(text: str, start: int, before: str, words: RoleWords, language: str, parts: list[Part]) -> int:
    """Widen to `ancien`, `ex-` and, in English, the nationality before the office."""
    if language != "fr" and before in demonyms(language):
        start -= len(before) + 1
        parts.append(Part("demonym", start, start + len(before)))
        before = _word_before(text, start)
    elif language != "fr" and (two := _two_words_before(text, start)) in demonyms(language):
        start -= len(two) + 1
        parts.append(Part("demonym", start, start + len(two)))
        before = _word_before(text, start)
    lowered = before.lower()
    if lowered in words.former and text[start - len(before) - 1 : start - 1] == before:
        parts.append(Part("former", start - len(before) - 1, start - 1))
        return start - len(before) - 1
    if lowered == "ex-":
        parts.append(Part("former", start - 3, start))
        return start - 3
    return start


def _two_words_before(text: str, start: int) -> str:
    words = text[max(0, start - 2 * _LOOK_BACK) : start].rstrip().rsplit(" ", 2)
    return " ".join(words[-2:])


def _stated(key: str, parts: list[Part]) -> str:
    """A president of a country is its head of state."""
    return "head-of-state" if key in HEADED_STATES and any(p.office == "demonym" for p in parts) else key
