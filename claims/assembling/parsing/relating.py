"""What the relative clauses of a sentence describe, and which `que` opens one rather than what is said."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.elliptic import elided_form, governs_noun
from claims.assembling.parsing.missing_objects import lacks_its_object, past_mark
from claims.assembling.parsing.resumed import resumes_behind
from claims.assembling.parsing.stacking import WAITS
from claims.assembling.parsing.surroundings import TELLING, finite_follows, names_only, noun_before, tells_content
from claims.assembling.parsing.unmarked import UnmarkedClauses
from claims.assembling.words.tokens import Tag, Token

_COORDINATED = frozenset({"qui", "que", "qu'", "dont", "où", "who", "which", "whose"})
"""Pronouns that open a second relative clause behind a coordinator."""
_ADDRESSING = frozenset(
    {"informer", "prévenir", "avertir", "assurer", "convaincre", "persuader", "aviser", "alerter", "rassurer"}
)
"""French verbs whose object is whom they tell (`prévient les élus que`)."""
_OBJECT_RELATIVES = frozenset({"que", "qu'"})
_INDEFINITE = frozenset({"those", "something", "anything", "everything", "nothing", "one", "ones", "someone", "anyone"})
_SEVERAL = 2
_CLEFT = 3
"""Words from `c'` to the `que` of a cleft."""
_NO_PART = frozenset({Tag.PROPN, Tag.PRON, Tag.VERB, Tag.AUX})
"""What does not stand between `dont` and the part that it names."""
_OF = frozenset({"de", "d'", "du", "des"})
_IN_CHAIN = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.DET, Tag.NUM})
_STRESSED = frozenset({"lui", "elle", "eux", "elles", "moi", "toi", "nous", "vous", "cela", "ça"})
_DEFINITE = frozenset({"le", "la", "les", "l'", "leur", "leurs", "son", "sa", "ses"})


class RelativeClauses(UnmarkedClauses):
    """What a pass over a sentence asks at a pronoun that may relate to a noun before it."""

    def _names_part(self, i: int) -> bool:
        """Whether `dont` at `i` opens no clause."""
        if finite_follows(self.tokens, i):
            return names_part(self.tokens, i)
        sure = self._top().predicate is not None or self.tokens[i - 1].low != ","
        return not has_joint_subject(self.tokens, i) and not resumes_behind(self.tokens, i, sure=sure)

    def _lacks_clause(self, i: int) -> bool:
        """Whether a conjunction has a mere participle or adjective behind it, not a clause (`if passed, the bill`).

        An English one becomes the preposition of its gerund, the adverb of its adjective; who does or undergoes what
        its participle or gerund tells, the clause around it says.
        """
        if self.language == "en" and governs_noun(self.tokens, i):
            self.tokens[i] = self.tokens[i]._replace(tag=Tag.PREP)
            return True
        form = elided_form(self.tokens, i) if self.language == "en" else None
        if form is None:
            described = [t.tag for t in self.tokens[i + 1 : i + 3]]
            return described in ([Tag.PART, Tag.PUNCT], [Tag.ADJ, Tag.PUNCT])
        token = self.tokens[form]
        if token.tag is Tag.VERB or token.tag is Tag.PART:
            self.tokens[form] = token._replace(tag=Tag.PART, tense=None, either=False)
        if self.tokens[form].tag in (Tag.PART, Tag.GER):
            self.elided.add(form)
        if self.tokens[form].tag is not Tag.PART:
            self.tokens[i] = self.tokens[i]._replace(tag=Tag.PREP if token.tag is Tag.GER else Tag.ADV)
        return True

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
        if self.language == "en" and self._stands_for_subject(i):
            return False
        following = self.tokens[i + 1].tag if i + 1 < len(self.tokens) else Tag.PUNCT
        if following in (Tag.VERB, Tag.AUX) and self.language == "fr" and _follows_noun(self.tokens, i):
            return False  # `les thèses que défend l'auteur`
        if self.language == "fr" and (_describes_several(self.tokens, i) or _puts_first(self.tokens, i)):
            return False
        if self.language == "fr" and lacks_its_object(self.tokens, i):
            return False  # `vend les vélos qu'il vient de peindre`
        if tells_content(self.tokens, i, self.grammar):
            return True
        index = self.stack[-1]
        told = any(c.parent == index and c.kind is ClauseKind.CONTENT for c in self.clauses)
        if following in (Tag.VERB, Tag.AUX) or told or not self._reports(self._top()):
            return False
        return self.language == "en" or not self._follows_object(i)

    def _follows_object(self, i: int) -> bool:
        """Whether what a French verb of speech tells stands before `que` (`raconte l'histoire qu'ils ont vécue`)."""
        predicate = self._top().predicate
        start = i - 1
        while start > 0 and self.tokens[start].tag in (Tag.NOUN, Tag.ADJ):
            start -= 1
        told = self.tokens[start].tag is Tag.DET and self.tokens[start].low not in ("au", "aux") and start < i - 1
        return told and predicate is not None and predicate.last == start - 1 and predicate.lemma not in _ADDRESSING

    def _added_antecedent(self, i: int) -> int | None:
        """Return the noun that `que` behind a comma or a coordinator relates to, outside speech.

        `à Novak, qu'il avait suivi`; `un pont que la ville loue et qu'elle veut raser`.
        """
        if self.language == "en":
            if not self._stands_for_subject(i):
                return None
            self.tokens[i] = self.tokens[i]._replace(tag=Tag.REL)
            return i - 1
        if i < _SEVERAL or i + 2 >= len(self.tokens):
            return None
        if self.tokens[i - 1].tag is not Tag.COORD and lacks_its_object(self.tokens, i):
            self.tokens[i] = self.tokens[i]._replace(tag=Tag.REL)
            marked = self.tokens[i - 1].tag is Tag.PUNCT and self.tokens[i - 1].low != ","
            return past_mark(self.tokens, i) if marked else noun_before(self.tokens, i)
        if self.tokens[i - 1].tag is Tag.COORD:
            around = self.clauses[self.owner[i - 2]]
            relates = around.kind is ClauseKind.RELATIVE and self._may_share(around)
            return self._shared_antecedent(i) if relates else None
        if self.tokens[i - 1].low != "," or self.tokens[i - 2].tag not in (Tag.NOUN, Tag.PROPN):
            return None
        if self.tokens[i + 2].low in ("soit", "soient"):
            return None
        top = self._top()
        told = any(c.kind is ClauseKind.CONTENT for c in self.clauses)
        if top.predicate is None:
            sets = _sets_scene(self.tokens, i - 2)
            return None if told or sets or top.kind not in WAITS else noun_before(self.tokens, i)
        return None if told or self._reports(top) else noun_before(self.tokens, i)

    def _stands_for_subject(self, i: int) -> bool:
        """Whether `that` stands between a noun and its verb (`the rumours that appear`, `something that lasts`).

        Not behind whom a verb of speech tells it to (`told reporters that was a lie`).
        """
        if not i or self.tokens[i].low != "that":
            return False
        verb = i + 1
        while verb < len(self.tokens) and self.tokens[verb].tag is Tag.ADV:
            verb += 1
        if verb >= len(self.tokens) or self.tokens[verb].tag not in (Tag.VERB, Tag.AUX):
            return False
        before = self.tokens[i - 1]
        sum_ = before.tag is Tag.VALUE and before.low[0] in "$£€"
        pointed = before.tag is Tag.PRON and before.low in _INDEFINITE
        return (before.tag is Tag.NOUN or sum_ or pointed) and not self._addresses(self._top())

    def _addresses(self, clause: Clause) -> bool:
        """Whether a clause's verb has whom it tells for its object (`warned`)."""
        return clause.predicate is not None and clause.predicate.lemma in TELLING

    def _may_share(self, around: Clause) -> bool:
        """Whether a second relative clause may follow one: no verb of speech has what `que` opens for its object."""
        opener = self.tokens[around.opened_by].low
        return opener in _OBJECT_RELATIVES or (opener == "qui" and not self._reports(around) and not self._told())

    def _told(self) -> bool:
        return any(c.kind is ClauseKind.CONTENT for c in self.clauses)


def _follows_noun(tokens: Sequence[Token], i: int) -> bool:
    """Whether a noun stands right before `i`, or one with its participle (`les mesures prises que`)."""
    if i and tokens[i - 1].tag is Tag.NOUN:
        return True
    return i > _SEVERAL and tokens[i - 1].tag is Tag.PART and tokens[i - 2].tag is Tag.NOUN


def _describes_several(tokens: Sequence[Token], i: int) -> bool:
    """Whether `que` at `i` has a plural before it, and behind its verb no object (`des idées qu'il défend depuis`)."""
    if i + 3 >= len(tokens) or tokens[i - 1].tag is not Tag.NOUN or tokens[i - 1].plural is not True:
        return False
    verb = next((j for j in range(i + 1, i + 4) if j < len(tokens) and tokens[j].tag is Tag.VERB), None)
    if verb is None or verb + 1 >= len(tokens) or tokens[i + 1].tag is not Tag.PRON:
        return False
    return tokens[verb + 1].tag in (Tag.PUNCT, Tag.COORD, Tag.VALUE, Tag.VERB, Tag.AUX)


def _puts_first(tokens: Sequence[Token], i: int) -> bool:
    """Whether `que` at `i` follows a stressed pronoun behind `c'est` (`c'est lui que je veux`)."""
    if i < _CLEFT or tokens[i - 1].low not in _STRESSED:
        return False
    return tokens[i - 2].lemma == "être" and tokens[i - _CLEFT].low in ("c'", "ce")


def _sets_scene(tokens: Sequence[Token], i: int) -> bool:
    """Whether a preposition governs the noun at `i` and what it completes (`Au terme du scrutin, que la mairie`)."""
    while i > 0 and tokens[i].low not in ("au", "aux") and (tokens[i].tag in _IN_CHAIN or tokens[i].low in _OF):
        i -= 1
    return tokens[i].low in ("au", "aux") or (tokens[i].tag is Tag.PREP and tokens[i].low not in _OF)


def names_part(tokens: Sequence[Token], i: int) -> bool:
    """Whether `dont` names a part: a noun and a verb of the other number follow (`dix élus dont un maire ont`)."""
    noun = next((j for j in range(i + 1, min(i + 5, len(tokens))) if tokens[j].tag is Tag.NOUN), None)
    if noun is None or noun + 1 >= len(tokens) or tokens[noun + 1].tag not in (Tag.VERB, Tag.AUX):
        return False
    named, told = tokens[noun].plural is True, tokens[noun + 1].plural
    return told is not None and told is not named and all(t.tag not in _NO_PART for t in tokens[i + 1 : noun])


def has_joint_subject(tokens: Sequence[Token], i: int) -> bool:
    """Whether `dont` has two coordinated nouns and a verb behind it (`dont le maire et l'élu ont démissionné`)."""
    if i + 1 >= len(tokens) or tokens[i + 1].low not in _DEFINITE:
        return False
    joint = next((j for j in range(i + 1, min(i + 9, len(tokens))) if tokens[j].tag is Tag.COORD), None)
    if joint is None or joint + 1 >= len(tokens) or tokens[joint + 1].low not in _DEFINITE:
        return False
    return names_only(tokens, i + 1, joint) and finite_follows(tokens, joint)
