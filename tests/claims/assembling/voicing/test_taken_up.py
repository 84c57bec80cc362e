"""A pronoun that speaks is whoever spoke last, where nobody else can be meant."""

from __future__ import annotations

import pytest

from claims.assembling.claiming import claims_of
from claims.assembling.naming.registry import Registry
from claims.assembling.voicing.taken_up import NOBODY_YET, take_up
from claims.model import Slot, Source
from claims.pipeline import analyse
from tests.claims.assembling.analysing import parsed

TAKEN_UP = [
    ("fr", "« La digue a cédé », a dit le préfet. « Le port est fermé », a-t-il ajouté.", "fermé", "le préfet"),
    (
        "fr",
        "La porte-parole du port a dit que la digue tient. « Le port est fermé », a-t-elle ajouté.",
        "fermé",
        "La porte-parole du port",
    ),
    ("fr", "Le chef Marc Lund loue la salle. « Le port est fermé », analyse-t-il.", "fermé", "Marc Lund"),
    (
        "fr",
        "« La digue a cédé », a dit Anne Morel au procureur. « Le port est fermé », a-t-elle dit.",
        "fermé",
        "Anne Morel",
    ),
    (
        "en",
        'A spokeswoman for the port said the dam broke. "The mill is closed," she said.',
        "closed",
        "A spokeswoman for the port",
    ),
    ("en", 'The mayor said the dam broke. It rained. "The mill was closed," he added.', "closed", "The mayor"),
    ("en", "A nurse said she thought the dam had broken.", "broken", "A nurse"),
    ("en", "The port said the dam broke. It said the mill was closed.", "closed", "The port"),
]
OPEN = [
    ("fr", "« La digue a cédé », a dit la préfète. « Le port est fermé », a-t-il dit.", "fermé", "il"),
    ("fr", "La digue a cédé, a vu un journaliste de l'AFP. « Le port est fermé », a-t-il dit.", "fermé", "il"),
    ("fr", "Il faut dire que la digue a cédé.", "cédé", None),
    ("fr", "La digue a cédé, a-t-on appris.", "cédé", None),
    (
        "en",
        'The prefect said the dam broke. Tom Reed and Carl Bing came. "The mill was closed," he said.',
        "closed",
        "he",
    ),
    ("en", 'A spokesman said the dam broke. "The mill was closed," she said.', "closed", "she"),
    ("en", 'Tom Reed said the dam broke. "Tom Reed closed the mill," he said.', "closed", "he"),
    ("en", "The e-mails were sent. They said the mill was closed.", "closed", "They"),
]


@pytest.mark.parametrize(("language", "text", "event", "by"), TAKEN_UP)
def test_a_pronoun_that_speaks_is_whoever_spoke_before(language: str, text: str, event: str, by: str) -> None:
    assert _said_by(text, language, event) == by


@pytest.mark.parametrize(("language", "text", "event", "by"), OPEN)
def test_a_pronoun_stays_where_nothing_tells_who_is_meant(language: str, text: str, event: str, by: str | None) -> None:
    assert _said_by(text, language, event) == by


def test_the_words_quoted_are_of_whom_the_pronoun_stands_for() -> None:
    text = "« La digue a cédé hier », a dit Anne Morel au procureur. « Le port est fermé », a-t-elle ajouté."
    facts = analyse(Source.from_text(text, language="fr")).facts
    wording = [f for f in facts if f.slot is Slot.WORDING]
    assert [f.attribution for f in wording] == ["Anne Morel", "Anne Morel"]
    assert [[p.name for p in f.participants] for f in wording] == [["Anne Morel"], ["Anne Morel"]]


def _said_by(text: str, language: str, event: str) -> str | None:
    claims = analyse(Source.from_text(text, language=language)).claims
    named = next(c for c in claims if c.event is not None and c.event.text == event).attribution
    return named.text if named is not None else None


def test_whoever_a_pronoun_stands_for_does_what_he_tells_in_the_first_person() -> None:
    text = "« La digue a cédé », a dit Anne Morel au procureur. « J'ai fermé le port hier », a-t-elle ajouté."
    facts = analyse(Source.from_text(text, language="fr")).facts
    closed = next(f for f in facts if f.slot is Slot.POLARITY and f.text == "fermé")
    assert [(p.name, p.role) for p in closed.participants if p.role != "topic"][:1] == [("Anne Morel", "agent")]


def test_nobody_has_spoken_before_the_first_sentence_and_a_sentence_without_speech_is_counted() -> None:
    """Where nobody speaks, claims stay as they are and whoever spoke before is a sentence farther away."""
    nobody = Registry({}, (), ())
    parse = parsed("Le pont de bois a été fermé.")
    claims = tuple(claims_of(parse, nobody, ()))
    taken, spoken = take_up(parse, claims, nobody, NOBODY_YET)
    assert taken == claims
    assert (spoken.tellers, spoken.ago) == ((), 1)


def test_whoever_had_been_taken_for_the_speaker_has_no_part_in_what_is_told_in_the_first_person() -> None:
    """Once another one is known to speak, the one named before does not do what `I` does."""
    text = (
        "Ralf Benning praised Steve Garrow for his goal. The side scored three goals, the last by Garrow. "
        'He added: "Steve can play anywhere. I bought the boat and I thanked the crowd."'
    )
    source = Source.from_text(text, name="dispatch", language="en")
    bought = [f for f in analyse(source).facts if f.event is not None and f.event.text == "bought"]
    assert bought
    assert all("garrow" not in p.key for f in bought for p in f.participants if p.role != "topic")
