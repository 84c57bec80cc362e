"""Which event a date belongs to, and what it is to it."""

from __future__ import annotations

import pytest

from claims.model import DateRole
from tests.claims.assembling.analysing import owners

# language, sentence, the date's words, the event it belongs to
OWNED = [
    ("fr", "Dans un entretien, il a reparlé de la mort de son père en 2012.", "2012", "mort"),
    ("fr", "Elle a profité de la fermeture, en janvier 2017, de son rival.", "janvier 2017", "fermeture"),
    ("fr", "Arrivé au pouvoir en 2012, le maire a fermé la halle.", "2012", "Arrivé"),
    ("en", "Takings were the best since a 6.2% drop in 2003.", "2003", "drop"),
    ("en", "The keeper, who last played in 2001, is held in esteem.", "2001", "played"),
    ("fr", "Il parle souvent de l'Euro 2016.", "2016", "Euro"),
    ("fr", "Le sel a causé des drames dont l'incendie de l'usine Vulcor à Sète en 1994.", "1994", "incendie"),
    ("fr", "Le plan prévoit une réouverture du bac le 23 mai.", "23 mai", "réouverture"),
    ("fr", "La ville annonce une réouverture du bac le 23 mai.", "23 mai", "annonce"),
    ("en", "The 2011 takeover was cleared in May.", "2011", "takeover"),
    ("en", "Lawmakers expect that Tuesday's debate will be short.", "Tuesday", "debate"),
    ("en", "He taught law before his election in 2016.", "2016", "election"),
    ("en", "The choice of Ana Lund, a judge, in May was praised.", "May", "choice"),
    ("en", "Officials said Thursday the dam would hold.", "Thursday", "said"),
    ("fr", "La convention de 1987 a été revue mardi.", "1987", "convention"),
    ("fr", "Après la visite contestée mardi de l'élu, la salle a fermé.", "mardi", "visite"),
    ("fr", "Il a été arrêté après le défilé mardi.", "mardi", "arrêté"),
    ("fr", "Elle a promis un prêt pendant une réunion avec eux mardi.", "mardi", "réunion"),
    ("fr", "Marche de soutien aux marins à Sète le 12 juin.", "12 juin", "Marche"),
    ("fr", "Le juge a rejeté hier la demande déposée en mairie, le 3 juin.", "3 juin", "déposée"),
    ("fr", "Le maire a mardi fermé la halle.", "mardi", "fermé"),
    ("fr", "A partir de la mi-mai, le bac s'arrête.", "mi-mai", "arrête"),
    ("fr", "Né à Albi, dans le sud, le 2 mai 1948, il est mort en 1999.", "2 mai 1948", "Né"),
    ("fr", "Élu maire en 2014, il a fermé la halle.", "2014", "Élu"),
    ("fr", "Un marin ayant participé, en mai 1950, au trafic.", "mai 1950", "participé"),
    ("en", "Built in 1998, the hall closed in May.", "1998", "Built"),
    ("en", "The year Orr led in 2003 was wet.", "2003", "led"),
    ("en", "The singer has been fined after a brawl in a Dutch inn two years ago.", "two years ago", "brawl"),
    ("en", "The row follows his remarks after a barbecue about a week ago.", "a week ago", "barbecue"),
    ("en", "The council has named a crew for the visit of Oslo on 17 May.", "17 May", "visit"),
    ("en", "Orr will meet the families after a blast last month.", "last month", "blast"),
    ("en", "She was picked for a trip next week.", "next week", "trip"),
    ("en", "He starred in her celebrated 1943 ballad.", "1943", "ballad"),
    ("en", "The plan before the bitter 1997 election was to stay silent.", "1997", "election"),
    ("en", "The ministers read the government's June 2002 trains dossier.", "June 2002", "dossier"),
    ("en", "The team has won three races this week.", "this week", "won"),
    ("en", "The firm has opened a mill in Leeds in the last year.", "the last year", "opened"),
    ("en", "He arrested the guard after a brawl on Monday.", "Monday", "arrested"),
    ("en", "It was a repeat of last week's quiz at the hall.", "last week", "quiz"),
    ("en", "He sang in Monday's draughty hall.", "Monday", "sang"),
    ("en", "Last week's top ballad slipped to third place.", "Last week", "ballad"),
    ("en", "Since the split of the club in 1991, Orr has led it.", "1991", "split"),
    ("en", "After a lull in May 1991, Orr led it.", "May 1991", "led"),
    ("en", "By the end of 2035, the port says that ferries will run on wind.", "2035", "run"),
    ("en", "On Friday, the port said that ferries would run on wind.", "Friday", "said"),
    ("en", "They had little luck in matches until 1999.", "1999", "had"),
    ("en", "Many fled following the mudslide in late May.", "late May", "mudslide"),
    ("en", "She danced in The Baker (1998) in Leeds.", "1998", "Baker"),
    ("en", "He danced in May (1998) in Leeds.", "1998", "danced"),
    ("en", "She left after a largely injury-free 2004 campaign.", "2004", "campaign"),
    ("en", "She was stripped of her 2003 city and UK titles.", "2003", "stripped"),
    ("en", "She had left for a trip last week.", "last week", "left"),
]


@pytest.mark.parametrize(("language", "text", "words", "event"), OWNED)
def test_a_date_belongs_to_the_event_that_a_reader_gives_it(language: str, text: str, words: str, event: str) -> None:
    owned = next(o for said, o in owners(text, language).items() if words in said)
    assert owned.event is not None
    assert owned.event.text == event


def test_the_day_of_a_verb_of_doing_is_not_its_object() -> None:
    """`a publié l'accord mardi`: it was published on Tuesday, whenever it was made."""
    owned = owners("La ville a imprimé la convention mardi.")["mardi"]
    assert owned.event is not None
    assert owned.event.text == "imprimé"


# language, sentence, the date's words, its role
ROLES = [
    ("fr", "Selon les chiffres publiés lundi soir, le port recule.", "lundi soir", DateRole.STATEMENT),
    ("fr", "La digue sera livrée avant l'été 2024.", "été 2024", DateRole.DEADLINE),
    ("fr", "La halle accueille des marchés depuis les années 1950.", "1950", DateRole.START),
    ("fr", "Le train est parti peu avant 8h.", "8h", DateRole.EVENT),
    ("fr", "Le club a lâché son entraîneur mardi.", "mardi", DateRole.EVENT),
    ("fr", "La députée a raillé mardi au micro de Radio Sel le projet.", "mardi", DateRole.STATEMENT),
    ("fr", "Le film sera diffusé mardi sur TF1.", "mardi", DateRole.EVENT),
    ("fr", "Une étude Brio pour la Revue du Sel parue mardi compte 40 noyades.", "mardi", DateRole.STATEMENT),
    ("fr", "Les secours ont été alertés mardi.", "mardi", DateRole.EVENT),
    ("fr", "On a appris mardi auprès du parquet que deux hommes ont fui.", "mardi", DateRole.STATEMENT),
    ("fr", "À 18h, 200 marcheurs avaient atteint Sète.", "18h", DateRole.TALLY),
    ("fr", "Le bac s'arrêtera à partir de ce mardi 18 juin.", "mardi 18 juin", DateRole.START),
    ("fr", "A partir d'aujourd'hui, le bac s'arrête.", "aujourd'hui", DateRole.START),
    ("fr", "A partir de la mi-mai, le bac s'arrête.", "mi-mai", DateRole.START),
    ("fr", "L'agence le recommande depuis le 5 juin.", "5 juin", DateRole.START),
    ("fr", "Les ventes de bacs ont reculé de 4 % par rapport à 2018.", "2018", DateRole.START),
    ("fr", "Les ventes de bacs ont reculé de 4 % en 2018.", "2018", DateRole.EVENT),
    ("fr", "Le bac compte 14 places de moins qu'en 2017.", "2017", DateRole.START),
    ("fr", "Le bac a coulé dès 2017.", "2017", DateRole.EVENT),
    ("fr", "Dès le lendemain, le passeur a vendu le bac.", "Dès le lendemain", DateRole.EVENT),
    ("fr", "Le tarif s'applique dès lundi.", "lundi", DateRole.START),
    ("fr", "Dès lundi, le bac circulera.", "lundi", DateRole.START),
    ("fr", "Elle a commencé à peindre en mai 2012.", "mai 2012", DateRole.START),
    ("fr", "Il a commencé un stage avant de partir en mai 2012.", "mai 2012", DateRole.EVENT),
    ("fr", "Dès 2011, le préfet dénonçait ce danger.", "2011", DateRole.STATEMENT),
    ("fr", "Elle a déménagé fin mai.", "fin mai", DateRole.EVENT),
    ("en", "A count released on Monday puts the missing at nine.", "Monday", DateRole.TALLY),
    ("en", "The treaty runs beyond 2031.", "2031", DateRole.START),
    ("en", "Talks stalled before Monday's vote.", "Monday", DateRole.EVENT),
    ("en", "The dam opened earlier this year.", "earlier this year", DateRole.EVENT),
    ("en", "The fair runs from 3-5 July.", "3-5 July", DateRole.SPAN),
    ("en", "The ferry runs from the middle of 2031.", "middle of 2031", DateRole.START),
    ("en", "Barns were sold from the early 1990s to 1997.", "early 1990s to 1997", DateRole.SPAN),
    ("en", "The quay must be ready by the end of 2031.", "end of 2031", DateRole.DEADLINE),
]


@pytest.mark.parametrize(("language", "text", "words", "role"), ROLES)
def test_a_date_has_the_role_that_its_words_give_it(language: str, text: str, words: str, role: DateRole) -> None:
    owned = next(o for said, o in owners(text, language).items() if words in said)
    assert owned.value.role is role


@pytest.mark.parametrize(
    ("language", "text", "words", "event"),
    [
        ("fr", "Ils ont commémoré la libération de la ville en 1944.", "1944", "libération"),
        ("en", "The payout resulted from her sacking in August 2003.", "August 2003", "sacking"),
        ("en", "The rain caused floods in August 2003.", "August 2003", "caused"),
    ],
)
def test_a_verb_that_only_says_what_comes_of_an_event_leaves_it_its_date(
    language: str, text: str, words: str, event: str
) -> None:
    owned = owners(text, language)[words]
    assert owned.event is not None
    assert owned.event.text == event


YEARLY = [
    ("L'édition 2016 du rallye a réuni mille motos.", "édition"),
    ("Le jury a primé la lauréate de l'édition 2016.", "édition"),
    ("La loi de finances 2016 a réduit les quotas.", "loi"),
    ("Le port a revu son calendrier 2016.", "calendrier"),
]
TIMED = [
    ("Lors de l'édition 2016, Lund a remporté le rallye.", "win"),
    ("Lund a remporté le rallye à la rentrée 2016.", "win"),
]


@pytest.mark.parametrize(("text", "lemma"), YEARLY)
def test_a_year_right_behind_a_noun_sets_it_apart(text: str, lemma: str) -> None:
    event = owners(text)["2016"].event
    assert event is not None
    assert event.family == f"fr:{lemma}"


@pytest.mark.parametrize(("text", "family"), TIMED)
def test_a_yearly_thing_that_only_says_when_leaves_its_year_to_the_verb(text: str, family: str) -> None:
    event = owners(text)["2016"].event
    assert event is not None
    assert event.family == family
