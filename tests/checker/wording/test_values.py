"""Plain values said in words."""

from __future__ import annotations

import pytest

from checker.wording.values import value_words
from claims.model import Slot


@pytest.mark.parametrize(
    ("value", "slot", "french", "english"),
    [("2018-09", Slot.DATE, "septembre 2018", "September 2018"),
     ("2018-09-01", Slot.DATE, "1er septembre 2018", "1 September 2018"),
     ("2018", Slot.DATE, "2018", "2018"),
     ("2018-05-01/2018-05-03", Slot.DATE, "1er mai 2018 à 3 mai 2018", "1 May 2018 to 3 May 2018"),
     ("2018-02-31", Slot.DATE, "", ""), ("XXXX-04-08", Slot.DATE, "", ""), ("../2021", Slot.DATE, "", ""),
     ("1200", Slot.COUNT, "1 200", "1,200"),
     ("2.5e9 USD", Slot.AMOUNT, "2 500 000 000 dollars", "2,500,000,000 dollars"),
     ("30 %", Slot.SHARE, "30 %", "30%"), ("12 XAF", Slot.AMOUNT, "12 XAF", "12 XAF"),
     ("3 kilometer", Slot.MEASURE, "3 km", "3 km"),
     ("country:RU", Slot.PLACE, "", ""), ("", Slot.NAME, "", "")],
)  # fmt: skip
def test_plain_values_are_said_as_the_language_writes_them(value: str, slot: Slot, french: str, english: str) -> None:
    assert value_words(value, slot, "fr").replace("\u00a0", " ") == french
    assert value_words(value, slot, "en") == english
