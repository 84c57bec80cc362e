"""Which sentences of the sources one of a draft draws on, and which of their words may be met there."""

from __future__ import annotations

from checker.judging.beside.drawing import MOST, Drawn, Sources, Spots, notices_of, stem_of, words_of
from checker.judging.beside.rivals import rivals_of
from checker.judging.beside.wording import Line, Word, lines_of
from claims.model import Analysis, Source
from claims.pipeline import analyse

SEVERAL = (
    "The northern lighthouse of Selwick will be painted yellow this summer. "
    "The harbour board met on Monday evening. "
    "Twelve residents wrote to the harbour board about noise from the fish market."
)


def analysed(text: str, name: str = "source") -> Analysis:
    return analyse(Source.from_text(text, name=name, language="en"), with_facts=True)


def line(text: str) -> Line:
    analysis = analysed(text, "draft")
    return next(lines_of(analysis, analysis.sentences))


def word(text: str, form: str) -> Word:
    return next(one for one in line(text).words if one.form == form)


def test_a_sentence_draws_on_the_one_that_shares_most_words_with_it() -> None:
    drawn = Sources([analysed(SEVERAL)]).drawn_on(line("The lighthouse of Selwick will be painted purple this summer."))
    assert [one.line.sentence.text.split()[1] for one in drawn] == ["northern"]
    assert 0.7 < drawn[0].share <= 1.0


def test_the_nearest_sentence_comes_first_wherever_it_stands() -> None:
    drawn = Sources([analysed(SEVERAL)]).drawn_on(line("Residents wrote to the harbour board about noise on Monday."))
    assert [one.line.sentence.text.split()[0] for one in drawn] == ["Twelve", "The"]


def test_a_sentence_that_shares_too_few_words_is_drawn_on_by_none() -> None:
    assert (
        Sources([analysed(SEVERAL)]).drawn_on(line("The harbour of Odda closed for the season after the storm.")) == []
    )


def test_no_more_than_a_few_sentences_are_set_beside_one() -> None:
    many = " ".join(f"The harbour board met again in week {n} about the fish market." for n in range(1, 20))
    assert len(Sources([analysed(many)]).drawn_on(line("The harbour board met about the fish market today."))) == MOST


def test_the_share_counts_the_sentences_beside_and_none_of_another_source() -> None:
    wanted = line("The harbour board painted the lighthouse yellow in summer on Monday evening.")
    together = Sources([analysed(SEVERAL)]).drawn_on(wanted)
    first, *_ = SEVERAL.partition(" The harbour board met")
    apart = Sources([analysed(first, "one"), analysed(SEVERAL[len(first) + 1 :], "two")]).drawn_on(wanted)
    assert max(one.share for one in together) > max(one.share for one in apart)


def test_a_source_has_a_sentence_only_word_for_word() -> None:
    sources = Sources([analysed(SEVERAL)])
    assert sources.has(analysed("The harbour board met on Monday evening.").sentences[0])
    assert not sources.has(analysed("The harbour board met on Tuesday evening.").sentences[0])


def test_a_word_is_known_by_itself_by_what_it_is_derived_from_and_by_its_place() -> None:
    sources = Sources([analysed("The residents of Bergen protested.")])
    assert sources.knows(word("A residential street.", "residential"))
    assert not sources.knows(word("A stone pier.", "stone"))
    assert sources.knows(word("He lives in Bergen.", "bergen"))
    assert not sources.knows(word("He lives in Oslo.", "oslo"))


def test_spots_are_the_words_that_say_the_same_and_those_that_exclude_it() -> None:
    rivals = rivals_of("en")
    assert rivals is not None
    sources = Sources([analysed(SEVERAL)])
    spots = Spots(
        sources.drawn_on(line("The northern lighthouse of Selwick will be painted yellow this summer.")), rivals
    )

    def met(found: list[tuple[object, int]]) -> set[str]:
        return {passage.line.words[at].form for passage, at in found}  # type: ignore[attr-defined]

    assert met(list(spots.same(word("A yellow boat.", "yellow")))) == {"yellow"}
    assert "yellow" in met(list(spots.others(word("A purple boat.", "purple"))))
    assert "northern" in met(list(spots.others(word("A southern coast.", "southern"))))
    assert "yellow" not in met(list(spots.others(word("A southern coast.", "southern"))))
    assert met(list(spots.same(word("A purple boat.", "purple")))) == set()


def test_the_opposite_of_a_word_is_met_though_no_field_holds_both() -> None:
    rivals = rivals_of("en")
    assert rivals is not None
    opened = word("The council rejected the plan for the old museum.", "rejected")
    fields = {member.partition("/")[0] for member in rivals.said(opened)}
    source = line("The council approved the plan for the old museum.")
    approved = next(one for one in source.words if one.form == "approved")
    assert fields.isdisjoint(member.partition("/")[0] for member in rivals.said(approved))
    met = Spots([Drawn(source, 1.0)], rivals).others(opened)
    assert [passage.line.words[at].form for passage, at in met] == ["approved"]


def test_words_are_folded_and_short_ones_left_out() -> None:
    assert words_of("L'été, la MÉTÉO du 4 mai 2019") == {"meteo"}
    assert stem_of(word("A residential street.", "residential")) == "resid-"
    assert stem_of(word("A stone pier.", "pier")) == "pier"


def test_a_draft_without_date_lines_or_captions_has_no_notices() -> None:
    assert notices_of(analysed(SEVERAL), Sources([analysed(SEVERAL)])) == []
