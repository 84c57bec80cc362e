"""What stands between two commas or dashes inside a clause, as far as the cutting of clauses asks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claims.assembling.parsing.surroundings import speaks
from claims.assembling.words.tokens import Tag, Token

_FINITE = frozenset({Tag.VERB, Tag.AUX})
_LONGEST = 16
"""Words of an insertion."""
_FAR = 25
"""Words behind a form in which another verb of the same subject is looked for."""
_OPENING = frozenset({",", "-", "("})
_CLOSING = frozenset({",", "-", ")"})
_BEFORE_ASIDE = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.PRON})
_LONGEST_SETTING = 9
_SHORTEST_SETTING = 2
"""Words from the comma before a setting to the one behind it."""
_IN_SETTING = frozenset({Tag.PREP, Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.VALUE, Tag.NUM, Tag.ADV})
_IN_SUBJECT = frozenset({Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.VALUE, Tag.NUM, Tag.PRON})
_SUBJECT_ENDS = frozenset({Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM})
_OPENS_SUBJECT = frozenset({Tag.PUNCT, Tag.COORD, Tag.SUBORD})
_BELONGING = frozenset({"of", "'s", "'"})


def is_aside(tokens: Sequence[Token], i: int) -> bool:
    """Whether a preposition follows and the clause's own verb comes after the next such mark (`, backed by X, won`)."""
    if i + 1 >= len(tokens) or tokens[i + 1].tag is not Tag.PREP:
        return False
    mark = tokens[i - 1].low
    closing = next((j for j in range(i + 1, len(tokens)) if tokens[j].low == mark), None)
    return closing is not None and any(t.tag in _FINITE for t in tokens[closing + 1 :])


def closes_insertion(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma closes what another opened right behind a noun (`Le maire, un médecin, fait`)."""
    if tokens[comma].low != ",":
        return False
    for j in range(comma - 1, max(0, comma - _LONGEST), -1):
        if tokens[j].low == ",":
            return j + 1 < comma and tokens[j - 1].tag in (Tag.NOUN, Tag.PROPN, Tag.ADJ)
        if tokens[j].tag in _FINITE or tokens[j].tag is Tag.COORD or tokens[j].low in (";", ":"):
            return False
    return False


def aside_opener(tokens: Sequence[Token], mark: int) -> int | None:
    """Return the mark that opens, right behind a noun, the aside without a finite verb that the one at `mark` closes.

    `Ms Orr, 36, died`, `the mill - a ruin - closed`, `the mill (below) closed`; `None` where none does. Linear.
    """
    low = tokens[mark].low
    opens = "(" if low == ")" else low
    if opens not in _OPENING:
        return None
    for j in range(mark - 1, max(0, mark - _LONGEST), -1):
        if tokens[j].low == opens:
            return j if j + 1 < mark and tokens[j - 1].tag in _BEFORE_ASIDE else None
        if low == "," and (tokens[j].tag in _FINITE or tokens[j].low in (";", ":")):
            return None
    return None


def goes_on_later(tokens: Sequence[Token], i: int) -> bool:
    """Whether the verb that a subject before an aside waits for comes after the form at `i`, behind another mark.

    `The mill, a ruin, built in 1900, was sold`; not where that verb has a subject of its own (`died, police said`).
    """
    for at in range(i + 1, min(len(tokens), i + _FAR)):
        token = tokens[at]
        if token.low in (";", ":", "."):
            return False
        if token.tag not in _FINITE:
            continue
        before = at - 1
        while before > i and tokens[before].tag in (Tag.ADV, Tag.NEG):
            before -= 1
        ahead = tokens[before]
        if ahead.low in _CLOSING or ahead.tag is Tag.VALUE:
            return not speaks(token.lemma, "en")  # `The pace, a record, slowed in May, said the bank`
        if ahead.tag in _SUBJECT_ENDS and not token.either:
            return False
    return False


def closing_comma(tokens: Sequence[Token], comma: int) -> int | None:
    """Return the comma that closes a circumstance or a date opened by one (`, en mai,`), `None` where none does."""
    opens = comma + 1
    if opens < len(tokens) and tokens[opens].tag is Tag.DET and tokens[opens].low not in ("au", "aux"):
        opens += 1
        if opens >= len(tokens) or tokens[opens].tag is not Tag.VALUE:
            return None
    if opens >= len(tokens) or (
        tokens[opens].tag not in (Tag.PREP, Tag.VALUE) and tokens[opens].low not in ("au", "aux")
    ):
        return None
    for j in range(opens + 1, min(len(tokens) - 1, comma + _LONGEST)):
        if tokens[j].low == ",":
            return j
        if tokens[j].tag in _FINITE or tokens[j].tag is Tag.REL or tokens[j].low in (";", ":"):
            return None
    return None


def tells_behind_aside(tokens: Sequence[Token], at: int) -> bool:
    """Whether an auxiliary behind a mark goes on with the subject before an aside (`Orr, 36, is the one charged`).

    Nothing is asked, and it is no auxiliary that opens a condition, nor behind what puts it before its subject.
    """
    if tokens[at - 1].low not in _CLOSING or tokens[at].lemma not in ("be", "have"):
        return False
    return (
        tokens[at].low not in ("had", "were")
        and tokens[0].tag is not Tag.NEG
        and not any(t.low == "?" for t in tokens[at:])
    )


def inserted_settings(tokens: Sequence[Token]) -> frozenset[int]:
    """Return the commas around when, where or how in the middle of a clause (`The bank, on Monday, cut its rates`).

    A noun stands before the first and a verb behind the second, so that neither parts two clauses. Linear.
    """
    commas = [k for k, token in enumerate(tokens) if token.low == ","]
    found: set[int] = set()
    for opening, closing in pairwise(commas):
        if opening in found or closing - opening > _LONGEST_SETTING or closing - opening < _SHORTEST_SETTING:
            continue
        if _sets(tokens, opening, closing) and _has_subject(tokens, opening) and _verb_follows(tokens, closing):
            found |= {opening, closing}
    return frozenset(found)


def _sets(tokens: Sequence[Token], opening: int, closing: int) -> bool:
    """Whether all between two commas is one adverb, one date or one phrase with its preposition."""
    inside = tokens[opening + 1 : closing]
    first = inside[0]
    if first.tag is Tag.ADV:
        return all(t.tag is Tag.ADV for t in inside)
    if first.tag is Tag.VALUE:
        return len(inside) == 1 and first.low[:1].isalpha()
    return first.tag is Tag.PREP and first.low not in _BELONGING and all(t.tag in _IN_SETTING for t in inside)


def _has_subject(tokens: Sequence[Token], opening: int) -> bool:
    """Whether a noun that may be a subject ends at a comma, no verb between it and the mark or coordinator before."""
    if tokens[opening - 1].tag not in _SUBJECT_ENDS:
        return False
    at = opening - 1
    while at >= 0 and (tokens[at].tag in _IN_SUBJECT or tokens[at].low in _BELONGING):
        at -= 1
    return at < 0 or tokens[at].tag in _OPENS_SUBJECT


def _verb_follows(tokens: Sequence[Token], closing: int) -> bool:
    at = closing + 1
    while at < len(tokens) and tokens[at].tag in (Tag.ADV, Tag.NEG):
        at += 1
    return at < len(tokens) and (tokens[at].tag in _FINITE or tokens[at].either)
