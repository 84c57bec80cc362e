"""Tells the language of a text and of a passage by its words of grammar.

On paragraphs of the French and English press this is as good as a trained identifier and needs no model: a sentence
of ten words holds four of them. Languages without a pack have short lists of their own, so that a passage in one of
them is known for what it is rather than taken for poor French.
"""

from __future__ import annotations

import re
from functools import lru_cache

from claims.languages.packs import is_partial, languages
from claims.patterns import pattern
from claims.splitting.tables import DEFAULT, calendar_of, others_table, splitting_table

UNKNOWN = "und"
"""ISO 639-2 code of a language that could not be told."""

_WORD = pattern(r"[^\W\d_]+")
_SAMPLE = 600
"""Characters of a passage that are looked at: a hundred words settle it."""
_GLANCE = 160
_SETTLED = 3
"""Words that no other language's list holds that settle it at a glance."""
_TEXT_SAMPLE = 900
_MARGIN = 2
"""Words of grammar by which another language must lead before a passage is held to be in it."""


def detect_language(text: str, default: str = DEFAULT) -> str:
    """Return the ISO 639-1 code of the language of `text`, `und` for another script, `default` where nothing tells.

    Looks at the beginning, middle and end of a long text, so that a foreign caption does not decide. Constant cost.
    """
    if len(text) > _TEXT_SAMPLE:
        third, middle = _TEXT_SAMPLE // 3, len(text) // 2
        text = f"{text[:third]} {text[middle : middle + third]} {text[-third:]}"
    if _is_other_script(text):
        return UNKNOWN
    scores = _scores(text)
    best = min(scores, key=lambda code: (-scores[code], _precedence(code), code), default=default)
    return best if scores.get(best, 0.0) > scores.get(default, 0.0) else default


def _precedence(code: str) -> int:
    """Among equals the language that is read in full comes first, then one that is read in part."""
    return 2 if code not in languages() else int(is_partial(code))


def passage_language(text: str, expected: str) -> str:
    """Return the language of a passage of a text in `expected`: another one only where the evidence leaves no doubt.

    A passage of names and figures, or of a few words, is held to be in `expected`. Constant cost.
    """
    if _is_settled(text[:_GLANCE].lower(), _exclusive(expected)):
        return expected
    sample = text[:_SAMPLE]
    if _is_other_script(sample):
        return UNKNOWN
    scores = _scores(sample)
    own = scores.get(expected, 0.0)
    other = max(sorted(scores), key=lambda code: scores[code], default=expected)
    return other if scores.get(other, 0.0) >= own * 2 + _MARGIN else expected


def _is_settled(low: str, exclusive: frozenset[str]) -> bool:
    """Whether enough different words of one language alone stand in a passage: no more of it is read than that."""
    met: set[str] = set()
    for found in _WORD.finditer(low):
        if found[0] in exclusive:
            met.add(found[0])
            if len(met) == _SETTLED:
                return True
    return False


def _is_other_script(text: str) -> bool:
    words = len(_WORD.findall(text))
    strange = len(text) - len(text.encode("cp1252", "ignore"))
    if strange * 2 <= words:
        return False  # all letters are of Western Europe but for a few: no need of the pattern, slow to compile
    other = len(_not_latin().findall(text))
    return other * 2 > words and other * 3 > sum(map(str.isalpha, text))


@lru_cache(maxsize=1)
def _not_latin() -> re.Pattern[str]:
    return re.compile(r"[Ͱ-ϿЀ-ԯ԰-֏֐-׿؀-ۿऀ-ॿ฀-๿぀-ヿ㐀-鿿가-힣]")


@lru_cache(maxsize=1)
def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """Each word with the languages it speaks for; a word that several share speaks less for each."""
    lists = others_table()["function_words"] | {
        code: [*splitting_table(code)["function_words"], *calendar_of(code)] for code in languages()
    }
    speakers: dict[str, list[str]] = {}
    for code, words in lists.items():
        for word in dict.fromkeys(words):
            speakers.setdefault(word, []).append(code)
    return {word: tuple((code, 1 / len(codes)) for code in codes) for word, codes in speakers.items()}


@lru_cache(maxsize=8)
def _exclusive(language: str) -> frozenset[str]:
    return frozenset(word for word, codes in _weights().items() if [code for code, _ in codes] == [language])


def _scores(text: str) -> dict[str, float]:
    """Points for each language, every word once: a name that comes back proves nothing more; initials are no words."""
    weights = _weights()
    scores: dict[str, float] = {}
    words = {word.lower() for word in _WORD.findall(text) if len(word) > 1 or word.islower()}
    for word in sorted(words):
        for code, weight in weights.get(word, ()):
            scores[code] = scores.get(code, 0.0) + weight
    return scores
