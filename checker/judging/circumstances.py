"""What two disjoint values mean once it is known who says them, how firmly, when and of what.

Classify, never drop: each circumstance turns a bare conflict into the relation that an editor would name it by.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.judging.plain import value_order
from checker.linking.agreement import is_sole, is_strung, is_version
from checker.linking.lexicon import lexicon
from checker.linking.voices import is_one_speech
from checker.linking.wording import is_one_statement
from checker.model import Difference, Relation, Step
from claims.languages.families import broader_key, is_state
from claims.model import DateRole, DateValue, NumberValue, QuoteValue, Slot, Stance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checker.linking import Compared
    from checker.model import Link
    from claims.model import Fact

FIRM = frozenset({Stance.ASSERTED, Stance.REPORTED, Stance.QUOTED})
ESTIMATES = frozenset({"estimate", "plan", "forecast"})
"""Families that tell a size before it is known."""
QUOTED = frozenset({"trade-on-market"})
"""Families that tell what something is worth at one moment."""
LOOSE = frozenset({Stance.HYPOTHETICAL, Stance.QUESTION})
CASUALTIES = frozenset({"casualty", "case", "body", "evacuated", "hospitalised", "dose"})
PEOPLE = frozenset({"person"})
"""Kinds of counted nouns of which the news gives one figure after another while an event lasts."""
STAFF = frozenset({"employee"})
"""Kinds of people whose number is no event's."""
APART = frozenset({"link.texts-apart", "link.texts-strange"})
"""Steps that show that two texts may tell different stories."""
DISTRICTS = frozenset({"department", "municipality", "region", "county", "city"})
HOUR = "hour:"
"""Opens the key of the hour at which something was counted; two hours are two counts in whatever sentence."""
CLASHING = frozenset({Relation.DISJOINT, Relation.OPPOSITE})

BOTH, SEVERAL = 2, 5
"""Sides of a link; times as many from which a running count is of another hour, or of a part."""
A_WEEK = 7
"""Days between two publications from which the later one's plan replaces the earlier one's, whatever its words."""
SAME_OCCASION = 2
"""Days between two publications that may quote one statement."""

Judged = tuple[Relation, Step]


def differ(compared: Compared) -> Difference:
    """Return the difference of two linked facts with every circumstance that changed its relation."""
    link, comparison = compared.link, compared.comparison
    relation = comparison.relation
    steps = [Step(f"compare.{comparison.because}", 0.0)] if comparison.because else []
    steps.append(Step(f"judged.{relation.value}", 0.0, (("a", link.a.text), ("b", link.b.text))))
    if relation is Relation.NOT_COMPARABLE and is_translation(link):
        relation = Relation.TRANSLATED
        steps = [Step("judge.translated", 0.0)]
    if relation is Relation.REWORDED and _is_mended(link):
        relation = Relation.VARIANT
        steps.append(Step("judge.mended", 0.0))
    if relation in CLASHING:
        for circumstance in CIRCUMSTANCES:
            judged = circumstance(link)
            if judged is not None:
                relation, step = judged
                steps.append(step)
                break
    return Difference(link, link.a.slot, relation, comparison.gap, tuple(steps))


def is_translation(link: Link) -> bool:
    """Whether two quotations of one speaker, published close together, say the same in other words."""
    if link.a.published and link.b.published and abs((link.a.published - link.b.published).days) > SAME_OCCASION:
        return False
    return link.a.source != link.b.source and is_one_statement(link.a.value, link.b.value)


def _is_mended(link: Link) -> bool:
    a, b = link.a.value, link.b.value
    return isinstance(a, QuoteValue) and isinstance(b, QuoteValue) and is_one_speech(a, b)


def plan_against_outcome(link: Link) -> Judged | None:
    """A plan, a wish, a press conditional or a question beside what is asserted; or two of them."""
    a, b = link.a.stance, link.b.stance
    if (
        (is_version(link) and a is b)
        or (is_strung(link) and one_event(link))
        or is_misread_plan(link)
        or is_told_on_one_day(link)
        or is_state_told_twice(link)
        or is_size_of_plan(link)
    ):
        return None
    if a in LOOSE or b in LOOSE:
        return Relation.PLAN_AND_OUTCOME, Step("judge.hypothetical", 0.0)
    if (a is Stance.PLANNED) != (b is Stance.PLANNED):
        return Relation.PLAN_AND_OUTCOME, Step("judge.planned", 0.0)
    return None


def is_told_on_one_day(link: Link) -> bool:
    """Whether versions of one sentence are of one day: what is still planned then has not come about otherwise."""
    a, b = link.a, link.b
    one_day = a.published is not None and a.published == b.published
    return one_day and is_close(link) and LOOSE.isdisjoint((a.stance, b.stance))


def denied(link: Link) -> Judged | None:
    """A value that is denied is no rival of the one that is affirmed."""
    if link.a.slot is Slot.POLARITY or Stance.DENIED not in (link.a.stance, link.b.stance):
        return None
    return Relation.ATTRIBUTED_DISAGREEMENT, Step("judge.denied", 0.0)


def replanned(link: Link) -> Judged | None:
    """Two plans of different days: the later one replaces the earlier."""
    planned = link.a.stance is Stance.PLANNED is link.b.stance or (is_to_come(link.a) and is_to_come(link.b))
    is_later = is_weeks_later(link) or not (is_close(link) or is_sole(link))
    if planned and published_apart(link) and is_later:
        return Relation.REVISED_OVER_TIME, Step("judge.replanned", 0.0, _dates(link))
    return None


def is_weeks_later(link: Link) -> bool:
    """Whether one source is of another week: what it plans in the same words is planned anew."""
    a, b = link.a.published, link.b.published
    return a is not None and b is not None and abs((a - b).days) > A_WEEK


def revised(link: Link) -> Judged | None:
    """A running count at two moments; what a thing cost, or how many died years ago, is counted on no longer."""
    if link.a.slot is not Slot.COUNT or not _is_plain_figure(link):
        return None
    tally = link.a.is_tally or link.b.is_tally
    told = {step.key for step in link.steps}
    if "link.long-past" in told and not tally:
        return None
    if told & {"link.told-apart", "link.occasion-other"}:
        return Relation.REVISED_OVER_TIME, Step("judge.told-apart", 0.0)
    if published_apart(link) and (tally or (is_running(link) and grew(link))):
        return Relation.REVISED_OVER_TIME, Step("judge.revised", 0.0, _dates(link))
    if link.a.is_tally and link.b.is_tally and None not in (link.a.when, link.b.when) and link.a.when != link.b.when:
        return Relation.REVISED_OVER_TIME, Step("judge.tallied-apart", 0.0)
    if is_set_afresh(link) and not any(step.key == "link.sentence-copy" for step in link.steps):
        return Relation.REVISED_OVER_TIME, Step("judge.set-afresh", 0.0)
    if is_running(link) and not is_version(link) and is_several_times(link):
        return Relation.REVISED_OVER_TIME, Step("judge.several-times", 0.0)
    if is_undated(link) and (tally or is_running(link)) and (told & APART or not is_version(link)):
        return Relation.REVISED_OVER_TIME, Step("judge.undated", 0.0)
    return None


def requoted(link: Link) -> Judged | None:
    """What is paid on a market, which makes its prices anew every day: of two days, or of nobody knows which."""
    events = (link.a.event, link.b.event)
    if not _is_plain_figure(link) or is_version(link) or any(e is None or e.family not in QUOTED for e in events):
        return None
    if published_apart(link):
        return Relation.REVISED_OVER_TIME, Step("judge.revised", 0.0, _dates(link))
    return (Relation.REVISED_OVER_TIME, Step("judge.requoted", 0.0)) if is_undated(link) else None


def is_undated(link: Link) -> bool:
    """Whether nothing tells when one of two counts was taken: neither its page nor its sentence has a date."""
    return any(
        fact.published is None and (fact.when is None or fact.when.earliest is None) for fact in (link.a, link.b)
    )


def is_set_afresh(link: Link) -> bool:
    """Whether both count what is under an alert, which every bulletin sets afresh.

    Where both count the parts of a country, one of them naming the alert is enough.
    """
    named = [not lexicon(fact.language).alerts.isdisjoint(fact.context) for fact in (link.a, link.b)]
    return all(named) or (any(named) and all(f.of is not None and f.of.key in DISTRICTS for f in (link.a, link.b)))


def is_several_times(link: Link) -> bool:
    """Whether one of two running counts is a multiple of the other: the count of another hour, or of a part."""
    sizes = [abs(v.amount) for v in (link.a.value, link.b.value) if isinstance(v, NumberValue) and v.amount]
    return len(sizes) == BOTH and max(sizes) > SEVERAL * min(sizes)


def is_running(link: Link) -> bool:
    """Whether news gives one figure after another of what is counted, while an event lasts.

    Casualties always; people as they take part, not as staff or in a state; anything where the sentence itself was kept
    and only brought up to date.
    """
    noun, event = link.a.of or link.b.of, link.a.event or link.b.event
    kinds = frozenset(kinds_of(noun.key)) if noun is not None else frozenset()
    if kinds & STAFF:
        return False
    if kinds & CASUALTIES or is_version(link):
        return True
    return bool(kinds & PEOPLE) and event is not None and not is_state(event.family)


def kinds_of(key: str) -> Iterator[str]:
    """Yield a counted noun and what it is a kind of, from the narrowest."""
    kind: str | None = key
    while kind is not None:
        yield kind
        kind = broader_key(kind)


def is_misread_plan(link: Link) -> bool:
    """Whether two dates are alike in that both are to come, or nearly one date of which one is impossible."""
    if link.a.slot is not Slot.DATE or LOOSE.intersection((link.a.stance, link.b.stance)):
        return False
    return any(step.key == "link.day-impossible" for step in link.steps) or (is_to_come(link.a) and is_to_come(link.b))


def is_state_told_twice(link: Link) -> bool:
    """Whether versions of one sentence measure one state: how tall a tower is is no plan (`will be the highest`)."""
    a, b = link.a, link.b
    if a.slot not in (Slot.MEASURE, Slot.AGE) or LOOSE.intersection((a.stance, b.stance)) or not is_version(link):
        return False
    return a.event is not None and b.event is not None and a.event.family == b.event.family and is_state(a.event.family)


def is_size_of_plan(link: Link) -> bool:
    """Whether one side tells what a thing planned will cost or measure, and the other what it is estimated at.

    A state or an estimate is no outcome: `coûtera 27 millions`, `un coût estimé à 37 millions`.
    """
    if link.a.slot not in (Slot.AMOUNT, Slot.MEASURE, Slot.SHARE) or not is_sole(link):
        return False
    if LOOSE.intersection((link.a.stance, link.b.stance)):
        return False
    told = [fact for fact in (link.a, link.b) if fact.stance is not Stance.PLANNED]
    return all(fact.event is None or is_state(fact.event.family) or fact.event.family in ESTIMATES for fact in told)


def is_to_come(fact: Fact) -> bool:
    """Whether a date lies after the publication that tells of it."""
    value = fact.value
    if not isinstance(value, DateValue) or fact.published is None or value.earliest is None:
        return False
    return value.earliest > fact.published


def is_close(link: Link) -> bool:
    """Whether the two sentences are versions of one, be they of some other words."""
    return is_version(link) or any(step.key == "link.sentence-close" for step in link.steps)


def one_event(link: Link) -> bool:
    """Whether both facts tell their event by the same word, so that a tense read otherwise is no other stance."""
    a, b = link.a.event, link.b.event
    return a is not None and b is not None and a.text.lower() == b.text.lower()


def tallied(link: Link) -> Judged | None:
    """Two moments at which something was counted, or at which successive bulletins were given."""
    if link.a.slot is Slot.TIME and all(
        not lexicon(fact.language).bulletins.isdisjoint(fact.context) for fact in (link.a, link.b)
    ):
        return Relation.REVISED_OVER_TIME, Step("judge.tallied-apart", 0.0)
    if link.a.slot in (Slot.DATE, Slot.TIME) and DateRole.TALLY in (link.a.role, link.b.role):
        return Relation.REVISED_OVER_TIME, Step("judge.tallied-apart", 0.0)
    return None


def said_by_two(link: Link) -> Judged | None:
    """Two bodies, each with its own figure."""
    a, b = link.a.attribution_key, link.b.attribution_key
    if a is None or b is None or a == b or link.a.slot is Slot.WORDING:
        return None
    who = (("a", link.a.attribution or a), ("b", link.b.attribution or b))
    return Relation.ATTRIBUTED_DISAGREEMENT, Step("judge.two-attributions", 0.0, who)


def scoped(link: Link) -> Judged | None:
    """One figure is of a part, a place or a group that the other does not name."""
    one, other = (
        frozenset(q.key for q in f.qualifiers if q.kind in ("scope", "place", "part")) for f in (link.a, link.b)
    )
    differ_in = one ^ other
    if not differ_in or (is_strung(link) and not any(key.startswith(HOUR) for key in differ_in)):
        return None
    return Relation.DIFFERENT_SCOPE, Step("judge.other-scope", 0.0)


CIRCUMSTANCES: tuple[Callable[[Link], Judged | None], ...] = (
    plan_against_outcome,
    denied,
    scoped,
    revised,
    requoted,
    tallied,
    said_by_two,
    replanned,
)
"""In the order in which an editor would ask; the first that holds decides."""


def published_apart(link: Link) -> bool:
    """Whether the two sources are known to be of different days."""
    a, b = link.a.published, link.b.published
    return a is not None and b is not None and a != b


def grew(link: Link) -> bool:
    """Whether the later source has the larger figure."""
    a, b = link.a, link.b
    if a.published is None or b.published is None:
        return False
    earlier, later = (a, b) if a.published < b.published else (b, a)
    return value_order(later.value)[1] > value_order(earlier.value)[1]


def _is_plain_figure(link: Link) -> bool:
    return all(isinstance(f.value, NumberValue) for f in (link.a, link.b))


def _dates(link: Link) -> tuple[tuple[str, str], ...]:
    return (("a", str(link.a.published)), ("b", str(link.b.published)))
