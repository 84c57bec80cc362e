"""English verbs behind a subject that stands behind its auxiliary: questions, `Nor did the union sign`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.tokens import Tag, Token

Readings = Sequence[Sequence[tuple[str, Tag, str, str | None, bool | None, int, bool]]]
"""The readings of each word of a sentence: the fields of a token from `low` on."""
_ASKING = frozenset({"when", "why", "how", "where", "what", "which", "who"})
_FRONTED = frozenset({"nor", "neither", "never", "rarely", "seldom", "hardly", "scarcely", "so"})
"""Words behind which the auxiliary comes before its subject."""
_RESTRICTED = frozenset({"only", "no"})
"""Words that do so where they open the sentence (`Only then did`, `At no time did`)."""
_ASKED = frozenset({Tag.NOUN, Tag.ADV, Tag.DET, Tag.ADJ})
"""What may stand between a word of asking and the auxiliary (`how many seats will`)."""
_IN_SUBJECT = frozenset({Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM, Tag.PREP, Tag.VALUE})
_SUBJECTS = frozenset({Tag.NOUN, Tag.PROPN, Tag.PRON})
_AFTER_VERB = frozenset({Tag.DET, Tag.PRON, Tag.PREP, Tag.PUNCT, Tag.ADV, Tag.NUM, Tag.VALUE, Tag.PROPN, Tag.SUBORD})
_LONGEST_SUBJECT = 9
"""Words between the auxiliary and its verb."""
_NEAR = 4
"""Words from the opening of a sentence to its auxiliary."""

_NOT_FRONTED = frozenset({Tag.PRON, Tag.PROPN, Tag.VERB, Tag.AUX})
"""What shows that the subject has come before an auxiliary (`only she did`)."""


def is_inverted(path: list[Token], index: int) -> bool:
    """Whether an auxiliary stands before its subject: in a question, or behind what is put first (`nor did the`)."""
    if index and (path[index - 1].low in _FRONTED or _opens_restricted(path, index)):
        return index + 1 < len(path) and path[index + 1].tag in (Tag.DET, Tag.NOUN, Tag.PROPN, Tag.ADJ)
    if path[-1].low != "?":
        return False
    before = next((token for token in reversed(path[:index]) if token.tag not in _ASKED), None)
    return before is None or before.tag in (Tag.PUNCT, Tag.COORD) or before.low in _ASKING


def _opens_restricted(path: list[Token], index: int) -> bool:
    """Whether `only` or `no` opens the sentence before an auxiliary, with no verb and no subject between. Constant."""
    if index > _NEAR or not any(t.low in _RESTRICTED for t in path[:2]):
        return False
    return all(t.tag not in _NOT_FRONTED for t in path[:index])


def follow_subject(path: list[Token], readings: Readings, start: int) -> None:
    """Read the first word after the subject that can be its verb as that. Bounded."""
    for at in range(start, min(start + _LONGEST_SUBJECT, len(path) - 1)):
        tag = path[at].tag
        acts = tag in (Tag.NOUN, Tag.VERB) or (tag is Tag.ADJ and path[at + 1].tag is Tag.DET)
        if acts and at > start and path[at - 1].tag in _SUBJECTS:
            follows = path[at + 1].tag in _AFTER_VERB or path[at + 1].plural is True
            tail = next((tail for tail in readings[at] if tail[1] is Tag.INF), None) if follows else None
            if tail is not None:
                path[at] = Token(path[at].start, path[at].end, *tail)
                return
        if tag not in _IN_SUBJECT:
            return
