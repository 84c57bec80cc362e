"""Whom an English pronoun takes up where its own sentence settles it: the subject of the clause above or before."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.completing import Asked, possessor_of
from claims.assembling.participants.listed import members
from claims.assembling.participants.subjects import subject_of
from claims.assembling.participants.sums import head_of_share
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import broader_key, counted_key, is_speech
from claims.languages.forms import readings
from claims.model import Kind, NameKind, NameValue

_PERSONAL = frozenset({"he", "she"})
_PLURAL = "they"
PRONOUNS = frozenset({*_PERSONAL, "it", _PLURAL})
_HELD = frozenset({ClauseKind.CONTENT, ClauseKind.SUBORDINATE, ClauseKind.CONDITION, ClauseKind.RELATIVE})
"""Clauses that hang on another one, whose subject their pronoun takes up."""
_AHEAD = frozenset({ClauseKind.SUBORDINATE, ClauseKind.CONDITION})
_JOINING = frozenset({"and", "but", "so", "or", "yet"})
_NOBODY = frozenset({"take", "rain", "snow", "emerge", "turn", "transpire", "matter", "cost", "happen"})
"""Verbs, beside the copulas, whose `it` is nothing."""
_SOMEBODY = frozenset({NameKind.PERSON, NameKind.PEOPLE})
"""What `it` stands for no name of."""
_PERSONS = frozenset({NameKind.PERSON, NameKind.UNKNOWN})
"""What a name may be that `he` or `she` stands for."""
_OWNED = {"he": ("his",), "she": ("her",), "it": ("its",), "they": ("their",)}
_DESCRIBING = frozenset({ClauseKind.PARTICIPIAL, ClauseKind.RELATIVE, ClauseKind.ASIDE})
_OTHERS = frozenset({"latter", "former", "other"})
_FARTHEST = 4
"""Clauses looked at above that of a pronoun."""
_WIDEST = 4
"""Words looked back from a noun to whose it is."""
_PERSON = "person"
_LONGEST_CHAIN = 4
"""Steps from a counted noun to the widest that it is a kind of."""
_DOERS = ("er", "or", "ist", "ant", "ian", "man", "woman", "ee")
"""Endings of English nouns that may be of a person."""
_STEERING = frozenset(
    {
        "warn",
        "inform",
        "remind",
        "advise",
        "assure",
        "persuade",
        "convince",
        "notify",
        "tip",
        "teach",
        "show",
        "reassure",
    }
)
"""Verbs of speech whose content is mostly about whom they address."""


def taken_up(parse: Parse, clause: int, pronoun: int, doer_of: Asked) -> int:
    """Return the head of what the pronoun that is the subject of `clause` takes up, else the pronoun itself.

    It takes up the subject of the clause that its own hangs on or goes on with (`the firm said it would close`, `Hale
    fell when she lost a pole`), where that agrees and nothing between could be meant as well. `doer_of` tells who does
    what another clause tells. Linear in the groups of the sentence.
    """
    low = parse.tokens[pronoun].low
    told = parse.clauses[clause].predicate
    if low not in PRONOUNS or told is None or (low == "it" and is_nobody(parse, told)):
        return pronoun
    for far, above in enumerate(islice(_all_above(parse, clause), _FARTHEST)):
        standing = subject_of(parse, above)
        verb = parse.clauses[above].predicate
        ahead = verb is not None and verb.first < pronoun  # not `the fact that it burnt makes`
        subject = doer_of(parse, above) if ahead and standing is not None and standing < pronoun else None
        if subject is None or subject >= pronoun:
            continue
        if parse.tokens[subject].low == low:
            return pronoun if far and _is_rivalled_afar(parse, subject, pronoun) else subject
        subject = head_of_share(parse, subject)  # `60% of bakers said they`
        speaks = parse.clauses[clause].kind is ClauseKind.CONTENT and _speaks(parse, above)
        meant = _possessed(parse, subject, low, told)
        if meant is None or not same_voice(parse, meant, pronoun):
            return pronoun
        if not fits(parse, meant, low, speaks=speaks):
            continue
        rivalled = _is_told_to(parse, above, clause, pronoun) if speaks else _is_rivalled(parse, meant, pronoun, clause)
        rivalled = rivalled or (far > 0 and _is_rivalled_afar(parse, meant, pronoun))
        return pronoun if rivalled else meant
    return pronoun


def _possessed(parse: Parse, subject: int, low: str, told: Predicate) -> int | None:
    """Return what a pronoun takes up of a subject that is somebody's: the body, where it does what bodies do.

    `The firm's shares fell after it sold the mine`: the firm; `its brand`, `Hale's agent said she`: left open.
    """
    possessor = possessor_of(parse, subject)
    if possessor is not None:
        if low in _PERSONAL:
            return None
        return possessor if low == "it" and does_what_bodies_do(told) else subject
    owned = any(parse.tokens[j].low in _OWNED[low] for j in range(max(0, subject - _WIDEST), subject))
    return None if owned else subject


def _all_above(parse: Parse, clause: int) -> Iterator[int]:
    """Yield the clauses whose subject a pronoun may take up, from the nearest on, each once."""
    seen = {clause}
    waiting = [*_above(parse, clause)][::-1]
    while waiting:
        above = waiting.pop()
        if above not in seen:
            seen.add(above)
            yield above
            waiting += [*_above(parse, above)][::-1]


def _above(parse: Parse, clause: int) -> Iterator[int]:
    """Yield the clause whose subject a pronoun may take up: the one it hangs on, goes on with, or that stands ahead."""
    here = parse.clauses[clause]
    if here.kind in _HELD and here.parent is not None:
        yield here.parent
        if parse.clauses[here.parent].kind is ClauseKind.INFINITIVE and here.kind in _AHEAD:
            outer = parse.clauses[here.parent].parent
            yield from () if outer is None else (outer,)  # `caused hearts to leap when he`
        return
    if here.sibling is not None and parse.tokens[here.opened_by].low in _JOINING:
        yield here.sibling
        return
    if here.kind is not ClauseKind.MAIN or here.predicate is None:
        return
    for index in range(len(parse.clauses) - 1, -1, -1):
        other = parse.clauses[index]
        ahead = other.parent == clause and other.kind in _AHEAD and other.predicate is not None
        if ahead and other.predicate is not None and other.predicate.first < here.predicate.first:
            yield index
            return


def is_nobody(parse: Parse, told: Predicate) -> bool:
    """Whether `it` before a verb may be nothing (`it was clear that`, `it was agreed that`, `it takes an hour`)."""
    if told.lemma in parse.grammar.copulas or told.lemma in _NOBODY:
        return True
    after = parse.tokens[told.head + 1].low if told.head + 1 < len(parse.tokens) else ""
    family = parse.family_of_predicate(told) or ""
    return told.passive and after != "to" and (is_speech(family) or told.lemma in parse.grammar.reporting)


def _speaks(parse: Parse, clause: int) -> bool:
    predicate = parse.clauses[clause].predicate
    if predicate is None or predicate.passive:
        return False
    return is_speech(parse.family_of_predicate(predicate) or "") or predicate.lemma in parse.grammar.reporting


def same_voice(parse: Parse, one: int, other: int) -> bool:
    """Whether the same voice says both words: both inside one quotation, or both outside of all."""
    first, second = parse.tokens[one].start, parse.tokens[other].start
    return all((q.start <= first < q.end) is (q.start <= second < q.end) for q in parse.sentence.quotes)


def fits(parse: Parse, subject: int, low: str, *, speaks: bool) -> bool:
    """Whether a subject may be taken up by a pronoun; what is said takes up by `it` bodies that speak alone."""
    joined = any(g.joined == "and" for g in _whole(parse, subject))
    token = parse.tokens[subject]
    if low == _PLURAL and joined:
        return True
    if joined or token.tag not in (Tag.NOUN, Tag.PROPN):
        return False
    if low in _PERSONAL:
        return _may_be_person(parse, subject) or _is_unheard(parse, subject)
    if token.tag is Tag.PROPN:
        return not _is_named(parse, subject, _SOMEBODY)
    if low == _PLURAL:
        body = token.lemma in word_class("folk", "en") or (not speaks and token.lemma in parse.grammar.institutions)
        return token.plural is True or body
    if token.plural is True:
        return False
    if token.lemma in parse.grammar.institutions:
        return not _holds_office(parse, subject)
    return not speaks and not _may_be_person(parse, subject)


def _whole(parse: Parse, subject: int) -> list[Group]:
    return members(parse, parse.owner[subject], (subject,))


def _may_be_person(parse: Parse, head: int) -> bool:
    """Whether a word may name a person: by its name, its office, what is known of the noun, or its ending."""
    token = parse.tokens[head]
    if token.tag is Tag.PROPN:
        return _is_named(parse, head, _PERSONS)
    if token.plural is True or token.lemma in parse.grammar.institutions:
        return False
    doer = token.lemma.endswith(_DOERS) and token.lemma not in word_class("things_in_er", "en")
    return doer or _is_known_person(parse, head)


def _is_unheard(parse: Parse, head: int) -> bool:
    """Whether a word with a capital that opens a sentence is in no list: a name (`Robsart said she was ill`)."""
    token = parse.tokens[head]
    opens = head == 0 or (head == 1 and parse.tokens[0].tag is Tag.PUNCT)
    return opens and token.low.isalpha() and parse.text[token.start].isupper() and not readings(token.low, "en")


def _is_known_person(parse: Parse, head: int) -> bool:
    return _holds_office(parse, head) or _is_person(parse.tokens[head].lemma)


def is_of_people(parse: Parse, head: int) -> bool:
    """Whether a noun is of persons, one or several (`voters`, `the bakers`)."""
    lemma = parse.tokens[head].lemma
    doer = lemma.endswith(_DOERS) and lemma not in word_class("things_in_er", "en")
    return parse.tokens[head].tag is Tag.NOUN and (_is_person(lemma) or doer or lemma in word_class("folk", "en"))


def _is_named(parse: Parse, head: int, kinds: frozenset[NameKind]) -> bool:
    mention = parse.tokens[head].mention
    if mention < 0:
        return kinds is _PERSONS  # a name that no list knows
    value = parse.mentions[mention].value
    return isinstance(value, NameValue) and value.kind in kinds


def _holds_office(parse: Parse, head: int) -> bool:
    start = parse.tokens[head].start
    return any(m.start <= start < m.end and m.kind is Kind.ROLE for m in parse.mentions_inside())


def _is_person(lemma: str) -> bool:
    key: str | None = counted_key(lemma, "en")
    for _ in range(_LONGEST_CHAIN):
        if key is None or key == _PERSON:
            break
        key = broader_key(key)
    return key == _PERSON


def _is_rivalled(parse: Parse, subject: int, pronoun: int, clause: int) -> bool:
    """Whether something between a subject and a pronoun may be meant by it as well as the subject.

    Persons count wherever they stand, things where no preposition but that of an agent governs them. A body does what
    bodies do, whatever thing stands beside it (`the firm sold the unit because it needed cash`).
    """
    low = parse.tokens[pronoun].low
    here = parse.clauses[clause]
    if low == "it" and is_body(parse, subject) and here.predicate is not None and does_what_bodies_do(here.predicate):
        return False
    own = {g.head for g in _whole(parse, subject)} | {here.antecedent}  # no pronoun is what its clause describes
    return any(
        may_be_meant(parse, group, low)
        for group in groups_between(parse, subject, pronoun)
        if group.head not in own and not _only_tells_apart(parse, subject, group)
    )


def _only_tells_apart(parse: Parse, subject: int, group: Group) -> bool:
    """Whether a group stands in what only describes the subject, before its verb (`Lee, ranked above Orr, fell`)."""
    inner = parse.clauses[parse.owner[group.head]]
    verb = parse.clauses[parse.owner[subject]].predicate
    return (
        inner.kind in _DESCRIBING
        and inner.antecedent == subject
        and inner.parent == parse.owner[subject]
        and verb is not None
        and group.head < verb.first
    )


def _is_rivalled_afar(parse: Parse, subject: int, pronoun: int) -> bool:
    """Whether anything between the subject of a farther clause and a pronoun may be meant, whatever governs it."""
    own = {g.head for g in _whole(parse, subject)}
    low = parse.tokens[pronoun].low
    for group in groups_between(parse, subject, pronoun):
        if group.head in own:
            continue
        named = parse.tokens[group.head].tag is Tag.PROPN  # `for Mr Houston`, which no list knows for a person
        if named or may_be_meant(parse, group._replace(governor=None), low):
            return True
    return parse.tokens[subject].low in _OTHERS


def is_body(parse: Parse, head: int) -> bool:
    """Whether a word names a body that acts: an institution, or a name that is no person's."""
    return parse.tokens[head].lemma in parse.grammar.institutions or parse.tokens[head].tag is Tag.PROPN


def _is_told_to(parse: Parse, speech: int, content: int, pronoun: int) -> bool:
    """Whether what is said may be said of whom it is said to (`warned the rebels they would`)."""
    told = parse.clauses[speech].predicate
    if told is None or told.lemma not in _STEERING:
        return False
    groups = (g for index in (speech, content) for g in groups_in(parse, index) if told.head < g.head < pronoun)
    return any(g.governor is None and may_be_meant(parse, g, parse.tokens[pronoun].low) for g in groups)


def does_what_bodies_do(told: Predicate) -> bool:
    """Whether an active verb tells what bodies do rather than the things that they deal with."""
    return told.lemma in word_class("deeds_of_bodies", "en") and not told.passive


def groups_between(parse: Parse, first: int, last: int) -> Iterator[Group]:
    """Yield the noun groups whose head stands between two tokens, clause by clause."""
    for clause in sorted({parse.owner[index] for index in range(first + 1, last)}):
        for group in groups_in(parse, clause):
            if first < group.head < last:
                yield group


def may_be_meant(parse: Parse, group: Group, low: str) -> bool:
    """Whether a pronoun may mean a group: persons wherever they stand, things that no preposition governs."""
    head = parse.tokens[group.head]
    if head.tag not in (Tag.NOUN, Tag.PROPN, Tag.PRON):
        return False
    governor = group.governor
    if low in _PERSONAL:
        placed = governor is not None and head.tag is Tag.PROPN and head.mention < 0  # `sang on Fleetway`
        named = head.tag is not Tag.PRON and not placed and _may_be_person(parse, group.head)
        return named or head.low in ("him", "her", "one")
    free = governor is None or parse.tokens[governor].low in parse.grammar.agent
    if not free or head.tag is Tag.PRON:
        return free and head.low == ("them" if low == _PLURAL else "it")
    plural = head.plural is True
    if low == _PLURAL:
        return plural or (head.tag is Tag.PROPN and not _is_named(parse, group.head, _SOMEBODY))
    if head.tag is Tag.PROPN:
        return not _is_named(parse, group.head, _SOMEBODY)
    return not plural and not _is_known_person(parse, group.head)
