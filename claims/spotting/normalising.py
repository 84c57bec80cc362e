"""One phrase → its value."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from claims.kinds.figures import Figure
from claims.kinds.lexicon import lexicon
from claims.kinds.lexing import lex
from claims.kinds.measuring import make
from claims.kinds.numerals import fold
from claims.model import Hedge, Value
from claims.spotting.values import spot_values


def normalise(text: str, language: str, reference: date | None = None) -> Value | None:
    """Return the value that a phrase states, `None` where it states none or more than one.

    What is no value by itself in prose (`un`, `zéro`) is one here. Linear in the phrase.
    """
    found = spot_values(text, language, reference)
    if len(found) == 1:
        return found[0].value
    known = lexicon(language)
    tokens = fold(lex(text, 0, len(text), known), known, text)
    if len(tokens) != 1:
        return None
    figure = tokens[0].cats.get("<number>", Figure(Decimal(1)) if "<one>" in tokens[0].cats else None)
    return None if figure is None else make(figure, None, None, Hedge.EXACT, None)
