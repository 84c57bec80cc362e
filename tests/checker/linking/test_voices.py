"""Who says the words between quotation marks, and when two wordings are one speech."""

from __future__ import annotations

import pytest

from checker.linking.voices import is_one_speech
from checker.model import FindingKind, Relation, Severity
from checker.pipeline import compare
from claims.model import QuoteValue, Slot, Source

SPEECH = [
    ("c'est pas vrai", "ce n'est pas vrai", True),
    ("des salles, des couloirs, un vestiaire", "des salles, des couloirs, un vestiaires", True),
    ("elle ne s'attendai[t] pas à cela", "elle ne s'attendait pas à cela", True),
    ("demain (les marins) seront au port", "demain ils seront au port", True),
    ("il y avait 3.000 marins au port", "il y avait 3000 marins au port", True),
    ("le port sera ouvert demain", "et le port sera ouvert demain, a-t-il", True),
    ("nous ne fermerons aucune classe", "nous fermerons quelques classes", False),
    ("le port est sûr", "le port n'est pas sûr", False),
    ("the port is safe", "the port is not safe", False),
]


@pytest.mark.parametrize(("one", "other", "same"), SPEECH, ids=[one for one, *_ in SPEECH])
def test_desks_mend_endings_and_brackets_and_never_the_sense(one: str, other: str, *, same: bool) -> None:
    a, b = QuoteValue(one, None), QuoteValue(other, None)
    assert is_one_speech(a, b) is same
    assert is_one_speech(b, a) is same


def found(one: str, other: str) -> list[tuple[FindingKind, Slot, Relation, Severity]]:
    sources = [Source.from_text(text, name=name, language="en") for name, text in (("one", one), ("other", other))]
    report = compare(sources)
    return [(f.kind, f.slot, f.relation, f.severity) for f in report.findings if f.severity is not Severity.NOTE]


WORDS = '"We shall not raise the harbour toll before the spring," {} told reporters in Havnes.'


def test_the_same_words_under_two_names_are_one_finding_on_the_speaker() -> None:
    assert found(WORDS.format("Astrid Lund"), WORDS.format("Sigrid Dahl")) == [
        (FindingKind.QUOTE, Slot.SPEAKER, Relation.OTHER_SPEAKER, Severity.WARNING)
    ]


def test_the_same_words_under_one_name_are_silent() -> None:
    assert found(WORDS.format("Astrid Lund"), WORDS.format("Astrid Lund")) == []


def test_a_surname_mistaken_is_a_matter_of_names_and_not_of_speakers() -> None:
    slots = [slot for _, slot, *_ in found(WORDS.format("Astrid Lund"), WORDS.format("Astrid Dahl"))]
    assert slots == [Slot.NAME]


def test_what_a_quotation_denies_is_one_finding_on_its_wording() -> None:
    said = '"We shall {}close the harbour school in the spring," Astrid Lund told reporters in Havnes.'
    slots = [slot for _, slot, *_ in found(said.format(""), said.format("not "))]
    assert slots == [Slot.WORDING]


def test_a_figure_that_differs_inside_a_quotation_is_one_finding_on_the_figure() -> None:
    said = '"We lost {} ferries in the storm of that spring," Astrid Lund told reporters in Havnes.'
    slots = [slot for _, slot, *_ in found(said.format("12"), said.format("15"))]
    assert slots == [Slot.COUNT]
