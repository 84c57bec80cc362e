"""A piece of a capitalised run with all that it is judged by, and what it can be made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claims.kinds.name import fold, organisation_key
from claims.model import Kind, Mention, NameKind, NameValue, Part, PlaceValue
from claims.patterns import pattern
from claims.spotting.capitals import Run, Token
from claims.spotting.evidence import (
    Evidence,
)
from claims.spotting.vocabulary import WINDOW, Vocabulary, is_common


class Setting(NamedTuple):
    """A piece with all that it is judged by."""

    text: str
    piece: Run
    evidence: Evidence
    words: Vocabulary

    def doubts(self, start: int, said: str) -> bool:
        """Whether the capital at `start` says nothing, and no other place of the text speaks for it."""
        if said in self.evidence.within:
            return False
        return self.piece.styled or (self.piece.opens and start == self.piece.tokens[0].start)

    def common(self, said: str) -> bool:
        """Whether `said` is an ordinary word of the language."""
        return is_common(said, self.words.language)

    def before(self, start: int) -> str:
        """The words before `start`."""
        return self.text[max(0, start - WINDOW) : start]

    def said(self, tokens: Sequence[Token]) -> str:
        """The words of `tokens` as written."""
        return self.text[tokens[0].start : tokens[-1].end]


def named(setting: Setting, start: int, end: int, kind: NameKind, key: str = "", title: Part | None = None) -> Mention:
    """Return `text[start:end]` as a name of `kind`, its title apart; the key is the folded name where none is given."""
    said = setting.text[start:end]
    name = said if title is None else setting.text[title.end : end].lstrip()
    value = NameValue(name, kind, key or fold(_NICKNAME.sub("", name)))
    return Mention(start, end, said, Kind.NAME, value, () if title is None else (title,))


_NICKNAME = pattern(r" (?:\"[^\"]{1,40}\"|“[^”]{1,40}”|«[^»]{1,40}»|'[^']{1,40}'|\([^)]{1,40}\))(?= )")
"""A nickname inside of a name, which its key leaves out."""


def organisation(setting: Setting, start: int, end: int) -> Mention:
    """Return `text[start:end]` as the name of an organisation."""
    return named(setting, start, end, NameKind.ORGANISATION, organisation_key(setting.text[start:end]))


def placed(setting: Setting, start: int, end: int, value: PlaceValue | None = None) -> Mention:
    """Return `text[start:end]` as a place, a city where no `value` says which."""
    said = setting.text[start:end]
    return Mention(start, end, said, Kind.PLACE, value or PlaceValue(said, "city:" + fold(said)))
