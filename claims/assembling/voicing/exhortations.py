"""What is called for rather than told: imperatives, and infinitives that stand for an aim."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag
from claims.model import Stance

_ENDINGS = ("ons", "ez")
_OPENING = frozenset({"«", "“", '"', "(", ":", ";", "—", "–", "-", "!", "…", ".", "'", "‘"})
_JOINING = frozenset({",", "et", "mais", "puis", "alors", "donc", "and", "but", "then", "please", "just"})
_SMALL = frozenset({"ne", "n'", "do", "not", "n't", "don't", "never"})
_QUOTES = frozenset({"“", '"'})
_NAMED = 5
"""Words before a colon among which the noun of the aim stands."""


def is_exhortation(parse: Parse, clause: Clause) -> bool:
    """Return whether the verb of a clause calls on somebody: it opens the words and has no subject.

    `Fermons l'usine et vendons le site`, `« Soutenez le club »`, `"Close the plant"`. Constant.
    """
    predicate = clause.predicate
    if predicate is None or predicate.passive or clause.kind is not ClauseKind.MAIN or predicate.tense != "present":
        return False
    verb = parse.tokens[predicate.first]
    if parse.language == "fr":
        return verb.low.endswith(_ENDINGS) and _has_no_subject(parse, clause, predicate)
    if verb.low == "let" and predicate.first + 1 < len(parse.tokens):
        return parse.tokens[predicate.first + 1].low in ("us", "'s") and _opens(parse, predicate.first)
    if verb.low != verb.lemma or verb.tag not in (Tag.VERB, Tag.AUX) or not _governs(parse, predicate):
        return False
    if clause.sibling is not None and parse.tokens[predicate.first - 1].low in _JOINING:
        return is_exhortation(parse, parse.clauses[clause.sibling])
    return predicate.first > 0 and _opens_quotation(parse, predicate.first - 1)


def _opens_quotation(parse: Parse, mark: int) -> bool:
    """Whether a token is a mark behind which quoted words begin, with a blank or nothing before it."""
    at = parse.tokens[mark].start
    return parse.tokens[mark].low in _QUOTES and (at == parse.sentence.start or parse.text[at - 1].isspace())


def _has_no_subject(parse: Parse, clause: Clause, predicate: Predicate) -> bool:
    """Whether a French verb in `-ons` or `-ez` has no `nous` or `vous` for its subject, nor lends one."""
    after = parse.tokens[predicate.first + 1].low if predicate.first + 1 < len(parse.tokens) else ""
    if after in ("-nous", "-vous") and parse.sentence.text.rstrip(' »”"').endswith("?"):
        return False
    if _opens(parse, predicate.first):
        joined = predicate.first > 0 and parse.tokens[predicate.first - 1].low in _JOINING
        if not joined or clause.sibling is None:
            return True
        return is_exhortation(parse, parse.clauses[clause.sibling])
    return False


def _opens(parse: Parse, first: int) -> bool:
    """Whether nothing but a negation stands between a verb and the mark or coordinator that opens its words."""
    before = first - 1
    while before >= 0 and parse.tokens[before].low in _SMALL:
        before -= 1
    return before < 0 or parse.tokens[before].low in _OPENING or parse.tokens[before].low in _JOINING


def _governs(parse: Parse, predicate: Predicate) -> bool:
    """Whether an object or circumstance follows an English verb right away, and no verb whose subject it would be."""
    after = predicate.head + 1
    return after < len(parse.tokens) and parse.tokens[after].tag in (Tag.DET, Tag.PRON, Tag.PREP, Tag.NUM, Tag.PROPN)


def behind_colon(parse: Parse, clause: Clause) -> Stance | None:
    """Return the stance of a bare French infinitive behind a colon: an aim (`L'objectif : fermer l'usine`), or open.

    Constant.
    """
    at = clause.opened_by - 1
    if parse.language != "fr" or at < 1 or parse.tokens[at].low != ":":
        return None
    named = parse.tokens[max(0, at - _NAMED) : at]
    aim = any(t.tag is Tag.NOUN and t.lemma in parse.grammar.plan_nouns for t in named)
    return Stance.PLANNED if aim else Stance.HYPOTHETICAL
