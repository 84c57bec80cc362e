"""What two facts have in common, worked out where a level asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.comparing import relate
from checker.linking.figures import figure_of
from checker.linking.misdating import may_stand_for
from checker.linking.placing import ONCE
from checker.linking.proceedings import are_other_proceedings
from checker.linking.profiles import UNNAMED, folded
from checker.linking.properties import cached_property
from checker.linking.sentences import Sentences
from checker.linking.stories import LONE, are_both_told, left_over, story_name
from checker.linking.verbs import told_by_one_verb
from checker.linking.voices import is_same_quotation
from checker.linking.whereabouts import PERSON
from checker.linking.wording import is_one_statement
from checker.model import Relation
from claims.assembling.words.grammar import grammar_of
from claims.languages.families import are_opposite, broader_key, is_speech, near
from claims.model import (
    DateRole,
    NameValue,
    OutcomeValue,
    PartyValue,
    PlaceValue,
    PolarityValue,
    QuoteValue,
    Slot,
)

if TYPE_CHECKING:
    from checker.linking.profiles import Profile
    from checker.linking.stories import Kind

HAPPENING = frozenset({DateRole.EVENT, DateRole.SPAN})
"""Roles that are read one for the other where both dates belong to one family of event."""
FIGURES = 2
"""Values that two versions of a sentence share beside the compared ones when all of them tell of one thing."""
COPIED = 0.85
"""Likeness from which sentences are one sentence, even if their clauses were read differently."""
COUNTED = frozenset({Slot.COUNT, Slot.AMOUNT, Slot.SHARE, Slot.MEASURE})
QUANTITIES = frozenset({Slot.AMOUNT, Slot.MEASURE})
"""Slots whose values have a quantity (`surface`) on one side and what has it (`bâtiment`) on the other."""
MONTHS = 45
"""Days between two publications from which figures without a date are those of two periods."""
NAMED = ("person:", "org:", "name:", "thing:")
"""Opens the keys of those who speak, or may."""
DENIAL = 0.9
"""Share of a sentence's words that the other has when it denies that and nothing else."""
NEGATED = 2
"""Words after a verb among which its negation stands."""
OPENED = 3
"""Words before a verb among which a negation opens that may go without its second word (`ne peut prouver`)."""
BODY = "org:"
"""Opens the keys of organisations."""
LONG = 25
"""Letters of a quotation that hardly two people say alike by chance."""


class Pair(Sentences):
    """Two profiles side by side, symmetric in all that it says."""

    # ------------------------------------------------------------------ story

    @cached_property
    def one_story(self) -> bool:
        """Whether the two texts tell one story."""
        return self.a.fact.source != self.b.fact.source and self.a.story.is_one_with(self.b.story)

    @cached_property
    def left_over(self) -> Kind | None:
        """The kind of which two texts on one story have these values alone, beside those that they share."""
        if not self.one_story or self.agents_differ or self.patients_differ or self.other_surroundings:
            return None
        return left_over(self.a, self.b)

    @cached_property
    def both_told(self) -> bool:
        """Whether both texts have both figures: they agree that there are two."""
        return self.one_story and are_both_told(self.a, self.b)

    @property
    def is_sole(self) -> bool:
        """Whether each of two texts on one story has only this value of a kind that says what it is of."""
        return self.left_over is not None and LONE not in self.left_over

    @property
    def place_known(self) -> bool:
        """Whether the text of one place names the other one too: an event in a town is told of its suburb as well."""
        a, b = self.a, self.b
        if not isinstance(a.fact.value, PlaceValue) or not isinstance(b.fact.value, PlaceValue):
            return False
        return story_name(a.fact.value.key) in b.story.names or story_name(b.fact.value.key) in a.story.names

    @property
    def is_lone(self) -> bool:
        """Whether each of two texts on one story has only this value of its dimension."""
        return self.left_over is not None and LONE in self.left_over

    # ------------------------------------------------------------------ event

    @property
    def same_family(self) -> bool:
        """Whether both belong to one event family."""
        return self.a.family is not None and self.a.family == self.b.family

    @property
    def near_family(self) -> bool:
        """Whether their families are neighbours, two readings of one verb, or one occurrence told from both ends."""
        near = self.b.family in self.a.near or self.a.family in self.b.near
        return near or self.both_ends or self.same_verb

    @cached_property
    def same_verb(self) -> bool:
        """Whether one verb tells both events, of which a sentence shows a sense that the other leaves open."""
        return told_by_one_verb(self.a.fact, self.b.fact)

    @cached_property
    def both_ends(self) -> bool:
        """Whether one tells from the other party's end what the other tells (`A sold B`, `B bought from A`)."""
        a, b = self.a, self.b
        if b.family not in a.converse or a.agents & b.agents:
            return False
        acting = ((a.agents, b.roles), (b.agents, a.roles))
        return any(roles.get(key, "agent") != "agent" for agents, roles in acting for key in agents)

    @cached_property
    def opposite_family(self) -> bool:
        """Whether they are told by opposite families (`rise`, `fall`)."""
        if isinstance(self.a.fact.value, OutcomeValue):
            return True
        if self.a.family is None or self.b.family is None or self.both_ends:
            return False
        return are_opposite(self.a.family, self.b.family)

    @property
    def other_end(self) -> bool:
        """Whether outcomes are those of two parties: who beat whom says nothing against who lost to whom."""
        if not isinstance(self.a.fact.value, OutcomeValue) or self.b.family not in self.a.converse:
            return False
        return not self._acting(self.a) & self._acting(self.b)

    @staticmethod
    def _acting(side: Profile) -> frozenset[str]:
        return frozenset(key for key, role in side.roles.items() if role == "agent")

    @property
    def unknown_family(self) -> bool:
        """Whether a word outside the lexicon names one of the events: it may be a synonym."""
        return ":" in (self.a.family or "") or ":" in (self.b.family or "")

    @property
    def known_apart(self) -> bool:
        """Whether both events are known by family, and the families are neither alike nor near nor opposite."""
        named = self.a.family is not None and self.b.family is not None and not self.unknown_family
        return named and not (self.same_family or self.near_family or self.opposite_family)

    @property
    def is_without_event(self) -> bool:
        """Whether neither names an event."""
        return self.a.family is None and self.b.family is None

    @property
    def is_eventless(self) -> bool:
        """Whether facts of this slot belong to a person rather than to an event."""
        return self.a.fact.slot in (Slot.WORDING, Slot.SPEAKER, Slot.ROLE, Slot.NAME)

    @cached_property
    def one_statement(self) -> bool:
        """Whether the facts are wordings of one statement."""
        return is_one_statement(self.a.fact.value, self.b.fact.value)

    @cached_property
    def same_quotation(self) -> bool:
        """Whether two speakers are told of the same words; a name written otherwise is a matter of names."""
        return self.a.fact.slot is Slot.SPEAKER and not self.namesakes and is_same_quotation(self.a.fact, self.b.fact)

    @cached_property
    def same_speech(self) -> bool:
        """Whether two wordings have most of their words in common, in one order."""
        a, b = self.a.fact.value, self.b.fact.value
        if not isinstance(a, QuoteValue) or not isinstance(b, QuoteValue) or min(len(a.words), len(b.words)) < LONG:
            return False
        return relate(a, b).relation is not Relation.NOT_COMPARABLE

    @property
    def shares_a_name(self) -> bool:
        """Whether both sentences name one person, body or thing."""
        return any(term.startswith(NAMED) for term in self.shared)

    @property
    def is_wording(self) -> bool:
        """Whether the facts are words quoted: what they share is then nearly all the evidence there is."""
        return self.a.fact.slot is Slot.WORDING

    @property
    def is_opposition(self) -> bool:
        """Whether the slot itself asks who affirms and who denies."""
        return isinstance(self.a.fact.value, PolarityValue)

    @cached_property
    def same_named(self) -> bool:
        """Whether one named entity acts, or is acted on, in both."""
        shared = (key for key, role in self.a.roles.items() if self.b.roles.get(key) == role)
        return any(not key.startswith(UNNAMED) for key in shared)

    @property
    def is_denial(self) -> bool:
        """Whether one sentence denies what the other says of the same entity, and says nothing else."""
        return self.is_opposition and self.same_family and self.same_named and self.containment >= DENIAL

    @property
    def other_figures(self) -> bool:
        """Whether both sentences tell values, and none alike: what one denies is then another thing."""
        return bool(self.a.figures and self.b.figures) and not self.a.figures & self.b.figures

    @property
    def happens_once(self) -> bool:
        """Whether both tell what befalls one person once only: birth, death."""
        if not self.same_family or self.a.family not in ONCE:
            return False
        return any(key.startswith(PERSON) and self.b.roles.get(key) == role for key, role in self.a.roles.items())

    @property
    def other_role(self) -> bool:
        """Whether dates, or those who take part, are different things to their events (`signé le`, `annoncé le`)."""
        a, b = self.a.fact.value, self.b.fact.value
        if isinstance(a, PartyValue) and isinstance(b, PartyValue):
            return a.role != b.role and not self.namesakes
        one, other = self.a.fact.role or DateRole.EVENT, self.b.fact.role or DateRole.EVENT
        return one is not other and not (self.same_family and {one, other} <= self._happening)

    @property
    def _happening(self) -> frozenset[DateRole]:
        """Roles that are read one for the other; the day of a speech act is the day of that event."""
        family = self.a.family or ""
        spoken = is_speech(family) or "announce" in near(family)
        return HAPPENING | {DateRole.STATEMENT} if spoken else HAPPENING

    @cached_property
    def namesakes(self) -> bool:
        """Whether two names begin alike and end otherwise, as a first name with two surnames does."""
        a, b = self.a.fact.value, self.b.fact.value
        if not isinstance(a, PartyValue | NameValue) or not isinstance(b, PartyValue | NameValue):
            return False
        if any(isinstance(value, PartyValue) and value.key.startswith(BODY) for value in (a, b)):
            return False  # `Cour de justice` and `Cour de cassation` begin alike
        one, other = folded(a.name).split(), folded(b.name).split()
        return len(one) > 1 and len(other) > 1 and one[0] == other[0] and one[-1] != other[-1]

    @property
    def both_known(self) -> bool:
        """Whether both sources know both of the entities compared: two people then, not one under two names."""
        a, b = self.a.fact.value, self.b.fact.value
        if not isinstance(a, PartyValue | NameValue) or not isinstance(b, PartyValue | NameValue):
            return False
        if self.a.fact.slot is Slot.SPEAKER:
            return False
        return a.key != b.key and a.key in self.b.known and b.key in self.a.known

    @property
    def other_qualifier(self) -> bool:
        """Whether a qualifier makes two events of them: one of its own, or another ordinal of what both speak of."""
        a, b = self.a, self.b
        return a.qualifiers != b.qualifiers or _other_ordinal(a, b) or _other_ordinal(b, a)

    @property
    def other_proceedings(self) -> bool:
        """Whether they tell of another instance, or of another deed."""
        return are_other_proceedings(self.a.fact, self.b.fact, self.published_apart)

    @property
    def is_one_weekday(self) -> bool:
        """Whether versions of one sentence name one weekday, which each page counts from its own date."""
        return self.is_version and self.same_weekdays

    @property
    def is_reread(self) -> bool:
        """Whether other families for one wording are another reading of it rather than another event."""
        if self.is_restated:
            return True
        agrees = self.likeness >= COPIED or self.beside > 0 or self.shared_figures >= FIGURES
        return self.is_near_copy and agrees

    @property
    def same_attribution(self) -> bool:
        """Whether both name the same source for their value."""
        key = self.a.fact.attribution_key
        return key is not None and key == self.b.fact.attribution_key

    @property
    def is_undated_figure(self) -> bool:
        """Whether figures of two publications, months apart, are of no date that either would tell."""
        if self.a.fact.slot not in COUNTED or (self.published_apart or 0) <= MONTHS or self.is_version:
            return False
        return not (self.a.days or self.b.days or self.a.when or self.b.when)

    @cached_property
    def shared_figures(self) -> int:
        """How many telling values both sentences have beside the ones compared."""
        own = {figure_of(self.a.fact.value), figure_of(self.b.fact.value)}
        return len((self.a.figures & self.b.figures) - own)

    @cached_property
    def is_impossible(self) -> bool:
        """Whether one date is no day of the calendar, and the other one is what it may stand for."""
        if self.a.is_misdated == self.b.is_misdated:
            return False
        wrong, right = (self.a, self.b) if self.a.is_misdated else (self.b, self.a)
        return may_stand_for(wrong.fact, right.fact)

    @property
    def unread_negation(self) -> bool:
        """Whether affirmed and denied both have a negation at their verbs: one of the two was read without it."""
        if not self.is_opposition or self.a.fact.value == self.b.fact.value:
            return False
        if self.a.fact.language != self.b.fact.language:
            return False
        grammar = grammar_of(self.a.fact.language)
        negations = grammar.negative_words | grammar.negating
        opening = grammar.negators | negations
        return all(
            not negations.isdisjoint(profile.beside[1][:NEGATED]) or not opening.isdisjoint(profile.beside[0][:OPENED])
            for profile in (self.a, self.b)
        )

    @property
    def other_holder(self) -> bool:
        """Whether two offices are held by different people, or two ages are of different ones."""
        shared = self.a.roles.keys() & self.b.roles.keys()
        if self.a.fact.slot is Slot.AGE:
            people = [key for key in shared if key.startswith("person:")]
            return bool(people) and all(self.a.is_beyond_verb(key) != self.b.is_beyond_verb(key) for key in people)
        return self.a.fact.slot is Slot.ROLE and not shared

    @property
    def same_noun(self) -> bool:
        """Whether one thing is counted or measured: the same noun, or people told by what befell them."""
        return not self.a.nouns.isdisjoint(self.b.nouns)

    @property
    def same_casualties(self) -> bool:
        """Whether casualties of one kind are counted: that noun is the event, whatever verb goes with it."""
        return any(broader_key(noun) == "casualty" for noun in self.a.nouns & self.b.nouns)

    @property
    def other_noun(self) -> bool:
        """Whether different things are counted, or measured in sentences of different words."""
        if self.a.noun is None or self.b.noun is None or self.same_noun:
            return False
        if self.a.fact.slot is Slot.COUNT:
            return not self.same_befallen
        if self.one_quantity:
            return False
        if self.is_sole and (self._takes_part(self.a.noun, self.b) or self._takes_part(self.b.noun, self.a)):
            return False
        return not self.is_near_copy

    @staticmethod
    def _takes_part(noun: str, other: Profile) -> bool:
        """Whether what is counted on one side takes part in the other's event, or is named in its sentence."""
        return noun in other.context or f"{UNNAMED}{noun}" in other.roles

    @property
    def one_quantity(self) -> bool:
        """Whether one side names the quantity (`surface`) and the other what has it (`bâtiment`): both may be said."""
        return self.a.fact.slot in QUANTITIES and self.a.is_quantity != self.b.is_quantity

    @cached_property
    def same_befallen(self) -> bool:
        """Whether one counts people by what befell them, and the other people whom the same befell.

        `Trois blessés` and `trois employés ont été blessés` count the injured.
        """
        if not self.same_family:
            return False
        return self.a.befallen is not None and self.a.befallen == self.b.befallen


def _other_ordinal(one: Profile, other: Profile) -> bool:
    """Whether `one` counts out something that `other` names without this number."""
    for qualifier in one.fact.qualifiers:
        if one.fact.slot is Slot.RANK and one.fact.start <= qualifier.start < one.fact.end:
            continue
        if qualifier.kind == "ordinal" and not any(q.key == qualifier.key for q in other.fact.qualifiers):
            noun = qualifier.key.rpartition(":")[2]
            if noun in (other.family, other.noun) or noun in other.context:
                return True
    return False
