"""The far end of a range whose both ends say their unit: `entre 5 € et 10 €`, `between three days and five days`."""

from __future__ import annotations

from claims.kinds.figures import scaled
from claims.kinds.found import Context
from claims.kinds.lexicon import Lexicon
from claims.kinds.ranges import Figures, read_figures
from claims.kinds.tokens import Token
from claims.kinds.unit_shapes import read_unit
from claims.kinds.units_said import Unit
from claims.model import Kind

MEASURED = (Kind.MONEY, Kind.QUANTITY, Kind.DURATION)


def with_far_end(
    tokens: list[Token], figures: Figures, unit: Unit, lexicon: Lexicon, context: Context
) -> tuple[Figures, Unit]:
    """Return a figure and its unit as the range that `entre … et`, `between … and` make with a second of that unit.

    As they are where no second follows, or where it is no greater. Constant cost.
    """
    if unit.kind not in MEASURED or unit.extra is not None or not figures.start or unit.end + 1 >= len(tokens):
        return figures, unit
    link = lexicon.hedges["range"].get(tokens[figures.start - 1].word, "")
    if link not in lexicon.and_ or tokens[unit.end].word != link:
        return figures, unit
    second = read_figures(tokens, unit.end + 1, lexicon, context)
    if second is None or second.last is not None:
        return figures, unit
    other = read_unit(tokens, second, lexicon, context.text)
    if other is None or (other.kind, other.name) != (unit.kind, unit.name) or other.extra is not None:
        return figures, unit
    first, last = scaled(figures.first, unit.scale), scaled(second.first, other.scale)
    if first.amount is None or last.amount is None or first.amount >= last.amount:
        return figures, unit
    both = Figures(first, last, figures.start, second.end)
    return both, other._replace(scale=1, parts=(*unit.parts, *other.parts))
