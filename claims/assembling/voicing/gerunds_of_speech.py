"""Who says what a gerund of speech tells: its own subject, or that of the clause it stands beside."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.surroundings import subject_start
from claims.assembling.participants.somebody import is_somebody
from claims.assembling.voicing.inverted_tags import names_speaker
from claims.assembling.voicing.quoted import quotation_at, tells_in_quotation
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class

_BEFORE_ABSOLUTE = frozenset({",", "with"})


def subject_of_gerund(parse: Parse, clause: Clause) -> tuple[int, int] | None:
    """Return the first and last token of whoever stands right before a gerund of speech (`…, des élus craignant que`).

    Somebody, or something written, behind a comma or the preposition `with`. Linear in the group.
    """
    last = clause.opened_by - 1
    first = subject_start(parse.tokens, clause.opened_by) if last > 0 else 0
    if first < 1 or first > last or parse.tokens[first - 1].low not in _BEFORE_ABSOLUTE:
        return None
    if any(t.low == "," for t in parse.tokens[first : last + 1]):
        return None  # `…, a dit X, directeur du parc, rappelant que`
    head = next((j for j in range(first, last + 1) if parse.tokens[j].tag in (Tag.NOUN, Tag.PROPN)), None)
    if head is None:
        return None
    written = parse.tokens[head].lemma in word_class("papers", parse.language)
    body = parse.language == "fr" and names_speaker(parse, first, last)
    return (first, last) if written or body or is_somebody(parse, head) else None


def stands_bare(parse: Parse, clause: Clause) -> bool:
    """Return whether a French gerund of speech has no comma before it and describes nothing beside it.

    Behind a pronoun (`répond-il assurant que`), and of pleading (`a fermé la halle lundi arguant que`); others
    describe what they stand behind (`une note signalant que`). Constant.
    """
    before = clause.opened_by - 1
    if parse.language != "fr" or before < 1:
        return False
    token = parse.tokens[before]
    if token.low.startswith("-"):
        return True
    pleads = parse.tokens[clause.opened_by].lemma in word_class("pleading", "fr")
    return pleads and token.tag is not Tag.PREP and not names_speaker(parse, before, before)


def past_quotation(parse: Parse, clause: Clause) -> Clause:
    """Return the clause whose subject a gerund borrows: none that is quoted before it (`« … », dit X, soulignant que`).

    Linear in the clauses.
    """
    around = parse.clauses[clause.parent or 0]
    if quotation_at(parse, parse.tokens[clause.opened_by].start) is not None or not tells_in_quotation(parse, around):
        return around
    for other in reversed(parse.clauses):
        before = other.predicate is not None and other.predicate.head < clause.opened_by
        if other.kind is ClauseKind.MAIN and before and not tells_in_quotation(parse, other):
            return other
    return around
