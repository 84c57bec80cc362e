"""Short texts side by side: each statement of one with each of the other, and links where they cannot both hold.

Among thousands of sentences two that are alike are mostly a coincidence; a claim and a passage set beside each other
are about one thing more often than not, so that one word that cannot be true beside the other's is evidence enough.
"""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING

from checker.linking.statements.belonging import calling, kind, nationality
from checker.linking.statements.contrary import contrary
from checker.linking.statements.denials import denial
from checker.linking.statements.excluding import exclusive
from checker.linking.statements.filling import agent, channel, place
from checker.linking.statements.lacking import inexistent, lacking
from checker.linking.statements.lives import life
from checker.linking.statements.opposing import opposite
from checker.linking.statements.quantifying import quantified
from checker.linking.statements.reading import Statement, statements_of
from checker.linking.statements.sharing import shared
from checker.linking.statements.surroundings import figure, rank
from checker.linking.statements.tying import tied
from checker.linking.statements.valuing import are_other_ones, value
from checker.model import Link, Step
from claims.languages.packs import is_partial

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.linking.statements.clashing import Clash
    from claims.model import Analysis

BRIEF = 12
"""Sentences of all texts together up to which they are short."""
PRIOR = -3.0
"""Bits against a clash before evidence: most statements of two short texts can both hold."""
SHARED = 6.0
"""Bits of a statement that the other one says in full but for what clashes."""
RULE_BITS = {
    "link.statement-value": 3.0,
    "link.statement-life": 4.0,
    "link.statement-figure": 3.0,
    "link.statement-denied": 2.0,
    "link.statement-opposite": 2.0,
    "link.statement-kind": 2.0,
    "link.statement-nation": 2.0,
    "link.statement-shared-out": 3.0,
    "link.statement-tied": 3.0,
    "link.statement-exclusive": 2.0,
    "link.statement-calling": 2.0,
    "link.statement-agent": 2.0,
    "link.statement-place": 2.0,
}
"""Bits of each rule, set by hand: how seldom what it finds is of two things."""

RULES = (
    shared,
    rank,
    value,
    life,
    figure,
    denial,
    opposite,
    contrary,
    quantified,
    lacking,
    inexistent,
    exclusive,
    kind,
    calling,
    nationality,
    tied,
    agent,
    channel,
    place,
)
"""In the order in which an editor would ask; of two statements only the first that holds is told."""


def texts_of(analyses: Sequence[Analysis]) -> dict[str, list[Statement]] | None:
    """Return the statements of each text by its name, `None` where the texts are not short, or not read in full."""
    if any(is_partial(one.source.language or "") for one in analyses):
        return None
    if sum(sentence.region.is_prose for one in analyses for sentence in one.sentences) > BRIEF:
        return None
    return {one.source.name: statements_of(one) for one in sorted(analyses, key=lambda one: one.source.name)}


def links_between(texts: Mapping[str, Sequence[Statement]], lead: str | None = None) -> Iterator[Link]:
    """Yield a link for each clash of two statements of different texts, in the order of the texts.

    With `lead`, the name of a source, only between it and the others. Quadratic in the statements, which are few.
    """
    for (name, one), (other_name, other) in combinations(texts.items(), 2):
        if lead is None or lead in (name, other_name):
            yield from map(_link, clashes(one, other))


def clashes(one: Sequence[Statement], other: Sequence[Statement]) -> Iterator[Clash]:
    """Yield what clashes between two texts: the shorter statement of a pair is looked for in the longer one."""
    for a, b in product(one, other):
        shorter, longer, rest = (a, b, other) if len(a.words) <= len(b.words) else (b, a, one)
        if are_other_ones(a, b) or (_is_among(a, other) and _is_among(b, one)):
            continue
        found = _first(rule(shorter, longer, rest) for rule in RULES)
        if found is None and len(a.words) == len(b.words):
            found = _first(rule(longer, shorter, one) for rule in RULES)
        if found is not None:
            yield found


def _is_among(statement: Statement, text: Sequence[Statement]) -> bool:
    """Whether a text has a sentence word for word: what two texts both say is at odds within each, if at all."""
    written = _written(statement)
    return any(_written(one) == written for one in text)


def _written(statement: Statement) -> list[str]:
    return [token.low for token in statement.parse.tokens]


def _first(found: Iterable[Clash | None]) -> Clash | None:
    return next((one for one in found if one is not None), None)


def _link(found: Clash) -> Link:
    a, b = sorted((found.a, found.b), key=lambda fact: (fact.source, fact.start, fact.end))
    steps = (
        Step("link.statement-prior", PRIOR),
        Step("link.statement-shared", round(SHARED * found.share, 1), (("what", f"{round(100 * found.share)} %"),)),
        Step(found.rule, RULE_BITS[found.rule]),
    )
    return Link(a, b, steps, round(sum(step.weight for step in steps), 3))
