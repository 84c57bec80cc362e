"""What a figure is followed by: per cent, a currency, a unit of measure or of time."""

from __future__ import annotations

from claims.kinds.lexicon import Lexicon
from claims.kinds.money_shapes import CURRENCIES, currency
from claims.kinds.ranges import HYPHENS, Figures
from claims.kinds.tokens import Token
from claims.kinds.units_said import Unit, is_near
from claims.model import Kind, Part

UNITS = ("<unit>", "<duration>", "<currency>", "<sign>", "<code>")
TIED = (*UNITS, "<percent>", "<points>")
"""What a hyphen ties to a figure: `a 12-percent rise`."""
PARTED = ("<unit>", "<duration>", "<currency>", "<scale>", "<points>", "<percent>")
"""What a share may be of: `half an hour`, `three quarters of a mile`, `half a percentage point`."""
PENCE_OF_SCREENS = (480, 720, 1080, 1440, 2160)
"""Lines of a picture: `1080p` is no sum."""
REACH = 8
RANKS = ("th", "rd", "nd", "st")
SHORT = 2
"""Letters of a symbol: one that touches a figure after it is part of a name (`10 A320`)."""


def read_unit(tokens: list[Token], figures: Figures, lexicon: Lexicon, text: str) -> Unit | None:
    """Return the unit that follows figures, `None` where none does. Constant cost."""
    at = figures.end
    if at >= len(tokens):
        return None
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.word == "[" and following is not None and text[following.end : following.end + 1] == "]":
        return _unit_at(tokens, at + 1, figures, lexicon, text)
    if following is not None and token.word in HYPHENS:
        close = token.start == tokens[at - 1].end and following.start == token.end
        return _unit_at(tokens, at + 1, figures, lexicon, text) if close and _is_any(following, TIED) else None
    if following is not None and "<between-unit>" in token.cats and _is_any(following, ("<unit>", "<duration>")):
        return _unit_at(tokens, at + 1, figures, lexicon, text)
    whole = _whole_of_part(tokens, figures, lexicon)
    if whole is not None:
        return _unit_at(tokens, whole, figures, lexicon, text)
    if following is not None and token.word in lexicon.of:
        symbol = "<unit>" in following.cats and following.end - following.start <= SHORT and figures.first.is_plain
        named = _is_any(following, UNITS) and not symbol
        return _unit_at(tokens, at + 1, figures, lexicon, text) if named else None
    if following is not None and "<short-scale>" in token.cats:
        place = at + 2 if following.word in lexicon.of and at + 2 < len(tokens) else at + 1
        money = currency(tokens, place, figures, lexicon, text) if _is_any(tokens[place], CURRENCIES) else None
        if money is None:
            return _unit_at(tokens, at, figures, lexicon, text)
        scale = Part("scale", token.start, token.end)
        return money._replace(scale=int(token.cats["<short-scale>"]), parts=(scale, *money.parts))
    return _unit_at(tokens, at, figures, lexicon, text)


def _whole_of_part(tokens: list[Token], figures: Figures, lexicon: Lexicon) -> int | None:
    """Return the index of the unit that a share is of, past its article: `half an hour`, `a quarter of a century`."""
    if not figures.first.is_ratio or figures.last is not None:
        return None
    at = figures.end
    at += tokens[at].word in lexicon.of
    if at + 1 >= len(tokens) or "<one>" not in tokens[at].cats or not _is_any(tokens[at + 1], PARTED):
        return None
    return at + 1


def _is_any(token: Token, categories: tuple[str, ...]) -> bool:
    return any(category in token.cats for category in categories)


def _unit_at(tokens: list[Token], at: int, figures: Figures, lexicon: Lexicon, text: str) -> Unit | None:
    token = tokens[at]
    cats = token.cats
    part = Part("unit", token.start, token.end)
    if "<points>" in cats:
        return Unit(Kind.PERCENTAGE, "points" if cats["<points>"] == 1 else "basis points", at + 1, (part,))
    if text[token.start : token.end] in lexicon.units["parts"]["names"]:
        return None
    if "<percent>" in cats:
        return Unit(Kind.PERCENTAGE, "", at + 1, (part,))
    if _is_any(token, CURRENCIES):
        money = currency(tokens, at, figures, lexicon, text)
        if money is not None or "<unit>" not in cats:
            return money
    if is_symbol_of_name(token, text):
        return None
    if "<duration>" in cats:
        return Unit(Kind.DURATION, str(cats["<duration>"]), at + 1, (part,))
    if "<unit>" in cats:
        return _measure(token, at, figures, lexicon, text)
    if "<cents>" in cats and not text[token.start].isupper() and _is_cents(token, tokens[at - 1], figures):
        return Unit(Kind.MONEY, "", at + 1, (Part("currency", token.start, token.end),))
    return None


def _measure(token: Token, at: int, figures: Figures, lexicon: Lexicon, text: str) -> Unit | None:
    cues = lexicon.units["cued"].get(token.word)
    if cues is not None and not is_near(token, cues, text):
        return None
    if token.word in lexicon.units["parts"]["only"] and not (figures.first.amount or 1) % 1:
        return None
    return Unit(Kind.QUANTITY, str(token.cats["<unit>"]), at + 1, (Part("unit", token.start, token.end),))


def is_symbol_of_name(token: Token, text: str) -> bool:
    """Whether a symbol is part of a name: `10 A320`."""
    written = text[token.start : token.end]
    short = token.end - token.start <= SHORT and written.isalpha() and written != "m"
    return short and text[token.end : token.end + 1].isdecimal()


def is_ordinal_unit(tokens: list[Token], figures: Figures, text: str) -> bool:
    """Whether a rank tells which minute or day (`a 79th-minute goal`) or a unit begins another word (`second-half`)."""
    if figures.end + 1 >= len(tokens):
        return False
    token, following = tokens[figures.end], tokens[figures.end + 1]
    ranks = figures.first.is_ratio and text[tokens[figures.end - 1].end - SHORT : tokens[figures.end - 1].end] in RANKS
    if token.word in HYPHENS:
        return ranks and "<duration>" in following.cats
    return token.word == "second" and text[token.end : token.end + 1] in HYPHENS and token.end < len(text)


def is_title(tokens: list[Token], figures: Figures, lexicon: Lexicon, text: str) -> bool:
    """Whether figures with a unit of time in a capital are a name: `20 Minutes`, `les 24 Heures du Mans`."""
    if figures.end >= len(tokens) or lexicon.nouns_capitalised:
        return False
    token = tokens[figures.end]
    if token.cats.get("<duration>") == "hour" and _is_broadcast(tokens[figures.start].start, lexicon, text):
        return True
    before = text[max(0, token.start - SHORT) : token.start].rstrip()
    return text[token.start : token.end].istitle() and "<duration>" in token.cats and before[-1:].isdecimal()


def _is_broadcast(start: int, lexicon: Lexicon, text: str) -> bool:
    """Whether a word for one thing stands before so many hours: `le 20 heures` is a programme."""
    words = text[max(0, start - REACH) : start].split()
    return bool(words) and words[-1].lower() in lexicon.units["lasting"]["broadcasts"]


def _is_cents(token: Token, before: Token, figures: Figures) -> bool:
    """Whether `p` after a figure is pence: glued to it, and no picture's lines."""
    if len(token.word) > 1:
        return True
    return before.end == token.start and figures.first.amount not in PENCE_OF_SCREENS
