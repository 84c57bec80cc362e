"""The weights of the comparison levels: the table in use, and how it is estimated."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from checker.linking.levels import DIMENSIONS
from checker.linking.weights import TABLE, Weight, weights
from tools.estimate_weights import NONE, estimated, estimates, shares, stories_of, written

WIDTH = len(DIMENSIONS)
SENTENCE = next(n for n, (name, _) in enumerate(DIMENSIONS) if name == "sentence")


def levels(sentence: int) -> tuple[int, ...]:
    """A pair for which one level of the sentence holds, and nothing else."""
    return tuple(sentence if n == SENTENCE else NONE for n in range(WIDTH))


def test_every_level_has_its_row_and_every_row_its_level() -> None:
    named = {level.table for _, found in DIMENSIONS for level in found} | {"prior"}
    assert named == weights().keys()


def test_a_graded_weight_grows_to_its_most() -> None:
    weight = Weight(2.0, 1.0, 8.0)
    assert [weight.of(n) for n in (0, 3, 9)] == [2.0, 5.0, 8.0]


def test_shares_of_one_dimension_sum_to_one() -> None:
    found = shares([(levels(1), 3.0), (levels(NONE), 1.0)], SENTENCE)
    assert sum(found.values()) == pytest.approx(1.0)
    assert found[1] > found[NONE] > found[0] > 0


def test_pairs_of_two_values_that_look_like_one_thing_are_sorted_out() -> None:
    """Some pairs of two values are about one thing all the same; they must not make a copy look like chance."""
    same, other = [levels(1)] * 95 + [levels(NONE)] * 5, [levels(NONE)] * 90 + [levels(1)] * 10
    m, u = estimated(same, other)[SENTENCE]
    assert m[1] > 0.9
    assert u[1] < 0.1


def test_a_table_keeps_the_bits_in_use_unless_it_is_told_to_take_the_estimate() -> None:
    text = "# head\n\n[sentence-far]\nbits = -2.0\n\n[words-rare]\nbits = 0.0\nper_bit = 0.5\n"
    found = {"sentence-far": (0.1, 0.8, -3.0, 40), "words-rare": (0.9, 0.5, 0.8, 40)}
    kept, taken = written(text, found), written(text, found, 1.0, ("sentence-far", "words-rare"))
    assert kept.startswith("# head\n")
    assert [tomllib.loads(each)["sentence-far"]["bits"] for each in (kept, taken)] == [-2.0, -3.0]
    assert tomllib.loads(taken)["words-rare"]["bits"] == 0.0
    assert tomllib.loads(kept)["sentence-far"]["pairs"] == 40


def test_a_level_that_was_hardly_seen_keeps_its_bits() -> None:
    text = "[sentence-far]\nbits = -2.0\n"
    assert (
        tomllib.loads(written(text, {"sentence-far": (0.1, 0.8, -3.0, 4)}, 1.0, ("sentence-far",)))["sentence-far"][
            "bits"
        ]
        == -2.0
    )


def test_stories_are_read_from_a_folder_of_folders(tmp_path: Path) -> None:
    one = (
        "L'incendie de Brévance a détruit 340 hectares de pins, a dit le préfet Luc Maunier. "
        "Les habitants que le feu avait chassés sont rentrés chez eux dans la nuit."
    )
    other = (
        "À Brévance, 340 hectares de pins ont été détruits par un incendie, d'après Luc Maunier. "
        "Il n'y a pas de blessés, mais une ferme et deux hangars qui étaient vides ont brûlé."
    )
    told = {
        "fire": (one, other),
        "vote": ("Le conseil de Maulny a voté 57 mesures.", "À Maulny, le conseil a voté 57 mesures mardi."),
    }
    for story, texts in told.items():
        (tmp_path / story).mkdir()
        for n, text in enumerate(texts):
            (tmp_path / story / f"{story}{n}.txt").write_text(text, encoding="utf-8")
    found, pairs = estimates(list(stories_of(tmp_path)))
    assert pairs.one
    assert found.keys() <= tomllib.loads(TABLE.read_text(encoding="utf-8")).keys()
