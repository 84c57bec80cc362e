"""The message files say the same things in every interface language, and every message has a rendered example."""

from __future__ import annotations

import ast
import tomllib
from datetime import date
from enum import StrEnum
from pathlib import Path

import pytest

import checker
import claims
from checker.model import Relation, Severity, VerdictStatus
from checker.wording import interfaces, say
from checker.wording.templates import Place, Template, parse_template, places_of
from checker.wording.wording import fill, has_message, message_files, messages
from claims import errors
from claims.model import DateRole, Region, Slot, Stance
from claims.reading import signatures
from tests.gold import assert_gold

GOLD = Path(__file__).parent / "gold"
EXAMPLES: dict[str, object] = {"date": date(2019, 4, 1), "event": "l'achat", "of": "élus", "gap": "douze mois"}
WITH_PROBLEMS = {"NotText", "UnknownEncoding", "Damaged", "BadManifest", "TooLarge"}
MANY, ONE = 1200, 1


def keys(path: Path) -> dict[str, str]:
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return {f"{section}.{key}": text for section, entry in table.items() for key, text in entry.items()}


def rooms(language: str) -> dict[str, Path]:
    return {path.stem.removesuffix(language).rstrip("."): path for path in message_files(language)}


def plural_names(template: Template) -> set[str]:
    """Places that a choice depends on, or that are said in words."""
    names: set[str] = set()
    for piece in template:
        if isinstance(piece, Place):
            names |= {piece.name} if piece.choices or piece.form == "words" or piece.name == "n" else set()
            names.update(*(plural_names(choice) for choice in piece.choices))
    return names


def rendered(text: str, language: str) -> list[str]:
    template = parse_template(text)
    told = {name: EXAMPLES.get(name, name.upper()) for name in places_of(template)}
    chosen = plural_names(template)
    if not chosen:
        return [fill(template, language, told)]
    return [fill(template, language, {**told, **dict.fromkeys(chosen, n)}) for n in (ONE, MANY)]


def test_every_language_has_the_same_files() -> None:
    assert len({frozenset(rooms(language)) for language in interfaces()}) == 1


@pytest.mark.parametrize("room", sorted(rooms("en")))
def test_every_language_has_the_same_messages_with_the_same_places(room: str) -> None:
    english = keys(rooms("en")[room])
    for language in interfaces():
        other = keys(rooms(language)[room])
        assert sorted(other) == sorted(english)
        for key, text in other.items():
            ours, theirs = places_of(parse_template(text)), places_of(parse_template(english[key]))
            assert ours - {"n"} == theirs - {"n"}, f"{language}: {key}"


@pytest.mark.parametrize("language", interfaces())
def test_no_two_files_have_one_key(language: str) -> None:
    every = [key for path in message_files(language) for key in keys(path)]
    assert sorted(every) == sorted(set(every))


@pytest.mark.parametrize("language", interfaces())
@pytest.mark.parametrize("room", sorted(rooms("en")))
def test_every_message_has_a_rendered_example(language: str, room: str) -> None:
    path = rooms(language)[room]
    lines = [f"{key}: {' / '.join(rendered(messages(language)[key], language))}" for key in keys(path)]
    shown = "\n".join(lines).replace("\u00a0", "·") + "\n"
    assert_gold(shown, GOLD / f"{path.stem}.txt")


@pytest.mark.parametrize("language", interfaces())
@pytest.mark.parametrize(
    ("section", "names"),
    [("slot", Slot), ("relation", Relation), ("stance", Stance), ("region", Region), ("date-role", DateRole),
     ("severity", Severity), ("count", Severity), ("verdict", VerdictStatus), ("check", VerdictStatus),
     ("summary", Relation)],
)  # fmt: skip
def test_every_member_of_the_records_has_its_word(language: str, section: str, names: type[StrEnum]) -> None:
    assert [name for name in names if not has_message(f"{section}.{name}", language)] == []


@pytest.mark.parametrize("language", interfaces())
def test_every_slot_heads_a_sentence(language: str) -> None:
    assert [slot for slot in Slot if slot is not Slot.COUNT and not has_message(f"head.{slot}-bare", language)] == []


@pytest.mark.parametrize("language", interfaces())
def test_every_reading_error_is_said(language: str) -> None:
    slugs = [
        kind.slug
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.Unreadable) and kind is not errors.Unreadable
    ]
    assert slugs
    assert [
        s for s in slugs if not (has_message(f"unreadable.{s}", language) and has_message(f"remedy.{s}", language))
    ] == []


@pytest.mark.parametrize("language", interfaces())
def test_every_detail_of_a_reading_error_is_said(language: str) -> None:
    reading = Path(claims.__file__).parent / "reading"
    formats = {one.key for one in (*dict(signatures._BYTES).values(), *signatures._SUFFIXES.values())}
    problems = {*errors.SPECIAL, "blank", "no-bytes", *_problems(reading)}
    assert {"zero-bytes", "control-characters", "is-format", "misfit", "senseless"} <= problems
    wanted = [*(f"format.{key}" for key in formats), *(f"problem.{key}" for key in problems)]
    assert sorted(key for key in wanted if not has_message(key, language)) == []


def _problems(folder: Path) -> list[str]:
    """The problem that an error is made with, wherever one is made."""
    calls = [
        node
        for path in sorted(folder.glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in WITH_PROBLEMS
    ]
    places = {"BadManifest": 1, "TooLarge": 1}
    named = [(call.args[places.get(getattr(call.func, "id", ""), 2)]) for call in calls]
    return [argument.value for argument in named if isinstance(argument, ast.Constant)]  # type: ignore[misc]


@pytest.mark.parametrize("language", interfaces())
def test_every_reason_for_leaving_a_passage_unread_is_said(language: str) -> None:
    reasons = set(unread_reasons(Path(claims.__file__).parent / "splitting"))
    assert len(reasons) > 8
    assert sorted(reason for reason in reasons if not has_message(f"unread.{reason}", language)) == []


@pytest.mark.parametrize("language", interfaces())
def test_every_reason_for_not_comparing_is_said(language: str) -> None:
    reasons = set(uncompared_reasons(Path(checker.__file__).parent / "comparing"))
    assert len(reasons) > 5
    assert sorted(reason for reason in reasons if not has_message(f"uncompared.{reason}", language)) == []


def uncompared_reasons(folder: Path) -> list[str]:
    """The literal reasons of comparisons that could not be made."""
    calls = [
        n
        for p in sorted(folder.glob("*.py"))
        for n in ast.walk(ast.parse(p.read_text(encoding="utf-8")))
        if isinstance(n, ast.Call) and any(getattr(a, "attr", "") == "NOT_COMPARABLE" for a in n.args)
    ]
    return [
        a.value for call in calls for a in ast.walk(call) if isinstance(a, ast.Constant) and isinstance(a.value, str)
    ]


def test_every_event_phrase_is_of_a_family_there_is() -> None:
    folder = Path(claims.__file__).parent / "languages"
    families = {
        key for path in folder.glob("families*.toml") for key in tomllib.loads(path.read_text(encoding="utf-8"))
    }
    phrased = {key.removeprefix("event.") for key in keys(rooms("en")["events"])}
    assert sorted(phrased - families) == []


def unread_reasons(folder: Path) -> list[str]:
    """The literals that stand after a `Region` that is no prose wherever a record is made of the two."""
    found: list[str] = []
    for path in sorted(folder.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and any(_unprosaic(argument) for argument in node.args):
                found += [a.value for a in ast.walk(node) if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    return [reason for reason in found if reason]


def _unprosaic(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr in Region.__members__ and not Region[node.attr].is_prose


@pytest.mark.parametrize("language", interfaces())
def test_every_key_said_in_the_code_has_a_message(language: str) -> None:
    root = Path(checker.__file__).parent
    said = {(path.name, key) for path in root.rglob("*.py") for key in _literal_keys(path)}
    assert len(said) > 30
    assert sorted((name, key) for name, key in said if not has_message(key, language)) == []


def _literal_keys(path: Path) -> list[str]:
    calls = [n for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.Call)]
    return [
        call.args[0].value
        for call in calls
        if getattr(call.func, "id", "") == "say"
        and call.args
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str)
    ]


def test_a_key_without_a_message_is_said_as_its_own_words() -> None:
    assert say("step.no-such-thing", "fr") == "no such thing"
