"""What the tables name of a piece, and what the words around it say of it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from claims.kinds.name import fold, given_names, organisations
from claims.kinds.place import capital_of, country_of, demonyms, people_of, place_named
from claims.model import Mention, NameKind, PlaceValue
from claims.patterns import pattern
from claims.spotting.capitals import Token
from claims.spotting.extending import organisation_end
from claims.spotting.pieces import Setting, named, organisation, placed
from claims.spotting.vocabulary import vocabulary

NUMBER_AFTER = pattern(r"[ \xa0](\d{1,4}[A-Za-z]{0,2}(?:-\d{1,4})?)(?![\w%]|[.,]\d)")

_OF = ("de ", "of ")
OWN_COUNTRY = frozenset({"US", "UK", "U.S.", "U.K."})
"""Nationality and country in one."""


class _Table(StrEnum):
    """Which table has a name."""

    NONE = "none"
    ORGANISATION = "organisation"
    PEOPLE = "people"
    REGION = "region"
    PLACE = "place"


@lru_cache(maxsize=1 << 14)
def _table_of(said: str, language: str) -> tuple[_Table, str]:
    """Return the first table that has these very words, and the country of a people; kept, since names come again."""
    if said.replace("’", "'") in organisations():
        return _Table.ORGANISATION, ""
    nationality = said in demonyms(language)
    people = people_of(said) if country_of(said) is None else None
    if people is not None and not nationality:
        return _Table.PEOPLE, people
    if nationality and said not in OWN_COUNTRY:
        return _Table.NONE, ""
    if said in vocabulary(language).regions:
        return _Table.REGION, ""
    return _Table.NONE if place_named(said) is None else _Table.PLACE, ""


def listed(setting: Setting, tokens: Sequence[Token]) -> Mention | None:
    """What the tables have under these very words."""
    said = setting.said(tokens)
    table, country = _table_of(said, setting.words.language)
    if table is _Table.NONE:
        return None
    start, end = tokens[0].start, tokens[-1].end
    if said in setting.evidence.surnames and start in setting.evidence.offices:
        return None
    if table is _Table.ORGANISATION:
        numbered = said in setting.words.numbered and NUMBER_AFTER.match(setting.text, end) is not None
        mistaken = setting.doubts(start, said) and setting.common(said)
        mistaken = mistaken or (said in setting.words.plain and setting.before(start).endswith(_ARTICLES_BEFORE))
        return None if numbered or mistaken else organisation(setting, start, end)
    if table is _Table.PEOPLE:
        return named(setting, start, end, NameKind.PEOPLE, f"country:{country}")
    return _listed_place(setting, tokens, said)


_ARTICLES_BEFORE = (" la ", " l'", " l’", " the ")
"""Before a paper whose name is an ordinary noun with a capital, these show the noun: `à la Libération`."""


def _listed_place(setting: Setting, tokens: Sequence[Token], said: str) -> Mention | None:
    start, end = tokens[0].start, tokens[-1].end
    if said in setting.words.regions:
        mistaken = setting.doubts(start, said) and setting.common(said)
        return None if mistaken else placed(setting, start, end, PlaceValue(said, "region:" + fold(said)))
    place = place_named(said)
    if place is None:
        return None
    after_preposition = setting.words.to_place.ends(setting.before(start))
    if len(tokens) == 1 and said in setting.evidence.surnames and not after_preposition:
        return None
    if place.key.startswith("city:") and capital_of(said) is None and not after_preposition:
        single = " " not in said and "-" not in said
        doubtful = setting.doubts(start, said) and setting.common(said) and single
        if (said in given_names() or doubtful) and not _follows_office(setting, start):
            return None
    return placed(setting, start, end, place)


def _follows_office(setting: Setting, start: int) -> bool:
    """Whether only `de` or `of` stands between an office and a word: `la maire de Nancy`."""
    return setting.text[start - 3 : start] in _OF and start - 3 in setting.evidence.offices


def speaks(setting: Setting, end: int) -> bool:
    """Whether what only persons do or have stands behind a name; a firm says what `it` does."""
    said = setting.words.speaks.match(setting.text, end)
    return said is not None and _OF_ITSELF.match(setting.text, said.end()) is None


_OF_ITSELF = pattern(r" (?:that )?(?:it|its)\b")
_INNER_CAPITAL = pattern(r"[a-zà-ÿ][A-ZÀ-Þ]")


def is_firm_like(said: str) -> bool:
    """Whether a capital inside the word shows a firm's or a product's name: `MessageLabs`."""
    if len(said) > _LEAST_FIRM and said.endswith(_FIRM_ENDINGS):
        return True
    found = _INNER_CAPITAL.search(said)
    return found is not None and said[: found.start() + 1] not in _SURNAME_STARTS


_FIRM_ENDINGS = ("soft", "vision", "tech", "corp", "tronics", "pharma", "media", "labs", "telecom", "nergy", "chem")
_LEAST_FIRM = 6
_SURNAME_STARTS = frozenset(
    ["Mc", "Mac", "De", "Di", "Da", "Del", "Della", "Fitz", "Le", "La", "Van", "Von", "Du", "Des", "Ap"]
)
"""Behind these a surname goes on with a capital: `McBride`."""


def leads_to_place(setting: Setting, start: int) -> bool:
    """Whether the words before `start` lead to a place (`à`, `in the town of`) rather than to anything else."""
    before = setting.before(start)
    if not setting.words.to_place.ends(before) or setting.words.no_place.ends(before):
        return False
    elided = setting.words.language == "fr" and setting.text[start - 2 : start - 1].isalpha()
    return elided or setting.text[start - 1] not in _QUOTES


_QUOTES = frozenset("\"«»“”'‘’")
_APOSTROPHES = ("'", "’")
"""Behind an article with one of these a capital says something: `L'Observatoire`."""


def extension(setting: Setting, end: int, start: int) -> int:
    """Where the name of an organisation ends whose head ends at `end`."""
    elided = setting.text[start - 1 : start] in _APOSTROPHES
    opens = setting.piece.opens and start == setting.piece.tokens[0].start and not elided
    plainly = not setting.piece.styled and not opens
    fixed, language = setting.evidence.fixed, setting.words.language
    if opens and setting.before(start).strip()[-1:] in _QUOTES:  # a name in marks, and nothing else in them
        whole = organisation_end(setting.text, end, fixed, language, plainly=True)
        if whole > end and is_quoted(setting, start, whole):
            return whole
    return organisation_end(setting.text, end, fixed, language, plainly=plainly)


def is_quoted(setting: Setting, start: int, end: int) -> bool:
    """Whether the words stand alone between marks, as titles do."""
    ahead, behind = setting.text[max(0, start - 2) : start].strip(), setting.text[end : end + 2].strip()
    return ahead[-1:] in _QUOTES and behind[:1] in _QUOTES


_LONGEST_NOUN = 20


def behind_firm(setting: Setting, start: int) -> bool:
    """Whether the noun of a firm, a club or a paper stands right before a name: `the company Scott Free`."""
    return _noun_before(setting, start) in setting.words.firm_nouns


def behind_body(setting: Setting, start: int) -> bool:
    """Whether the noun right before a name is that of a body that bears nobody's: `le patron du parti Marc Lenoir`."""
    return _noun_before(setting, start) in _BODIES


_BODIES = frozenset({"parti", "partis", "syndicat", "syndicats", "club", "party", "union"})


def _noun_before(setting: Setting, start: int) -> str:
    if setting.text[start - 1 : start] not in (" ", "\xa0"):
        return ""
    word = setting.text[max(0, start - _LONGEST_NOUN) : start - 1].rpartition(" ")[2]
    return word.replace("’", "'").rpartition("'")[2]
