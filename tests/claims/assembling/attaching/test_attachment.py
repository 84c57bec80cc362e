"""Attachment: each value to its event and noun."""

from __future__ import annotations

import pytest

from claims.assembling.participants.governing import Owned
from claims.model import DateRole, Slot
from tests.claims.assembling.analysing import owners

EVENTS = [
    ("fr", "La note publiée le 3 juin évoque le pacte signé en 2015.", "le 3 juin", "publiée"),
    ("fr", "La note publiée le 3 juin évoque le pacte signé en 2015.", "2015", "signé"),
    ("fr", "En mars 2017, les deux villes ont signé une charte.", "mars 2017", "signé"),
    ("fr", "Le pont, qui a été fermé lundi, rouvrira en juin.", "lundi", "fermé"),
    ("fr", "Le pont, qui a été fermé lundi, rouvrira en juin.", "juin", "rouvrira"),
    ("fr", "La manifestation du 17 novembre a réuni 300 personnes.", "17 novembre", "manifestation"),
    ("fr", "La manifestation du 17 novembre a réuni 300 personnes.", "300", "réuni"),
    ("fr", "Le préfet a annoncé mercredi que le pont serait fermé en mars.", "mercredi", "annoncé"),
    ("fr", "Le préfet a annoncé mercredi que le pont serait fermé en mars.", "mars", "fermé"),
    ("fr", "Les deux maires ont convenu lundi de construire un pont.", "lundi", "convenu"),
    ("fr", "Après la mort de trois marins, le préfet a reçu les familles.", "trois", "mort"),
    ("fr", "Parmi les hausses : Brive (+11,7 %) et Riom (+9 %).", "11,7 %", "hausses"),
    ("fr", "Il a lui-même été élu en 1998.", "1998", "élu"),
    ("en", "Takings were the best since a 6.2% drop in 2003.", "6.2%", "drop"),
    ("en", "The mill began a similar labelling drive last year.", "last year", "began"),
    ("en", "The judge on Monday sentenced the guard for thefts reported in May.", "Monday", "sentenced"),
    ("fr", "Le train coûte 9 euros et le car, qui suit la côte, est vendu 14 euros.", "14 euros", "vendu"),
    ("fr", "Le débit est égal à celui observé en 2012.", "2012", "observé"),
    ("fr", "La fédération propose la suppression de 300 postes.", "300", "suppression"),
    ("fr", "Elle vise les usagers prenant les trains rapides entre 6h30 et 9h30.", "6h30 et 9h30", "prenant"),
    ("fr", "Puisqu'il a pris la parole, ce mercredi, afin de nier.", "ce mercredi", "pris"),
    ("fr", "Ce lundi, une partie du conseil a réagi, et ils sont nombreux.", "Ce lundi", "réagi"),
    ("en", "A survey found 11 wells had been drained.", "11", "drained"),
    ("en", "The club sees its membership grow from 310 to 920.", "310", "grow"),
    ("fr", "L'orage a tué huit personnes : cinq marins et trois guides.", "cinq", "tué"),
    ("fr", "Le nombre de loups a triplé depuis mars.", "triplé", "triplé"),
    ("fr", "Le nombre de loups a triplé depuis mars.", "mars", "triplé"),
    ("fr", "La gare veut augmenter sa capacité d'accueil de 25 %.", "25 %", "augmenter"),
    ("en", "Rents have doubled since May.", "May", "doubled"),
    ("en", "Rents are predicted to top $900 next year.", "next year", "top"),
    ("en", "The deal signed in 2018 was broken in May 2020.", "2018", "signed"),
    ("en", "The deal signed in 2018 was broken in May 2020.", "May 2020", "broken"),
    ("en", "In March 2017, the two cities signed a charter.", "March 2017", "signed"),
    ("en", "Officials said on Wednesday that the bridge would close in March.", "Wednesday", "said"),
    ("en", "Officials said on Wednesday that the bridge would close in March.", "March", "close"),
    ("en", "The bridge, which was closed on Monday, will reopen in June.", "Monday", "closed"),
    ("en", "The bridge, which was closed on Monday, will reopen in June.", "June", "reopen"),
    ("en", "The crash killed 12 people and injured 30 others.", "12", "killed"),
    ("en", "The crash killed 12 people and injured 30 others.", "30", "injured"),
    ("en", "Shares rose, following the announcement on Monday.", "Monday", "announcement"),
    ("en", "The station cancelled the film ahead of its launch on Friday.", "Friday", "launch"),
    ("en", "He went home for the miners' 1985 strike.", "1985", "strike"),
    ("en", "She reached the last four at the 2003 Open.", "2003", "Open"),
    ("en", "Bad weather, rising grain costs and debt hit 40 farms.", "40", "hit"),
    ("en", "Half of voters want a ban, compared to two-thirds in 1999.", "1999", "want"),
    ("en", "Spam was 43% of mail, compared with 38% last year.", "38%", "was"),
    ("en", "The study compared 38 towns.", "38", "compared"),
    ("en", "Hull had chances, Lund twice heading wide.", "twice", "heading"),
    ("en", "Some 400 fans are estimated to have marched.", "400", "marched"),
    ("en", "The 36-page report urges a rethink.", "36", "report"),
    ("en", "Members will share $42m, with 900 receiving a bonus.", "900", "receiving"),
    ("en", "It was let during the whole of 2004.", "2004", "let"),
    ("en", "The enlarged 25-member EU needs a reform.", "25", "EU"),
    ("en", "She ended her 90-cap Wales career.", "90", "career"),
    ("en", "He presented long-running show Kites in 1956.", "1956", "presented"),
    ("en", "Orr was happy with victory in her first match for two months.", "two months", "match"),
    ("en", "They face their worst defeat in a century.", "a century", "defeat"),
    ("en", "Prices fell for the first time in ten years.", "ten years", "fell"),
    ("en", "The election is expected next May; both camps are hiring.", "next May", "election"),
    ("en", "She walked the coast for two months.", "two months", "walked"),
    ("en", "Lund wants to buy players in the January transfer window.", "January", "buy"),
    ("en", "The lorry carried seven-seat sofas.", "seven", "sofas"),
    ("en", "The council cut its sales forecasts for 2005.", "2005", "forecasts"),
    ("en", "The port expects growth of 5% in 2005.", "2005", "growth"),
    ("en", "A ruling is expected early in February.", "early in February", "ruling"),
    ("en", "Voters await an election, expected in May.", "May", "election"),
    ("en", "A ferry is expected on Friday.", "Friday", "expected"),
    ("en", "The mayor ran for 20 minutes in 2005.", "2005", "ran"),
    ("en", "Her return after four months out has eased the crisis.", "four months", "return"),
    ("en", "He hailed Lund for her strike four minutes from time.", "four minutes", "strike"),
    ("en", "The strike lasted four minutes.", "four minutes", "lasted"),
    ("en", "A demand for taxes and fines of $600,000 is political.", "$600,000", "fines"),
    ("en", "The club sued Orr Lund, a £9m signing from Oslo.", "£9m", "signing"),
    ("en", "The judge imposed fines of $600,000.", "$600,000", "imposed"),
]
NOUNS = [
    ("fr", "Trois halles ont fermé, deux autres restent vides.", "deux", Slot.COUNT, "halles"),
    ("en", "The storm claimed nine lives.", "nine", Slot.COUNT, "lives"),
    ("en", "Rent rose from $600 a month to $720.", "$600", Slot.AMOUNT, "Rent"),
    ("en", "The poll says 45% of voters back the plan and 24% in part.", "24%", Slot.SHARE, "voters"),
    ("en", "The agency expects the economy to grow by 2.4%.", "2.4%", Slot.SHARE, "economy"),
    ("en", "Harwick will buy the mill in a deal worth $9m.", "$9m", Slot.AMOUNT, "deal"),
    ("en", "Harwick issued its third profits warning.", "third", Slot.RANK, "warning"),
    ("en", "The play topped the list with $9m.", "$9m", Slot.AMOUNT, "play"),
    ("en", "The film fell two places to number four.", "number four", Slot.RANK, "film"),
    ("en", "It owns five of the region's most handsome old country mills.", "five", Slot.COUNT, "mills"),
    ("en", "The novel, on a shelf of 11 books, came second.", "second", Slot.RANK, "novel"),
    ("en", "The winger, a £15m signing from Parma, left.", "£15m", Slot.AMOUNT, "signing"),
    ("en", "It owns two of Oslo's main ports.", "two", Slot.COUNT, "ports"),
    ("en", "The 31-year-old former milkman moved.", "31-year-old", Slot.AGE, "milkman"),
    ("en", "Previews of the $7m (£4m) musical began.", "$7m", Slot.AMOUNT, "musical"),
    ("en", "The brewer reported a 6% rise in takings to £280m ($532m).", "$532m", Slot.AMOUNT, "takings"),
    ("en", "The club sees its membership grow from 310 to 920.", "920", Slot.COUNT, "membership"),
    ("fr", "Âgée de 34 ans, la fermière a repris la halle.", "34 ans", Slot.AGE, "fermière"),
    ("fr", "Prix du billet : près de 45 euros.", "45 euros", Slot.AMOUNT, "Prix"),
    ("fr", "La fusion a porté le nombre de clubs à 13.", "13", Slot.COUNT, "nombre"),
    ("en", "The merger took the number of clubs to 13.", "13", Slot.COUNT, "number"),
    ("en", "They run 15 small and local farms.", "15", Slot.COUNT, "farms"),
    ("fr", "De premiers et brefs essais ont eu lieu.", "premiers", Slot.RANK, "essais"),
    ("fr", "Le van existe en 2 et 5 places.", "2", Slot.COUNT, "places"),
    ("fr", "Le jury a mis en évidence deux erreurs.", "deux", Slot.COUNT, "erreurs"),
    ("fr", "La rénovation du port, c'est 12 millions d'euros.", "12 millions d'euros", Slot.AMOUNT, "rénovation"),
    ("en", "The tower five crews left was empty.", "five", Slot.COUNT, "crews"),
    ("fr", "La manifestation a réuni 300 personnes.", "300", Slot.COUNT, "personnes"),
    ("fr", "L'accident a fait neuf morts et 22 blessés graves.", "neuf", Slot.COUNT, "morts"),
    ("fr", "L'accident a fait neuf morts et 22 blessés graves.", "22", Slot.COUNT, "blessés"),
    ("fr", "Il a été condamné à une amende de 500 euros.", "500 euros", Slot.AMOUNT, "amende"),
    ("fr", "Le chômage a baissé de 3 %.", "3 %", Slot.SHARE, "chômage"),
    ("fr", "Environ 30 % des salariés sont en grève.", "30 %", Slot.SHARE, "salariés"),
    ("fr", "Un homme de 54 ans a été arrêté.", "54 ans", Slot.AGE, "homme"),
    ("en", "The march drew 300 people.", "300", Slot.COUNT, "people"),
    ("en", "He was ordered to pay a fine of $500.", "$500", Slot.AMOUNT, "fine"),
    ("en", "Unemployment fell by 3%.", "3%", Slot.SHARE, "Unemployment"),
    ("en", "About 30% of employees are on strike.", "30%", Slot.SHARE, "employees"),
    ("en", "A 54-year-old man was arrested.", "54-year-old", Slot.AGE, "man"),
    ("en", "The baker died of a stroke aged 55.", "55", Slot.AGE, "baker"),
    ("en", "They shot at a boy aged 5.", "5", Slot.AGE, "boy"),
    ("en", "Lund has played the harp from the age of seven.", "seven", Slot.AGE, "Lund"),
    ("en", "They let a one bedroom flat near the quay.", "one", Slot.COUNT, "bedroom"),
    ("en", "The town runs 80 part-time and 15 full-time crèches.", "80", Slot.COUNT, "crèches"),
    ("en", "The fund has one major and two minor backers.", "one", Slot.COUNT, "backers"),
    ("en", "Only 30 Labour and 12 Tory councillors voted.", "30", Slot.COUNT, "councillors"),
    ("en", "The slide left four dead and 13 injured hikers.", "four", Slot.COUNT, "dead"),
    ("en", "About 40 teacher/parent groups met.", "40", Slot.COUNT, "groups"),
    ("en", "Over 200 US and British troops left.", "200", Slot.COUNT, "troops"),
    ("en", "More than 30 car and truck tyres burned.", "30", Slot.COUNT, "tyres"),
    ("en", "The depot kept two very old, rusty trams.", "two", Slot.COUNT, "trams"),
    ("en", "The two most recent ones failed.", "two", Slot.COUNT, "ones"),
    ("en", "About 12 or so fans sang.", "12", Slot.COUNT, "fans"),
    ("en", "Some two million or more pilgrims came.", "two million", Slot.COUNT, "pilgrims"),
    ("en", "The club held three 20 minute walks.", "three", Slot.COUNT, "walks"),
    ("en", "The lab has 20+ dogs.", "20", Slot.COUNT, "dogs"),
    ("en", "They signed two (2) leases.", "two", Slot.COUNT, "leases"),
    ("en", 'The fair had three guides and two "helpers".', "two", Slot.COUNT, "helpers"),
    ("fr", "Le club a deux grands et trois petits bassins.", "deux", Slot.COUNT, "bassins"),
    ("fr", "On a vu deux « experts » au marché.", "deux", Slot.COUNT, "experts"),
    ("en", "The depot burns 30 times its former ration.", "30", Slot.COUNT, "ration"),
    ("en", "The firm faces a 1bn rouble ($36m; £19m) back-rent claim.", "1bn rouble", Slot.AMOUNT, "claim"),
    ("en", "The firm faces a 1bn rouble ($36m; £19m) back-rent claim.", "£19m", Slot.AMOUNT, "claim"),
    ("en", "The loom sells in Spain and Italy for $150 (£78).", "£78", Slot.AMOUNT, "loom"),
    ("en", "Sailors sent a record $9bn (£5bn) home last year.", "$9bn", Slot.AMOUNT, "Sailors"),
    ("en", "Sailors sent a record $9bn (£5bn) home last year.", "£5bn", Slot.AMOUNT, "Sailors"),
    ("en", "They opened a $9m home for sailors.", "$9m", Slot.AMOUNT, "home"),
    ("en", "Underlying profits rose 3% to $9m.", "3%", Slot.SHARE, "profits"),
    ("en", "The mill saw first quarter operating profits fall to $9m.", "$9m", Slot.AMOUNT, "profits"),
    ("en", "Hull took their first away win.", "first", Slot.RANK, "win"),
    ("en", "They built two-bedroom cabins.", "two", Slot.COUNT, "bedroom"),
    ("en", "They let 3 bedroom flats.", "3", Slot.COUNT, "bedroom"),
    ("en", "They let 3 seaside flats.", "3", Slot.COUNT, "flats"),
    ("en", "He has three cousins ages 4, 6 and 9.", "three", Slot.COUNT, "cousins"),
    ("en", "He has three cousins ages 4, 6 and 9.", "6", Slot.AGE, "cousins"),
    ("en", "The gap between Danish exports and imports grew to $9m.", "$9m", Slot.AMOUNT, "gap"),
    ("en", "The ballad came second and saw sales soar.", "second", Slot.RANK, "ballad"),
    ("en", "World number one Ida Lund lost.", "number one", Slot.RANK, "Lund"),
    ("en", "Lund lost two front teeth.", "two", Slot.COUNT, "teeth"),
    ("en", "It began a three-year Yorick scheme.", "three-year", Slot.DURATION, "scheme"),
    ("en", "Some 35 plays were staged in May, with a further 30 shown in June.", "30", Slot.COUNT, "plays"),
    ("en", "The slide left a further 30 injured.", "30", Slot.COUNT, "injured"),
    ("en", "The swimmer trained for 200m.", "200m", Slot.MEASURE, "swimmer"),
    ("en", "The rent is three times as high.", "three", Slot.COUNT, "rent"),
    ("fr", "Le loyer est deux fois plus élevé.", "deux", Slot.COUNT, "loyer"),
]
ROLES = [
    ("fr", "Le loyer est passé de 600 euros en 2015 à 720 euros en 2019.", "2015", DateRole.START),
    ("fr", "Le loyer est passé de 600 euros en 2015 à 720 euros en 2019.", "2019", DateRole.END),
    ("en", "Rent rose from $600 a month in 2015 to $720 in 2019.", "2019", DateRole.END),
    ("en", "Spam was 43% of mail, compared with 38% last year.", "last year", DateRole.START),
    ("en", "A ferry is expected on Friday.", "Friday", DateRole.EVENT),
    ("en", "The mayor forecast a flood on Friday.", "Friday", DateRole.STATEMENT),
    ("en", "That is the toll of Sunday's crash.", "Sunday", DateRole.EVENT),
    ("fr", "Le magasin est fermé depuis 2020.", "2020", DateRole.START),
    ("fr", "Le magasin restera fermé jusqu'en décembre.", "décembre", DateRole.END),
    ("fr", "Le chantier sera achevé d'ici à 2030.", "2030", DateRole.DEADLINE),
    ("fr", "Le ministre a déclaré le 13 juillet que la loi passera.", "le 13 juillet", DateRole.STATEMENT),
    ("fr", "Le pont sera fermé à partir de ce dimanche.", "dimanche", DateRole.START),
    ("fr", "Le pont a rouvert le 13 juillet.", "le 13 juillet", DateRole.EVENT),
    ("en", "The shop has been closed since 2020.", "2020", DateRole.START),
    ("en", "The shop will stay closed until December.", "December", DateRole.END),
    ("en", "The minister said on July 13 that the law would pass.", "July 13", DateRole.STATEMENT),
    ("en", "The bridge reopened on July 13.", "July 13", DateRole.EVENT),
]


def _find(text: str, language: str, words: str) -> Owned:
    found = [o for key, o in owners(text, language).items() if words in key or key in words]
    assert found, f"{words!r} is not among {list(owners(text, language))}"
    return found[0]


@pytest.mark.parametrize(("language", "text", "value", "event"), EVENTS)
def test_a_value_belongs_to_its_own_event(language: str, text: str, value: str, event: str) -> None:
    """Each value goes to the event it modifies, not to its neighbour in the sentence."""
    owned = _find(text, language, value)
    assert owned.event is not None
    assert owned.event.text == event


@pytest.mark.parametrize(
    ("language", "text", "value", "event"),
    [
        ("en", "The harbour was dredged twice under that mayor.", "twice", "dredged"),
        ("en", "The bridge was closed four times in May.", "four times", "closed"),
        ("fr", "Le pont a été fermé à quatre reprises en mai.", "quatre reprises", "fermé"),
        ("fr", "Elle a gagné deux fois à Nantes.", "deux fois", "gagné"),
    ],
)
def test_how_often_is_counted_of_the_event_under_one_key(language: str, text: str, value: str, event: str) -> None:
    owned = _find(text, language, value)
    assert owned.event is not None
    assert owned.event.text == event
    assert owned.value.of is not None
    assert (owned.value.slot, owned.value.of.key) == (Slot.COUNT, "occurrence")


def test_how_often_without_an_event_states_nothing() -> None:
    assert owners("Twice in Leeds.", "en") == {}


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Orr won Olympic 200m gold in Athens.", "200m"),
        ("en", "She came second in the 100m.", "100m"),
        ("en", "The 1,500m champion retired.", "1,500m"),
        ("fr", "Elle a gagné le 200 m haies.", "200 m"),
        ("en", "Lund scored on 17 minutes.", "17 minutes"),
        ("en", "The yard sold 900 carts, up 2.6% on 2003.", "2003"),
        ("en", "Lund scored his second just after the break.", "second"),
        ("en", "After five defeats in May they have won four in a row.", "four"),
        ("en", "She broke the indoor two mile record.", "two mile"),
        ("en", "Lund, the bronze medallist over 3000m, won.", "3000m"),
        ("en", "He based it on the first eight months of that council.", "first"),
        ("en", "The Danish world number three lost.", "number three"),
    ],
)
def test_what_names_a_race_or_a_moment_of_a_match_is_no_value(language: str, text: str, words: str) -> None:
    assert [said for said in owners(text, language) if words in said] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The rope is 200m long.", "200m"),
        ("The flood left a 100m gap.", "100m"),
        ("The talks lasted 17 minutes.", "17 minutes"),
        ("The yard opened on 3 May 2003.", "3 May 2003"),
    ],
)
def test_a_length_a_wait_and_a_day_are_values(text: str, words: str) -> None:
    assert [said for said in owners(text, "en") if words in said]


def test_a_sum_that_its_verb_is_said_of_belongs_to_nobody_around_it() -> None:
    """`le juge estime qu'entre six et dix millions ont disparu`: they are not the judge's."""
    owned = owners("Le juge estime qu'entre six et dix millions d'euros ont disparu.")
    assert [o.value.of for said, o in owned.items() if "millions" in said] == [None]


@pytest.mark.parametrize(("language", "text", "value", "slot", "noun"), NOUNS)
def test_a_figure_belongs_to_its_noun(language: str, text: str, value: str, slot: Slot, noun: str) -> None:
    """Each figure names what it counts, measures or pays."""
    owned = _find(text, language, value)
    assert owned.value.slot is slot
    assert owned.value.of is not None
    assert owned.value.of.text == noun


@pytest.mark.parametrize(("language", "text", "value", "role"), ROLES)
def test_a_date_has_its_role(language: str, text: str, value: str, role: DateRole) -> None:
    """Starts, ends, deadlines and the days of statements are no event days."""
    assert _find(text, language, value).value.role is role


@pytest.mark.parametrize(
    ("language", "text", "words", "event"),
    [
        ("en", "Takings rose to $31m from $28m a year earlier.", "a year earlier", "rose"),
        ("fr", "Deux ans plus tard, le port a fermé.", "Deux ans plus tard", "fermé"),
    ],
)
def test_how_far_off_a_moment_is_is_no_length_of_what_happened(
    language: str, text: str, words: str, event: str
) -> None:
    """`a year earlier`, `deux ans plus tard`: nothing lasted so long; it is a date that nothing places."""
    owned = owners(text, language)[words]
    assert owned.value.slot is Slot.DATE
    assert owned.value.role is DateRole.EVENT
    assert owned.event is not None
    assert owned.event.text == event


def test_an_age_that_stands_for_somebody_is_of_no_noun_beside_it() -> None:
    """`In earlier seasons, the 25-year-old won`: the seasons are not 25."""
    text = "In earlier seasons, the 25-year-old has often won the race."
    assert owners(text, "en")["25-year-old"].value.of is None
