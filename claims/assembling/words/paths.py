"""Finds the cheapest path through the readings of a sentence's words, and remembers every step it has taken.

Viterbi's algorithm. What a step costs hangs on the readings' parts of speech alone, not on the words, and on how much
dearer one way to the word before is than another; costs are whole tenths, so the same steps come up again and again in
any text, and a step that was taken once is looked up from then on.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from claims.assembling.words.tokens import Tag

_UNNAMED_PAIR = 30
_SECOND_VERB = 15
"""What a finite verb costs after another with no boundary and no subject pronoun between."""
_SECOND_AUXILIARY = 8
"""The same for an auxiliary, which can be nothing else: less, so that `said the bridge would close` keeps both."""
_NO_VERB = 5
"""What a full stop costs where no finite verb stands since the last boundary."""
_FINITE = frozenset({Tag.VERB, Tag.AUX})
_BOUNDARIES = frozenset({Tag.PUNCT, Tag.COORD, Tag.SUBORD, Tag.REL})
_START = "START"
_NO_COSTS: Mapping[str, int] = {}
MOST_STEPS = 1 << 17
"""Steps remembered before all are forgotten: some 30 MB. A million words of press take about half as many."""


class Option(NamedTuple):
    """What a path sees of a reading."""

    state: str
    told: int
    """Tenths that it costs where a finite verb stands since the last boundary."""
    untold: int
    """Tenths that it costs where none does."""
    tells: bool | None
    """Whether a finite verb stands since the last boundary after it; `None` where that stays as it was."""


Choices = tuple[tuple[int, int], ...]
"""For each way to reach a word: the option taken, and which way to the word before it comes from."""


class Beam:
    """The cheapest ways to reach a word: each with the tenths it costs more than the cheapest of them."""

    __slots__ = ("after", "best", "ways")

    def __init__(self, ways: tuple[tuple[int, str, bool], ...]) -> None:
        self.ways = ways
        """What it costs more, the state of the reading, whether a finite verb stands since the last boundary."""
        self.best = [way[0] for way in ways].index(0)
        self.after: dict[int, tuple[Choices, Beam]] = {}
        """The step to a word, by the number of its options."""


class Paths:
    """The steps of one language, remembered."""

    def __init__(self, costs: Mapping[str, Mapping[str, float]], openers: frozenset[str]) -> None:
        self._costs = {state: {after: tenths(cost) for after, cost in row.items()} for state, row in costs.items()}
        self._hopeless = max(_UNNAMED_PAIR, *(cost for row in self._costs.values() for cost in row.values()))
        self._hopeless += _SECOND_VERB + _NO_VERB
        """A way that is dearer than another by more than this can never become the cheaper one."""
        self._openers = openers
        self._numbers: dict[tuple[Option, ...], int] = {}
        self._options: list[tuple[Option, ...]] = []
        self._beams: dict[tuple[tuple[int, str, bool], ...], Beam] = {}
        self._taken = 0
        self.start = Beam(((0, _START, False),))

    def option(self, tag: Tag, state: str, cost: float, *, stops: bool = False) -> Option:
        """Return what a path sees of a reading that costs `cost`; `stops` for a mark that ends a sentence."""
        own, finite = tenths(cost), tag in _FINITE
        second = (_SECOND_VERB if tag is Tag.VERB else _SECOND_AUXILIARY) if finite else 0
        tells = False if state in self._openers else True if finite else False if tag in _BOUNDARIES else None
        return Option(state, own + second, own + _NO_VERB if stops else own, tells)

    def number(self, options: tuple[Option, ...]) -> int:
        """Return the number that stands for the options a word has, at least one; equal options, equal number."""
        known = self._numbers.setdefault(options, len(self._options))
        if known == len(self._options):
            self._options.append(options)
        return known

    def step(self, beam: Beam, number: int) -> tuple[Choices, Beam]:
        """Return the choices and the beam after a word with the options of that number. Constant, remembered."""
        step = beam.after.get(number)
        if step is None:
            self._taken += 1
            if self._taken > MOST_STEPS:
                self._forget()
            step = beam.after[number] = self._reach(beam, self._options[number])
        return step

    def _forget(self) -> None:
        for beam in self._beams.values():
            beam.after.clear()
        self._beams.clear()
        self.start.after.clear()
        self._taken = 0

    def _reach(self, beam: Beam, options: tuple[Option, ...]) -> tuple[Choices, Beam]:
        """Return the cheapest ways to each state of the next word; of two ways to one, the first of the cheapest."""
        rows = [(before, self._costs.get(state, _NO_COSTS), told) for before, state, told in beam.ways]
        reached: dict[tuple[str, bool], tuple[int, int, int]] = {}
        for index, (state, if_told, if_untold, tells) in enumerate(options):
            cheapest: dict[bool, tuple[int, int]] = {}
            for at, (before, row, told) in enumerate(rows):
                total = before + row.get(state, _UNNAMED_PAIR) + (if_told if told else if_untold)
                after = told if tells is None else tells
                if after not in cheapest or total < cheapest[after][0]:
                    cheapest[after] = (total, at)
            for after in (False, True):
                if after not in cheapest:
                    continue
                best, best_at = cheapest[after]
                known = reached.get((state, after))
                if known is None or best < known[0]:
                    if known is not None:
                        del reached[state, after]  # to stand behind the others, as what is reached last
                    reached[state, after] = (best, index, best_at)
        least = min(total for total, _, _ in reached.values())
        kept = [(way, best) for way, best in reached.items() if best[0] - least <= self._hopeless]
        ways = tuple([(total - least, state, told) for (state, told), (total, _, _) in kept])
        choices = tuple([(index, at) for _, (_, index, at) in kept])
        following = self._beams.get(ways)
        if following is None:
            following = self._beams[ways] = Beam(ways)
        return choices, following


def tenths(cost: float) -> int:
    """Return a cost of the tables, which give one decimal, in whole tenths: sums of them are exact."""
    return round(10 * cost)
