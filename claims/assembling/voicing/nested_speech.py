"""Who goes on speaking inside what he says: `Orr said the mill had closed and added that`, `…, saying buyers would`."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.somebody import is_somebody
from claims.assembling.participants.subjects import subject_of
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import is_speech

_SMALL = frozenset({Tag.ADV, Tag.NEG})
_OPENING = frozenset({ClauseKind.SUBORDINATE, ClauseKind.CONDITION})


def outer_teller(parse: Parse, clause: Clause) -> Clause | None:
    """Return the clause of speech around with whose subject an English verb of speech inside its content goes on.

    Behind a coordinator, or as a gerund behind a comma; where the subject of the content may speak itself, it does,
    but for `add`. Linear in the words of the content.
    """
    predicate = clause.predicate
    if parse.language != "en" or predicate is None or clause.opened_by < 1:
        return None
    content = _beside(parse, clause, predicate)
    if content is None or parse.clauses[content].parent is None:
        return None
    around = parse.clauses[parse.clauses[content].parent or 0]
    if around.predicate is None or around.predicate.passive or not _tells(parse, around.predicate):
        return None
    if clause.kind is ClauseKind.CONTENT and around.predicate.tense != predicate.tense:
        return None
    return around if predicate.lemma in word_class("adding", "en") or not _may_speak(parse, content) else None


def _beside(parse: Parse, clause: Clause, predicate: Predicate) -> int | None:
    """Return the content that a verb of speech is joined to, or that its gerund stands behind."""
    if clause.kind is ClauseKind.GERUND:
        apart = parse.tokens[clause.opened_by - 1].low == "," and clause.parent is not None
        return clause.parent if apart and parse.clauses[clause.parent or 0].kind is ClauseKind.CONTENT else None
    before = predicate.first - 1
    while before > 0 and parse.tokens[before].tag in _SMALL:
        before -= 1
    joined = clause.kind is ClauseKind.CONTENT and parse.tokens[before].tag is Tag.COORD and clause.sibling is not None
    return clause.sibling if joined and parse.clauses[clause.sibling or 0].kind is ClauseKind.CONTENT else None


def _tells(parse: Parse, predicate: Predicate) -> bool:
    family = parse.family_of_predicate(predicate)
    return (family is not None and is_speech(family)) or predicate.lemma in parse.grammar.reporting


def _may_speak(parse: Parse, content: int) -> bool:
    """Whether the subject of a content is somebody, a name or a pronoun that may stand for one."""
    head = subject_of(parse, content)
    if head is None:
        return False
    token = parse.tokens[head]
    return token.tag is Tag.PROPN or (token.tag is Tag.PRON and token.low != "there") or is_somebody(parse, head)


def is_told_of(parse: Parse, predicate: Predicate | None) -> bool:
    """Return whether an English participle says what is told of the noun before it (`a chief reported to have quit`).

    Right before `to` and an infinitive; nobody says anything by it. Constant.
    """
    if parse.language != "en" or predicate is None or predicate.first != predicate.head:
        return False
    after = predicate.head + 1
    if after + 1 >= len(parse.tokens) or parse.tokens[after].low != "to":
        return False
    if predicate.lemma not in word_class("told_of", "en"):
        return False
    past = parse.tokens[predicate.head].low != predicate.lemma and not parse.tokens[predicate.head].low.endswith("s")
    return past and parse.tokens[after + 1].tag in (Tag.INF, Tag.AUX)


def opens_content(parse: Parse, clause: Clause, parent: Clause) -> bool:
    """Return whether a time or condition right behind an English verb of speech opens what is said.

    `said once the lease ended the firm could leave`; not where nothing but that follows (`spoke when he left`). Linear.
    """
    if parse.language != "en" or clause.kind not in _OPENING or parent.predicate is None:
        return False
    if clause.opened_by != parent.predicate.last + 1 or clause.predicate is None or parent.predicate.negated:
        return False
    if parse.tokens[clause.opened_by].low in word_class("asking_how", "en"):
        return False  # `has not said when it will open, or what it costs`
    last = clause.predicate.last
    behind = (c for c in parse.clauses if c.opened_by > last)
    pronouns = word_class("subject_pronouns", "en")
    return any(c.kind is ClauseKind.CONTENT or parse.tokens[c.opened_by].low in pronouns for c in behind)
