"""Number words and figures → one token for each number: `deux cent trente`, `2,5 milliards`, `two thirds`."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from claims.kinds.composing import HUNDRED, Run, compose, figure_of
from claims.kinds.figures import Figure
from claims.kinds.fractional import (
    bare_fraction,
    fraction,
    is_many,
    one_of,
    plural_scale,
    rough,
    several,
    units_and_rough,
)
from claims.kinds.lexicon import Lexicon
from claims.kinds.lexing import numeric
from claims.kinds.nths import nth_after
from claims.kinds.spelt_years import with_years
from claims.kinds.tokens import Token
from claims.patterns import pattern

STARTS = frozenset({"<number>", "<w>", "<one>", "<scale>", "<rough>", "<quotient>", "<fraction>", "<minus>"})
MILLION = 1_000_000
LEAST_ROUGH = 1000
LAST_DAY = 31
HIGHEST_RANK = 10**16
"""Beyond it no rank is told: `cent mille billionième` is a part."""
DASHES = ("-", "−", "–")
BRACKETS = ("(", "[")
PER_CENT = pattern(r"[^\S\n]?%")
KEPT = ("<month>", "<duration>", "<unit>")
"""What a number word may be besides (`sept`)."""


def fold(tokens: list[Token], lexicon: Lexicon, text: str) -> list[Token]:
    """Return the tokens of `text` with every number put together; linear, each token is consumed once."""
    out: list[Token] = []
    dated = False
    at, size = 0, len(tokens)
    while at < size:
        token = tokens[at]
        dated = dated or "<month>" in token.cats
        if token.cats and not STARTS.isdisjoint(token.cats):
            number = _read(tokens, at, lexicon, out, text)
            if number is not None:
                folded, at = number
                dated = dated or text[folded.start].isalpha()
                out.append(folded)
                continue
        out.append(token)
        at += 1
    return with_years(out, lexicon, text) if dated else out


def _read(tokens: list[Token], at: int, lexicon: Lexicon, before: list[Token], text: str) -> tuple[Token, int] | None:
    token = tokens[at]
    if "<minus>" in token.cats:
        return _negative(tokens, at, lexicon, before, text)
    if "<one>" in token.cats:
        share = one_of(tokens, at, lexicon, text)
        if share is not None:
            return share
    if "<month>" in token.cats and before and "<day>" in before[-1].cats:
        return None
    some = several(tokens, at, before[-1], lexicon) if before and "<several>" in before[-1].cats else None
    if some is not None:
        return some
    return _unled(tokens, at, lexicon, before, text)


def _unled(tokens: list[Token], at: int, lexicon: Lexicon, before: list[Token], text: str) -> tuple[Token, int] | None:
    """Read a rough number, a part, a scale word by itself, else the words and figures of a whole number."""
    token = tokens[at]
    if "<rough>" in token.cats:
        return rough(tokens, at, Decimal(1), None, token.start, before)
    if "<quotient>" in token.cats:
        return Token(token.start, token.end, token.word, numeric(token.cats["<quotient>"], "")), at + 1
    if "<cents>" in token.cats and (token.word[-1] == "s" or (before and "<number>" in before[-1].cats)):
        return None
    if "<fraction>" in token.cats:
        return bare_fraction(tokens, at, before, text)
    if "<scale>" in token.cats and (token.cats["<scale>"] >= MILLION or is_many(token)):
        return plural_scale(tokens, at)
    return _compose(tokens, at, lexicon, text)


def _negative(
    tokens: list[Token], at: int, lexicon: Lexicon, before: list[Token], text: str
) -> tuple[Token, int] | None:
    sign = tokens[at]
    if at + 1 >= len(tokens) or not _is_sign(sign, tokens[at + 1], before, text):
        return None
    if tokens[at + 1].word == lexicon.numbers["one"][0] and _ends(tokens, at + 2):
        negative = Figure(Decimal(-1))
        return Token(sign.start, tokens[at + 1].end, "", numeric(negative, "")), at + 2
    read = _read(tokens, at + 1, lexicon, before, text)
    if read is None or "<number>" not in read[0].cats:
        return None
    figure: Figure = read[0].cats["<number>"]
    if figure.amount is None:
        return None
    negated = figure._replace(amount=-figure.amount, is_plain=False)
    return Token(sign.start, read[0].end, "", numeric(negated, "")), read[1]


def _ends(tokens: list[Token], at: int) -> bool:
    """Whether no word of a value goes on at token `at`: `minus one`, not `minus one thousand`."""
    return at >= len(tokens) or not tokens[at].word[:1].isalpha()


def _is_sign(sign: Token, following: Token, before: list[Token], text: str) -> bool:
    """Whether a mark or word turns the number after it: `-3`, `(- 5 %)`, `minus three`; not `rayon--3`, `-trois`."""
    if not any(c in following.cats for c in ("<number>", "<w>", "<one>", "<quotient>")):
        return False
    if sign.word not in DASHES:
        return not before or not any(c in before[-1].cats for c in ("<number>", "<hour>", "<clock>", "<duration>"))
    ahead = text[sign.start - 1] if sign.start else ""
    if sign.end < following.start:
        return ahead in BRACKETS and ahead != "" and PER_CENT.match(text, following.end) is not None
    if sign.word == "–" or ahead.isalnum() or ahead in DASHES or "<w>" in following.cats or "<one>" in following.cats:
        return ahead == "" and sign.word != "–"
    last = before[-1] if before else None
    return last is None or (last.end < sign.start and "<number>" not in last.cats) or last.word in BRACKETS


def _compose(tokens: list[Token], at: int, lexicon: Lexicon, text: str) -> tuple[Token, int] | None:
    run = compose(tokens, at, lexicon)
    return None if run is None else _finish(tokens, at, run, lexicon, text)


def _finish(tokens: list[Token], start: int, run: Run, lexicon: Lexicon, text: str) -> tuple[Token, int] | None:
    at, first = run.at, tokens[start]
    figure = figure_of(run)
    amount = figure.amount
    if amount is None:
        return None
    if at < len(tokens):
        ordinal = _ordinal(tokens, start, run)
        if ordinal is not None:
            return ordinal
        grown = fraction(tokens, start, figure, run, lexicon, text)
        if grown is not None:
            figure, at = grown
        elif "<rough>" in tokens[at].cats and amount < LEAST_ROUGH:
            split = units_and_rough(tokens, start, at, lexicon)
            return split or rough(tokens, at, amount, figure, first.start, [])
    return _token(tokens, start, at, figure, run), at


def _token(tokens: list[Token], start: int, at: int, figure: Figure, run: Run) -> Token:
    first, end = tokens[start], tokens[at - 1].end
    alone = at == start + 1
    written = first.word if alone and "<number>" in first.cats else ""
    cats = dict(numeric(figure, written))
    amount = figure.amount
    if not written and run.words and run.figure is None and amount is not None and 1 <= amount < HUNDRED:
        cats["<spelt>"] = 1
        if amount <= LAST_DAY and amount % 1 == 0:
            cats["<day>"] = int(amount)
    if alone and not written:
        cats.update({key: value for key, value in first.cats.items() if key in KEPT})
        return Token(first.start, end, first.word, cats)
    return Token(first.start, end, written, cats)


def _ordinal(tokens: list[Token], start: int, run: Run) -> tuple[Token, int] | None:
    """Read `vingt-cinquième`, `cent vingt et unième`, `twenty-first`."""
    nth = nth_after(tokens, run)
    if nth is None or not nth.is_rank or nth.is_plural or nth.value > HIGHEST_RANK:
        return None
    cats: dict[str, Any] = {"<ordinal>": nth.value}
    if nth.value <= LAST_DAY:
        cats["<day>"] = nth.value
    return Token(tokens[start].start, tokens[nth.end - 1].end, "", cats), nth.end
