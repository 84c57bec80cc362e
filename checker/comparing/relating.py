"""The relation of any two values of the closed union."""

from __future__ import annotations

from typing import assert_never

from checker.comparing.ages import relate_ages
from checker.comparing.dates import relate_dates
from checker.comparing.durations import relate_durations
from checker.comparing.events import relate_outcomes, relate_parties, relate_polarities
from checker.comparing.money import relate_money
from checker.comparing.names import relate_names
from checker.comparing.numbers import relate_numbers, relate_ordinals, relate_share_with_number
from checker.comparing.percentages import relate_percentages
from checker.comparing.places import relate_places
from checker.comparing.quantities import relate_quantities
from checker.comparing.quotes import relate_quotes
from checker.comparing.roles import relate_roles
from checker.comparing.times import relate_times
from checker.model import Comparison, Relation
from claims.model import (
    AgeValue,
    DateValue,
    DurationValue,
    MoneyValue,
    NameValue,
    NumberValue,
    OrdinalValue,
    OutcomeValue,
    PartyValue,
    PercentageValue,
    PlaceValue,
    PolarityValue,
    QuantityValue,
    QuoteValue,
    RoleValue,
    TimeValue,
    Value,
)

KINDS_DIFFER = Comparison(Relation.NOT_COMPARABLE, None, "kinds-differ")


def relate(a: Value, b: Value) -> Comparison:
    """Return how two values stand to each other, before anything is known of their sources.

    They are in conflict (`disjoint`, `opposite`) only where no one thing could have both. Symmetric; a value against
    itself is equal unless it was never resolved; a wider set of possibilities never turns agreement into conflict.
    Constant cost but for quotations, which cost the product of their words.
    """
    if type(a) is not type(b):
        return _across(a, b)
    match a, b:
        case DateValue(), DateValue():
            return relate_dates(a, b)
        case TimeValue(), TimeValue():
            return relate_times(a, b)
        case NumberValue(), NumberValue():
            return _relate_figures(a, b)
        case _:
            return _relate_words(a, b)


def _relate_figures(a: NumberValue, b: NumberValue) -> Comparison:
    match a, b:
        case OrdinalValue(), OrdinalValue():
            return relate_ordinals(a, b)
        case PercentageValue(), PercentageValue():
            return relate_percentages(a, b)
        case MoneyValue(), MoneyValue():
            return relate_money(a, b)
        case QuantityValue(), QuantityValue():
            return relate_quantities(a, b)
        case DurationValue(), DurationValue():
            return relate_durations(a, b)
        case AgeValue(), AgeValue():
            return relate_ages(a, b)
        case _:
            return relate_numbers(a, b)


def _relate_words(a: Value, b: Value) -> Comparison:
    match a:
        case NameValue():
            return relate_names(a, b) if isinstance(b, NameValue) else KINDS_DIFFER
        case RoleValue():
            return relate_roles(a, b) if isinstance(b, RoleValue) else KINDS_DIFFER
        case PlaceValue():
            return relate_places(a, b) if isinstance(b, PlaceValue) else KINDS_DIFFER
        case QuoteValue():
            return relate_quotes(a, b) if isinstance(b, QuoteValue) else KINDS_DIFFER
        case PartyValue():
            return relate_parties(a, b) if isinstance(b, PartyValue) else KINDS_DIFFER
        case PolarityValue():
            return relate_polarities(a, b) if isinstance(b, PolarityValue) else KINDS_DIFFER
        case OutcomeValue():
            return relate_outcomes(a, b) if isinstance(b, OutcomeValue) else KINDS_DIFFER
        case DateValue() | TimeValue() | NumberValue():
            return KINDS_DIFFER
        case _:
            assert_never(a)


def _across(a: Value, b: Value) -> Comparison:
    """Relate values of two kinds: only a share can be told both as a fraction and in per cent."""
    match a, b:
        case PercentageValue(), NumberValue() if type(b) is NumberValue:
            return relate_share_with_number(a, b)
        case NumberValue(), PercentageValue() if type(a) is NumberValue:
            return relate_share_with_number(b, a)
        case _:
            return KINDS_DIFFER
