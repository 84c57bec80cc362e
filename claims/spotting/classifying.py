"""What a piece of a capitalised run names, judged from its words, the words beside it and the rest of the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from claims.kinds.name import fold, given_names, organisation_key, organisations, shared_given_names
from claims.kinds.place import capital_of, country_of, demonyms, people_of, place_named
from claims.model import Kind, Mention, NameKind, NameValue, Part, PlaceValue
from claims.spotting.capitals import Run, Token
from claims.spotting.evidence import (
    ACRONYM,
    DESIGNATION,
    LONGEST_PERSON,
    PLACE_SHAPE,
    Evidence,
    has_given_name,
    has_word,
    looks_personal,
)
from claims.spotting.vocabulary import WINDOW, Vocabulary, extension, is_common

_NUMBER_AFTER = re.compile(r"[ \xa0](\d{1,4}[A-Za-z]{0,2}(?:-\d{1,4})?)(?![\w%]|[.,]\d)")
_OF = ("de ", "of ")
_NOTHING: tuple[Mention, ...] = ()
OWN_COUNTRY = frozenset({"US", "UK", "U.S.", "U.K."})
"""Nationality and country in one."""
LONGEST_LEAD = 4
"""Most words of a place or organisation that stands right before a person's name."""


class Setting(NamedTuple):
    """A piece with all that it is judged by."""

    text: str
    piece: Run
    evidence: Evidence
    words: Vocabulary

    def doubts(self, start: int, said: str) -> bool:
        """Whether the capital at `start` says nothing, and no other place of the text speaks for it."""
        if said in self.evidence.within:
            return False
        return self.piece.styled or (self.piece.opens and start == self.piece.tokens[0].start)

    def common(self, said: str) -> bool:
        """Whether `said` is an ordinary word of the language."""
        return is_common(said, self.words.language)

    def before(self, start: int) -> str:
        """The words before `start`."""
        return self.text[max(0, start - WINDOW) : start]

    def said(self, tokens: Sequence[Token]) -> str:
        """The words of `tokens` as written."""
        return self.text[tokens[0].start : tokens[-1].end]


def read_piece(text: str, piece: Run, evidence: Evidence, words: Vocabulary) -> Iterator[Mention]:
    """Yield what a piece names: nothing for a capital that names nothing, two where a place leads a person."""
    setting = Setting(text, piece, evidence, words)
    tokens: Sequence[Token] = piece.tokens
    lead = _lead(setting, tokens)
    if lead:
        known = _listed(setting, tokens[:lead])
        if known is not None:
            yield known
        tokens = tokens[lead:]
    mention = _read(setting, tokens)
    if mention is not None:
        yield mention


def _lead(setting: Setting, tokens: Sequence[Token]) -> int:
    """How many words at the start are a place, an organisation or a nationality before a person's name."""
    given = given_names()
    for size in range(1, min(len(tokens) - 1, LONGEST_LEAD)):
        rest = tokens[size:]
        head = setting.said(tokens[:size])
        agency = ACRONYM.match(head) is not None and head in organisations() and setting.words.language == "fr"
        personal = rest[0].text in given and has_given_name(rest, setting.words)
        if personal or (agency and looks_personal(rest, setting.words)):
            if head.replace("’", "'") in organisations() or place_named(head) is not None:
                return size
            if head in setting.words.regions or head in demonyms(setting.words.language) or head in OWN_COUNTRY:
                return size
    return 0


def _read(setting: Setting, tokens: Sequence[Token]) -> Mention | None:
    if tokens[0].text in setting.words.titles:
        return _titled(setting, tokens)
    known = _listed(setting, tokens)
    if known is not None:
        return known
    return _read_one(setting, tokens[0]) if len(tokens) == 1 else _read_many(setting, tokens)


def _named(setting: Setting, start: int, end: int, kind: NameKind, key: str = "", title: Part | None = None) -> Mention:
    said = setting.text[start:end]
    name = said if title is None else setting.text[title.end : end].lstrip()
    value = NameValue(name, kind, key or fold(name))
    return Mention(start, end, said, Kind.NAME, value, () if title is None else (title,))


def _organisation(setting: Setting, start: int, end: int) -> Mention:
    return _named(setting, start, end, NameKind.ORGANISATION, organisation_key(setting.text[start:end]))


def _placed(setting: Setting, start: int, end: int, value: PlaceValue | None = None) -> Mention:
    said = setting.text[start:end]
    return Mention(start, end, said, Kind.PLACE, value or PlaceValue(said, "city:" + fold(said)))


def _titled(setting: Setting, tokens: Sequence[Token]) -> Mention | None:
    """A title and the name after it: `M. Erdogan`, `Sir Alex Ferguson`."""
    lead = 1
    while lead < len(tokens) and tokens[lead].text in setting.words.titles:
        lead += 1
    if lead == len(tokens):
        return None
    start, end = tokens[0].start, tokens[-1].end
    if tokens[0].text in ("St", "St.") and len(tokens) == 2 and tokens[1].text not in given_names():
        return _placed(setting, start, end)
    return _named(setting, start, end, NameKind.PERSON, title=Part("title", start, tokens[lead - 1].end))


# ----------------------------------------------------------------------- from the tables


def _listed(setting: Setting, tokens: Sequence[Token]) -> Mention | None:
    """What the tables have under these very words."""
    start, end = tokens[0].start, tokens[-1].end
    said = setting.said(tokens)
    if said in setting.evidence.surnames and start in setting.evidence.offices:
        return None
    if said.replace("’", "'") in organisations():
        numbered = said in setting.words.numbered and _NUMBER_AFTER.match(setting.text, end) is not None
        mistaken = setting.doubts(start, said) and setting.common(said)
        return None if numbered or mistaken else _organisation(setting, start, end)
    people = people_of(said) if country_of(said) is None else None
    if people is not None and said not in demonyms(setting.words.language):
        return _named(setting, start, end, NameKind.PEOPLE, f"country:{people}")
    if said in demonyms(setting.words.language) and said not in OWN_COUNTRY:
        return None
    return _listed_place(setting, tokens, said)


def _listed_place(setting: Setting, tokens: Sequence[Token], said: str) -> Mention | None:
    start, end = tokens[0].start, tokens[-1].end
    if said in setting.words.regions:
        mistaken = setting.doubts(start, said) and setting.common(said)
        return None if mistaken else _placed(setting, start, end, PlaceValue(said, "region:" + fold(said)))
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
    return _placed(setting, start, end, place)


def _follows_office(setting: Setting, start: int) -> bool:
    """Whether only `de` or `of` stands between an office and a word: `la maire de Nancy`."""
    return setting.text[start - 3 : start] in _OF and start - 3 in setting.evidence.offices


# ------------------------------------------------------------------------ a single word


def _read_one(setting: Setting, token: Token) -> Mention | None:
    for rule in _RULES_FOR_ONE:
        found = rule(setting, token)
        if found is not None:
            return found[0] if found else None
    return None if setting.common(token.text) else _named(setting, token.start, token.end, NameKind.UNKNOWN)


def _designation(setting: Setting, token: Token) -> tuple[Mention, ...] | None:
    """`S-400`, `Boeing 737`, `Ligue 1`."""
    start, end, said = token
    kind = setting.words.numbered.get(said)
    number = _NUMBER_AFTER.match(setting.text, end) if kind else None
    if kind is not None and number is not None:
        return (_named(setting, start, number.end(), NameKind(kind)),)
    if DESIGNATION.match(said) and said not in setting.words.plain:
        return (_named(setting, start, end, NameKind.THING),)
    return None


def _headed(setting: Setting, token: Token) -> tuple[Mention, ...] | None:
    """An organisation told by its head and what it is of: `Université de Lille`, `Bank of England`."""
    if token.text not in setting.words.organisation_heads:
        return None
    finish = _extension(setting, token.end)
    return None if finish == token.end else (_organisation(setting, token.start, finish),)


def _unnamed(setting: Setting, token: Token) -> tuple[Mention, ...] | None:
    said = token.text
    names_nothing = said in setting.words.plain or said in demonyms(setting.words.language) or len(said) == 1
    return _NOTHING if names_nothing else None


def _acronym(setting: Setting, token: Token) -> tuple[Mention, ...] | None:
    start, end, said = token
    if not ACRONYM.match(said):
        return None
    shouted = setting.piece.styled and said not in setting.evidence.within
    return _NOTHING if shouted else (_organisation(setting, start, end),)


def _surname(setting: Setting, token: Token) -> tuple[Mention, ...] | None:
    start, end, said = token
    held = start in setting.evidence.offices and not setting.common(said)
    borne = said in setting.evidence.surnames and not (setting.doubts(start, said) and setting.common(said))
    return (_named(setting, start, end, NameKind.PERSON),) if held or borne else None


def _ordinary(setting: Setting, token: Token) -> tuple[Mention, ...] | None:
    """A capital that its place in the sentence explains."""
    start, _, said = token
    explained = setting.doubts(start, said) and (setting.common(said) or setting.piece.styled)
    return _NOTHING if explained or said.lower() in setting.words.organisation_words else None


def _beside(setting: Setting, token: Token) -> tuple[Mention, ...] | None:
    """By the words on either side, and the shape of the word."""
    start, end, said = token
    if PLACE_SHAPE.search(said):
        return (_placed(setting, start, end),)
    if setting.words.speaks.match(setting.text, end) and not setting.common(said):
        return (_named(setting, start, end, NameKind.PERSON),)
    if said in given_names() and said not in shared_given_names():
        return (_named(setting, start, end, NameKind.PERSON),)
    if setting.words.to_place.ends(setting.before(start)) and not setting.common(said):
        return (_placed(setting, start, end),)
    return None


_RULES_FOR_ONE: tuple[Callable[[Setting, Token], tuple[Mention, ...] | None], ...] = (
    _designation,
    _headed,
    _unnamed,
    _acronym,
    _surname,
    _ordinary,
    _beside,
)
"""Tried in turn; a rule gives the mention, an empty tuple for no name, or `None` to leave it to the next."""


def _extension(setting: Setting, end: int) -> int:
    """Where the name of an organisation ends whose head ends at `end`; a name known whole is not cut."""
    more = extension(setting.words.language).match(setting.text, end)
    if more is None:
        return end
    finish = more.end() - len("'s") if more[0].endswith(("'s", "’s")) else more.end()
    index = bisect_left(setting.evidence.fixed, (finish, 0)) - 1
    return max(finish, setting.evidence.fixed[index][1]) if index >= 0 else finish


# ----------------------------------------------------------------------- several words


def _read_many(setting: Setting, tokens: Sequence[Token]) -> Mention | None:
    first = tokens[0].text
    if setting.doubts(tokens[0].start, first) and setting.common(first) and not _keeps_first(first, setting.words):
        rest = Run(tuple(tokens[1:]), opens=False, styled=setting.piece.styled)
        return _read(setting._replace(piece=rest), rest.tokens)
    start, end = tokens[0].start, tokens[-1].end
    if DESIGNATION.match(tokens[-1].text):
        return _named(setting, start, end, NameKind.THING, fold(tokens[-1].text))
    held = start in setting.evidence.offices and len(tokens) < LONGEST_PERSON
    person = has_given_name(tokens, setting.words) or held
    if setting.piece.styled and not person:
        return _best_of_styled(setting, tokens)
    if person and not has_word(tokens[-1:], setting.words.organisation_words):
        return _named(setting, start, end, NameKind.PERSON)
    return _by_words(setting, tokens)


def _keeps_first(first: str, words: Vocabulary) -> bool:
    return first in given_names() or first in words.organisation_heads or first.lower() in words.place_words


def _best_of_styled(setting: Setting, tokens: Sequence[Token]) -> Mention | None:
    """In a line of capitals, the longest stretch that the rest of the text or the tables know."""
    for size in range(min(len(tokens), LONGEST_PERSON - 1), 0, -1):
        for at in range(len(tokens) - size + 1):
            part = tokens[at : at + size]
            start, end = part[0].start, part[-1].end
            if size > 1 and has_given_name(part, setting.words):
                return _named(setting, start, end, NameKind.PERSON)
            if size == 1 and part[0].text in setting.evidence.surnames and not setting.common(part[0].text):
                return _named(setting, start, end, NameKind.PERSON)
            known = _listed(setting, part)
            if known is not None:
                return known
    return None


def _by_words(setting: Setting, tokens: Sequence[Token]) -> Mention:
    """Several capitals without a given name: by the kind of word among them, else by where they stand."""
    start, end = tokens[0].start, tokens[-1].end
    first, last = tokens[0].text, tokens[-1].text
    words = setting.words
    if last.lower() in words.place_words or first.lower() in words.place_words or PLACE_SHAPE.search(last):
        return _placed(setting, start, end)
    if words.numbered.get(first) == "thing":
        return _named(setting, start, end, NameKind.THING)
    if last.lower() in words.event_words:
        return _named(setting, start, end, NameKind.UNKNOWN)
    if has_word(tokens, words.organisation_words) or ACRONYM.match(first):
        headed = first in words.organisation_heads or last in words.organisation_heads
        return _organisation(setting, start, _extension(setting, end) if headed else end)
    borne = last in setting.evidence.surnames
    if words.to_place.ends(setting.before(start)) and not borne:
        return _placed(setting, start, end)
    if borne or looks_personal(tokens, words) or words.speaks.match(setting.text, end):
        return _named(setting, start, end, NameKind.PERSON)
    return _named(setting, start, end, NameKind.UNKNOWN)
