"""What short texts say beside each other, joined to what was linked fact by fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.linking.agreement import Compared, compare_links
from checker.linking.statements.denials import is_limited
from checker.linking.statements.meeting import links_between, texts_of
from checker.linking.statements.subjects import (
    are_named_apart,
    clause_of_fact,
    is_named_apart,
    is_one_subject,
    predicate_of,
    subject_of,
)
from checker.linking.statements.valuing import MEASURED, is_agreed
from checker.model import Relation
from claims.model import Slot, Stance

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from checker.linking.statements.reading import Statement
    from checker.model import Link
    from checker.settings import Settings
    from claims.model import Analysis, Fact

COPIES = frozenset({"link.day-impossible", "link.sentence-copy"})
"""Steps of versions of one sentence: another value there is another value, whatever else the text says."""
NOT_COMPARABLE = Relation.NOT_COMPARABLE
OF_SUBJECTS = frozenset({Slot.MEASURE, Slot.AGE})
"""Slots of values that measure the subject itself."""
Place = tuple[str, int, str, int]
"""Where two statements that clash begin."""


def with_statements(
    compared: list[Compared], analyses: Sequence[Analysis], settings: Settings, lead: str | None = None
) -> list[Compared]:
    """Return links with those of clashing statements, where the texts are short; else the links themselves.

    Between short texts a differing value is let go where the other text has one that agrees, or where the two sentences
    are about different things. Two sentences that are at odds already are not joined once more; two ranks that clash as
    statements are told as such, whatever scope their words were read to have.
    """
    texts = texts_of(analyses)
    if texts is None:
        return compared
    kept = [one for one in compared if one.agrees or _stands(one.link, texts)]
    links = [link for link in links_between(texts, lead) if settings.is_checked(link.a.slot)]
    ranked = {_place(link) for link in links if link.a.slot is Slot.RANK}
    kept = [one for one in kept if one.agrees or one.link.a.slot is not Slot.RANK or _place(one.link) not in ranked]
    told = {_place(one.link) for one in kept if _is_told(one, texts)}
    return kept + compare_links((link for link in links if _place(link) not in told), settings.tolerance)


def _is_told(compared: Compared, texts: Mapping[str, Sequence[Statement]]) -> bool:
    """Whether two facts tell how their sentences differ; what is so now beside what will be is left to the sentences.

    `accepte` beside `n'acceptera pas` tells no plan and its outcome, as `n'a pas accepté` does.
    """
    link = compared.link
    if compared.agrees or compared.comparison.relation is NOT_COMPARABLE:
        return False
    settled = [fact for fact in (link.a, link.b) if fact.stance is not Stance.PLANNED]
    if link.a.slot is not Slot.POLARITY or len(settled) != 1:
        return True
    statement = _statement(settled[0], texts[settled[0].source])
    predicate = predicate_of(statement, clause_of_fact(statement, settled[0])) if statement is not None else None
    return predicate is None or predicate.tense != "present" or predicate.head != predicate.first


def _place(link: Link) -> Place:
    return link.a.source, link.a.sentence_start, link.b.source, link.b.sentence_start


def _stands(link: Link, texts: Mapping[str, Sequence[Statement]]) -> bool:
    """Whether a differing link holds up beside all that the two short texts say."""
    a, b = link.a, link.b
    if a.source == b.source:
        return True
    one, other = _statement(a, texts[a.source]), _statement(b, texts[b.source])
    if one is None or other is None:
        return True
    mine, theirs = clause_of_fact(one, a), clause_of_fact(other, b)
    if a.slot is Slot.POLARITY:
        return not (is_limited(one, mine, other, theirs) or (mine in one.denied and theirs in other.denied))
    if a.slot not in MEASURED or any(step.key in COPIES for step in link.steps):
        return True
    if is_agreed(a, texts[b.source], b) or is_agreed(b, texts[a.source], a):
        return False
    if not subject_of(one, mine) or not subject_of(other, theirs):
        return True
    if _is_strange(one, mine, texts[b.source]) or _is_strange(other, theirs, texts[a.source]):
        return False
    if a.slot not in OF_SUBJECTS or are_named_apart(one, mine, other, theirs):
        return a.slot not in OF_SUBJECTS
    owned = _is_owned(one, mine) and _is_owned(other, theirs)
    return not owned or is_one_subject(one, mine, other, theirs, texts[b.source])


def _is_owned(statement: Statement, clause: int) -> bool:
    """Whether a clause says no more than that its subject is or has something."""
    predicate, grammar = predicate_of(statement, clause), statement.parse.grammar
    return predicate is not None and predicate.lemma in grammar.be | grammar.have


def _is_strange(statement: Statement, clause: int, rest: Sequence[Statement]) -> bool:
    """Whether a clause is about somebody or something by a name that the other text has not, while it names others."""
    names = [word for word in subject_of(statement, clause) or () if word.is_name]
    named = any(word.is_name for other in rest for word in other.words)
    return bool(names) and named and all(is_named_apart(name, rest) for name in names)


def _statement(fact: Fact, statements: Iterable[Statement]) -> Statement | None:
    return next((one for one in statements if one.parse.sentence.start == fact.sentence_start), None)
