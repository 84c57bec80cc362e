"""Clauses that no sure word opens: only their verb shows that they began (`the flat the couple sold`)."""

from __future__ import annotations

from claims.assembling.clauses import ClauseKind
from claims.assembling.either import EitherForms
from claims.assembling.predicates import Predicate
from claims.assembling.stacking import WAITS
from claims.assembling.surroundings import (
    contact_subject,
    finite_follows,
    foregoes_object,
    is_governed,
    lacks_object,
    names_only,
    speaks,
    subject_start,
    verb_behind,
)
from claims.assembling.tokens import Tag
from claims.languages.families import broader_key, counted_key

_CONJUNCTIONS = frozenset({"after", "before", "since", "until", "till", "as"})
"""English prepositions that are conjunctions as well."""


class UnmarkedClauses(EitherForms):
    """What a pass over a sentence asks at a verb whose clause may have begun unseen."""

    def _contact(self, i: int, predicate: Predicate) -> int | None:
        """Return where a relative clause without its pronoun begins (`the flat the couple sold`), or `None`.

        A clause that still waits for its verb keeps this one, unless another follows and the noun before is free.
        """
        if self.language != "en":
            return None
        start = contact_subject(self.tokens, i)
        if start is None or self.owner[start - 1] != self.stack[-1]:
            return None
        named = self.tokens[start].tag is Tag.PROPN
        timed = self.tokens[start - 1].lemma in self.grammar.moments  # `the first time Zelta has sold one`
        gapped = timed or lacks_object(self.tokens, predicate.last)
        if named and (speaks(predicate.lemma, self.language) or not gapped):
            return None  # `the actor Jon Vale said`, `the actor Jon Vale won a prize`
        if any(self.clauses[c].predicate is None and self.clauses[c].kind in WAITS for c in self.stack):
            if named and not verb_behind(self.tokens, predicate.last):
                return None
            free = finite_follows(self.tokens, predicate.last) and not is_governed(self.tokens, start - 1)
            return start if free else None
        if self._reports(self._top()) or (named and broader_key(counted_key(self.tokens[start - 1].lemma, "en"))):
            return None
        return start

    def _open_contact(self, start: int, i: int, predicate: Predicate) -> None:
        self._open_before(ClauseKind.RELATIVE, start, i, predicate, start - 1)

    def _open_before(
        self, kind: ClauseKind, start: int, i: int, predicate: Predicate, antecedent: int | None = None
    ) -> None:
        """Open a clause that began at `start`, now that its verb at `i` shows that it did."""
        inner = self.stack[-1]
        clause = self._open(kind, start, antecedent)
        clause.predicate = predicate
        for j in range(start, i):
            if self.owner[j] == inner:
                self.owner[j] = self.stack[-1]

    def _conjunction_before(self, i: int, predicate: Predicate) -> int | None:
        """Return the English preposition that the verb at `i` makes a conjunction (`weeks after its army withdrew`).

        Its subject stands right behind it. A clause that waits for its verb keeps this one, unless another follows.
        """
        if self.language != "en" or not i:
            return None
        start = subject_start(self.tokens, i)
        before = self.tokens[start - 1] if start else None
        if before is None or before.tag is not Tag.PREP or before.low not in _CONJUNCTIONS:
            return None
        if not names_only(self.tokens, start, i) or self.owner[start - 1] != self.stack[-1]:
            return None
        after = predicate.first + 1
        passive = after < len(self.tokens) and self.tokens[after].low == "by"  # `the chance offered by the club`
        if passive or self._has_begun(start - 1):
            return None
        waits = any(self.clauses[c].predicate is None and self.clauses[c].kind in WAITS for c in self.stack)
        return start - 1 if not waits or finite_follows(self.tokens, predicate.last) else None

    def _has_begun(self, opener: int) -> bool:
        """Whether a subject stands between the last boundary and a preposition (`but the economy as a whole is`)."""
        first = opener
        while first > 0 and self.tokens[first - 1].tag not in (
            Tag.PUNCT,
            Tag.COORD,
            Tag.VERB,
            Tag.AUX,
            Tag.PART,
            Tag.INF,
        ):
            first -= 1
        bounded = first > 0 and self.tokens[first - 1].tag in (Tag.PUNCT, Tag.COORD)
        timed = any(t.tag is Tag.VALUE or t.lemma in self.grammar.moments for t in self.tokens[first:opener])
        return bounded and not timed and names_only(self.tokens, first, opener)

    def _tags_headline(self, i: int, predicate: Predicate) -> bool:
        """Whether a verb of speech only tells who says what stands before it without a verb (`Un échec, juge Tora`)."""
        after = predicate.last + 1
        if self.language != "fr" or not i or self.tokens[i - 1].low != "," or after >= len(self.tokens):
            return False
        told = any(t.tag in (Tag.NOUN, Tag.PROPN, Tag.PRON) for t in self.tokens[:i])  # not `Lundi, indique X, …`
        return told and self.tokens[after].tag is Tag.PROPN and foregoes_object(predicate.lemma, self.language)
