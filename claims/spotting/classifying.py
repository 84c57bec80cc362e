"""What a piece of a capitalised run names, judged from its words, the words beside it and the rest of the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from claims.kinds.name import given_names, organisations, shared_given_names
from claims.kinds.offices import role_words
from claims.kinds.place import demonyms, people_of, place_named
from claims.model import Mention, NameKind, Part
from claims.patterns import pattern
from claims.spotting.capitals import Run, Token
from claims.spotting.evidence import (
    ACRONYM,
    DESIGNATION,
    PLACE_SHAPE,
    Evidence,
    has_given_name,
    looks_personal,
)
from claims.spotting.listing import (
    NUMBER_AFTER,
    OWN_COUNTRY,
    behind_firm,
    extension,
    is_firm_like,
    leads_to_place,
    listed,
    speaks,
)
from claims.spotting.pieces import Setting, named, organisation, placed
from claims.spotting.several_words import read_many, without_opening
from claims.spotting.vocabulary import WINDOW, Vocabulary

_LETTERED_AFTER = pattern(r"[ \xa0]\d{1,3}[A-FLPRSTXZ]{1,2}(?![\w%])")
"""A number with a letter, which is a model's: `Longue-Marche 5B`."""
_NOTHING: tuple[Mention, ...] = ()
LONGEST_LEAD = 4
"""Most words of a place or organisation that stands right before a person's name."""


def read_piece(text: str, piece: Run, evidence: Evidence, words: Vocabulary) -> Iterator[Mention]:
    """Yield what a piece names: nothing for a capital that names nothing, two where a place leads a person."""
    setting = Setting(text, piece, evidence, words)
    tokens: Sequence[Token] = piece.tokens
    if len(tokens) > 1 and tokens[0].text in words.firm_nouns and ACRONYM.match(tokens[0].text):
        tokens = tokens[1:]  # l'ONG Acted
    tokens = _whole(setting, tokens)
    inside = _title_inside(tokens)
    if inside:
        yield from read_piece(text, piece._replace(tokens=tuple(tokens[:inside])), evidence, words)
        tokens = tokens[inside:]
        setting = setting._replace(piece=Run(tuple(tokens), opens=False, styled=piece.styled))
    lead = _lead(setting, tokens)
    if lead:
        known = listed(setting, tokens[:lead])
        if known is not None:
            yield known
        elif tokens[lead - 1].text in words.organisation_heads or (lead == 1 and _is_body(tokens[0].text, words)):
            yield organisation(setting, tokens[0].start, tokens[lead - 1].end)
        tokens = tokens[lead:]
    mention = _read(setting, tokens)
    if mention is not None:
        yield mention


_TITLES_OF_NAMES = frozenset(
    ("Me", "Mme", "M.", "MM.", "Mmes", "Mlle", "Mgr", "Dr", "Pr", "Mr", "Mrs", "Ms", "Mr.", "Mrs.", "Ms.", "Dr.")
)
"""Titles that only begin a name: what stands before one in the same run is another (`à l'AFP Me Lenoir`)."""


def _title_inside(tokens: Sequence[Token]) -> int:
    """Return where a title begins another name inside a run, 0 where none does."""
    for at in range(1, len(tokens) - 1):
        if tokens[at].text not in _TITLES_OF_NAMES or tokens[at - 1].text in _TITLES_OF_NAMES:
            continue
        if tokens[at].text != "Me" or ACRONYM.match(tokens[at - 1].text):  # `Love Me Tender` is a song
            return at
    return 0


def _lead(setting: Setting, tokens: Sequence[Token]) -> int:
    """How many words at the start are a place, an organisation or a nationality before a person's name."""
    given = given_names()
    for size in range(1, min(len(tokens) - 1, LONGEST_LEAD)):
        rest = tokens[size:]
        head = setting.said(tokens[:size])
        agency = ACRONYM.match(head) is not None and head in organisations() and setting.words.language == "fr"
        personal = rest[0].text in given and has_given_name(rest, setting.words)
        contest = head in OWN_COUNTRY and len(rest) > 1 and rest[-1].text == "Cup"
        named = personal or contest or (agency and looks_personal(rest, setting.words))
        if named and _leads_person(setting, head, tokens[size - 1].text):
            return size
    return 0


def _is_body(said: str, words: Vocabulary) -> bool:
    """Whether capitals before a person's name are an organisation's: `l'AFI Gustavo Lenz`, not `DJ Marco Lenz`."""
    return ACRONYM.match(said) is not None and said not in words.plain


def _leads_person(setting: Setting, head: str, last: str) -> bool:
    """Whether `head`, the last word of it `last`, names something by itself before a person's name."""
    words = setting.words
    if head in role_words(words.language).portfolios:
        return True
    if words.language == "fr" and head == last and ACRONYM.match(head) and len(head) > 1:
        return True  # à l'agence PA Christophe Cox
    if head.replace("’", "'") in organisations() or place_named(head) is not None or people_of(head) is not None:
        return True
    if head in words.regions or head in demonyms(words.language) or head in OWN_COUNTRY:
        return True
    return " " in head and last in words.organisation_heads


def _whole(setting: Setting, tokens: Sequence[Token]) -> Sequence[Token]:
    """A name with its first word, which a sentence opens with, where the text has it whole elsewhere."""
    start = tokens[0].start
    if not setting.piece.opens or len(tokens) < 2 or setting.text[start - 1 : start] != " ":
        return tokens
    at = setting.text.rfind(" ", max(0, start - WINDOW), start - 1) + 1
    first = setting.text[at : start - 1].lstrip('"«“(').rpartition("\n")[2] if start else ""
    if not first[:1].isupper() or f"{first} {setting.said(tokens)}" not in setting.evidence.wholes:
        return tokens
    return (Token(start - 1 - len(first), start - 1, first), *tokens)


def _read(setting: Setting, tokens: Sequence[Token]) -> Mention | None:
    if tokens[0].text in setting.words.titles and not (len(tokens) > 1 and tokens[1].text.startswith("of ")):
        return _titled(setting, tokens)
    if len(tokens) > 1 and setting.said(tokens) in setting.evidence.works:
        return named(setting, tokens[0].start, tokens[-1].end, NameKind.THING)
    known = listed(setting, tokens)
    if known is None and len(tokens) > 1 and tokens[0].text in setting.words.articles:
        known = listed(setting, tokens[1:])  # La Gironde
    if known is not None:
        return known
    if len(tokens) == 1:
        return _read_one(setting, tokens[0])
    rest = without_opening(setting, tokens)
    return read_many(setting, tokens) if rest is None else _read(rest, rest.piece.tokens)


_CHURCH = pattern(r"['’]s(?![\w’'-])(?: [A-Z][a-z]+)?")
"""Behind `St` and a name, the end of a church's or a ground's."""


def _titled(setting: Setting, tokens: Sequence[Token]) -> Mention | None:
    """A title and the name after it: `M. Erdogan`, `Sir Alex Ferguson`."""
    lead = 1
    while lead < len(tokens) and tokens[lead].text in setting.words.titles:
        lead += 1
    if lead == len(tokens):
        return None
    start, end = tokens[0].start, tokens[-1].end
    if tokens[0].text in ("St", "St.") and len(tokens) == 2:
        church = _CHURCH.match(setting.text, end)
        if church is not None:
            return placed(setting, start, church.end())
        if tokens[1].text not in given_names():
            return placed(setting, start, end)
    return named(setting, start, end, NameKind.PERSON, title=Part("title", start, tokens[lead - 1].end))


# ----------------------------------------------------------------------- from the tables


# ------------------------------------------------------------------------ a single word


def _read_one(setting: Setting, token: Token) -> Mention | None:
    for rule in _RULES_FOR_ONE:
        found = rule(setting, token)
        if found is not None:
            return found[0] if found else None
    return None if setting.common(token.text) else named(setting, token.start, token.end, NameKind.UNKNOWN)


_STORM = pattern(r"(?:temp[eê]te|ouragan|cyclone|typhon|[Ss]torm|[Hh]urricane|[Tt]yphoon)[ \xa0]$")


def _storm(setting: Setting, token: Token) -> tuple[Mention, ...] | None:
    """A storm, which bears a given name: `la tempête Carmen`."""
    is_storm = _STORM.search(setting.before(token.start)) is not None
    return (named(setting, token.start, token.end, NameKind.THING),) if is_storm else None


def _designation(setting: Setting, token: Token) -> tuple[Mention, ...] | None:
    """`S-400`, `Boeing 737`, `Ligue 1`."""
    start, end, said = token
    kind = setting.words.numbered.get(said)
    number = NUMBER_AFTER.match(setting.text, end) if kind else None
    if kind is not None and number is not None:
        return (named(setting, start, number.end(), NameKind(kind)),)
    if DESIGNATION.match(said) and said not in setting.words.plain:
        return (named(setting, start, end, NameKind.THING),)
    lettered = _LETTERED_AFTER.match(setting.text, end) if "-" in said or said in setting.evidence.within else None
    if lettered is not None and not setting.common(said) and said not in organisations():
        return (named(setting, start, lettered.end(), NameKind.THING),)
    return None


def _headed(setting: Setting, token: Token) -> tuple[Mention, ...] | None:
    """An organisation told by its head and what it is of: `Université de Lille`, `Bank of England`."""
    event = token.text in setting.words.event_heads
    if not event and token.text not in setting.words.organisation_heads:
        return None
    finish = extension(setting, token.end, token.start)
    if finish == token.end:
        alone = not event and behind_firm(setting, token.start) and not setting.doubts(token.start, token.text)
        return (organisation(setting, token.start, token.end),) if alone else None
    if event:
        return (named(setting, token.start, finish, NameKind.UNKNOWN),)
    return (organisation(setting, token.start, finish),)


def _unnamed(setting: Setting, token: Token) -> tuple[Mention, ...] | None:
    said = token.text
    plural = len(said) > 2 and said[-1] == "s" and said[:-1].isupper() and said[:-1] in setting.words.plain
    idioms = setting.words.idioms.get(said, ())
    end = token.end
    idiom = any(setting.text[end - len(phrase) : end].replace("’", "'") == phrase for phrase in idioms)
    initial = len(said.rstrip(".")) == 1
    known = said in setting.words.plain or said in demonyms(setting.words.language)
    names_nothing = initial or plural or idiom or known
    return _NOTHING if names_nothing else None


def _acronym(setting: Setting, token: Token) -> tuple[Mention, ...] | None:
    start, end, said = token
    if not ACRONYM.match(said):
        return None
    shouted = (setting.piece.styled and said not in setting.evidence.within) or _is_tag(setting, token)
    shouted = shouted or (len(said) >= _LEAST_TAG and said.lower() in setting.words.openers)  # TOUS les vols
    if said in setting.words.person_acronyms:
        return (named(setting, start, end, NameKind.PERSON),)
    return _NOTHING if shouted else (organisation(setting, start, end),)


def _is_tag(setting: Setting, token: Token) -> bool:
    """Whether an ordinary word in capitals opens a line and ends there, as what an article is about: `JUSTICE. La…`."""
    if not setting.piece.opens or len(token.text) < _LEAST_TAG or token.text in organisations():
        return False
    return setting.common(token.text.lower()) and setting.text[token.end : token.end + 2].strip()[:1] in ".:-–—|"


_LEAST_TAG = 4


def _surname(setting: Setting, token: Token) -> tuple[Mention, ...] | None:
    start, end, said = token
    held = start in setting.evidence.offices and not setting.common(said)
    borne = said in setting.evidence.surnames and not (setting.doubts(start, said) and setting.common(said))
    return (named(setting, start, end, NameKind.PERSON),) if held or borne else None


def _ordinary(setting: Setting, token: Token) -> tuple[Mention, ...] | None:
    """A capital that its place in the sentence explains."""
    start, _, said = token
    explained = setting.doubts(start, said) and (setting.piece.styled or _is_ordinary(setting, said))
    return _NOTHING if explained or said.lower() in setting.words.organisation_words else None


_DEPARTMENT = pattern(r"[ \xa0]\((?:\d\d|2[AB]|97\d)\)")
"""A French department's number behind a town: `à Fresnes (94)`."""


def _is_ordinary(setting: Setting, said: str) -> bool:
    """Whether a word, or all of a compound's words, are ordinary: `Video-on-demand`, `Cyber criminals`."""
    if setting.common(said) or said.lower() in setting.words.prefixes:
        return True
    return "-" in said and said[1:].islower() and all(setting.common(part) for part in said.split("-") if part)


def _beside(setting: Setting, token: Token) -> tuple[Mention, ...] | None:
    """By the words on either side, and the shape of the word."""
    start, end, said = token
    if PLACE_SHAPE.search(said):
        return (placed(setting, start, end),)
    if behind_firm(setting, start) and not setting.common(said):
        return (organisation(setting, start, end),)
    if _DEPARTMENT.match(setting.text, end) and leads_to_place(setting, start):
        return (placed(setting, start, end),)
    if speaks(setting, end) and not setting.common(said) and not is_firm_like(said):
        return (named(setting, start, end, NameKind.PERSON),)
    if said in given_names() and said not in shared_given_names() and not setting.before(start).endswith(_DETERMINED):
        return (named(setting, start, end, NameKind.PERSON),)
    if leads_to_place(setting, start) and not setting.common(said) and said not in setting.evidence.bare:
        return (placed(setting, start, end),)
    if _is_people(setting, start, said):
        return (named(setting, start, end, NameKind.PEOPLE),)
    return None


_DETERMINED = (" l'", " l’", " un ", " le ", " les ", " des ", " du ", " an ", " a ", " the ")
"""Before these a given name is a prize's or a thing's: `l'Oscar du meilleur acteur`."""


def _is_people(setting: Setting, start: int, said: str) -> bool:
    """Whether a determiner and an ending show the people of a town or region: `un Toulousain`, `les Bretons`."""
    words = setting.words
    return said.endswith(words.people_endings) and words.to_people.ends(setting.before(start))


_RULES_FOR_ONE: tuple[Callable[[Setting, Token], tuple[Mention, ...] | None], ...] = (
    _storm,
    _designation,
    _headed,
    _unnamed,
    _acronym,
    _surname,
    _ordinary,
    _beside,
)
"""Tried in turn; a rule gives the mention, an empty tuple for no name, or `None` to leave it to the next."""


# ----------------------------------------------------------------------- several words
