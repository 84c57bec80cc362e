"""The direct objects of each clause: behind its verb, as a pronoun before it, or opening it."""

from __future__ import annotations

from claims.assembling.antecedents import OBJECT_RELATIVES, described, groups_in, parted, stands_free
from claims.assembling.clauses import ClauseKind
from claims.assembling.groups import Group
from claims.assembling.parse import Parse
from claims.assembling.predicates import Predicate
from claims.assembling.subjects import subject_of
from claims.assembling.tokens import Tag

_OBJECT_ONLY = frozenset({"que", "qu'", "whom"})
_OBJECT_CLITICS = frozenset({"le", "la", "l'", "les", "me", "m'", "te", "t'", "nous", "vous"})
_EITHER_CLITICS = frozenset({"me", "m'", "te", "t'", "nous", "vous"})
"""Pronouns that are the direct object only where none follows (`il nous aide`, `il nous rend le livre`)."""
_ADDRESSING = frozenset({"à", "au", "aux", "chez"})
_POINTING = frozenset(
    {"this", "that", "every", "each", "next", "last", "one", "all", "home", "tonight"}
    | {"ce", "cet", "cette", "ces", "chaque", "tout", "toute", "tous", "toutes"}
)
"""Words that make a noun of time say when (`closed that day`, beside `lost a day`)."""
_ASKING = frozenset({"what", "whom", "whatever"})


def objects_of(parse: Parse, clause: int) -> list[int]:
    """Return the heads of the direct objects of a clause in text order, pronouns and antecedents among them."""
    here = parse.clauses[clause]
    predicate = here.predicate
    if predicate is None or predicate.lemma in parse.grammar.copulas:
        return []
    if predicate.passive and predicate.lemma not in parse.grammar.giving:
        return []
    clitic = _clitic(parse, predicate)
    if clitic is not None and parse.tokens[clitic].low not in _EITHER_CLITICS:
        return [clitic]
    subject = subject_of(parse, clause)
    asked = _asked(parse, clause, predicate, subject)
    if asked is not None:
        return [asked]
    found = _objects_after(parse, clause, predicate, subject) or _shared_objects(parse, predicate)
    found = found or _indefinite(parse, clause, predicate)
    return found if found or clitic is None else [clitic]


def _indefinite(parse: Parse, clause: int, predicate: Predicate) -> list[int]:
    """Return the French plural that `des` opens behind a complement of the verb (`donne au public des conseils`)."""
    before: Group | None = None
    for group in groups_in(parse, clause):
        if group.head <= predicate.head:
            continue
        opens = group.governor is not None and parse.tokens[group.governor].low == "des"
        if before is not None and opens and before.governor is not None and before.last + 1 == group.governor:
            addressed = parse.tokens[before.governor].low in _ADDRESSING
            return [group.head] if addressed and parse.tokens[group.head].tag is Tag.NOUN else []
        if before is not None or parted(parse, predicate.head, group.first):
            return []
        before = group
    return []


def _shared_objects(parse: Parse, predicate: Predicate) -> list[int]:
    """Return the objects of the verb coordinated right behind this one (`a conçu et construit le pont`)."""
    after = predicate.head + 1
    if after + 1 >= len(parse.tokens) or parse.tokens[after].tag is not Tag.COORD:
        return []
    for index, clause in enumerate(parse.clauses):
        other = clause.predicate
        if other is not None and after < other.first <= after + 2 and not other.passive:
            return _objects_after(parse, index, other, None)
    return []


def _asked(parse: Parse, index: int, predicate: Predicate, subject: int | None) -> int | None:
    """Return the object that opens its clause: an antecedent, or `what` (`the bridge that the council built`)."""
    clause = parse.clauses[index]
    opener = clause.opened_by
    low = parse.tokens[opener].low
    inside = subject is None or subject >= opener
    if clause.kind is ClauseKind.RELATIVE and clause.antecedent is not None and inside:
        silent = low not in OBJECT_RELATIVES and _lacks_object(parse, index, predicate, subject)
        if silent or low in _OBJECT_ONLY:
            return described(parse, clause, clause.antecedent, None)
    for asking in (opener, predicate.first - 1):
        if 0 <= asking < predicate.first and asking != subject and parse.tokens[asking].low in _ASKING:
            return asking
    return None


def _lacks_object(parse: Parse, index: int, predicate: Predicate, subject: int | None) -> bool:
    """Whether an English verb has neither an object nor a preposition right behind it."""
    after = predicate.head + 1
    if parse.language != "en" or (after < len(parse.tokens) and parse.tokens[after].tag is Tag.PREP):
        return False
    following = _objects_after(parse, index, predicate, subject)
    return not any(g.first == after and g.head in following for g in groups_in(parse, index))


def _objects_after(parse: Parse, clause: int, predicate: Predicate, subject: int | None) -> list[int]:
    found: list[int] = []
    end = predicate.head
    for group in groups_in(parse, clause):
        if group.head <= predicate.head or group.head == subject:
            continue
        if found and group.first != end + 1:
            break
        free = stands_free(parse, group) or _is_particle(parse, predicate, group) or _is_denied(parse, predicate, group)
        if not free or _is_moment(parse, group):
            continue
        if parted(parse, predicate.head, group.first) and not _resumed(parse, predicate.head, group.first):
            break
        found.append(group.head)
        first = len(found) == 1 and parse.language == "en"
        if not first or (parse.tokens[group.head].tag is not Tag.PRON and predicate.lemma not in parse.grammar.giving):
            break
        end = group.last
    return found


def _resumed(parse: Parse, head: int, first: int) -> bool:
    """Whether what parts a verb from a group is an insertion between two commas (`a vendu, en mai, son usine`)."""
    opens = head + 1 if parse.tokens[head + 1].tag is not Tag.ADV else head + 2
    return parse.tokens[opens].low == "," and parse.tokens[first - 1].low == "," and first - 1 > opens


def _is_particle(parse: Parse, predicate: Predicate, group: Group) -> bool:
    """Whether what stands before a group is part of the verb (`set up a fund`, `put out the fire`)."""
    governor = group.governor
    return governor == predicate.head + 1 == group.first - 1 and parse.tokens[governor].low in parse.grammar.particles


def _is_denied(parse: Parse, predicate: Predicate, group: Group) -> bool:
    """Whether `de` right after a denied verb stands for an article (`n'a pas trouvé d'accord`)."""
    governor = group.governor
    if governor is None or not predicate.negated or governor != predicate.head + 1:
        return False
    return parse.tokens[governor].low in ("de", "d'")


def _is_moment(parse: Parse, group: Group) -> bool:
    """Whether a group without a preposition says when or how often (`le soir`, `cette année`, `every day`)."""
    lemma = parse.tokens[group.head].lemma
    if lemma in parse.grammar.adverbial_nouns:
        return True
    opening = parse.tokens[group.first : group.head + 1]
    return lemma in parse.grammar.moments and any(t.low in _POINTING for t in opening)


def _clitic(parse: Parse, predicate: Predicate) -> int | None:
    """Return the object pronoun before a French verb (`il les a vus`)."""
    for position in range(predicate.first - 1, max(-1, predicate.first - 4), -1):
        token = parse.tokens[position]
        if token.tag not in (Tag.CLITIC, Tag.NEG):
            return None
        if token.tag is Tag.CLITIC and token.low in _OBJECT_CLITICS:
            return position
    return None
