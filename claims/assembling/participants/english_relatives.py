"""Whom or what an English relative pronoun may stand for: `who` for persons and bodies, `which` for no person."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from claims.assembling.parsing.clauses import Clause
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.nominal import bodies
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import all_groups
from claims.assembling.participants.somebody import is_aged, is_somebody
from claims.assembling.words.tokens import Tag
from claims.kinds.people import names_person
from claims.languages.classes import word_class
from claims.model import Kind, NameKind, NameValue, PlaceValue

_FARTHEST = 3
"""Groups looked back from the noun right before a relative pronoun."""
_DESCRIBING = frozenset({Tag.PART, Tag.GER, Tag.ADV})
_TIMES = (Kind.DATE, Kind.TIME, Kind.DURATION)
_PLACED = frozenset({"at", "off", "near", "outside", "inside"})


def meant_by_relative(parse: Parse, clause: Clause, predicate: Predicate, found: int) -> int | None:
    """Return what an English relative pronoun stands for: the noun at `found`, or another where that cannot be.

    `a cook from a cafe who left`: the cook; `a fence around the field, which fell`: the fence; `the names of buyers,
    who`: the buyers. `None` for `which` behind a person beside whom nothing stands. Linear in the few groups before it.
    """
    low = parse.tokens[clause.opened_by].low
    if low == "who":
        return _person(parse, clause, found)
    if low == "which":
        return _thing(parse, found)
    return _event(parse, predicate, found) if low == "that" else found


def _person(parse: Parse, clause: Clause, found: int) -> int:
    """Return whom `who` means where the noun at `found` is surely nobody."""
    if may_act(parse, found):
        return found
    nearest = clause.antecedent
    if nearest is not None and nearest != found and may_act(parse, nearest):
        joined = all_groups(parse)[_at(all_groups(parse), nearest)].joined is not None
        return found if joined else nearest  # `the cooks and clerks who`
    return next((g.head for g in _complemented(parse, found) if may_act(parse, g.head)), found)


def _thing(parse: Parse, found: int) -> int | None:
    """Return what `which` means where the noun at `found` is somebody, `None` where nothing else is there."""
    token = parse.tokens[found]
    common = token.tag is Tag.NOUN and token.lemma not in word_class("things_in_er", "en")
    titled = common and parse.text[token.start].isupper()  # `The Apprentice, which`
    if titled or token.plural is True or not (common or token.tag is Tag.PROPN) or not _is_person(parse, found):
        return found
    for group in _complemented(parse, found):
        head = parse.tokens[group.head]
        if head.tag is Tag.NOUN and not _is_person(parse, group.head):
            return group.head
    return None if common else found


def _is_person(parse: Parse, head: int) -> bool:
    """Whether a word is surely of somebody: by its name, its office or what is known of the noun."""
    token = parse.tokens[head]
    return is_somebody(parse, head) or (token.tag is Tag.NOUN and names_person(token.lemma, "en"))


def _event(parse: Parse, predicate: Predicate, found: int) -> int:
    """Return the event at a place that `that` means before a verb that only events are the subject of."""
    if predicate.lemma not in word_class("done_by_events", "en") or parse.event_of_noun(found) is not None:
        return found
    groups = all_groups(parse)
    at = _at(groups, found)
    governor = groups[at].governor if at else None
    if governor is None or parse.tokens[governor].low not in _PLACED or groups[at - 1].last != governor - 1:
        return found
    before = groups[at - 1].head
    return before if parse.event_of_noun(before) is not None else found


def _complemented(parse: Parse, found: int) -> Sequence[Group]:
    """Return the groups that the one of the noun at `found` complements, the nearest first; times are stepped over."""
    groups, passed = all_groups(parse), []
    at = _at(groups, found)
    for _ in range(_FARTHEST):
        if at < 1:
            break
        governor = groups[at].governor
        opens = groups[at].first if governor is None else governor
        between = parse.tokens[groups[at - 1].last + 1 : opens]
        timed = governor is None and _is_time(parse, groups[at])
        if (governor is None and not timed) or any(t.tag not in _DESCRIBING for t in between):
            break
        at -= 1
        passed.append(groups[at])
    return passed


def _at(groups: Sequence[Group], head: int) -> int:
    return bisect_right(groups, head, key=_first) - 1


def _first(group: Group) -> int:
    return group.first


def _is_time(parse: Parse, group: Group) -> bool:
    """Whether a group only says when (`last season`, `Friday`)."""
    token = parse.tokens[group.head]
    told = token.mention >= 0 and parse.mentions[token.mention].kind in _TIMES
    return told or token.lemma in parse.grammar.moments or token.lemma in word_class("limits", "en")


def may_act(parse: Parse, head: int) -> bool:
    """Whether a word may be of somebody or of several who act together."""
    token = parse.tokens[head]
    value = parse.mentions[token.mention].value if token.mention >= 0 else None
    if isinstance(value, PlaceValue):
        return False
    if isinstance(value, NameValue):
        return value.kind is not NameKind.THING
    if token.tag is not Tag.NOUN:
        return token.tag in (Tag.PROPN, Tag.PRON) or is_aged(parse, head)
    if _acts(token.lemma) or token.lemma in parse.grammar.institutions:
        return True
    return is_somebody(parse, head) or _is_named(parse, head)


@lru_cache(maxsize=1 << 12)
def _acts(lemma: str) -> bool:
    """Whether an English noun is of somebody, of several or of a body."""
    doer = names_person(lemma, "en") and lemma not in word_class("things_in_er", "en")
    body = lemma in bodies("en") or lemma in word_class("folk", "en")
    return doer or body or lemma in word_class("who_speak", "en")


def _is_named(parse: Parse, head: int) -> bool:
    """Whether a noun with a capital may be a name, which it need not be where it opens its sentence."""
    token = parse.tokens[head]
    surely = head > 0 or (token.plural is not True and parse.event_of_noun(head) is None)
    return surely and parse.text[token.start].isupper()
