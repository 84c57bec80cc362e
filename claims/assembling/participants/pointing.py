"""What a French `celui` or `celle` stands for, where its own sentence names a thing of the kind before it."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.antecedents import Form
from claims.assembling.participants.somebody import is_somebody
from claims.assembling.words.tokens import Tag

POINTING = {
    "celui": Form(plural=False, feminine=False),
    "celle": Form(plural=False, feminine=True),
    "ceux": Form(plural=True, feminine=False),
    "celles": Form(plural=True, feminine=True),
}
_BESIDE = frozenset({"à", "que", "qu'", "dont", "et", "ou", "comme"})
"""What sets one thing beside another of its kind (`un toit semblable à celui qui`, `dix toiles, dont celle qui`)."""
_OUT_OF = "dont"


def form_of_kind(parse: Parse, pronoun: int) -> Form | None:
    """Return what the noun that a pronoun stands for is like, `None` where it may be just anybody (`celui qui paie`).

    A participle behind it tells of a thing named before (`le budget de 2011 et celui prévu`). Constant.
    """
    form = POINTING.get(parse.tokens[pronoun].low)
    after = parse.tokens[pronoun + 1] if pronoun + 1 < len(parse.tokens) else None
    if form is None or after is None or not pronoun:
        return None
    before = parse.tokens[pronoun - 1].low
    if after.tag is not Tag.PART and (before not in _BESIDE or after.tag is not Tag.REL):
        return None
    if parse.tokens[pronoun - 2].low in POINTING:
        return None  # `celui ou celle qui`
    return Form(feminine=form.feminine) if before == _OUT_OF else form


def is_of_kind(parse: Parse, heads: tuple[int, ...], pronoun: int) -> bool:
    """Whether one thing named before a pronoun may be of its kind; of somebody only where it is told out of several."""
    if len(heads) > 1 or parse.tokens[heads[0]].tag is not Tag.NOUN:
        return False
    return parse.tokens[pronoun].low == "ceux" or not is_somebody(parse, heads[0])
