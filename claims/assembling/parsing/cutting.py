"""Cuts a tagged sentence into clauses and says which one each token stands in.

One pass with a stack: relatives, subordinators, participles and infinitives open a clause inside the current one; a
finite verb fills the innermost clause that still waits for its verb, else begins a coordinated clause after the last
boundary.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from claims.assembling.parsing.bare_tags import begins_bare_tag, lists_some, tag_follows
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.enumerated import gives_example
from claims.assembling.parsing.inserted_tellers import Insertion, tells_headline, told_insertions
from claims.assembling.parsing.joined_infinitives import in_active, shares_infinitive
from claims.assembling.parsing.predicates import Predicate, bare_group, finite_group
from claims.assembling.parsing.relating import RelativeClauses
from claims.assembling.parsing.stacking import WAITS
from claims.assembling.parsing.surroundings import (
    after_quotation,
    after_verb,
    counts_participle,
    describes_counted,
    describes_noun,
    finite_follows,
    inside_preposition,
    makes_conjunction,
    noun_before,
    opens_comparison,
    opens_sentence,
    past_addressee,
    postmodifies,
    restricts,
    speaks,
    stands_before_noun,
    subject_start,
    verb_ahead,
)
from claims.assembling.words.grammar import Grammar
from claims.assembling.words.tokens import Tag, Token, tag_of

_CONTENT_OPENS = frozenset({Tag.DET, Tag.NUM, Tag.PROPN, Tag.PRON, Tag.SUBORD})
_POINTERS = frozenset({"ce", "celui", "celle", "ceux", "celles"})
"""Pronouns that a relative clause describes (`ce que le jury retient`)."""
_CONJUNCTIVE = frozenset(
    {"sorte", "mesure", "condition", "façon", "manière", "crainte", "peur", "temps", "prétexte", "réserve"}
)
"""French nouns that make a conjunction with a preposition and `que`."""
_LIKENING = frozenset({"comme", "as", "like"})
"""Subordinators that compare as often as they open a clause."""
_BEFORE_QUE = frozenset({"alors", "tandis", "afin", "parce"})
"""French words that open a clause only with `que`."""
_QUOTE_MARKS = frozenset('«»“”"')
_BREAKS = frozenset({";", ":", "—", "–", "•", "|", "…"})


def cut_clauses(tokens: list[Token], grammar: Grammar, language: str) -> tuple[list[Clause], list[int]]:
    """Return the clauses of a sentence, the main one first, and each token's clause. Linear in the tokens.

    A form that could be a finite verb or a participle (`fait`, `arrested`) is settled by the clause it stands in, and
    its token replaced.
    """
    return _Cutter(tokens, grammar, language).cut()


_BARE = frozenset({ClauseKind.GERUND, ClauseKind.INFINITIVE})


class _Cutter(RelativeClauses):
    """One pass over a sentence."""

    def cut(self) -> tuple[list[Clause], list[int]]:
        """Return the clauses and each token's clause; only at the words that may begin or end one is anything asked."""
        tokens, owner, places, done = self.tokens, self.owner, self.places, 0
        inserted = {at.start: at for at in told_insertions(tokens, self.grammar)} if self.language == "en" else {}
        for i in [i for i, tag in enumerate(map(tag_of, tokens)) if tag in places]:
            if i > self.group_end:
                owner[done:i] = [self.stack[-1]] * (i - done)
                done = i
                token = tokens[i]
                if i in inserted:
                    done = self._insert(inserted[i])
                    continue
                places[token.tag](self, i, token)
        owner[done:] = [self.stack[-1]] * (len(tokens) - done)
        inside = [clause.tokens for clause in self.clauses]
        for i, clause in enumerate(owner):
            inside[clause].append(i)
        return self.clauses, owner

    def _insert(self, insertion: Insertion) -> int:
        """Set who says it apart as a clause of its own, and return the comma behind it."""
        predicate = finite_group(self.tokens, insertion.verb, self.grammar, self.language)
        self.clauses.append(Clause(ClauseKind.MAIN, None, insertion.start, predicate=predicate))
        span = insertion.end - insertion.start
        self.owner[insertion.start : insertion.end] = [len(self.clauses) - 1] * span
        self.told_until = self.group_end = insertion.end
        return insertion.end

    def _open_relative(self, i: int, _: Token) -> None:
        if self.tokens[i].low == "dont" and self._names_part(i):
            return  # `dont un enfant`: a part of what was named, no clause
        low = self.tokens[i].low
        if low in ("que", "qu'") and restricts(self.tokens, i):
            self.tokens[i] = self.tokens[i]._replace(tag=Tag.SUBORD)
            return
        if low in ("que", "qu'") and i > 1 and self.tokens[i - 1].low in _CONJUNCTIVE:
            governed = self.tokens[i - 2].tag in (Tag.PREP, Tag.ADJ, Tag.ADV, Tag.AUX)
            if governed:  # `de sorte que`, `en même temps que`, `il est temps que`
                self.tokens[i] = self.tokens[i]._replace(tag=Tag.SUBORD)
                self._open(ClauseKind.SUBORDINATE, i)
                return
        shared = self._shared_antecedent(i)
        if shared is not None:
            self._open(ClauseKind.RELATIVE, i, shared)
            return
        antecedent = noun_before(self.tokens, i)
        if antecedent is None and self.language == "en" and i == 0:
            return
        told = self.tokens[i].low in ("que", "qu'", "that") and self._tells(i)
        if antecedent is None or (told and self.tokens[i - 1].low not in _POINTERS):
            if told:
                self.tokens[i] = self.tokens[i]._replace(tag=Tag.SUBORD)
            self._open(ClauseKind.CONTENT, i)
            return
        self._open(ClauseKind.RELATIVE, i, antecedent)

    def _open_subordinate(self, i: int, token: Token) -> None:
        if token.low in ("que", "qu'", "that"):
            if opens_comparison(self.tokens, i):
                return
            if i and self.tokens[i - 1].tag is Tag.SUBORD:
                return
            if self.language != "en" and describes_noun(self.tokens, i):
                self._open(ClauseKind.RELATIVE, i, i - 2)
                return
            antecedent = self._added_antecedent(i)
            if antecedent is not None:
                self._open(ClauseKind.RELATIVE, i, antecedent)
                return
            joins = makes_conjunction(self.tokens, i)
            self._open(ClauseKind.SUBORDINATE if joins else ClauseKind.CONTENT, i)
            return
        if token.low in _BEFORE_QUE and not self._que_follows(i):
            self.tokens[i] = token._replace(tag=Tag.PREP if token.low == "afin" else Tag.ADV)
            return
        if self._lacks_clause(i):
            return
        likens = token.low in _LIKENING
        if not (finite_follows(self.tokens, i) if likens else verb_ahead(self.tokens, i)):
            return
        if self._top().kind is ClauseKind.MAIN and self._top().predicate is None and gives_example(self.tokens, i):
            self.tokens[i] = token._replace(tag=Tag.PREP)
            return
        conditional = token.low in self.grammar.conditional and not after_verb(self.tokens, i)
        self._open(ClauseKind.CONDITION if conditional else ClauseKind.SUBORDINATE, i)

    def _que_follows(self, i: int) -> bool:
        """Whether `que` makes a conjunction of the word at `i` (`alors même que`)."""
        return any(t.low in ("que", "qu'") for t in self.tokens[i + 1 : i + 3])

    def _place_finite(self, i: int, token: Token) -> None:
        if self._opens_no_clause(i, token):
            return
        if token.either and self._reads_as_participle(i):
            self.tokens[i] = token._replace(tag=Tag.PART, tense=None)
            self._open_bare(ClauseKind.PARTICIPIAL, i)
            return
        if self.language == "en" and self._is_caused(i):
            self.tokens[i] = token._replace(tag=Tag.INF, tense=None)
            self._open_bare(ClauseKind.INFINITIVE, i)
            return
        predicate = finite_group(self.tokens, i, self.grammar, self.language)
        if self.tokens[i].either and self.language == "en" and tells_headline(self.tokens, i):
            predicate = predicate._replace(passive=True)
        self.group_end = predicate.last
        opener = self._conjunction_before(i, predicate)
        if opener is not None:
            self.tokens[opener] = self.tokens[opener]._replace(tag=Tag.SUBORD)
            self._open_before(ClauseKind.SUBORDINATE, opener, i, predicate)
            return
        if self._opens_unmarked(i, predicate):
            return
        for depth in range(len(self.stack) - 1, -1, -1):
            clause = self.clauses[self.stack[depth]]
            if clause.predicate is None and clause.kind in WAITS:
                lists = (
                    depth and lists_some(self.tokens, clause) and tag_follows(self.tokens, i, predicate, self.language)
                )
                headed = depth == 0 and self._tags_headline(i, predicate)
                if lists or headed or self._goes_on_inside(depth, i, predicate):
                    break
                self._leave(depth, i, predicate)
                clause.predicate = predicate
                return
        self._begin_sibling(i, predicate)

    def _begin_sibling(self, i: int, predicate: Predicate) -> None:
        """Begin a clause beside the innermost finite one; what stands after the last boundary moves into it."""
        left: list[int] = []
        while self._top().kind not in WAITS and len(self.stack) > 1:
            left.append(self.stack.pop())
        inner = self.stack[-1]
        boundary = self._before_tellers(self._boundary_in_level(i), predicate)
        if boundary is not None and self._tags_sentence(boundary, i, predicate):
            del self.stack[1:]
        elif boundary is not None and self._leaves_relative(boundary, i, predicate):
            while self._top().kind is ClauseKind.RELATIVE and len(self.stack) > 1:
                self.stack.pop()
        beside = self.stack[-1]
        level = self.clauses[beside]
        boundary = self._before_subject(level, boundary, i, predicate)
        head = level.predicate.last if level.predicate else level.opened_by
        boundary = None if boundary is None else self._before_setting(head, boundary, i)
        if boundary is not None and (
            self._reports_bare(level, beside, boundary, i) or self._reports_past_aside(level, beside, boundary, i)
        ):
            boundary = None
        if (
            boundary is None
            and not self._reports(level)
            and begins_bare_tag(self.tokens, head, predicate, self.language)
        ):
            boundary = i
        if boundary == i - 1 and speaks(predicate.lemma, self.language):
            boundary = after_quotation(self.tokens, head, boundary)
        bare = boundary is None
        start = self._past_when(self._bare_start(level, head, i)) if boundary is None else boundary
        teller = self._teller(left, start) if bare else None
        if teller is not None:
            start = past_addressee(self.tokens, self._last_of(teller), i)
        kind = ClauseKind.CONTENT if bare else level.kind
        parent = beside if bare else level.parent
        clause = Clause(kind, parent, start, predicate=predicate, antecedent=level.antecedent, sibling=beside)
        self.clauses.append(clause)
        new = len(self.clauses) - 1
        joins = self.tokens[start].tag is Tag.COORD
        self._move({beside, inner, *(c for c in left if joins or (bare and self._reports_from(c, start)))}, start, i)
        if not bare:
            self.stack.pop()
        self.stack.append(new)

    def _reports_from(self, clause: int, start: int) -> bool:
        """Whether a clause without a finite verb reports what begins right behind its verb (`to say he would come`)."""
        predicate = self.clauses[clause].predicate
        return predicate is not None and predicate.last + 1 == start and self._reports(self.clauses[clause])

    def _move(self, clauses: set[int], start: int, end: int) -> None:
        """Give what stands from `start` to `end` in some clauses to the newest one."""
        for j in range(start, end):
            if self.owner[j] in clauses:
                self.owner[j] = len(self.clauses) - 1

    def _teller(self, left: list[int], start: int) -> int | None:
        """Return the clause behind `start` whose English gerund reports (`quoted a man as saying the mill would`)."""
        if self.language != "en":
            return None
        bare = (c for c in left if self.clauses[c].kind in _BARE and self._last_of(c) >= start)
        return next((c for c in bare if self._reports(self.clauses[c])), None)

    def _last_of(self, clause: int) -> int:
        predicate = self.clauses[clause].predicate
        return -1 if predicate is None else predicate.last

    def _bare_start(self, level: Clause, head: int, i: int) -> int:
        """Return where a clause without a boundary begins: right behind a verb of speech, else with its subject."""
        if self._reports(level):
            return past_addressee(self.tokens, head, i)
        end = i
        while end - 1 > head and self._parts_subject(end - 1):
            end -= 1  # a participle and its words between the subject and the verb
        return max(head + 1, subject_start(self.tokens, end))

    def _parts_subject(self, j: int) -> bool:
        """Whether a word stands in a clause that describes the subject before it; an infinitive describes none."""
        return self.owner[j] != self.stack[-1] and self.clauses[self.owner[j]].kind is not ClauseKind.INFINITIVE

    def _past_when(self, start: int) -> int:
        """Step over when it was said, between a verb of speech and what is said (`said on Monday that 40 had died`)."""
        at = start
        while at + 1 < len(self.tokens) and self.tokens[at].tag in (Tag.VALUE, Tag.PREP):
            token, following = self.tokens[at], self.tokens[at + 1]
            if token.tag is Tag.VALUE and following.tag in _CONTENT_OPENS:
                return at + 1
            if token.tag is Tag.PREP and following.tag is not Tag.VALUE:
                break
            at += 1
        return start

    def _place_bare(self, i: int, token: Token) -> None:
        match token.tag:
            case Tag.PART:
                if not self._opens_no_clause(i, token):
                    self._place_participle(i, token)
            case Tag.GER:
                if stands_before_noun(self.tokens, i):
                    return
                if self.language == "en" and self._coordinates(i, Tag.GER):
                    self._place_coordinate(i)
                else:
                    self._open_bare(ClauseKind.GERUND, i)
            case _:
                if not inside_preposition(self.tokens, i, self.grammar):
                    self._open_bare(ClauseKind.INFINITIVE, i)

    def _place_participle(self, i: int, token: Token) -> None:
        if i in self.elided:
            self._open_bare(ClauseKind.PARTICIPIAL, i)
        elif self.language == "en" and describes_counted(self.tokens, i):
            return
        elif self._coordinates(i):
            self._place_coordinate(i)
        elif self.language == "fr" and shares_infinitive(self.tokens, self._top(), i):
            self._open_bare(ClauseKind.INFINITIVE, i)
            self._top().predicate = in_active(self._top().predicate)
        elif token.either and self._reads_as_finite(i):
            tense = "past" if self.language == "en" else "present"
            finite = self.tokens[i] = token._replace(tag=Tag.VERB, tense=tense, either=False)
            self._place_finite(i, finite)
        elif self.language == "fr" and counts_participle(self.tokens, i):
            self.tokens[i] = token._replace(tag=Tag.NOUN)
        elif self.language == "fr" and self._completes_phrase(i):
            self._complete_phrase(i, token)
        elif postmodifies(self.tokens, i) or opens_sentence(self.tokens, i):
            self._open_bare(ClauseKind.PARTICIPIAL, i)

    def _open_bare(self, kind: ClauseKind, i: int) -> None:
        if kind is ClauseKind.GERUND and self.language == "fr" and not self.quoted_from:
            self._resume_teller(i)
        bare = kind is ClauseKind.INFINITIVE or i in self.elided
        antecedent = None if bare else noun_before(self.tokens, i)
        top = self._top()
        coordinated = i > 0 and self.tokens[i - 1].tag is Tag.COORD and top.kind is kind
        if coordinated or (top.kind is ClauseKind.PARTICIPIAL and kind is ClauseKind.PARTICIPIAL):
            self.stack.pop()
            antecedent = top.antecedent
        clause = self._open(kind, i, antecedent)
        clause.predicate = bare_group(self.tokens, i, self.grammar, self.language)
        self.group_end = clause.predicate.last

    def _place_mark(self, i: int, token: Token) -> None:
        low = token.low
        if low == ",":
            self._close_at_comma(i)
        elif low in _BREAKS:
            if low != ";" or not self._in_brackets():
                self._close_all(i)
        elif low == "-":
            self._close_at_dash(i)
        elif low in _QUOTE_MARKS:
            self._close_quotation(low)
        elif low == "(":
            self._open(ClauseKind.ASIDE, i)
        elif low == ")":
            for depth in range(len(self.stack) - 1, 0, -1):
                if self.clauses[self.stack[depth]].kind is ClauseKind.ASIDE:
                    del self.stack[depth:]
                    break

    def _in_brackets(self) -> bool:
        """Whether a bracket is open, in which a semicolon parts items (`(1.5bn euros; £1bn)`)."""
        return any(self.clauses[c].kind is ClauseKind.ASIDE for c in self.stack)

    def _place_coordinate(self, i: int) -> None:
        """Begin a clause whose participle has the tense, voice and negation of the verb it is coordinated with."""
        before = self._top().predicate
        own = bare_group(self.tokens, i, self.grammar, self.language)
        if before is not None:
            own = own._replace(
                tense=before.tense, modal=before.modal, passive=before.passive, negated=own.negated or before.negated
            )
        self.group_end = own.last
        self._begin_sibling(i, own)

    places: ClassVar[dict[Tag, Callable[[_Cutter, int, Token], None]]] = {
        Tag.REL: _open_relative,
        Tag.SUBORD: _open_subordinate,
        Tag.VERB: _place_finite,
        Tag.AUX: _place_finite,
        Tag.PART: _place_bare,
        Tag.GER: _place_bare,
        Tag.INF: _place_bare,
        Tag.PUNCT: _place_mark,
    }
    """What is done at each part of speech that may begin or end a clause."""
