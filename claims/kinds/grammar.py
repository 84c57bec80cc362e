"""Shapes of expressions, as data: a line of elements becomes paths of a trie that is walked along the tokens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from claims.kinds.tables import Rule
from claims.kinds.tokens import Token

Fields = dict[str, Token]


class Shape(NamedTuple):
    """The end of one path: who reads it, and where its fields and its span stand."""

    reads: str
    fields: tuple[tuple[str, int], ...]
    """Name of each field with the place of its token; the second end of a range has `:2` in its name."""
    start: int
    end: int
    """Places of the first token of the mention and of the one after its last."""
    length: int
    rank: int
    """Line of the table, so that of two shapes of one length the earlier wins."""


class Element(NamedTuple):
    """One place of a shape: any of several keys, each a word or a `<category>`."""

    keys: tuple[str, ...]
    field: str
    optional: bool


OPEN, CLOSE = "[", "]"
END = "\0"
Node = dict[str, Any]


def build(rules: Sequence[Rule]) -> Node:
    """Return the trie of all shapes of `rules`; grows with the product of a shape's options."""
    root: Node = {}
    rank = 0
    for rule in rules:
        for line in rule["like"]:
            rank += 1
            for path in _paths(line.split()):
                _insert(root, path, rule["reads"], rank)
    return root


def walk(root: Node, tokens: Sequence[Token], start: int) -> list[Shape]:
    """Return the shapes that the tokens from `start` on have, longest first; bounded by the depth of the trie."""
    found: list[Shape] = []
    ahead: list[tuple[Node, int]] = [(root, start)]
    size = len(tokens)
    while ahead:
        node, at = ahead.pop()
        if END in node:
            found.extend(node[END])
            if len(node) == 1:
                continue
        if at == size:
            continue
        token = tokens[at]
        at += 1
        if token.word in node:
            ahead.append((node[token.word], at))
        for category in token.cats:
            if category in node:
                ahead.append((node[category], at))  # noqa: PERF401  one or two: a comprehension takes twice as long
    if len(found) > 1:
        found.sort(key=_preference)
    return found


def _preference(shape: Shape) -> tuple[int, int]:
    return -shape.length, shape.rank


def _paths(words: list[str]) -> Iterator[list[Element]]:
    paths: list[list[Element]] = [[]]
    for word in words:
        element = _element(word)
        grown = [[*path, element] for path in paths]
        paths = grown + paths if element.optional else grown
    yield from paths


@lru_cache(maxsize=1 << 10)
def _element(word: str) -> Element:
    if word in (OPEN, CLOSE):
        return Element((word,), word, optional=False)
    optional = word.endswith("?") and len(word) > 1
    body = word[:-1] if optional else word
    mark = ""
    if body[-2:-1] == ":" and body[-1].isdigit():
        body, mark = body[:-2], body[-2:]
    keys = tuple(key[:-2] if key[-2:-1] == ":" and key[-1].isdigit() else key for key in body.split("|"))
    named = next((key for key in keys if key.startswith("<")), "")
    return Element(keys, f"{named.strip('<>')}{mark}" if named else "", optional)


def _insert(root: Node, path: list[Element], reads: str, rank: int) -> None:
    nodes = [root]
    fields: list[tuple[str, int]] = []
    start, end, at = 0, 0, 0
    for element in path:
        if element.field == OPEN:
            start = at
            continue
        if element.field == CLOSE:
            end = at
            continue
        nodes = [node.setdefault(key, {}) for node in nodes for key in element.keys]
        if element.field:
            fields.append((element.field, at))
        at += 1
    if at == 0:
        return
    shape = Shape(reads, tuple(fields), start, end or at, at, rank)
    for node in nodes:
        node.setdefault(END, []).append(shape)
