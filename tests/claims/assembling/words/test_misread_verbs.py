"""English words that look like finite verbs and are nouns or participles where they stand."""

from __future__ import annotations

import pytest

from claims.assembling.words.tokens import Tag
from tests.claims.assembling.analysing import parsed, read, roles

NOUNS = [
    ("The trust handed the money to drought relief projects across Chad.", "projects"),
    ("The money went into wage cuts.", "cuts"),
    ("Telephone call centres are used by every party.", "call"),
    ("The board chose between public investment and private cuts.", "cuts"),
    ("Ida Lund is a difficult human being.", "being"),
    ("Ida Lund to lead Broadway show", "show"),
    ("Oslo fans to get ID cards", "cards"),
    ("Oslo fans to get ID cards", "fans"),
    ("Ida Lund stopped Ola Brun to keep her IBF heavyweight title belts on Saturday.", "belts"),
    ("Her face was everywhere, gracing record sleeves and posters.", "sleeves"),
    ("Brandal had a 9-point halftime lead at home.", "lead"),
    ("The keeper made a flying stop from Brun.", "stop"),
    ("He is the slowest of the lot after a Brandal punt with a minute left.", "punt"),
    ("Brun hit 31 home runs and two doubles.", "runs"),
    ("Three pylons fell at the valley ends of the line.", "ends"),
    ("Clubs are fined for tobacco and solvent abuses.", "abuses"),
    ("The mill made Brun a nine-year, $40 million offer.", "offer"),
    ("In June the software patents bill could be amended.", "patents"),
    ("Ola Brun had hardly any luck in Fjord Cup matches until 1990.", "matches"),
    ("The farm grants bill could help Ola Brun", "grants"),
]
VERBS = [
    ("As well as raising its fee, Norvik plans to buy ships.", "plans"),
    ("The head of research says the trial failed.", "says"),
    ("The owner of the mill cuts wages.", "cuts"),
    ("Ida Lund hopes to see Oslo win", "win"),
    ("The plan to keep the mill helps the town.", "helps"),
    ("The clerk who wants to keep the mill helps the town.", "helps"),
    ("The mayor said that running a mill costs money.", "costs"),
    ("A group of farmers run the mill.", "run"),
    ("Changes to a statute make the mill pay.", "make"),
    ("Brun saw a goose cross the road.", "saw"),
    ("The ferry he built in the valley stops at noon.", "stops"),
    ("The clerk said in June sales drop.", "drop"),
    ("If the fourth pylon falls, the mill closes.", "falls"),
    ("The mill in the valley closes in June.", "closes"),
]
PARTICIPLES = [
    ("In a book published this week, Ida Lund tells her story.", "published"),
    ("Ida Lund, ranked fifth, beat the champion.", "ranked"),
]


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [(*case, Tag.NOUN) for case in NOUNS]
    + [(*case, Tag.VERB) for case in VERBS]
    + [(*case, Tag.PART) for case in PARTICIPLES],
)
def test_a_would_be_verb_is_read_by_the_place_it_has_in_its_sentence(text: str, word: str, tag: Tag) -> None:
    tokens = parsed(text, "en").tokens
    assert {t.tag for t in tokens if t.low == word} == {tag}


def test_all_behind_a_list_of_subjects_leaves_them_who_acts() -> None:
    found = roles("Norway, Kenya and Peru all signed the pact.", "en", "signed")
    assert [key for key, role in found.items() if role == "agent"] == ["country:NO", "country:KE", "country:PE"]


def test_which_stands_for_a_body_and_not_for_who_leads_it() -> None:
    found = roles("Ida Lund, director of Harwell Games, which employs 300 people, resigned.", "en", "employs")
    assert [key for key, role in found.items() if role == "agent"] == ["org:harwell games"]


def test_what_somebody_is_let_do_is_told_under_who_lets_them() -> None:
    found = roles("The bank lets clients buy shares.", "en", "buy")
    assert found == {"noun:customer": "agent", "noun:share": "patient"}


def test_the_possessor_of_a_title_does_not_govern_the_name_behind_it() -> None:
    found = roles("Norvik Airlines' parent Harwell Group bought the hangar.", "en", "bought")
    assert found["org:harwell group"] == "agent"


def test_a_name_that_no_list_knows_is_who_acts() -> None:
    found = roles("There is gloom, the moment Gear scored his second.", "en", "scored")
    assert [key for key, role in found.items() if role == "agent"] == ["noun:gear"]
    assert "noun:secretary" not in roles("The paper said Work Secretary Ida Lund sold it.", "en", "sold")


def test_a_possessor_before_the_noun_of_a_verb_is_not_read_as_the_copula() -> None:
    found = roles("The world's most remote island has 300 residents.", "en", "has")
    assert found["noun:island"] == "agent"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Those mills will most likely crash in May.", ["crash"]),
        ("The mill will definitely become a museum.", ["become"]),
        ("Oslo will next play Malta on Friday.", ["play"]),
        ("The lead can no longer be sold.", ["sell"]),
        ("Oslo did not once again become the hub.", ["become"]),
        ("The firm will rename the next play.", ["rename"]),
    ],
)
def test_adverbs_do_not_part_a_modal_from_its_verb(text: str, events: list[str]) -> None:
    assert [clause.predicate.lemma for clause in parsed(text, "en").clauses if clause.predicate] == events


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ida Lund helped as much as she could.", ["helped"]),
        ("The mayor offered some vote winning sweeteners.", ["offered"]),
        ("The mayor met the managing director.", ["met"]),
        ("Spending patterns worried the mayor.", ["worried"]),
        ("The bank sold a data consulting business.", ["sold"]),
        ("The widow left an apartment building in May.", ["left"]),
        ("Friends close to the widow left.", ["left"]),
        ("Given the fog, the ferry stopped.", ["stopped"]),
        ("Given the chance, the ferry stopped.", ["Given", "stopped"]),
        ("The firm was building houses.", ["building"]),
        ("Shops close to mark the feast.", ["close", "mark"]),
        ("The widow got several phone calls.", ["got"]),
        ("Most thefts were drug-related.", ["were"]),
        ("Ministry figures pleased the mayor.", ["pleased"]),
        ("The mayor hosted radio shows in May.", ["hosted"]),
        ("The coalition forces left in May.", ["left"]),
        ("The coalition forces a vote in May.", ["forces"]),
        ("The film shows a widow.", ["shows"]),
        ("Oslo fans left in May.", ["left"]),
        ("The thieves sent phishing e-mails to nurses.", ["sent"]),
        ("Ida Lund, the mill's managing director, left in May.", ["left"]),
        ("He lost the deciding set in May.", ["lost"]),
        ("Lund's managing the club.", ["managing"]),
    ],
)
def test_a_modal_without_its_verb_and_a_gerund_that_describes_tell_nothing(text: str, told: list[str]) -> None:
    assert [claim.event.text for claim in read(text, "en")[0] if claim.event] == told


COINED = [
    ("The firm will trial the new pump in May.", "trial", True),
    ("The mayor is set to showcase the new bridge.", "showcase", True),
    ("The trial will the jury bear, he asked.", "jury", False),
    ("They went to school the next day.", "school", False),
]


@pytest.mark.parametrize(("text", "word", "verbal"), COINED)
def test_a_noun_with_an_object_behind_a_modal_is_the_verb_that_it_asks_for(text: str, word: str, verbal: bool) -> None:
    """A word that no list knows as a verb is one where a modal asks for it and an article follows."""
    parse = parsed(text, "en")
    assert next(t for t in parse.tokens if t.low == word).tag is (Tag.INF if verbal else Tag.NOUN)


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("Ida Lund's Salt Road, a film made in Peru, won the prize.", "made", Tag.PART),
        ("Rents, the ministry said on Friday, rose in March.", "said", Tag.VERB),
        ("Kites, whose members met in Kiel, won the prize.", "met", Tag.VERB),
        ("The union asks that the port rules be eased.", "rules", Tag.NOUN),
        ("The union asks that the port be closed.", "be", Tag.AUX),
        ("The union asks that port to be closed.", "be", Tag.INF),
        ("Figures showed on Friday that demand was weak.", "that", Tag.SUBORD),
        ("The firm closed on Friday that plant.", "that", Tag.DET),
    ],
)
def test_an_apposition_a_wish_and_a_date_leave_words_their_place(text: str, word: str, tag: Tag) -> None:
    assert next(t for t in parsed(text, "en").tokens if t.low == word).tag is tag
