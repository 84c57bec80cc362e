"""Conjugates a French verb: present to conditional in all persons, simple past and subjunctive in the third."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

PERSONS = ("one", "one", "one", "many", "many", "many")
IMPERFECT = ("ais", "ais", "ait", "ions", "iez", "aient")
FUTURE = ("ai", "as", "a", "ons", "ez", "ont")
Tagged = list[tuple[str, str]]
"""Forms with their tags, as `claims.languages.forms.TAGS` names them."""


class Parts(NamedTuple):
    """The principal parts; an empty one means that the verb lacks what is built on it."""

    present: tuple[str, ...]
    imperfect: str
    future: str
    past_one: str
    past_many: str
    participle: str
    subjunctive: str
    gerund: str


@lru_cache(maxsize=1)
def _table() -> Any:  # noqa: ANN401  a table of the builder's own
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))


def conjugate(infinitive: str) -> Tagged:
    """Return the forms of a verb with their tags, the infinitive first. Constant."""
    forms: Tagged = [(infinitive, "infinitive")]
    for parts in _all_parts(infinitive):
        forms += _finite(parts) + _participles(parts)
    prefix, ending = _irregular(infinitive)
    if ending:
        forms += [(prefix + form, tag) for form, tag in map(str.split, _table()["also"].get(ending, []))]
    indicative = {form for form, tag in forms if tag.startswith(("present", "past", "future"))}
    kept = [(f, t) for f, t in forms if f and not (t.startswith("subjunctive") and f in indicative)]
    return list(dict.fromkeys(kept))


def _finite(parts: Parts) -> Tagged:
    forms = [(form, f"present-{number}") for form, number in zip(parts.present, PERSONS, strict=True) if form]
    if parts.imperfect:
        soft = _soft_endings(parts.imperfect)
        forms += [(soft(e), f"past-{n}") for e, n in zip(IMPERFECT, PERSONS, strict=True)]
    if parts.future:
        forms += [(parts.future + e, f"future-{n}") for e, n in zip(FUTURE, PERSONS, strict=True)]
        forms += [(parts.future + e, f"conditional-{n}") for e, n in zip(IMPERFECT, PERSONS, strict=True)]
    forms += [(parts.past_one, "past-one"), (parts.past_many, "past-many")]
    if parts.subjunctive:
        one = parts.subjunctive + "e"
        forms += [(one, "subjunctive-one"), (one + "nt", "subjunctive-many")]
    return forms


def _participles(parts: Parts) -> Tagged:
    forms = [(parts.gerund, "gerund")]
    masculine = parts.participle
    if masculine:
        stem = masculine.replace("û", "u") if masculine in {"dû", "mû", "redû", "recrû"} else masculine
        if stem in {"absous", "dissous"}:
            feminine, plural = f"{stem[:-1]}te", stem
        else:
            feminine, plural = f"{stem}e", stem if stem.endswith("s") else f"{stem}s"
        alike = "any" if masculine == plural else "one"
        forms += [(masculine, f"participle-{alike}"), (feminine, "participle-one")]
        forms += [(plural, f"participle-{'any' if alike == 'any' else 'many'}"), (f"{feminine}s", "participle-many")]
    return forms


def _soft_endings(stem: str) -> Any:  # noqa: ANN401
    """`c` and `g` soften before a and o: stems are kept in their form before i."""

    def joined(ending: str) -> str:
        return (_soften(stem) if ending[0] in "ao" else stem) + ending

    return joined


def _soften(stem: str) -> str:
    if stem.endswith("c"):
        return f"{stem[:-1]}ç"
    return f"{stem}e" if stem.endswith("g") else stem


def _irregular(infinitive: str) -> tuple[str, str]:
    """Split into prefix and the longest ending of the table; two empty strings where there is none."""
    if infinitive not in _table()["second_group"]:
        for cut in range(len(infinitive) - 2):
            ending = infinitive[cut:]
            whole = ending in {"avoir", "être", "aller", "voir", "faire", "choir", "seoir", "ouïr", "naître"}
            if ending in _table()["endings"] and not (whole and cut and not _is_prefixed(infinitive, ending)):
                return infinitive[:cut], ending
    return "", ""


def _is_prefixed(infinitive: str, ending: str) -> bool:
    known = {
        "voir": {"re", "entre", "pré", "pour", "dépour"},
        "faire": {
            "re",
            "dé",
            "satis",
            "contre",
            "sur",
            "bien",
            "mal",
            "mé",
            "par",
            "for",
            "redé",
            "stupé",
            "autosatis",
        },
        "avoir": {"r"},
        "naître": {"re"},
    }
    return infinitive[: -len(ending)] in known.get(ending, set())


def _all_parts(infinitive: str) -> list[Parts]:
    prefix, ending = _irregular(infinitive)
    if ending:
        return [_from_table(prefix, ending)]
    match infinitive[-2:]:
        case "er":
            return _first_group(infinitive)
        case "ir" | "ïr":
            return [_second_group(infinitive)]
        case "re":
            return [_third_group(infinitive)]
        case _:
            return []


def _from_table(prefix: str, ending: str) -> Parts:
    table = _table()
    fields = ["" if field == "-" else prefix + field for field in table["endings"][ending].split()]
    present, (future, past, participle) = tuple(fields[:6]), fields[6:9]
    nous, ils = present[3], present[5]
    stem = table["imperfects"].get(ending)
    imperfect = prefix + stem if stem else nous.removesuffix("ons").replace("ç", "c")
    if ending in {"être", "avoir"}:
        subjunctive = prefix + fields[9] if ending == "être" else ""
    else:
        subjunctive = fields[9] if len(fields) > 9 else ils.removesuffix("nt").removesuffix("e")
    gerund = prefix + table["gerunds"][ending] if ending in table["gerunds"] else imperfect and imperfect + "ant"
    if ending in {"aller", "envoyer"}:
        return Parts(present, imperfect, future, past, f"{past[:-1]}èrent", participle, subjunctive, gerund)
    if past.endswith(("vin", "tin")):
        return Parts(present, imperfect, future, f"{past}t", f"{past}rent", participle, subjunctive, gerund)
    return Parts(
        present, imperfect, future, past and f"{past}t", past and f"{past}rent", participle, subjunctive, gerund
    )


def _second_group(infinitive: str) -> Parts:
    stem = infinitive[:-1]
    present = (f"{stem}s", f"{stem}s", f"{stem}t", f"{stem}ssons", f"{stem}ssez", f"{stem}ssent")
    return Parts(present, f"{stem}ss", infinitive, f"{stem}t", f"{stem}rent", stem, f"{stem}ss", f"{stem}ssant")


def _third_group(infinitive: str) -> Parts:
    stem = infinitive[:-2]
    il = stem if stem.endswith(("d", "t")) else f"{stem}t"
    present = (f"{stem}s", f"{stem}s", il, f"{stem}ons", f"{stem}ez", f"{stem}ent")
    return Parts(present, stem, infinitive[:-1], f"{stem}it", f"{stem}irent", f"{stem}u", stem, f"{stem}ant")


def _first_group(infinitive: str) -> list[Parts]:
    stem = infinitive[:-2]
    soft = _soften(stem)
    return [
        Parts(
            (f"{strong}e", f"{strong}es", f"{strong}e", f"{soft}ons", f"{stem}ez", f"{strong}ent"),
            stem,
            f"{future}er",
            f"{soft}a",
            f"{stem}èrent",
            f"{stem}é",
            strong,
            f"{soft}ant",
        )
        for strong, future in _strong_stems(stem)
    ]


def _strong_stems(stem: str) -> list[tuple[str, str]]:
    """Stems before a mute e and of the future; several where spelling or usage allows several."""
    if stem.endswith(("oy", "uy", "ay")):
        softened = f"{stem[:-1]}i"
        return [(softened, softened), (stem, stem)] if stem.endswith("ay") else [(softened, softened)]
    acute = re.fullmatch(r"(.*)é((?:[bcdfghjklmnpqrstvxz]|gu|qu|ch|gn|th|[bcdfgptv][lr])?)", stem)
    if acute and acute[2]:
        grave = f"{acute[1]}è{acute[2]}"
        return [(grave, grave), (grave, stem)]
    mute = re.fullmatch(r"(.*)e([bcdfghjklmnpqrstvxz]|vr)", stem)
    if mute:
        grave = f"{mute[1]}è{mute[2]}"
        doubled = f"{stem}{mute[2]}"
        return [(doubled, doubled), (grave, grave)] if mute[2] in {"l", "t"} else [(grave, grave)]
    return [(stem, stem)]
