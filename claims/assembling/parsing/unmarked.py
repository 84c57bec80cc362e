"""Clauses that no sure word opens: only their verb shows that they began (`the flat the couple sold`)."""

from __future__ import annotations

from claims.assembling.parsing.bare_tags import tag_follows
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.contact import bare_subject, contact_subject, lacks_object, verb_behind
from claims.assembling.parsing.insertions import aside_opener
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.reduced import ReducedVerbs
from claims.assembling.parsing.resumed import resumed_start
from claims.assembling.parsing.stacking import CONJUNCTIONS, WAITS
from claims.assembling.parsing.surroundings import (
    PERSONAL,
    finite_follows,
    foregoes_object,
    is_governed,
    names_only,
    noun_before,
    past_addressee,
    speaks,
    subject_start,
    verb_left,
)
from claims.assembling.words.tokens import Tag
from claims.languages.families import broader_key, counted_key

_CLOSED_BY_DASH = frozenset({ClauseKind.PARTICIPIAL, ClauseKind.GERUND, ClauseKind.RELATIVE})
_JOINING = frozenset({"and", "or", "but", "et", "ou", "mais"})
_SUBJECT_OPENS = frozenset({Tag.DET, Tag.PROPN, Tag.NUM, Tag.PRON, Tag.NOUN, Tag.ADJ})
_GOES_ON = {
    "en": frozenset({ClauseKind.RELATIVE, ClauseKind.SUBORDINATE, ClauseKind.CONDITION}),
    "fr": frozenset({ClauseKind.RELATIVE}),
}
"""Clauses with which a verb behind a coordinator goes on, by language."""
_POSSESSED = _SUBJECT_OPENS | {Tag.PREP, Tag.ADV, Tag.VALUE}
_LONGEST_POSSESSED = 12
"""Words of a subject that `whose` opens."""
_LONGEST_SCENE = 16
"""Words of a clause before the main one, behind its verb."""


class UnmarkedClauses(ReducedVerbs):
    """What a pass over a sentence asks at a verb whose clause may have begun unseen."""

    def _opens_unmarked(self, i: int, predicate: Predicate) -> bool:
        """Open the clause of the verb at `i` that no word opens: what a gerund reports, or a relative one."""
        if self.language != "en":
            return False
        if self._is_reported(i, predicate):
            return True
        contact = self._contact(i, predicate)
        if contact is None:
            return self._top().predicate is not None and self._reduces(i, predicate)
        self._open_contact(contact, i, predicate)
        return True

    def _contact(self, i: int, predicate: Predicate) -> int | None:
        """Return where a relative clause without its pronoun begins (`the flat the couple sold`), or `None`.

        A clause that still waits for its verb keeps this one, unless another follows and the noun before is free.
        """
        possessed = subject_start(self.tokens, i) if self.possesses else 0
        if possessed and self.tokens[possessed].low == "whose" and self.owner[possessed] == self.stack[-1]:
            return possessed
        afar = self._possessed_afar(i) if self.possesses else None
        if afar is not None:
            return afar
        start = contact_subject(self.tokens, i)
        if start is None:
            start = bare_subject(self.tokens, i, predicate.last)
        if start is None or self.owner[start - 1] != self.stack[-1]:
            return None
        owned = self._possessed_before(start)
        if owned is not None:
            return owned
        named = self.tokens[start].tag is Tag.PROPN
        timed = self.tokens[start - 1].lemma in self.grammar.moments  # `the first time Zelta has sold one`
        gapped = timed or lacks_object(self.tokens, predicate.last)
        if named and (speaks(predicate.lemma, self.language) or not gapped):
            return None  # `the actor Jon Vale said`, `the actor Jon Vale won a prize`
        if any(self.clauses[c].predicate is None and self.clauses[c].kind in WAITS for c in self.stack):
            if named and not verb_behind(self.tokens, predicate.last):
                return None
            followed = finite_follows(self.tokens, predicate.last) or self._form_follows(predicate.last)
            return start if followed and not is_governed(self.tokens, start - 1) else None
        if self._reports(self._top()) or (named and broader_key(counted_key(self.tokens[start - 1].lemma, "en"))):
            return None
        return start

    def _possessed_afar(self, i: int) -> int | None:
        """Return the `whose` before the verb at `i` past what completes its noun (`whose years as a cook ended`)."""
        for at in range(i - 1, max(0, i - _LONGEST_POSSESSED), -1):
            token = self.tokens[at]
            if token.low == "whose":
                return at if self.owner[at] == self.stack[-1] else None
            if token.tag not in _POSSESSED:
                return None
        return None

    def _close_at_dash(self, i: int) -> None:
        """A dash ends what another dash opened: a participle, a relative clause (`- a man who is 80 -`)."""
        if i and self.tokens[i - 1].low == "-":
            return  # `--`
        opening, self.dash = self.dash, None if self.dash is not None else i
        for depth in range(len(self.stack) - 1, 0, -1):
            clause = self.clauses[self.stack[depth]]
            if opening is None or clause.opened_by < opening or clause.kind not in _CLOSED_BY_DASH:
                return
            if clause.predicate is not None:
                del self.stack[depth:]

    def _possessed_before(self, start: int) -> int | None:
        """Return the `whose` of the noun right before a subject (`a firm whose plant | the state seized`)."""
        at = start - 1
        while self.possesses and at > 0 and self.tokens[at].tag in (Tag.NOUN, Tag.ADJ, Tag.PROPN):
            at -= 1
        return at if self.tokens[at].low == "whose" and at < start - 1 else None

    def _open_contact(self, start: int, i: int, predicate: Predicate) -> None:
        possessed = self.tokens[start].low == "whose"
        antecedent = noun_before(self.tokens, start) if possessed else start - 1
        self._open_before(ClauseKind.RELATIVE, start, i, predicate, antecedent)

    def _form_follows(self, last: int) -> bool:
        """Whether a form that may be finite stands right behind a verb group (`the flat we sold burned down`)."""
        after = last + 1
        while after < len(self.tokens) and self.tokens[after].tag in (Tag.ADV, Tag.VALUE):
            after += 1
        return after < len(self.tokens) and self.tokens[after].either

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

    def _is_reported(self, i: int, predicate: Predicate) -> bool:
        """Open what an English gerund reports, where the verb at `i` shows that it began (`left, saying he was ill`).

        Its subject is all that stands between the two; where it is no pronoun, a comma stands before the gerund.
        """
        top = self.clauses[self.stack[-1]]
        if (top.kind is not ClauseKind.GERUND and not self._tells_inside(top, predicate)) or top.predicate is None:
            return False
        start = past_addressee(self.tokens, top.predicate.last, i)
        if start >= i or start <= top.predicate.last or not self._reports(top):
            return False
        opens = self.tokens[start]
        set_off = top.kind is ClauseKind.RELATIVE or (
            top.opened_by > 0 and self.tokens[top.opened_by - 1].low == "," and opens.tag in _SUBJECT_OPENS
        )
        if not (set_off or opens.low in PERSONAL) or not names_only(self.tokens, start, i):
            return False
        self._open_before(ClauseKind.CONTENT, start, i, predicate)
        return True

    def _tells_inside(self, top: Clause, predicate: Predicate) -> bool:
        """Whether a relative clause tells what somebody says inside one that waits (`a cook who said he was ill left`).

        Another verb is left for what waits.
        """
        if top.kind is not ClauseKind.RELATIVE or top.predicate is None:
            return False
        waits = any(self.clauses[c].predicate is None and self.clauses[c].kind in WAITS for c in self.stack)
        return waits and verb_left(self.tokens, predicate.last)

    def _conjunction_before(self, i: int, predicate: Predicate) -> int | None:
        """Return the English preposition that the verb at `i` makes a conjunction (`weeks after its army withdrew`).

        Its subject stands right behind it. A clause that waits for its verb keeps this one, unless another follows.
        """
        if not self.conjoins or not i:
            return None
        aside = self._aside_before(i - 1) if self.tokens[i - 1].tag is Tag.PUNCT else None
        end = i if aside is None else aside  # `after the driver, a baker, fled`
        start = subject_start(self.tokens, end)
        before = self.tokens[start - 1] if start else None
        if before is None or before.tag is not Tag.PREP or before.low not in CONJUNCTIONS:
            return None
        if not names_only(self.tokens, start, end) or self.owner[start - 1] != self.stack[-1]:
            return None
        after = predicate.first + 1
        passive = after < len(self.tokens) and self.tokens[after].low == "by"  # `the chance offered by the club`
        if passive or self._has_begun(start - 1):
            return None
        waits = any(self.clauses[c].predicate is None and self.clauses[c].kind in WAITS for c in self.stack)
        if waits and not finite_follows(self.tokens, predicate.last) and not self._sets_scene(start - 1, predicate):
            return None
        return start - 1

    def _sets_scene(self, opener: int, predicate: Predicate) -> bool:
        """Whether a preposition opens the sentence, and a clause follows a comma (`As fog rose, trams stopped`)."""
        if opener and self.tokens[opener - 1].tag not in (Tag.PUNCT, Tag.COORD):
            return False
        ahead = range(predicate.last + 1, min(predicate.last + _LONGEST_SCENE, len(self.tokens)))
        comma = next((j for j in ahead if self.tokens[j].low == ","), None)
        return comma is not None and finite_follows(self.tokens, comma)

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

    def _goes_on_inside(self, depth: int, i: int, predicate: Predicate) -> bool:
        """Whether a verb behind a coordinator goes on with the clause before it, not with what waits outside.

        A verb is left for that (`the man who runs the shop and owns it declined`, `as it grew and died, he sang`).
        """
        if depth + 1 == len(self.stack):
            return False  # nothing stands inside what waits
        around = next((c for c in reversed(self.stack) if self.clauses[c].kind in WAITS), 0)
        inner = self.clauses[around]
        if inner.kind not in _GOES_ON[self.language] or inner.predicate is None or self.stack.index(around) <= depth:
            return False
        if self.tokens[inner.opened_by + 1].tag is Tag.PUNCT:
            return False  # `a year before, and far off`
        before = i - 1
        while before > 0 and self.tokens[before].tag in (Tag.CLITIC, Tag.NEG, Tag.ADV):
            before -= 1
        joins = self.tokens[before].low in _JOINING and self.tokens[before - 1].low != ","
        return joins and verb_left(self.tokens, predicate.last)

    def _tags_headline(self, i: int, predicate: Predicate) -> bool:
        """Whether a verb of speech only tells who says what stands before it without a verb (`Un échec, juge Tora`)."""
        after = predicate.last + 1
        if self.language != "fr" or not i or self.tokens[i - 1].low != "," or after >= len(self.tokens):
            return False
        told = any(t.tag in (Tag.NOUN, Tag.PROPN, Tag.PRON) for t in self.tokens[:i])  # not `Lundi, indique X, …`
        return told and self.tokens[after].tag is Tag.PROPN and foregoes_object(predicate.lemma, self.language)

    def _before_subject(self, level: Clause, boundary: int | None, i: int, predicate: Predicate) -> int | None:
        """Return where a clause begins whose subject has something inserted behind it (`et le port, gelé, ferme`).

        Else `boundary`, the last mark or coordinator before its verb.
        """
        if boundary is None or self.tokens[boundary].low not in (",", "-") or level.predicate is None:
            return boundary
        if self.language == "fr":
            resumed = resumed_start(self.tokens, level.predicate, boundary, predicate)
            if resumed is not None:
                return resumed
        if boundary != i - 1:
            return boundary
        added = self.language == "en" and level.kind is not ClauseKind.RELATIVE
        aside = aside_opener(self.tokens, boundary) if added else None
        if aside is not None:
            start = subject_start(self.tokens, aside) - 1
            opens = self.tokens[start].tag is Tag.COORD and names_only(self.tokens, start + 1, aside)
            if opens and level.predicate.last < start - 1 and self.tokens[start - 1].low != "both":
                return start
        inner = self.clauses[self.owner[boundary - 1]]
        if inner.kind not in (ClauseKind.RELATIVE, ClauseKind.PARTICIPIAL) or inner.antecedent is None:
            return boundary
        if tag_follows(self.tokens, i, predicate, self.language):
            return boundary  # `six marins et deux mousses retrouvés à terre, a dit le maire`
        start = subject_start(self.tokens, inner.antecedent + 1) - 1
        joins = level.predicate.last < start and self.tokens[start].tag is Tag.COORD
        return start if joins else boundary
