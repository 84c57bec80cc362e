"""Read a word that no list knows as a verb as one where it stands as one."""

from __future__ import annotations

from claims.assembling.words.tokens import Tag, Token


def governs_like_verb(path: list[Token], at: int) -> bool:
    """Whether a noun that no list knows as a verb stands as one: an article is behind it (`will trial a drug`)."""
    if at + 1 >= len(path) or path[at].mention >= 0 or path[at].plural is True:
        return False
    return path[at].tag is Tag.NOUN and path[at + 1].tag is Tag.DET and path[at].low.isalpha()


def coin_verb(path: list[Token], at: int) -> None:
    """Read a word as the infinitive of a verb of its own form."""
    path[at] = path[at]._replace(tag=Tag.INF, lemma=path[at].low, tense=None, plural=None)
