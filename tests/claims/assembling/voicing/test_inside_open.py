"""English gerunds and infinitives are no firmer than what they hang on; what may be done is not told as done."""

from __future__ import annotations

import pytest

from claims.model import Stance
from tests.claims.assembling.analysing import told

OPEN = [
    ("The new rig could bring down the cost of drilling 12 wells.", "drilling", Stance.HYPOTHETICAL),
    ("The abbey will spend 3m euros replacing 2 roofs.", "replacing", Stance.PLANNED),
    ("The abbey could insist on closing 12 gates.", "closing", Stance.HYPOTHETICAL),
    ("Ms Orr will miss leading 40 carders.", "leading", Stance.PLANNED),
    ("There will be talk of trimming 2 grants or abolishing 3 fees.", "abolishing", Stance.HYPOTHETICAL),
    ("The concept of renting 2 looms is old.", "renting", Stance.HYPOTHETICAL),
    ("The council is committed to widening 3 bridges.", "widening", Stance.PLANNED),
    ("The council is opposed to widening 3 bridges.", "widening", Stance.HYPOTHETICAL),
    ("Proposals heard so far include closing 2 libraries.", "closing", Stance.HYPOTHETICAL),
    ("The work involves lifting 40 crates.", "lifting", Stance.HYPOTHETICAL),
    ("The warden should have checked every bag, only using 2 dogs.", "using", Stance.HYPOTHETICAL),
    ("The minister urged the abbey to take steps to cut 40 jobs.", "cut", Stance.PLANNED),
    ("To cut waste, the mill bought 3 presses.", "cut", Stance.PLANNED),
    ("The rules allow growers to export 40 crates.", "export", Stance.HYPOTHETICAL),
    ("A sling lets nurses lift 2 patients.", "lift", Stance.HYPOTHETICAL),
    ("Voters passed a bylaw allowing the town to buy 2 mills.", "buy", Stance.HYPOTHETICAL),
    ("The bylaw made it harder to evict 30 tenants.", "evict", Stance.HYPOTHETICAL),
    ("The kite may be used to watch 3 birds.", "watch", Stance.HYPOTHETICAL),
    ("Ms Orr was unable to find a nurse to feed her 2 twins.", "feed", Stance.HYPOTHETICAL),
    ("The mill found no firm to repair 2 roofs.", "repair", Stance.HYPOTHETICAL),
    ("There is a row over which of the firms cut 40 jobs.", "cut", Stance.HYPOTHETICAL),
    ("When the mill moves 30 looms it will hire a guard.", "moves", Stance.PLANNED),
    ("Pike allegedly stole a van and burned 2 barns.", "burned", Stance.HYPOTHETICAL),
]
DONE = [
    ("The rider will retire after winning 12 races.", "winning"),
    ("The abbey spent 3m euros replacing 2 roofs.", "replacing"),
    ("The council was praised for widening 3 bridges.", "widening"),
    ("By way of thanking 2 nurses, the mayor sang.", "thanking"),
    ("The tactic involved signing 3 pledges.", "signing"),
    ("The grant allowed growers to export 40 crates.", "export"),
    ("The goal put Hull ahead, allowing the coach to rest 2 captains.", "rest"),
    ("The only rider to win 3 races, Pike could retire.", "win"),
    ("The crew was able to leave 2 ships.", "leave"),
    ("There was no doubt about who won 3 races.", "won"),
    ("There is a row over which the mayor closed 2 parks.", "closed"),
    ("Pike allegedly stole a van but police found 2 barns.", "found"),
    ("The firm merged its depots to produce 12 looms.", "produce"),
]


@pytest.mark.parametrize(("text", "event", "stance"), OPEN)
def test_what_hangs_on_something_open_is_open(text: str, event: str, stance: Stance) -> None:
    assert told(text, "en")[event].stance is stance


@pytest.mark.parametrize(("text", "event"), DONE)
def test_what_was_done_stays_told(text: str, event: str) -> None:
    assert told(text, "en")[event].stance is Stance.ASSERTED


AHEAD = [
    ("The warden cautioned riders against using 2 ropes.", "using", Stance.HYPOTHETICAL),
    ("The steps taken towards selling 3 mills are few.", "selling", Stance.PLANNED),
    ("The ferry, rumoured to have carried 30 goats, sank.", "carried", Stance.REPORTED),
    ("Pike will stay even if he loses 3 races.", "loses", Stance.HYPOTHETICAL),
    ("More would come had the abbey not been moved 3 miles.", "moved", Stance.HYPOTHETICAL),
    ("Pike impressed the judges, even if he was shaken by 3 horns.", "shaken", Stance.ASSERTED),
    ("The abbey would have stood had it not sold 3 walls.", "sold", Stance.HYPOTHETICAL),
    ("The vicar, who would never lie, had not sold 3 walls.", "sold", Stance.ASSERTED),
    ("The mayor would say he had moved 3 walls.", "moved", Stance.REPORTED),
]


@pytest.mark.parametrize(("text", "event", "stance"), AHEAD)
def test_what_is_warned_against_rumoured_or_unmet_is_not_told_as_so(text: str, event: str, stance: Stance) -> None:
    assert told(text, "en")[event].stance is stance


MEANT = [
    ("Orr was taken to hospital to treat 2 cuts.", "treat", Stance.PLANNED),
    ("The launch of a system to control 3 floods has been delayed.", "control", Stance.HYPOTHETICAL),
    ("The villages are working hard to lure 2 bakers back.", "lure", Stance.PLANNED),
    ("The council is asking the clerks keeping the keys to open 3 halls.", "open", Stance.PLANNED),
    ("Ms Hale has time to paint 2 halls.", "paint", Stance.HYPOTHETICAL),
    ("The report lists 3 lessons to be learnt.", "learnt", Stance.PLANNED),
    ("In Hull last week, to collect 2 prizes, Orr sang.", "collect", Stance.PLANNED),
    ("The duke has nominated Dr Orr to lead 3 courts.", "lead", Stance.PLANNED),
    ("The last firm to run 3 mills closed.", "run", Stance.ASSERTED),
    ("The clubs pushed hard to win 3 races.", "win", Stance.ASSERTED),
    ("The town has a tendency to attract 3 fairs.", "attract", Stance.ASSERTED),
    ("Pike became the first rider to be thrown by 3 horses.", "thrown", Stance.ASSERTED),
]


@pytest.mark.parametrize(("text", "event", "stance"), MEANT)
def test_what_is_meant_asked_or_left_over_is_not_done(text: str, event: str, stance: Stance) -> None:
    assert told(text, "en")[event].stance is stance
