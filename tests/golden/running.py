"""What the golden tests share: cases as parameters, texts as sources."""

from __future__ import annotations

import pytest

from checker.model import Report
from checker.pipeline import check, compare
from claims.model import Source
from tests.golden.cases import FOLDER, Case, Text, read_cases


def report_on(case: Case) -> Report:
    """What a case asks for: its first text checked against the others under `check`, all compared elsewhere."""
    sources = [source_of(text) for text in case.texts]
    return check(sources[0], sources[1:]) if case.path.parent.name == "check" else compare(sources)


def parameters(*, facts: bool) -> list[object]:
    """Every case of facts, or of comparing and checking; a known miss as a strict expected failure with its reason."""
    return [
        pytest.param(
            case,
            id=case.name,
            marks=[pytest.mark.xfail(reason=case.known_miss, strict=True)] if case.known_miss else [],
        )
        for case in read_cases(FOLDER)
        if bool(case.facts) is facts
    ]


def source_of(text: Text) -> Source:
    """The text as a source, with what the case says of it."""
    return Source.from_text(text.text, name=text.name, language=text.language, published=text.published)
