"""What a French pronoun takes up in its own sentence, where one noun or name alone can be meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from claims.assembling.naming.impersonal import is_impersonal
from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import Form, gender_of, groups_in, is_feminine
from claims.assembling.participants.fronted_deeds import is_done_to_by
from claims.assembling.participants.governors import governor_of
from claims.assembling.participants.listed import members
from claims.assembling.participants.named_above import gaining
from claims.assembling.participants.pointing import POINTING, form_of_kind, is_of_kind
from claims.assembling.participants.somebody import is_aged, is_somebody
from claims.assembling.participants.unnamed import core_of
from claims.assembling.words.tokens import Tag
from claims.kinds.name import given_names
from claims.languages.families import is_speech
from claims.model import NameKind, NameValue

SUBJECTS = {
    "il": Form(plural=False, feminine=False),
    "elle": Form(plural=False, feminine=True),
    "ils": Form(plural=True, feminine=False),
    "elles": Form(plural=True, feminine=True),
}
_LATTER = {
    "celui-ci": Form(plural=False, feminine=False),
    "celle-ci": Form(plural=False, feminine=True),
    "ceux-ci": Form(plural=True, feminine=False),
    "celles-ci": Form(plural=True, feminine=True),
    "dernier": Form(plural=False, feminine=False),
    "dernière": Form(plural=False, feminine=True),
    "derniers": Form(plural=True, feminine=False),
    "dernières": Form(plural=True, feminine=True),
}
"""What means the last of those named before: `celui-ci`, `ce dernier`."""
_OBJECTS = {
    "le": Form(plural=False, feminine=False),
    "la": Form(plural=False, feminine=True),
    "l'": Form(plural=False),
    "les": Form(plural=True),
}
_POINTING = frozenset({"ce", "cette", "ces"})
_RECIPIENTS = {"lui": Form(plural=False), "leur": Form(plural=True)}
_NEUTRAL = frozenset({"le", "l'"})
"""Pronouns that may stand for what a clause tells (`il l'a dit`)."""
_KNOWING = frozenset(
    {"savoir", "penser", "croire", "faire", "montrer", "prouver", "vouloir", "voir", "pouvoir", "comprendre", "être"}
)
"""Verbs whose `le` is what a clause tells, beside those of speech."""
_PLURAL = frozenset({"les", "des", "aux", "ces", "ses", "leurs", "plusieurs", "quelques", "mes", "nos", "vos", "tes"})
_MEANT_BEFORE = frozenset({"lui", "leur", "l'", "le", "la", "les"})
_UNTENSED = frozenset({ClauseKind.INFINITIVE, ClauseKind.GERUND, ClauseKind.PARTICIPIAL})
_BEFORE_CLITIC = frozenset(
    {Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.PUNCT, Tag.COORD, Tag.REL, Tag.SUBORD, Tag.ADV, Tag.ADJ, Tag.VALUE, Tag.PART}
)
"""What stands before the pronouns of a finite verb; behind anything else `la` or `les` is an article."""
_NAMED = frozenset({Tag.NOUN, Tag.PROPN})
_BETWEEN = frozenset({Tag.CLITIC, Tag.NEG, Tag.ADV})
_DESCRIBING = frozenset({ClauseKind.RELATIVE, ClauseKind.PARTICIPIAL})
"""Clauses about one noun: what they name is not taken up outside of them."""
_AHEAD = frozenset({ClauseKind.SUBORDINATE, ClauseKind.CONDITION})


class Named(NamedTuple):
    """Something named before a pronoun: one noun, or all that a list joins."""

    heads: tuple[int, ...]
    form: Form
    subject: bool
    free: bool
    """Whether no preposition governs it, or it is somebody."""


def taken_up(parse: Parse, index: int) -> Iterator[tuple[int, int, str]]:
    """Yield the pronouns of a French clause that take up a noun or name, each with that one's head and its role.

    Its subject, its object and to whom something goes. A pronoun that two can be meant by is left. Quadratic in the
    clauses of the sentence, of those with a pronoun alone.
    """
    clause = parse.clauses[index]
    predicate = clause.predicate
    if parse.language != "fr" or predicate is None:
        return
    subject, objects = core_of(parse, index)
    own: tuple[int, ...] = () if subject is None else (subject,)
    told = clause.kind is not ClauseKind.PARTICIPIAL
    if subject is not None:
        takes_up = told and word_of(parse, subject) in SUBJECTS
        meant = _meant_by_subject(parse, index, subject) if takes_up else _pointed_at(parse, subject, told=told)
        own = meant if takes_up else own
        for head in meant:
            yield subject, head, "patient" if predicate.passive else "agent"
    if (subject is None and clause.kind not in _UNTENSED) or (not objects and parse.forms.isdisjoint(_RECIPIENTS)):
        return  # `à travers la chronique`: no verb
    for pronoun, form, role in object_pronouns(parse, clause, predicate, objects):
        for head in _meant_by_object(parse, index, pronoun, form, own, role):
            yield pronoun, head, role


def _latter(parse: Parse, pronoun: int) -> tuple[int, ...]:
    """Return the heads of the last that is named before `celui-ci` or `ce dernier` in its sentence and agrees."""
    low = parse.tokens[pronoun].low
    if "-" not in low and (not pronoun or parse.tokens[pronoun - 1].low not in _POINTING):
        return ()
    named = named_before(parse, pronoun, _LATTER[low])
    if not named or not named[-1].free or not is_told(parse, named[-1]):
        return ()
    bare_name = parse.tokens[named[-1].heads[0]].tag is Tag.PROPN and named[-1].form.feminine is None
    return () if bare_name else named[-1].heads


def _pointed_at(parse: Parse, subject: int, *, told: bool) -> tuple[int, ...]:
    """Return the heads that a subject takes up if it is `celui-ci` of a verb with a tense, or `celui`."""
    low = parse.tokens[subject].low
    if told and low in _LATTER:
        return _latter(parse, subject)
    return _of_its_kind(parse, subject) if low in POINTING else ()


def _of_its_kind(parse: Parse, pronoun: int) -> tuple[int, ...]:
    """Return the head of the last thing before `celui` or `celle` that agrees with it, where it stands for a thing."""
    form = form_of_kind(parse, pronoun)
    if form is None:
        return ()
    fit = [n for n in named_before(parse, pronoun, form) if is_told(parse, n) and is_of_kind(parse, n.heads, pronoun)]
    return fit[-1].heads if fit else ()


def word_of(parse: Parse, index: int) -> str:
    """Return a pronoun without the hyphens of an inversion (`-t-il`)."""
    return parse.tokens[index].low.rsplit("-", 1)[-1]


def _meant_by_subject(parse: Parse, index: int, pronoun: int) -> tuple[int, ...]:
    """Return the heads that `il` or `elle` takes up: the one subject told before it that agrees, else the one noun.

    A pronoun that goes on from the same one means what that one does.
    """
    word = word_of(parse, pronoun)
    first = next((j for j in _pronoun_subjects(parse, word) if _in_one_mouth(parse, j, pronoun)), None)
    if first is None or is_nobody(parse, pronoun):
        return ()
    if first < pronoun:
        return _meant_by_subject(parse, parse.owner[first], first)
    named = _told_around(parse, index, named_before(parse, pronoun, SUBJECTS[word]))
    named = [n for n in named if not is_done_to_by(parse, n.heads[0], pronoun)]
    subjects = [n for n in named if n.subject and not any(set(n.heads) < set(other.heads) for other in named)]
    above = _subject_above(parse, index)
    if len(subjects) > 1 and above is not None:
        subjects = [n for n in subjects if n.heads[0] == above][:1]
    if len(subjects) == 1:
        return subjects[0].heads if is_told(parse, subjects[0]) else ()
    ahead = _meant_ahead(parse, index, pronoun)
    if ahead or subjects:
        return ahead if not subjects else ()
    sure = len(named) == 1 and named[0].free and is_told(parse, named[0])
    return named[0].heads if sure else ()


def is_told(parse: Parse, named: Named) -> bool:
    """Whether something is known to have the gender of a pronoun, or may have either (`la ministre`, `les élèves`)."""
    named_so = parse.tokens[named.heads[0]].tag is Tag.PROPN
    return named_so or named.form.feminine is not None or all(is_somebody(parse, head) for head in named.heads)


def is_nobody(parse: Parse, pronoun: int) -> bool:
    """Whether a French `il` stands for nobody (`il faut`)."""
    end, word = parse.tokens[pronoun].end, word_of(parse, pronoun)
    return word == "il" and is_impersonal(parse.text, end - len(word), end)


def _told_around(parse: Parse, index: int, named: list[Named]) -> list[Named]:
    """Return what may be meant in a clause: for what somebody says, themselves or what they name.

    What carries words says nothing of itself (`le procès a révélé qu'il`).
    """
    clause = parse.clauses[index]
    if clause.kind is not ClauseKind.CONTENT or clause.parent is None:
        return named
    said_by = core_of(parse, clause.parent)[0]
    if said_by is None or parse.tokens[said_by].tag not in _NAMED:
        return named
    if not _in_one_mouth(parse, said_by, clause.opened_by):
        return [n for n in named if n.subject]  # `Ada Lund « suit un cours et dit qu'elle »`
    if (
        parse.tokens[said_by].lemma in circumstances_of("fr").statement_nouns
        or parse.event_of_noun(said_by) is not None
    ):
        return []
    if any(said_by in n.heads for n in named):
        return named
    return [n for n in named if not n.subject or _lies_in(parse, parse.owner[n.heads[0]], clause.parent)]


def _lies_in(parse: Parse, inner: int | None, outer: int) -> bool:
    """Whether a clause is another one or lies in it."""
    while inner is not None and inner != outer:
        inner = parse.clauses[inner].parent
    return inner == outer


def _pronoun_subjects(parse: Parse, word: str) -> Iterator[int]:
    """Yield the pronouns of one form that are the subject of a clause and stand for somebody, in text order."""
    for token in range(len(parse.tokens)):
        if parse.tokens[token].tag is not Tag.PRON or word_of(parse, token) != word:
            continue
        if not is_nobody(parse, token):
            yield token


def _subject_above(parse: Parse, index: int) -> int | None:
    """Return the subject of the clause that a French `parce que` or `lorsque` hangs on."""
    clause = parse.clauses[index]
    if clause.kind not in _AHEAD or clause.parent is None:
        return None
    return core_of(parse, clause.parent)[0]


def _meant_ahead(parse: Parse, index: int, pronoun: int) -> tuple[int, ...]:
    """Return the subject told behind a clause that comes first (`Alors qu'il courait, le maire est tombé`)."""
    current = parse.clauses[index].parent
    while current is not None:
        above = parse.clauses[current].predicate
        subject = core_of(parse, current)[0] if above is not None and above.first > pronoun else None
        if subject is not None and subject > pronoun and parse.tokens[subject].tag in _NAMED:
            between = parse.tokens[subject + 1 : above.head] if above is not None else ()
            if any(t.tag is Tag.CLITIC and t.low in _MEANT_BEFORE for t in between):
                return ()  # `Alors qu'il skiait, un cerf l'a heurté`
            group = next((g for g in groups_in(parse, parse.owner[subject]) if g.head == subject), None)
            fits = group is not None and agrees(_form(parse, group), SUBJECTS[word_of(parse, pronoun)])
            return (subject,) if fits and _in_one_mouth(parse, subject, pronoun) else ()
        current = parse.clauses[current].parent
    return ()


def object_pronouns(
    parse: Parse, clause: Clause, predicate: Predicate, objects: Sequence[int]
) -> Iterator[tuple[int, Form, str]]:
    """Yield the pronouns before a verb that stand for a noun, with what they tell of it and their role."""
    for pronoun in objects:
        form = _OBJECTS.get(parse.tokens[pronoun].low)
        if form is None or parse.tokens[pronoun].tag is not Tag.CLITIC or not _is_pronoun(parse, predicate, pronoun):
            continue
        if not (parse.tokens[pronoun].low in _NEUTRAL and _tells_clause(parse, clause, predicate)):
            yield pronoun, _with_participle(parse, predicate, form), "patient"
    for start in dict.fromkeys((predicate.first, predicate.head)):
        position = start - 1
        while position >= 0 and (parse.tokens[position].tag in _BETWEEN or parse.tokens[position].low == "lui"):
            form = _RECIPIENTS.get(parse.tokens[position].low)
            if form is not None:
                yield position, form, "recipient"
            position -= 1


def _is_pronoun(parse: Parse, predicate: Predicate, index: int) -> bool:
    """Whether `la` or `les` before a verb is no article of a noun that was read as one (`à travers la chronique`)."""
    if parse.tokens[predicate.head].tag is Tag.INF:
        return True
    while index > 0 and parse.tokens[index].tag in (Tag.CLITIC, Tag.NEG):
        index -= 1
    return index == 0 or (parse.tokens[index].tag in _BEFORE_CLITIC and parse.tokens[index].low != "pas")


def _tells_clause(parse: Parse, clause: Clause, predicate: Predicate) -> bool:
    """Whether `le` may stand for what another clause tells (`comme il l'a promis`, `il le sait`)."""
    opener = parse.tokens[clause.opened_by].low
    return opener == "comme" or predicate.lemma in _KNOWING or is_speech(parse.family_of_predicate(predicate) or "")


def _with_participle(parse: Parse, predicate: Predicate, form: Form) -> Form:
    """Return what a pronoun and the participle that agrees with it tell (`l'avait envoyée`)."""
    head = parse.tokens[predicate.head]
    if head.tag is not Tag.PART or predicate.passive or form.feminine is not None:
        return form
    return Form(form.plural, is_feminine(head))


def _meant_by_object(
    parse: Parse, index: int, pronoun: int, form: Form, own: Sequence[int], role: str
) -> tuple[int, ...]:
    """Return the heads that an object pronoun takes up: the one that agrees and is not the subject itself.

    Of several, the object of the verb that this one goes on from (`a trouvé le sac et l'a rendu`).
    """
    named = [n for n in named_before(parse, pronoun, form) if n.free and not set(n.heads) & set(own)]
    clause = parse.clauses[index]
    if clause.kind is ClauseKind.RELATIVE and clause.antecedent is not None:
        top = parse.chain_head(clause.antecedent)  # `le président du tribunal, qui l'a condamné`
        named = [n for n in named if not any(top <= head < clause.opened_by for head in n.heads)]
    if role == "recipient":
        named = [n for n in named if all(is_somebody(parse, head) for head in n.heads)]
    if len(named) == 1 and (form.feminine is None or is_told(parse, named[0])):
        return named[0].heads
    sibling = clause.sibling
    if role == "recipient" or sibling is None:
        return gaining(parse, clause, own, plural=form.plural) if role == "recipient" and not named else ()
    made = core_of(parse, sibling)[1]
    return next((n.heads for n in named if made and n.heads[0] == made[0]), ())


def named_before(parse: Parse, pronoun: int, form: Form) -> list[Named]:
    """Return what is named before a pronoun in the same mouth and agrees with it, in text order."""
    found: list[Named] = []
    subjects = _subjects_of(parse)
    for index, clause in enumerate(parse.clauses):
        for group in groups_in(parse, index):
            apart = clause.kind in _DESCRIBING and not _lies_in(parse, parse.owner[pronoun], index)
            if apart or group.head >= pronoun or not _in_one_mouth(parse, group.head, pronoun):
                continue
            if _is_in_title(parse, group.head) and not _is_in_title(parse, pronoun):
                continue
            told = alone_and_listed(parse, index, group, subject=group.head in subjects)
            found.extend(n for n in told if agrees(n.form, form) and max(n.heads) < pronoun)
    return sorted(found, key=_by_heads)


@lru_cache(maxsize=2)
def _subjects_of(parse: Parse) -> frozenset[int | None]:
    """Return the subjects of the clauses with a tense; found once for all pronouns of a sentence."""
    told = (j for j, c in enumerate(parse.clauses) if c.predicate is not None and c.kind not in _UNTENSED)
    return frozenset(core_of(parse, j)[0] for j in told)


def _by_heads(named: Named) -> tuple[int, ...]:
    return named.heads


def alone_and_listed(parse: Parse, index: int, group: Group, *, subject: bool) -> Iterator[Named]:
    """Yield a group by itself, and with all that a list joins to it."""
    counted = parse.head_right(group.head) if parse.tokens[group.head].tag is Tag.NUM else None
    if counted is not None:  # `une dizaine de coureurs`
        yield Named((counted,), Form(plural=True), subject, free=group.governor is None)
    if not _may_be_meant(parse, group):
        return
    free = (group.governor is None and governor_of(parse, group.head) is None) or is_somebody(parse, group.head)
    yield Named((group.head,), _form(parse, group), subject, free)
    listed = tuple(members(parse, index, (group.head,))) if group.joined is None else ()
    if len(listed) > 1 and listed[-1].joined == "and":
        feminine = [_form(parse, g).feminine for g in listed]
        yield Named(tuple(g.head for g in listed), Form(plural=True, feminine=all(feminine)), subject, free)


def _may_be_meant(parse: Parse, group: Group) -> bool:
    """Whether a pronoun may take a group up: a noun with a word before it, or a name."""
    token = parse.tokens[group.head]
    if token.tag is Tag.PROPN or is_aged(parse, group.head):
        return True
    words = circumstances_of(parse.language)
    lemma = token.lemma.removesuffix("-là").removesuffix("-ci")
    moment = lemma in words.idle or lemma in parse.grammar.moments
    return token.tag is Tag.NOUN and token.mention < 0 and not moment and group.first < group.head


def _form(parse: Parse, group: Group) -> Form:
    """Return the number and gender of a group as far as it tells them."""
    head = parse.tokens[group.head]
    if head.tag is not Tag.PROPN:
        return Form(head.plural is True or parse.tokens[group.first].low in _PLURAL, gender_of(parse, group))
    value = parse.mentions[head.mention].value if head.mention >= 0 else None
    if isinstance(value, NameValue) and value.kind is NameKind.PERSON:
        told = given_names().get(value.name.split(" ", maxsplit=1)[0].split("-", 1)[0], "?")
        return Form(plural=False, feminine=None if told == "?" else told == "f")
    return Form(parse.tokens[group.first].low in _PLURAL, gender_of(parse, group))


def agrees(named: Form, wanted: Form) -> bool:
    """Whether two words may have the same number and gender, as far as each tells them."""
    told = [(named.plural, wanted.plural), (named.feminine, wanted.feminine)]
    return all(have is want for have, want in told if have is not None and want is not None)


def _in_one_mouth(parse: Parse, one: int, other: int) -> bool:
    """Whether two words are both quoted, or both told by the text itself."""
    return is_quoted(parse, one) is is_quoted(parse, other)


def _is_in_title(parse: Parse, index: int) -> bool:
    """Whether a noun is a word of what is quoted with a capital and nobody says (`intitulée « Changer la ville »`)."""
    if not parse.sentence.quotes or parse.tokens[index].tag is Tag.PROPN:
        return False
    start = parse.tokens[index].start
    return any(q.start <= start < q.end and not q.is_speech and q.text[:1].isupper() for q in parse.sentence.quotes)


def is_quoted(parse: Parse, index: int) -> bool:
    """Whether somebody speaks a word."""
    if not parse.sentence.quotes:
        return False
    start = parse.tokens[index].start
    return any(q.is_speech and q.start <= start < q.end for q in parse.sentence.quotes)
