"""Names, places and roles: many phrasings under one reading, and capitals that name nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.model import Kind, NameKind, NameValue, PlaceValue, RoleValue
from claims.spotting.names import spot_names

Found = tuple[str, str]


def _read(text: str, language: str) -> list[Found]:
    found = []
    for mention in spot_names(text, language, 0, len(text)):
        match mention.value:
            case NameValue(kind=kind):
                found.append((mention.text, kind.value))
            case PlaceValue(key=key):
                found.append((mention.text, key))
            case RoleValue(key=key):
                found.append((mention.text, f"role {key}"))
            case other:
                raise AssertionError(other)
    return found


FRENCH: list[tuple[str, list[Found]]] = [
    ("Hier, M. Kergoat a parlé.", [("M. Kergoat", "person")]),
    ("Selon Mme de Staël, rien ne presse.", [("Mme de Staël", "person")]),
    ("Le projet de Dominique de Villepin avance.", [("Dominique de Villepin", "person")]),
    ("Le livre de Valéry Giscard d'Estaing est paru.", [("Valéry Giscard d'Estaing", "person")]),
    ("Un chercheur de l'Institut Pasteur.", [("chercheur", "role researcher"), ("Institut Pasteur", "organisation")]),
    ("Il a croisé J.-P. Lebrun hier.", [("J.-P. Lebrun", "person")]),
    ("Élodie Marchand, 34 ans, a gagné.", [("Élodie Marchand", "person")]),
    ("L'ancien élève de Marine Le Pen a quitté le parti.", [("Marine Le Pen", "person")]),
    ("Qu'Emmanuel Macron vienne !", [("Emmanuel Macron", "person")]),
    ("Ils ont livré des S-400 et un Su-57.", [("S-400", "thing"), ("Su-57", "thing")]),
    ("Un Boeing 737 a disparu.", [("Boeing 737", "thing")]),
    ("Le salon MAKS-2019 ouvre demain.", [("MAKS-2019", "thing")]),
    ("La Russie accuse les Ukrainiens.", [("Russie", "country:RU"), ("Ukrainiens", "people")]),
    ("Des renforts venus de Côte d'Ivoire.", [("Côte d'Ivoire", "country:CI")]),
    ("Un incendie s'est déclaré à Lyon.", [("Lyon", "city:lyon")]),
    ("L'accident a eu lieu à Trébeurzac.", [("Trébeurzac", "city:trebeurzac")]),
    ("Le maire de Nancy est réélu.", [("maire", "role mayor"), ("Nancy", "city:nancy")]),
    ("Une maison de Sainte-Foy-sur-Loue a brûlé.", [("Sainte-Foy-sur-Loue", "city:sainte-foy-sur-loue")]),
    ("Des pluies dans les Côtes-d'Armor.", [("Côtes-d'Armor", "region:cotes-d'armor")]),
    ("L'OTAN proteste.", [("OTAN", "organisation")]),
    ("Selon Le Monde, le prix monte.", [("Le Monde", "organisation")]),
    (
        "Un étudiant de l'Université de Lille.",
        [("étudiant", "role student"), ("Université de Lille", "organisation")],
    ),
    (
        "La Société des Amis du Chemin (SAC) proteste.",
        [("Société des Amis du Chemin", "organisation"), ("SAC", "organisation")],
    ),
    (
        "Le ministre de l'Intérieur, Paul Kergoat, démissionne.",
        [("ministre de l'Intérieur", "role minister:interior"), ("Paul Kergoat", "person")],
    ),
    ("Le ministre turc de la Défense a parlé.", [("ministre turc de la Défense", "role minister:defence")]),
    (
        "la ministre de l’Économie et des Finances",
        [("ministre de l’Économie et des Finances", "role minister:economy")],
    ),
    (
        "Le président russe Vladimir Poutine a ri.",
        [("président russe", "role head-of-state"), ("Vladimir Poutine", "person")],
    ),
    (
        "L'ex-Premier ministre Manuel Valls revient.",
        [("ex-Premier ministre", "role former:head-of-government"), ("Manuel Valls", "person")],
    ),
    (
        "Luc Morvan, procureur de Toulon, a confirmé.",
        [("Luc Morvan", "person"), ("procureur", "role public-prosecutor"), ("Toulon", "city:toulon")],
    ),
    (
        "La directrice générale de Nestlé part.",
        [("directrice générale", "role chief-executive"), ("Nestlé", "organisation")],
    ),
    (
        "Le préfet des Yvelines Alain Brunet.",
        [("préfet", "role prefect"), ("Yvelines", "region:yvelines"), ("Alain Brunet", "person")],
    ),
]

ENGLISH: list[tuple[str, list[Found]]] = [
    ("Mr Ashdown refused.", [("Mr Ashdown", "person")]),
    ("It was Sir Alex Ferguson's choice.", [("Sir Alex Ferguson", "person")]),
    ("Ronan O'Gara kicked.", [("Ronan O'Gara", "person")]),
    ("They flew to New York on Monday.", [("New York", "city:new york city")]),
    ("A bomb exploded in Qarabash.", [("Qarabash", "city:qarabash")]),
    ("The United Kingdom and France agreed.", [("United Kingdom", "country:GB"), ("France", "country:FR")]),
    ("The US and the UN disagree.", [("US", "country:US"), ("UN", "organisation")]),
    ("The Russians left.", [("Russians", "people")]),
    (
        "Prime Minister Theresa May spoke.",
        [("Prime Minister", "role head-of-government"), ("Theresa May", "person")],
    ),
    (
        "The Turkish defence minister Hulusi Akar spoke.",
        [("Turkish defence minister", "role minister:defence"), ("Hulusi Akar", "person")],
    ),
    (
        "Russian President Vladimir Putin smiled.",
        [("Russian President", "role head-of-state"), ("Vladimir Putin", "person")],
    ),
    ("The Bank of England cut rates.", [("Bank of England", "organisation")]),
    ("A study by the University of Leeds.", [("University of Leeds", "organisation")]),
    ("An F-35 crashed.", [("F-35", "thing")]),
    (
        "BBC correspondent Peter Hunt said so.",
        [("BBC", "organisation"), ("correspondent", "role journalist"), ("Peter Hunt", "person")],
    ),
]

SILENT: list[tuple[str, str]] = [
    ("Hier matin, rien. Aujourd'hui non plus. Cependant, tout change.", "fr"),
    ("Jusqu'alors, personne. Verra-t-on le bout ? Lundi peut-être.", "fr"),
    ("La TVA et le PIB montent au XIXe siècle.", "fr"),
    ("Il juge la réforme sévère en général, et garde un cap.", "fr"),
    ("DES MESURES TRÈS ATTENDUES PAR LES HABITANTS", "fr"),
    ("On Monday I left. However, Christmas in January is odd.", "en"),
    ("Nothing happened. Shares fell. Meanwhile, profits rose.", "en"),
    ("Employee matters and a pilot scheme were discussed.", "en"),
    ("The Surprising Reasons Behind Rising Prices", "en"),
]


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_french_names_are_read_with_span_and_kind(text: str, expected: list[Found]) -> None:
    assert _read(text, "fr") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_names_are_read_with_span_and_kind(text: str, expected: list[Found]) -> None:
    assert _read(text, "en") == expected


@pytest.mark.parametrize(("text", "language"), SILENT)
def test_capitals_that_name_nothing_are_passed_over(text: str, language: str) -> None:
    assert _read(text, language) == []


def test_a_surname_alone_is_a_person_where_the_full_name_stands_elsewhere() -> None:
    text = "Nadia Kermadec a signé. Le recours de Kermadec est rejeté."
    assert [(m.text, m.value.kind) for m in spot_names(text, "fr", 0, len(text)) if isinstance(m.value, NameValue)] == [
        ("Nadia Kermadec", NameKind.PERSON),
        ("Kermadec", NameKind.PERSON),
    ]


def test_a_stretch_is_read_with_what_the_rest_of_the_text_tells() -> None:
    text = "Nadia Kermadec a signé. Le recours de Kermadec est rejeté."
    start = text.index("Le recours")
    (only,) = spot_names(text, "fr", start, len(text))
    assert (only.start, only.text) == (text.rindex("Kermadec"), "Kermadec")


def test_a_language_without_a_pack_has_no_names() -> None:
    assert spot_names("Das ist Berlin.", "de") == ()


def test_office_keys_meet_across_languages() -> None:
    pairs = [
        ("la ministre des Affaires étrangères", "the foreign minister"),
        ("le chef de la diplomatie", "the Secretary of State"),
        ("le Premier ministre", "the Prime Minister"),
        ("le procureur général", "the attorney general"),
        ("le chef de l'État", "the head of state"),
    ]
    for french, english in pairs:
        (one,) = spot_names(french, "fr", 0, len(french))
        (other,) = spot_names(english, "en", 0, len(english))
        assert isinstance(one.value, RoleValue)
        assert isinstance(other.value, RoleValue)
        assert one.value.key == other.value.key


def test_a_nationality_beside_an_office_is_a_part_of_it() -> None:
    text = "Le président turc est parti."
    (role,) = spot_names(text, "fr", 0, len(text))
    assert [(p.office, text[p.start : p.end]) for p in role.parts] == [("demonym", "turc")]


_WORDS = st.lists(
    st.sampled_from(
        [
            *[
                "M.",
                "Mme",
                "de",
                "du",
                "L'État",
                "à",
                "Paris",
                "S-400",
                "(",
                ")",
                "OTAN",
                "Jean",
                "Le",
                "Pen",
                "président",
                "turc",
                "737",
                "Boeing",
                "\n",
                "«",
                "»",
                ",",
                ".",
                "États-Unis",
                "🙂",
                "é",
            ]
        ]
    ),
    max_size=30,
)


@given(_WORDS, st.sampled_from(["fr", "en"]))
def test_mentions_lie_in_text_order_without_overlap_and_say_their_words(words: list[str], language: str) -> None:
    text = " ".join(words)
    end = 0
    for mention in spot_names(text, language, 0, len(text)):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert mention.kind in (Kind.NAME, Kind.ROLE, Kind.PLACE)
        assert all(mention.start <= p.start < p.end <= mention.end for p in mention.parts)
        end = mention.end


@given(st.text(max_size=200))
def test_any_text_is_read_without_failing(text: str) -> None:
    for mention in spot_names(text, "fr", 0, len(text)):
        assert text[mention.start : mention.end] == mention.text
