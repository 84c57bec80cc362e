"""Tells the title of a paper or a station at the head of a page from the headline of the article below it."""

from __future__ import annotations

from functools import lru_cache

from claims.patterns import pattern
from claims.splitting.lines import ends_finally
from claims.splitting.tables import media_table

_MOST_WORDS = 5
_WORD = pattern(r"[^\W\d_]+")
_DIGIT = pattern(r"\d")
_BEFORE_SLOGAN = pattern(r"\s+[-–—|:]\s+")
_LINKS = frozenset(("the", "of", "and", "le", "la", "les", "l", "du", "de", "des", "d", "et", "en"))
"""Words that may stand in a title beside its own; a headline has others (`over`, `dans`, `after`)."""
_OF = frozenset(("of", "du", "de", "des", "d"))


@lru_cache(maxsize=1)
def _titles() -> tuple[frozenset[str], frozenset[str]]:
    table = media_table()
    return frozenset(table["mastheads"]), frozenset(one.lower().replace("’", "'") for one in table["outlets"])


def is_masthead(line: str) -> bool:
    """Whether `line` is the title of an outlet, with or without a slogan behind a dash. Constant cost.

    A title that is known, or one of few words, all of them capital but the links, whose noun of a paper stands last or
    before `of`: `The Harbour Herald`, `LA GAZETTE DU VAL`, `Radio du Large`.
    """
    title, *slogan = _BEFORE_SLOGAN.split(line[:200], maxsplit=1)
    if slogan and slogan[0][:1].isupper():
        return False
    nouns, outlets = _titles()
    folded = title.lower().replace("’", "'").strip()
    if folded in outlets:
        return True
    words = _WORD.findall(title)
    if not 1 < len(words) <= _MOST_WORDS + 2 or _DIGIT.search(title) or ends_finally(title):
        return False
    own = [word for word in words if word.lower() not in _LINKS]
    if not own or len(own) > _MOST_WORDS - 1 or not all(word[0].isupper() for word in own):
        return False
    plain = [word.lower() for word in words]
    return any(
        word in nouns and (at == len(plain) - 1 or plain[at + 1] in _OF) and at <= 3 for at, word in enumerate(plain)
    )
