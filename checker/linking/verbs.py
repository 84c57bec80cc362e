"""Whether one verb tells two events whose families differ because only one of the sentences shows its sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.languages.classes import word_class
from claims.languages.families import is_support
from claims.languages.forms import Pos, lemma_of

if TYPE_CHECKING:
    from claims.model import Fact


def told_by_one_verb(one: Fact, other: Fact) -> bool:
    """Return whether one verb of one language tells the events of both facts (`the album was released`, `released`).

    A verb that only lends itself to a noun (`make a visit`, `make a claim`) says nothing by itself. Constant.
    """
    a, b = one.event, other.event
    if a is None or b is None or one.language != other.language or a.nominal or b.nominal:
        return False
    verb = lemma_of(a.text.lower(), one.language, Pos.VERB)
    if verb in word_class("telling_by_others", one.language) or is_support(verb, one.language):
        return False
    return verb == lemma_of(b.text.lower(), one.language, Pos.VERB)
