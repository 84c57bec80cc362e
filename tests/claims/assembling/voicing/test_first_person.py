"""Who says `I` in a quotation takes part in what they tell of themselves."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

TOLD = [
    (
        "fr",
        "« J’ai rebâti la grange », a déclaré Anne Morel.",
        "rebâti",
        {"person:morel": "agent", "noun:grange": "patient"},
    ),
    ("fr", "« On m’a volé la barque et j’ai prévenu la gendarmerie », raconte le maire de Brest.", "prévenu", "agent"),
    ("fr", "« J’ai été blessée par une branche », a raconté Anne Morel.", "blessée", {"person:morel": "patient"}),
    ("en", '"I rebuilt the barn," said Ada Lund.', "rebuilt", "agent"),
    ("en", '"I was hurt by a falling branch," said Ada Lund.', "hurt", "patient"),
    ("en", '"The owners want to sell but I bought the mill," the baker said.', "bought", {"noun:baker": "agent"}),
]


@pytest.mark.parametrize(("language", "text", "event", "expected"), TOLD)
def test_the_speaker_is_who_says_i(language: str, text: str, event: str, expected: dict[str, str] | str) -> None:
    """The speaker does, or undergoes, what the quotation tells in the first person."""
    found = roles(text, language, event)
    if isinstance(expected, str):
        assert expected in [role for key, role in found.items() if key not in ("noun:mill", "noun:grange")]
    else:
        assert expected.items() <= found.items()


NOT_TOLD = [
    ("fr", "« Le voisin a rebâti la grange », a déclaré Anne Morel.", "rebâti"),
    ("fr", "« Nous avons rebâti la grange », a déclaré Anne Morel.", "rebâti"),
    ("en", '"He rebuilt the barn," said Ada Lund.', "rebuilt"),
    ("en", '"You rebuilt the barn," said Ada Lund.', "rebuilt"),
]


@pytest.mark.parametrize(("language", "text", "event"), NOT_TOLD)
def test_the_speaker_takes_no_part_in_what_others_do(language: str, text: str, event: str) -> None:
    """What a quotation tells of somebody else, or of several, is not given to who speaks."""
    assert not any("morel" in key or "lund" in key for key in roles(text, language, event))


def test_an_i_outside_the_quotation_is_not_its_speaker() -> None:
    """A reporter's own first person is nobody named in the text."""
    told = roles('I rebuilt the barn after Ada Lund said: "It will fall down one day."', "en", "rebuilt")
    assert not any("lund" in key for key in told)
