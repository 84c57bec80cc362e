"""A French subject pronoun behind a deed that is put first: what stands in the deed is somebody or something else."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import told


def _parties(text: str, event: str) -> dict[str, str]:
    return {p.name: p.role for p in told(text)[event].participants if p.role != "topic"}


@pytest.mark.parametrize(
    ("text", "event", "name"),
    [
        ("Pour étendre sa collection, elle rachète un atelier.", "rachète", "collection"),
        ("Après avoir salué son rival, il a plié ses filets.", "plié", "rival"),
        ("Intitulée « Sauver la lagune » et vendue partout, elle dénonce les promoteurs.", "dénonce", "lagune"),
    ],
)
def test_what_is_done_to_first_does_not_do_the_rest(text: str, event: str, name: str) -> None:
    assert name not in _parties(text, event)


def test_the_subject_before_goes_on_past_a_deed() -> None:
    found = _parties("La bergère a quitté la vallée. Ne voulant pas garder la grange, elle a vendu le pré.", "vendu")
    assert found == {"bergère": "agent", "pré": "patient"}


def test_who_somebody_was_may_go_on() -> None:
    found = _parties("Avant d'être une potière connue, elle a vendu des barques.", "vendu")
    assert found["potière"] == "agent"


def test_one_thing_of_a_possessor_goes_with_the_other() -> None:
    found = _parties("Le lavoir est connu des tisserands pour sa fraîcheur et son écho.", "connu")
    assert (found["tisserands"], "écho" in found) == ("agent", False)


def test_a_name_behind_a_moment_is_not_governed_by_what_opens_that() -> None:
    assert _parties("L'enquête vise à ce jour Paul Morel.", "vise")["Paul Morel"] == "patient"
