"""What looks like a time of day and is none: `le 20h`, `à l'échelle 1:43`, `de six à neuf heures de marche`."""

from __future__ import annotations

from claims.kinds.found import Context
from claims.kinds.lasting import follows_lasting
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token, folded
from claims.patterns import pattern
from claims.spotting.refusing import HYPHENS, REACH, is_counted, word_after, word_before

IT_IS = pattern(r"\b[iI]l[^\S\n](?:est|était)[^\S\n](?:déjà[^\S\n]|environ[^\S\n]|presque[^\S\n])?$")
"""`il est 19 heures`."""
TITLE_OF = pattern(r"(?:[\w\"«“][^\S\n]?)[A-ZÀ-Þ][^\W\d_]+[^\S\n]d[eu][^\S\n]$")
"""`les 12 Coups de midi` is a title."""
PROGRAMME = pattern(r"\b(?:[Jj]ournal|JT|[ÉéEe]dition|[Mm]atinale)[^\S\n]d[eu][^\S\n]$")
"""`le Journal de 20h` is a broadcast."""
TITLE_OPENS = pattern(r"[\"«“][^\S\n]?[A-ZÀ-Þ][^\W\d_]+[^\S\n]$")
SCALES = ("échelle", "scale", "ratio", "rapport")
OPEN = ('"', "“", "«")
"""Before the hours of a programme's name: `dans « 13h à table »`."""
CLOSING = ('"', "»", "”")
STARTS_AT = pattern(r"\b(?:à[^\S\n](?:partir|compter)|alentours|environs|autour|approche|coups)[^\S\n]de[^\S\n]$")
LIMITS = pattern(r"\b(?:limit|rédui|condamn|port|fix|abaiss|ramen|allong)\w{1,4}[^\S\n]à[^\S\n]$")
"""`limitée à trois heures` is how long."""
FOUR = 4
"""Figures of a time without its colon: `at about 1900`."""


def refuses_clock(places: dict[str, int], token: Token, lexicon: Lexicon, context: Context) -> bool:
    """`le 20h` is a broadcast, Jamie Noon a player, and `1:24` a result unless a zone or half of the day follows."""
    if len(places) > 1:
        return False
    if "<number>" in token.cats:
        return len(token.word) != FOUR or is_counted(word_after(context, token.end), lexicon)
    text, before = context.text, folded(word_before(context.text, token.start))
    if "<hour>" in token.cats:
        return _is_in_name(token, before, lexicon, context)
    if _is_scale(token, before, context) or _ends_title(token, context):
        return True
    is_bare = token.word[-1] in "hH"
    if (is_bare and text[token.start - 1 : token.start] in OPEN) or PROGRAMME.search(_led(token, context)):
        return True
    return is_bare and before in lexicon.dates["years"]["programmes"]


def _led(token: Token, context: Context) -> str:
    return context.text[max(0, token.start - REACH) : token.start]


def _is_in_name(token: Token, before: str, lexicon: Lexicon, context: Context) -> bool:
    """Whether an hour in a word is a name's: `Jamie Noon`, `Midi Libre`, `l'après-midi`, `« Europe midi »`."""
    text = context.text
    if token.start and text[token.start - 1] in HYPHENS:
        return True
    if _ends_title(token, context) or TITLE_OF.search(_led(token, context)):
        return True
    if not text[token.start].isupper():
        return False
    return word_after(context, token.end)[:1].isupper() or (bool(before) and not lexicon.nouns_capitalised)


def _is_scale(token: Token, before: str, context: Context) -> bool:
    """Whether a clock is the scale of a model: `à l'échelle 1:43`, `au 1:18ème`."""
    if ":" not in token.word:
        return False
    return before.rpartition("'")[2] in SCALES or context.text[token.end : token.end + 1].isalpha()


def _ends_title(token: Token, context: Context) -> bool:
    """Whether a clock ends a quoted title: `l'émission « Samedi 21h30 »`."""
    if context.text[token.end : token.end + 2].lstrip()[:1] not in CLOSING:
        return False
    return TITLE_OPENS.search(_led(token, context)) is not None


def is_measured(inside: list[Token], context: Context) -> bool:
    """Whether two numbers of hours, said once, are how long: `de six à neuf heures de marche`."""
    if "<duration>" not in inside[-1].cats or any("<duration>" in token.cats for token in inside[:-1]):
        return False
    return folded(word_after(context, inside[-1].end)).split("'")[0] in ("de", "d")


def refuses_hours(
    places: dict[str, int], inside: list[Token], tokens: list[Token], at: int, lexicon: Lexicon, context: Context
) -> bool:
    """`10 heures` is a time of day after `à`, `vers`, `dès`… or with minutes, a zone or a half; else a duration."""
    if "number:2" in places:
        after = at + places["number:2"] + 1
        if lexicon.nouns_capitalised and word_after(context, inside[-1].end)[:1].isupper():
            return True
        lasts = folded(word_before(context.text, tokens[at].start)) in lexicon.units["lasting"]["leads"]
        return lasts or is_measured(inside, context) or (after < len(tokens) and "<duration>" in tokens[after].cats)
    if {"zone", "half", "hour"} & set(places) or not lexicon.dates["years"]["hour_leads"]:
        return False
    number = tokens[at + places["number"]].cats.get("<number>")
    if number is not None and (number.amount is None or number.amount >= 24 or number.amount % 1):
        return True
    end = inside[-1].end
    if folded(word_after(context, end)).split("'")[0] in ("de", "d") or follows_lasting(context.text, end, lexicon):
        return True
    led = context.text[max(0, tokens[at].start - REACH) : tokens[at].start]
    if IT_IS.search(led) or STARTS_AT.search(led):
        return False
    if LIMITS.search(led):
        return True
    before = folded(word_before(context.text, tokens[at].start))
    return before not in lexicon.dates["years"]["hour_leads"]
