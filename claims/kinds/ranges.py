"""One figure or two ends of a range: `150 à 200`, `entre 3 et 5`, `$10-15 million`, `passer de 3 à 5`."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from claims.kinds.figures import Figure
from claims.kinds.found import Context
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token
from claims.patterns import pattern

ONE = ("un", "une")
ARTICLE = ("l'", "l’")
HYPHENS = ("-", "–", "‑")
HUNDRED, THOUSAND = 100, 1000
SHARED = ("<percent>", "<duration>", "<unit>", "<currency>")
WIDEST = 3
"""A range told short (`7 à 8.000`) is no wider than threefold; `2 à 9.000` says that it is two."""
BEFORE = pattern(r"([^\W\d_]+)[^\S\n]+$")
GOES_ON = pattern(r"[\"”»]?[^\S\n][^\W\d_]")
"""After `deux, trois`: what they guess the number of."""
REACH = 32
UP_TO = ("to",)
"""After a hyphen that waits for the unit of the second end."""
LEADING = frozenset({"<sign>", "<code>"})
"""Currencies that stand before a figure, at either end of a range."""
SIGNS = "$€£¥"
"""Between a word of change and its figure: `fell $3 to $41`."""


class Figures(NamedTuple):
    """One figure, or the two ends of a range."""

    first: Figure
    last: Figure | None
    start: int
    end: int
    """Tokens `[start, end)`."""
    is_change: bool = False
    """`passer de 3 à 5`: two values, not a range."""


def read_figures(tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> Figures | None:
    """Return the figure or range that begins at token `at`, `None` where none does. Constant cost."""
    first = figure_at(tokens[at])
    if first is None:
        return None
    single = Figures(first, None, at, at + 1)
    joint = at + 1
    if first.amount is None or joint + 1 >= len(tokens):
        return single
    if "<percent>" in tokens[joint].cats:
        return _both_percent(tokens, single, lexicon) or single
    joint, place = _link(tokens, joint)
    last = tokens[place].cats.get("<number>")
    mark, opener = tokens[joint], opener_of(tokens, at)
    if last is None or last.amount is None or _is_one_of_two(tokens[at], context):
        return single
    if mark.word == "," and _is_guess(tokens, single, last, lexicon, context):
        return _range(single, last, place + 1, is_change=False)
    if not _joins(mark, opener, lexicon):
        return _shared_unit(tokens, single, last, lexicon)
    if mark.word in HYPHENS and not _is_tight(tokens, joint):
        return single
    if mark.word in lexicon.hedges["range"].values() and moves(tokens[at], opener, lexicon, context):
        return single
    is_share = place + 1 < len(tokens) and "<percent>" in tokens[place + 1].cats
    return _range(single, last, place + 1, is_change=_is_change(opener, lexicon, context, is_share=is_share))


def _is_one_of_two(token: Token, context: Context) -> bool:
    """Whether a French article makes `un` one of several (`l'un à 3 ans`): it opens no range."""
    return token.word in ONE and context.text[max(0, token.start - 2) : token.start].lower() in ARTICLE


def _is_guess(tokens: list[Token], single: Figures, last: Figure, lexicon: Lexicon, context: Context) -> bool:
    """Whether two numbers in words, each the next, are one guess: `deux, trois marins`, not `un, deux, trois`.

    Nor where the first says into how many something parts (`coupé en deux, trois jours après`).
    """
    at, joint = single.start, single.end
    spelt = "<spelt>" in tokens[at].cats and "<spelt>" in tokens[joint + 1].cats
    if not spelt or single.first.amount is None or last.amount != single.first.amount + 1:
        return False
    if tokens[joint].start != tokens[at].end or (at and tokens[at - 1].word == ","):
        return False
    into = BEFORE.search(context.text[max(0, tokens[at - 1].start - REACH) : tokens[at - 1].start]) if at else None
    if into is not None and into[1].lower().startswith(tuple(lexicon.hedges["change"].get("parting", ()))):
        return False
    after = tokens[joint + 2].cats if joint + 2 < len(tokens) else {}
    if not after.keys().isdisjoint(("<number>", "<and>", "<between>")):
        return False
    return GOES_ON.match(context.text, tokens[joint + 1].end) is not None


def _shared_unit(tokens: list[Token], single: Figures, last: Figure, lexicon: Lexicon) -> Figures:
    """Read two figures that one unit is said of: `4 et 3 ans`, `30 and 40%`; else the first by itself."""
    joint, place = single.end, single.end + 1
    digits = single.first.is_plain and last.place <= 1 and tokens[place].word[:1].isdigit()
    if tokens[joint].word not in lexicon.and_ or not digits or place + 1 >= len(tokens):
        return single
    if not any(category in tokens[place + 1].cats for category in SHARED):
        return single
    return Figures(single.first, last, single.start, place + 1, is_change=True)


def _both_percent(tokens: list[Token], single: Figures, lexicon: Lexicon) -> Figures | None:
    """Read a range that says per cent at both ends: `entre 5 % et 10 %`, `20% to 30%`, not `de 20 % à 30 %`."""
    joint = single.end + 1
    if joint + 2 >= len(tokens) or "<percent>" not in tokens[joint + 2].cats:
        return None
    last = tokens[joint + 1].cats.get("<number>")
    opener = tokens[single.start - 1] if single.start else None
    if last is None or last.amount is None or not _joins(tokens[joint], opener, lexicon):
        return None
    led = opener is not None and lexicon.hedges["range"].get(opener.word)
    if led and led not in lexicon.and_:
        return None
    made = _range(single, last, joint + 2, is_change=False)
    return made if made.last is not None else None


def _link(tokens: list[Token], joint: int) -> tuple[int, int]:
    """Return where the word between two ends stands and where the second figure does, its currency passed over."""
    if tokens[joint].word in HYPHENS and tokens[joint + 1].word in UP_TO and joint + 2 < len(tokens):
        joint += 1  # `18- to 25-year-olds`
    place = joint + 1
    if not LEADING.isdisjoint(tokens[place].cats) and place + 1 < len(tokens):
        place += 1
    return joint, place


def opener_of(tokens: list[Token], at: int) -> Token | None:
    """Return the token before a figure, the currency that leads it passed over: `between $140 and …`."""
    back = at - 1
    if back > 0 and not LEADING.isdisjoint(tokens[back].cats):
        back -= 1
    return tokens[back] if back >= 0 else None


def figure_at(token: Token) -> Figure | None:
    """Return the figure that a token says; `one` before a unit is 1."""
    figure: Figure | None = token.cats.get("<number>")
    if figure is not None:
        return figure
    return Figure(Decimal(1)) if "<one>" in token.cats else None


def _joins(mark: Token, opener: Token | None, lexicon: Lexicon) -> bool:
    if "<between>" in mark.cats:
        return True
    return opener is not None and lexicon.hedges["range"].get(opener.word) == mark.word


def moves(first: Token, opener: Token | None, lexicon: Lexicon, context: Context) -> bool:
    """Whether a word of change stands right before: `up 300 to 2,700` is by how much, and to where."""
    if opener is not None and opener.word in lexicon.hedges["range"]:
        return False
    match = BEFORE.search(context.text[max(0, first.start - REACH) : first.start].rstrip(SIGNS))
    return match is not None and match[1].lower().startswith(tuple(lexicon.hedges["change"]["stems"]))


def _is_tight(tokens: list[Token], joint: int) -> bool:
    before, after = tokens[joint - 1], tokens[joint + 1]
    return (before.end == tokens[joint].start) == (tokens[joint].end == after.start)


def _is_change(opener: Token | None, lexicon: Lexicon, context: Context, *, is_share: bool = False) -> bool:
    """Whether a verb of change stands before `de … à`, `from … to`.

    Verbs that say by how much make a range of shares: `augmenter de 15 à 20 %`, not `passer de 15 à 20 %`.
    """
    if (
        opener is None
        or opener.word not in lexicon.hedges["range"]
        or lexicon.hedges["range"][opener.word] in lexicon.and_
    ):
        return False
    match = BEFORE.search(context.text[max(0, opener.start - REACH) : opener.start])
    if match is None or (is_share and match[1].lower().startswith(tuple(lexicon.hedges["change"].get("by", ())))):
        return False
    return match[1].lower().startswith(tuple(lexicon.hedges["change"]["stems"]))


def _shortened(low: Decimal, high: Decimal, last: Figure) -> int:
    """Return what a first end is short for: thousands in `7 à 8.000`, hundreds in `cinq à six cents`, else 1."""
    if last.scale != 1 or last.place < 1 or low % 1 or not 1 < low < HUNDRED:
        return 1
    for unit in (THOUSAND, HUNDRED):
        ends = high % unit == 0 and (unit == THOUSAND or high < THOUSAND)
        if ends and low * unit < high <= low * unit * WIDEST and not (unit == HUNDRED and last.is_plain):
            return unit
    return 1


def _range(single: Figures, last: Figure, end: int, *, is_change: bool) -> Figures:
    first, low, high = single.first, single.first.amount, last.amount
    if low is None or high is None:
        return single
    if last.scale > 1 and first.scale == 1 and low < high / last.scale:
        low = low * last.scale
        first = first._replace(amount=low, place=first.place * last.scale, scale=last.scale, is_round=True)
    short = _shortened(low, high, last)
    if short > 1:
        low = low * short
        first = first._replace(amount=low, place=first.place * short, is_round=True)
    if is_change:
        return Figures(first, last, single.start, end, is_change=True)
    if low > high and last.scale == 1:
        return Figures(first, last, single.start, end, is_change=True)
    return Figures(first, last, single.start, end) if low < high else single
