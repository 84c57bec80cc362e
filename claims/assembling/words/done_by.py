"""Whether `by` and who or what did it stand behind an English form (`records obtained by the Herald`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class

_OPENING = frozenset({Tag.DET, Tag.PROPN, Tag.NUM, Tag.NOUN, Tag.ADJ, Tag.ADV})
_TELLING_WHO = frozenset({Tag.DET, Tag.PROPN, Tag.NUM, Tag.ADJ})
"""What opens who did something, whatever its noun (`by heavy rain`, beside `by example`)."""
_IN_GROUP = frozenset({Tag.DET, Tag.ADJ, Tag.PROPN, Tag.NUM, Tag.ADV, Tag.PART})
_NO_DOER = frozenset({Tag.GER, Tag.PRON})
_JOINED = 2
"""Words from a form past the coordinator behind it to the next one."""
_LONGEST_DOER = 5
"""Words of who did something in which a time is looked for."""


def is_done_by(path: Sequence[Token], index: int) -> bool:
    """Whether who or what did it stands behind the form at `index` with `by`, or behind one joined to it. Bounded.

    Neither `paid by card` nor `paid by the end of May`; nor `won by a goal`, where `by` mostly opens a measure or a
    way: there somebody named did it (`won by Ruiz`).
    """
    by = _by_behind(path, index)
    if by is None or not _names_doer(path, by + 1, path[index]):
        return False
    last = path[by - 1].lemma
    if last not in word_class("going_by", "en"):
        return by == index + 1 or may_be_undergone(path[index])
    return last in word_class("done_by_names", "en") and _is_named(path, by + 1)


def is_surely_done_by(path: Sequence[Token], index: int) -> bool:
    """Whether who did it stands so behind a form whose verb does without an object only as a participle. Bounded."""
    by = _by_behind(path, index)
    if by is None or by + 2 >= len(path):
        return False
    token = path[index]
    acts = token.lemma in word_class("needing_object", "en") or token.lemma in word_class("done_by", "en")
    return acts and _names_doer(path, by + 1, token)


def needs_object(token: Token) -> bool:
    """Whether the verb of a form hardly ever lacks an object."""
    needing = word_class("needing_object", "en")
    return token.lemma in needing and token.lemma not in word_class("lacking_object_too", "en")


def may_be_undergone(token: Token) -> bool:
    """Whether a verb may tell what is done to the noun before it."""
    return token.lemma in word_class("needing_object", "en") or token.lemma in word_class("done_to_too", "en")


def _by_behind(path: Sequence[Token], index: int) -> int | None:
    """Return the `by` right behind a form, or behind another that a coordinator joins to it (`shot and killed by`)."""
    at = index + 1
    if at + _JOINED < len(path) and path[at].tag is Tag.COORD:
        joined = path[at + 1]
        at += _JOINED if joined.either or joined.tag is Tag.PART else 0
    return at if at + 1 < len(path) and path[at].low == "by" else None


def _names_doer(path: Sequence[Token], at: int, done: Token) -> bool:
    """Whether the group at `at` is somebody or something that acts: no time, no measure and no means."""
    opens = path[at]
    if opens.tag not in _OPENING:
        return False
    named = opens.tag in _TELLING_WHO
    for token in path[at : at + _LONGEST_DOER]:
        if _tells_when(token):
            return False
        if token.tag is Tag.NOUN:
            several = token.plural is not False or token.lemma in word_class("folk", "en")
            return named or several or needs_object(done)  # `created by coal`, beside `led by example`
        if token.tag not in _IN_GROUP:
            return named and token.tag not in _NO_DOER
    return named


def _tells_when(token: Token) -> bool:
    """Whether a word says how much or until when something is done."""
    if token.tag is Tag.VALUE:
        return True
    return token.lemma in grammar_of("en").moments or token.lemma in word_class("limits", "en")


def _is_named(path: Sequence[Token], at: int) -> bool:
    """Whether a name stands at `at`, its article and what describes it before it (`by the stocky Ruiz`)."""
    while at < len(path) and path[at].tag in (Tag.DET, Tag.ADJ, Tag.NOUN):
        at += 1
    return at < len(path) and path[at].tag is Tag.PROPN
