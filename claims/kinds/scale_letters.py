"""Letters that stand for a thousand, a million or a billion: `450k`, `2,3 M`, `10m passengers`, not `1.8m tall`."""

from __future__ import annotations

from claims.kinds.figures import Figure
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import NOTHING, Categories, Literal
from claims.languages.forms import Pos, readings
from claims.patterns import pattern

NEXT = pattern(r"[ \u00a0]([a-z]{2,})\b")
"""The word after a letter that may be a scale or a unit."""
APART = frozenset({"k", "M", "bn", "bln", "mln", "tn", "trn"})
"""Scales that may stand apart from a decimal figure: `£1.8 bn`."""
TALLEST = 3
"""`1.8m` is a height, `15.3m` a count of millions."""


def scale_apart(items: list[Literal], at: int, figure: Figure, lexicon: Lexicon) -> int:
    """Return what a letter apart from a decimal figure stands for (`2,3 k`, `1.4 M`); 0 where for nothing."""
    if at >= len(items) or figure.place >= 1 or items[at].text not in APART:
        return 0
    return lexicon.numbers["short_scales"].get(items[at].word, 0)


def short_scale(
    text: str, items: list[Literal], at: int, lexicon: Lexicon, entry: Categories, figure: Figure, *, led: bool
) -> int:
    """Return what `k`, `M`, `bn` stand for after a figure; 0 where they are a unit (`1.8m tall`, `100 m`)."""
    written = items[at].text
    scale = lexicon.numbers["short_scales"].get(written.lower(), 0)
    if written.lower() in lexicon.numbers.get("only_decimal", ()) and figure.place >= 1 and not led:
        return 0
    if not scale or written == "K" or led or "<unit>" not in entry or written == "M":
        return scale
    following = items[at + 1].word if at + 1 < len(items) else ""
    if not {"<sign>", "<code>", "<currency>", "<sign>=", "<code>="}.isdisjoint(lexicon.words.get(following, NOTHING)):
        return scale
    if written not in lexicon.numbers["counting"] or following in lexicon.numbers["lengths"]:
        return 0
    noun = NEXT.match(text, items[at].end)
    if noun and (noun[1] in lexicon.numbers.get("many", ()) or _is_plural(noun[1], lexicon)):
        return scale
    return scale if figure.place < 1 and figure.amount is not None and figure.amount >= TALLEST else 0


def _is_plural(word: str, lexicon: Lexicon) -> bool:
    """Whether a word can only be things counted: `10m passengers`, and no `6m waves`."""
    if word in lexicon.numbers["lengths"] or not word.endswith("s"):
        return False
    found = readings(word, lexicon.language)
    return bool(found) and found[0].pos is Pos.NOUN and found[0].lemma != word
