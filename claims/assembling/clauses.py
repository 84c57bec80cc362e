"""Cuts a tagged sentence into clauses and says which one each token stands in.

One pass with a stack: relatives, subordinators, participles and infinitives open a clause inside the current one; a
finite verb fills the innermost clause that still waits for its verb, else begins a coordinated clause after the last
boundary.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from claims.assembling.grammar import Grammar
from claims.assembling.predicates import Predicate, bare_group, finite_group
from claims.assembling.surroundings import (
    after_verb,
    finite_follows,
    in_enumeration,
    is_aside,
    no_finite_until_break,
    noun_before,
    opens_comparison,
    postmodifies,
    verb_ahead,
)
from claims.assembling.tokens import Tag, Token
from claims.languages.families import family_of, is_speech


class ClauseKind(StrEnum):
    """How a clause stands to the one around it."""

    MAIN = "main"
    RELATIVE = "relative"
    CONTENT = "content"
    """What is said or thought: after `que`/`that`, or bare after a verb of speech."""
    SUBORDINATE = "subordinate"
    CONDITION = "condition"
    PARTICIPIAL = "participial"
    GERUND = "gerund"
    INFINITIVE = "infinitive"
    ASIDE = "aside"
    """In brackets."""


@dataclass(slots=True)
class Clause:
    """A clause being built; `parent` and `sibling` are indexes of clauses, `antecedent` of a token."""

    kind: ClauseKind
    parent: int | None
    opened_by: int
    """Index of the token that opens it."""
    after_comma: bool = False
    predicate: Predicate | None = None
    antecedent: int | None = None
    sibling: int | None = None
    """The clause it is coordinated with: lends its subject."""
    tokens: list[int] = field(default_factory=list)


_WAITS = (
    ClauseKind.MAIN,
    ClauseKind.RELATIVE,
    ClauseKind.CONTENT,
    ClauseKind.SUBORDINATE,
    ClauseKind.CONDITION,
    ClauseKind.ASIDE,
)
_CLOSED_BY_COMMA = (ClauseKind.PARTICIPIAL, ClauseKind.GERUND, ClauseKind.INFINITIVE)
_CUTTING = frozenset({Tag.REL, Tag.SUBORD, Tag.VERB, Tag.AUX, Tag.PART, Tag.GER, Tag.INF, Tag.PUNCT})
"""Parts of speech that may begin or end a clause."""
_OBJECT_OPENS = frozenset({Tag.DET, Tag.NUM, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.INF})
_SUBJECT_ENDS = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.PRON, Tag.CLITIC, Tag.NEG, Tag.REL, Tag.NUM, Tag.ADV})
_QUOTE_ENDS = frozenset("»”")
_QUOTE_MARKS = frozenset('«»“”"')
_BREAKS = frozenset({";", ":", "—", "–", "•", "|", "…"})


def cut_clauses(tokens: list[Token], grammar: Grammar, language: str) -> tuple[list[Clause], list[int]]:
    """Return the clauses of a sentence, the main one first, and each token's clause. Linear in the tokens.

    A form that could be a finite verb or a participle (`fait`, `arrested`) is settled by the clause it stands in, and
    its token replaced.
    """
    return _Cutter(tokens, grammar, language).cut()


class _Cutter:
    """The state of one pass over a sentence."""

    def __init__(self, tokens: list[Token], grammar: Grammar, language: str) -> None:
        self.tokens = tokens
        self.grammar = grammar
        self.language = language
        self.clauses = [Clause(ClauseKind.MAIN, None, 0)]
        self.stack = [0]
        self.owner = [0] * len(tokens)
        self.group_end = -1
        self.quoted_from = 0
        """How deep the stack was where the open quotation began; 0 outside one."""

    def cut(self) -> tuple[list[Clause], list[int]]:
        for i, token in enumerate(self.tokens):
            if token.tag in _CUTTING:
                self._place(i, token)
            self.owner[i] = self.stack[-1]
        for i, clause in enumerate(self.owner):
            self.clauses[clause].tokens.append(i)
        return self.clauses, self.owner

    # -- one token

    def _place(self, i: int, token: Token) -> None:
        if i <= self.group_end:
            return
        match token.tag:
            case Tag.REL:
                self._open_relative(i)
            case Tag.SUBORD:
                self._open_subordinate(i, token)
            case Tag.VERB | Tag.AUX:
                self._place_finite(i)
            case Tag.PART | Tag.GER | Tag.INF:
                self._place_bare(i, token)
            case Tag.PUNCT:
                self._place_mark(i, token)
            case _:
                return

    def _top(self) -> Clause:
        return self.clauses[self.stack[-1]]

    def _open(self, kind: ClauseKind, i: int, antecedent: int | None = None) -> Clause:
        comma = i > 0 and self.tokens[i - 1].low == ","
        clause = Clause(kind, self.stack[-1], i, comma, antecedent=antecedent)
        self.clauses.append(clause)
        self.stack.append(len(self.clauses) - 1)
        return clause

    def _open_relative(self, i: int) -> None:
        if self.tokens[i].low == "dont" and not finite_follows(self.tokens, i):
            return  # `dont un enfant`: a part of what was named, no clause
        antecedent = noun_before(self.tokens, i)
        if antecedent is None and self.language == "en" and i == 0:
            return
        if antecedent is None or (self.tokens[i].low in ("que", "qu'", "that") and after_verb(self.tokens, i)):
            self._open(ClauseKind.CONTENT, i)
            return
        self._open(ClauseKind.RELATIVE, i, antecedent)

    def _open_subordinate(self, i: int, token: Token) -> None:
        if token.low in ("que", "qu'", "that"):
            if opens_comparison(self.tokens, i):
                return
            if i and self.tokens[i - 1].tag is Tag.SUBORD:
                return
            self._open(ClauseKind.CONTENT, i)
            return
        if not verb_ahead(self.tokens, i):
            return
        conditional = token.low in self.grammar.conditional and not after_verb(self.tokens, i)
        self._open(ClauseKind.CONDITION if conditional else ClauseKind.SUBORDINATE, i)

    def _place_finite(self, i: int) -> None:
        if self.tokens[i].either and self._reads_as_participle(i):
            self.tokens[i] = self.tokens[i]._replace(tag=Tag.PART, tense=None)
            self._open_bare(ClauseKind.PARTICIPIAL, i)
            return
        predicate = finite_group(self.tokens, i, self.grammar, self.language)
        self.group_end = predicate.last
        for depth in range(len(self.stack) - 1, -1, -1):
            clause = self.clauses[self.stack[depth]]
            if clause.predicate is None and clause.kind in _WAITS:
                del self.stack[depth + 1 :]
                clause.predicate = predicate
                return
        self._begin_sibling(i, predicate)

    def _begin_sibling(self, i: int, predicate: Predicate) -> None:
        """Begin a clause beside the innermost finite one; what stands after the last boundary moves into it."""
        while self._top().kind not in _WAITS and len(self.stack) > 1:
            self.stack.pop()
        inner = self.stack[-1]
        boundary = self._boundary_in_level(i)
        if boundary is not None and self._leaves_relative(boundary, i, predicate):
            while self._top().kind is ClauseKind.RELATIVE and len(self.stack) > 1:
                self.stack.pop()
        beside = self.stack[-1]
        level = self.clauses[beside]
        head = level.predicate.last if level.predicate else level.opened_by
        if boundary is not None and self._reports_bare(level, beside, boundary, i):
            boundary = None
        bare = boundary is None
        start = head + 1 if boundary is None else boundary
        kind = ClauseKind.CONTENT if bare else level.kind
        parent = beside if bare else level.parent
        clause = Clause(kind, parent, start, predicate=predicate, antecedent=level.antecedent, sibling=beside)
        self.clauses.append(clause)
        new = len(self.clauses) - 1
        for j in range(start, i):
            if self.owner[j] in (beside, inner):
                self.owner[j] = new
        if not bare:
            self.stack.pop()
        self.stack.append(new)

    def _boundary_in_level(self, i: int) -> int | None:
        level = self._top()
        return self._boundary(level.predicate.last if level.predicate else level.opened_by, i)

    def _leaves_relative(self, boundary: int, i: int, predicate: Predicate) -> bool:
        """Whether a verb after a comma goes on with the sentence rather than the relative clause before the comma.

        It does where a subject of its own stands before it, or where it tags the sentence (`, ont vu des témoins`).
        """
        if self._top().kind is not ClauseKind.RELATIVE or self.tokens[boundary].tag is Tag.COORD:
            return False
        if any(t.tag in (Tag.NOUN, Tag.PROPN, Tag.PRON) for t in self.tokens[boundary + 1 : i]):
            return True
        family = family_of(predicate.lemma, self.language, noun=False)
        return predicate.lemma in self.grammar.reporting or (family is not None and is_speech(family))

    def _reports_bare(self, level: Clause, index: int, boundary: int, i: int) -> bool:
        """Whether a verb of speech still lacks what it reports (`officials said police and firemen would come`)."""
        if level.predicate is None or self.tokens[boundary].tag is not Tag.COORD or boundary == i - 1:
            return False
        family = family_of(level.predicate.lemma, self.language, noun=False)
        told = any(c.parent == index and c.kind is ClauseKind.CONTENT for c in self.clauses)
        return family is not None and is_speech(family) and not told

    def _boundary(self, head: int, i: int) -> int | None:
        """Return where the words of a new coordinate clause begin: after the last comma, coordinator or quote mark."""
        for j in range(i - 1, head, -1):
            token = self.tokens[j]
            if (token.tag is Tag.COORD and self._starts_clause(j, i)) or token.low in (
                ",",
                ";",
                ":",
                "»",
                "”",
                '"',
                "—",
                "–",
                "-",
            ):
                return j
        return None

    def _starts_clause(self, j: int, i: int) -> bool:
        """Whether a coordinator begins a clause rather than the second half of its subject."""
        before = self.tokens[j - 1] if j else None
        return i - j <= 2 or before is None or before.tag is not Tag.PROPN or self.tokens[j + 1].tag is not Tag.PROPN

    def _place_bare(self, i: int, token: Token) -> None:
        match token.tag:
            case Tag.PART:
                if token.either and self._reads_as_finite(i):
                    tense = "past" if self.language == "en" else "present"
                    self.tokens[i] = token._replace(tag=Tag.VERB, tense=tense, either=False)
                    self._place_finite(i)
                elif postmodifies(self.tokens, i):
                    self._open_bare(ClauseKind.PARTICIPIAL, i)
            case Tag.GER:
                self._open_bare(ClauseKind.GERUND, i)
            case _:
                if not self._inside_preposition(i):
                    self._open_bare(ClauseKind.INFINITIVE, i)

    def _inside_preposition(self, i: int) -> bool:
        """Whether an infinitive is part of a compound preposition (`à partir de`, `à compter du`)."""
        if self.tokens[i].low not in self.grammar.in_prepositions or not 0 < i < len(self.tokens) - 1:
            return False
        return self.tokens[i - 1].low == "à" and self.tokens[i + 1].low in self.grammar.genitive

    def _open_bare(self, kind: ClauseKind, i: int) -> None:
        antecedent = None
        if kind is ClauseKind.PARTICIPIAL or kind is ClauseKind.GERUND:
            antecedent = noun_before(self.tokens, i)
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
            self._close_all(i)
        elif low in _QUOTE_MARKS:
            self._close_quotation(low)
        elif low == "(":
            self._open(ClauseKind.ASIDE, i)
        elif low == ")":
            for depth in range(len(self.stack) - 1, 0, -1):
                if self.clauses[self.stack[depth]].kind is ClauseKind.ASIDE:
                    del self.stack[depth:]
                    break

    def _close_quotation(self, low: str) -> None:
        """What is opened inside quotation marks ends with them."""
        if low in _QUOTE_ENDS or (low == '"' and self.quoted_from):
            if self.quoted_from:
                del self.stack[self.quoted_from :]
            self.quoted_from = 0
        else:
            self.quoted_from = len(self.stack)

    def _close_at_comma(self, i: int) -> None:
        while len(self.stack) > 1 and self._top().kind in _CLOSED_BY_COMMA:
            self.stack.pop()
        top = self._top()
        if len(self.stack) < 2 or top.predicate is None or in_enumeration(self.tokens, i):
            return
        parent = self.clauses[self.stack[-2]]
        waits = parent.predicate is None and parent.kind in _WAITS
        if (top.kind is ClauseKind.RELATIVE and top.after_comma) or (
            top.kind in (ClauseKind.SUBORDINATE, ClauseKind.CONDITION) and waits
        ):
            self.stack.pop()

    def _close_all(self, i: int) -> None:
        """A colon, semicolon or dash ends what is open; the words after it begin anew."""
        root = self.stack[0]
        del self.stack[1:]
        self.quoted_from = min(self.quoted_from, 1)
        if self.clauses[root].predicate is not None:
            self.clauses.append(Clause(ClauseKind.MAIN, None, i, sibling=None))
            self.stack = [len(self.clauses) - 1]

    # -- what stands around

    def _reads_as_participle(self, i: int) -> bool:
        """Whether an `-ed` form reads as `the man arrested in Paris` rather than `police arrested`.

        It does where its clause has its verb already and no boundary stands between, or where another finite verb
        follows in the same stretch while the clause still waits for its own.
        """
        top = self._top()
        family = family_of(self.tokens[i].lemma, self.language, noun=False)
        if family is not None and is_speech(family) and top.predicate is None:
            return False
        before = self.tokens[i - 1].tag if i else Tag.PUNCT
        if before not in (Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM):
            if before is Tag.PUNCT and top.predicate is None:
                return self.tokens[i - 1].low == "," and is_aside(self.tokens, i)
            return before is Tag.PUNCT and no_finite_until_break(self.tokens, i)
        if top.predicate is not None and top.kind in _WAITS:
            return (
                self._boundary(top.predicate.last, i) is None and self.tokens[i + 1].tag is Tag.PREP
                if i + 1 < len(self.tokens)
                else False
            )
        if top.kind in _CLOSED_BY_COMMA:
            return self.tokens[i + 1].tag is Tag.PREP if i + 1 < len(self.tokens) else False
        return finite_follows(self.tokens, i)

    def _reads_as_finite(self, i: int) -> bool:
        """Whether a form tagged as a participle is the verb its clause waits for (`l'incendie détruit une grange`)."""
        following = next((t for t in self.tokens[i + 1 : i + 3] if t.tag is not Tag.ADV), None)
        if following is None or following.tag not in _OBJECT_OPENS or finite_follows(self.tokens, i):
            return False
        before = self.tokens[i - 1].tag if i else Tag.PUNCT
        if before is Tag.PUNCT:
            family = family_of(self.tokens[i].lemma, self.language, noun=False)
            return i > 0 and family is not None and is_speech(family)
        top = next(c for c in (self.clauses[at] for at in reversed(self.stack)) if c.kind in _WAITS)
        if before is Tag.COORD:
            head = top.predicate.head if top.predicate else i
            return top is self._top() and head != i and self.tokens[head].tag is not Tag.PART
        return top.predicate is None and before in _SUBJECT_ENDS
