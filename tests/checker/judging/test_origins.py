"""Copies of one dispatch are one origin."""

from __future__ import annotations

from datetime import date
from random import Random

from checker.judging import find_origins
from checker.judging.origins import agencies
from claims.model import Imprint, Source

RANDOM = Random(7)  # noqa: S311  repeatable prose, no secret
WORDS = [f"{a}{b}" for a in ("har", "bel", "tor", "mun", "sil", "ver") for b in ("do", "ka", "nis", "tel", "ra", "mo")]


def prose(words: int) -> str:
    return " ".join(RANDOM.choice(WORDS) for _ in range(words))


DISPATCH, OWN, OTHER = prose(300), prose(300), prose(300)


def test_a_reprint_under_another_headline_is_the_same_origin() -> None:
    first = Source.from_text(DISPATCH, name="wire", published=date(2019, 3, 4))
    reprint = Source.from_text(f"Another headline\n{DISPATCH}\nShare this", name="paper", published=date(2019, 3, 5))
    own = Source.from_text(OWN, name="own")
    assert find_origins([reprint, own, first]) == {"wire": "wire", "paper": "wire", "own": "own"}


def test_a_shared_quotation_does_not_make_a_copy() -> None:
    quotation = prose(40)
    sources = [Source.from_text(f"{text} {quotation}", name=name) for name, text in (("a", OWN), ("b", OTHER))]
    assert find_origins(sources) == {"a": "a", "b": "b"}


def test_a_shared_passage_is_a_copy_where_both_name_the_agency() -> None:
    passage = prose(90)
    sources = [Source.from_text(f"{text} {passage} (AFP)", name=name) for name, text in (("a", OWN), ("b", OTHER))]
    assert find_origins(sources) == {"a": "a", "b": "a"}


def test_texts_shorter_than_a_run_are_their_own_origin() -> None:
    assert find_origins([Source.from_text("Two words", name="a"), Source.from_text("Two words", name="b")]) == {
        "a": "a",
        "b": "b",
    }


def test_the_order_of_sources_changes_no_origin() -> None:
    sources = [Source.from_text(f"{i} {DISPATCH}", name=f"s{i}") for i in range(4)]
    assert find_origins(sources) == find_origins(sources[::-1])


def test_the_provider_that_a_file_states_is_an_agency_that_it_names() -> None:
    stated = Source.from_text(OWN, name="own", imprint=Imprint(provider="Reuters", author="J. Doe"))
    assert agencies(stated) == {"Reuters"}
