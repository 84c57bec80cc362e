"""French ages that stand for whoever has them: `le trentenaire`, `les plus de 65 ans`."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag

_PLURAL = frozenset({"les", "des", "aux", "ces"})
_ARTICLES = frozenset(
    {"le", "la", "l'", "les", "un", "une", "des", "du", "au", "aux", "ce", "cet", "cette", "ces", "chez"}
)


def stands_for_somebody(parse: Parse, index: int) -> bool:
    """Whether an age is itself who is spoken of, so that no noun before it has it. Constant.

    `la police a arrêté le trentenaire`, `réservé aux plus de 65 ans`; not in apposition (`Ana, quadragénaire`).
    """
    if parse.language != "fr":
        return False
    token = parse.tokens[index]
    if not token.low[0].isdigit() and " " not in token.low:
        following = parse.tokens[index + 1].tag if index + 1 < len(parse.tokens) else Tag.PUNCT
        return index > 0 and parse.tokens[index - 1].low in _ARTICLES and following is not Tag.NOUN
    led = index > 0 and parse.tokens[index - 1].low in _PLURAL
    completed = index + 1 < len(parse.tokens) and parse.tokens[index + 1].low in parse.grammar.genitive
    return led and not completed  # `les 18-24 ans`, not `les 18 ans de sa fille`
