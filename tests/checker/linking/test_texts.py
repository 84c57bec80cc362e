"""Two facts are weighed by their two texts: what else lies on the desk can only speak against a link."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from checker import compare
from checker.linking import link_facts
from checker.linking.rarity import Rarity, readable_part, terms_of_sentences
from checker.linking.texts import TwoTexts, two_texts, words_of_texts
from checker.settings import DEFAULTS
from claims import Source
from claims.model import Fact, Slot
from tests.checker.factories import fact, figure, takes_part

COUNTED: dict[str, Any] = {"slot": Slot.COUNT, "noun": "resident", "family": "evacuate", "participants": ()}
STORY = tuple(f"story{n}" for n in range(12))


def told(source: str, *contexts: tuple[str, ...], amount: int = 12) -> list[Fact]:
    """A text of as many sentences as there are contexts, each with one count."""
    return [fact(source=source, value=figure(amount + n), context=words, **COUNTED) for n, words in enumerate(contexts)]


def beside(*texts: list[Fact]) -> TwoTexts:
    facts = [each for text in texts for each in text]
    words = words_of_texts(facts)
    one, other = (words[text[0].source] for text in texts)
    return two_texts(one, other, Rarity(terms_of_sentences(facts).values()))


def test_texts_of_one_story_share_more_than_texts_that_share_a_passage() -> None:
    passage = ("flood", "river", "street")
    one = told("a", passage, STORY[:6], STORY[6:])
    same = beside(one, told("b", passage, STORY[:5], STORY[5:10]))
    other = beside(one, told("b", passage, *((f"x{n}", f"y{n}", f"z{n}", f"w{n}") for n in range(4))))
    assert same.share > 0.6
    assert other.share < 0.3


def test_two_texts_in_two_languages_need_less_in_common() -> None:
    assert readable_part("fr", "en") == readable_part("en", "fr") < readable_part("fr", "fr") == 1.0


def test_what_two_texts_share_is_symmetric() -> None:
    one, other = told("a", STORY[:6], STORY[6:]), told("b", STORY[3:9], ("elsewhere",))
    assert beside(one, other).share == beside(other, one).share


def test_a_word_of_the_whole_story_tells_little_however_rare_it_is_elsewhere() -> None:
    story = [told(name, *((f"{name}{n}", "flood") for n in range(8))) for name in "ab"]
    desk = [each for k in range(40) for each in told(f"other{k}", (f"p{k}", f"q{k}"))]
    facts = [*story[0], *story[1], *desk]
    words = words_of_texts(facts)
    everywhere = Rarity(terms_of_sentences(facts).values())
    assert two_texts(words["a"], words["b"], everywhere).bits("flood") < everywhere.bits("flood")


def weights(*facts: Fact) -> list[float]:
    found = link_facts(facts, DEFAULTS)
    return [link.weight for link in found if {link.a.source, link.b.source} == {"a", "b"}]


def test_other_texts_on_the_desk_never_make_a_link_of_two_facts_stronger() -> None:
    people = {"participants": takes_part("agent", "person:lund", "org:aker")}
    pair = [
        fact(source=name, **(COUNTED | people | {"value": figure(n)}), context=STORY)
        for name, n in (("a", 3), ("b", 9))
    ]
    desk = [each for k in range(60) for each in told(f"other{k}", (f"p{k}", f"q{k}"))]
    (alone,), (among,) = weights(*pair), weights(*pair, *desk)
    assert among <= alone


FLOOD = "La mairie de Sarlac a fait évacuer {n} habitants du quartier des Tanneurs. "
RIVER = (
    "La Vézance est sortie de son lit dans la nuit après trois jours de pluie. Le maire Paul Ferrand a ouvert le "
    "gymnase Lagarde. Les pompiers de Dordogne ont utilisé 4 barques. Le pont Vieux est fermé depuis 6 heures."
)
FIRE = (
    "Un dépôt de pneus brûlait encore mercredi soir. La préfète Anne Costes a fermé deux écoles. Les fumées ont gagné "
    "la rocade. L'entreprise Caoutex emploie 80 salariés."
)


def conflicts(*texts: str) -> list[str]:
    sources = [
        Source.from_text(text, name=f"{n}", language="fr", published=date(2021, 5, 12)) for n, text in enumerate(texts)
    ]
    return [f.slot.value for f in compare(sources).findings if f.severity != "note"]


def test_one_sentence_in_two_tellings_of_one_story_is_a_conflict() -> None:
    assert conflicts(FLOOD.format(n=40) + RIVER, FLOOD.format(n=70) + RIVER) == ["count"]


@pytest.mark.parametrize("verb", ["prouver", "établir"])
def test_a_negation_without_its_second_word_is_one_all_the_same(verb: str) -> None:
    one = f"Ce que Mme Odile Vasseur ne peut {verb}, les juges l'ont écarté."
    other = f"Mais Mme Odile Vasseur, malade depuis 8 ans, ne peut pas {verb} ce que demandent les juges."
    assert conflicts(one + RIVER, other + RIVER) == []


UNDATED = "La maladie a tué plus de {n} personnes sur la planète après être apparue en Asie."


def test_a_toll_in_two_undated_stories_is_of_two_days() -> None:
    one = Source.from_text(UNDATED.format(n="320.000") + " " + RIVER, name="a", language="fr")
    other = Source.from_text(UNDATED.format(n="445.000") + " " + FIRE, name="b", language="fr")
    assert [f.severity.value for f in compare([one, other]).findings if f.severity != "note"] == []


def test_two_bodies_whose_names_begin_alike_are_no_slip_of_the_pen() -> None:
    one = "La commune de Sarlac a saisi la Cour des comptes, qui a rejeté en mars son recours sur le budget. " + RIVER
    other = "En 2014, la Cour de cassation avait rejeté le dernier recours des familles de Sarlac. " + FIRE
    assert "participant" not in conflicts(one, other)
