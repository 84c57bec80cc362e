"""The weight of one pair, and the steps that explain it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.linking.levels import DIMENSIONS, REFUSALS, TOLD, Level, prior_bits
from checker.linking.pairs import Pair
from checker.linking.profiles import UNNAMED
from checker.model import Step
from claims.model import DateRole, OutcomeValue, PolarityValue, Slot

if TYPE_CHECKING:
    from checker.linking.profiles import Profile
    from checker.settings import Settings


OF_TEXTS = "texts"
"""The dimension that asks for both texts whole."""
DENIED, PLAIN = 0.45, frozenset({"be", "have", "do", "say"})
"""Share of the shorter sentence's words that both must have before one is held to deny the other: what is denied is
often another thing said with the same verb. And verbs that tell nothing without their complement."""
ALIKE = 0.4
"""Likeness from which sentences tell the same, be it in their own words."""
HELD = 0.75
"""Share of the shorter sentence's words that the longer one has when it holds the shorter."""
HALF_ALIKE = 0.2
"""Likeness that is asked beside evidence that hardly comes about by chance: an impossible date, the same figures."""
SPOKEN = (DateRole.STATEMENT, DateRole.PUBLICATION)
"""Roles of dates of which every day of a running story has its own: compared in versions of one sentence alone."""
COPY = 0.75
"""Likeness from which a sentence is a copy so close that a name in it may be asked about."""


def score_pair(a: Profile, b: Profile, settings: Settings) -> tuple[tuple[Step, ...], float] | None:
    """Return the steps and the weight of a link when its evidence reaches the threshold, else `None`.

    Symmetric but for which is called `a`. Linear in the words of the two sentences.
    """
    pair = Pair(a, b, settings.near_copy)
    if refusal_of(pair):
        return None
    least = threshold(pair, settings)
    if _at_most(pair) < least:
        return None
    pair = in_their_texts(a, b, settings)
    chosen, weights, weight = _weighed(pair)
    if weight < least or refusal_of(pair):
        return None
    return _steps(chosen, weights, pair), round(weight, 3)


def _at_most(pair: Pair) -> float:
    """What a pair weighs by the rarity among all texts, in as few sentences as its two texts can have.

    In its two texts alone its words weigh no more, and what the whole texts share can only speak against it.
    """
    chosen = (_level(dimension, pair) for dimension in DIMENSIONS if dimension[0] != OF_TEXTS)
    fewest = max(len(pair.a.text.sentences), len(pair.b.text.sentences))
    return prior_bits(fewest) + sum(level.bits(pair) for level in chosen if level is not None)


def in_their_texts(a: Profile, b: Profile, settings: Settings) -> Pair:
    """Return two profiles side by side as their two texts alone have them."""
    return Pair(a.beside_text(b), b.beside_text(a), settings.near_copy)


def weigh_pair(a: Profile, b: Profile, settings: Settings) -> tuple[Pair, tuple[Step, ...], float]:
    """Return a pair with its steps and its weight, whatever forbids a link."""
    pair = in_their_texts(a, b, settings)
    chosen, weights, weight = _weighed(pair)
    return pair, _steps(chosen, weights, pair), round(weight, 3)


def refusal_of(pair: Pair) -> str | None:
    """Return the key of what forbids a link of `pair`, `None` where nothing does."""
    refused = next((refusal.key for refusal in REFUSALS if refusal.holds(pair)), None)
    return refused or (None if is_anchored(pair) else "refused.unanchored")


def _weighed(pair: Pair) -> tuple[list[Level], list[float], float]:
    chosen = [level for level in map(_level, DIMENSIONS, [pair] * len(DIMENSIONS)) if level is not None]
    weights = [level.bits(pair) for level in chosen]
    return chosen, weights, prior_bits(pair.texts.sentences) + sum(weights)


def _steps(chosen: list[Level], weights: list[float], pair: Pair) -> tuple[Step, ...]:
    told = (_step(level, bits, pair) for level, bits in zip(chosen, weights, strict=True) if bits or level.key in TOLD)
    return (Step("link.prior", round(prior_bits(pair.texts.sentences), 1)), *told)


def threshold(pair: Pair, settings: Settings) -> float:
    """Return the bits that a link of this pair must reach."""
    if pair.a.fact.source == pair.b.fact.source:
        return settings.internal_threshold
    if isinstance(pair.a.fact.value, PolarityValue | OutcomeValue):
        return settings.opposite_threshold
    return settings.link_threshold


def is_anchored(pair: Pair) -> bool:
    """Whether the facts share what their slot hangs on; words around them cannot make up for it.

    A date belongs to an event, a count to what is counted, an age to somebody; who takes part and who affirms is only
    asked of one event with one of its participants. Versions of one sentence need nothing more.
    """
    slot = pair.a.fact.slot
    if slot in (Slot.POLARITY, Slot.OUTCOME):
        return _is_one_event(pair)
    if slot is Slot.SPEAKER:
        return pair.same_quotation
    if slot in (Slot.NAME, Slot.PARTICIPANT):
        if pair.namesakes:
            alike = pair.likeness >= ALIKE or (pair.same_family and pair.containment >= ALIKE)
            return (
                alike
                or pair.is_version
                or pair.containment >= HELD
                or (pair.shared_figures > 0 and pair.containment >= HALF_ALIKE)
            )
        return (
            pair.a.family == pair.b.family
            and pair.likeness >= COPY
            and not (pair.patients_differ or pair.things_differ)
        )
    if slot is Slot.WORDING:
        if pair.same_speech and pair.is_near_copy and (pair.shares_a_name or pair.is_strung):
            return True
        return bool(pair.parties) and (pair.one_statement or len(pair.shared) >= 4)
    if pair.is_near_copy and (pair.is_reread or not pair.known_apart):
        return True
    if pair.is_impossible and (pair.parties or max(pair.containment, pair.likeness) >= HALF_ALIKE):
        return True
    return pair.is_restated or (pair.beside > 1 and pair.likeness >= ALIKE) or _is_anchored(pair)


def _is_anchored(pair: Pair) -> bool:
    match pair.a.fact.slot:
        case Slot.DATE if pair.a.fact.role in SPOKEN:
            return False
        case Slot.DATE | Slot.TIME:
            return pair.same_family or pair.near_family or (pair.same_day and pair.shared_actors > 1)
        case Slot.COUNT:
            return pair.same_noun
        case Slot.AGE:
            return pair.left_over is not None or any(
                not key.startswith(UNNAMED) for key in pair.a.roles.keys() & pair.b.roles.keys()
            )
        case Slot.PLACE:
            return pair.same_family and pair.is_sole and not pair.place_known
        case Slot.ROLE:
            return False
        case _:
            return pair.same_family or pair.near_family or pair.same_noun or pair.left_over is not None


def _is_one_event(pair: Pair) -> bool:
    shared = [key for key, role in pair.a.roles.items() if pair.b.roles.get(key) == role]
    told = pair.same_family or isinstance(pair.a.fact.value, OutcomeValue)
    if (
        pair.is_opposition
        and not pair.is_near_copy
        and not pair.is_denial
        and (pair.containment < DENIED or pair.a.family in PLAIN)
    ):
        return False
    if pair.is_opposition and pair.other_figures:
        return False
    if not told or not (shared or pair.is_near_copy):
        return False
    return not (pair.agents_differ or pair.patients_differ or pair.things_differ)


def _level(dimension: tuple[str, tuple[Level, ...]], pair: Pair) -> Level | None:
    return next((level for level in dimension[1] if level.holds(pair)), None)


def _step(level: Level, bits: float, pair: Pair) -> Step:
    shown = level.shows(pair) if level.shows is not None else ""
    return Step(level.key, round(bits, 1), (("what", shown),) if shown else ())
