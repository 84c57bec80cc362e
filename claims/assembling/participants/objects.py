"""The direct objects of each clause: behind its verb, as a pronoun before it, or opening it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import (
    ANY_FORM,
    OBJECT_RELATIVES,
    Form,
    described,
    groups_in,
    is_feminine,
    parted,
)
from claims.assembling.participants.english_sharing import acts_on_nothing, shares_nothing
from claims.assembling.participants.inserted import goes_on_past_insertion
from claims.assembling.participants.no_objects import may_be_object
from claims.assembling.participants.pronoun_objects import clitic_object, inner_object, some_of_it
from claims.assembling.participants.set_apart import asked_noun, indefinite_object, listed_object, partitive_object
from claims.assembling.participants.shared_objects import shared_objects
from claims.assembling.participants.somebody import is_somebody
from claims.assembling.participants.subjects import subject_of
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Kind

_OBJECT_ONLY = frozenset({"que", "qu'", "whom"})
_EITHER_CLITICS = frozenset({"me", "m'", "te", "t'", "se", "s'", "nous", "vous"})
"""Pronouns that are the direct object only where none follows (`il nous aide`, `il nous rend le livre`)."""
_POINTING = frozenset(
    {"this", "that", "these", "those", "every", "each", "next", "last", "one", "all", "home", "tonight"}
    | {"ce", "cet", "cette", "ces", "chaque", "tout", "toute", "tous", "toutes"}
)
"""Words that make a noun of time say when (`closed that day`, beside `lost a day`)."""
_ASKING = frozenset({"what", "whom", "whatever"})
_OPENING_QUESTION = frozenset({"what", "which", "many", "much", "whose"})
_ONE = frozenset({"un", "une", "quelque", "quelques", "plusieurs", "a", "an", "some", "several"})
_PRESENTING = frozenset({"c'", "ce", "-ce"})
_CLEFT = 2
"""Words from `c'` of a cleft to the preposition of what it puts first."""
_GOVERNED = frozenset({Tag.DET, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM, Tag.ADJ, Tag.GER, Tag.VALUE})
_BEFORE_SEEN = frozenset({Tag.DET, Tag.ADJ, Tag.NUM, Tag.VALUE})
"""What may open the group of whom a verb sees do something (`saw its 2004 profits fall`)."""
_BEFORE_TIME = frozenset({"in", "on", "at", "since", "during", "before", "after", "until", "by", "from"})


@lru_cache(maxsize=64)
def objects_of(parse: Parse, clause: int) -> Sequence[int]:
    """Return the heads of the direct objects of a clause in text order, pronouns and antecedents among them.

    Found once for all that ask.
    """
    here = parse.clauses[clause]
    predicate = here.predicate
    if predicate is None or predicate.lemma in parse.grammar.copulas or acts_on_nothing(parse, predicate):
        return []
    if predicate.passive and predicate.lemma not in parse.grammar.giving:
        return _impersonal(parse, clause, predicate)
    clitic = clitic_object(parse, predicate)
    if clitic is not None and parse.tokens[clitic].low not in _EITHER_CLITICS:
        return [clitic]
    subject = subject_of(parse, clause)
    asked = _asked(parse, clause, predicate, subject)
    asked = asked if asked is not None else inner_object(parse, predicate)
    asked = asked if asked is not None else asked_noun(parse, clause, predicate, subject)
    if asked is not None:
        return [asked]
    found = _objects_after(parse, clause, predicate, subject)
    if not found and clitic is None and parse.language == "fr":
        found = shared_objects(parse, predicate, objects_of)
    if not found and clitic is None:
        found = _shared_objects(parse, predicate) or _lent(parse, clause) or _in_view(parse, clause, predicate)
    found = found or indefinite_object(parse, clause, predicate) or partitive_object(parse, clause, predicate)
    found = found or listed_object(parse, predicate)
    if not found and clitic is None:
        return some_of_it(parse, predicate)
    return found or [clitic for clitic in [clitic] if clitic is not None]


def _impersonal(parse: Parse, clause: int, predicate: Predicate) -> list[int]:
    """Return what a French passive with an `il` that is nobody is said of (`il a été recensé 40 cas`)."""
    if predicate.lemma not in parse.grammar.impersonal:
        return []
    subject = subject_of(parse, clause)
    if subject is None or parse.tokens[subject].low not in ("il", "-il", "-t-il"):
        return []
    return _objects_after(parse, clause, predicate, subject)


def _shared_objects(parse: Parse, predicate: Predicate) -> list[int]:
    """Return the objects of the verb coordinated right behind this one (`a conçu et construit le pont`)."""
    after = predicate.head + 1
    if after + 1 >= len(parse.tokens) or parse.tokens[after].tag is not Tag.COORD:
        return []
    if predicate.lemma in word_class("objectless", parse.language) or shares_nothing(parse, predicate):
        return []
    for index, clause in enumerate(parse.clauses):
        other = clause.predicate
        if other is None or other.passive or not after < other.first <= after + 2:
            continue
        if parse.language == "fr" and parse.tokens[predicate.first].tag is parse.tokens[other.first].tag is Tag.AUX:
            return []  # `a ralenti et a heurté le car`
        if all(t.tag in (Tag.CLITIC, Tag.ADV, Tag.NEG) for t in parse.tokens[after + 1 : other.first]):
            return _objects_after(parse, index, other, subject_of(parse, index))
    return []


def _in_view(parse: Parse, clause: int, predicate: Predicate) -> list[int]:
    """Return whom an English verb has do the bare verb behind them (`saw a man climb`, `have seen claims rise`)."""
    if predicate.lemma not in word_class("sensing", parse.language):
        return []
    for index, other in enumerate(parse.clauses):
        if other.sibling != clause or other.predicate is None or other.opened_by <= predicate.last:
            continue
        if any(t.tag not in _BEFORE_SEEN for t in parse.tokens[predicate.last + 1 : other.opened_by]):
            continue
        verb = parse.tokens[other.predicate.first]
        if verb.tag is Tag.VERB and verb.low == verb.lemma:
            subject = subject_of(parse, index)
            return [] if subject is None or parse.tokens[subject].tag is Tag.PRON else [subject]
    return []


def _lent(parse: Parse, index: int) -> list[int]:
    """Return the noun that two coordinated verbs of a relative clause act on (`des vins qu'il achète et revend`)."""
    clause = parse.clauses[index]
    if parse.language != "fr" or clause.kind is not ClauseKind.RELATIVE or clause.sibling is None:
        return []
    beside = parse.clauses[clause.sibling]
    joined = parse.tokens[clause.opened_by].tag is Tag.COORD and parse.tokens[beside.opened_by].low in _OBJECT_ONLY
    made = list(objects_of(parse, clause.sibling)) if joined else []
    return made if made and made[0] < beside.opened_by else []


def _asked(parse: Parse, index: int, predicate: Predicate, subject: int | None) -> int | None:
    """Return the object that opens its clause: an antecedent, or `what` (`the bridge that the council built`)."""
    clause = parse.clauses[index]
    opener = clause.opened_by
    low = parse.tokens[opener].low
    if (
        low in ("que", "qu'")
        and opener == 0
        and clause.kind is ClauseKind.CONTENT
        and predicate.first <= opener + _CLEFT
    ):
        return opener  # `Que fait la police ?`
    fronted = _asked_for(parse, index, predicate, subject)
    if fronted is not None:
        return fronted
    for asking in (opener, predicate.first - 1):
        if 0 <= asking < predicate.first and asking != subject and _asks(parse, clause, asking):
            return asking
    if low == "whose":
        return _possessed(parse, index, opener, subject)
    governed = parse.language == "en" and opener > 0 and parse.tokens[opener - 1].tag is Tag.PREP
    inside = (subject is None or subject >= opener) and not governed  # `a law under which he`
    if clause.kind is ClauseKind.RELATIVE and clause.antecedent is not None and inside:
        silent = low not in OBJECT_RELATIVES and _lacks_object(parse, index, predicate, subject)
        free = silent or (low in _OBJECT_ONLY and not _has_own_object(parse, index, predicate, subject))
        if free and not _says_when(parse, clause.antecedent):
            return described(parse, clause, clause.antecedent, _told_of_object(parse, predicate))
    return None


def _possessed(parse: Parse, index: int, opener: int, subject: int | None) -> int | None:
    """Return what `whose` opens where another noun is the subject (`a firm whose plant the state seized`)."""
    group = next((g for g in groups_in(parse, index) if g.first <= opener <= g.last), None)
    if group is None or subject is None or group.head == subject or group.governor is not None:
        return None
    return group.head if subject > group.last else None


def _asked_for(parse: Parse, index: int, predicate: Predicate, subject: int | None) -> int | None:
    """Return the noun that an English question asks for before its inverted verb (`what fees do the banks charge?`)."""
    groups = groups_in(parse, index)
    if parse.language != "en" or not groups or subject is None or not predicate.first < subject < predicate.head:
        return None
    asked = next((g for g in groups if parse.tokens[g.head].low not in _ASKING), groups[0])
    opener = parse.tokens[asked.first].low if asked.first != asked.head else ""
    before = parse.tokens[asked.first - 1].low if asked.first else ""
    if asked.head > predicate.first or not {opener, before} & _OPENING_QUESTION:
        return None
    return None if parse.tokens[asked.head].lemma in parse.grammar.moments else asked.head


def _told_of_object(parse: Parse, predicate: Predicate) -> Form:
    """Return what a French participle tells of the object before it (`les pains au lait qu'il a vendus`)."""
    head = parse.tokens[predicate.head]
    agrees = head.tag is Tag.PART and parse.language == "fr"
    return Form(head.plural, is_feminine(head)) if agrees else ANY_FORM


def _asks(parse: Parse, clause: Clause, index: int) -> bool:
    """Whether a word asks for the object; `whom` behind a noun relates to it."""
    low = parse.tokens[index].low
    return low in _ASKING and (low != "whom" or clause.antecedent is None)


def _says_when(parse: Parse, antecedent: int) -> bool:
    """Whether a relative tells what happened at a time (`au moment que`), or what a cleft puts first (`C'est ici que`).

    In a cleft the antecedent is governed by a preposition, and the copula stands right before that.
    """
    if parse.language == "en":
        return parse.tokens[antecedent].lemma in parse.grammar.moments
    groups = groups_in(parse, parse.owner[antecedent])
    at = next((k for k, g in enumerate(groups) if g.first <= antecedent <= g.last), None)
    if at is None:
        return False
    lemma = parse.tokens[groups[at].head].lemma
    if lemma in parse.grammar.moments and groups[at].governor is not None:
        return True
    while at > 0 and groups[at].governor == groups[at - 1].last + 1:
        at -= 1
    governor = groups[at].governor
    if governor is None or governor < _CLEFT:
        return False
    return parse.tokens[governor - 1].lemma in parse.grammar.be and parse.tokens[governor - _CLEFT].low in _PRESENTING


def _has_own_object(parse: Parse, index: int, predicate: Predicate, subject: int | None) -> bool:
    """Whether a noun with its article right behind a French verb is its object (`qu'il a le droit de vendre`)."""
    after = predicate.head + 1
    if after < len(parse.tokens) and parse.tokens[after].tag is Tag.NOUN and predicate.light is not None:
        return True  # `c'est un miracle que la grange n'ait pas pris feu`
    if after >= len(parse.tokens) or parse.tokens[after].tag is not Tag.DET or subject is None:
        return False
    found = _objects_after(parse, index, predicate, subject)
    opens = next((g for g in groups_in(parse, index) if g.first == after and g.head in found), None)
    ends = opens.last + 1 if opens is not None else len(parse.tokens)
    return ends < len(parse.tokens) and parse.tokens[ends].low in ("de", "d'")


def _lacks_object(parse: Parse, index: int, predicate: Predicate, subject: int | None) -> bool:
    """Whether an English verb has no object, and no preposition that a mark, a verb or a date leaves without its noun.

    `the fees that they charge for parking`, beside `the house that they lived in`.
    """
    if parse.language != "en" or _strands(parse, predicate.head + 1):
        return False
    after = predicate.head + 1
    following = _objects_after(parse, index, predicate, subject)
    return not any(g.first == after and g.head in following for g in groups_in(parse, index))


def _strands(parse: Parse, after: int) -> bool:
    """Whether a preposition right behind a verb governs what its relative clause describes."""
    if after >= len(parse.tokens) or parse.tokens[after].tag is not Tag.PREP or parse.tokens[after].low == "to":
        return after < len(parse.tokens) and parse.tokens[after].low == "to"
    if after + 1 >= len(parse.tokens):
        return True
    following = parse.tokens[after + 1]
    if following.mention >= 0 and parse.mentions[following.mention].kind in (Kind.DATE, Kind.TIME, Kind.DURATION):
        return parse.tokens[after].low not in _BEFORE_TIME
    return following.tag not in _GOVERNED


def _objects_after(parse: Parse, clause: int, predicate: Predicate, subject: int | None) -> list[int]:
    found: list[int] = []
    end = predicate.head
    for group in groups_in(parse, clause):
        if group.head <= predicate.head or group.head == subject:
            continue
        if found and group.first != end + 1:
            break
        if not (_is_opened(parse, predicate, group) or may_be_object(parse, predicate, group)) or _is_moment(
            parse, predicate, group
        ):
            continue
        first = _opening(parse, group)
        if parted(parse, predicate.head, first) and not goes_on_past_insertion(parse, predicate, first, group.last + 1):
            break
        made = predicate.lemma in word_class("naming", parse.language)
        if found and made:
            break  # `made him a duke`
        found.append(_who_is_made(parse, group) if made else group.head)
        alone = len(found) > 1 or parse.language != "en"
        if alone or (parse.tokens[group.head].tag is not Tag.PRON and predicate.lemma not in parse.grammar.giving):
            break
        end = group.last
    return found


def _who_is_made(parse: Parse, group: Group) -> int:
    """Return the name before the noun of what somebody comes to be (`elected Ana Ruiz head`), else the head."""
    tokens, at = parse.tokens, group.first
    if tokens[group.head].tag is not Tag.NOUN or tokens[at].tag is not Tag.PROPN or tokens[group.head].plural:
        return group.head
    while tokens[at + 1].tag is Tag.PROPN:
        at += 1
    whole = at > group.first or is_somebody(parse, at)  # a full name, beside `nominated Labour candidate`
    return at if whole and at + 1 == group.head else group.head


def _is_opened(parse: Parse, predicate: Predicate, group: Group) -> bool:
    """Whether a gerund that a preposition governs opens the group of its own object (`by closing shops`).

    Not one that describes its noun (`boosted by growing demand`).
    """
    gerund = parse.tokens[predicate.head]
    if gerund.tag is not Tag.GER or group.first != predicate.head or group.governor is None:
        return False
    deed = parse.tokens[group.governor].low in ("by", "without")  # `by opening shops`, beside `of opening hours`
    if (gerund.low in parse.grammar.describing and not deed) or gerund.low in parse.grammar.objectless:
        return False
    if gerund.lemma in word_class("objectless", parse.language):
        return False
    before = parse.tokens[group.governor - 1] if group.governor else gerund
    return parse.tokens[group.governor].low not in parse.grammar.agent or before.tag is not Tag.PART


def _opening(parse: Parse, group: Group) -> int:
    """Return the first token of a group, the `de` that stands for its article included (`de grands parcs`)."""
    before = group.first - 1
    while before > 0 and parse.tokens[before].tag is Tag.ADV:
        before -= 1
    return before if group.governor is None and parse.tokens[before].low in ("de", "d'") else group.first


def _is_counted_from(parse: Parse, group: Group) -> bool:
    """Whether a length of time says how long before or after something was (`organise une semaine plus tard`)."""
    before = parse.tokens[group.first - 1].low if group.first else ""
    after = parse.tokens[group.last + 1].low if group.last + 1 < len(parse.tokens) else ""
    return before == "a" or after in word_class("counting_from", parse.language)


def _is_moment(parse: Parse, predicate: Predicate, group: Group) -> bool:
    """Whether a group without a preposition says when or how often (`le soir`, `cette année`, `every day`)."""
    lemma = parse.tokens[group.head].lemma
    if lemma in parse.grammar.adverbial_nouns:
        return True
    if lemma == "plupart" and group.last + 2 < len(parse.tokens) and parse.tokens[group.last + 2].low == "temps":
        return True
    if lemma not in parse.grammar.moments:
        return False
    if group.last > group.head and parse.tokens[group.head + 1].lemma in word_class("telling_when", parse.language):
        return True
    opening = [token.low for token in parse.tokens[group.first : group.head + 1]]
    if parse.language == "fr" and "même" in opening:
        return True  # `débutera le même jour`
    before = parse.tokens[group.first - 1] if group.first else None
    if before is not None and before.low == "a" and before.tag is Tag.ADV:
        return True  # `a donné il y a quelques jours une fête`
    if any(low in _POINTING for low in opening):
        return True
    if predicate.lemma in word_class("acting_on_times", parse.language) and not _is_counted_from(parse, group):
        return False
    bare = predicate.first > 0 and parse.tokens[predicate.first - 1].low == "y"  # `il y a quelques mois`
    return opening[0] in _ONE and (bare or predicate.lemma not in parse.grammar.timed)
