"""Whom a relative pronoun before a verb of speech stands for (`rejected by Mr Lee, who said: "…"`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.splitting.phrases import SpeechWords, Token, names_somebody, noun_phrase

RELATIVES = frozenset({"who"})
_LONGEST = 8
"""Tokens of the name before the pronoun."""


def related_name(tokens: Sequence[Token], words: SpeechWords) -> Sequence[Token]:
    """Return the longest name of somebody that ends `tokens`, a comma behind it aside; empty without one.

    Linear in a bounded stretch.
    """
    end = len(tokens)
    if end and tokens[end - 1].text == ",":
        end -= 1
    for begin in range(max(0, end - _LONGEST), end):
        name = noun_phrase(tokens[begin:end], words)
        if name and name[0] is tokens[begin] and name[-1] is tokens[end - 1] and names_somebody(name, words):
            return name
    return ()
