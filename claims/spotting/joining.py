"""Joins pieces of names that small words or a place part: `Corriere della Sera`, `New York Stock Exchange`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claims.kinds.name import fold, given_names, organisation_key, organisations
from claims.kinds.place import country_of, demonyms, place_named
from claims.model import Kind, Mention, NameKind, NameValue, PlaceValue
from claims.patterns import pattern
from claims.spotting.capitals import Run, Token
from claims.spotting.evidence import ACRONYM, has_given_name, has_word
from claims.spotting.vocabulary import Vocabulary, is_common

_LAST_WORD = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)?$")
LONGEST_LINK = 10
"""Characters between two pieces that one name may have."""
LONGEST_HEAD = 14
"""Characters of a word before a name that it belongs to (`boulevard`)."""


def joined(text: str, pieces: Sequence[Run], words: Vocabulary) -> list[Run]:
    """Return `pieces` with those made one that a particle, a foreign link or `and` joins. Linear in the pieces."""
    whole: list[Run] = []
    for piece in _with_nicknames(text, pieces):
        last = whole[-1] if whole else None
        gap = piece.tokens[0].start - last.tokens[-1].end if last is not None else 0
        if last is not None and 2 < gap < LONGEST_LINK and (more := _link(text, last, piece, words)) is not None:
            whole[-1] = Run((*last.tokens, *more), last.opens, last.styled)
            continue
        whole.append(piece)
    return whole


def _with_nicknames(text: str, pieces: Sequence[Run]) -> list[Run]:
    """Make one name of a given name, a nickname between marks and a surname: `Marion "Suge" Knight`."""
    whole: list[Run] = []
    for piece in pieces:
        if len(whole) > 1 and _is_nicknamed(text, whole[-2], whole[-1], piece):
            whole.pop()
            first = whole.pop()
            start, end = first.tokens[-1].end + 1, piece.tokens[0].start - 1
            whole.append(
                Run((*first.tokens, Token(start, end, text[start:end]), *piece.tokens), first.opens, first.styled)
            )
            continue
        whole.append(piece)
    return whole


_MARKS_BEFORE = frozenset((' "', " “", " «", " '", " ‘", " (", " « ", ' ("', " «\xa0"))
_MARKS_AFTER = frozenset(('" ', "” ", "» ", "' ", "’ ", ") ", " » ", '") ', "\xa0» "))
_NICKNAME = 3
"""Most words of a nickname."""


def _is_nicknamed(text: str, first: Run, nickname: Run, last: Run) -> bool:
    if len(nickname.tokens) > _NICKNAME or len(last.tokens) > _NICKNAME or len(first.tokens) > _NICKNAME:
        return False
    before = text[first.tokens[-1].end : nickname.tokens[0].start]
    if before not in _MARKS_BEFORE or text[nickname.tokens[-1].end : last.tokens[0].start] not in _MARKS_AFTER:
        return False
    given = given_names()
    led = first.tokens[0].text in given or first.tokens[0].text.split("-")[0] in given
    return led and (before.strip() != "(" or len(nickname.tokens[0].text) > _NICKNAME)


def _link(text: str, last: Run, piece: Run, words: Vocabulary) -> tuple[Token, ...] | None:
    """The tokens of `piece` as they go on from `last`; `None` where the two are two names."""
    first = piece.tokens[0]
    at = last.tokens[-1].end
    between = words.particle.match(text, at)
    if (
        between is not None
        and between.end() == first.start
        and _fits(last, between[1], words, hyphened=between[0][-1] == "-")
    ):
        return Token(between.start(1), first.end, text[between.start(1) : first.end]), *piece.tokens[1:]
    said = text[at : first.start]
    if said[0] in " \xa0" and said[-1] in " \xa0" and said[1:-1] in words.foreign_links and not last.styled:
        return Token(at + 1, first.end, text[at + 1 : first.end]), *piece.tokens[1:]
    if words.language == "fr" and said in _OF_FRENCH and last.tokens[-1].text.startswith(_SAINTS):
        return Token(at + 1, first.end, text[at + 1 : first.end]), *piece.tokens[1:]
    if said in _OF_ENGLISH and _is_title(last, piece, words):
        return Token(at + 1, first.end, text[at + 1 : first.end]), *piece.tokens[1:]
    if said == " and " and _is_body(last, piece, words):
        return Token(at + 1, first.end, text[at + 1 : first.end]), *piece.tokens[1:]
    return None


def _fits(piece: Run, particle: str, words: Vocabulary, *, hyphened: bool) -> bool:
    """Whether a particle goes on with a name: after given names any does, after a surname `d'` alone."""
    particle = particle.strip(" \xa0-")
    if particle in words.compound_surnames.get(piece.tokens[-1].text, ()):
        return True
    elided = particle in ("d'", "d’") and len(piece.tokens) == 2 and piece.tokens[0].text in given_names()
    arabic = particle in _ARABIC and (hyphened or len(piece.tokens) > 1) and not piece.styled
    return elided or arabic or _leads(piece, words)


_ARABIC = frozenset({"al", "el", "bin", "ibn", "ould"})
"""Particles of surnames that are no French or English words, after any two words."""


def _leads(piece: Run, words: Vocabulary) -> bool:
    given = given_names()
    return all(
        t.text in words.titles or t.text in given or t.text.split("-")[0] in given or t.text.endswith(".")
        for t in piece.tokens
    )


_OF_FRENCH = frozenset({" du ", " de ", " des "})
_SAINTS = ("Saint-", "Sainte-")
"""How French towns begin whose names go on with `de` or `du`: `Saint-Laurent du Maroni`."""
_OF_ENGLISH = frozenset({" of ", " of the "})


def _is_title(last: Run, piece: Run, words: Vocabulary) -> bool:
    """Whether ordinary words with capitals on both sides of `of` are one name: `Lord of the Rings`."""
    if words.language == "fr" or last.styled or (last.opens and len(last.tokens) == 1):
        return False
    if has_given_name(last.tokens, words) and has_word(piece.tokens[-1:], words.organisation_words):
        return False  # Paul Lowe of Mersea Police
    if any(t.text in words.organisation_heads for t in last.tokens) or country_of(piece.tokens[0].text) is not None:
        return False
    led = len(last.tokens) > 1 and ACRONYM.match(last.tokens[0].text) is not None  # BBC Young Player of the Year
    said = (t.text.rpartition(" ")[2] for t in (*last.tokens[led:], *piece.tokens[:1]))
    return all(is_common(word, words.language) for word in said)


def _is_body(last: Run, piece: Run, words: Vocabulary) -> bool:
    """Whether ordinary words with capitals on both sides of `and` are one body: `Trade and Industry Department`."""
    heads = words.organisation_heads | words.joined_heads
    if words.language == "fr" or last.styled or piece.tokens[-1].text not in heads:
        return False
    ordinary = (*last.tokens[-1:], *piece.tokens)
    return len(piece.tokens) > 1 and all(is_common(t.text, words.language) for t in ordinary)


_STATION = pattern(
    r"[ \xa0](?!FM)[A-ZÀ-Þ][\w-]*(?:[ \xa0](?:de[ \xa0]la[ \xa0]|du[ \xa0]|de[ \xa0]|d['’])?[A-ZÀ-Þ][\w-]*){0,2}"
)


def with_stations(text: str, fixed: list[Mention], words: Vocabulary) -> None:
    """Give a broadcaster the region of its station: `France Bleu Drôme Ardèche`. Linear in `fixed`."""
    for i, mention in enumerate(fixed):
        if mention.text in words.networks and isinstance(mention.value, NameValue):
            found = _STATION.match(text, mention.end)
            if found is None or found[0].split()[0] in given_names():
                continue
            said = text[mention.start : found.end()]
            value = NameValue(said, NameKind.ORGANISATION, organisation_key(said))
            fixed[i] = Mention(mention.start, found.end(), said, Kind.NAME, value)


def with_places(text: str, pieces: Sequence[Run], fixed: list[Mention], words: Vocabulary) -> list[Run]:
    """Give what is known whole to the organisation that it starts: `New York` to `New York Stock Exchange`.

    The place or organisation is taken out of `fixed`. Linear in both.
    """
    ends = {m.end: i for i, m in enumerate(fixed) if m.kind is not Kind.ROLE}
    taken: set[int] = set()
    whole: list[Run] = []
    for piece in pieces:
        index = ends.get(piece.tokens[0].start - 1)
        if index is None or not _goes_on(text, fixed[index], piece, words):
            whole.append(piece)
            continue
        place = fixed[index]
        taken.add(index)
        lead = Token(place.start, place.end, text[place.start : place.end])
        whole.append(Run((lead, *piece.tokens), piece.opens, piece.styled))
    fixed[:] = [m for i, m in enumerate(fixed) if i not in taken]
    return whole


def _goes_on(text: str, place: Mention, piece: Run, words: Vocabulary) -> bool:
    """Whether what stands right behind a place of several words is part of its name's name: `New York Auto Show`."""
    if " " not in place.text or has_given_name(piece.tokens, words) or piece.styled:
        return False
    if place.kind is not Kind.PLACE:
        last = piece.tokens[-1].text.lower()
        return len(piece.tokens) > 1 and (last in words.organisation_words or last in words.event_words)
    if has_word(piece.tokens[-1:], words.organisation_words):
        return True
    said = text[piece.tokens[0].start : piece.tokens[-1].end]
    known = place_named(said) is not None or said in organisations() or said in demonyms(words.language)
    return len(piece.tokens) > 1 and not known and piece.tokens[0].text not in words.titles


_ARABIC_ARTICLE = pattern(r"(?<![\w-])(?:al|el|as|ad|ar|an|at|az|ash|esh)-$")
_LONGEST_ARTICLE = 5


def _with_arabic_article(text: str, mention: Mention) -> Mention:
    """Return a name with the Arabic article that a hyphen ties to it: `d'al-Dhamir`."""
    value = mention.value
    if text[mention.start - 1 : mention.start] != "-" or not isinstance(value, NameValue | PlaceValue):
        return mention
    found = _ARABIC_ARTICLE.search(text, max(0, mention.start - _LONGEST_ARTICLE), mention.start)
    if found is None:
        return mention
    said = text[found.start() : mention.end]
    return replace(mention, start=found.start(), text=said, value=replace(value, name=said))


def with_head(text: str, mention: Mention, words: Vocabulary) -> Mention:
    """Return `mention` with the kind of street or house right before it: `rue Roland-Goumy`, `lycée Montaigne`."""
    mention = _with_arabic_article(text, mention)
    start = mention.start
    if not words.heads or mention.kind is Kind.ROLE or text[start - 1 : start] not in (" ", "\xa0"):
        return mention
    if text[start - 3 : start - 1] not in words.head_ends:
        return mention
    found = _LAST_WORD.search(text, max(0, start - 1 - LONGEST_HEAD), start - 1)
    head = found[0] if found is not None else ""
    kind = words.heads.get(head)
    if kind is None or place_named(mention.text) is not None or mention.text in organisations():
        return mention
    start -= len(head) + 1
    said = text[start : mention.end]
    if kind == "place":
        return Mention(start, mention.end, said, Kind.PLACE, PlaceValue(said, fold(said)))
    value = NameValue(said, NameKind.ORGANISATION, organisation_key(said))
    return Mention(start, mention.end, said, Kind.NAME, value)
