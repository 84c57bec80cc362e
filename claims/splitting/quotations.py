"""Finds quotations: which words stand between marks, whether somebody speaks them, and who.

Marks are paired inside a paragraph, French and English, nested; a mark that nothing closes runs to the paragraph's
end, and on through the next ones where each begins with its mark anew, as typography has it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from claims.languages.forms import Pos, readings
from claims.model import Block, Quotation
from claims.patterns import pattern
from claims.splitting.carrying import carried
from claims.splitting.echoing import echoed
from claims.splitting.speakers import Speaker, speaker_inside, speaker_near
from claims.splitting.tables import speech_table

_ANY = pattern(r"[«»“”„\"‘]")
_MARK = pattern(r"[«»“”„\"‘]|’(?!\w)")
_MARK_EN = pattern(r"[«»“”„\"‘]|['’](?!\w)|'(?<![^\s(\[—–-]')(?=\w)")
"""Single straight marks quote in English only: in French every one of them is an apostrophe."""
_PAIRS = {"«": "»", "“": "”", "„": "“”", "‘": "’'", "'": "'’"}
_SINGLE = frozenset("‘'’")
_SPACE = " \t\n\r\u00a0\u202f"
_LEADING = frozenset(_SPACE + "([{«“'’‘—–-:/+*>,")
"""What a straight mark that opens may stand right behind."""
_WORD = pattern(r"[^\W\d_]+")
_EVERY_MARK = "«»“”„\"'‘’"
_DEEPEST = 4
"""Quotations inside one another that are followed; deeper marks are ornament."""
_LONGEST_TAG = 100
"""Characters between two halves of a quotation that a `said X` takes up."""
_PARTIAL = 4
"""Words from which a quotation with a speaker is speech even without a verb."""
_SURE = 8
"""Words from which a quotation is speech whatever it says: no title or nickname is that long."""


class _Open(NamedTuple):
    mark: str
    at: int


class _Pair(NamedTuple):
    start: int
    end: int
    closed: bool


def quotations_in(text: str, blocks: Sequence[Block]) -> tuple[Quotation, ...]:
    """Return the quotations of the prose among `blocks`, by where they begin; outer ones before those inside them.

    Linear in the text, times the depth of nesting.
    """
    found: list[Quotation] = []
    held = ""
    for block in blocks:
        if block.region.is_prose:
            pairs = _pairs(text, block, held)
            found.extend(_resumed(text, [_quotation(text, block, pair) for pair in pairs]))
            held = _held(text, pairs, block)
    return tuple(echoed(text, carried(text, blocks, _joined(text, found))))


def _held(text: str, pairs: Sequence[_Pair], block: Block) -> str:
    """The mark of a quotation that the paragraph ends without closing."""
    left = next((p for p in pairs if not p.closed), None)
    if left is None or left.end < block.end - 1:
        return ""
    return (
        text[max(0, left.start - 3) : left.start].rstrip(_SPACE)[-1:] if left.start - block.start < _LEAST_HELD else ""
    )


_LEAST_HELD = 400
"""Characters of a paragraph before a quotation that may go on in the next one without a mark of its own."""


def _pairs(text: str, block: Block, held: str = "") -> list[_Pair]:
    """Return the pairs of marks of a paragraph, first the one that closes what `held` opened before it."""
    pairs: list[_Pair] = []
    stack: list[_Open] = []
    marks = _MARK_EN if block.language == "en" else _MARK
    first = _ANY.search(text, block.start, block.end)
    if marks is _MARK and first is None:
        return pairs
    if held and first is not None and _closes_held(text, held, first.group(), first.start(), block):
        stack.append(_Open(held, block.start - 1))
    for match in marks.finditer(text, block.start, block.end):
        mark, at = match.group(), match.start()
        depth = _closes(stack, mark, text, at, block.end)
        if depth is not None:
            pairs.append(_Pair(stack[depth].at + 1, at, closed=True))
            del stack[depth:]
            if mark == '"' and _starts_anew(text, at, block):
                stack.append(_Open(mark, at))
        elif len(stack) < _DEEPEST and _opens(mark, text, at, block):
            stack.append(_Open(mark, at))
    pairs.extend(_Pair(o.at + 1, block.end, closed=False) for o in stack if o.mark not in _SINGLE)
    trimmed = (_trimmed(text, p) for p in pairs)
    whole = (p for p in trimmed if p.end > p.start and (p.closed or not text[p.start].islower()))
    return sorted(whole, key=lambda p: (p.start, -p.end))


def _closes_held(text: str, held: str, mark: str, at: int, block: Block) -> bool:
    if held == '"' == mark:
        return at > block.start and text[at - 1] not in _SPACE and not text[at + 1 : at + 2].isalnum()
    return mark in _PAIRS.get(held, "")


def _closes(stack: Sequence[_Open], mark: str, text: str, at: int, end: int) -> int | None:
    """The depth of the open mark that this one closes; marks above it were never closed."""
    for depth in range(len(stack) - 1, -1, -1):
        opened = stack[depth].mark
        if opened == '"' == mark:
            if text[at - 1] in "([" and text[at + 1 : at + 2].isalnum():
                return None
            leads = _leads(text, at)
            if leads and (_is_nested(text, at, end) or (depth == 0 and _balanced(text, stack[0].at, at))):
                return None
            return depth
        if mark in _PAIRS.get(opened, ""):
            return depth
    return None


def _leads(text: str, at: int) -> bool:
    """Whether a straight mark stands as one that opens: behind a space and before a word."""
    return text[at - 1] in _SPACE and text[at + 1 : at + 2].isalnum()


def _is_nested(text: str, at: int, end: int) -> bool:
    """Whether a straight mark inside an open quotation opens another in it: the next two marks both close."""
    first = text.find('"', at + 1, end)
    second = text.find('"', first + 1, end) if 0 < first <= at + _LONGEST_NESTED else -1
    return second > 0 and not _leads(text, first) and not _leads(text, second)


_LONGEST_NESTED = 160
"""Characters of a quotation inside another between straight marks: beyond, a mark was left out."""


def _starts_anew(text: str, at: int, block: Block) -> bool:
    """Whether a straight mark inside an open quotation opens again: a new paragraph's mark in a text run together."""
    return at > block.start and text[at - 1] in _SPACE and text[at + 1 : at + 2].isalnum()


def _balanced(text: str, opened: int, at: int) -> bool:
    """Whether the straight mark at `at` opens anew: the one at `opened` was itself a stray closing mark."""
    return text[opened - 1 : opened].isalnum() and text[opened + 1 : opened + 2] in _SPACE and at > opened


def _opens(mark: str, text: str, at: int, block: Block) -> bool:
    if mark == '"':
        following = text[at + 1 : at + 2]
        leads = at == block.start or text[at - 1] in _LEADING
        return at + 1 < block.end and (leads or following.isalnum())
    if mark == "'":
        return block.language == "en" and (at == block.start or not text[at - 1].isalnum())
    return mark in _PAIRS


def _trimmed(text: str, pair: _Pair) -> _Pair:
    words = text[pair.start : pair.end]
    start = pair.start + len(words) - len(words.lstrip())
    return _Pair(start, max(start, pair.start + len(words.rstrip())), pair.closed)


def _quotation(text: str, block: Block, pair: _Pair) -> Quotation:
    words = text[pair.start : pair.end]
    speaker = speaker_near(text, block, pair.start, pair.end) if _may_be_said(text, pair) else None
    if speaker is None and words.count(" ") >= _SURE:
        speaker = speaker_inside(text, block, pair.start, pair.end)
    titled = (speaker is None or not speaker.direct) and _is_title(text, block, pair)
    return Quotation(
        start=pair.start,
        end=pair.end,
        text=words,
        speaker=speaker.text if speaker else None,
        speaker_start=speaker.start if speaker else None,
        speaker_end=speaker.end if speaker else None,
        is_speech=not titled and _is_speech(words, block.language, speaker),
    )


@lru_cache(maxsize=8)
def _works(language: str) -> frozenset[str]:
    return frozenset(speech_table(language)["works"])


def _is_title(text: str, block: Block, pair: _Pair) -> bool:
    """Whether the words are a work's title: a few, with a capital, behind its kind (`la chanson "…"`) or before `(`."""
    if not text[pair.start].isupper() or text.count(" ", pair.start, pair.end) > _SURE or text[pair.end - 1] in ".,":
        return False
    before = _WORD.findall(text, max(block.start, pair.start - _LOOK_BACK), pair.start)
    if before and (before[-1].lower() in _works(block.language) or _is_described(before, block.language)):
        return ":" not in text[pair.start - 4 : pair.start]
    if text[max(0, pair.start - 3) : pair.start].rstrip(_EVERY_MARK + _SPACE)[-1:] == "(":
        return text[pair.end : pair.end + 3].lstrip(_EVERY_MARK + _SPACE)[:1] == ")"
    if _MAKER.match(text, pair.end) is not None and text.count(" ", pair.start, pair.end) < _SURE - 2:
        return True
    following = text[pair.end : pair.end + 4].lstrip(_EVERY_MARK + _SPACE)
    return following[:1] == "(" and following[1:2].isupper()


_MAKER = pattern(r"[ \xa0]?[\"»”’'][ \xa0](?:de|d['’]|by)[ \xa0]?(?:[A-ZÀ-Þ][\w-]+)")
"""Behind a title, who made the work: `"Alors on chante" de Barbara`."""


def _is_described(before: Sequence[str], language: str) -> bool:
    """Whether the noun of a work has an adjective behind it: `l'émission politique "…"`."""
    if language == "en" or len(before) < 2 or before[-2].lower() not in _works(language):
        return False
    known = readings(before[-1], language)
    return any(k.pos is Pos.ADJ for k in known)


_LOOK_BACK = 32
"""Characters before a quotation in which the words right before it stand."""


def _may_be_said(text: str, pair: _Pair) -> bool:
    """A word or two are somebody's words only before a comma (`"Jamais", a dit X`) or as a cry."""
    if text.count(" ", pair.start, pair.end) + text.count("\u00a0", pair.start, pair.end) >= _PARTIAL - 2:
        return True
    return text[pair.end - 1] in "!?,." or text[pair.end + 1 : pair.end + 3].lstrip(_SPACE)[:1] == ","


@lru_cache(maxsize=8)
def _finite_clues(language: str) -> frozenset[str]:
    return frozenset(speech_table(language)["finite_clues"])


def _is_speech(words: str, language: str, speaker: Speaker | None) -> bool:
    """Speech has a verb, a sentence's end, or somebody who says it; nicknames, titles and scare quotes have none."""
    if words.count(" ") >= _SURE:
        return True
    tokens = _WORD.findall(words)
    if len(tokens) < 2:
        return bool(tokens) and words[-1] in "!?." and speaker is not None
    if speaker is not None and speaker.direct and len(tokens) >= _PARTIAL:
        return True
    clues = sum(1 for word in tokens if word not in _NO_CLUES and word.lower() in _finite_clues(language))
    capitals = sum(1 for token in tokens if token[0].isupper())
    return clues > 0 and len(tokens) >= 3 and capitals * 2 <= len(tokens)


_NO_CLUES = frozenset({"A"})
"""`À` without its accent."""


def _resumed(text: str, quotations: Sequence[Quotation]) -> Iterator[Quotation]:
    """`"…," said X. "…"`: what goes on right after the words that name the speaker is the same speaker's."""
    last: Quotation | None = None
    for quotation in quotations:
        if quotation.speaker is None and quotation.is_speech and last is not None and _resumes(text, last, quotation):
            quotation = replace(  # noqa: PLW2901  the same quotation, better known
                quotation, speaker=last.speaker, speaker_start=last.speaker_start, speaker_end=last.speaker_end
            )
        if quotation.is_speech:
            last = quotation
        yield quotation


def _resumes(text: str, last: Quotation, quotation: Quotation) -> bool:
    if not text[last.end : quotation.start].strip(_SPACE + _EVERY_MARK):
        return last.speaker_start is not None and quotation.start > last.end
    if last.speaker_start is None or not last.end <= last.speaker_start < quotation.start:
        return False
    between = text[last.end : quotation.start].rstrip(_SPACE + "«“\"'‘")
    return len(between) <= _LONGEST_TAG and between[-1:] in ".:," and between.count(". ") == 0


def _joined(text: str, quotations: Sequence[Quotation]) -> Iterator[Quotation]:
    """A quotation that ran to its paragraph's end goes on in the next where that one begins with the mark again."""
    held: list[Quotation] = []
    for quotation in sorted(quotations, key=lambda q: (q.start, -q.end)):
        if held and not _goes_on(text, held[-1], quotation):
            yield _whole(text, held)
            held = []
        held.append(quotation)
    if held:
        yield _whole(text, held)


def _whole(text: str, parts: Sequence[Quotation]) -> Quotation:
    if len(parts) == 1:
        return parts[0]
    spoken = next((part for part in parts if part.speaker is not None), parts[0])
    start, end = parts[0].start, parts[-1].end
    return replace(spoken, start=start, end=end, text=text[start:end], is_speech=True)


def _goes_on(text: str, first: Quotation, second: Quotation) -> bool:
    between = text[first.end : second.start]
    marks = between.strip(_SPACE)
    if not marks:
        return "\n" in between and first.end < second.start
    return len(marks) == 1 and (marks == '"' or ("\n" in between and marks in "«“„"))
