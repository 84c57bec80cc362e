"""Which sentences of a draft hold nothing to check."""

from __future__ import annotations

from checker.pipeline import check
from claims.model import Source

DRAFT = """A mill reopens

The mill at Tarrow employs 240 people. Nobody there wanted to talk. 🙂 It opened on 3 May 2019.

Share on social media

What comes next is anyone's guess.
"""
WIRE = "The mill at Tarrow employs 240 people. It opened on 3 May 2019."


def _bare(interface: str = "en") -> list[str]:
    draft, wire = (Source.from_text(text, name=name, language="en") for text, name in ((DRAFT, "d"), (WIRE, "w")))
    report = check(draft, [wire], interface=interface)
    assert all(passage.source == "d" and passage.reason == "no-detail" for passage in report.without_detail)
    assert all(DRAFT[one.start : one.end].startswith(one.text[:20]) for one in report.without_detail)
    assert {passage.words for passage in report.without_detail} <= {
        "nothing in it that could be checked",
        "rien à vérifier",
    }
    return [f"{passage.line} {passage.text}" for passage in report.without_detail]


def test_the_sentences_without_a_detail_are_told_in_text_order() -> None:
    told = _bare()
    assert "3 Nobody there wanted to talk." in told
    assert "7 What comes next is anyone's guess." in told
    assert told == sorted(told, key=lambda line: int(line.partition(" ")[0]))


def test_a_sentence_with_a_verdict_is_none_of_them() -> None:
    assert not [line for line in _bare("fr") if "240" in line or "2019" in line]
