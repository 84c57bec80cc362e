"""The verdict on a quotation says whether a source quotes it, tells it, words it otherwise or translates it."""

from __future__ import annotations

import pytest

from checker.model import Report, Severity, VerdictStatus
from checker.pipeline import check
from claims.model import Slot, Source

SOURCE = (
    "The ferry captain, Ida Marlowe, met the islanders on Friday. "
    '"We will sail every morning, and in June twice a day," she said. '
    '"The old pier has to be rebuilt before anybody lands there again," the harbour master, Owen Tarrant, added. '
    "Marlowe promised that fares would stay the same until spring."
)
VERDICTS = [
    ('"We will sail every morning," said the captain, Ida Marlowe.', VerdictStatus.SUPPORTED),
    ('The captain said that "fares would stay the same until spring".', VerdictStatus.SUPPORTED),
    ('"We will sail every evening, and in July twice a day," said Ida Marlowe.', VerdictStatus.CONFLICT),
    ('"We shall buy a second boat next year," said the captain, Ida Marlowe.', VerdictStatus.NOT_FOUND),
]


def _checked(text: str, language: str = "en", source: str = SOURCE) -> Report:
    return check(Source.from_text(text, name="draft", language=language), [Source.from_text(source, name="source")])


@pytest.mark.parametrize(("text", "status"), VERDICTS)
def test_a_quotation_has_its_verdict(text: str, status: VerdictStatus) -> None:
    (verdict,) = [one for one in _checked(text).verdicts if one.slot is Slot.WORDING]
    assert verdict.status is status
    assert bool(verdict.support) is (status is VerdictStatus.SUPPORTED)


def test_the_reason_shows_what_was_changed() -> None:
    text = '"The old pier must be rebuilt before anyone lands there again," added the harbour master, Owen Tarrant.'
    (found,) = [one for one in _checked(text).findings if one.severity is Severity.WARNING]
    assert "must ← has to" in found.summary
    assert "anyone ← anybody" in found.summary


def test_a_translated_quotation_is_noted_and_not_comparable() -> None:
    report = _checked("« Nous naviguerons chaque matin », a dit la capitaine, Ida Marlowe.", "fr")
    (verdict,) = [one for one in report.verdicts if one.slot is Slot.WORDING]
    assert verdict.status is VerdictStatus.NOT_COMPARABLE
    assert [one.severity for one in report.findings if one.why[0].key == "inside.quote-translated"] == [Severity.NOTE]


def test_a_copy_of_the_source_is_silent_on_its_quotations() -> None:
    report = _checked(SOURCE)
    assert [one for one in report.findings if one.slot in (Slot.WORDING, Slot.SPEAKER)] == []
