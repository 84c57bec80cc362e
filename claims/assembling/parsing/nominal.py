"""What completes the noun of an event: by its family, whether that did it or had it done to it."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, TypedDict

from claims.assembling.parsing.valency import uncontracted
from claims.languages.packs import SHARED, load_table


class NominalTable(TypedDict):
    """`nominal.toml`, shared by all languages."""

    done_to: list[str]
    done_by_possessor: list[str]
    done_by: list[str]
    done_by_somebody: list[str]
    happening: list[str]
    not_compounded: list[str]
    behind: dict[str, dict[str, list[str]]]
    bodies: dict[str, list[str]]


class Completion(NamedTuple):
    """The role of what completes the noun of a family, by how it does; `None` where nothing can be told."""

    genitive: str | None
    possessor: str | None
    """Of whom a possessive tells, where no genitive stands beside it."""
    other: str | None
    """The role of what is nobody, a thing or another event (`l'annonce du report`)."""


_LISTS = {
    "done_to": Completion("patient", "patient", "patient"),
    "done_by_possessor": Completion("patient", "agent", "patient"),
    "done_by": Completion("agent", "agent", "agent"),
    "done_by_somebody": Completion("agent", "agent", "patient"),
    "happening": Completion("agent", "agent", "agent"),
}


@lru_cache(maxsize=1)
def _completions() -> dict[str, Completion]:
    table = load_table(SHARED, "nominal", NominalTable)
    lists = (
        (table["done_to"], "done_to"),
        (table["done_by_possessor"], "done_by_possessor"),
        (table["done_by"], "done_by"),
        (table["done_by_somebody"], "done_by_somebody"),
        (table["happening"], "happening"),
    )
    return {family: _LISTS[name] for listed, name in lists for family in listed}


def completion_of(family: str) -> Completion | None:
    """Return what completes the noun of a family as what, `None` where both ways are open. Constant."""
    return _completions().get(family)


def is_deed(family: str) -> bool:
    """Return whether the noun of a family tells what somebody does, rather than what happens to something. Constant."""
    completion = completion_of(family)
    happens = family in load_table(SHARED, "nominal", NominalTable)["happening"]
    return completion is not None and completion.genitive == "agent" and not happens


def compounded(family: str) -> str | None:
    """Return the role of the common noun in front of an English event noun (`tax cuts`, `a jet crash`). Constant.

    Deeds of somebody leave it open: what stands there tells their kind (`budget speech`).
    """
    table = load_table(SHARED, "nominal", NominalTable)
    if family in table["not_compounded"]:
        return None
    return "agent" if family in table["happening"] else "patient" if family in table["done_to"] else None


def is_done_to(family: str, preposition: str, language: str) -> bool:
    """Whether a preposition right behind the noun of a family names what it is done to (`the attack on the depot`)."""
    prepositions = load_table(SHARED, "nominal", NominalTable)["behind"].get(language, {})
    return family in prepositions.get(uncontracted(preposition) if language == "fr" else preposition, ())


@lru_cache(maxsize=8)
def bodies(language: str) -> frozenset[str]:
    """Return the nouns of bodies of people in a language, read once."""
    return frozenset(load_table(SHARED, "nominal", NominalTable)["bodies"].get(language, ()))
