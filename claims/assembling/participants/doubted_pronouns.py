"""Pronouns that take up somebody named in the sentence before, where the parse of both shows that another may be meant.

Names are told apart before anything is parsed: a pronoun there is whoever is named near it. Here it is asked whether
that one is whom the sentence before is about, or whether somebody else is, named by no more than a noun.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.assembling.naming.registry import Reference, Registry
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.nominal import bodies
from claims.assembling.parsing.occasions import hangs_on_quotation
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.antecedents import gender_of, groups_in
from claims.assembling.participants.french_pronouns import is_nobody
from claims.assembling.participants.somebody import is_somebody
from claims.assembling.participants.unnamed import core_of
from claims.assembling.words.tokens import Tag, Token, low_of
from claims.kinds.people import names_person
from claims.languages.classes import word_class
from claims.languages.families import is_speech
from claims.model import NameKind

_GENDERS = {"il": "m", "he": "m", "elle": "f", "she": "f"}
_WRITTEN = frozenset(f"{hyphen}{word}" for word in _GENDERS for hyphen in ("", "-", "-t-"))
_OWN = {"m": frozenset({"il", "-il", "-t-il", "he", "his"}), "f": frozenset({"elle", "-elle", "-t-elle", "she", "her"})}
_CLITICS = {"m": frozenset({"l'", "le", "lui"}), "f": frozenset({"l'", "la", "lui"})}
_TELLING = frozenset({ClauseKind.MAIN, ClauseKind.CONTENT})
_UNTENSED = frozenset({ClauseKind.INFINITIVE, ClauseKind.GERUND, ClauseKind.PARTICIPIAL})
_NAMED = frozenset({Tag.NOUN, Tag.PROPN})
_PARTING = frozenset({Tag.VERB, Tag.AUX, Tag.REL, Tag.SUBORD})


def sure_of(parse: Parse, registry: Registry) -> Registry:
    """Return the registry without the pronouns of a sentence that may mean another than it says.

    For sentences in text order: a pronoun that goes on with one in doubt is so itself. Linear in both sentences.
    """
    if parse.forms.isdisjoint(_WRITTEN):
        return registry
    here = parse.sentence
    doubted: dict[int, str] = {}
    kept: list[Reference] = []
    for reference in registry.references_in(here.start, here.end):
        gender = _gender_of_pronoun(parse, reference)
        if gender is None:
            kept.append(reference)
        elif reference.keys[0] in doubted.values() or _is_doubtful(parse, reference, gender, kept, registry):
            doubted[reference.start] = reference.keys[0]
        else:
            kept.append(reference)
    return registry.without([*doubted]) if doubted else registry


def _gender_of_pronoun(parse: Parse, reference: Reference) -> str | None:
    if reference.strength != "anaphor" or len(reference.keys) != 1:
        return None
    return _GENDERS.get(parse.text[reference.start : reference.end].lower())


def _is_doubtful(
    parse: Parse, pronoun: Reference, gender: str, sooner: Sequence[Reference], registry: Registry
) -> bool:
    """Whether a pronoun may mean another than its reference says: by its own sentence, then by the one before."""
    key = pronoun.keys[0]
    if any(key in r.keys for r in sooner):
        return False
    at = parse.token_at(pronoun.start)
    leading = (h for h in _subjects(parse, ahead_of=at) if _may_be(parse, h, gender, key, registry))
    if any(not _is_definite(parse, head) for head in leading):
        return True  # `his wife suggested he`, `cet homme serait-il`
    before = parse.before
    if before is None:
        return False
    named = [r for r in registry.references_in(before.sentence.start, before.sentence.end) if key in r.keys]
    if not named:
        return True  # what it goes on with is in doubt itself
    heads = _heads(before, named)
    speaks = _speaks(parse, parse.owner[at])
    again = any(_gender_of_pronoun(parse, r) for r in named)
    leader = _leader(before, heads, gender, key, registry)
    if leader is not None:
        if _is_another(before, leader, heads, key, registry):
            return not (again and _is_definite(before, core_of(before, leader)[0]))
        return not (speaks or again) and _tells_of_another(before, leader, gender, key, registry)
    if again or (speaks and _has_spoken(before, heads)):
        return False  # `…, a dit M. Roy. …, a-t-il ajouté`
    if _is_spoken_by_another(before, heads, registry) or (not speaks and _completes_subject(before, heads, gender)):
        return True
    return any(_others(before, gender, key, heads, registry)) or _means_another(before, gender, min(heads))


def _heads(parse: Parse, named: Sequence[Reference]) -> set[int]:
    """Return the first and the last word of each name of somebody."""
    return {parse.token_at(offset) for r in named for offset in (r.start, r.end - 1)}


def _is_definite(parse: Parse, head: int | None) -> bool:
    """Whether an article only takes up somebody known (`the presenter said he`)."""
    group = None if head is None else _group_of(parse, head)
    return group is not None and parse.tokens[group.first].low in word_class("definite_articles", parse.language)


def _group_of(parse: Parse, head: int) -> Group | None:
    return next((g for g in groups_in(parse, parse.owner[head]) if g.head == head), None)


def _subjects(parse: Parse, ahead_of: int) -> Iterator[int]:
    """Yield the subjects of the clauses with a tense, outside of quotations, before a token."""
    for index, clause in enumerate(parse.clauses):
        if clause.predicate is None or clause.kind in _UNTENSED:
            continue
        head = core_of(parse, index)[0]
        if head is not None and head < ahead_of and not _is_quoted(parse, head):
            yield head


def _leader(parse: Parse, heads: set[int], gender: str, key: str, registry: Registry) -> int | None:
    """Return the first clause whose subject, before its verb, is who is named by `heads` or may be meant as well."""
    for index, clause in enumerate(parse.clauses):
        subject = core_of(parse, index)[0] if clause.kind in _TELLING else None
        if subject is None or clause.predicate is None or subject > clause.predicate.head or _is_quoted(parse, subject):
            continue
        if _is_him(parse, subject, heads, key, registry) or _may_be(parse, subject, gender, key, registry):
            return index
    return None


def _is_another(parse: Parse, leader: int, heads: set[int], key: str, registry: Registry) -> bool:
    """Whether somebody else than a pronoun is said to mean leads the sentence before."""
    subject = core_of(parse, leader)[0]
    return subject is not None and not _is_him(parse, subject, heads, key, registry)


def _is_him(parse: Parse, subject: int, heads: set[int], key: str, registry: Registry) -> bool:
    """Whether a subject is who is named by `heads`, itself or by what stands beside (`le maire de Brest, Paul Roy`)."""
    if subject in heads or _is_same(parse, subject, key, registry):
        return True
    group = _group_of(parse, subject)
    return group is not None and _stands_beside(parse, group, heads)


def _has_spoken(parse: Parse, heads: set[int]) -> bool:
    """Whether somebody is the subject of a verb of speech, before or behind it."""
    for index in range(len(parse.clauses)):
        subject = core_of(parse, index)[0] if _says(parse, index) else None
        group = _group_of(parse, subject) if subject is not None else None
        if subject in heads or (group is not None and _stands_beside(parse, group, heads)):
            return True
    return False


def _tells_of_another(parse: Parse, leading: int, gender: str, key: str, registry: Registry) -> bool:
    """Whether the one who leads a sentence says there what somebody else does (`Hale said the pilot was ill`)."""
    if not _speaks(parse, leading):
        return False
    content = (j for j, c in enumerate(parse.clauses) if c.kind is ClauseKind.CONTENT and c.parent == leading)
    told = (g for j in content for g in groups_in(parse, j) if g.governor is None)
    return any(_may_be(parse, g.head, gender, key, registry) for g in told)


def _says(parse: Parse, clause: int) -> bool:
    """Whether a clause tells that something was said, or tags a quotation (`« … », a poursuivi X`)."""
    here = parse.clauses[clause]
    tags = bool(parse.sentence.quotes) and here.predicate is not None and hangs_on_quotation(parse, here)
    return tags or _speaks(parse, clause)


def _speaks(parse: Parse, clause: int) -> bool:
    predicate = parse.clauses[clause].predicate
    return predicate is not None and not predicate.passive and is_speech(parse.family_of_predicate(predicate) or "")


def _is_spoken_by_another(parse: Parse, heads: set[int], registry: Registry) -> bool:
    """Whether a name of nobody known is the subject of a verb of speech (`« … » (de M. Roy), a dit le petit Ugo`)."""
    for index in range(len(parse.clauses)):
        subject = core_of(parse, index)[0] if _says(parse, index) else None
        if subject is None or subject in heads or parse.tokens[subject].tag is not Tag.PROPN:
            continue
        reference = registry.at(parse.tokens[subject].start, parse.tokens[subject].end)
        if reference is not None and all(registry.entities[k].kind is NameKind.UNKNOWN for k in reference.keys):
            return True
    return False


def _others(parse: Parse, gender: str, key: str, heads: set[int], registry: Registry) -> Iterator[bool]:
    """Yield for each other noun of a sentence whether it may be whom a pronoun behind it means."""
    for clause in range(len(parse.clauses)):
        for group in groups_in(parse, clause):
            aside = _is_quoted(parse, group.head) or _is_attribute(parse, clause, group.head)
            if not aside and not _stands_beside(parse, group, heads):
                yield _may_be(parse, group.head, gender, key, registry)


def _means_another(parse: Parse, gender: str, named: int) -> bool:
    """Whether a pronoun of that gender stands ahead of somebody's name, who is not the one that it means."""
    for token in (parse.tokens[j] for j in range(named)):
        if token.tag is Tag.CLITIC and token.low in _CLITICS[gender] and parse.language == "fr":
            return True  # `ses propos l'ont éloigné de M. Roy`
    ahead = (j for j in range(named) if parse.tokens[j].low in _OWN[gender])
    return any(not (parse.tokens[j].tag is Tag.PRON and is_nobody(parse, j)) for j in ahead)


def _completes_subject(parse: Parse, heads: set[int], gender: str) -> bool:
    """Whether a French name stands behind a preposition between a verb and its subject, a thing of its own gender.

    `Le procès de M. Roy s'ouvre`, `la robe dessinée par Mme Roy est vendue`.
    """
    if parse.language != "fr":
        return False
    first = min(heads)
    for index, clause in enumerate(parse.clauses):
        subject = core_of(parse, index)[0] if clause.kind is ClauseKind.MAIN and clause.predicate is not None else None
        group = _group_of(parse, subject) if subject is not None and subject < first else None
        if group is None or parse.tokens[group.head].plural is True or clause.predicate is None:
            continue
        governed = any(t.tag is Tag.PREP for t in parse.tokens[group.last + 1 : first])
        if governed and first < clause.predicate.first and gender_of(parse, group) is (gender == "f"):
            return True
    return False


def _is_attribute(parse: Parse, clause: int, head: int) -> bool:
    """Whether a noun behind `to be` tells what its subject is, not somebody else."""
    predicate = parse.clauses[clause].predicate
    return predicate is not None and predicate.lemma in parse.grammar.copulas and head > predicate.head


def _stands_beside(parse: Parse, group: Group, heads: set[int]) -> bool:
    """Whether a group only says who somebody is: no verb and no preposition parts them (`le juge Roy, père de deux`).

    Nor a verb before a colon (`Un autre élu est venu : le maire Paul Roy`).
    """
    if group.first <= min(heads) and max(heads) <= group.last:
        return True
    ahead = group.head < min(heads)
    low, high = (group.last + 1, min(heads)) if ahead else (max(heads) + 1, group.first)
    between = parse.tokens[low:high]
    if ahead and ":" in map(low_of, between):
        return True
    if any(t.tag in _PARTING or _joins_another(parse, low + k) for k, t in enumerate(between)):
        return False
    if ahead:
        return high <= low or parse.tokens[high - 1].tag is not Tag.PREP
    return group.governor is None and _NAMED.isdisjoint(t.tag for t in between)


def _joins_another(parse: Parse, index: int) -> bool:
    """Whether a coordinator joins somebody else, and not one more office (`president and chief executive Jo Hale`)."""
    after = parse.tokens[index + 1].tag if index + 1 < len(parse.tokens) else Tag.PUNCT
    return parse.tokens[index].tag is Tag.COORD and after not in (Tag.NOUN, Tag.ADJ)


def _may_be(parse: Parse, head: int, gender: str, key: str, registry: Registry) -> bool:
    """Whether a word is somebody else, one person of the gender of a pronoun as far as that is told."""
    token = parse.tokens[head]
    if token.tag not in _NAMED or token.plural is True or parse.event_of_noun(head) is not None:
        return False
    if not is_somebody(parse, head) and not _is_doer(token, parse.language):
        return False
    reference = registry.at(token.start, token.end)
    if reference is not None and reference.strength != "demonym":
        known = [registry.entities[k] for k in reference.keys]
        if key in reference.keys or any(e.kind is NameKind.PERSON and e.pronoun not in ("?", gender) for e in known):
            return False
    group = _group_of(parse, head)
    titled = token.tag is Tag.NOUN and group is not None and group.first == head
    if titled and parse.language == "en":
        return False  # `singer and actor Jo Hale`
    feminine = gender_of(parse, group) if group is not None else None
    return feminine is None or feminine is (gender == "f")


def _is_doer(token: Token, language: str) -> bool:
    """Whether a French noun is that of somebody by what they do (`plombier`)."""
    if language != "fr" or token.tag is not Tag.NOUN or not names_person(token.lemma, language):
        return False
    return token.lemma not in bodies(language) and token.lemma not in word_class("things_named_as_doers", language)


def _is_same(parse: Parse, head: int, key: str, registry: Registry) -> bool:
    reference = registry.at(parse.tokens[head].start, parse.tokens[head].end)
    return reference is not None and key in reference.keys


def _is_quoted(parse: Parse, index: int) -> bool:
    start = parse.tokens[index].start
    return any(q.start <= start < q.end for q in parse.sentence.quotes)
