"""What is kept of one text changes nothing in the next."""

from __future__ import annotations

from claims.model import Kind
from claims.spotting.values import spot_values


def test_words_without_a_value_are_passed_over_again_and_read_where_they_belong_to_one() -> None:
    for _ in range(2):
        assert spot_values("Le bac a été repeint hier soir.", "fr", None)[0].text == "hier soir"
        assert [m.text for m in spot_values("Le bac rouvre cet été.", "fr", None)] == ["cet été"]


def test_a_word_that_has_no_value_in_one_case_may_have_one_in_another() -> None:
    for _ in range(2):
        assert not spot_values("Il en a vu IV passer, dit Oda.", "fr", None)
        assert [m.kind for m in spot_values("Oda a deux vélos.", "fr", None)] == [Kind.NUMBER]
