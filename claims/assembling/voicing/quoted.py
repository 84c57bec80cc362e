"""What of a sentence is quoted speech."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause
from claims.assembling.parsing.parse import Parse
from claims.model import Quotation


def quotation_at(parse: Parse, offset: int) -> Quotation | None:
    """Return the speech that code point `offset` is quoted in, or `None`. Linear in the quotations of the sentence."""
    for quotation in parse.sentence.quotes:
        if quotation.start <= offset < quotation.end and quotation.is_speech:
            return quotation
    return None


def tells_in_quotation(parse: Parse, clause: Clause) -> bool:
    """Return whether the verb of a clause is quoted (`« Je le répète, … »`): who speaks it tells nothing around it."""
    return clause.predicate is not None and quotation_at(parse, parse.tokens[clause.predicate.head].start) is not None
