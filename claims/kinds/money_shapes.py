"""The currency of a sum: signs, codes and names, before the figure or after it, with the cents said after it."""

from __future__ import annotations

import re

from claims.kinds.figures import Figure
from claims.kinds.lexicon import Lexicon
from claims.kinds.ranges import Figures
from claims.kinds.tokens import Token
from claims.kinds.units_said import Unit, is_near
from claims.model import Kind, Part
from claims.patterns import pattern

MINOR = 100
TEN = 10
MILLION = 1_000_000
WEAKEST = 100
"""Least figure after a code that is also another acronym: `COP 21` is a conference."""
GOES_ON = pattern(r"[^\S\n]*[\w%€$£-]")
"""What follows a figure that counts or measures something else than cents."""
CURRENCIES = ("<sign>", "<currency>", "<code>")
CUE = pattern(r"[€$£]|euros?\b|dollars?\b|sterling", re.IGNORECASE)
"""Other money near a name that means other things too."""


def leading_unit(tokens: list[Token], at: int) -> Unit | None:
    """Return the currency that leads a figure (`$`, `USD`, `US$`, `MEUR`), its `end` at the figure; else `None`."""
    lead = tokens[at]
    code = lead.cats.get("<sign>", lead.cats.get("<code>"))
    place = at + 1
    if code is None or place >= len(tokens):
        return None
    if "<code>" in lead.cats and "<sign>" in tokens[place].cats and place + 1 < len(tokens):
        place += 1
    figure: Figure | None = tokens[place].cats.get("<number>")
    if figure is None or (lead.cats.get("<weak>") and not _is_sum(figure)):
        return None
    part = Part("currency", lead.start, tokens[place - 1].end)
    return Unit(Kind.MONEY, str(code), place, (part,), int(lead.cats.get("<mega>", 1)))


def _is_sum(figure: Figure) -> bool:
    return figure.amount is not None and figure.amount >= WEAKEST


def named_before(tokens: list[Token], at: int, figures: Figures, lexicon: Lexicon) -> Unit | None:
    """Return the currency whose name stands right before a figure with a scale word: `dollar 22.5 million`.

    `None` where none does, where the name belongs to a figure before it, or without a scale (`the euro 2016`).
    """
    if not at or figures.first.scale < MILLION or tokens[at - 1].word not in lexicon.money["leads"]:
        return None
    if any("<number>" in token.cats for token in tokens[max(0, at - 3) : at - 1]):
        return None
    lead = tokens[at - 1]
    part = Part("currency", lead.start, lead.end)
    return Unit(Kind.MONEY, str(lead.cats.get("<currency>", "")), figures.end, (part,), leads=True)


def with_trailing_code(tokens: list[Token], unit: Unit, lexicon: Lexicon) -> Unit:
    """Let a code after the figure settle the sign: `$10 million CAD`; one of another family begins something else."""
    if unit.end < len(tokens) and "<code>" in tokens[unit.end].cats:
        token = tokens[unit.end]
        code = str(token.cats["<code>"])
        if unit.name not in ("", code) and not (unit.name == "USD" and code in lexicon.dollars):
            return unit
        part = Part("currency", token.start, token.end)
        return unit._replace(name=code, end=unit.end + 1, parts=(*unit.parts, part))
    return unit


def currency(tokens: list[Token], at: int, figures: Figures, lexicon: Lexicon, text: str) -> Unit | None:
    """Return the currency at token `at`, right after the figures, with its scale or its cents.

    `None` where a code leads the next figure, or where a name that means other things too stands near no money.
    """
    token = tokens[at]
    cats = token.cats
    if _leads(tokens, at) or (cats.get("<weak>") and not _is_sum(figures.first)):
        return None
    code = str(cats.get("<sign>", cats.get("<code>", cats.get("<currency>", ""))))
    if not ("<sign>" in cats or "<code>" in cats or _is_money(token, figures, lexicon, text)):
        return None
    if not code and figures.first.scale > 1:
        code = lexicon.money["scaled"].get(token.word, "")
    part = Part("currency", token.start, token.end)
    unit = Unit(Kind.MONEY, code, at + 1, (part,), int(cats.get("<mega>", 1)))
    unit = with_trailing_code(tokens, unit, lexicon)
    if unit.end < len(tokens) and tokens[unit.end].cats.get("<scale>", 0) >= MILLION and figures.first.scale == 1:
        scale = tokens[unit.end]
        parts = (*unit.parts, Part("scale", scale.start, scale.end))
        return unit._replace(scale=int(scale.cats["<scale>"]), end=unit.end + 1, parts=parts)
    return with_cents(tokens, unit, figures, lexicon, text)


def _is_money(token: Token, figures: Figures, lexicon: Lexicon, text: str) -> bool:
    """Whether a name that may be a weight or a book (`livres`) is money here: millions of them, or money near by."""
    cues = lexicon.money["cued"].get(token.word)
    if cues is None or figures.first.scale >= MILLION:
        return True
    return is_near(token, cues, text) or CUE.search(text, max(0, token.end), token.end + TEN * 3) is not None


def _leads(tokens: list[Token], at: int) -> bool:
    """Whether a code or sign touches the figure after it: in `3 USD50 notes`, `by 2008 £60bn` it is that figure's."""
    token = tokens[at]
    if at + 1 >= len(tokens) or not {"<code>", "<sign>"} & token.cats.keys():
        return False
    apart = "<code>" in token.cats or tokens[at - 1].end < token.start
    return apart and "<number>" in tokens[at + 1].cats and tokens[at + 1].start == token.end


def with_cents(tokens: list[Token], unit: Unit, figures: Figures, lexicon: Lexicon, text: str) -> Unit:
    """Read `treize euros et quarante-cinq centimes`, `15 dollars 50`, `13€45`, `$100 and fifty`."""
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
