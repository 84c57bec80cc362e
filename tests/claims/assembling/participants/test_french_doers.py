"""Who does what French gerunds, passives and pronouns tell where several could."""

from __future__ import annotations

import pytest

from claims.assembling.naming.impersonal import is_impersonal
from claims.model import Slot, Source
from claims.pipeline import extract_facts
from tests.claims.assembling.analysing import told

DOERS = [
    ("Trois moniteurs logés au camp Verlaine, redoutant l'orage, ont démonté la tente.", "redoutant", ["moniteurs"]),
    ("Les gens gardant des chèvres, trayant des vaches ou tondant des brebis votent.", "tondant", ["gens"]),
    ("Un tracteur traînant une herse et poussant un rouleau a calé.", "poussant", ["tracteur"]),
    ("Le bal est boudé par la mairie et les forains.", "boudé", ["mairie", "forains"]),
    ("Il a été mordu par un loup et le berger a tiré.", "mordu", ["loup"]),
    ("Le tri du courrier par avion qui occupe la poste ralentit.", "occupe", ["courrier"]),
    ("Les forains et les bergers disent qu'ils ont bâti un four.", "bâti", ["bergers", "forains"]),
]


@pytest.mark.parametrize(("text", "event", "doers"), DOERS)
def test_who_acts_is_all_that_a_list_joins_and_the_subject_of_a_gerund_set_off(
    text: str, event: str, doers: list[str]
) -> None:
    assert [p.name for p in told(text)[event].participants if p.role == "agent"] == doers


@pytest.mark.parametrize("text", ["Que s'est-il passé lundi ?", "Que se passera-t-il lundi ?"])
def test_a_question_for_what_happened_asks_of_nobody(text: str) -> None:
    at = text.index("il ")
    assert is_impersonal(text, at, at + 2)
    assert not is_impersonal("Que s'est-il acheté ?", 9, 11)


IDLE = [
    ("L'hiver a ruiné les maraîchers.", "ruiné", "hiver"),
    ("Une seconde journée de défilés est prévue à Dole.", "prévue", "journée"),
    ("Les cas recensés à Dole doublent.", "recensés", "cas"),
]


@pytest.mark.parametrize(("text", "event", "name"), IDLE)
def test_a_noun_that_mostly_says_when_takes_part_as_the_subject(text: str, event: str, name: str) -> None:
    assert [p.name for p in told(text)[event].participants if p.role in ("agent", "patient")][:1] == [name]


def test_a_moment_beside_the_subject_takes_no_part() -> None:
    found = told("Ce matin-là, les maraîchers ont quitté la foire.")["quitté"]
    assert [p.name for p in found.participants if p.role in ("agent", "patient")] == ["maraîchers", "foire"]


HEADS = [
    ("L'expert forestier a marqué trois chênes.", "marqué", "expert"),
    ("La militante écologiste a quitté la salle.", "quitté", "militante"),
    ("L'ancien candidat a quitté la salle.", "quitté", "candidat"),
    ("La jeune fille a quitté la salle.", "quitté", "fille"),
]


@pytest.mark.parametrize(("text", "event", "name"), HEADS)
def test_a_noun_with_its_adjective_behind_it_is_the_head_of_its_group(text: str, event: str, name: str) -> None:
    assert [p.name for p in told(text)[event].participants if p.role == "agent"] == [name]


DESCRIBED = [
    ("Le départ d'Odile Rey, invitée du jury, surprend.", "invitée", "Odile Rey"),
    ("La mairie suit la campagne de Marc Oval, battu en mai.", "battu", "Marc Oval"),
    ("La mairie suit la plainte de Marc Oval, classée en mai.", "classée", "plainte"),
]


@pytest.mark.parametrize(("text", "event", "name"), DESCRIBED)
def test_a_participle_describes_the_person_named_where_it_differs_from_the_noun_before(
    text: str, event: str, name: str
) -> None:
    assert [p.name for p in told(text)[event].participants if p.role == "patient"] == [name]


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("il appartient au juge de trancher", True),
        ("il leur revient de trancher", True),
        ("il appartient au club", False),
        ("il revient de Metz", False),
    ],
)
def test_what_it_is_for_somebody_to_do_has_no_subject(text: str, nobody: bool) -> None:
    assert is_impersonal(text, 0, 2) is nobody


TOLD = [
    ("La mairie a confié à Radio Lune avoir vendu le bac et avoir loué la grue.", "loué", "agent", "mairie"),
    ("Le directeur a indiqué à Radio Lune avoir été agressé.", "agressé", "patient", "directeur"),
    ("Les bourgs comme Lurey perdent leurs écoles.", "perdent", "agent", "bourgs"),
    ("Le facteur a quitté Lurey, a fait savoir la poste.", "savoir", "agent", "poste"),
]


@pytest.mark.parametrize(("text", "event", "role", "name"), TOLD)
def test_neither_whom_it_is_told_to_nor_an_example_acts(text: str, event: str, role: str, name: str) -> None:
    assert [p.name for p in told(text)[event].participants if p.role == role] == [name]


def test_a_pronoun_is_not_who_does_something_to_it_nor_a_thing_its_speaker_names() -> None:
    found = told("Alors qu'il pêchait dans la baie, un phoque lui vole une ligne.")
    assert "phoque" not in [p.name for p in found["pêchait"].participants]
    assert [p.name for p in found["vole"].participants if p.role == "agent"] == ["phoque"]
    quoted = told("Odile Rey « suit un cours et fait savoir qu'elle nage bien ».")
    assert all("cours" not in [p.name for p in c.participants] for e, c in quoted.items() if e == "nage")


SPEAKERS = [
    ("Lundi, le secrétaire général de la CGT a parlé. « Nous irons au bout », a-t-il dit.", []),
    ("Lundi, la direction de la CGT a parlé. « Nous irons au bout », a-t-elle dit.", ["CGT"]),
    ("« Nous irons au bout », a lancé la présidente du collectif CGT.", []),
]


@pytest.mark.parametrize(("text", "names"), SPEAKERS)
def test_who_holds_an_office_in_a_body_is_not_the_body(text: str, names: list[str]) -> None:
    facts = extract_facts(Source.from_text(text, name="dispatch", language="fr"))
    found = [p.key for f in facts if f.slot is Slot.WORDING for p in f.participants]
    assert len(found) == len(names)


BOTH = [
    ("Odile Rey et le président élu Marc Oval ont signé un bail.", ["Odile Rey", "Marc Oval"]),
    ("Odile Rey, juge à Dole, ainsi que Marc Oval, notaire à Metz, ont signé un bail.", ["Odile Rey", "Marc Oval"]),
    ("Les amis d'Odile Rey et de Marc Oval ont signé un bail.", ["amis"]),
    ("Odile Rey a signé un bail avec Marc Oval.", ["Odile Rey"]),
]


@pytest.mark.parametrize(("text", "names"), BOTH)
def test_a_person_joined_under_an_office_acts_with_a_single_subject(text: str, names: list[str]) -> None:
    assert [p.name for p in told(text)["signé"].participants if p.role == "agent"] == names
