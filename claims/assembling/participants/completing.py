"""Who does what completes an English noun or adjective, or goes with a verb as its circumstance."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.control import control_of
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.words.tokens import Tag
from claims.languages.families import broader_key, counted_key


class Doer(NamedTuple):
    """Who does it: the head of a noun group, `None` for somebody whom the sentence does not name."""

    head: int | None


NOBODY = Doer(None)
Asked = Callable[[Parse, int], int | None]
"""Returns who does what a clause tells."""
_BY = ("by", "from")
_OWN = frozenset({"its", "their", "his", "her", "my", "our", "your"})
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_MODIFYING = frozenset({Tag.ADJ, Tag.NOUN, Tag.NUM, Tag.PART, Tag.GER, Tag.ADV})
_SOMEBODY = frozenset({Tag.NOUN, Tag.PROPN, Tag.PRON})
_TIMING = frozenset(
    {"when", "while", "whilst", "once", "if", "whenever", "before", "after", "since", "until", "though", "although"}
    | {"without", "despite", "besides"}
)
_AT_ANY_TIME = frozenset({"when", "while", "whilst", "whenever", "if"})
_BEFORE_FOR = frozenset({Tag.ADJ, Tag.NOUN, Tag.ADV})
_JOINING = frozenset({Tag.COORD, Tag.PUNCT})
_LONGEST_CHAIN = 4
"""Steps from a counted noun to the widest that it is a kind of."""
_WIDEST = 8
"""Words looked back from an infinitive to the noun that it completes, or from a noun to whose it is."""


def doer_of_complement(parse: Parse, clause: Clause, above: Predicate, doer_of: Asked) -> Doer | None:
    """Return who does what an infinitive or gerund tells, where the noun or word it hangs on decides; else `None`.

    `doer_of` tells who does what another clause of the sentence tells. Linear in what stands before the clause.
    """
    if clause.kind is ClauseKind.INFINITIVE:
        return _of_infinitive(parse, clause, above)
    if clause.opened_by == above.head + 1 and _opens_content(parse, clause):
        return NOBODY  # `said keeping the mill was right`
    if clause.parent is not None and _goes_with_noun(parse, clause, above):
        return NOBODY if above.passive else Doer(doer_of(parse, clause.parent))
    return _of_gerund(parse, clause, above, doer_of)


def is_explained(parse: Parse, predicate: Predicate, subject: int) -> bool:
    """Whether the infinitive behind a copula explains its subject (`the aim is to cut costs`): nobody is named."""
    group = parse.tokens[predicate.first : predicate.head]
    bare = len(group) > 1 and group[-1].low == "to" and any(t.lemma in parse.grammar.be for t in group)
    bare = bare and not any(t.low in parse.grammar.prospects for t in group)
    lemma, words = parse.tokens[subject].lemma, control_of(parse.language)
    return bare and (lemma in words.nouns or lemma in words.asking or lemma in words.explained)


def joined_infinitive(parse: Parse, index: int) -> int | None:
    """Return the infinitive that a bare verb behind `and` goes on with (`urged the club to sell and hire cooks`).

    `None` for a verb in a tense of its own: one that agrees with its subject in the present. Linear in the clauses.
    """
    clause = parse.clauses[index]
    predicate = clause.predicate
    if parse.language != "en" or predicate is None or predicate.tense != "present" or clause.sibling is None:
        return None
    token, before = parse.tokens[predicate.first], parse.clauses[clause.sibling].predicate
    joined = predicate.first > 0 and parse.tokens[predicate.first - 1].tag is Tag.COORD
    if not joined or before is None or token.low != token.lemma:
        return None
    finite = parse.tokens[before.first]
    if before.tense != "past" and (before.tense != "present" or not finite.low.endswith("s")):
        return None  # only a verb in `s` cannot go on with a bare one
    found = (
        k
        for k in range(index - 1, -1, -1)
        if parse.clauses[k].kind is ClauseKind.INFINITIVE and parse.clauses[k].parent == clause.sibling
    )
    return next(found, None)


# ---------------------------------------------------------------- infinitives


def _of_infinitive(parse: Parse, clause: Clause, above: Predicate) -> Doer | None:
    if clause.opened_by < 2 or parse.tokens[clause.opened_by - 1].low != "to" or clause.parent is None:
        return None
    end = clause.opened_by - 2
    named = _named_by_for(parse, clause.parent, end)
    if named is not None:
        return Doer(named)
    if parse.tokens[end].tag is Tag.ADJ:
        return _of_judged(parse, above, end)
    taken = _taken_as(parse, clause.parent, above, end)
    if taken is not None:
        return Doer(taken)
    noun = _governing_noun(parse, end, above)
    return None if noun is None else _of_noun(parse, noun, clause, above)


def _named_by_for(parse: Parse, parent: int, end: int) -> int | None:
    """Return the head of the group before an infinitive that `for` governs (`time for the club to sell`)."""
    group = _group_ending(parse, parent, end)
    if group is None or group.governor is None or parse.tokens[group.governor].low != "for" or group.governor == 0:
        return None
    before, head = parse.tokens[group.governor - 1], parse.tokens[group.head]
    if (
        head.tag not in _SOMEBODY
        or head.lemma in control_of(parse.language).nouns
        or head.lemma in control_of(parse.language).asking
    ):
        return None  # `in return for the right to buy`
    return group.head if before.tag in _BEFORE_FOR else None


def _group_ending(parse: Parse, clause: int, end: int) -> Group | None:
    return next((g for g in groups_in(parse, clause) if g.last == end), None)


def _taken_as(parse: Parse, parent: int, above: Predicate, end: int) -> int | None:
    """Return the object that `as` and a noun tell of before an infinitive (`leaves her as favourite to win`)."""
    group = _group_ending(parse, parent, end)
    if group is None or group.governor is None or parse.tokens[group.governor].low != "as" or above.passive:
        return None
    before = _group_ending(parse, parent, group.governor - 1)
    if before is None or before.governor is not None or before.first <= above.head:
        return None
    return before.head if parse.tokens[before.head].tag in _SOMEBODY else None


def _of_judged(parse: Parse, above: Predicate, adjective: int) -> Doer | None:
    """Return who does what is only judged to be easy or right (`made it easier to build`, `finds it hard to win`)."""
    between = parse.tokens[above.head + 1 : adjective]
    if not between or between[0].low != "it":
        return None
    return NOBODY if above.lemma in control_of(parse.language).judging else None


def _governing_noun(parse: Parse, end: int, above: Predicate) -> int | None:
    """Return the noun that an infinitive behind the token `end` completes, `by X` or `on X` between them."""
    words = control_of(parse.language)
    farthest = max(-1, end - _WIDEST)
    for index in range(end, farthest, -1):
        token = parse.tokens[index]
        if index == above.head or token.tag in (Tag.PUNCT, Tag.VERB, Tag.COORD):
            return None
        if token.tag is Tag.NOUN and (token.lemma in words.nouns or token.lemma in words.asking):
            beside = index == end or parse.tokens[index + 1].low in (*_BY, "on", "of")
            return index if beside else None
    return None


def _of_noun(parse: Parse, noun: int, clause: Clause, above: Predicate) -> Doer | None:
    """Return who does what completes a noun: whose plan it is, whom it asks, whom it is given to, else the subject."""
    words = control_of(parse.language)
    lemma = parse.tokens[noun].lemma
    asks = lemma in words.asking
    told = _beside(parse, noun, clause)
    if told is not None and parse.tokens[noun + 1].low in ("on", *(() if asks else _BY)):
        return Doer(told)
    if asks and (told is not None or possessor_of(parse, noun) is not None):
        return NOBODY
    possessor = possessor_of(parse, noun)
    if possessor is not None:
        return Doer(possessor)
    if clause.parent is None or noun < above.first:
        return NOBODY
    if _is_own(parse, noun):
        return None
    if above.lemma in parse.grammar.be or (above.lemma in words.reacting and not above.passive):
        free = parse.preposition_before(noun) is None
        return NOBODY if free else None
    if asks:
        return None if above.lemma in words.asked or above.passive else NOBODY
    if above.lemma in words.granting and not above.passive:
        return _recipient(parse, clause.parent, above, noun)
    return None


def _beside(parse: Parse, noun: int, clause: Clause) -> int | None:
    """Return the head of the group between a noun and its infinitive that a preposition joins to the noun."""
    if clause.parent is None or noun + 2 >= clause.opened_by:
        return None
    group = _group_ending(parse, clause.parent, clause.opened_by - 2)
    while group is not None and group.governor is not None and group.governor > noun + 1:
        whose = parse.tokens[group.governor].low in parse.grammar.genitive  # `the vote by the club of nine to sell`
        group = _group_ending(parse, clause.parent, group.governor - 1) if whose else None
    return group.head if group is not None and group.governor == noun + 1 else None


def possessor_of(parse: Parse, noun: int) -> int | None:
    """Return whose a noun is: the word before the `'s` of its group."""
    for index in range(noun - 1, max(0, noun - _WIDEST), -1):
        token = parse.tokens[index]
        if token.low in _POSSESSIVE and token.tag is Tag.PREP:
            return index - 1 if parse.tokens[index - 1].tag in (Tag.NOUN, Tag.PROPN) else None
        if token.tag not in _MODIFYING:
            return None
    return None


def _is_own(parse: Parse, noun: int) -> bool:
    for index in range(noun - 1, max(-1, noun - _WIDEST), -1):
        if parse.tokens[index].low in _OWN:
            return True
        if parse.tokens[index].tag not in _MODIFYING:
            return False
    return False


def _recipient(parse: Parse, parent: int, above: Predicate, noun: int) -> Doer | None:
    """Return whom a verb gives a noun to: the group between them (`gave the club leave to sell`)."""
    groups = [g for g in groups_in(parse, parent) if above.head < g.head <= noun and g.governor is None]
    return Doer(groups[0].head) if len(groups) > 1 else NOBODY


# ---------------------------------------------------------------- gerunds


def _of_gerund(parse: Parse, clause: Clause, above: Predicate, doer_of: Asked) -> Doer | None:
    if not clause.opened_by or clause.parent is None:
        return None
    if clause.opened_by < above.first:
        return None
    before = parse.tokens[clause.opened_by - 1]
    timing = _timing(parse, clause)
    if timing is not None:
        passive = above.passive and timing in _AT_ANY_TIME
        return NOBODY if passive else Doer(doer_of(parse, clause.parent))
    earlier = _gerund_before(parse, clause) if before.tag in _JOINING else None
    if earlier is not None:
        return Doer(doer_of(parse, earlier))
    explains = above.lemma in parse.grammar.be and before.tag is Tag.PREP and _hangs_on(parse, clause, above)
    if (explains or above.lemma in control_of(parse.language).involving) and not above.passive:
        return NOBODY if _hangs_on(parse, clause, above) else None
    if before.low == "including" or _is_unnamed_use(parse, clause, above):
        return NOBODY  # `measures including cutting jobs`
    if before.tag is Tag.VALUE and above.lemma in parse.grammar.timed and not above.passive:
        return Doer(doer_of(parse, clause.parent))
    if before.tag is Tag.NOUN:
        return _behind_noun(parse, clause, above, doer_of)
    if before.low == "of" and clause.opened_by > 1:
        return _behind_of(parse, clause.opened_by - 2, above)
    return None


def _opens_content(parse: Parse, clause: Clause) -> bool:
    """Whether a gerund is the subject of what its verb says."""
    return any(c.kind is ClauseKind.CONTENT and c.opened_by == clause.opened_by for c in parse.clauses)


def _timing(parse: Parse, clause: Clause) -> str | None:
    """Return the word that says when beside a gerund, an adverb between them or not (`while still building`)."""
    before = parse.tokens[clause.opened_by - 1]
    if before.low not in _TIMING and before.tag is Tag.ADV and clause.opened_by > 1:
        before = parse.tokens[clause.opened_by - 2]
    return before.low if before.low in _TIMING else None


def _gerund_before(parse: Parse, clause: Clause) -> int | None:
    """Return the gerund that this one is joined to: of the same verb, and opened by what governs both."""
    found = None
    for index, other in enumerate(parse.clauses):
        if other is clause:
            break
        if other.kind is ClauseKind.GERUND and other.parent == clause.parent and other.opened_by:
            found = index
    if found is None:
        return None
    opener = parse.tokens[parse.clauses[found].opened_by - 1]
    joined = parse.tokens[clause.opened_by - 1].tag is Tag.COORD
    return found if joined or opener.tag is Tag.PREP else None


def _goes_with_noun(parse: Parse, clause: Clause, above: Predicate) -> bool:
    """Whether a gerund is joined to the noun that `on` or `for` governs (`pays for rent and buying it`)."""
    noun, after = clause.opened_by - 2, clause.opened_by + 1
    if noun <= above.head or after >= len(parse.tokens) or clause.parent is None:
        return False
    if parse.tokens[noun + 1].tag is not Tag.COORD or parse.tokens[noun].tag is not Tag.NOUN:
        return False
    group = _group_ending(parse, clause.parent, noun)
    return group is not None and group.governor is not None and parse.tokens[group.governor].low in ("on", "for")


def _hangs_on(parse: Parse, clause: Clause, above: Predicate) -> bool:
    """Whether a gerund stands right behind its verb or the verb's preposition, or goes on with a list behind it."""
    between = parse.tokens[above.head + 1 : clause.opened_by]
    beside = all(t.tag in (Tag.PREP, Tag.ADV) for t in between)
    return beside or parse.tokens[clause.opened_by - 1].tag in _JOINING


def _behind_noun(parse: Parse, clause: Clause, above: Predicate, doer_of: Asked) -> Doer | None:
    """Return who does a gerund behind a noun where the noun does not (`has trouble finding`, `cut it using a saw`)."""
    noun = clause.opened_by - 1
    if clause.parent is None or noun <= above.head:
        return None
    uses = parse.tokens[clause.opened_by].lemma == "use" and above.lemma not in parse.grammar.controlling
    if uses and not _is_person(parse, noun):
        return Doer(doer_of(parse, clause.parent))
    if parse.tokens[noun].lemma in control_of(parse.language).of_subject and not above.passive:
        return Doer(doer_of(parse, clause.parent))
    return None


def _is_unnamed_use(parse: Parse, clause: Clause, above: Predicate) -> bool:
    """Whether a gerund tells by what means something was done by nobody who is named (`was built using steel`)."""
    noun = clause.opened_by - 1
    told = (
        above.passive
        and noun >= above.head
        and parse.tokens[noun].tag is not Tag.PREP
        and parse.tokens[clause.opened_by].lemma == "use"
    )
    agents = parse.tokens[above.head : clause.opened_by]
    return told and not any(t.low in parse.grammar.agent for t in agents) and not _is_person(parse, noun)


def _is_person(parse: Parse, noun: int) -> bool:
    key: str | None = counted_key(parse.tokens[noun].lemma, "en")
    for _ in range(_LONGEST_CHAIN):
        if key is None or key == "person":
            break
        key = broader_key(key)
    return key == "person"


def _behind_of(parse: Parse, noun: int, above: Predicate) -> Doer | None:
    """Return who does a gerund that `of` joins to a noun (`the cost of building`)."""
    token = parse.tokens[noun]
    if token.tag is not Tag.NOUN:
        return None
    possessor = possessor_of(parse, noun)
    if possessor is not None:
        return Doer(possessor)
    if parse.preposition_before(noun) is not None or _is_own(parse, noun):
        return None
    judged = above.lemma in control_of(parse.language).reacting and not above.passive
    return NOBODY if above.lemma in parse.grammar.be or judged else None
