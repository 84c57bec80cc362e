"""French lengths of time that measure nothing: `24 heures sur 24`, `d'un jour nouveau`, `pas un jour sans`."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import DurationValue

_ONE = ("un ", "une ")
_REACH = 5
"""Words from a denied length to its `sans`."""


def is_idle_length(parse: Parse, index: int, value: DurationValue) -> bool:
    """Whether a length only says always, never or what sort of time it was (`une année difficile`). Constant."""
    if parse.language != "fr":
        return False
    after = [t.low for t in parse.tokens[index + 1 : index + 3]]
    if after[:1] == ["sur"] and len(after) > 1 and after[1] == str(value.amount):
        return True
    if value.amount != 1 or not parse.tokens[index].low.startswith(_ONE):
        return False
    before = parse.tokens[index - 1].low if index else ""
    if before in word_class("never_a_day", "fr"):
        return any(t.low == "sans" for t in parse.tokens[index + 1 : index + 1 + _REACH])
    return _is_described(parse, index)


def _is_described(parse: Parse, index: int) -> bool:
    """Whether an adjective tells what sort of time it was, and not how long (`une journée historique`)."""
    at = index + 1
    while at < len(parse.tokens) and parse.tokens[at].tag is Tag.ADV:
        at += 1
    if at >= len(parse.tokens) or parse.tokens[at].tag is not Tag.ADJ:
        return False
    led = index > 0 and parse.tokens[index - 1].tag is Tag.PREP and parse.tokens[index - 1].low not in ("de", "d'")
    return not led and parse.tokens[at].lemma not in word_class("telling_how_long", "fr")
