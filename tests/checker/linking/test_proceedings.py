"""Two sentences of one man are no two versions of one where another instance or another deed is told."""

from __future__ import annotations

from datetime import date

import pytest

from checker.linking.proceedings import are_other_proceedings
from checker.model import Severity
from checker.pipeline import compare
from claims.model import Qualifier, Source
from tests.checker.factories import fact, qualifier

ABOUT = (
    "Le maire de Belrive dirigeait la régie des eaux depuis dix ans.",
    "Sous Luc Perdrix, la régie des eaux de Belrive employait une trentaine d'agents.",
)


def loud(first: str, second: str, days: tuple[date | None, date | None]) -> list[str]:
    """Return what is found between two sentences, each in an article on the same man."""
    texts = zip((first, second), ABOUT, days, strict=True)
    sources = [
        Source.from_text(f"{text} {about}", name=f"{number}.txt", language="fr", published=day)
        for number, (text, about, day) in enumerate(texts)
    ]
    return [f.summary for f in compare(sources).findings if f.severity is not Severity.NOTE]


TWO, THREE = (
    "L'ancien maire Luc Perdrix a été condamné {}à deux ans de prison{}.",
    "Des proches réclament la grâce de Luc Perdrix, naguère maire de Belrive, condamné {}à trois ans de prison{}.",
)


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        (("en appel ", ""), ("", ""), (None, None)),
        (("en appel ", ""), ("", ""), (date(2022, 5, 3), date(2021, 2, 3))),
        (("en appel ", ""), ("en première instance ", ""), (date(2022, 5, 3), date(2022, 5, 3))),
        (("", " pour escroquerie"), ("", " pour viol"), (None, None)),
    ],
)
def test_other_instances_and_other_deeds_are_other_sentences(
    first: tuple[str, str], second: tuple[str, str], days: tuple[date | None, date | None]
) -> None:
    assert loud(TWO.format(*first), THREE.format(*second), days) == []


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        (("", ""), ("", ""), (None, None)),
        (("en appel ", ""), ("en appel ", ""), (None, None)),
        (("en appel ", ""), ("", ""), (date(2022, 5, 3), date(2022, 5, 4))),
        (("", " pour escroquerie"), ("", " pour détournement de fonds"), (None, None)),
        (("", " pour escroquerie"), ("", " pour escroquerie et menaces"), (None, None)),
        (("", " pour escroquerie"), ("", ""), (None, None)),
    ],
)
def test_what_may_be_one_sentence_is_still_compared(
    first: tuple[str, str], second: tuple[str, str], days: tuple[date | None, date | None]
) -> None:
    assert len(loud(TWO.format(*first), THREE.format(*second), days)) == 1


APPEAL, FIRST_INSTANCE = qualifier("instance", "instance:appeal"), qualifier("instance", "instance:first")
FRAUD, MURDER, THEFT = (qualifier("charge", f"charge:{deed}") for deed in ("fraud", "homicide", "theft"))


@pytest.mark.parametrize(
    ("one", "other", "apart", "expected"),
    [
        ((FRAUD,), (MURDER,), 0, True),
        ((FRAUD, THEFT), (THEFT,), 400, False),
        ((FRAUD,), (), 400, False),
        ((APPEAL,), (FIRST_INSTANCE,), 0, True),
        ((APPEAL,), (APPEAL,), None, False),
        ((APPEAL,), (), 1, False),
        ((APPEAL,), (), 2, True),
        ((APPEAL,), (), None, True),
        ((), (), None, False),
    ],
)
def test_what_tells_two_proceedings_apart(
    one: tuple[Qualifier, ...], other: tuple[Qualifier, ...], apart: int | None, *, expected: bool
) -> None:
    a, b = fact(qualifiers=one), fact(qualifiers=other)
    assert are_other_proceedings(a, b, apart) is expected
    assert are_other_proceedings(b, a, apart) is expected
