"""English participles that seemed the verb of their clause until its own came (`a man held in Leeds was freed`)."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.either import EitherForms
from claims.assembling.parsing.enumerated import goes_on_list, with_auxiliary
from claims.assembling.parsing.predicates import Predicate, bare_group
from claims.assembling.parsing.stacking import CONJUNCTIONS, WAITS
from claims.assembling.parsing.surroundings import is_joined, names_only, noun_before, speaks, subject_start
from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class

_INSIDE = frozenset({ClauseKind.RELATIVE, ClauseKind.SUBORDINATE})
"""Clauses that may stand between a participle and the verb of the clause around it."""
_BEHIND_PASSIVE = frozenset({Tag.PREP, Tag.ADV, Tag.VALUE, Tag.SUBORD})
"""What follows a participle that describes a noun: no object."""
_OBJECT = frozenset({Tag.DET, Tag.PRON, Tag.NOUN, Tag.PROPN})
_VERBAL = frozenset({Tag.VERB, Tag.AUX, Tag.PART, Tag.INF, Tag.GER})
_OF_TOLD = frozenset({"to", "of", "as", "by"})
"""What follows a participle of telling that describes a noun (`a man said to be ill`)."""
_OWNING = frozenset({"'s", "'"})
_CAUSING = frozenset({"help", "make", "let", "see", "watch", "hear", "have"})


class ReducedVerbs(EitherForms):
    """What a pass over a sentence asks at a second finite verb that nothing parts from the first."""

    def _reduces(self, i: int, predicate: Predicate) -> bool:
        """Make a participle of the verb before the one at `i`, whose clause that is; whether it was one.

        The clause takes the verb at `i`; what stands between the two is of the participle. Linear in those words.
        """
        depth = self._reducible(i)
        if depth is None or any(self.clauses[c].predicate is None for c in self.stack if self.clauses[c].kind in WAITS):
            return False
        around = self.stack[depth]
        level = self.clauses[around]
        at = i if level.predicate is None else level.predicate.head
        self.tokens[at] = self.tokens[at]._replace(tag=Tag.PART, tense=None)
        told = bare_group(self.tokens, at, self.grammar, self.language)
        antecedent = noun_before(self.tokens, at)
        new = len(self.clauses)
        for clause in self.clauses:
            if clause.parent == around and clause.opened_by > at:
                clause.parent = new
        self.clauses.append(Clause(ClauseKind.PARTICIPIAL, around, at, predicate=told, antecedent=antecedent))
        self.owner[at:i] = [new if owner == around else owner for owner in self.owner[at:i]]
        del self.stack[depth + 1 :]
        level.predicate = predicate
        return True

    def _coordinates(self, i: int, form: Tag = Tag.PART) -> bool:
        """Whether a participle after a coordinator shares the auxiliary of the verb before (`a vendu et quitté`).

        A gerund is of the `form` too (`was looking round and blocking him`).
        """
        level = next((c for c in (self.clauses[at] for at in reversed(self.stack)) if c.kind in WAITS), None)
        if i == 0 or level is None or level.predicate is None or level is not self._top():
            return False
        if self.tokens[level.predicate.head].tag is not form:
            return False
        if self.language == "fr":
            told = with_auxiliary(self.clauses, level, self.tokens)
            if told is None or not (is_joined(self.tokens, i) or goes_on_list(self.tokens, i, told)):
                return False
            return told.first != told.head
        listed = is_joined(self.tokens, i) or self._is_listed(i)
        return listed and (level.predicate.first != level.predicate.head or self._is_coordinate(level.predicate))

    def _is_listed(self, i: int) -> bool:
        """Whether an English participle stands between the first and last of several (`was held, fined and freed`)."""
        if self.language != "en" or i + 2 >= len(self.tokens) or self.tokens[i - 1].low != ",":
            return False
        return self.tokens[i + 1].tag is Tag.COORD and self.tokens[i + 2].tag is Tag.PART

    def _is_coordinate(self, predicate: Predicate) -> bool:
        """Whether an English participle has the tense of the verb that it is joined to (`was held and fined`)."""
        done = self.language == "en" and self.tokens[predicate.head].tag is Tag.PART
        return done and predicate.tense is not None

    def _reducible(self, i: int) -> int | None:
        """Return where in the stack the clause is whose verb was a participle, `None` where there is none."""
        for depth in range(len(self.stack) - 1, -1, -1):
            clause = self.clauses[self.stack[depth]]
            if clause.kind not in WAITS or clause.predicate is None:
                continue
            at = clause.predicate.head
            if clause.kind not in _INSIDE and not (self.tokens[at].either and clause.predicate.first == at):
                return None
            if self._boundary(clause.predicate.last, i) is not None:
                return None
            if self._may_describe(clause.predicate, i):
                return depth
            if clause.kind not in _INSIDE:
                return None
        return None

    def _may_describe(self, predicate: Predicate, i: int) -> bool:
        """Whether a verb may be a participle of the noun right before it, and the verb at `i` surely has a tense."""
        at = predicate.head
        token = self.tokens[at]
        if predicate.first != at or token.tag is not Tag.VERB or not token.either or not 0 < at < i - 1:
            return False
        if self.tokens[at - 1].tag is not Tag.NOUN or self.tokens[at + 1].tag not in _BEHIND_PASSIVE:
            return False
        if token.lemma in word_class("objectless", "en") or token.lemma in _CAUSING:
            return False
        told = speaks(token.lemma, "en") or token.lemma in self.grammar.reporting
        if told and self.tokens[at + 1].low not in _OF_TOLD:
            return False
        return self._has_tense(i) and not self._has_subject(at, i)

    def _has_tense(self, i: int) -> bool:
        """Whether the form at `i` can be no participle, by itself or by what follows it."""
        token: Token = self.tokens[i]
        if not token.either:
            return token.tag is Tag.AUX or token.low != token.lemma
        acts = i + 1 < len(self.tokens) and self.tokens[i + 1].tag in _OBJECT
        return acts or token.lemma in word_class("objectless", "en") or speaks(token.lemma, "en")

    def _has_subject(self, at: int, i: int) -> bool:
        """Whether the verb at `i` has a subject behind the form at `at` (`the firm hoped in May it would pay`)."""
        start = subject_start(self.tokens, i)
        while start > at + 1 and self.tokens[start - 1].low in _OWNING:
            start = subject_start(self.tokens, start - 1)
        before = self.tokens[start - 1]
        if before.low in CONJUNCTIONS or self.tokens[i - 1].tag is Tag.DET:
            return True  # `weeks after the bank paid`
        if start <= at or not names_only(self.tokens, start, i) or self.tokens[start].tag is Tag.VALUE:
            return False
        governed = before.tag is Tag.PREP or (before.tag in _VERBAL and before.lemma not in self.grammar.reporting)
        return not governed
