"""Who speaks by a verb of speech: the words from where its clause begins to the verb."""

from __future__ import annotations

from collections.abc import Sequence

from claims.languages.classes import word_class
from claims.splitting.phrases import (
    ENDS,
    SpeechWords,
    Token,
    is_abbreviated,
    names_somebody,
    noun_phrase,
)
from claims.splitting.relatives import RELATIVES, related_name

LONGEST_APPOSITION = 14
"""Tokens between the two commas around what a speaker is: `Ann Lee, who runs the port, said`."""
_THINGS = frozenset({"cela", "ça", "ceci", "this", "that", "which", "it's"})
"""Pronouns of what is said, not of who says it."""
PREPOSITIONS = frozenset({"despite", "amid", "with", "without", "after", "before", "malgré", "avec", "sans", "après"})
"""Before what looks like a verb and is a noun: `despite recent comments that`."""
PASSIVE = frozenset({"être", "be", "been", "été"})
_OPENS_CLAUSE = frozenset({"but", "and", "however", "meanwhile", "mais", "et", "then", "puis", "also"})
"""Words before the subject of a main clause."""
_PASSIVE_BEFORE = frozenset({"was", "were", "is", "are", "been", "being", "be", "été", "être", "est", "sont", "to"})
"""Right before a verb of speech, what makes it the words of somebody else, or none yet."""
PARTICIPLES = ("é", "ée", "és", "ées")


def subject_of_speech(tokens: Sequence[Token], words: SpeechWords) -> Sequence[Token]:
    """Return whom a sentence's first verb of speech has for its subject (`The mayor said it was safe`)."""
    for i, token in enumerate(tokens):
        if token.folded not in words.verbs or is_epithet(tokens, i, words) or i == 0:
            continue
        if token.folded.endswith("ing" if words.subject_first else "ant") or tokens[i - 1].folded in _PASSIVE_BEFORE:
            continue
        subject = subject_before_verb(tokens[:i], words)
        if not subject or subject[0].folded in PREPOSITIONS or subject[-1].folded in PASSIVE:
            continue
        before = next((t for k, t in enumerate(tokens) if k + 1 < len(tokens) and tokens[k + 1] is subject[0]), None)
        if before is None or before.text == "," or before.folded in _OPENS_CLAUSE:
            return subject
    return ()


def is_epithet(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether a French participle has no auxiliary and belongs to the noun before it: `des mesures justifiées par`."""
    if words.subject_first or not tokens[at].folded.endswith(PARTICIPLES):
        return False
    before = tokens[max(0, at - _AUXILIARY_BEFORE) : at]
    return bool(before) and not any(t.folded in words.auxiliaries or "-" in t.text for t in before)


_AUXILIARY_BEFORE = 6
"""Tokens before a participle among which its auxiliary stands: `a, dans la soirée, déclaré`."""


def subject_before_verb(tokens: Sequence[Token], words: SpeechWords) -> Sequence[Token]:
    """The words from the clause's beginning to the verb, auxiliaries and adverbs left out."""
    end = len(tokens)
    while end > 0 and (
        tokens[end - 1].folded in words.auxiliaries
        or tokens[end - 1].folded in {"s", "se", "'", "’", "ne", "n", "y", "lui", "leur", "nous"}
        or _is_adverb(tokens, end - 1, words)
        or tokens[end - 1].folded in words.times
    ):
        end -= 1
    end = _before_inserted(tokens, end)
    if end and tokens[end - 1].folded in RELATIVES:
        return related_name(tokens[: end - 1], words)
    if end and tokens[end - 1].folded in words.nobody:
        return ()
    if end and tokens[end - 1].folded in words.pronouns:
        return tokens[end - 1 : end]
    if end and tokens[end - 1].folded in _THINGS:
        return ()
    if end and tokens[end - 1].text == ",":
        return _before_apposition(tokens, end - 1, words)
    begin = _past_clause(tokens, clause_start(tokens, end, words, commas=True), end, words)
    while begin < end - 1 and _stands_before(tokens[begin], words):
        begin += 1
    name = noun_phrase(tokens[begin:end], words)
    return name if name and name[-1] is tokens[end - 1] else ()


def _stands_before(token: Token, words: SpeechWords) -> bool:
    """Whether a word before the subject is no part of it (`Si le maire reconnaît « … »`)."""
    opens = token.folded in words.stops or (
        not words.subject_first and token.folded in word_class("before_subjects", "fr")
    )
    return opens and token.folded not in words.determiners


_INSERTED = (("d", "ailleurs"), ("par", "ailleurs"), ("en", "effet"), ("de", "son", "côté"), ("pour", "sa", "part"))
"""Words that French sets between an auxiliary and its verb of speech (`a d'ailleurs déclaré`)."""
_HAVE = frozenset({"a", "ont", "avait", "avaient", "ai", "aurait", "auraient", "eut"})


def _before_inserted(tokens: Sequence[Token], end: int) -> int:
    """Return where the subject ends before an auxiliary and what is inserted behind it, `end` where nothing is."""
    words = [t.folded for t in tokens[max(0, end - 6) : end] if t.text not in "'’"]
    for phrase in _INSERTED:
        if tuple(words[-len(phrase) :]) != phrase:
            continue
        taken = len(phrase) + (phrase[0] == "d")
        before = end - taken
        return before - 1 if before > 1 and tokens[before - 1].folded in _HAVE else end
    return end


_JOINS = frozenset({"and", "but", "et", "mais"})
_HAVING = frozenset({"have", "has", "had", "is", "are", "was", "were", "a", "ont", "avait", "est", "sont", "était"})


def _past_clause(tokens: Sequence[Token], begin: int, end: int, words: SpeechWords) -> int:
    """Where the subject may begin behind a clause of its own: `Talks have begun and the owner said`."""
    for at in range(end - 2, begin, -1):
        if tokens[at].folded in _JOINS and tokens[at + 1].folded in words.determiners:
            return at + 1 if any(t.folded in _HAVING for t in tokens[begin:at]) else begin
    return begin


def _is_adverb(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether a word is an adverb by its ending, no name (`Ms Kelly`) and no noun (`le gouvernement`)."""
    token = tokens[at]
    if not token.folded.endswith(("ment", "ly")) or not token.text.islower():
        return False
    return at == 0 or not (tokens[at - 1].folded in words.determiners or tokens[at - 1].text in "'’")


def _before_apposition(tokens: Sequence[Token], closing: int, words: SpeechWords) -> Sequence[Token]:
    """The name before `, who runs the port,`."""
    opening = closing - 1
    while opening > 0 and closing - opening < LONGEST_APPOSITION and tokens[opening].text != ",":
        if tokens[opening].folded in ENDS and tokens[opening].text != ".":
            return ()
        opening -= 1
    if tokens[opening].text != ",":
        return ()
    begin = clause_start(tokens, opening, words, commas=True)
    name = noun_phrase(tokens[begin:opening], words)
    return name if name and name[-1] is tokens[opening - 1] and names_somebody(name, words) else ()


def clause_start(tokens: Sequence[Token], end: int, words: SpeechWords, *, commas: bool) -> int:
    """Return where the clause that ends at `end` begins: behind a stop, or a comma where `commas` end it."""
    begin = end
    while begin > 0:
        mark = tokens[begin - 1].folded
        if mark == "." and begin > 1 and is_abbreviated(tokens[begin - 2], words):
            begin -= 1
            continue
        if mark in ENDS if commas else mark in {".", "!", "?", ";"}:
            break
        if commas and mark == ",":
            break
        begin -= 1
    return begin
