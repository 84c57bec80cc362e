"""A name that no source has, in the place of another one's, is told; a title, initials or one name more are not."""

from __future__ import annotations

import pytest

from tests.checker.judging.beside.reworded import pairs

ENGLISH = (
    "The orchestra of Selwick appointed Clara Wendover as its conductor after a vote of the musicians in the town hall."
)
FRENCH = "L'orchestre de Selvic a nommé Clara Vaudrimont cheffe après un vote des musiciens dans la salle des fêtes."
RENAMED = [
    (
        "en",
        "The orchestra of Selwick appointed Clara Thistlewood as its conductor after a vote of the musicians.",
        "Thistlewood",
    ),
    ("fr", "L'orchestre de Selvic a nommé Clara Bergerolle cheffe après un vote des musiciens.", "Bergerolle"),
]
SILENT = [
    ("en", "The orchestra of Selwick appointed Ms Wendover as its conductor after a vote of the musicians."),
    ("en", "The orchestra of Selwick thanked Edgar Pollock, its accountant, and appointed a conductor."),
    ("fr", "L'orchestre de Selvic a nommé Mme Vaudrimont cheffe après un vote des musiciens."),
    ("fr", "L'orchestre de Selvic a remercié Edgar Pollock, son comptable, et nommé une cheffe."),
]


@pytest.mark.parametrize(("language", "draft", "name"), RENAMED)
def test_another_name_in_the_same_place_is_told(language: str, draft: str, name: str) -> None:
    assert [one[:2] for one in pairs(language, draft, ENGLISH if language == "en" else FRENCH)] == [("name", name)]


@pytest.mark.parametrize(("language", "draft"), SILENT)
def test_a_title_or_one_more_name_is_not_told(language: str, draft: str) -> None:
    assert pairs(language, draft, ENGLISH if language == "en" else FRENCH) == []
