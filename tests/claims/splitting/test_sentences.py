"""Sentences end where a reader would say so, and nowhere else."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.splitting.sentences import sentence_spans

WHOLE = {
    "fr": [
        "M. Lambert et Mme Roy ont rencontré le Dr. Petit à Saint-Malo.",
        "Selon l'art. 5 du code, J.-P. Morel devait comparaître le 5 oct. 2021 à 9 h. 30.",
        "L'empereur mourut en 14 apr. J.-C. dans sa villa.",
        "Le prix a atteint 3.5 millions, soit env. 12 % de plus.",
        "Il a hésité... puis il a signé.",
        "Le moteur de recherche Yahoo! a fermé son bureau.",
        "« Quelle honte ! » a lancé une habitante.",
        '"Nous partons." a répondu le capitaine.',
        "Cf. p. 12 et vol. 3 de l'enquête.",
        "Le gouverneur A. B. Durand (av. J.-C. compris) reste cité.",
        "Les équipes de l'O.N.U. en visite ont été reçues.",
    ],
    "en": [
        "Mr. Hale met Sen. Ortiz and Gov. Price at 9 a.m. Monday in St. Paul.",
        "The U.S. Senate and J. R. Moss agreed on No. 10 and Fig. 3.",
        "Acme Inc. shares rose 3.5 percent on Sept. 13 last year.",
        '"Where are they?" asked the clerk.',
        "She waited ... and left.",
        "Rep. Dana Cole (D-Calif.) voted no.",
        "The doors closed around 7 p. m. on Friday.",
    ],
}

SPLIT = {
    "fr": [
        ("Le pont est fermé. Les travaux durent.", 2),
        ("Il est 18 h. Les bureaux ferment.", 2),
        ("On manque de vitamine C. Les stocks baissent.", 2),
        ("C'était en 2018. 300 personnes vivaient là.", 2),
        ("« C'est fini. » Le maire est parti.", 2),
        ('"C\'est fini." Le maire est parti.', 2),
        ("Est-ce vrai ? Oui ! Bien sûr… Le juge tranchera.", 4),
        ("Elle vend des fruits, des fleurs, etc. Le marché ferme à midi.", 2),
        ("Le quai est inondé.Les bus ne passent plus.Aucun blessé n'est signalé.", 3),
        ("Il cite le chasseur F-35.Un autre suivra.", 2),
        ("Le parti (majoritaire.) Le vote suivra.", 2),
    ],
    "en": [
        ("The bridge is shut. Work goes on.", 2),
        ("He lives in the U.S. He works in Leeds.", 2),
        ("It began at 9 a.m. The doors were shut.", 2),
        ('"It is over." The mayor left.', 2),
        ("Is it true? Yes! Sure... The judge will say.", 4),
        ("The quay is flooded.The buses are stopped.", 2),
        ("He bought plan B. They were glad.", 2),
    ],
}


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in WHOLE.items() for text in texts])
def test_a_stop_that_ends_no_sentence_splits_nothing(language: str, text: str) -> None:
    assert [text[a:b] for a, b in sentence_spans(text, language)] == [text]


@pytest.mark.parametrize(("language", "text", "count"), [(c, t, n) for c, rows in SPLIT.items() for t, n in rows])
def test_a_stop_that_ends_a_sentence_splits_there(language: str, text: str, count: int) -> None:
    assert len([text[a:b] for a, b in sentence_spans(text, language)]) == count


@given(st.text(alphabet="aéB 1.!?…\"«»'()\n-", max_size=80), st.sampled_from(["fr", "en"]))
def test_sentences_cover_every_word_in_order_and_never_overlap(text: str, language: str) -> None:
    spans = list(sentence_spans(text, language))
    assert all(a < b for a, b in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    covered = "".join(text[a:b] for a, b in spans)
    assert [c for c in covered if not c.isspace()] == [c for c in text if not c.isspace()]
