"""Finds the words that say who speaks a quotation.

Looked at are the words just after the closing mark (`», a déclaré X`, `," said X`), just before the opening mark
(`X a déclaré :`, `X told reporters:`) and naming prepositions in the same sentence (`selon X`, `according to X`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from claims.model import Block
from claims.splitting.tables import SpeechTable, speech_table

_WINDOW = 100
_TOKEN = re.compile(r"[^\W_]+(?:[-‐][^\W_]+)*|[.,;:!?()«»“”\"…–—]|['’]")
_ENDS = frozenset('.;:!?()«»“”"…–—')
_CLOSING = frozenset("»”\"'’,–—!?…")
_TAGGING = frozenset(",!?….–—-")
"""What a quotation ends on before `said X`; without one of these the sentence goes on and the next verb is its own."""
_STOPPING = frozenset('.;!?…«»“”"')
_APOSTROPHES = frozenset("'’")
_LONGEST_NAME = 12
_BEFORE_VERB = 6
"""Tokens that may stand between a quotation and its verb of speech."""


class Speaker(NamedTuple):
    """The words naming a speaker, and whether a verb of speech ties them to the quotation."""

    start: int
    end: int
    text: str
    direct: bool


class _Token(NamedTuple):
    start: int
    end: int
    text: str
    folded: str
    """In lower case."""


class _Words(NamedTuple):
    verbs: frozenset[str]
    auxiliaries: frozenset[str]
    according: tuple[tuple[str, ...], ...]
    pronouns: frozenset[str]
    titles: frozenset[str]
    links: frozenset[str]
    stops: frozenset[str]
    to: frozenset[str]
    """Before whom it is said to."""


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    table = speech_table(language)
    return _Words(
        verbs=_forms(table, language),
        auxiliaries=frozenset(w for a in table["auxiliaries"] for w in a.replace("'", " ").split()),
        according=tuple(tuple(w for w in re.split(r"[ ']", p) if w) for p in table["according_to"]),
        pronouns=frozenset(table["pronouns"]),
        titles=frozenset(table["titles"]),
        links=frozenset(table["links"]),
        stops=frozenset(table["stops"]),
        to=frozenset(table["to"]),
    )


def _forms(table: SpeechTable, language: str) -> frozenset[str]:
    forms = {form for each in table["irregular"].values() for form in each}
    for verb in table["verbs"]:
        if verb not in table["irregular"]:
            forms.update(_french(verb.split()[-1].rpartition("'")[2]) if language == "fr" else _english(verb))
    return frozenset(forms)


def _french(verb: str) -> tuple[str, ...]:
    if not verb.endswith("er"):
        return ()
    stem = verb[:-2]
    soft = f"{stem[:-1]}ç" if stem.endswith("c") else f"{stem}e" if stem.endswith("g") else stem
    return (
        *(stem + ending for ending in ("e", "ent", "é", "ée", "és", "ées", "era", "erait", "èrent")),
        *(soft + ending for ending in ("a", "ait", "aient", "ant")),
    )


def _english(verb: str) -> tuple[str, ...]:
    stem = verb.removesuffix("e")
    plural = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "o")) else f"{verb}s"
    return plural, f"{stem}ed", f"{stem}ing"


def speaker_near(text: str, block: Block, start: int, end: int) -> Speaker | None:
    """Return who speaks the words `text[start:end]` of `block`, the span as written there; `None` where nothing says.

    A pronoun is returned as it stands (`a-t-il ajouté` gives `il`), for a later stage to resolve. Constant cost.
    """
    words = _words(block.language)
    after = _tokens_after(text, end, min(block.end, end + _WINDOW), words)
    tagged = text[end - 1] in _TAGGING or "," in text[end : end + 4]
    found = (_after_verb(after, words) if tagged else None) or _named_after(after, words)
    if found is None:
        before = _tokens(text, _sentence_start(text, max(block.start, start - _WINDOW), start), start)
        found = _before_verb(before, words) or _named_before(before, words)
    if found is None:
        return None
    span, direct = found
    return Speaker(span[0].start, span[-1].end, text[span[0].start : span[-1].end], direct)


def _sentence_start(text: str, begin: int, end: int) -> int:
    """Where the sentence that leads up to `end` begins, not before `begin`: after the last stop on a whole word."""
    stop = text.rfind(". ", begin, end)
    while stop > begin:
        if stop - begin >= 4 and text[stop - 4 : stop].isalpha():
            return stop + 2
        stop = text.rfind(". ", begin, stop)
    return begin


def _tokens(text: str, start: int, end: int) -> list[_Token]:
    return [_Token(m.start(), m.end(), m.group(), m.group().lower()) for m in _TOKEN.finditer(text, start, end)]


def _tokens_after(text: str, start: int, end: int, words: _Words) -> list[_Token]:
    """The tokens up to the end of the sentence, the marks that close the quotation left out."""
    tokens: list[_Token] = []
    for m in _TOKEN.finditer(text, start, end):
        token = _Token(m.start(), m.end(), m.group(), m.group().lower())
        if not tokens and token.folded in _CLOSING:
            continue
        if token.folded in _STOPPING and not (tokens and _is_abbreviated(tokens[-1], words)):
            break
        tokens.append(token)
    return tokens


_Found = tuple[Sequence[_Token], bool]


def _after_verb(tokens: Sequence[_Token], words: _Words) -> _Found | None:
    """`», a déclaré X`, `", a-t-il ajouté`, `," X said`."""
    for i, token in enumerate(tokens[: _BEFORE_VERB + 1]):
        if token.folded in _ENDS:
            return None
        inverted = _inverted(token, words)
        if inverted is not None:
            return (inverted,), True
        if token.folded in words.verbs:
            if i > 0 and not _all_auxiliary(tokens[:i], words):
                subject = _noun_phrase(tokens[:i], words)
                return (subject, True) if subject and _covers(subject, tokens[:i], words) else None
            name = _noun_phrase(_past_addressee(tokens[i + 1 :], words), words)
            return (name, True) if name else None
    return None


def _past_addressee(tokens: Sequence[_Token], words: _Words) -> Sequence[_Token]:
    """Skip whom it was said to: `à la presse`, `à l'AFP`, `to reporters`."""
    if not tokens or tokens[0].folded not in words.to:
        return tokens
    first = 1
    while first < len(tokens) and (tokens[first].folded in words.links or tokens[first].folded in _APOSTROPHES):
        first += 1
    return tokens[first + 1 :]


def _inverted(token: _Token, words: _Words) -> _Token | None:
    """`a-t-il`, `dit-elle`: the pronoun inside the token."""
    head, dash, last = token.folded.rpartition("-")
    if not dash or last not in words.pronouns:
        return None
    verb = head.removesuffix("-t")
    if verb not in words.verbs and verb not in words.auxiliaries and not verb.startswith(("s'", "s’")):
        return None
    start = token.end - len(last)
    return _Token(start, token.end, token.text[-len(last) :], last)


def _all_auxiliary(tokens: Sequence[_Token], words: _Words) -> bool:
    """Auxiliaries, reflexives and the adverbs between them: `s'est ensuite`."""
    return (
        any(t.folded in words.auxiliaries for t in tokens)
        and all(
            t.folded in words.auxiliaries or t.folded in {"s", "se", "'", "’"} or (t.text.islower() and len(t.text) > 3)
            for t in tokens
        )
    ) or all(t.folded in {"s", "se", "'", "’"} for t in tokens)


def _covers(span: Sequence[_Token], tokens: Sequence[_Token], words: _Words) -> bool:
    rest = tokens[len(span) :]
    return span[0] is tokens[0] and all(
        t.folded in words.auxiliaries or t.folded.endswith(("ly", "ment")) for t in rest
    )


def _before_verb(tokens: Sequence[_Token], words: _Words) -> _Found | None:
    """`X a déclaré : «`, `X told reporters: "`."""
    reach = len(tokens) - 1
    while reach >= 0 and tokens[reach].folded in {"«", "“", '"', "'", "‘", "„", ":", ","}:
        reach -= 1
    for i in range(reach, max(-1, reach - 14), -1):
        if tokens[i].folded in _ENDS:
            return None
        if tokens[i].folded in words.verbs:
            subject = _subject(tokens[:i], words)
            return (subject, _is_near(tokens, i, reach)) if subject else None
    return None


def _is_near(tokens: Sequence[_Token], verb: int, reach: int) -> bool:
    return (reach - verb <= 8 and any(t.folded in {":", ","} for t in tokens[reach + 1 :])) or reach - verb <= 3


def _subject(tokens: Sequence[_Token], words: _Words) -> Sequence[_Token]:
    """The words from the clause's beginning to the verb, auxiliaries and adverbs left out."""
    end = len(tokens)
    while end > 0 and (
        tokens[end - 1].folded in words.auxiliaries
        or tokens[end - 1].folded in {"s", "se", "'", "’", "ne", "n", "y", "lui", "leur", "nous"}
        or tokens[end - 1].folded.endswith(("ment", "ly"))
    ):
        end -= 1
    begin = _clause_start(tokens, end, words, commas=True)
    name = _noun_phrase(tokens[begin:end], words)
    return name if name and name[-1] is tokens[end - 1] else ()


def _named_after(after: Sequence[_Token], words: _Words) -> _Found | None:
    """`», selon X`."""
    for phrase in words.according:
        if after and after[0].folded == phrase[0]:
            length = _length(after, phrase)
            if tuple(t.folded for t in after[:length] if t.folded not in _APOSTROPHES) == phrase:
                name = _noun_phrase(after[length:], words)
                if name:
                    return name, True
    return None


def _named_before(before: Sequence[_Token], words: _Words) -> _Found | None:
    """`Selon X, «`."""
    begin = _clause_start(before, len(before), words, commas=False)
    clause = before[begin:]
    for phrase in words.according:
        if clause and clause[0].folded == phrase[0]:
            length = _length(clause, phrase)
            if tuple(t.folded for t in clause[:length] if t.folded not in _APOSTROPHES) == phrase:
                name = _noun_phrase(clause[length:], words)
                if name:
                    return name, False
    return None


def _clause_start(tokens: Sequence[_Token], end: int, words: _Words, *, commas: bool) -> int:
    begin = end
    while begin > 0:
        mark = tokens[begin - 1].folded
        if mark == "." and begin > 1 and _is_abbreviated(tokens[begin - 2], words):
            begin -= 1
            continue
        if mark in _ENDS if commas else mark in {".", "!", "?", ";"}:
            break
        if commas and mark == ",":
            break
        begin -= 1
    return begin


def _length(tokens: Sequence[_Token], phrase: tuple[str, ...]) -> int:
    count = taken = 0
    while count < len(phrase) and taken < len(tokens):
        count += tokens[taken].folded not in _APOSTROPHES
        taken += 1
    return taken


def _noun_phrase(tokens: Sequence[_Token], words: _Words) -> Sequence[_Token]:
    """The noun phrase or name that `tokens` begin with: up to a mark or a word that no name holds."""
    end = 0
    for i, token in enumerate(tokens[:_LONGEST_NAME]):
        if token.folded == "." and i > 0 and _is_abbreviated(tokens[i - 1], words):
            continue
        if token.folded in _ENDS or token.folded == "," or token.folded in words.stops:
            break
        if token.folded in words.verbs and token.text.islower() and i > 0:
            break
        if token.text.isdigit():
            break
        if token.folded not in words.links and token.folded not in _APOSTROPHES:
            end = i + 1
    return tokens[:end] if end and any(len(t.text) > 1 for t in tokens[:end]) else ()


def _is_abbreviated(token: _Token, words: _Words) -> bool:
    return token.folded in words.titles or (len(token.text) <= 2 and token.text.isupper())
