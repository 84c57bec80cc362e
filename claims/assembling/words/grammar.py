"""The closed-class words of a language, and what its verbs ask for."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, TypedDict

from claims.assembling.words.tokens import Tag
from claims.languages.packs import load_table


class GrammarTable(TypedDict):
    """`languages/<language>/grammar.toml`."""

    determiners: list[str]
    prepositions: list[str]
    coordinators: list[str]
    subordinators: list[str]
    relatives: list[str]
    subject_pronouns: list[str]
    other_pronouns: list[str]
    clitics: list[str]
    negators: list[str]
    negative_words: list[str]
    adverbs: list[str]
    nouns: list[str]
    """Nouns, by lemma, whose other readings are rare (`to police`, `to article`)."""
    adjectives: list[str]
    """Adjectives, by lemma, whose other readings are rare (`the upper`, `to savage`)."""
    describing: list[str]
    """Gerunds that mostly describe the noun behind them (`underlying sales`)."""
    gerund_compounds: list[str]
    """Gerunds with the noun behind them, or before them, that they make one thing with (`running cost`)."""
    objectless: list[str]
    """Those of them whose verb has no object (`rising costs`)."""
    verbs: list[str]
    """Verbs, by lemma, whose forms are hardly ever anything else (`comporte`, `remonte`)."""
    shared: list[str]
    """Words of a closed class whose open readings are as usual (`like`, `point`)."""
    irregular: dict[str, list[str]]
    """Forms of which newspapers mean another verb than their table does first: the lemma and the tense."""
    be: list[str]
    have: list[str]
    do: list[str]
    copulas: list[str]
    """Verbs whose noun describes the subject (`devenir`, `remain`)."""
    giving: list[str]
    """Verbs that have two objects without a preposition (`give`)."""
    controlling: list[str]
    """Verbs whose object does what the infinitive or gerund behind it tells (`ordered the firm to pay`)."""
    bare_controlling: list[str]
    """Those of them whose infinitive is bare (`let them go`)."""
    institutions: list[str]
    """Nouns of bodies that speak as one, for which `it` stands in what they say."""
    addressing: list[str]
    """Verbs that have whom they address do what the infinitive tells (`interdire`)."""
    moving: list[str]
    """Verbs whose `to` says where (`went to Leeds`)."""
    particles: list[str]
    """Prepositions that are part of the verb right before them (`set up`)."""
    phrasal: dict[str, list[str]]
    """Prepositions that are part of certain verbs only (`hand over the keys`), each with their lemmas."""
    moments: list[str]
    """Nouns that say when or how often without a preposition where a word points at them (`cette année`)."""
    adverbial_nouns: list[str]
    """Nouns and pronouns that do so by themselves (`le soir`, `une fois`), or that only stress (`lui-même`)."""
    timed: list[str]
    """Verbs whose object may be a length of time (`dure six mois`, `spent three days`)."""
    partitive: list[str]
    """Verbs whose object `du` or `de la` may open (`a de la chance`)."""
    for_oneself: list[str]
    """Verbs that govern `de` where they are reflexive (`s'emparer de`)."""
    impersonal: list[str]
    """Verbs whose passive may have nobody as its subject (`il a été recensé 40 cas`)."""
    circumstantial: list[str]
    """Prepositions that tell when or in what manner: what a comma parts from their group is no apposition to it."""
    measuring: list[str]
    """Nouns that even `one` counts before another noun (`a one bedroom flat`)."""
    unaccusative: list[str]
    agent_prepositions: list[str]
    partner_prepositions: list[str]
    recipient_prepositions: list[str]
    place_prepositions: list[str]
    genitive_prepositions: list[str]
    conditional_openers: list[str]
    modals: dict[str, list[str]]
    attributive: list[str]
    """Forms of present participles that are adjectives behind a noun (`un agent innervant`)."""
    inserted: list[str]
    """Phrases that may part an auxiliary from its verb, whatever parts of speech they have elsewhere; words as cut."""
    realised: list[str]
    """Modals whose compound past says that it was done (`a dû fermer`)."""
    able: list[str]
    """Modals whose present says what is within reach (`peut accueillir 300 personnes`)."""
    prospects: dict[str, list[str]]
    """Words after the copula that make the infinitive a prospect (`est censé ouvrir`, `is due to open`)."""
    reporting: list[str]
    """Verbs outside the families of speech that report what they govern (`constater que`)."""
    content_nouns: list[str]
    """Nouns that tell what is said or thought (`le fait que`)."""
    prospective: list[str]
    """Verbs whose infinitive is yet to come, and which are events themselves (`ordonne de fermer`)."""
    plan_nouns: list[str]
    """Nouns whose infinitive is yet to come (`l'intention de vendre`)."""
    negating_words: list[str]
    noun_phrases: dict[str, str]
    """Nouns of several words → the family of the event that they tell (`mise en examen`)."""
    classing: list[str]
    """Nouns that one behind a bare `de` only classes (`maison de retraite`)."""
    emptied: list[str]
    """Nouns of events, with the words before them, that are but a preposition or an adverb (`au cours`)."""
    in_prepositions: list[str]
    """Subjects, objects and adverbs that deny the event."""


class TagState(TypedDict, total=False):
    """Words of a part of speech that keep other company than the rest of it."""

    of: str
    """The tag they have; costs that are not given for them are those of the tag."""
    words: list[str]
    lemmas: list[str]
    number: str
    """`one` or `many`: readings of that number, whatever the word."""


class TagTable(TypedDict):
    """`languages/<language>/tags.toml`: the cost of one part of speech after another."""

    states: dict[str, TagState]
    openers: list[str]
    """The states after which a clause may begin without a boundary."""
    costs: dict[str, dict[str, float]]


class States(NamedTuple):
    """What state of the tagger a reading is in: by word, by lemma, by number, else its tag."""

    words: dict[tuple[str, str], str]
    lemmas: dict[tuple[str, str], str]
    numbers: dict[tuple[str, bool], str]

    def state_of(self, tag: str, low: str, lemma: str, plural: bool | None) -> str:  # noqa: FBT001  a reading's number
        """Return the state of a reading of the word `low`."""
        state = self.words.get((tag, low)) or self.lemmas.get((tag, lemma))
        if state is None and plural is not None:
            state = self.numbers.get((tag, plural))
        return state or tag


class Grammar(NamedTuple):
    """What the stages of `assembling` ask about a language, ready for look-up."""

    language: str
    closed: dict[str, tuple[Tag, ...]]
    """Word → the closed classes it is in."""
    settled: dict[str, Tag]
    """Lemmas of nouns, adjectives and verbs whose other readings are rare."""
    shared: frozenset[str]
    """Words of a closed class whose open readings are as usual."""
    irregular: dict[str, tuple[str, str]]
    """Form → the lemma and the tense of the verb it is in the press."""
    states: States
    costs: dict[str, dict[str, float]]
    """State → state → cost, every pair that is named or inherited."""
    openers: frozenset[str]
    """States after which a clause may begin without a boundary: subject pronouns, verbs that report without `that`."""
    auxiliaries: frozenset[str]
    be: frozenset[str]
    have: frozenset[str]
    copulas: frozenset[str]
    """Verbs whose noun describes the subject, `be` among them."""
    giving: frozenset[str]
    controlling: frozenset[str]
    bare_controlling: frozenset[str]
    institutions: frozenset[str]
    addressing: frozenset[str]
    moving: frozenset[str]
    particles: frozenset[str]
    phrasal: frozenset[tuple[str, str]]
    """Verbs with the preposition that is part of them."""
    moments: frozenset[str]
    adverbial_nouns: frozenset[str]
    timed: frozenset[str]
    partitive: frozenset[str]
    for_oneself: frozenset[str]
    impersonal: frozenset[str]
    circumstantial: frozenset[str]
    attributive: frozenset[str]
    inserted: dict[str, tuple[tuple[str, ...], ...]]
    """First word → the phrases that may part an auxiliary from its verb, the longest first."""
    modals: dict[str, str]
    realised: frozenset[str]
    able: frozenset[str]
    prospects: dict[str, str]
    reporting: frozenset[str]
    content_nouns: frozenset[str]
    prospective: frozenset[str]
    plan_nouns: frozenset[str]
    in_prepositions: frozenset[str]
    """Infinitives that a compound preposition holds (`à partir de`)."""
    noun_phrases: dict[tuple[str, ...], str]
    classing: frozenset[str]
    emptied: frozenset[tuple[str, ...]]
    """The words of the nouns that tell no event behind those before them (`au cours`, `à la fin`)."""
    negating: frozenset[str]
    measuring: frozenset[str]
    unaccusative: frozenset[str]
    agent: frozenset[str]
    partner: frozenset[str]
    recipient: frozenset[str]
    place: frozenset[str]
    describing: frozenset[str]
    compounds: frozenset[str]
    objectless: frozenset[str]
    genitive: frozenset[str]
    conditional: frozenset[str]
    negators: frozenset[str]
    negative_words: frozenset[str]


_CLASSES: tuple[tuple[str, Tag], ...] = (
    ("determiners", Tag.DET),
    ("prepositions", Tag.PREP),
    ("coordinators", Tag.COORD),
    ("subordinators", Tag.SUBORD),
    ("relatives", Tag.REL),
    ("subject_pronouns", Tag.PRON),
    ("other_pronouns", Tag.PRON),
    ("clitics", Tag.CLITIC),
    ("negators", Tag.NEG),
    ("negative_words", Tag.NEG),
    ("adverbs", Tag.ADV),
)


def _words(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase as sentences are cut into them (`à l'origine`: three)."""
    return tuple(phrase.replace("'", "' ").split())


@lru_cache(maxsize=8)
def grammar_of(language: str) -> Grammar:
    """Return the grammar of `language`, read once. Linear in its tables."""
    table = load_table(language, "grammar", GrammarTable)
    closed: dict[str, tuple[Tag, ...]] = {}
    for name, tag in _CLASSES:
        words: list[str] = table[name]  # type: ignore[literal-required]
        for word in words:
            known = closed.get(word, ())
            if tag not in known:
                closed[word] = (*known, tag)
    tags = load_table(language, "tags", TagTable)
    return Grammar(
        language=language,
        closed=closed,
        settled={
            **dict.fromkeys(table["verbs"], Tag.VERB),
            **dict.fromkeys(table["nouns"], Tag.NOUN),
            **dict.fromkeys(table["adjectives"], Tag.ADJ),
        },
        shared=frozenset(table["shared"]),
        irregular={form: (lemma, tense) for form, (lemma, tense) in table["irregular"].items()},
        states=_states(tags["states"]),
        costs=_inherited(tags["costs"], tags["states"]),
        openers=frozenset(tags["openers"]),
        auxiliaries=frozenset([*table["be"], *table["have"], *table["do"]]),
        be=frozenset(table["be"]),
        have=frozenset(table["have"]),
        copulas=frozenset([*table["be"], *table["copulas"]]),
        giving=frozenset(table["giving"]),
        controlling=frozenset(table["controlling"]),
        bare_controlling=frozenset(table["bare_controlling"]),
        institutions=frozenset(table["institutions"]),
        addressing=frozenset(table["addressing"]),
        moving=frozenset(table["moving"]),
        particles=frozenset(table["particles"]),
        phrasal=frozenset((lemma, word) for word, lemmas in table["phrasal"].items() for lemma in lemmas),
        moments=frozenset(table["moments"]),
        adverbial_nouns=frozenset(table["adverbial_nouns"]),
        timed=frozenset(table["timed"]),
        partitive=frozenset(table["partitive"]),
        for_oneself=frozenset(table["for_oneself"]),
        impersonal=frozenset(table["impersonal"]),
        circumstantial=frozenset(table["circumstantial"]),
        attributive=frozenset(table["attributive"]),
        inserted=_by_first_word(table["inserted"]),
        modals={verb: effect for effect, verbs in table["modals"].items() for verb in verbs},
        realised=frozenset(table["realised"]),
        able=frozenset(table["able"]),
        prospects={word: effect for effect, words in table["prospects"].items() for word in words},
        reporting=frozenset(table["reporting"]),
        content_nouns=frozenset(table["content_nouns"]),
        prospective=frozenset(table["prospective"]),
        plan_nouns=frozenset(table["plan_nouns"]),
        in_prepositions=frozenset(table["in_prepositions"]),
        noun_phrases={_words(phrase): family for phrase, family in table["noun_phrases"].items()},
        classing=frozenset(table["classing"]),
        emptied=frozenset(map(_words, table["emptied"])),
        negating=frozenset(table["negating_words"]),
        measuring=frozenset(table["measuring"]),
        describing=frozenset([*table["describing"], *table["objectless"]]),
        compounds=frozenset(table["gerund_compounds"]),
        objectless=frozenset(table["objectless"]),
        unaccusative=frozenset(table["unaccusative"]),
        agent=frozenset(table["agent_prepositions"]),
        partner=frozenset(table["partner_prepositions"]),
        recipient=frozenset(table["recipient_prepositions"]),
        place=frozenset(table["place_prepositions"]),
        genitive=frozenset(table["genitive_prepositions"]),
        conditional=frozenset(table["conditional_openers"]),
        negators=frozenset(table["negators"]),
        negative_words=frozenset(table["negative_words"]),
    )


def _by_first_word(phrases: list[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases, key=lambda words: (-words.count(" "), words)):
        words = tuple(phrase.split(" "))
        found.setdefault(words[0], []).append(words)
    return {first: tuple(of_it) for first, of_it in found.items()}


def _states(table: dict[str, TagState]) -> States:
    states = States({}, {}, {})
    for name, state in table.items():
        tag = state["of"]
        states.words.update({(tag, word): name for word in state.get("words", ())})
        states.lemmas.update({(tag, lemma): name for lemma in state.get("lemmas", ())})
        if "number" in state:
            states.numbers[tag, state["number"] == "many"] = name
    return states


def _inherited(costs: dict[str, dict[str, float]], states: dict[str, TagState]) -> dict[str, dict[str, float]]:
    """Return the costs with each state's row filled up from its tag's, and each row's columns likewise."""
    rows = {name: dict(row) for name, row in costs.items()}
    for name, state in states.items():
        rows[name] = {**costs[state["of"]], **costs.get(name, {})}
    for row in rows.values():
        for column, state in states.items():
            if state["of"] in row:
                row.setdefault(column, row[state["of"]])
    return rows
