"""Cuts a sentence into tokens, with every value and name as one token."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, repeat
from operator import itemgetter
from typing import NamedTuple

from claims.model import Kind, Mention
from claims.patterns import pattern
from claims.records import Names


class Tag(Names):
    """The part a token plays in its clause."""

    DET = "DET"
    PREP = "PREP"
    COORD = "COORD"
    SUBORD = "SUBORD"
    REL = "REL"
    PRON = "PRON"
    CLITIC = "CLITIC"
    NEG = "NEG"
    ADV = "ADV"
    ADJ = "ADJ"
    NOUN = "NOUN"
    PROPN = "PROPN"
    VERB = "VERB"
    AUX = "AUX"
    PART = "PART"
    GER = "GER"
    INF = "INF"
    NUM = "NUM"
    """A bare figure or rank: counts or orders the noun after it."""
    VALUE = "VALUE"
    """A date, sum, measure, share…: stands as a noun group of its own."""
    PUNCT = "PUNCT"


class Token(NamedTuple):
    """A word, a mark or a mention, with its reading."""

    start: int
    end: int
    low: str
    """Lower-cased, apostrophes straightened."""
    tag: Tag
    lemma: str
    tense: str | None = None
    plural: bool | None = None
    mention: int = -1
    """Index of the mention it is, else -1."""
    either: bool = False
    """A form that could be finite or a past participle: English `arrested`, French `fait`, `détruit`."""


start_of, low_of, tag_of, mention_of = itemgetter(0), itemgetter(2), itemgetter(3), itemgetter(7)
"""Fields of a token: `VERBS.isdisjoint(map(tag_of, tokens))` asks all of them at once, in a fifth of a loop's time."""

Word = tuple[int, int, str, int]
"""A token before it is tagged: start, end, its text, and the index of the mention it is, else -1. A plain tuple: one is
made for every word of a text."""


def _either_case(*phrases: str) -> str:
    """Return the pattern of any of `phrases`, in small letters or capitals.

    They are told apart by their first letter, which is looked at before anything else is tried: most words begin none.
    """
    by_letter: dict[str, list[str]] = {}
    for phrase in phrases:
        by_letter.setdefault(phrase[0], []).append(phrase[1:])
    return "|".join(f"[{letter}{letter.upper()}](?i:{'|'.join(rest)})" for letter, rest in by_letter.items())


_FR_PHRASES = _either_case(
    "rendez-vous", "tout (?:de même|à fait|d['’]abord)", "par (?:ailleurs|exemple|conséquent|la suite)",
    "en (?:effet|outre|revanche|réalité|partie|particulier|général|vain)", "d['’](?:ores et déjà|abord|ailleurs)",
    "d['’](?:une|autre) part", "aujourd['’]hui", "quelqu['’]un", "quant à (?:lui|elles?|eux)", "de (?:près|loin)(?! d)",
    "sur place", "entre[- ]temps", "du moins", "une (?:nouvelle fois|fois (?:de plus|encore))", "cette fois(?:-ci)?",
    "pour (?:l['’](?:instant|heure)|le moment)",
    "à (?:(?:son|leur) tour|ce stade|l['’](?:époque|inverse)|la fois)(?! d)",
    "jusqu['’]à présent", "au passage", "dans (?:un (?:premier|second) temps|la foulée(?! d)|le même temps)",
    "en (?:train|passe|mesure|capacité)(?= d(?:e|['’]))", "sur le point(?= d(?:e|['’]))",
    "en (?:quelque sorte|tout cas)",
    "tour à tour", "p(?:eu|etit) à p(?:eu|etit)", "malgré tout", "à juste titre", "dès lors(?! q)",
    "sans (?:cesse|relâche|surprise)", "encore une fois", "sans doute", "bien sûr", "de? nouveau", "àe? nouveau",
    "au contraire", "pour autant",
    "pour (?:sa|leur|son) (?:part|côté)", "de (?:sa|leur|son) (?:part|côté)",
)  # fmt: skip
_FR_ELIDED = _either_case("qu['’]", "jusqu['’]", "lorsqu['’]", "puisqu['’]", "quoiqu['’]")
_EN_PHRASES = _either_case(
    "according to", "prior to", "owing to", "thanks to", "at (?:least|most|first|last|all)", "as well as", "of course",
    "in fact", "yet another",
)  # fmt: skip
_CLITICS = r"-(?:t-)?(?:ils?|elles?|on|je|nous|vous|ce|moi|toi|l(?:es?|a|ui|eur))(?![-‑]?\w)"
_FR = pattern(
    rf"(?! )((?:{_FR_PHRASES})(?!\w)|[cdjlmnstCDJLMNST]['’]|{_FR_ELIDED}|\w++(?![-‑])"
    rf"|\w+(?i:(?!{_CLITICS})(?:[-‑]\w+)+)?|(?<=\w)(?i:{_CLITICS})|[^\w\s])"
)
_SUFFIXES = (
    "based|born|led|backed|owned|run|bound|wide|style|made|held|funded|listed|trained|educated|speaking|controlled"
    "|occupied|dominated|registered|built|designed|friendly"
)
_DOMAINS = "com|org|net|gov|edu|mil|info|biz|tv|uk|fr|de|eu|ca|au|ie|es|nl|ch|se|ru|cn|jp"
"""Ends of a domain name, which is one word (`the fbi.gov accounts`)."""
_NOT = r"n(?:['’]|’ )t"
"""What denies, its apostrophe parted from its last letter or not."""
_EN = pattern(
    rf"(?! )((?:{_EN_PHRASES})(?!\w)|\w++(?![-‑'’]|\.\w)|(?i:(?:ca|wo|sha)(?={_NOT}\b)|\w+(?={_NOT}\b)|{_NOT}\b"
    rf"|(?:['’]|(?:^|(?<=\w))’ )(?:s|re|ve|ll|d|m)\b|(?:^|(?<=[^\W\d]))[-‑](?:{_SUFFIXES})\b)"
    rf"|\w+(?:[-.]\w+){{0,3}}\.(?:{_DOMAINS})\b"
    r"|\w+(?:[-‑]\w+)*|[^\w\s])"
)
"""A space is passed over before anything is tried, and most words are read by the first pattern of a bare word."""
_PATTERNS = {"fr": _FR, "en": _EN}
_PARTED, _APOSTROPHE = "’ ", "’"
"""An apostrophe that some publishers part from the letters behind it (`the firm’ s mill`, `don’ t`)."""
_EXCEEDS = "dépasse"
_STANDS_ALONE = frozenset({Kind.ROLE, Kind.QUOTE})
_BARE = frozenset({Kind.NUMBER, Kind.ORDINAL})
_NAMES = frozenset({Kind.NAME, Kind.PLACE})


def cut_words(text: str, start: int, end: int, language: str, mentions: Sequence[Mention], first: int) -> list[Word]:
    """Return the words of `text[start:end]` in order; `mentions` lie inside it, their indexes counted from `first`.

    Roles and quotations are made of words, so they are not collapsed. Linear in the stretch.
    """
    words: list[Word] = []
    position = start
    pattern = _PATTERNS.get(language, _EN)
    for index, mention in enumerate(mentions, first):
        if mention.kind in _STANDS_ALONE or mention.start < position:
            continue
        first_word = max(position, _hedged_from(mention, text))
        words += _plain(text, position, first_word, pattern)
        words.append((first_word, mention.end, mention.text, index))
        position = mention.end
    words += _plain(text, position, end, pattern)
    return words


def _hedged_from(mention: Mention, text: str) -> int:
    """Return where a mention begins with its hedge: `plus de 300` is one figure, no complement after `de`.

    A finite verb (`le prix dépasse 300 euros`) is a word of its own.
    """
    opens = mention.parts[0] if mention.parts else None
    hedged = opens is not None and opens.office == "hedge" and text[opens.start : opens.end].lower() != _EXCEEDS
    return opens.start if opens is not None and hedged else mention.start


def _plain(text: str, start: int, end: int, pattern: re.Pattern[str]) -> list[Word]:
    stretch = text[start:end]
    pieces = pattern.split(stretch)  # what stands between the words, and the words, in turn
    bounds = list(accumulate(map(len, pieces), initial=start))
    if _PARTED in stretch:
        pieces = [piece.replace(_PARTED, _APOSTROPHE) if len(piece) > 1 else piece for piece in pieces]
    return list(zip(bounds[1::2], bounds[2::2], pieces[1::2], repeat(-1)))


def lowered(text: str) -> str:
    """Return the text in lower case, apostrophes straight, as long as it was (`İ` alone lower-cases to two)."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.replace("’", "'")


@lru_cache(maxsize=100_000)
def folded(text: str) -> str:
    """Return the word lower-cased with straight apostrophes."""
    return text.lower().replace("’", "'").replace("‑", "-")


def mention_tag(kind: Kind) -> Tag:
    """Return the tag of a token that is a mention of `kind`."""
    if kind in _NAMES:
        return Tag.PROPN
    return Tag.NUM if kind in _BARE else Tag.VALUE
