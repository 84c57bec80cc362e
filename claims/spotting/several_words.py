"""What several capitalised words together name, where no table has them."""

from __future__ import annotations

from collections.abc import Sequence

from claims.kinds.name import fold, given_names, shared_given_names
from claims.kinds.place import demonyms, place_named
from claims.model import Mention, NameKind
from claims.patterns import pattern
from claims.spotting.capitals import Run, Token
from claims.spotting.evidence import (
    ACRONYM,
    DESIGNATION,
    LONGEST_PERSON,
    PLACE_SHAPE,
    has_given_name,
    has_word,
    looks_personal,
)
from claims.spotting.listing import (
    OWN_COUNTRY,
    behind_body,
    behind_firm,
    extension,
    is_firm_like,
    is_quoted,
    leads_to_place,
    listed,
    speaks,
)
from claims.spotting.pieces import Setting, named, organisation, placed
from claims.spotting.vocabulary import Vocabulary, is_common

_ARTICLES_OF_TITLES = frozenset({"The", "Le", "La", "Les", "L'", "My", "Mon", "Ma"})


def without_opening(setting: Setting, tokens: Sequence[Token]) -> Setting | None:
    """Return the setting of what follows an ordinary word whose capital only opens a sentence; `None` for no such."""
    first = tokens[0].text
    if not (setting.doubts(tokens[0].start, first) and setting.common(first)):
        return None
    if len(tokens) > 1 and not setting.piece.styled and is_quoted(setting, tokens[0].start, tokens[-1].end):
        return None
    if _keeps_first(first, tokens[1].text, setting.words) or _is_title_behind_colon(setting, tokens):
        return None
    return setting._replace(piece=Run(tuple(tokens[1:]), opens=False, styled=setting.piece.styled))


def _is_title_behind_colon(setting: Setting, tokens: Sequence[Token]) -> bool:
    """Whether ordinary words with capitals all follow a colon: `CSI: Crime Scene Investigation`."""
    ordinary = len(tokens) > 1 and all(setting.common(t.text) for t in tokens) and not setting.piece.styled
    return ordinary and setting.words.language != "fr" and setting.before(tokens[0].start).endswith(": ")


def read_many(setting: Setting, tokens: Sequence[Token]) -> Mention | None:
    """Return what several words name, by the words among them and beside them; `None` where nothing is named."""
    start, end = tokens[0].start, tokens[-1].end
    if _is_adjectival(tokens, setting.words) or setting.said(tokens) in setting.words.plain:
        return None
    if _is_post(setting, tokens):
        return None
    if all(t.text.isupper() for t in tokens):
        ordinary = [setting.common(t.text) and len(t.text) >= _LEAST_SHOUT for t in tokens]
        if all(ordinary) or (len(tokens) > 2 and any(setting.common(t.text) for t in tokens)):
            return None
    if DESIGNATION.match(tokens[-1].text):
        return named(setting, start, end, NameKind.THING, fold(tokens[-1].text))
    held = start in setting.evidence.offices and len(tokens) < LONGEST_PERSON
    person = has_given_name(tokens, setting.words) or held
    if setting.piece.styled and not person:
        return _best_of_styled(setting, tokens)
    if behind_firm(setting, start) and not (person and behind_body(setting, start)):
        return organisation(setting, start, end)
    if person and not has_word(tokens[-1:], setting.words.organisation_words):
        return named(setting, start, end, NameKind.PERSON)
    return _by_words(setting, tokens)


def _is_post(setting: Setting, tokens: Sequence[Token]) -> bool:
    """Whether ordinary words with capitals are somebody's post: `the hall's Promotions Coordinator, said`."""
    if setting.words.language == "fr" or setting.text[tokens[-1].end : tokens[-1].end + 1] != ",":
        return False
    ordinary = all(setting.common(t.text) for t in tokens)
    return ordinary and tokens[-1].text.lower() in _POSTS and setting.before(tokens[0].start).endswith(("'s ", "’s "))


_POSTS = frozenset(
    ("coordinator", "manager", "director", "officer", "organiser", "organizer", "editor", "adviser", "advisor", "head",
     "planner", "consultant", "secretary", "assistant", "president", "analyst", "controller", "convenor", "supervisor")
)  # fmt: skip


def _is_adjectival(tokens: Sequence[Token], words: Vocabulary) -> bool:
    """Whether points of the compass lead to an adjective of a part of the world: `South East Asian`."""
    last = tokens[-1].text
    known = last in demonyms(words.language) or last in words.plain
    if len(tokens) == 2 and last in words.plain and ACRONYM.match(last) and tokens[0].text in demonyms(words.language):
        return True  # `American IT`
    return known and all(t.text in words.compass for t in tokens[:-1])


def _keeps_first(first: str, second: str, words: Vocabulary) -> bool:
    if first in given_names() or first in words.organisation_heads or first.lower() in words.place_words:
        return True
    strange = not is_common(second, "en") and second not in given_names()
    if words.language != "fr" and first in demonyms("en") and strange:
        return True
    return words.language != "fr" and second in words.organisation_heads and first.lower() not in words.openers


def _best_of_styled(setting: Setting, tokens: Sequence[Token]) -> Mention | None:
    """In a line of capitals, the longest stretch that the rest of the text or the tables know."""
    for size in range(min(len(tokens), LONGEST_PERSON - 1), 0, -1):
        for at in range(len(tokens) - size + 1):
            part = tokens[at : at + size]
            start, end = part[0].start, part[-1].end
            if size > 1 and setting.said(part) in setting.evidence.wholes and listed(setting, part) is None:
                whole = Run(tuple(part), opens=False, styled=False)
                return read_many(setting._replace(piece=whole), part)
            if size > 1 and has_given_name(part, setting.words):
                return named(setting, start, end, NameKind.PERSON)
            if size == 1 and part[0].text in setting.evidence.surnames and not setting.common(part[0].text):
                return named(setting, start, end, NameKind.PERSON)
            known = listed(setting, part)
            if known is not None:
                return known
    return None


_LEAST_SHOUT = 4
LETTERED = pattern(r"[A-ZÀ-Þ]{1,3}\d{1,4}$")
"""A model's mark before its version: `M3 Competition`."""
_SAINTS = frozenset({"St", "Ste", "Saint", "Sainte"})
_LAWS = frozenset({"Act", "Bill", "Treaty", "Directive", "Protocol"})
_LEADING_SMALL = frozenset(
    [
        "in",
        "on",
        "at",
        "for",
        "with",
        "into",
        "when",
        "how",
        "what",
        "why",
        "if",
        "to",
        "from",
        "by",
        "never",
        "before",
        "after",
    ]
)
"""Small words with a capital inside of a sentence, with which the titles of works begin: `In Good Company`."""
_TOWNS = frozenset({"City", "Town"})
"""Words that end the name of a club behind its town's: `Norwich City`, not `Vice City`."""


def _kind_of_words(setting: Setting, tokens: Sequence[Token]) -> NameKind | None:
    """What the first or the last word of a name shows it to be, apart from organisations and persons."""
    first, last = tokens[0].text, tokens[-1].text
    firm = len(tokens) == 2 and last.lower() in setting.words.organisation_words  # Apollo Entertainment
    if setting.words.numbered.get(first) == "thing" and not firm:
        return NameKind.THING
    if last.lower() in setting.words.event_words:
        return NameKind.UNKNOWN
    if first in _SAINTS and len(tokens) == 2 and last not in given_names():
        return NameKind.PLACE
    if last in _LAWS or any(LETTERED.match(t.text) for t in tokens):
        return NameKind.THING
    titled = first.lower() in _LEADING_SMALL and not setting.piece.opens
    if titled or (last in _TOWNS and setting.common(first) and place_named(first) is None):
        return NameKind.UNKNOWN
    return None


def _by_words(setting: Setting, tokens: Sequence[Token]) -> Mention:
    """Several capitals without a given name: by the kind of word among them, else by where they stand."""
    start, end = tokens[0].start, tokens[-1].end
    first, last = tokens[0].text, tokens[-1].text
    words = setting.words
    if any(t.text == "&" for t in tokens):
        quoted = is_quoted(setting, start, end)
        return named(setting, start, end, NameKind.THING) if quoted else organisation(setting, start, end)
    if first in _ARTICLES_OF_TITLES and is_quoted(setting, start, end):
        return named(setting, start, end, NameKind.UNKNOWN)
    if first in given_names() and first not in shared_given_names() and last.lower() in words.surname_places:
        return named(setting, start, end, NameKind.PERSON)
    if last.lower() in words.place_words or first.lower() in words.place_leads or PLACE_SHAPE.search(last):
        return placed(setting, start, end)
    kind = _kind_of_words(setting, tokens)
    if kind is NameKind.PLACE:
        return placed(setting, start, end)
    if kind is not None:
        return named(setting, start, end, kind)
    if has_word(tokens, words.organisation_words) or (ACRONYM.match(first) and first not in OWN_COUNTRY):
        headed = first in words.organisation_heads or last in words.organisation_heads
        return organisation(setting, start, extension(setting, end, start) if headed else end)
    borne = last in setting.evidence.surnames
    ordinary = all(setting.common(t.text) for t in tokens)
    if leads_to_place(setting, start) and not borne and not ordinary and not is_quoted(setting, start, end):
        return placed(setting, start, end)
    national = first in demonyms(words.language)
    spoken = speaks(setting, end) and not national and not is_firm_like(last)
    if borne or looks_personal(tokens, words) or spoken:
        return named(setting, start, end, NameKind.PERSON)
    return named(setting, start, end, NameKind.UNKNOWN)
