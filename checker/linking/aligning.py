"""Which of several candidates a fact is really told by: agreement of values first, then the closest wording.

A sentence may list many values (`3 mardi et 5 mercredi`), a page may tell one event twice; each fact then has several
links into the other source. Where one of them agrees, the others are of something else.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from checker.linking.agreement import VALUES, is_placed, is_sole, is_strung, is_version
from checker.model import Relation
from claims.model import Slot

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.linking.agreement import Compared
    from checker.model import Link
    from claims.model import Fact

Sentences = tuple[str, int, str, int]
Taken = tuple[int, Sentences]
Side = tuple[int, str]
"""A fact by its identity, and a source in which it may have counterparts."""
MARGIN = 4.0
"""Bits by which a differing counterpart must outweigh an agreeing one to be held the truer: what separates a near-copy
of the sentence from another sentence on the same event."""
TIE = 1.5
"""Bits within which two differing counterparts are equally likely, so that neither is preferred."""


def align(compared: Iterable[Compared], facts: Iterable[Fact]) -> list[Compared]:
    """Return the links that remain once every fact keeps its likeliest counterparts in each other source.

    A differing link is dropped where either fact has an agreeing counterpart on the other side that is not much weaker,
    or a differing one that is clearly stronger, or where the two sentences list different numbers of such values.
    So is one of two dates of different events where either sentence has the other's very date as well. `facts` are all
    that were read. Linear in the links and the facts.
    """
    facts = list(facts)
    listed = Counter(_list_of(fact) for fact in facts)
    dated = {_date_told(fact) for fact in facts if fact.slot is Slot.DATE}
    compared = [c for c in compared if c.agrees or is_placed(c.link) or is_sole(c.link) or _lists_match(c.link, listed)]
    compared = [c for c in compared if c.agrees or not _is_told_beside(c.link, dated)]
    agreeing: dict[Side, float] = defaultdict(lambda: float("-inf"))
    differing: dict[Side, float] = defaultdict(lambda: float("-inf"))
    taken = _taken(compared)
    for one in compared:
        best = agreeing if one.agrees else differing
        for side, counterpart in _facing(one.link):
            if one.agrees and one.comparison.relation is not Relation.EQUAL and counterpart in taken:
                continue
            best[side] = max(best[side], one.link.weight)
    standing = [one for one in compared if one.agrees or _stands(one.link, agreeing, differing)]
    return [one for one, apart in zip(standing, occasions_apart(standing), strict=True) if one.agrees or not apart]


def occasions_apart(compared: Sequence[Compared]) -> list[bool]:
    """Return for each link whether its two sentences tell of two occasions in the same words, as polls do.

    An error is one value among many that agree; there two values or more differ, and fewer agree or a date is among
    those that differ. Linear.
    """
    same: dict[Sentences, set[int]] = defaultdict(set)
    other: dict[Sentences, set[int]] = defaultdict(set)
    dates: dict[Sentences, set[int]] = defaultdict(set)
    for one in compared:
        clashes = one.comparison.relation is Relation.DISJOINT
        if one.link.a.slot in VALUES and (clashes or one.agrees):
            pair = _sentences(one.link)
            (other if clashes else same)[pair].add(one.link.a.start)
            if clashes and one.link.a.slot is Slot.DATE:
                dates[pair].add(one.link.a.start)
    apart = {pair for pair, found in other.items() if len(found) > 1 and (len(found) > len(same[pair]) or dates[pair])}
    return [_sentences(one.link) in apart for one in compared]


def _taken(compared: Iterable[Compared]) -> set[Taken]:
    """The facts that state just what another one does, each with the two sentences: they stand for no third value."""
    return {
        (id(fact), _sentences(one.link))
        for one in compared
        if one.comparison.relation is Relation.EQUAL and one.link.a.slot in VALUES
        for fact in (one.link.a, one.link.b)
    }


def _facing(link: Link) -> tuple[tuple[Side, Taken], tuple[Side, Taken]]:
    """Each side of a link with the fact that it faces."""
    (one, other), sentences = _sides(link), _sentences(link)
    return (one, (id(link.b), sentences)), (other, (id(link.a), sentences))


def _sentences(link: Link) -> Sentences:
    return link.a.source, link.a.sentence_start, link.b.source, link.b.sentence_start


def _stands(link: Link, agreeing: dict[Side, float], differing: dict[Side, float]) -> bool:
    """Whether no likelier counterpart speaks against a differing link.

    Between versions of one sentence it is enough that one of the two facts is told nowhere else: the other source may
    tell the value rightly a second time.
    """
    sides = _sides(link)
    outweighs = [link.weight >= agreeing[side] + MARGIN for side in sides]
    is_sure = is_strung(link) or (is_version(link) and any(step.key == "link.event-same" for step in link.steps))
    if not (any(outweighs) if is_sure else all(outweighs)):
        return False
    return all(link.weight >= differing[side] - TIE for side in sides)


def _list_of(fact: Fact) -> tuple[object, ...]:
    """What a sentence's values must share to be one list."""
    family, noun = fact.event.family if fact.event else None, fact.of.key if fact.of else None
    return fact.source, fact.sentence_start, fact.slot, fact.role, family, noun


def _lists_match(link: Link, listed: Counter[tuple[object, ...]]) -> bool:
    return listed[_list_of(link.a)] == listed[_list_of(link.b)]


def _date_told(fact: Fact) -> tuple[object, ...]:
    return fact.source, fact.sentence_start, fact.value


def _is_told_beside(link: Link, dated: set[tuple[object, ...]]) -> bool:
    """Whether two dates of events that are only akin differ, and one sentence tells the other one's date too.

    `prévu à 3 % pour 2019, contre 2 % attendus en 2018`, beside `celui prévu en 2018`: the same year, of another event.
    """
    if link.a.slot is not Slot.DATE or any(step.key == "link.event-same" for step in link.steps):
        return False
    return any(
        (one.source, one.sentence_start, other.value) in dated for one, other in ((link.a, link.b), (link.b, link.a))
    )


def _sides(link: Link) -> tuple[Side, Side]:
    return (id(link.a), link.b.source), (id(link.b), link.a.source)
