"""Where what a verb of speech reports ends, and the text speaks for itself again."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import is_state

_SHIFTED = ("ait", "aient", "ais")
"""Endings of the imperfect and the conditional, which a content takes behind a verb in the past."""
_NAMED = frozenset({Tag.NOUN, Tag.PROPN, Tag.PRON})
_SHIFTED_BY = frozenset({"had", "would"})


def leaves_content(parse: Parse, clause: Clause) -> bool:
    """Whether a clause behind a comma and a coordinator is told beside a content rather than inside it.

    The content has the tense that follows a verb in the past (`a annoncé que le pont fermait`), and the clause, which
    repeats no `que`, has not (`, et les riverains ont bloqué la route`). Constant.
    """
    if clause.kind is not ClauseKind.CONTENT:
        return False
    if parse.language == "fr" and _is_sign(parse, clause.opened_by):
        return True
    if clause.sibling is None:
        return False
    before, opener = parse.clauses[clause.sibling], parse.tokens[clause.opened_by]
    if parse.language == "en":
        turned = opener.low == "but"
        return turned and (_goes_on_in_english(parse, before, clause) or _returns_to_now(parse, before, clause))
    if opener.tag is not Tag.COORD or before.kind is not ClauseKind.CONTENT:
        return False
    if clause.opened_by == 0 or parse.tokens[clause.opened_by - 1].low != ",":
        return False
    return _is_shifted(parse, before) and not _is_shifted(parse, clause)


def told_aside(parse: Parse, clause: int, content: Clause, teller: Clause) -> bool:
    """Return whether a French clause stands in a relative that the text adds to what somebody said in the past.

    A comma sets it off, and its tense is not that of what was said (`a dit que le pont, qui date de 1950, fermerait`).
    Linear in the depth.
    """
    told = teller.predicate
    if parse.language != "fr" or told is None or not (told.tense == "past" or told.head != told.first):
        return False
    current: int | None = clause
    while current is not None and parse.clauses[current] is not content:
        own = parse.clauses[current]
        if own.kind is ClauseKind.RELATIVE and _is_added(parse, own):
            return True
        current = own.parent
    return False


def _is_added(parse: Parse, relative: Clause) -> bool:
    """Whether a comma sets a relative off whose verb is in the present or the perfect."""
    predicate, opener = relative.predicate, relative.opened_by
    if predicate is None or opener < 1 or parse.tokens[opener].tag is not Tag.REL:
        return False
    at = opener - 1
    if parse.tokens[at].tag is Tag.PREP:
        at -= 1
    told = predicate.tense in ("present", "past") and not _is_shifted(parse, relative)
    return parse.tokens[at].low == "," and told


def _is_sign(parse: Parse, opener: int) -> bool:
    """Whether a bare noun of what something shows opens an apposition (`…, signe que la tension monte`)."""
    noun = opener - 1
    shows = noun > 0 and parse.tokens[noun].lemma in word_class("showing_nouns", "fr")
    return shows and parse.tokens[noun - 1].low in (",", "-", "–", "—")


def _is_shifted(parse: Parse, clause: Clause) -> bool:
    predicate = clause.predicate
    return predicate is not None and parse.tokens[predicate.first].low.endswith(_SHIFTED)


def _goes_on_in_english(parse: Parse, before: Clause, clause: Clause) -> bool:
    """Whether a deed told in the simple past behind `but` is not told by whoever tells what had been, or would be."""
    first, then = before.predicate, clause.predicate
    if first is None or then is None or before.kind is not ClauseKind.CONTENT:
        return False
    shifted = parse.tokens[first.first].low in _SHIFTED_BY and first.head != first.first
    family = parse.family_of_predicate(then)
    deed = then.tense == "past" and then.head == then.first and family is not None and not is_state(family)
    own = clause.opened_by + 1 < then.first and parse.tokens[clause.opened_by + 1].tag is not Tag.PRON
    return shifted and deed and own and then.lemma not in parse.grammar.be | parse.grammar.have


def _returns_to_now(parse: Parse, before: Clause, clause: Clause) -> bool:
    """Whether English tells in the present, of a subject named anew, beside what somebody said in the past.

    `He had said he would sell the mill, but he has now bought a barge`.
    """
    first, then = before.predicate, clause.predicate
    above = parse.clauses[before.parent].predicate if before.parent is not None else None
    if first is None or then is None or above is None or then.tense != "present" or then.modal is not None:
        return False
    said_then = above.tense == "past" and (parse.tokens[first.first].low in _SHIFTED_BY or first.tense == "past")
    own = any(t.tag in _NAMED for t in parse.tokens[clause.opened_by + 1 : then.first])
    comma = clause.opened_by > 0 and parse.tokens[clause.opened_by - 1].low == ","
    return said_then and own and comma
