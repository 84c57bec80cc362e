"""Two events told by one verb may be one, whichever of its senses a sentence shows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.linking.profiles import profile_facts
from checker.linking.scoring import weigh_pair
from checker.linking.verbs import told_by_one_verb
from checker.settings import DEFAULTS
from claims.model import Event, Fact
from tests.checker.factories import day, fact, takes_part


def told(word: str, family: str, *, source: str = "a.txt", language: str = "en", nominal: bool = False) -> Fact:
    """A dated fact whose event is told by a word and read as of a family."""
    dated = fact(
        source=source, family=family, value=day(2021, 5, 3), participants=takes_part("patient", "thing:solveig")
    )
    return replace(dated, event=Event(family, word, 0, len(word), nominal), language=language)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (told("released", "release"), told("was released", "release-work"), False),
        (told("released", "release"), told("releases", "release-work"), True),
        (told("développé", "develop", language="fr"), told("développe", "fr:développer", language="fr"), True),
        (told("released", "release"), told("freed", "release"), False),
        (told("made", "travel"), told("made", "steal"), False),
        (told("held", "open-line"), told("hold", "detain"), False),
        (told("release", "release", nominal=True), told("release", "release-work"), False),
        (told("change", "en:change"), told("change", "fr:changer", language="fr"), False),
    ],
)
def test_one_verb_tells_both_only_where_it_tells_something_by_itself(one: Fact, other: Fact, expected: bool) -> None:
    assert told_by_one_verb(one, other) is told_by_one_verb(other, one) is expected


def test_two_readings_of_one_verb_are_near_and_two_verbs_are_not() -> None:
    def step(other: Fact) -> str:
        a, b = profile_facts([told("released", "release"), replace(other, source="b.txt")], DEFAULTS.rare_words, {})
        return next(s.key for s in weigh_pair(a, b, DEFAULTS)[1] if s.key.startswith("link.event"))

    assert step(told("releases", "release-work")) == "link.event-near"
    assert step(told("painted", "paint")) != "link.event-near"
