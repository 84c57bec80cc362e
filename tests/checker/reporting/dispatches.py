"""Reports made by hand over dispatches made up for the purpose, for every test of wording, reports and command line."""

from __future__ import annotations

from datetime import date

from checker.model import (
    Corroboration,
    Evidence,
    Finding,
    FindingKind,
    Gap,
    Passage,
    Position,
    Relation,
    Report,
    Severity,
    Skipped,
    SourceSummary,
    Step,
    Uncompared,
)
from checker.wording import say, summary_of
from claims.model import Slot, Source, Stance

COURRIER = Source.from_text(
    "Le viaduc de Valbrune rouvrira en mai\n\n"
    "La commune de Valbrune et l'entreprise Morvan ont signé en mars 2021 le contrat de réfection du viaduc, un "
    "ouvrage de 1 240 mètres fermé à la circulation depuis l'effondrement d'un garde-corps.\n"
    "Selon la préfecture, 300 riverains ont défilé samedi contre le péage. "
    "« Nous rouvrirons le viaduc avant l'été, sans un euro de plus », a promis la maire, Odile Carpentier.\n",
    name="depeches/courrier.txt",
)
GAZETTE = Source.from_text(
    "Valbrune : le chantier du viaduc prend du retard\n\n"
    "C'est en mars 2020 que la mairie de Valbrune a conclu avec Morvan le marché de réfection du viaduc. "
    "Les organisateurs ont compté 1 100 manifestants samedi. "
    "« Nous ouvrirons à nouveau le viaduc avant l'été, sans surcoût », assure Mme Carpentier.\n"
    "Partager sur les réseaux\n",
    name="depeches/gazette.txt",
)
AGENCE = Source.from_text(
    "VALBRUNE, 12 avril 2021\n"
    "L'entreprise Morvan, qui a signé en mars 2021 avec la commune de Valbrune, promet 45 emplois.\n",
    name="depeches/agence régionale.txt",
)
SOURCES = {source.name: source for source in (COURRIER, GAZETTE, AGENCE)}
PUBLISHED = {COURRIER.name: date(2021, 4, 14), GAZETTE.name: None, AGENCE.name: date(2021, 4, 12)}


def evidence(source: Source, quote: str, *, who: str | None = None, stance: Stance = Stance.ASSERTED) -> Evidence:
    """Return `quote` as evidence, its sentence found by the full stop or line end around it."""
    start = source.text.index(quote)
    ends = [at for at in (source.text.find(". ", start), source.text.find("\n", start)) if at >= 0]
    last = min(ends) if ends else len(source.text)
    stop = source.text.rfind(". ", 0, start)
    first = max(stop + 2 if stop >= 0 else 0, source.text.rfind("\n", 0, start) + 1)
    last += source.text[last : last + 1] == "."
    line, column = source.locate(start)
    return Evidence(
        source=source.name,
        start=start,
        end=start + len(quote),
        quote=quote,
        sentence=source.text[first:last],
        sentence_start=first,
        sentence_end=last,
        line=line,
        column=column,
        attribution=who,
        stance=stance,
        published=PUBLISHED.get(source.name),
    )


def contract(language: str) -> Finding:
    """The date of one contract, a year apart, one side told by two sources."""
    words = {
        "fr": (
            "même événement : la signature",
            "Valbrune et Morvan de part et d'autre",
            "mot rare commun : viaduc",
            "dates sans jour commun",
            "aucune des deux n'est un projet",
        ),
        "en": (
            "same event: the signing",
            "Valbrune and Morvan on both sides",
            "a rare word in common: viaduc",
            "no day in common",
            "neither is a plan",
        ),
    }[language]
    texts = ("mars 2021", "mars 2020")
    return Finding(
        id="7c1e52a9",
        kind=FindingKind.CONFLICT,
        slot=Slot.DATE,
        relation=Relation.DISJOINT,
        severity=Severity.ERROR,
        confidence=0.964,
        summary=summary_of(
            FindingKind.CONFLICT,
            Slot.DATE,
            Relation.DISJOINT,
            "sign",
            "ont signé",
            ("Valbrune", "Morvan"),
            texts,
            Gap(12.0, "month"),
            (None, None),
            language,
        ),
        positions=(
            Position("2021-03", texts[0], (evidence(COURRIER, "mars 2021"), evidence(AGENCE, "mars 2021")), origins=2),
            Position("2020-03", texts[1], (evidence(GAZETTE, "mars 2020"),)),
        ),
        why=tuple(
            Step(key, weight, (), word)
            for key, weight, word in zip(
                ("same-family", "shared-participants", "rare-words", "dates-disjoint", "no-plan"),
                (4.25, 6.5, 3.125, 0.0, -0.75),
                words,
                strict=True,
            )
        ),
        event="sign",
        participants=("Valbrune", "Morvan"),
        gap=Gap(12.0, "month"),
    )


def crowd(language: str) -> Finding:
    """Two counts of one march, each side with its own."""
    texts = ("300", "1 100")
    sides = (evidence(COURRIER, "300", who="la préfecture"), evidence(GAZETTE, "1 100", who="Les organisateurs"))
    return Finding(
        id="b04d7712",
        kind=FindingKind.CONFLICT,
        slot=Slot.COUNT,
        relation=Relation.ATTRIBUTED_DISAGREEMENT,
        severity=Severity.WARNING,
        confidence=0.81,
        summary=summary_of(
            FindingKind.CONFLICT,
            Slot.COUNT,
            Relation.ATTRIBUTED_DISAGREEMENT,
            "protest",
            "ont défilé",
            ("Valbrune",),
            texts,
            Gap(800.0, "count"),
            ("la préfecture", "les organisateurs"),
            language,
            of="manifestants",
        ),
        positions=(Position("300", texts[0], sides[:1]), Position("1100", texts[1], sides[1:])),
        why=(
            Step(
                "same-family",
                3.5,
                (),
                {"fr": "même événement : la manifestation", "en": "same event: the protest"}[language],
            ),
            Step("same-day", 2.0, (), {"fr": "même jour : samedi", "en": "same day: samedi"}[language]),
        ),
        event="protest",
        participants=("Valbrune",),
        gap=Gap(800.0, "count"),
    )


def pledge(language: str) -> Finding:
    """One sentence of a speaker in two wordings."""
    texts = (
        "Nous rouvrirons le viaduc avant l'été, sans un euro de plus",
        "Nous ouvrirons à nouveau le viaduc avant l'été, sans surcoût",
    )
    return Finding(
        id="19aa03f6",
        kind=FindingKind.QUOTE,
        slot=Slot.WORDING,
        relation=Relation.REWORDED,
        severity=Severity.WARNING,
        confidence=0.72,
        summary=summary_of(
            FindingKind.QUOTE,
            Slot.WORDING,
            Relation.REWORDED,
            None,
            None,
            ("Odile Carpentier",),
            texts,
            None,
            (None, None),
            language,
        ),
        positions=(
            Position(texts[0], texts[0], (evidence(COURRIER, texts[0], who="Odile Carpentier", stance=Stance.QUOTED),)),
            Position(texts[1], texts[1], (evidence(GAZETTE, texts[1], who="Mme Carpentier", stance=Stance.QUOTED),)),
        ),
        why=(
            Step(
                "same-speaker", 5.0, (), {"fr": "même auteur : Carpentier", "en": "same speaker: Carpentier"}[language]
            ),
        ),
        participants=("Odile Carpentier",),
    )


def opening(language: str) -> Finding:
    """A plan beside what came of it: a note."""
    texts = ("en mai", "avant l'été")
    return Finding(
        id="e8810c4d",
        kind=FindingKind.CONFLICT,
        slot=Slot.DATE,
        relation=Relation.PLAN_AND_OUTCOME,
        severity=Severity.NOTE,
        confidence=0.55,
        summary=summary_of(
            FindingKind.CONFLICT,
            Slot.DATE,
            Relation.PLAN_AND_OUTCOME,
            "open",
            "rouvrira",
            ("Valbrune",),
            texts,
            None,
            (None, None),
            language,
        ),
        positions=(
            Position("2021-05", texts[0], (evidence(COURRIER, "en mai", stance=Stance.PLANNED),)),
            Position("../2021-06-20", texts[1], (evidence(GAZETTE, texts[1], stance=Stance.PLANNED),)),
        ),
        why=(
            Step(
                "same-family",
                2.0,
                (),
                {"fr": "même événement : l'ouverture", "en": "same event: the opening"}[language],
            ),
        ),
        event="open",
        participants=("Valbrune",),
    )


def full_report(language: str) -> Report:
    """Return a report with something of everything."""
    return Report(
        sources=(
            SourceSummary(
                COURRIER.name,
                "fr",
                PUBLISHED[COURRIER.name],
                None,
                "Le Courrier de Valbrune",
                9,
                COURRIER.name,
                len(COURRIER.text),
            ),
            SourceSummary(GAZETTE.name, "fr", None, None, None, 6, GAZETTE.name, len(GAZETTE.text)),
            SourceSummary(
                AGENCE.name,
                "fr",
                PUBLISHED[AGENCE.name],
                "VALBRUNE, 12 avril 2021",
                None,
                1,
                AGENCE.name,
                len(AGENCE.text),
            ),
        ),
        findings=(opening(language), contract(language), crowd(language), pledge(language)),
        corroborated=(
            Corroboration(
                Slot.PARTICIPANT,
                "sign",
                "org:morvan",
                ("Valbrune", "Morvan"),
                {"fr": "La signature : « Morvan »", "en": "The signing: “Morvan”"}[language],
                (evidence(COURRIER, "Morvan"), evidence(GAZETTE, "Morvan"), evidence(AGENCE, "Morvan")),
                3,
            ),
        ),
        uncompared=(Uncompared(evidence(GAZETTE, "samedi"), Slot.DATE, "weekday-without-date"),),
        unread=(
            Passage(
                GAZETTE.name,
                GAZETTE.text.index("Partager"),
                len(GAZETTE.text) - 1,
                4,
                "Partager sur les réseaux",
                "page-furniture",
            ),
            Passage(AGENCE.name, 0, 23, 1, "VALBRUNE, 12 avril 2021", "opening-stamp"),
        ),
        skipped=(
            Skipped(
                "depeches/scan.pdf",
                say(
                    "unreadable.unsupported-format",
                    language,
                    name="depeches/scan.pdf",
                    format=say("format.pdf", language),
                ),
                say("remedy.unsupported-format", language),
                "unsupported-format",
            ),
        ),
        interface=language,
    )
