"""Whether a date is that of words rather than of deeds: when something was said, written or published."""

from __future__ import annotations

from functools import lru_cache

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse, lowered_words
from claims.assembling.words.tokens import Tag
from claims.languages.families import is_speech
from claims.model import Event

_QUOTES = frozenset({"«", "»", '"', "“", "”"})
_SUBJECTS = frozenset({Tag.DET, Tag.PROPN, Tag.PRON, Tag.NOUN, Tag.VALUE})
_BRACKETS = frozenset({"(", ")", *_QUOTES})
_BESIDE_QUOTE = frozenset({",", ".", "!", "?", "…", *_QUOTES})
_TELLS_WHO = frozenset({Tag.DET, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.ADJ, Tag.CLITIC, Tag.ADV, Tag.NEG})
_IN_CHAIN = frozenset({Tag.DET, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.PREP, Tag.ADV, Tag.VALUE, Tag.NUM, Tag.COORD})
_MADE_PUBLIC = frozenset({"publish", "release", "broadcast", "show", "issue", "reveal", "emit", "date"})
_ADDRESSING = frozenset({"warn", "alert", "thank", "insult", "mock"})
"""Families of speech whose object is whom one speaks to."""
_ASKING = frozenset({"interrogate", "interview", "ask-question", "call-phone", "get-in-touch"})
_CHAIN = 16
"""Words looked back for the document that a participle describes."""
_TAG = 7
"""Words that may stand between a quotation and the verb that tells who speaks."""


def tells_words(parse: Parse, index: int, event: Event) -> bool:
    """Whether what is dated by token `index` is a speech act or the publication of words. Linear in the sentence.

    A verb of speech or its noun (`l'annonce du 3 mai`); any verb that hangs on a quotation (`« … », a lâché mardi X`)
    or that the clause places on the air or in writing (`a répliqué lundi au micro de`); the participle of what carries
    words (`un communiqué publié lundi`).
    """
    if event.nominal:
        lemma = parse.tokens[parse.token_at(event.start)].lemma
        return is_speech(event.family) and lemma in circumstances_of(parse.language).statement_nouns
    if is_speech(event.family):
        return not _is_addressed(parse, event)
    clause = parse.clauses[parse.owner[parse.token_at(event.start)]]
    told = learns(parse, clause) or hangs_on_quotation(parse, clause) or _is_asked(parse, clause, event)
    return told or on_occasion(parse, event) or _describes_document(parse, index)


def hangs_on_quotation(parse: Parse, clause: Clause) -> bool:
    """Whether a clause tells who speaks a quotation that ends right before it, whatever its verb."""
    predicate = clause.predicate
    if predicate is None or clause.kind is not ClauseKind.MAIN or not parse.sentence.quotes:
        return False
    if predicate.lemma in parse.grammar.be:
        return False
    at = predicate.first - 1
    while at >= 0 and parse.tokens[at].tag in _TELLS_WHO and predicate.first - at < _TAG:
        at -= 1
    if at < 0 or parse.tokens[at].low not in _BESIDE_QUOTE:
        return False
    end, marks = parse.tokens[at].end, set[str]()
    while at >= 0 and parse.tokens[at].low in _BESIDE_QUOTE:
        marks.add(parse.tokens[at].low)
        at -= 1
    if parse.language == "fr" and marks <= _QUOTES and not _precedes_subject(parse, predicate.last):
        return False  # `la part de ceux pour qui « tout va » reste faible`
    begin = parse.tokens[at].end if at >= 0 else parse.sentence.start
    return any(q.is_speech and begin <= q.end <= end for q in parse.sentence.quotes)


def _precedes_subject(parse: Parse, last: int) -> bool:
    """Whether the subject stands behind the verb group that ends at `last` (`« … » lâche le maire`, `lâche-t-il`)."""
    after = parse.tokens[last + 1] if last + 1 < len(parse.tokens) else None
    return after is not None and (after.tag in _SUBJECTS or after.low.startswith("-"))


def _is_addressed(parse: Parse, event: Event) -> bool:
    """Whether a passive tells that somebody was told (`les secours ont été alertés lundi`): an event, no statement."""
    predicate = parse.clauses[parse.owner[parse.token_at(event.start)]].predicate
    return event.family in _ADDRESSING and predicate is not None and predicate.passive


def learns(parse: Parse, clause: Clause) -> bool:
    """Whether a clause only tells that something was learnt (`a-t-on appris lundi auprès du parquet`)."""
    learnt = clause.predicate is not None and clause.predicate.lemma in circumstances_of(parse.language).learnt
    return learnt and any(parse.tokens[j].low.lstrip("-t") in ("on", "-on") for j in clause.tokens)


def _is_asked(parse: Parse, clause: Clause, event: Event) -> bool:
    """Whether a fronted participle tells when a speaker was asked (`Interrogé vendredi, le préfet a confirmé …`)."""
    if event.family not in _ASKING or clause.kind is not ClauseKind.PARTICIPIAL or clause.opened_by > 1:
        return False
    main = next((c for c in parse.clauses if c.kind is ClauseKind.MAIN and c.predicate is not None), None)
    family = parse.family_of_predicate(main.predicate) if main is not None and main.predicate is not None else None
    return family is not None and is_speech(family)


def on_occasion(parse: Parse, event: Event) -> bool:
    """Whether a phrase in the clause of the event names an occasion of speech."""
    clause = parse.owner[parse.token_at(event.start)]
    predicate = parse.clauses[clause].predicate
    return predicate is not None and not predicate.passive and clause in _occasions(parse)


@lru_cache(maxsize=1)
def _occasions(parse: Parse) -> tuple[int, ...]:
    """Return the clauses in which a phrase names an occasion of speech; found once for a sentence."""
    low = lowered_words(parse)
    found: list[int] = []
    phrases = circumstances_of(parse.language).occasions
    for phrase in phrases if any(map(low.__contains__, phrases)) else ():
        at = low.find(phrase)
        if at >= 0 and not low[at + len(phrase) : at + len(phrase) + 1].isalnum():
            found.append(parse.owner[parse.token_at(parse.sentence.start + at)])
    return tuple(found)


def described_noun(parse: Parse, clause: Clause) -> int | None:
    """Return the noun that a participle describes, or the subject of an English verb of publishing.

    A document publishes nothing: in `a toll released on Monday` the past tense is a participle all the same.
    """
    if clause.kind is ClauseKind.PARTICIPIAL:
        return clause.antecedent
    predicate = clause.predicate
    if parse.language != "en" or predicate is None or predicate.head != predicate.first or predicate.tense != "past":
        return None
    before = predicate.first - 1
    public = before >= 0 and parse.tokens[before].tag is Tag.NOUN
    return before if public and parse.family_of_predicate(predicate) in _MADE_PUBLIC else None


def _describes_document(parse: Parse, index: int) -> bool:
    """Whether the date stands in a participle that describes a document (`une étude de X, parue lundi`)."""
    clause = parse.clauses[parse.owner[index]]
    described = described_noun(parse, clause)
    nouns = circumstances_of(parse.language).statement_nouns
    if described is not None and parse.tokens[described].lemma in nouns:
        return True
    if clause.kind is not ClauseKind.PARTICIPIAL or clause.predicate is None:
        return False
    if parse.family_of_predicate(clause.predicate) not in _MADE_PUBLIC:
        return False
    return any(parse.tokens[j].lemma in nouns for j in _group_before(parse, clause.opened_by))


def _group_before(parse: Parse, opened_by: int) -> list[int]:
    """Return the nouns before a participle, its comma and quoted titles stepped over, up to the verb before them."""
    found = []
    for j in range(opened_by - 1, max(-1, opened_by - 1 - _CHAIN), -1):
        token = parse.tokens[j]
        if token.tag is Tag.NOUN:
            found.append(j)
            continue
        comma = token.low == "," and j == opened_by - 1
        if not (comma or token.tag in _IN_CHAIN or token.low in _BRACKETS):
            break
    return found
