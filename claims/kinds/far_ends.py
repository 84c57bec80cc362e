"""The far end of a range whose both ends say their unit: `entre 5 € et 10 €`, `between three days and five days`."""

from __future__ import annotations

from claims.kinds.figures import scaled
from claims.kinds.found import Context
from claims.kinds.lexicon import Lexicon
from claims.kinds.ranges import Figures, moves, opener_of, read_figures
from claims.kinds.tokens import Token
from claims.kinds.unit_shapes import read_unit
from claims.kinds.units_said import Unit
from claims.model import Kind

REACH = 16
BY_HOW_MUCH = ("by", "de", "d'")
"""Before a measure these say by how much something changes: `up by 4m euros to 9m euros`."""
MEASURED = (Kind.MONEY, Kind.QUANTITY, Kind.DURATION)


def with_far_end(
    tokens: list[Token], figures: Figures, unit: Unit, lexicon: Lexicon, context: Context
) -> tuple[Figures, Unit]:
    """Return a figure and its unit as the range that `entre … et`, `6m to 8m` make with a second of that unit.

    As they are where no second follows, or where it is no greater. Constant cost.
    """
    if unit.kind not in MEASURED or unit.extra is not None or unit.end + 1 >= len(tokens):
        return figures, unit
    if not _joins(tokens, figures, unit, lexicon, context):
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


def _joins(tokens: list[Token], figures: Figures, unit: Unit, lexicon: Lexicon, context: Context) -> bool:
    """Whether the word behind a measure leads to the far end, and no verb of change makes two values of them."""
    opener, mark = opener_of(tokens, figures.start), tokens[unit.end]
    link = lexicon.hedges["range"].get(opener.word, "") if opener is not None else ""
    if link:
        return link in lexicon.and_ and mark.word == link
    if "<between>" not in mark.cats or moves(tokens[figures.start], opener, lexicon, context):
        return False
    before = context.text[max(0, tokens[figures.start].start - REACH) : tokens[figures.start].start].split()
    return not before or before[-1].lower() not in BY_HOW_MUCH
