"""Settles forms that may be a finite verb or a past participle (`fait`, `arrested`) by the clauses open around them."""

from __future__ import annotations

from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.contact import contact_subject
from claims.assembling.parsing.insertions import aside_opener, closes_insertion, goes_on_later, is_aside
from claims.assembling.parsing.stacking import WAITS, Stack
from claims.assembling.parsing.surroundings import (
    finite_follows,
    is_governed,
    names_only,
    no_finite_until_break,
    opens_sentence,
    speaks,
    subject_start,
    verb_left,
)
from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class
from claims.languages.families import light_family

_OBJECT_OPENS = frozenset({Tag.DET, Tag.NUM, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.INF})
_SUBJECT_ENDS = frozenset(
    {Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.PRON, Tag.CLITIC, Tag.NEG, Tag.REL, Tag.NUM, Tag.ADV, Tag.VALUE}
)
_SAYING = frozenset({"say", "add", "reply", "argue"})
"""English verbs of speech whose participle describes nobody (`, said on Monday`)."""
_NAMING = frozenset(
    {"call", "name", "dub", "title", "entitle", "nickname", "elect", "appoint", "vote", "crown", "declare", "rank"}
    | {"know", "label", "rate"}
)
"""English verbs whose passive has a noun behind it (`a firm called Zelta`)."""
_OF_PASSIVES = frozenset({"by", "of", "as", "with", "in", "at", "from", "under", "into"})
"""Prepositions that follow a participle that describes a noun."""
_MEASURED = ("%", "€", "$", "£", "euros", "euro", "dollars", "francs", "livres", "pounds", "km", "mètres", "kilomètres")
"""Ends of a value that a verb may have as its object, which a date never is."""
_CONTENT_OPENS = frozenset({Tag.DET, Tag.NUM, Tag.PROPN, Tag.PRON, Tag.SUBORD})
_CLOSED_BY_COMMA = frozenset({ClauseKind.PARTICIPIAL, ClauseKind.GERUND, ClauseKind.INFINITIVE})
_PHRASES = {"faire": ("partie",), "porter": ("plainte", "partie"), "prendre": ("partie",)}
"""French verbs with a bare noun that is a participle elsewhere."""
_CAUSING = frozenset({"make", "let", "help", "watch", "see", "hear"})
_OBJECT_PRONOUNS = frozenset({"him", "them", "us", "me", "it"})
_CAUSED_AFTER = 2
_STOPS = frozenset({".", "!", "?", "…"})
_FEMININE = frozenset({"la", "une", "cette", "sa"})
_PLURAL = frozenset({"les", "ces", "ses", "des"})
"""French articles of what a participle agrees with."""
_WHAT = "what"
_BEFORE_FORM = frozenset({"as", "once", "than"})
_APPOSED = frozenset({Tag.DET, Tag.ADJ, Tag.NOUN})
_FAR_AHEAD = 25
"""Words behind a form in which a verb of the same clause is looked for."""


class EitherForms(Stack):
    """What a pass over a sentence asks of a form that is either."""

    def _reads_as_participle(self, i: int) -> bool:
        """Whether an `-ed` form reads as `the man arrested in Paris` rather than `police arrested`.

        It does where its clause has its verb already and no boundary stands between, or where another finite verb
        follows in the same stretch while the clause still waits for its own.
        """
        top = self._top()
        following = self.tokens[i + 1].low if i + 1 < len(self.tokens) else ""
        if i == 0:
            return self.language == "en" and opens_sentence(self.tokens, i)
        if self._is_likened(i) or (self.tokens[i].lemma in _SAYING and following != "to"):
            return i in self.elided
        if following != "by" and self._acts_on_what_opens(i):
            return False
        apposed = self._is_apposed(i)
        if apposed or self._is_last_verb(i) or (top.predicate is None and self._tells_of_subject(i)):
            return apposed
        before = self.tokens[i - 1].tag
        if before not in (Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM):
            if before is Tag.PUNCT and top.predicate is None:
                return self.tokens[i - 1].low in (",", "-") and is_aside(self.tokens, i)
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

    def _is_likened(self, i: int) -> bool:
        """Whether an English form stands right behind a conjunction without a subject, and note it (`as told by X`)."""
        before = self.tokens[i - 1].low
        if self.language != "en" or before not in _BEFORE_FORM:
            return False
        if self.tokens[i].lemma in word_class("objectless", "en"):
            return False
        if before == "once" and i > 1 and self.tokens[i - _CAUSED_AFTER].tag is not Tag.PUNCT:
            return False
        self.elided.add(i)
        return True

    def _is_apposed(self, i: int) -> bool:
        """Whether a form behind a noun between a comma and `by` describes it (`hailed Orsa, the spa owned by Tora`)."""
        after = [t.tag for t in self.tokens[i + 2 : i + 3]]
        if self.language != "en" or after != [Tag.PROPN] or self.tokens[i + 1].low != "by":
            return False
        start = i - 1
        while start > max(0, i - _FAR_AHEAD) and self.tokens[start].tag in _APPOSED:
            start -= 1
        opens = self.tokens[start].low == "," and self.tokens[start + 1].tag is Tag.DET
        return opens and self.tokens[i - 1].tag is Tag.NOUN and any(c.predicate is not None for c in self.clauses)

    def _is_last_verb(self, i: int) -> bool:
        """Whether a form must be finite: no other verb is left for what waits, or its object is a pronoun."""
        return self._lacks_verbs(i) or self._closes_sentence(i) or self._acts_on_pronoun(i) or self._resumes(i)

    def _tells_of_subject(self, i: int) -> bool:
        """Whether a form is the verb of the noun right before it: it reports, or acts on a noun before that one."""
        return self._may_report(i) or self._acts_on_noun_before(i)

    def _acts_on_pronoun(self, i: int) -> bool:
        """Whether an English form has an object pronoun right behind it (`after her aunt told him`)."""
        if self.language != "en" or i + 1 >= len(self.tokens) or self.tokens[i - 1].tag is Tag.PREP:
            return False
        return self.tokens[i + 1].tag is Tag.PRON and self.tokens[i + 1].low in _OBJECT_PRONOUNS

    def _acts_on_noun_before(self, i: int) -> bool:
        """Whether an English form has its subject right behind another noun (`the firm the council hired has gone`)."""
        start = contact_subject(self.tokens, i) if self.language == "en" else None
        if start is None or self.tokens[start].tag is Tag.PROPN or self.tokens[start].low == "that":
            return False
        if is_governed(self.tokens, start - 1):
            return False
        return (i + 1 >= len(self.tokens) or self.tokens[i + 1].low != "by") and finite_follows(self.tokens, i)

    def _acts_on_what_opens(self, i: int) -> bool:
        """Whether an English form acts on `what` or on the noun before its subject (`what the club needed on Friday`).

        `overcame the joy the guests showed at noon`, beside `gave the club the cup won in May`.
        """
        top = self._top()
        if self.language != "en" or self.tokens[i - 1].tag not in (Tag.NOUN, Tag.PROPN):
            return False
        if top.predicate is None:
            return top.kind is ClauseKind.CONTENT and self.tokens[top.opened_by].low == _WHAT
        if top.predicate.lemma in self.grammar.giving:
            return False
        start = contact_subject(self.tokens, i)
        return start is not None and self.tokens[start].tag is Tag.DET

    def _acts(self, i: int) -> bool:
        """Whether an English form has an object right behind it, which no passive has (`Zelta packed boxes as it`)."""
        token, before = self.tokens[i], self.tokens[i - 1]
        following = self.tokens[i + 1].tag if i + 1 < len(self.tokens) else Tag.PUNCT
        if self.language != "en" or before.tag is not Tag.PROPN or token.lemma in self.grammar.giving:
            return False
        return following in (Tag.DET, Tag.NOUN, Tag.PRON) and token.lemma not in _NAMING

    def _governs(self, i: int) -> bool:
        """Whether an English form behind a subject has an object right behind it, as no passive but of giving has."""
        token, top = self.tokens[i], self._top()
        if self.language != "en" or top.predicate is not None or top.kind not in WAITS or i + 2 >= len(self.tokens):
            return False
        if self.tokens[i - 1].tag not in (Tag.NOUN, Tag.PROPN) or token.lemma in self.grammar.giving:
            return False
        opens = self.tokens[i + 1]
        named = opens.tag is Tag.PROPN or (opens.tag is Tag.DET and opens.low not in ("that", "this", "each", "every"))
        return named and self.tokens[i + 2].lemma not in self.grammar.moments and token.lemma not in _NAMING

    def _may_report(self, i: int) -> bool:
        """Whether a form is a verb that reports, with what it reports right behind it (`the study found 11 died`)."""
        if speaks(self.tokens[i].lemma, self.language):
            return i + 1 >= len(self.tokens) or self.tokens[i + 1].low != "of"  # `the man accused of the theft`
        if self.tokens[i].lemma not in self.grammar.reporting or i + 1 >= len(self.tokens):
            return False
        following = self.tokens[i + 1]
        many = self.language == "en" and following.tag is Tag.NOUN and following.plural is True
        measured = following.tag is Tag.VALUE and following.low.endswith(_MEASURED)
        return following.tag in _CONTENT_OPENS or many or measured

    def _reads_as_finite(self, i: int) -> bool:
        """Whether a form tagged as a participle is the verb its clause waits for (`l'incendie détruit une grange`)."""
        if self.tokens[i].low == "had":
            return True
        if self.told_until == i - 1 and self._top().predicate is None:
            return not finite_follows(self.tokens, i, surely=True)
        if self._is_last_verb(i) or self._governs(i):
            return True
        if self.language == "en" and contact_subject(self.tokens, i) is not None:
            return True
        if self._tells_french_content(i) or (self.language == "fr" and self._is_only_verb(i)):
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

    def _tells_french_content(self, i: int) -> bool:
        """Whether a French form behind its subject has what it says behind it (`la mairie dit que`)."""
        if self.language != "fr" or not 0 < i < len(self.tokens) - 1 or self.tokens[i + 1].low not in ("que", "qu'"):
            return False
        waits = self._top().predicate is None and self._top().kind in WAITS
        return waits and self.tokens[i - 1].tag in _SUBJECT_ENDS and speaks(self.tokens[i].lemma, "fr")

    def _is_only_verb(self, i: int) -> bool:
        """Whether a French sentence has no other verb for its subject, and a form is no participle of that.

        `la foudre fait « dix morts par an »`: it does not agree; `le texte fait suite à un vote`: hardly ever is one.
        """
        top, token = self._top(), self.tokens[i]
        if not i or top.predicate is not None or top.kind not in WAITS or self.tokens[-1].low not in _STOPS:
            return False
        if self.tokens[i - 1].tag not in _SUBJECT_ENDS and self._aside_before(i - 1) is None:
            return False
        if i + 1 < len(self.tokens) and (self.tokens[i + 1].low in ("par", ".") or self.tokens[i + 1].tag is Tag.VALUE):
            return False
        start = 0 if top.kind is ClauseKind.MAIN else top.opened_by
        opens = next((t for t in self.tokens[start:i] if t.tag in (Tag.DET, Tag.PREP, Tag.PRON)), None)
        number = opens is not None and opens.low in _PLURAL and not token.low.endswith(("s", "x"))
        differs = number or (opens is not None and opens.low in _FEMININE and not token.low.endswith(("e", "es")))
        tells = i + 1 < len(self.tokens) and self.tokens[i + 1].low in ("que", "qu'")  # `craint que la ville ne brûle`
        return (differs or tells or token.low == "fait") and not finite_follows(self.tokens, i, surely=True)

    def _resumes(self, i: int) -> bool:
        """Whether an English form goes on behind an aside with what stands before that (`Ms Orr, 36, died at home`).

        No other verb does so behind it (`The mill, a ruin, built in 1900, was sold`).
        """
        top = self._top()
        if self.language != "en" or i < _CAUSED_AFTER or top.kind not in WAITS:
            return False
        if top.predicate is not None:
            return top.kind is not ClauseKind.RELATIVE and self._adds_subject(i, top.predicate.last)
        if self.told_until == i - 1:
            return not finite_follows(self.tokens, i, surely=True)
        mark = i - 1
        while mark > 1 and self.tokens[mark].tag is Tag.ADV:
            mark -= 1
        if self._aside_before(mark) is None:
            return False
        if self.tokens[i].lemma in word_class("objectless", "en"):
            return True
        if i + 1 < len(self.tokens) and self.tokens[i + 1].low in ("by", "of"):
            return False
        return not goes_on_later(self.tokens, i)

    def _adds_subject(self, i: int, last: int) -> bool:
        """Whether an aside parts an English form that surely has a tense from what a coordinator adds before it.

        `The ferry left, and the crowd, most of it young, died down`; a form without an object may be of the list.
        """
        aside = aside_opener(self.tokens, i - 1)
        if aside is None or self.tokens[i - 1].low == ")":
            return False
        start = subject_start(self.tokens, aside)
        if start - 1 <= last + 1 or self.tokens[start - 1].tag is not Tag.COORD:
            return False
        acts = i + 1 < len(self.tokens) and self.tokens[i + 1].tag in (Tag.DET, Tag.PRON)
        return names_only(self.tokens, start, aside) and (
            acts or self.tokens[i].lemma in word_class("objectless", "en")
        )

    def _aside_before(self, mark: int) -> int | None:
        """Return the mark that opens the aside or the relative clause that the one at `mark` closes, if any does."""
        if mark < 1 or self.tokens[mark].tag is not Tag.PUNCT:
            return None
        opener = aside_opener(self.tokens, mark)
        if opener is not None:
            return opener
        inner: int | None = self.owner[mark - 1]
        while inner is not None and inner not in self.stack:
            clause = self.clauses[inner]
            if clause.kind is ClauseKind.RELATIVE and clause.opened_by > 1:
                return clause.opened_by - 1
            inner = clause.parent
        return None

    def _closes_sentence(self, i: int) -> bool:
        """Whether an English form behind a relative clause is the only verb left for what is around that clause.

        `The head of the trust that owns the pier resigned on Friday`; nothing that only a passive has follows.
        """
        top = self._top()
        if self.language != "en" or top.kind is not ClauseKind.RELATIVE or top.predicate is None:
            return False
        waits = any(self.clauses[c].predicate is None and self.clauses[c].kind in WAITS for c in self.stack)
        if not waits or self.tokens[i - 1].tag in (Tag.PUNCT, Tag.COORD, Tag.AUX, Tag.DET, Tag.NUM):
            return False
        after = self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        passive = after is not None and after.tag is Tag.PREP and after.low in _OF_PASSIVES
        return not passive and not verb_left(self.tokens, i)

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

    def _completes_phrase(self, i: int) -> bool:
        """Whether what may be a participle is the noun of a fixed phrase (`font aussi partie`, `a porté plainte`)."""
        verb = i - 1
        while verb > 0 and self.tokens[verb].tag in (Tag.ADV, Tag.NEG):
            verb -= 1
        return self.tokens[i].low in _PHRASES.get(self.tokens[verb].lemma, ())

    def _complete_phrase(self, i: int, token: Token) -> None:
        """Make a noun of what may be a participle, and of it and its verb the one event that they name."""
        self.tokens[i] = token._replace(tag=Tag.NOUN, lemma=token.low)
        clause = self._top()
        if clause.predicate is not None and clause.predicate.light is None:
            family = light_family(clause.predicate.lemma, token.low, self.language)
            clause.predicate = clause.predicate._replace(light=family)

    def _is_caused(self, i: int) -> bool:
        """Whether an English base form is what someone is made, let or seen to do (`made them wait`)."""
        token = self.tokens[i]
        if token.low != token.lemma:
            return False
        top = self._top()
        if top.predicate is None:
            return False
        object_alone = i - top.predicate.last == _CAUSED_AFTER and self.tokens[i - 1].tag is Tag.PRON
        return object_alone and top.predicate.lemma in _CAUSING

    def _opens_no_clause(self, i: int, token: Token) -> bool:
        """Whether `aged` only opens an age (`died aged 86`), or `based on` what something rests on."""
        if token.low == "based" and i + 1 < len(self.tokens) and self.tokens[i + 1].low in ("on", "upon"):
            return token.tag is Tag.PART or token.either
        return token.low == "aged" and i + 1 < len(self.tokens) and self.tokens[i + 1].tag in (Tag.NUM, Tag.VALUE)
