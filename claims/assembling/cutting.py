"""Cuts a tagged sentence into clauses and says which one each token stands in.

One pass with a stack: relatives, subordinators, participles and infinitives open a clause inside the current one; a
finite verb fills the innermost clause that still waits for its verb, else begins a coordinated clause after the last
boundary.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from claims.assembling.clauses import Clause, ClauseKind
from claims.assembling.control import control_of
from claims.assembling.grammar import Grammar
from claims.assembling.insertions import Insertion, tells_headline, told_insertions
from claims.assembling.predicates import Predicate, bare_group, finite_group
from claims.assembling.stacking import WAITS, Stack
from claims.assembling.surroundings import (
    after_quotation,
    after_verb,
    closes_insertion,
    contact_subject,
    describes_noun,
    finite_follows,
    foregoes_object,
    inside_preposition,
    is_aside,
    is_governed,
    is_joined,
    lacks_object,
    makes_conjunction,
    no_finite_until_break,
    noun_before,
    opens_comparison,
    past_addressee,
    postmodifies,
    speaks,
    stands_before_noun,
    subject_start,
    tells_content,
    verb_ahead,
    verb_behind,
)
from claims.assembling.tokens import Tag, Token, tag_of
from claims.languages.families import broader_key, counted_key

_CLOSED_BY_COMMA = frozenset({ClauseKind.PARTICIPIAL, ClauseKind.GERUND, ClauseKind.INFINITIVE})
_CONTENT_OPENS = frozenset({Tag.DET, Tag.NUM, Tag.PROPN, Tag.PRON, Tag.SUBORD})
_OBJECT_OPENS = frozenset({Tag.DET, Tag.NUM, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.INF})
_SUBJECT_ENDS = frozenset(
    {Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.PRON, Tag.CLITIC, Tag.NEG, Tag.REL, Tag.NUM, Tag.ADV, Tag.VALUE}
)
_COORDINATED = frozenset({"qui", "que", "qu'", "dont", "où", "who", "which", "whose"})
"""Pronouns that open a second relative clause behind a coordinator."""
_POINTERS = frozenset({"ce", "celui", "celle", "ceux", "celles"})
"""Pronouns that a relative clause describes (`ce que le jury retient`)."""
_LIKENING = frozenset({"comme", "as", "like"})
"""Subordinators that compare as often as they open a clause."""
_BEFORE_QUE = frozenset({"alors", "tandis", "afin", "parce"})
"""French words that open a clause only with `que`."""
_SAYING = frozenset({"say", "add", "reply", "argue"})
"""English verbs of speech whose participle describes nobody (`, said on Monday`)."""
_NAMING = frozenset(
    {
        "call",
        "name",
        "dub",
        "title",
        "entitle",
        "nickname",
        "elect",
        "appoint",
        "vote",
        "crown",
        "declare",
        "rank",
        "know",
        "label",
        "rate",
    }
)
"""English verbs whose passive has a noun behind it (`a firm called Zelta`)."""
_CAUSING = frozenset({"make", "let", "help", "watch", "see", "hear"})
_CAUSED_AFTER = 2
_QUOTE_MARKS = frozenset('«»“”"')
_MEASURED = ("%", "€", "$", "£", "euros", "euro", "dollars", "francs", "livres", "pounds", "km", "mètres", "kilomètres")
"""Ends of a value that a verb may have as its object, which a date never is."""
_BREAKS = frozenset({";", ":", "—", "–", "•", "|", "…"})


def cut_clauses(tokens: list[Token], grammar: Grammar, language: str) -> tuple[list[Clause], list[int]]:
    """Return the clauses of a sentence, the main one first, and each token's clause. Linear in the tokens.

    A form that could be a finite verb or a participle (`fait`, `arrested`) is settled by the clause it stands in, and
    its token replaced.
    """
    return _Cutter(tokens, grammar, language).cut()


class _Cutter(Stack):
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
        if self.tokens[i].low == "dont" and not finite_follows(self.tokens, i):
            return  # `dont un enfant`: a part of what was named, no clause
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

    def _shared_antecedent(self, i: int) -> int | None:
        """Return the noun that a relative clause behind a coordinator describes with the clause before (`et qui`).

        That is the innermost relative clause before the coordinator, else the innermost participle; it is closed.
        """
        last = i - 2 if i > 1 and self.tokens[i - 1].tag is Tag.COORD else -1
        if last < 0 or self.tokens[i].low not in _COORDINATED:
            return None
        at: int | None = self.owner[last - 1] if self.tokens[last].low == "," else self.owner[last]
        chain: list[int] = []
        while at is not None:
            chain.append(at)
            at = self.clauses[at].parent
        for kinds in ((ClauseKind.RELATIVE,), (ClauseKind.PARTICIPIAL, ClauseKind.GERUND)):
            found = next((c for c in chain if self.clauses[c].kind in kinds), None)
            if found is None or self.clauses[found].antecedent is None:
                continue
            if found in self.stack[1:]:
                del self.stack[self.stack.index(found) :]
            return self.clauses[found].antecedent
        return None

    def _tells(self, i: int) -> bool:
        """Whether `que` or `that` opens what is said or thought: after a verb, such a noun, or whom it is said to."""
        if tells_content(self.tokens, i, self.grammar):
            return True
        following = self.tokens[i + 1].tag if i + 1 < len(self.tokens) else Tag.PUNCT
        index = self.stack[-1]
        told = any(c.parent == index and c.kind is ClauseKind.CONTENT for c in self.clauses)
        return following not in (Tag.VERB, Tag.AUX) and not told and self._reports(self._top())

    def _open_subordinate(self, i: int, token: Token) -> None:
        if token.low in ("que", "qu'", "that"):
            if opens_comparison(self.tokens, i):
                return
            if i and self.tokens[i - 1].tag is Tag.SUBORD:
                return
            if self.language != "en" and describes_noun(self.tokens, i):
                self._open(ClauseKind.RELATIVE, i, i - 2)
                return
            joins = makes_conjunction(self.tokens, i)
            self._open(ClauseKind.SUBORDINATE if joins else ClauseKind.CONTENT, i)
            return
        if token.low in _BEFORE_QUE and not self._que_follows(i):
            self.tokens[i] = token._replace(tag=Tag.PREP if token.low == "afin" else Tag.ADV)
            return
        likens = token.low in _LIKENING
        if not (finite_follows(self.tokens, i) if likens else verb_ahead(self.tokens, i)):
            return
        conditional = token.low in self.grammar.conditional and not after_verb(self.tokens, i)
        self._open(ClauseKind.CONDITION if conditional else ClauseKind.SUBORDINATE, i)

    def _que_follows(self, i: int) -> bool:
        """Whether `que` makes a conjunction of the word at `i` (`alors même que`)."""
        return any(t.low in ("que", "qu'") for t in self.tokens[i + 1 : i + 3])

    def _opens_no_clause(self, i: int, token: Token) -> bool:
        """Whether `aged` only opens an age (`died aged 86`), or `based on` what something rests on."""
        if token.low == "based" and i + 1 < len(self.tokens) and self.tokens[i + 1].low in ("on", "upon"):
            return token.tag is Tag.PART or token.either
        return token.low == "aged" and i + 1 < len(self.tokens) and self.tokens[i + 1].tag in (Tag.NUM, Tag.VALUE)

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
        if self.language == "en" and predicate.lemma in control_of("en").undergone and tells_headline(self.tokens, i):
            predicate = predicate._replace(passive=True)
        self.group_end = predicate.last
        contact = self._contact(i, predicate)
        if contact is not None:
            self._open_contact(contact, i, predicate)
            return
        for depth in range(len(self.stack) - 1, -1, -1):
            clause = self.clauses[self.stack[depth]]
            if clause.predicate is None and clause.kind in WAITS:
                if depth == 0 and self._tags_headline(i, predicate):
                    break
                self._leave(depth, i)
                clause.predicate = predicate
                return
        self._begin_sibling(i, predicate)

    def _is_caused(self, i: int) -> bool:
        """Whether an English base form is what someone is made, let or seen to do (`made them wait`)."""
        token, top = self.tokens[i], self._top()
        if token.low != token.lemma or top.predicate is None:
            return False
        object_alone = i - top.predicate.last == _CAUSED_AFTER and self.tokens[i - 1].tag is Tag.PRON
        return object_alone and top.predicate.lemma in _CAUSING

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
        inner = self.stack[-1]
        clause = self._open(ClauseKind.RELATIVE, start, start - 1)
        clause.predicate = predicate
        for j in range(start, i):
            if self.owner[j] == inner:
                self.owner[j] = self.stack[-1]

    def _begin_sibling(self, i: int, predicate: Predicate) -> None:
        """Begin a clause beside the innermost finite one; what stands after the last boundary moves into it."""
        left = set(self.stack)
        while self._top().kind not in WAITS and len(self.stack) > 1:
            self.stack.pop()
        left.difference_update(self.stack)
        inner = self.stack[-1]
        boundary = self._boundary_in_level(i)
        if boundary is not None and self._tags_sentence(boundary, i, predicate):
            del self.stack[1:]
        elif boundary is not None and self._leaves_relative(boundary, i, predicate):
            while self._top().kind is ClauseKind.RELATIVE and len(self.stack) > 1:
                self.stack.pop()
        beside = self.stack[-1]
        level = self.clauses[beside]
        boundary = self._before_subject(level, boundary, i)
        head = level.predicate.last if level.predicate else level.opened_by
        if boundary is not None and self._reports_bare(level, beside, boundary, i):
            boundary = None
        if boundary == i - 1 and speaks(predicate.lemma, self.language):
            boundary = after_quotation(self.tokens, head, boundary)
        bare = boundary is None
        start = self._past_when(self._bare_start(level, head, i)) if boundary is None else boundary
        kind = ClauseKind.CONTENT if bare else level.kind
        parent = beside if bare else level.parent
        clause = Clause(kind, parent, start, predicate=predicate, antecedent=level.antecedent, sibling=beside)
        self.clauses.append(clause)
        new = len(self.clauses) - 1
        for j in range(start, i):
            if self.owner[j] in (beside, inner) or (self.owner[j] in left and self.tokens[start].tag is Tag.COORD):
                self.owner[j] = new
        if not bare:
            self.stack.pop()
        self.stack.append(new)

    def _before_subject(self, level: Clause, boundary: int | None, i: int) -> int | None:
        """Return where a coordinated clause begins whose subject has a relative (`et le port, qui gèle, ferme`)."""
        if boundary is None or boundary != i - 1 or self.tokens[boundary].low != "," or level.predicate is None:
            return boundary
        inner = self.clauses[self.owner[boundary - 1]]
        if inner.kind not in (ClauseKind.RELATIVE, ClauseKind.PARTICIPIAL) or inner.antecedent is None:
            return boundary
        start = subject_start(self.tokens, inner.antecedent + 1) - 1
        joins = level.predicate.last < start and self.tokens[start].tag is Tag.COORD
        return start if joins else boundary

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

    def _tags_headline(self, i: int, predicate: Predicate) -> bool:
        """Whether a verb of speech only tells who says what stands before it without a verb (`Un échec, juge Tora`)."""
        after = predicate.last + 1
        if self.language != "fr" or not i or self.tokens[i - 1].low != "," or after >= len(self.tokens):
            return False
        told = any(t.tag in (Tag.NOUN, Tag.PROPN, Tag.PRON) for t in self.tokens[:i])  # not `Lundi, indique X, …`
        return told and self.tokens[after].tag is Tag.PROPN and foregoes_object(predicate.lemma, self.language)

    def _place_bare(self, i: int, token: Token) -> None:
        match token.tag:
            case Tag.PART:
                if self._opens_no_clause(i, token):
                    return
                if self._coordinates(i):
                    self._place_coordinate(i)
                elif token.either and self._reads_as_finite(i):
                    tense = "past" if self.language == "en" else "present"
                    finite = self.tokens[i] = token._replace(tag=Tag.VERB, tense=tense, either=False)
                    self._place_finite(i, finite)
                elif postmodifies(self.tokens, i):
                    self._open_bare(ClauseKind.PARTICIPIAL, i)
            case Tag.GER:
                if not stands_before_noun(self.tokens, i):
                    self._open_bare(ClauseKind.GERUND, i)
            case _:
                if not inside_preposition(self.tokens, i, self.grammar):
                    self._open_bare(ClauseKind.INFINITIVE, i)

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
            if low != ";" or not self._in_brackets():
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

    def _in_brackets(self) -> bool:
        """Whether a bracket is open, in which a semicolon parts items (`(1.5bn euros; £1bn)`)."""
        return any(self.clauses[c].kind is ClauseKind.ASIDE for c in self.stack)

    def _reads_as_participle(self, i: int) -> bool:
        """Whether an `-ed` form reads as `the man arrested in Paris` rather than `police arrested`.

        It does where its clause has its verb already and no boundary stands between, or where another finite verb
        follows in the same stretch while the clause still waits for its own.
        """
        top = self._top()
        following = self.tokens[i + 1].low if i + 1 < len(self.tokens) else ""
        if self.tokens[i].lemma in _SAYING and following != "to":
            return False
        if (top.predicate is None and self._may_report(i)) or (i and self._lacks_verbs(i)):
            return False
        before = self.tokens[i - 1].tag if i else Tag.PUNCT
        if before not in (Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM):
            if before is Tag.PUNCT and top.predicate is None:
                return self.tokens[i - 1].low == "," and is_aside(self.tokens, i)
            return before is Tag.PUNCT and no_finite_until_break(self.tokens, i)
        if top.predicate is not None and top.kind in WAITS:
            if i + 1 >= len(self.tokens) or self._boundary(top.predicate.last, i) is not None:
                return False
            if self.tokens[i + 1].tag is Tag.PREP:
                return True
            return self.language == "en" and not self._reports(top) and contact_subject(self.tokens, i) is None
        if top.kind in _CLOSED_BY_COMMA:
            return self.tokens[i + 1].tag is Tag.PREP if i + 1 < len(self.tokens) else False
        return finite_follows(self.tokens, i) and not self._acts(i)

    def _acts(self, i: int) -> bool:
        """Whether an English form has an object right behind it, which no passive has (`Zelta packed boxes as it`)."""
        token, before = self.tokens[i], self.tokens[i - 1]
        following = self.tokens[i + 1].tag if i + 1 < len(self.tokens) else Tag.PUNCT
        if self.language != "en" or before.tag is not Tag.PROPN or token.lemma in self.grammar.giving:
            return False
        return following in (Tag.DET, Tag.NOUN, Tag.PRON) and token.lemma not in _NAMING

    def _may_report(self, i: int) -> bool:
        """Whether a form is a verb that reports, with what it reports right behind it (`the study found 11 died`)."""
        if speaks(self.tokens[i].lemma, self.language):
            return True
        following = self.tokens[i + 1].tag if i + 1 < len(self.tokens) else Tag.PUNCT
        return self.tokens[i].lemma in self.grammar.reporting and following in _CONTENT_OPENS

    def _coordinates(self, i: int) -> bool:
        """Whether a participle after a coordinator shares the auxiliary of the verb before (`a vendu et quitté`)."""
        level = next((c for c in (self.clauses[at] for at in reversed(self.stack)) if c.kind in WAITS), None)
        if i == 0 or level is None or level.predicate is None or not is_joined(self.tokens, i):
            return False
        compound = level.predicate.first != level.predicate.head
        return compound and level is self._top() and self.tokens[level.predicate.head].tag is Tag.PART

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

    def _reads_as_finite(self, i: int) -> bool:
        """Whether a form tagged as a participle is the verb its clause waits for (`l'incendie détruit une grange`)."""
        if self.tokens[i].low == "had":
            return True
        if self.told_until == i - 1 and self._top().predicate is None:
            return not finite_follows(self.tokens, i, surely=True)
        if self._lacks_verbs(i) or (self.language == "en" and contact_subject(self.tokens, i) is not None):
            return True
        if not self._object_follows(i) or finite_follows(self.tokens, i, surely=True):
            return False
        before = self.tokens[i - 1].tag if i else Tag.PUNCT
        top = next(c for c in (self.clauses[at] for at in reversed(self.stack)) if c.kind in WAITS)
        if before is Tag.PUNCT:
            closes = i > 0 and top.predicate is None and closes_insertion(self.tokens, i - 1)
            return closes or (i > 0 and speaks(self.tokens[i].lemma, self.language))
        if before is Tag.COORD:
            head = top.predicate.head if top.predicate else i
            return top is self._top() and head != i and self.tokens[head].tag is not Tag.PART
        described = before is Tag.PART and self.language == "fr" and self.tokens[i].lemma not in self.grammar.be
        return top.predicate is None and (before in _SUBJECT_ENDS or described)

    def _object_follows(self, i: int) -> bool:
        """Whether an object stands right behind a verb form, an adverb between (`produit de grands écarts`)."""
        after = i + 1
        while after < len(self.tokens) and self.tokens[after].tag is Tag.ADV:
            after += 1
        if after >= len(self.tokens):
            return False
        token = self.tokens[after]
        if token.tag is Tag.PREP:
            return token.low in ("de", "d'") and after + 1 < len(self.tokens) and self.tokens[after + 1].tag is Tag.ADJ
        if token.tag is Tag.VALUE:
            return token.low.endswith(_MEASURED)
        described = token.tag is Tag.ADJ and any(t.tag is Tag.NOUN for t in self.tokens[after + 1 : after + 3])
        return described or token.tag in _OBJECT_OPENS

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
