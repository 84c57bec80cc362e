"""The items of a French list that its first comma seemed to part from the infinitive or gerund it opens in."""

from __future__ import annotations

from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.objects import objects_of

_BARE = frozenset({ClauseKind.GERUND, ClauseKind.INFINITIVE})


def listed_beyond(parse: Parse, clause: int, last: int) -> tuple[int, ...]:
    """Return the items of a French list that goes on past the infinitive or gerund that it opens in.

    `un comité réunissant les élus, les juges et les clercs`: the first comma seemed to end the clause. Linear in the
    groups of the clause around.
    """
    here = parse.clauses[clause]
    if here.kind not in _BARE or here.parent is None or parse.language != "fr":
        return ()
    ends = here.tokens[-1] + 1 if here.tokens else len(parse.tokens)
    if ends >= len(parse.tokens) or parse.tokens[ends].low != ",":
        return ()
    own = next((g for g in groups_in(parse, clause) if g.head == last), None)
    above = parse.clauses[here.parent].predicate
    if own is None or own.last + 1 != ends or above is None or above.head > here.opened_by:
        return ()
    end, found = own.last, list[int]()
    for group in groups_in(parse, here.parent):
        if group.first <= end:
            continue
        if group.first != end + 2 or group.governor is not None or group.head in objects_of(parse, here.parent):
            return ()
        found.append(group.head)
        if group.joined == "and":
            return tuple(found)
        end = group.last
    return ()
