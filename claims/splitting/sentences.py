"""Finds where sentences end.

A mark that can end a sentence is looked at with the words on both its sides: abbreviations, initials, figures,
ellipses and closing quotation marks decide, from the tables of the language. Text whose spaces were lost
(`the end.The next`) is split where the words leave no doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from claims.patterns import pattern
from claims.splitting.tables import splitting_table

_CLOSERS = "\"'»”’)\\]"
_BOUNDARY = pattern(
    rf"(?<![.!?…])[.!?…]++(?:[{_CLOSERS}]|[ \u00a0\u202f]»|\[\d{{1,3}}\])*+"
    rf"(?:(?=\s)|(?=[A-ZÀ-ÖØ-ÞŒ«“][\w'’ \u00a0]))"
)
"""A final mark with what closes after it, before white space or, where the space is lost, before a capital."""
_NEXT = pattern(r"\s*")
_TOKEN_BEFORE = pattern(r"[^\s()\[\]«»“”\"‘/]+$")
_INITIAL = pattern(r"(?:[A-ZÀ-ÖØ-Þ]\.?[-‐])*[A-ZÀ-ÖØ-Þ]$")
_ACRONYM = pattern(r"(?:\w\.)+\w$")
_FIRST_WORD = pattern(r"[^\W\d_]+")
_OPENERS = "\"'«“‘„([—–-•*¿¡"
_OPENING_QUOTES = frozenset('"«“')
_LIST_NUMBER = pattern(r"\s*(?:\d{1,3}|[a-zA-Z]|[IVXLC]{1,5})$")
_LEFTOVER = 8
"""Characters after the last stop that are looked at for words: a stray closing mark is no sentence."""
LONGEST = 2_000
"""Characters after which a stretch that nothing ends is cut: the longest of 23,690 sentences of the French and English
press has 733. What reads a sentence may look at all of it for each of its words, so that only this keeps it linear."""
_CURRENCIES = frozenset("$£€¥")
_ONE_LETTER_WORDS = frozenset("yàô")
_WINDOW = 40
"""Characters looked back for the word before a stop."""


class _Words(NamedTuple):
    never: frozenset[str]
    rarely: frozenset[str]
    starters: frozenset[str]


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    table = splitting_table(language)
    return _Words(frozenset(table["never_final"]), frozenset(table["rarely_final"]), frozenset(table["starters"]))


def sentence_spans(text: str, language: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Yield the spans of the sentences of `text[start:end]` in order, without the white space around them.

    Offsets are those of `text`. Linear in the stretch.
    """
    stop = len(text) if end is None else end
    words = _words(language)
    begin = _skip_space(text, start, stop)
    for mark in _BOUNDARY.finditer(text, begin, stop):
        if mark.end() < stop and _ends_sentence(text, begin, mark, stop, words):
            yield from bounded(text, begin, mark.end())
            begin = _skip_space(text, mark.end(), stop)
    last = len(text[begin:stop].rstrip()) + begin
    if last > begin:
        yield from bounded(text, begin, last)


def bounded(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield `text[begin:end]` in pieces of at most `LONGEST` characters, cut at a semicolon, a comma or a space."""
    while end - begin > LONGEST:
        cuts = (text.rfind(mark, begin + LONGEST // 2, begin + LONGEST) for mark in (";", ",", " "))
        cut = next((at + 1 for at in cuts if at >= 0), begin + LONGEST)
        yield begin, begin + len(text[begin:cut].rstrip())
        begin = _skip_space(text, cut, end)
    if end > begin:
        yield begin, end


def _skip_space(text: str, start: int, stop: int) -> int:
    found = _NEXT.match(text, start, stop)
    return found.end() if found else start


def _ends_sentence(text: str, begin: int, mark: re.Match[str], stop: int, words: _Words) -> bool:
    after = _skip_space(text, mark.end(), stop)
    if after >= stop or (stop - after <= _LEFTOVER and not any(map(str.isalnum, text[after:stop]))):
        return False
    marks = mark.group()
    if after == mark.end():
        return _ends_glued(text, mark.start(), after, marks, words)
    if not _can_begin(text, after, stop):
        return False
    if marks != ".":
        return _ends_closed(text, begin, mark, after, words)
    return _stop_is_final(text, begin, mark.start(), after, words)


def _can_begin(text: str, at: int, stop: int) -> bool:
    character = text[at]
    if character.isupper() or character.isdigit():
        return True
    if character not in _OPENERS:
        return not character.isalpha() and character not in ",;:.!?…)]}»”%&+=/<>|"
    following = text[at + 1 : min(at + 4, stop)].lstrip(" \u00a0\u202f\"'«“‘([")
    return not following[:1].islower()


def _ends_closed(text: str, begin: int, mark: re.Match[str], after: int, words: _Words) -> bool:
    """Several marks, or one with what closes after it: `…`, `?`, `."`, `.)`."""
    marks = mark.group()
    if marks[0] != ".":
        return not (marks[0] == "…" and text[after].isdigit())
    if marks.startswith(".."):
        return not text[after].isdigit() or len(marks.rstrip(".")) > 0
    token = _token_before(text, begin, mark.start())
    if marks[1:2] in ")]":  # `(D-Calif.) told`, `(av. J.-C.) Le`: only a word can show that the sentence is over
        return token not in words.never and not (token in words.rarely and not _starter(text, after, words))
    return token not in words.never


def _stop_is_final(text: str, begin: int, stop: int, after: int, words: _Words) -> bool:
    token = _token_before(text, begin, stop)
    if not token:
        return True
    bare = token.rpartition("'")[2].rpartition("’")[2] or token
    if token in words.never or bare in words.never:
        return False
    if token[0] in _CURRENCIES and text[after].isdigit():
        return False  # `$57. 5 million`, a figure that lost its shape
    if token in words.rarely or bare in words.rarely:
        return _starter(text, after, words)
    if _INITIAL.match(bare):
        return _starter(text, after, words) and _is_plain_word_before(text, begin, stop - len(bare))
    if _ACRONYM.match(bare) or (len(bare) == 1 and bare.islower() and bare not in _ONE_LETTER_WORDS):
        return _starter(text, after, words)
    return not (_LIST_NUMBER.fullmatch(text[begin:stop]))


def _token_before(text: str, begin: int, stop: int) -> str:
    found = _TOKEN_BEFORE.search(text[max(begin, stop - _WINDOW) : stop])
    return found.group().lstrip("-–—") if found else ""


def _starter(text: str, at: int, words: _Words) -> bool:
    if text[at] in _OPENING_QUOTES:
        return True
    found = _FIRST_WORD.match(text, at)
    return found is not None and found.group() in words.starters


def _is_plain_word_before(text: str, begin: int, at: int) -> bool:
    """An initial follows a name; the letter of `vitamine C.` follows a common noun."""
    previous = text[max(begin, at - _WINDOW) : at].split()
    return bool(previous) and previous[-1][:1].islower() and previous[-1] not in {"de", "et", "by", "and", "von", "of"}


def _ends_glued(text: str, stop: int, after: int, marks: str, words: _Words) -> bool:
    """No space after the mark: only after a whole word, and only before what begins sentences."""
    before = text[max(0, stop - 3) : stop]
    if marks[0] not in ".!?…" or not before:
        return False
    found = _FIRST_WORD.match(text, after)
    if found is None:
        return text[after] in "«“" and before[-1].islower()
    if _token_before(text, max(0, stop - _WINDOW), stop) in words.never:
        return False
    word = found.group()
    follows = text[found.end() : found.end() + 1]
    if word in words.starters and follows in {" ", "'", "’", "\u00a0", "\n"}:
        return len(before) >= 2 and (before[-1].isalnum() or before[-1] in ")»”\"'%")
    whole = before[-2:].islower() or before[-1] in ')»”"%'
    return (
        whole
        and len(before) == 3
        and word[1:2].islower()
        and follows in {" ", "\u00a0", "'", "’", "-"}
        and len(word) > 2
    )
