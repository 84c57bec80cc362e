"""Number words written as one: `zweiundzwanzig`, `dreihundertfünfundvierzigtausend`, `dreizehnte`.

A language says in its table which parts compose and what may end the word; a trie of the parts reads it from the left.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from claims.kinds.figures import Figure
from claims.kinds.tables import Numbers
from claims.kinds.tokens import NOTHING, Categories

HUNDRED = 100
THOUSAND = 1000
TWENTY = 20
TEN = 10
LAST_DAY = 31
HALF = Decimal("0.5")
TENTH = Decimal("0.1")
LONGEST = 80
"""Letters of the longest number below a million, with room to spare."""
END = ""
Trie = dict[str, Any]


class _Sum(NamedTuple):
    """A number on its way: complete thousands, and what is below them; both `None` where nothing was said."""

    thousands: int | None = None
    below: int | None = None

    @property
    def value(self) -> int:
        return (self.thousands or 0) + (self.below or 0)


class Compounds:
    """The number words of one language that are written as one."""

    def __init__(self, numbers: Numbers) -> None:
        table = numbers["compounds"]
        inflected = frozenset(numbers.get("manifold", ()))
        scales = {
            word: value for word, value in numbers["scales"].items() if value <= THOUSAND and word not in inflected
        }
        named = {**numbers["words"], **scales, **table["parts"]}
        self._parts = _trie({word: value for word, value in named.items() if word.isalpha() and value})
        self._links = tuple(table["links"])
        self._endings = table["endings"]
        self._mixed = {word: Decimal(value) for word, value in table["mixed"].items()}

    def read(self, word: str) -> Categories:
        """Return what `word`, in lower case, may be; empty where it is no number. Linear in its letters."""
        mixed = self._mixed.get(word)
        if mixed is not None:
            return {"<number>": Figure(mixed, TENTH)}
        if word[:1] not in self._parts or len(word) > LONGEST:
            return NOTHING
        total, at, linked = _Sum(), 0, False
        while at < len(word):
            value, after = _longest(self._parts, word, at)
            if value is None:
                link = next((link for link in self._links if word.startswith(link, at)), None)
                if link is None or linked or not at:
                    break
                linked, at = True, at + len(link)
                continue
            grown = self._add(total, value, linked=linked)
            if grown is None:
                break
            total, at, linked = grown, after, False
        return NOTHING if linked or not at else self._ended(total, word[at:])

    def _add(self, total: _Sum, value: int, *, linked: bool) -> _Sum | None:
        """Go on with one more part, `None` where it does not go on with what was said."""
        thousands, below = total
        if value == THOUSAND:
            fits = thousands is None and not linked
            return _Sum((below or 1) * THOUSAND) if fits else None
        if value == HUNDRED:
            fits = (below or 1) < TWENTY and not linked
            return _Sum(thousands, (below or 1) * HUNDRED) if fits else None
        rest = (below or 0) % HUNDRED
        is_ten = value >= TWENTY and value % TEN == 0
        unit_first = linked and 0 < rest < TEN and is_ten
        ten_first = not self._links and rest >= TWENTY and rest % TEN == 0 and value < TEN
        return _Sum(thousands, (below or 0) + value) if rest == 0 or unit_first or ten_first else None

    def _ended(self, total: _Sum, ending: str) -> Categories:
        value = total.value
        match self._endings.get(ending, ending):
            case "":
                return {"<w>": value}
            case "ordinal":
                return {"<ordinal>": value, "<day>": value} if value <= LAST_DAY else {"<ordinal>": value}
            case "fraction" if value > 1:
                return {"<fraction>": value}
            case "multiple" if value > 1:
                return {"<multiple>": value}
            case "half":
                return {"<number>": Figure(value + HALF, TENTH)}
            case "many" if value >= HUNDRED and value % HUNDRED == 0:
                return {"<scale>": value, "<many>": 1}
            case _:
                return NOTHING


def compounds(numbers: Numbers) -> Compounds | None:
    """Return how a language writes numbers as one word; `None` where its table says nothing of it."""
    return Compounds(numbers) if "compounds" in numbers else None


def _trie(words: Mapping[str, int]) -> Trie:
    root: Trie = {}
    for word, value in words.items():
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[END] = value
    return root


def _longest(root: Trie, word: str, at: int) -> tuple[int | None, int]:
    """Return the value of the longest part that begins at a letter, and where it ends."""
    node, value, after = root, None, at
    for place in range(at, len(word)):
        node = node.get(word[place], {})
        if not node:
            break
        if END in node:
            value, after = node[END], place + 1
    return value, after
