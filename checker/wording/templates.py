"""The small language of message templates.

`{name}` is a place, filled with its value said in the interface's language. `{name|one|many}` chooses by the plural
rule of the language (French says nought and one alike) and may hold places of its own. `{name:form}` says the value in
a form: `de` and `à` contract a French noun phrase with its preposition, `bare` drops its article, `cap` starts with a
capital, `short` shortens a date, `words` writes a small number out. `{{` and `}}` are braces.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple


class Place(NamedTuple):
    """A place of a template: its name, the form it is said in, the plural forms to choose from."""

    name: str
    form: str = ""
    choices: tuple[Template, ...] = ()


Template = tuple["str | Place", ...]


class BadTemplate(ValueError):
    """A message whose braces do not match."""


@lru_cache(maxsize=2048)
def parse_template(text: str) -> Template:
    """Return the pieces of message `text`, places apart. Raises `BadTemplate`; linear in the text."""
    pieces, end = _pieces(text, 0, nested=False)
    if end != len(text):
        raise BadTemplate(text)
    return pieces


def places_of(template: Template) -> frozenset[str]:
    """Return the names of every place in `template`, nested ones too."""
    names: set[str] = set()
    for piece in template:
        if isinstance(piece, Place):
            names.add(piece.name)
            names.update(*(places_of(choice) for choice in piece.choices))
    return frozenset(names)


def _pieces(text: str, at: int, *, nested: bool) -> tuple[Template, int]:
    pieces: list[str | Place] = []
    literal = ""
    while at < len(text):
        char = text[at]
        if text[at : at + 2] in {"{{", "}}"} and not (nested and char == "}"):
            literal, at = literal + char, at + 2
        elif char == "{":
            pieces.append(literal)
            literal = ""
            place, at = _place(text, at + 1)
            pieces.append(place)
        elif char in "|}" and nested:
            break
        elif char == "}":
            raise BadTemplate(text)
        else:
            literal, at = literal + char, at + 1
    pieces.append(literal)
    return tuple(piece for piece in pieces if piece), at


def _place(text: str, at: int) -> tuple[Place, int]:
    start = at
    while at < len(text) and text[at] not in "|}":
        at += 1
    name, _, form = text[start:at].partition(":")
    choices: list[Template] = []
    while at < len(text) and text[at] == "|":
        choice, at = _pieces(text, at + 1, nested=True)
        choices.append(choice)
    if at >= len(text) or text[at] != "}" or not name or len(choices) == 1:
        raise BadTemplate(text)
    return Place(name, form, tuple(choices)), at + 1
