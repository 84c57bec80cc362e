"""The clauses open at a point of a sentence, innermost last, as one pass over its tokens opens and closes them."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.fronted import unparted_start
from claims.assembling.parsing.insertions import closing_comma, inserted_settings
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.surroundings import (
    foregoes_object,
    in_enumeration,
    names_only,
    past_setting,
    speaks,
    stands_before_noun,
    starts_clause,
    verbs_ahead,
)
from claims.assembling.words.grammar import Grammar
from claims.assembling.words.tokens import Tag, Token, low_of
from claims.languages.classes import word_class

WAITS = (
    ClauseKind.MAIN,
    ClauseKind.RELATIVE,
    ClauseKind.CONTENT,
    ClauseKind.SUBORDINATE,
    ClauseKind.CONDITION,
    ClauseKind.ASIDE,
)
"""Clauses that have a finite verb."""
CONJUNCTIONS = frozenset({"after", "before", "since", "until", "till", "as"})
"""English prepositions that are conjunctions as well."""
_CLOSED_BY_COMMA = frozenset({ClauseKind.PARTICIPIAL, ClauseKind.GERUND, ClauseKind.INFINITIVE})
_SEVERAL = 2
_OBJECT_PRONOUNS = frozenset({"me", "him", "us", "them", "you"})
_QUOTE_ENDS = frozenset("»”")
_MARKS = frozenset("«»“”\"'’,")
_BY_DOING = frozenset({"tout", "en"})
_BEFORE_GERUND = frozenset({Tag.CLITIC, Tag.NEG, Tag.ADV})
_PARTS = frozenset({"but", "yet", "mais", "neither", "ni"})
_SUBJECTS = frozenset({Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM})
_SHARES = ("%", "per cent", "percent", "pour cent")
_CONTRASTING = frozenset({"mais", "or", "puis"})
_IN_SETTING = (Tag.VALUE, Tag.PREP, Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.ADV, Tag.NUM)
_ASIDE_MARKS = frozenset({",", "-"})
_LONGEST_SETTING = 9
_NAMED = (Tag.DET, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.ADJ, Tag.NUM)
_TELLERS = frozenset({*_NAMED, Tag.PREP})
_TOLD_WHOM = frozenset({*_TELLERS, Tag.VALUE, Tag.ADV, Tag.COORD})


class Stack:
    """The state of one pass over a sentence: its clauses, those still open, and the clause of each token."""

    def __init__(self, tokens: list[Token], grammar: Grammar, language: str) -> None:
        self.tokens = tokens
        self.grammar = grammar
        self.language = language
        self.clauses = [Clause(ClauseKind.MAIN, None, 0)]
        self.stack = [0]
        self.owner = [0] * len(tokens)
        self.group_end = -1
        self.told_until = -2
        """The comma behind who says it in the middle of the sentence."""
        self.dash: int | None = None
        """The dash that opened what the next one closes."""
        self.elided: set[int] = set()
        """Participles and gerunds behind a conjunction that leaves out their subject."""
        self.quoted_from = 0
        """How deep the stack was where the open quotation began; 0 outside one."""
        forms = set(map(low_of, tokens))
        self.possesses = "whose" in forms
        """Whether an English relative clause may open with its possessor."""
        self.conjoins = language == "en" and not CONJUNCTIONS.isdisjoint(forms)
        """Whether an English preposition may be made a conjunction."""
        self.inserted_until = -1
        """The comma that closes what is inserted in a clause without a finite verb."""
        self.passed = inserted_settings(tokens) if language == "en" else frozenset()
        """The commas around when and where between a subject and its verb, which part no clauses."""

    def _top(self) -> Clause:
        return self.clauses[self.stack[-1]]

    def _open(self, kind: ClauseKind, i: int, antecedent: int | None = None) -> Clause:
        comma = i > 0 and self.tokens[i - 1].low == ","
        clause = Clause(kind, self.stack[-1], i, comma, antecedent=antecedent)
        self.clauses.append(clause)
        self.stack.append(len(self.clauses) - 1)
        return clause

    def _leave(self, depth: int, i: int, predicate: Predicate) -> None:
        """Leave the clauses inside the one at `depth`, which takes the words since the last boundary with it."""
        left = self.stack[depth + 1 :]
        del self.stack[depth + 1 :]
        inner = self.clauses[left[-1]] if left else None
        if inner is None or inner.predicate is None:
            return
        tags = self.tokens[i - 1].low == "," and speaks(predicate.lemma, self.language)
        if tags and self.language == "fr" and self._resumes_subject(self.clauses[left[0]], i):
            tags = False  # `Dans la ville où ils vivent, le maire, de son côté, a annoncé`
        boundary = i - 1 if tags else self._opening_comma(inner.predicate.last, i)
        if boundary is None and self.language == "en":
            boundary = unparted_start(self.tokens, self.clauses[left[0]], inner.predicate, i)
        if boundary is None:
            return
        for j in range(boundary, i):
            if self.owner[j] in left:
                self.owner[j] = self.stack[-1]

    def _resumes_subject(self, outer: Clause, i: int) -> bool:
        """Whether a noun with its article stands between commas behind a clause that opens the sentence."""
        last = outer.predicate.last if outer.predicate is not None else i
        commas = [j for j in range(last + 1, i - 1) if self.tokens[j].low == ","]
        return any(self.tokens[j + 1].tag is Tag.DET and self.owner[j + 1] != 0 for j in commas)

    def _opening_comma(self, head: int, i: int) -> int | None:
        """Return the comma from which the words before the verb at `i` are its own: the last with a subject behind it.

        `Après avoir signé, le maire et sa suite sont partis`. What a comma closes right before the verb is inserted:
        the subject stands before it (`Une fois sorti, le chauffeur, choqué, a appelé`).
        """
        before = i - 1
        while before > head and self.tokens[before].tag in (Tag.CLITIC, Tag.NEG, Tag.ADV):
            before -= 1
        inserted = self.tokens[before].low == "," and before not in self.passed
        found: int | None = None
        named = False
        for j in range(before, head, -1):
            token = self.tokens[j]
            if j in self.passed:
                continue
            if token.low == "," and named:
                if not inserted or found is not None:
                    return j
                found, named = j, False
            if token.low in (";", ":"):
                break
            named = named or token.tag in _SUBJECTS or (j == before and token.low.endswith(_SHARES))
        return found

    def _boundary_in_level(self, i: int) -> int | None:
        level = self._top()
        return self._boundary(level.predicate.last if level.predicate else level.opened_by, i)

    def _boundary(self, head: int, i: int) -> int | None:
        """Return where the words of a new coordinate clause begin: after the last comma, coordinator or quote mark."""
        for j in range(i - 1, head, -1):
            token = self.tokens[j]
            joins = token.tag is Tag.COORD or token.low == "puis"
            if j in self.passed or (token.low == "-" and self._hyphenates(j)):
                continue
            if joins and i - j > _SEVERAL and self._joins_subjects(head, j, i):
                continue
            if (joins and starts_clause(self.tokens, j, i)) or token.low in (
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

    def _before_setting(self, head: int, boundary: int, i: int) -> int:
        """Return the coordinator before the comma at `boundary` where only a setting stands between the two.

        `…, mais début avril, le pont a rouvert`: when, where or by whom it is told belongs to what follows.
        """
        subject = any(t.tag in _SUBJECTS for t in self.tokens[boundary + 1 : i])
        if self.language != "fr" or self.tokens[boundary].low != "," or not subject:
            return boundary  # `puis sur la côte, a annoncé le maire`
        opening = boundary - 1
        while opening > head and self.tokens[opening].tag in _IN_SETTING:
            opening -= 1
        if opening > head + 1 and self.tokens[opening].low == ",":
            opening -= 1  # `et, en mai, la halle`
        joins = self.tokens[opening].tag is Tag.COORD or self.tokens[opening].low == "puis"
        if opening <= head or not joins or boundary - opening > _LONGEST_SETTING:
            return boundary
        inside = self.tokens[opening + 1 : boundary]
        begins = next((t for t in inside if t.low != ","), None)
        parted = self.tokens[opening - 1].low == "," or self.tokens[opening].low in _CONTRASTING
        sets = begins is not None and (begins.tag is Tag.VALUE or (parted and begins.tag is Tag.PREP))
        dated = any(t.tag is Tag.VALUE for t in inside)
        return opening if sets and (parted or dated) else boundary

    def _hyphenates(self, j: int) -> bool:
        """Whether a hyphen stands inside a word (`a 25-member union`)."""
        inside = 0 < j < len(self.tokens) - 1
        return (
            inside and self.tokens[j - 1].end == self.tokens[j].start and self.tokens[j].end == self.tokens[j + 1].start
        )

    def _joins_subjects(self, head: int, j: int, i: int) -> bool:
        """Whether a coordinator joins two subjects of the verb at `i`: a noun stands on both sides, a comma before.

        `Il gèle, et le maire et le préfet ferment le pont`.
        """
        if not names_only(self.tokens, j + 1, i):
            return False
        first = j
        while first - 1 > head and self.tokens[first - 1].tag in _NAMED:
            first -= 1
        opens = self.tokens[first - 1]
        parts = opens.low in _PARTS or (opens.tag is Tag.COORD and self.tokens[first - 2].low == ",")
        return first < j and first - 1 > head and parts and names_only(self.tokens, first, j)

    def _close_quotation(self, low: str) -> None:
        """What is opened inside quotation marks ends with them."""
        if low in _QUOTE_ENDS or (low == '"' and self.quoted_from):
            if self.quoted_from:
                del self.stack[self.quoted_from :]
            self.quoted_from = 0
        else:
            self.quoted_from = len(self.stack)

    def _close_at_comma(self, i: int) -> None:
        if in_enumeration(self.tokens, i) or self._inserts(i):
            return
        while len(self.stack) > 1 and self._top().kind in _CLOSED_BY_COMMA:
            self.stack.pop()
        top = self.clauses[self.stack[-1]]
        if len(self.stack) < 2 or top.predicate is None:
            return
        if (
            i + 1 < len(self.tokens)
            and self.tokens[i + 1].tag is Tag.GER
            and not stands_before_noun(self.tokens, i + 1)
        ):
            return  # `While the side lost, missing three kicks, …`
        parent = self.clauses[self.stack[-2]]
        waits = parent.predicate is None and parent.kind in WAITS
        if (top.kind is ClauseKind.RELATIVE and top.after_comma) or (
            top.kind in (ClauseKind.SUBORDINATE, ClauseKind.CONDITION) and waits
        ):
            self.stack.pop()

    def _inserts(self, i: int) -> bool:
        """Whether the comma at `i` opens or closes what is inserted in a clause without a finite verb.

        `ayant vendu, en mai, à un rival`, `Né à Brest, dans le nord, le 3 mai 1950, il`.
        """
        top = self.clauses[self.stack[-1]]
        if top.kind not in _CLOSED_BY_COMMA or top.predicate is None:
            return False
        if i == self.inserted_until:
            return True
        if top.predicate.last != i - 1 and (top.opened_by or top.kind is not ClauseKind.PARTICIPIAL):
            return False
        closing = closing_comma(self.tokens, i)
        if closing is None:
            return False
        if top.opened_by == 0 and top.kind is ClauseKind.PARTICIPIAL:
            return True
        goes_on = self.tokens[closing + 1]
        if goes_on.tag is Tag.PREP or goes_on.low in ("au", "aux", "du", "des"):
            self.inserted_until = closing
            return True
        return False

    def _close_all(self, i: int) -> None:
        """A colon, semicolon or dash ends what is open; the words after it begin anew."""
        root = self.stack[0]
        del self.stack[1:]
        self.quoted_from = min(self.quoted_from, 1)
        announced = self.tokens[i].low == ":" and any(t.tag in (Tag.NUM, Tag.NOUN) for t in self.tokens[:i])
        if self.clauses[root].predicate is not None or announced:
            self.clauses.append(Clause(ClauseKind.MAIN, None, i, sibling=None))
            self.stack = [len(self.clauses) - 1]

    def _reports(self, clause: Clause) -> bool:
        """Whether a clause's verb may have what is said or thought right behind it."""
        if clause.predicate is None:
            return False
        after = clause.predicate.last + 1
        if clause.predicate.lemma == "add" and after < len(self.tokens) and self.tokens[after].tag is Tag.NUM:
            return False  # `added four goals`
        return clause.predicate.lemma in self.grammar.reporting or speaks(clause.predicate.lemma, self.language)

    def _reports_bare(self, level: Clause, index: int, boundary: int, i: int) -> bool:
        """Whether a verb of speech still lacks what it reports (`officials said police and firemen would come`)."""
        if level.predicate is None or self.tokens[boundary].tag is not Tag.COORD or boundary == i - 1:
            return False
        if self.language == "fr" or level.predicate.lemma in word_class("telling_no_clause", "en"):
            return False  # `a appelé lundi et je crains la suite`: French tells with `que`
        if self.tokens[level.predicate.last + 1].low in _OBJECT_PRONOUNS or self.tokens[boundary - 1].low == ",":
            return False
        if all(t.tag not in _NAMED for t in self.tokens[level.predicate.last + 1 : boundary]):
            return False  # `is expected on Monday and the mayor is ill`
        told = any(c.parent == index and c.kind is ClauseKind.CONTENT for c in self.clauses)
        return speaks(level.predicate.lemma, self.language) and not told

    def _reports_past_aside(self, level: Clause, index: int, boundary: int, i: int) -> bool:
        """Whether an aside parts the subject of what is said from its verb (`said Ms Orr, from Cork, was hurt`)."""
        mark = self.tokens[boundary].low
        if self.language != "en" or level.predicate is None or boundary != i - 1 or mark not in _ASIDE_MARKS:
            return False
        first = level.predicate.last + 1
        opening = next((j for j in range(first, boundary) if self.tokens[j].low == mark), None)
        named = [] if opening is None else [t for t in self.tokens[first:opening] if t.tag is not Tag.VALUE]
        if not names_only(named, 0, len(named)):
            return False
        told = any(c.parent == index and c.kind is ClauseKind.CONTENT for c in self.clauses)
        return speaks(level.predicate.lemma, self.language) and not told

    def _tags_sentence(self, boundary: int, i: int, predicate: Predicate) -> bool:
        """Whether a verb of speech behind a mark tells who says the whole sentence, not only its last clause.

        Its subject stands right behind it, or is all that stands before it (`, quand il a été vu, a dit la mairie`).
        """
        if len(self.stack) < _SEVERAL or self.tokens[boundary].tag is Tag.COORD:
            return False
        writes = predicate.lemma in word_class("telling_in_writing", self.language)
        if predicate.passive or not (writes or speaks(predicate.lemma, self.language)):
            return False
        small = (Tag.CLITIC, Tag.ADV)
        before = [t for t in self.tokens[boundary + 1 : i] if t.tag not in small and t.low not in _MARKS]
        after = past_setting(self.tokens, predicate.last + 1)
        if not before:
            turned = any(t.low.startswith("-") for t in self.tokens[i + 1 : i + 2])  # `, a-t-elle dit jeudi.`
            return turned or (after < len(self.tokens) and self.tokens[after].tag in _NAMED)
        if self.language != "en" or before[0].tag is Tag.PREP or any(t.tag not in _TOLD_WHOM for t in before):
            return False
        return self._ends_telling(predicate)

    def _ends_telling(self, predicate: Predicate) -> bool:
        """Whether nothing but when, where or whom it was told follows a verb of speech (`said on Monday`)."""
        rest = self.tokens[predicate.last + 1 :]
        rest = rest[: next((j for j, t in enumerate(rest) if t.tag is Tag.PUNCT), len(rest))]
        opens = not rest or predicate.lemma == "tell" or rest[0].tag in (Tag.PREP, Tag.VALUE, Tag.ADV)
        return opens and all(t.tag in _TOLD_WHOM for t in rest)

    def _before_tellers(self, boundary: int | None, predicate: Predicate) -> int | None:
        """Return the comma before several who say it (`…, the union and the council have said`), else `boundary`."""
        joins = boundary is not None and self.language == "en" and self.tokens[boundary].tag is Tag.COORD
        if boundary is None or not joins or not speaks(predicate.lemma, "en") or not self._ends_telling(predicate):
            return boundary
        first = boundary - 1
        while first > 0 and self.tokens[first].tag in _TELLERS:
            first -= 1
        named = first < boundary - 1 and self.tokens[first].low == ","
        return first if named and self.tokens[first + 1].tag is not Tag.PREP else boundary

    def _leaves_relative(self, boundary: int, i: int, predicate: Predicate) -> bool:
        """Whether a verb after a comma goes on with the sentence rather than the relative clause before the comma.

        It does where a subject of its own stands before it, where it tags the sentence (`, ont vu des témoins`), or
        where a comma and a coordinator part it from a relative clause that no comma opened.
        """
        top = self._top()
        if top.kind is not ClauseKind.RELATIVE:
            return False
        if self.tokens[boundary].tag is Tag.COORD:  # `monitors the road you are on, and adjusts the speed`
            parts = boundary > 0 and self.tokens[boundary - 1].low == ","
            own = self.language == "fr" and self.tokens[top.opened_by].low != "qui"
            return parts and boundary == i - 1 and not own and not top.after_comma and top.sibling is None
        if any(t.tag in (Tag.NOUN, Tag.PROPN, Tag.PRON) for t in self.tokens[boundary + 1 : i]):
            return True
        if i - 1 > boundary and self.tokens[i - 1].low.endswith(_SHARES):
            return True  # `parmi ceux qui roulent, 81 % citent le prix`
        return predicate.lemma in self.grammar.reporting or speaks(predicate.lemma, self.language)

    def _lacks_verbs(self, i: int) -> bool:
        """Whether more clauses wait for their verb than verbs follow (`the bridge that the firm built was closed`)."""
        waiting = sum(self.clauses[c].predicate is None and self.clauses[c].kind in WAITS for c in self.stack)
        if waiting < _SEVERAL or self.tokens[i - 1].tag not in (Tag.NOUN, Tag.PROPN, Tag.PRON):
            return False
        return verbs_ahead(self.tokens, i) < waiting

    def _resume_teller(self, i: int) -> None:
        """Leave what is said, so that a French gerund of speech is of who says it (`dit que l'eau monte, ajoutant`).

        Whoever speaks inside what is said may go on as well: there nothing is left.
        """
        lemma = self.tokens[i].lemma
        if not self._tells_on(i) or not (speaks(lemma, "fr") or lemma in self.grammar.reporting):
            return
        for depth in range(len(self.stack) - 1, 0, -1):
            said = self.clauses[self.stack[depth]]
            if said.predicate is None or speaks(said.predicate.lemma, "fr"):
                return
            if said.kind is ClauseKind.CONTENT and self._reports(self.clauses[self.stack[depth - 1]]):
                del self.stack[depth:]
                return

    def _tells_on(self, i: int) -> bool:
        """Whether a comma stands before a gerund, and behind it what it tells (`, tout en ajoutant que`)."""
        before = i - 1
        while before > 0 and (self.tokens[before].tag in _BEFORE_GERUND or self.tokens[before].low in _BY_DOING):
            before -= 1
        by_doing = [t.low for t in self.tokens[before + 1 : i] if t.low in _BY_DOING]
        if by_doing == ["en"]:
            return False  # `a aidé X en lui disant que`
        told = any(t.low in ("que", "qu'") for t in self.tokens[i + 1 : i + 4])
        return self.tokens[before].low == "," and (told or foregoes_object(self.tokens[i].lemma, "fr"))
