"""The subject of each clause: before its verb, inside it, behind it, or lent by another clause."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.occasions import hangs_on_quotation
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.agreeing import agreeing
from claims.assembling.participants.antecedents import (
    ANY_FORM,
    agrees,
    described,
    groups_in,
    parted,
    relates_otherwise,
    stands_free,
)
from claims.assembling.participants.choosing import chosen
from claims.assembling.participants.described import antecedent, first_behind_with, is_detached, tells_of_clause
from claims.assembling.participants.enclitics import is_ordered, is_subject_alone, tells
from claims.assembling.participants.french_inversion import is_no_subject_behind, is_told_apart
from claims.assembling.participants.participles import described_by_phrase, form_of
from claims.assembling.participants.relative_parts import part_of_whom
from claims.assembling.participants.turned import turned_noun, turned_pronoun
from claims.assembling.participants.unparted_subjects import unparted_subject
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Kind

_NESTED = frozenset({ClauseKind.PARTICIPIAL, ClauseKind.GERUND, ClauseKind.INFINITIVE})
_ASKING = frozenset({"what", "whom", "whatever"})
_NEVER_SUBJECT = frozenset(
    {"lui", "eux", "moi", "toi", "soi", "lui-même", "elle-même", "eux-mêmes", "elles-mêmes", "autrui"}
    | {"me", "him", "us", "them", "himself", "herself", "itself", "themselves", "myself", "ourselves", "yourself"}
)
"""Pronouns that no verb has as its subject."""
_EXISTING = frozenset({"be", "exist", "remain", "come", "appear", "seem", "happen", "live"})
"""Verbs whose subject follows where `there` opens the clause."""
_STANDING = frozenset({"stand", "lie", "sit", "hang", "loom", "lurk", "rest", "follow", "begin", "rise", "hide"})
"""Verbs whose subject may follow where a place opens the clause (`Behind the mill stood a pump`)."""
_FLOATING = frozenset({"all", "both", "each", "tous", "toutes"})
_ENCLITIC_OBJECTS = frozenset({"-moi", "-toi", "-le", "-la", "-les", "-lui", "-leur"})
"""French pronouns behind an imperative (`appelez-moi`)."""
_WHOLE = frozenset({"rien", "tout"})
"""French objects between an auxiliary and its participle (`n'a rien vu`)."""
_CLOSING = frozenset('»”"')
_ENDINGS = {"nous": ("ons", "sommes"), "vous": ("ez", "êtes")}
_NOT_THIRD = ("s", "x", "ez")
"""Endings of French verbs that no noun is the subject of: the first and second persons."""
_SPEAKERS = frozenset({"moi", "toi", "nous", "vous", "je", "j'", "tu", "-je", "-tu", "-nous", "-vous"})
_BETWEEN = frozenset({Tag.CLITIC, Tag.NEG, Tag.ADV})
"""What may stand between a pronoun and its verb."""


def subject_of(parse: Parse, clause: int) -> int | None:
    """Return the head of the subject of a clause: a noun, a name or a pronoun.

    A relative gives its antecedent, a coordinated clause without a subject its sibling's, a participle the noun it
    describes, an infinitive the subject around it. All clauses that borrow it keep it, so that asking every clause of a
    sentence is linear in the sentence.
    """
    seen: list[int] = []
    found: int | None = None
    current: int | None = clause
    while current is not None:
        if current in parse.subjects:
            found = parse.subjects[current]
            break
        parse.subjects[current] = None  # which is what a ring of clauses without a subject comes to
        seen.append(current)
        here = parse.clauses[current]
        found = None if here.predicate is None else _own_subject(parse, current, here, here.predicate)
        if found is not None:
            break
        current = _lender(parse, here)
    for borrower in reversed(seen):  # who lends before who borrows
        fit = found if parse.language != "fr" or _agrees(parse, borrower, found) else None
        alone = fit is None or parse.language != "fr" or parse.clauses[borrower].sibling is None
        parse.subjects[borrower] = fit if alone or fit is None else agreeing(parse, borrower, fit, subject_of)
    return parse.subjects[clause]


def _agrees(parse: Parse, clause: int, subject: int | None) -> bool:
    """Whether a clause may have a subject from elsewhere: an order has none (`La gare est loin, prenez le bus`)."""
    predicate = parse.clauses[clause].predicate
    if subject is None or predicate is None or not _addresses(parse, predicate):
        return True
    return parse.tokens[subject].tag not in (Tag.NOUN, Tag.PROPN) or parse.owner[subject] == clause


def _addresses(parse: Parse, predicate: Predicate) -> bool:
    """Whether a French verb is of the first or second person, which no noun alone is the subject of."""
    first = parse.tokens[predicate.first]
    return parse.language == "fr" and first.tag in (Tag.VERB, Tag.AUX) and first.low.endswith(_NOT_THIRD)


def _lender(parse: Parse, clause: Clause) -> int | None:
    """Return the clause whose subject is this one's as well, where it has none.

    A clause behind a verb of speech with no word between borrows nothing from it, one that a coordinator opens does.
    """
    if clause.sibling is not None and not is_told_apart(parse, clause):
        return clause.sibling
    return clause.parent if clause.kind in _NESTED else None


def _own_subject(parse: Parse, index: int, clause: Clause, predicate: Predicate) -> int | None:
    """Return the subject that stands in the clause itself, or the noun that the clause describes."""
    if clause.kind in _NESTED:
        return _described(parse, clause)
    turned = turned_pronoun(parse, predicate)
    if turned is not None:
        return turned
    if clause.kind is ClauseKind.RELATIVE and _relates_subject(parse, clause, predicate):
        return antecedent(parse, clause, predicate)
    if clause.kind is ClauseKind.RELATIVE and parse.language == "en":
        part = part_of_whom(parse, clause, predicate)
        if part is not None:
            return part
    groups = groups_in(parse, index)
    if (pronoun := _told_by_pronoun(parse, groups, predicate)) is not None:
        return pronoun
    speaks = parse.language == "fr" and _addresses(parse, predicate)
    if speaks and not any(parse.tokens[j].low in _SPEAKERS for j in clause.tokens):
        return None  # `prenez le bus`
    return _told_by_noun(parse, groups, clause, predicate)


def _told_by_pronoun(parse: Parse, groups: Sequence[Group], predicate: Predicate) -> int | None:
    """Return the pronoun before the verb, or what it stands for: the noun behind `there is`, the first of `A and I`."""
    pronoun = _pronoun_before(parse, predicate)
    if pronoun is None:
        return None
    if parse.tokens[pronoun].low in _ASKING:
        return next((g.head for g in groups if _within(predicate, g)), pronoun)  # `what did the mayor say?`
    expletive = parse.tokens[pronoun].low == "there" and predicate.lemma in _EXISTING
    after = _free_after(parse, groups, predicate) if expletive else None
    return after.head if after is not None else _first_joined(groups, pronoun)


def _told_by_noun(parse: Parse, groups: Sequence[Group], clause: Clause, predicate: Predicate) -> int | None:
    """Return the free group before the verb, inside it or behind it; for a relative clause what it describes."""
    turned = turned_noun(parse, groups, predicate)
    if turned is not None and stands_free(parse, turned) and not _never(parse, turned):
        return turned.head
    before = [g for g in groups if g.head < predicate.first and stands_free(parse, g) and not _never(parse, g)]
    before = [g for g in before if not _floats(parse, g.head)] if len(before) > 1 else before
    after = _free_after(parse, groups, predicate)
    inverted = _inside_group(parse, predicate) if before else None
    if is_subject_alone(parse, inverted, before, predicate):
        return inverted
    if before and not _tags_quotation(parse, predicate, after):
        return chosen(parse, before, predicate)
    asked = parse.tokens[clause.opened_by].low in _ASKING
    goes_on = clause.sibling is not None and parse.tokens[clause.opened_by].tag is not Tag.REL
    if clause.kind is ClauseKind.RELATIVE and not asked and not goes_on and not relates_otherwise(parse, clause):
        return antecedent(parse, clause, predicate)
    inside = _inside_group(parse, predicate) or next((g.head for g in groups if _within(predicate, g)), None)
    if inside is None and not before:
        inside = _hidden_name(parse, groups, clause, predicate) or unparted_subject(parse, groups, clause, predicate)
    if inside is not None:
        return inside
    if after is None or _orders(parse, predicate) or not _inverts(parse, clause, predicate):
        return None
    if parse.language == "fr" and is_no_subject_behind(parse, groups, clause, predicate):
        return None
    reached = not parted(parse, predicate.head, after.first) or _comes_late(parse, predicate, after)
    return after.head if reached else None


def _orders(parse: Parse, predicate: Predicate) -> bool:
    """Whether a French verb is an order, which has no subject: by the pronoun behind it (`posez-moi`), by its `-ez`."""
    behind = predicate.head + 1
    enclitic = behind < len(parse.tokens) and parse.tokens[behind].low in _ENCLITIC_OBJECTS
    return enclitic or (parse.language == "fr" and parse.tokens[predicate.first].low.endswith("ez"))


def _tags_quotation(parse: Parse, predicate: Predicate, after: Group | None) -> bool:
    """Whether a verb of speech stands right behind a quotation and before its speaker (`» commente le juge`)."""
    before = predicate.first - 1
    while before > 0 and parse.tokens[before].tag is Tag.CLITIC:
        before -= 1  # `», lui a répondu le juge`
    named = after is not None and parse.tokens[after.head].tag is Tag.PROPN
    if before > 0 and parse.tokens[before].low == "," and (named or _ends_speech(parse, before - 1)):
        before -= 1
    if before < 0 or after is None or parse.tokens[before].low not in _CLOSING or not tells(parse, predicate):
        return False
    return not parted(parse, predicate.head, after.first) and parse.tokens[after.head].tag in (Tag.NOUN, Tag.PROPN)


def _ends_speech(parse: Parse, index: int) -> bool:
    """Whether the mark at `index` ends what somebody says, no title."""
    end = parse.tokens[index].start
    return any(q.is_speech and q.end <= end <= q.end + 1 for q in parse.sentence.quotes)


def _hidden_name(parse: Parse, groups: Sequence[Group], clause: Clause, predicate: Predicate) -> int | None:
    """Return the name right before a verb that seemed part of the noun before it (`Au second tour Mérieux mène`)."""
    before = predicate.first - 1
    while before >= 0 and parse.tokens[before].tag in _BETWEEN:
        before -= 1
    if before < 1 or parse.tokens[before].tag is not Tag.PROPN or clause.kind in _NESTED or clause.sibling is not None:
        return None
    group = next((g for g in groups if g.first <= before <= g.last), None)
    if group is None or group.governor is None or not group.first < before:
        return None
    held = parse.tokens[before - 1]
    return before if held.tag in (Tag.NOUN, Tag.ADJ) and clause.kind in (ClauseKind.MAIN, ClauseKind.CONTENT) else None


def _comes_late(parse: Parse, predicate: Predicate, after: Group) -> bool:
    """Whether a comma parts a speaker only from when and where it was said (`a dit lundi à la radio, Ana Vidal`)."""
    if parse.tokens[after.first - 1].low != "," or parse.tokens[after.head].tag is not Tag.PROPN:
        return False
    first = parse.tokens[predicate.head + 1]
    between = parse.tokens[predicate.head + 1 : after.first - 1]
    setting = first.tag in (Tag.PREP, Tag.VALUE, Tag.ADV) or first.low in ("au", "aux")
    return setting and tells(parse, predicate) and all(t.tag is not Tag.PUNCT for t in between)


def _free_after(parse: Parse, groups: Sequence[Group], predicate: Predicate) -> Group | None:
    """Return the first group behind a verb that may be a subject."""
    return next((g for g in groups if g.head > predicate.head and stands_free(parse, g) and not _never(parse, g)), None)


def _first_joined(groups: Sequence[Group], head: int) -> int:
    """Return the head of the first of the groups that coordinators join to the one at `head`."""
    for before, group in pairwise(groups):
        if group.head == head and group.joined == "and" and before.governor is None:
            return before.head
    return head


def _described(parse: Parse, clause: Clause) -> int | None:
    """Return the noun that a participle describes; an infinitive and a detached gerund describe none."""
    bare = clause.kind is ClauseKind.INFINITIVE or (clause.kind is ClauseKind.GERUND and is_detached(parse, clause))
    if clause.kind is ClauseKind.PARTICIPIAL and clause.predicate is not None and parse.language == "fr":
        told = described_by_phrase(parse, clause, clause.predicate)
        return None if told is None else _past_date(parse, clause, clause.predicate, told)
    if bare or clause.antecedent is None:
        return None
    found = described(parse, clause, clause.antecedent, ANY_FORM)
    if tells_of_clause(parse, clause, found):
        above = subject_of(parse, parse.owner[found])
        return above if above is not None and above < found else found
    return first_behind_with(parse, found) if clause.kind is ClauseKind.GERUND else found


def _past_date(parse: Parse, clause: Clause, predicate: Predicate, found: int) -> int:
    """Return the subject before a date that a participle cannot describe (`est mort en 2018, tué`), else `found`."""
    mention = parse.tokens[found].mention
    dated = mention >= 0 and parse.mentions[mention].kind in (Kind.DATE, Kind.TIME, Kind.DURATION)
    if not dated or clause.parent is None:
        return found
    above = subject_of(parse, clause.parent)
    earlier = above is not None and above < found
    return above if above is not None and earlier and agrees(parse, above, form_of(parse, predicate)) else found


def _relates_subject(parse: Parse, clause: Clause, predicate: Predicate) -> bool:
    """Whether the pronoun that opens a relative clause is its subject: `qui`, or one right before the verb."""
    opener = parse.tokens[clause.opened_by].low
    if parse.tokens[clause.opened_by].tag is not Tag.REL:
        return False
    if opener == "qui":
        return clause.opened_by == 0 or parse.tokens[clause.opened_by - 1].tag is not Tag.PREP
    if opener == "what" and any(_within(predicate, g) for g in groups_in(parse, parse.owner[predicate.first])):
        return False  # `what will the title be?`
    between = range(clause.opened_by + 1, predicate.first)
    free = all(parse.tokens[j].tag in _BETWEEN or _floats(parse, j) for j in between)
    return free and not relates_otherwise(parse, clause)


def _pronoun_before(parse: Parse, predicate: Predicate) -> int | None:
    """Return the pronoun right before the verb group (`il ne l'a pas vu`, `they often lose`)."""
    position = predicate.first - 1
    while position >= 0 and (parse.tokens[position].tag in _BETWEEN or _floats(parse, position)):
        if parse.tokens[position].low in _ENDINGS and agrees_with_verb(parse, position, predicate):
            return position
        position -= 1
    if position < 0 or (parse.tokens[position].low in _NEVER_SUBJECT and not _contrasts(parse, position)):
        return None
    if position and (_holds(parse, position - 1) or _ends_gerund(parse, position)):
        return None  # `the use of it by you`
    if parse.tokens[position].low == "there" and predicate.lemma not in _EXISTING:
        return None
    if parse.tokens[position].tag is Tag.REL and parse.clauses[parse.owner[position]].antecedent is None:
        return position  # `who paid?`
    return position if parse.tokens[position].tag is Tag.PRON else None


def _contrasts(parse: Parse, position: int) -> bool:
    """Whether `lui` or `eux` opens a French clause as its subject (`Lui n'a rien vu`, `Eux aussi ont fui`)."""
    low, behind = parse.tokens[position].low, word_class("behind_contrasted", "fr")
    if low not in ("lui", "eux") or parse.tokens[position + 1].low not in behind:
        return False
    return position == 0 or parse.tokens[position - 1].tag in (Tag.PUNCT, Tag.COORD)


def _ends_gerund(parse: Parse, position: int) -> bool:
    """Whether `it` is the object of the gerund right before it (`anyone opening it will see`)."""
    if position < 2 or parse.tokens[position].low != "it" or parse.tokens[position - 1].tag is not Tag.GER:
        return False
    return parse.tokens[position - 2].tag in (Tag.NOUN, Tag.PROPN, Tag.PRON)


def _floats(parse: Parse, position: int) -> bool:
    """Whether a pronoun only says that all of a subject are meant (`they all left`, `ils ont tous`)."""
    if parse.tokens[position].low not in _FLOATING or position == 0:
        return False
    before = parse.tokens[position - 1]
    if before.tag is Tag.PROPN or (before.tag is Tag.NOUN and (before.plural or parse.tokens[position].low == "all")):
        return parse.language == "en"  # `the twins both left`, `the men in the boat all left`
    return before.tag in (Tag.PRON, Tag.REL)


def agrees_with_verb(parse: Parse, position: int, predicate: Predicate) -> bool:
    """Whether `nous` or `vous` is the subject of a verb although a noun before it hid that (`avec elle nous avons`)."""
    endings = _ENDINGS.get(parse.tokens[position].low, ())
    if not parse.tokens[predicate.first].low.endswith(endings) or not endings:
        return False
    before = parse.tokens[position - 1].tag if position else Tag.PUNCT
    return before not in (Tag.PRON, Tag.REL, Tag.CLITIC, Tag.NEG)


def _never(parse: Parse, group: Group) -> bool:
    token = parse.tokens[group.head]
    never = token.low in _NEVER_SUBJECT or token.low in _ENCLITIC_OBJECTS
    return token.tag is Tag.PRON and (never or _ends_gerund(parse, group.head))


def _holds(parse: Parse, position: int) -> bool:
    """Whether a token is a preposition that opens no clause."""
    token = parse.tokens[position]
    return token.tag is Tag.PREP and Tag.SUBORD not in parse.grammar.closed.get(token.low, ())


def _inside_group(parse: Parse, predicate: Predicate) -> int | None:
    """Return a subject between the auxiliary and the rest of its verb (`has the mayor signed`, `a-t-il signé`)."""
    for position in range(predicate.first + 1, min(predicate.head + 2, len(parse.tokens))):
        token = parse.tokens[position]
        if token.low in _ENCLITIC_OBJECTS or is_ordered(parse, position):
            continue
        if token.tag is Tag.PRON and (token.low[0] == "-" or position < predicate.head) and token.low not in _WHOLE:
            return position
    return None


def _within(predicate: Predicate, group: Group) -> bool:
    """Whether a group stands between an auxiliary and the rest of its verb."""
    return predicate.first < group.head < predicate.head and group.governor is None


def _opens_with_gerund(parse: Parse, clause: Clause, predicate: Predicate) -> bool:
    """Whether a gerund, or in French an infinitive, is the subject before the copula (`Joining is a slow process`)."""
    deed = ClauseKind.GERUND if parse.language == "en" else ClauseKind.INFINITIVE
    return any(
        c.kind is deed
        and c.parent is not None
        and (parse.clauses[c.parent] is clause or c.opened_by == clause.opened_by)
        and c.opened_by < predicate.first
        and (deed is ClauseKind.GERUND or _runs_up_to(parse, c, predicate))
        for c in parse.clauses
    )


def _runs_up_to(parse: Parse, clause: Clause, predicate: Predicate) -> bool:
    """Whether an infinitive that no preposition opens ends right before a verb (`vendre le pont serait absurde`)."""
    opener = clause.opened_by - 1
    while opener >= 0 and parse.tokens[opener].tag in _BETWEEN:
        opener -= 1
    free = opener < 0 or parse.tokens[opener].tag is not Tag.PREP
    ends = max(clause.tokens, default=clause.opened_by) + 1
    return free and all(parse.tokens[j].tag in _BETWEEN for j in range(ends, predicate.first))


def _inverts(parse: Parse, clause: Clause, predicate: Predicate) -> bool:
    """Whether a verb without a subject before it may have it after."""
    if parse.tokens[clause.opened_by].tag is Tag.COORD:
        return False
    tags = tells(parse, predicate) or hangs_on_quotation(parse, clause)
    if parse.language == "en":
        if predicate.lemma in parse.grammar.be and _opens_with_gerund(parse, clause, predicate):
            return False
        before = parse.tokens[predicate.first - 1].tag if predicate.first else None
        placed = predicate.lemma in _STANDING and parse.tokens[clause.tokens[0]].tag is Tag.PREP
        return placed or predicate.lemma in _EXISTING or (tags and before is Tag.PUNCT)
    if predicate.lemma in parse.grammar.copulas and _opens_with_gerund(parse, clause, predicate):
        return False
    if _lender(parse, clause) is not None:
        between = parse.tokens[clause.opened_by + 1 : predicate.first]
        return tags and all(t.tag in _BETWEEN or t.tag is Tag.PUNCT for t in between)
    if parse.tokens[predicate.first].lemma in parse.grammar.have and predicate.first != predicate.head and not tags:
        return clause.kind is ClauseKind.RELATIVE and relates_otherwise(parse, clause)
    return clause.kind is not ClauseKind.RELATIVE or relates_otherwise(parse, clause)
