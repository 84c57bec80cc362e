"""Who `I` and `we` are in words quoted."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import roles

MEANT = [
    ("en", '"I sold the boat in May," said Ms Vera Hale.', "sold", {"person:hale": "agent", "noun:ship": "patient"}),
    ("en", '"I would like to buy the barn," said Ms Vera Hale.', "buy", {"person:hale": "agent"}),
    ("en", '"I was beaten by a better side," Otto Brandt told reporters.', "beaten", {"person:brandt": "patient"}),
    ("en", '"The fans helped me," Otto Brandt told reporters.', "helped", {"noun:supporter": "agent"}),
    ("en", '"I saw no smoke," the gardener said.', "saw", {"noun:gardener": "agent", "noun:smoke": "patient"}),
    ("en", '"I saw no smoke," said Derby coach Otto Brandt.', "saw", {"person:brandt": "agent"}),
    ("en", '"We have closed the plant," the European Union said.', "closed", {"org:eu": "agent"}),
    ("fr", "« J'ai vendu le bateau », a déclaré Anne Morel.", "vendu", {"person:morel": "agent"}),
    (
        "fr",
        "« Je vais fermer la mine », a dit le ministre.",
        "fermer",
        {"noun:minister": "agent", "noun:mine": "patient"},
    ),
]

OPEN = [
    ("en", '"We have sold the boat," said Ms Vera Hale.', "sold", "person:hale"),
    ("en", '"They sold the boat," said Ms Vera Hale.', "sold", "person:hale"),
    ("en", '"As the notes rise, I know," said Ms Vera Hale.', "rise", "person:hale"),
    ("en", "Ms Vera Hale said that I sold the boat.", "sold", "person:hale"),
    ("fr", "« Nous avons vendu le bateau », a déclaré Anne Morel.", "vendu", "person:morel"),
]


@pytest.mark.parametrize(("language", "text", "event", "expected"), MEANT)
def test_the_first_person_of_a_quotation_is_its_speaker(
    language: str, text: str, event: str, expected: dict[str, str]
) -> None:
    found = roles(text, language, event)
    assert expected.items() <= found.items()


@pytest.mark.parametrize(("language", "text", "event", "speaker"), OPEN)
def test_a_speaker_takes_no_part_in_what_others_do(language: str, text: str, event: str, speaker: str) -> None:
    assert speaker not in roles(text, language, event)


def test_a_speaker_undergoes_what_is_done_to_me() -> None:
    found = roles('"The fans helped me," Otto Brandt told reporters.', "en", "helped")
    assert found == {"noun:supporter": "agent", "person:brandt": "patient"}


def test_an_i_outside_the_quotation_is_not_its_speaker() -> None:
    """A reporter's own first person is nobody named in the text."""
    told = roles('I rebuilt the barn after Ada Lund said: "It will fall down one day."', "en", "rebuilt")
    assert not any("lund" in key for key in told)
