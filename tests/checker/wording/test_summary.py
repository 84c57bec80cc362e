"""The sentence that tells an editor what a finding is about."""

from __future__ import annotations

from datetime import date

import pytest

from checker import compare
from checker.model import FindingKind, Gap, Relation
from checker.wording.summary import LONGEST_VALUE, agreement_of, event_words, gap_words, summary_of
from claims import Source
from claims.model import Slot

NB = "\u00a0"


def told(
    slot: Slot = Slot.DATE,
    relation: Relation = Relation.DISJOINT,
    event: tuple[str | None, str | None] = ("sign", "a signé"),
    texts: tuple[str, ...] = ("mai 2020", "mai 2021"),
    gap: Gap | None = None,
    who: tuple[str | None, ...] = (),
    parties: tuple[str, ...] = ("Valbrune",),
    language: str = "fr",
    kind: FindingKind = FindingKind.CONFLICT,
    of: str | None = None,
) -> str:
    return summary_of(kind, slot, relation, *event, parties, texts, gap, who, language, of=of).replace(NB, " ")


def test_it_names_the_fact_both_values_and_the_gap() -> None:
    assert told(gap=Gap(12, "month")) == "Signature (Valbrune) : « mai 2020 » ou « mai 2021 » ? Douze mois d'écart."
    assert told(gap=Gap(1, "year"), language="en") == "Signing (Valbrune): “mai 2020” or “mai 2021”? One year apart."


def test_hours_are_told_as_hours() -> None:
    assert gap_words(Gap(645, "minute"), "fr").replace(NB, " ") == "10 h 45"
    assert gap_words(Gap(120, "minute"), "en") == "two hours"
    assert gap_words(Gap(20, "minute"), "fr").replace(NB, " ") == "20 minutes"


def test_what_is_counted_is_named_once() -> None:
    words = told(Slot.COUNT, event=("die", None), of="morts", parties=("Valbrune", "Morts"))
    assert words.startswith("Nombre de morts (Valbrune) : ")


@pytest.mark.parametrize(
    ("slot", "event", "of", "value", "words"),
    [
        (Slot.DATE, "la rencontre", None, "lundi", "La rencontre, date : lundi"),
        (Slot.COUNT, "l'achat", "ferries", "six", "L'achat, nombre de ferries : six"),
        (Slot.COUNT, None, "ferries", "six", "Nombre de ferries : six"),
        (Slot.PARTICIPANT, "la signature", None, "Brest", "La signature, qui et quoi : Brest"),
    ],
)
def test_what_sources_agree_on_is_told_from_the_event(
    slot: Slot, event: str | None, of: str | None, value: str, words: str
) -> None:
    assert agreement_of(slot, event, of, value, "fr").replace(NB, " ") == words


def test_it_names_who_says_so() -> None:
    words = told(
        Slot.COUNT,
        Relation.ATTRIBUTED_DISAGREEMENT,
        ("protest", None),
        ("300", "1 100"),
        Gap(800, "count"),
        ("la préfecture", "les organisateurs"),
        of="manifestants",
    )
    assert words == (
        "Nombre de manifestants (Valbrune) : « 300 » (la préfecture) ou « 1 100 » (les organisateurs) ? "
        "Chacun sa version. 800 d'écart."
    )


def test_an_unknown_event_is_told_in_the_source_s_own_words() -> None:
    assert told(event=("fr:remblayer", "a remblayé")).startswith("« a remblayé » (Valbrune) : ")
    assert told(Slot.PLACE, event=("fr:remblayer", "a remblayé")).startswith("Lieu de « a remblayé » (Valbrune) : ")


def test_a_finding_without_an_event_is_told_by_its_slot() -> None:
    assert told(Slot.AMOUNT, event=(None, None), parties=()) == "Montant : « mai 2020 » ou « mai 2021 » ?"


def test_three_values_are_all_named() -> None:
    assert "« a », « b » ou « c » ?" in told(texts=("a", "b", "c"))


def test_an_internal_finding_says_that_it_is_one_source() -> None:
    assert told(kind=FindingKind.INTERNAL).startswith("Dans une même source : signature (Valbrune) : ")


def test_values_written_alike_are_told_once() -> None:
    assert "« lundi », dit deux fois dans un autre sens ?" in told(texts=("lundi", "lundi"))


def test_a_long_quotation_is_cut_at_a_word() -> None:
    words = told(Slot.WORDING, Relation.REWORDED, (None, None), ("mot " * 60, "autre"), parties=())
    assert "mot… » ou « autre » ? Les mots diffèrent." in words
    assert len(words) < LONGEST_VALUE * 2


def test_line_ends_and_escapes_of_a_source_never_reach_the_sentence() -> None:
    words = told(texts=("mai\n\x1b[31m2020", "mai 2021"))
    assert "« mai ␛[31m2020 »" in words


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("relation", list(Relation))
@pytest.mark.parametrize("slot", list(Slot))
def test_every_slot_and_relation_gives_a_whole_sentence(slot: Slot, relation: Relation, language: str) -> None:
    for event in (("sign", "signé"), (None, None)):
        words = told(
            slot, relation, event, gap=Gap(3, "day"), language=language, of="élus" if slot is Slot.COUNT else None
        )
        assert words[0].isupper() or words[0] in "«“"
        assert words[-1] in ".?"
        assert "…" not in words
        assert "mai 2020" in words
        assert "mai 2021" in words
        assert "  " not in words


@pytest.mark.parametrize(
    ("gap", "french", "english"),
    [(Gap(1, "day"), "un jour", "one day"), (Gap(12, "month"), "douze mois", "twelve months"),
     (Gap(30, "year"), "30 ans", "30 years"), (Gap(2.5, "percent-point"), "2,5 points", "2.5 points"),
     (Gap(1200, "EUR"), "1 200 euros", "1,200 euros"), (Gap(7, "kilometer"), "7 km", "7 km"),
     (Gap(3, "furlong"), "3 furlong", "3 furlong"), (Gap(4, "ratio"), "un rapport de un à 4", "a ratio of one to 4")],
)  # fmt: skip
def test_gaps_are_said_in_the_unit_s_own_words(gap: Gap, french: str, english: str) -> None:
    assert gap_words(gap, "fr").replace(NB, " ") == french
    assert gap_words(gap, "en") == english


def test_an_event_is_a_noun_phrase_where_its_family_has_one() -> None:
    assert (event_words("sign", None, "fr"), event_words("sign", None, "en")) == ("la signature", "the signing")
    assert event_words("fr:zzz", None, "fr") is None


STORY = "Un immeuble de la rue des Tilleuls s'est effondré à Brévance. Le bilan est de {n} morts, ont dit les pompiers."


def told_on(*days: date) -> str:
    """The one finding on a toll that falls from 17 to 12, as published on `days`."""
    texts = zip("ab", (STORY.format(n=17), STORY.format(n=12)), days, strict=True)
    sources = [Source.from_text(text, name=name, language="fr", published=day) for name, text, day in texts]
    (finding,) = [f for f in compare(sources, interface="fr").findings if f.slot is Slot.COUNT]
    return finding.summary


def test_a_revision_is_told_in_the_order_of_its_days_whatever_the_values() -> None:
    told = told_on(date(2022, 3, 7), date(2022, 3, 9))
    assert told.index("d'abord") < told.index("17") < told.index("puis") < told.index("12")


def test_a_revision_begins_with_the_earlier_source() -> None:
    told = told_on(date(2022, 3, 9), date(2022, 3, 7))
    assert told.index("d'abord") < told.index("12") < told.index("puis") < told.index("17")


def test_two_values_of_one_day_tell_no_story() -> None:
    assert "puis" not in told_on(date(2022, 3, 9), date(2022, 3, 9))


@pytest.mark.parametrize(
    ("language", "times", "words"), [("en", "twice", "Number of times"), ("fr", "à deux reprises", "Nombre de fois")]
)
def test_how_often_something_happened_is_a_number_of_times_in_whatever_words(
    language: str, times: str, words: str
) -> None:
    texts = {
        "en": "The ferry Aurora was stopped {} by the coast guard in May 2021 near Whitby harbour.",
        "fr": "Le ferry Aurore a été arraisonné {} par les douanes en mai 2021 au large de Brest.",
    }
    others = {"en": "nine times", "fr": "neuf fois"}
    sources = [
        Source.from_text(texts[language].format(often), name=name, language=language, published=date(2021, 6, 1))
        for name, often in (("a", times), ("b", others[language]))
    ]
    (finding,) = compare(sources, interface=language).findings
    assert finding.summary.startswith(words)
