"""What a figure is followed by: per cent, a currency, a unit of measure or of time."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from claims.kinds.lexicon import Lexicon
from claims.kinds.ranges import HYPHENS, Figures
from claims.kinds.tokens import Token
from claims.model import Kind, Part

MINOR = 100
TEN = 10
MILLION = 1_000_000
CUE_REACH = 60
GOES_ON = re.compile(r"[^\S\n]*[\w%€$£-]")
"""What follows a figure that counts or measures something else than cents."""
"""Cents in a currency's unit."""
CURRENCIES = ("<sign>", "<currency>", "<code>")
UNITS = ("<unit>", "<duration>", "<currency>", "<sign>")


class Unit(NamedTuple):
    """What a figure is followed or led by."""

    kind: Kind
    name: str
    end: int
    """Index of the token after it."""
    parts: tuple[Part, ...]
    scale: int = 1
    extra: Decimal | None = None
    """Cents said after the currency, in its unit."""


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
        return _unit_at(tokens, at + 1, figures, lexicon, text) if close and _is_any(following, UNITS) else None
    if following is not None and token.word in lexicon.of:
        return _unit_at(tokens, at + 1, figures, lexicon, text) if _is_any(following, UNITS) else None
    if following is not None and "<short-scale>" in token.cats and _is_any(following, CURRENCIES):
        money = _currency(tokens, at + 1, figures, lexicon, text)
        scale = Part("scale", token.start, token.end)
        return money._replace(scale=int(token.cats["<short-scale>"]), parts=(scale, *money.parts))
    return _unit_at(tokens, at, figures, lexicon, text)


def leading_unit(tokens: list[Token], at: int) -> Unit | None:
    """Return the currency that leads a figure (`$`, `USD`, `US$`), its `end` at the figure; `None` where none does."""
    lead = tokens[at]
    code = lead.cats.get("<sign>", lead.cats.get("<code>"))
    place = at + 1
    if code is None or place >= len(tokens):
        return None
    if "<code>" in lead.cats and "<sign>" in tokens[place].cats and place + 1 < len(tokens):
        place += 1
    if "<number>" not in tokens[place].cats:
        return None
    return Unit(Kind.MONEY, str(code), place, (Part("currency", lead.start, tokens[place - 1].end),))


def with_trailing_code(tokens: list[Token], unit: Unit) -> Unit:
    """Let a code after the figure settle the sign: `$10 million CAD`."""
    if unit.end < len(tokens) and "<code>" in tokens[unit.end].cats:
        token = tokens[unit.end]
        part = Part("currency", token.start, token.end)
        return unit._replace(name=str(token.cats["<code>"]), end=unit.end + 1, parts=(*unit.parts, part))
    return unit


def _is_any(token: Token, categories: tuple[str, ...]) -> bool:
    return any(category in token.cats for category in categories)


def _unit_at(tokens: list[Token], at: int, figures: Figures, lexicon: Lexicon, text: str) -> Unit | None:
    token = tokens[at]
    cats = token.cats
    part = Part("unit", token.start, token.end)
    if "<points>" in cats:
        return Unit(Kind.PERCENTAGE, "points" if cats["<points>"] == 1 else "basis points", at + 1, (part,))
    if "<percent>" in cats:
        return Unit(Kind.PERCENTAGE, "", at + 1, (part,))
    if _is_any(token, CURRENCIES):
        return None if _leads(tokens, at) else _currency(tokens, at, figures, lexicon, text)
    if "<duration>" in cats:
        return Unit(Kind.DURATION, str(cats["<duration>"]), at + 1, (part,))
    if "<unit>" in cats:
        code = lexicon.money["scaled"].get(token.word) if figures.first.scale > 1 else None
        if code is not None:
            return Unit(Kind.MONEY, code, at + 1, (Part("currency", token.start, token.end),))
        if not _is_cued(token, lexicon, text):
            return None
        return Unit(Kind.QUANTITY, str(cats["<unit>"]), at + 1, (part,))
    if "<cents>" in cats and not text[token.start].isupper():
        return Unit(Kind.MONEY, "", at + 1, (Part("currency", token.start, token.end),))
    return None


def _leads(tokens: list[Token], at: int) -> bool:
    """Whether a code touches the figure after it: in `3 USD50 notes` it is that figure's."""
    token = tokens[at]
    if at + 1 >= len(tokens) or "<code>" not in token.cats:
        return False
    return "<number>" in tokens[at + 1].cats and tokens[at + 1].start == token.end


def _is_cued(token: Token, lexicon: Lexicon, text: str) -> bool:
    """Whether a unit whose name means other things too stands near words of what it measures (`livres` of weight)."""
    cues = lexicon.units["cued"].get(token.word)
    if cues is None:
        return True
    around = text[max(0, token.start - CUE_REACH) : token.end + CUE_REACH].lower()
    return any(cue in around for cue in cues)


def _currency(tokens: list[Token], at: int, figures: Figures, lexicon: Lexicon, text: str) -> Unit:
    token = tokens[at]
    cats = token.cats
    code = str(cats.get("<sign>", cats.get("<code>", cats.get("<currency>", ""))))
    unit = Unit(Kind.MONEY, code, at + 1, (Part("currency", token.start, token.end),))
    unit = with_trailing_code(tokens, unit)
    if unit.end < len(tokens) and tokens[unit.end].cats.get("<scale>", 0) >= MILLION and figures.first.scale == 1:
        scale = tokens[unit.end]
        parts = (*unit.parts, Part("scale", scale.start, scale.end))
        return unit._replace(scale=int(scale.cats["<scale>"]), end=unit.end + 1, parts=parts)
    return _with_cents(tokens, unit, figures, lexicon, text)


def _with_cents(tokens: list[Token], unit: Unit, figures: Figures, lexicon: Lexicon, text: str) -> Unit:
    """Read `treize euros et quarante-cinq centimes`, `15 dollars 50`, `13€45`."""
    at = unit.end
    if figures.last is not None or figures.first.scale > 1 or at >= len(tokens):
        return unit
    joined = tokens[at].word in lexicon.money["and"]
    at += joined
    cents = tokens[at].cats.get("<number>") if at < len(tokens) else None
    if cents is None or cents.amount is None or not 0 < cents.amount < MINOR or cents.amount % 1:
        return unit
    named = at + 1 < len(tokens) and "<cents>" in tokens[at + 1].cats
    close = tokens[at].start - tokens[at - 1].end <= 1
    if not named and not (close and cents.amount >= TEN and not GOES_ON.match(text, tokens[at].end)):
        return unit
    return unit._replace(end=at + 1 + named, extra=cents.amount / MINOR)
