"""The golden files keep to their form, and a case that does not is refused with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.golden.cases import FOLDER, BadCase, read_cases

LOUD = frozenset({"error", "warning"})
GOOD = """# Title

Prose.

## a case

```source a, fr, 2021-03-04
Le pont a ouvert en 2018.
## no heading
```

More prose.

Expected:

- error|warning, conflict, date, any: "2018" / "2018"

Known miss: it is only an example.
"""


def _written(folder: Path, text: str) -> Path:
    (folder / "case.md").write_text(text, encoding="utf-8")
    return folder


def test_a_case_is_read_as_it_is_written(tmp_path: Path) -> None:
    (case,) = read_cases(_written(tmp_path, GOOD))
    assert (case.title, case.line, case.known_miss) == ("a case", 5, "it is only an example.")
    assert case.texts[0].text == "Le pont a ouvert en 2018.\n## no heading\n"
    (wanted,) = case.findings
    assert (wanted.severity, wanted.relation, wanted.quotes) == (LOUD, frozenset(), ("2018", "2018"))


def test_a_fact_is_read_with_its_fields(tmp_path: Path) -> None:
    facts = 'Facts:\n\n- date "2018", role event, event "a ouvert"\n- no count "2018"\n'
    text = GOOD[: GOOD.index("Expected:")] + facts
    (case,) = read_cases(_written(tmp_path, text))
    assert [(fact.absent, fact.slot, fact.words) for fact in case.facts] == [
        (False, "date", "2018"),
        (True, "count", "2018"),
    ]
    assert case.facts[0].fields == (("role", "event"), ("event", "a ouvert"))


@pytest.mark.parametrize(
    ("was", "becomes", "complaint"),
    [
        ("a, fr, 2021-03-04", "a, fr", "a fenced block begins"),
        ('"2018" / "2018"', '"2019" / "2018"', "no source of the case says '2019'"),
        ("- error|warning, conflict", "- error|warning conflict", "a finding is"),
        ("Expected:", "Awaited:", "exactly one of"),
        ("More prose.", "Silent.", "exactly one of"),
        ("## no heading\n```", "", "the block is never closed"),
    ],
)
def test_a_malformed_case_is_refused(tmp_path: Path, was: str, becomes: str, complaint: str) -> None:
    assert GOOD.count(was) == 1
    with pytest.raises(BadCase, match=r"case\.md:\d+") as refused:
        read_cases(_written(tmp_path, GOOD.replace(was, becomes)))
    assert complaint in str(refused.value)


def test_no_two_cases_of_a_file_share_a_title() -> None:
    names = [case.name for case in read_cases(FOLDER)]
    assert sorted({name for name in names if names.count(name) > 1}) == []
