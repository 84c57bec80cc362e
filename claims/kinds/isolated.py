"""A text that is a number and nothing else: there a sign may stand apart, `k` and `G` are scales, `12 sur 3` divides.

In prose the same marks are list bullets, models and generations of networks, so none of this is read there.
"""

from __future__ import annotations

from decimal import Decimal

from claims.kinds.figures import Figure, bounds, read_digits, scaled
from claims.kinds.found import Found
from claims.kinds.lexicon import Lexicon
from claims.kinds.lexing import lex
from claims.kinds.numerals import DASHES, fold
from claims.kinds.tokens import Token
from claims.model import Hedge, Kind, NumberValue, Part
from claims.patterns import pattern

LONGEST = 60
SCALES = {"k": 1000, "K": 1000, "M": 10**6, "G": 10**9, "T": 10**12}
SCALED = pattern(r"([-−–]?)\s{0,2}(\d[\d.,\u00a0\u202f]*)(?:\s{0,2}([kMGT])|(K))")
"""`200 K` is a temperature."""


def isolated(text: str, lexicon: Lexicon) -> Found | None:
    """Return the number that a whole short text is, where prose would not read it so; `None` for any other text.

    Linear in the text, of which no more than `LONGEST` characters are looked at.
    """
    if len(text) > LONGEST:
        return None
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    figure = _with_letter(text[start:end], lexicon) or _of_tokens(text, start, end, lexicon)
    if figure is None or figure.amount is None:
        return None
    around = bounds(figure, Hedge.EXACT)
    value = NumberValue(figure.amount, around.low, around.high)
    return Found(Kind.NUMBER, start, end, value, (Part("figure", start, end),))


def _with_letter(text: str, lexicon: Lexicon) -> Figure | None:
    """Read `10G`, `- 10 k`."""
    match = SCALED.fullmatch(text)
    figure = read_digits(match[2].rstrip(".,"), lexicon.decimal) if match else None
    if match is None or figure is None:
        return None
    grown = scaled(figure, SCALES[match[3] or match[4]])
    return _negated(grown) if match[1] else grown


def _of_tokens(text: str, start: int, end: int, lexicon: Lexicon) -> Figure | None:
    """Read `- 1 4/5`, `deux mille sur trois`."""
    tokens = fold(lex(text, start, end, lexicon), lexicon, text)
    if len(tokens) == 2 and tokens[0].word in DASHES:
        figure = _figure(tokens[1])
        return None if figure is None else _negated(figure)
    if len(tokens) == 3 and "<over>" in tokens[1].cats:
        above, below = _figure(tokens[0]), _figure(tokens[2])
        if above is None or below is None or above.amount is None or not below.amount:
            return None
        return Figure(above.amount / below.amount)
    return None


def _figure(token: Token) -> Figure | None:
    figure: Figure | None = token.cats.get("<number>")
    return figure


def _negated(figure: Figure) -> Figure:
    return figure._replace(amount=-(figure.amount or Decimal(0)), is_plain=False)
