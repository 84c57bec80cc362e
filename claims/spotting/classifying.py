"""What a piece of a capitalised run names, judged from its words, the words beside it and the rest of the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from claims.kinds.name import fold, given_names, organisation_key, organisations, shared_given_names
from claims.kinds.offices import role_words
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
from claims.spotting.extending import organisation_end
from claims.spotting.vocabulary import WINDOW, Vocabulary, is_common

_NUMBER_AFTER = re.compile(r"[ \xa0](\d{1,4}[A-Za-z]{0,2}(?:-\d{1,4})?)(?![\w%]|[.,]\d)")
_LETTERED_AFTER = re.compile(r"[ \xa0]\d{1,3}[A-FLPRSTXZ]{1,2}(?![\w%])")
"""A number with a letter, which is a model's: `Longue-Marche 5B`."""
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
        elif tokens[lead - 1].text in words.organisation_heads:
            yield _organisation(setting, tokens[0].start, tokens[lead - 1].end)
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
        named = personal or (agency and looks_personal(rest, setting.words))
        if named and _leads_person(setting, head, tokens[size - 1].text):
            return size
    return 0


def _leads_person(setting: Setting, head: str, last: str) -> bool:
    """Whether `head`, the last word of it `last`, names something by itself before a person's name."""
    words = setting.words
    if head in role_words(words.language).portfolios:
        return True
    if head.replace("’", "'") in organisations() or place_named(head) is not None or people_of(head) is not None:
        return True
    if head in words.regions or head in demonyms(words.language) or head in OWN_COUNTRY:
        return True
    return " " in head and last in words.organisation_heads


def _read(setting: Setting, tokens: Sequence[Token]) -> Mention | None:
    if tokens[0].text in setting.words.titles and not (len(tokens) > 1 and tokens[1].text.startswith("of ")):
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
    lettered = _LETTERED_AFTER.match(setting.text, end) if "-" in said or said in setting.evidence.within else None
    if lettered is not None and not setting.common(said) and said not in organisations():
        return (_named(setting, start, lettered.end(), NameKind.THING),)
    return None


def _headed(setting: Setting, token: Token) -> tuple[Mention, ...] | None:
    """An organisation told by its head and what it is of: `Université de Lille`, `Bank of England`."""
    event = token.text in setting.words.event_heads
    if not event and token.text not in setting.words.organisation_heads:
        return None
    finish = _extension(setting, token.end, token.start)
    if finish == token.end:
        return None
    if event:
        return (_named(setting, token.start, finish, NameKind.UNKNOWN),)
    return (_organisation(setting, token.start, finish),)


def _unnamed(setting: Setting, token: Token) -> tuple[Mention, ...] | None:
    said = token.text
    names_nothing = said in setting.words.plain or said in demonyms(setting.words.language) or len(said) == 1
    return _NOTHING if names_nothing else None


def _acronym(setting: Setting, token: Token) -> tuple[Mention, ...] | None:
    start, end, said = token
    if not ACRONYM.match(said):
        return None
    shouted = setting.piece.styled and said not in setting.evidence.within
    if said in setting.words.person_acronyms:
        return (_named(setting, start, end, NameKind.PERSON),)
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
    if _leads_to_place(setting, start) and not setting.common(said) and said not in setting.evidence.bare:
        return (_placed(setting, start, end),)
    if _is_people(setting, start, said):
        return (_named(setting, start, end, NameKind.PEOPLE),)
    return None


def _leads_to_place(setting: Setting, start: int) -> bool:
    before = setting.before(start)
    if not setting.words.to_place.ends(before) or setting.words.no_place.ends(before):
        return False
    return setting.text[start - 1] not in _QUOTES


_QUOTES = frozenset("\"«»“”'‘’")


def _is_people(setting: Setting, start: int, said: str) -> bool:
    """Whether a determiner and an ending show the people of a town or region: `un Toulousain`, `les Bretons`."""
    words = setting.words
    return said.endswith(words.people_endings) and words.to_people.ends(setting.before(start))


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


def _extension(setting: Setting, end: int, start: int) -> int:
    """Where the name of an organisation ends whose head ends at `end`."""
    plainly = not setting.piece.styled and not (setting.piece.opens and start == setting.piece.tokens[0].start)
    return organisation_end(setting.text, end, setting.evidence.fixed, setting.words.language, plainly=plainly)


# ----------------------------------------------------------------------- several words

_ARTICLES_OF_TITLES = frozenset({"The", "Le", "La", "Les", "L'", "My", "Mon", "Ma"})


def _is_quoted(setting: Setting, start: int, end: int) -> bool:
    """Whether the words stand alone between marks, as titles do."""
    return setting.text[start - 1 : start] in _QUOTES and setting.text[end : end + 1] in _QUOTES


def _read_many(setting: Setting, tokens: Sequence[Token]) -> Mention | None:
    first = tokens[0].text
    doubtful = setting.doubts(tokens[0].start, first) and setting.common(first)
    if doubtful and not _keeps_first(first, tokens[1].text, setting.words):
        rest = Run(tuple(tokens[1:]), opens=False, styled=setting.piece.styled)
        return _read(setting._replace(piece=rest), rest.tokens)
    start, end = tokens[0].start, tokens[-1].end
    if len(tokens) > 2 and all(t.text.isupper() for t in tokens) and any(setting.common(t.text) for t in tokens):
        return None
    if DESIGNATION.match(tokens[-1].text):
        return _named(setting, start, end, NameKind.THING, fold(tokens[-1].text))
    held = start in setting.evidence.offices and len(tokens) < LONGEST_PERSON
    person = has_given_name(tokens, setting.words) or held
    if setting.piece.styled and not person:
        return _best_of_styled(setting, tokens)
    if person and not has_word(tokens[-1:], setting.words.organisation_words):
        return _named(setting, start, end, NameKind.PERSON)
    return _by_words(setting, tokens)


def _keeps_first(first: str, second: str, words: Vocabulary) -> bool:
    if first in given_names() or first in words.organisation_heads or first.lower() in words.place_words:
        return True
    return words.language != "fr" and second in words.organisation_heads and first.lower() not in words.openers


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
    if any(t.text == "&" for t in tokens):
        return _organisation(setting, start, end)
    if first in _ARTICLES_OF_TITLES and _is_quoted(setting, start, end):
        return _named(setting, start, end, NameKind.UNKNOWN)
    if first in given_names() and first not in shared_given_names() and last.lower() in words.surname_places:
        return _named(setting, start, end, NameKind.PERSON)
    if last.lower() in words.place_words or first.lower() in words.place_leads or PLACE_SHAPE.search(last):
        return _placed(setting, start, end)
    if words.numbered.get(first) == "thing":
        return _named(setting, start, end, NameKind.THING)
    if last.lower() in words.event_words:
        return _named(setting, start, end, NameKind.UNKNOWN)
    if has_word(tokens, words.organisation_words) or ACRONYM.match(first):
        headed = first in words.organisation_heads or last in words.organisation_heads
        return _organisation(setting, start, _extension(setting, end, start) if headed else end)
    borne = last in setting.evidence.surnames
    ordinary = all(setting.common(t.text) for t in tokens)
    if _leads_to_place(setting, start) and not borne and not ordinary and not _is_quoted(setting, start, end):
        return _placed(setting, start, end)
    if borne or looks_personal(tokens, words) or words.speaks.match(setting.text, end):
        return _named(setting, start, end, NameKind.PERSON)
    return _named(setting, start, end, NameKind.UNKNOWN)
