"""Who says the words of a quotation, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.linking.naming import name_facts
from checker.linking.voices import speaker_facts
from claims.kinds.name import fold
from claims.model import PartyValue, Slot
from claims.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.judging.evidence import Desk
    from claims.model import Analysis, Fact

PERSON = "person:"
WORD = pattern(r"[^\W\d_]{2,}")


class Speakers:
    """The persons who are named as speakers of the quotations of some texts: a party may speak by anybody's mouth."""

    def __init__(self, analyses: Sequence[Analysis], desk: Desk) -> None:
        facts = [fact for analysis in analyses for fact in analysis.facts if fact.slot is Slot.WORDING]
        names = [name for analysis in analyses for name in name_facts(analysis)] if facts else []
        self._named = {
            (fact.source, fact.start): fact.value.name
            for fact in speaker_facts(facts, names, desk.sources)
            if isinstance(fact.value, PartyValue) and fact.value.key.startswith(PERSON)
        }

    def apart(self, mine: Fact, theirs: Fact) -> tuple[str, str] | None:
        """Return the names of two speakers that share no word, `None` where either has no name or they are one."""
        one = self._named.get((mine.source, mine.start))
        other = self._named.get((theirs.source, theirs.start))
        if one is None or other is None or not _words(one).isdisjoint(_words(other)):
            return None
        return one, other


def _words(name: str) -> set[str]:
    return set(WORD.findall(fold(name)))
