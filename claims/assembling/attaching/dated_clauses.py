"""Dates and times: the clause that each stands in for, where that is not the one around it."""

from __future__ import annotations

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.languages.families import is_speech
from claims.model import Event

_PRESENTS = ("voilà", "voici", "il y a", "il y avait")
"""What opens a length of time that tells how long ago something began."""
_INVERTED = 3
"""Words from a fronted date to a verb of speech whose subject follows it, the comma and a clitic included."""


def clause_behind_the_aside(parse: Parse, index: int, clause: int) -> int | None:
    """Return the clause that a fronted date belongs to where words of speech stand between the two.

    `Lundi, explique la mairie, le pont fermera` dates the closing. Linear in the clause.
    """
    here = parse.clauses[clause]
    told = parse.event_of_clause(here)
    opened = all(parse.tokens[i].tag in (Tag.PREP, Tag.DET, Tag.ADV) for i in range(parse.owner.index(clause), index))
    if here.predicate is None or told is None or not is_speech(told.family) or not opened:
        return None
    led = any(t.tag in (Tag.NOUN, Tag.PROPN) for t in parse.tokens[index + 1 : here.predicate.first])
    if parse.language == "fr" and (led or here.predicate.first > index + _INVERTED):
        return None  # `Lundi, la mairie a réagi, et …`: the day of the reaction
    last = here.tokens[-1]
    between = index + 2 < last + 2 < len(parse.tokens) and parse.tokens[index + 1].low == ","
    if not between or "," not in (parse.tokens[last].low, parse.tokens[last + 1].low):
        return None
    following = parse.owner[last + 2 if parse.tokens[last + 1].low == "," else last + 1]
    main = following != clause and parse.clauses[following].kind is not ClauseKind.RELATIVE
    return following if main and parse.clauses[following].predicate is not None else None


def clause_it_opens(parse: Parse, index: int, clause: int) -> int | None:
    """Return the bare clause whose subject a date opens right behind its verb (`saw May profits fall`)."""
    predicate = parse.clauses[clause].predicate
    if predicate is None or predicate.last != index - 1 or index + 1 >= len(parse.tokens):
        return None
    following = parse.owner[index + 1]
    opens = following != clause and parse.clauses[following].kind is ClauseKind.CONTENT
    return following if opens and parse.tokens[index + 1].tag in (Tag.NOUN, Tag.ADJ) else None


def clause_it_closes(parse: Parse, index: int, clause: int) -> int | None:
    """Return the clause that a date ends where a coordinator right behind it opens the next (`is due in May and …`)."""
    here = parse.clauses[clause]
    if parse.language != "en" or here.kind is not ClauseKind.CONTENT or here.parent is None or not here.tokens:
        return None
    opens = here.tokens[0] == index and index + 1 < len(parse.tokens) and parse.tokens[index + 1].tag is Tag.COORD
    return here.parent if opens and parse.clauses[here.parent].predicate is not None else None


def clause_due_by(parse: Parse, index: int, clause: int) -> int | None:
    """Return what is foretold for a day that `by` sets before who says so (`By 2030, the firm says, …`, `says that …`).

    Linear in the clauses.
    """
    predicate, told = parse.clauses[clause].predicate, parse.event_of_clause(parse.clauses[clause])
    opened = index > 0 and any(t.low == "by" for t in parse.tokens[max(0, index - 2) : index])
    if parse.language != "en" or not opened or predicate is None or index > predicate.first or told is None:
        return None
    if not is_speech(told.family):
        return None
    contents = (j for j, c in enumerate(parse.clauses) if c.parent == clause and c.kind is ClauseKind.CONTENT)
    return next((j for j in contents if parse.clauses[j].predicate is not None), None)


def past_description(parse: Parse, index: int, clause: int, told: Event | None) -> tuple[int, Event | None]:
    """Return the clause and event before a participle that only says what somebody is like (`un homme armé lundi`)."""
    here = parse.clauses[clause]
    if here.kind is not ClauseKind.PARTICIPIAL or here.predicate is None or here.predicate.head != index - 1:
        return clause, told
    if here.predicate.lemma not in circumstances_of(parse.language).describing or here.predicate.head < 1:
        return clause, told
    around = parse.owner[here.predicate.head - 1]
    event = parse.event_of_clause(parse.clauses[around])
    return (clause, told) if event is None else (around, event)


def clause_since_when(parse: Parse, index: int) -> int | None:
    """Return the French clause that goes on for a length of time told before it, or began that long ago.

    `Ça fait quatre ans que le maire réclame un pont`, `Voilà six ans que`, `Il y a trois ans que`. Constant.
    """
    tokens = parse.tokens
    if parse.language != "fr" or index + 2 >= len(tokens) or tokens[index + 1].low not in ("que", "qu'"):
        return None
    following = parse.owner[index + 1]
    content = parse.clauses[following].kind is ClauseKind.CONTENT and parse.clauses[following].predicate is not None
    if not content or parse.clauses[following].opened_by != index + 1:
        return None
    said = tokens[index].low.startswith(_PRESENTS) or _makes_that_long(parse, index)
    return following if said else None


def _makes_that_long(parse: Parse, index: int) -> bool:
    """Whether `ça fait` or `cela faisait` stands before a length of time, what only rounds it between them."""
    at = index - 1
    while at > 0 and parse.tokens[at].tag in (Tag.ADV, Tag.PREP):
        at -= 1
    opens = [t.low for t in parse.tokens[max(0, at - 1) : at]]
    return at > 0 and parse.tokens[at].lemma == "faire" and opens[-1:] in (["ça"], ["ca"], ["cela"])
