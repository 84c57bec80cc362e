"""Writes `calendar.toml`, `currencies.toml` and, where a pack has one, `countries.toml` from CLDR, through Babel.

Run by hand when CLDR moves, and for a new language, which is a new folder: `python tools/make_calendar_names.py`. What
a hand wrote in `countries.toml` below `[short]` is kept. Babel takes some 40 ms to import and load a locale,
more than a tenth of what a whole run may take, so its names are kept as data.
"""

from __future__ import annotations

from pathlib import Path

from babel import Locale

PACKS = Path(__file__).parent.parent / "claims" / "languages"
NO_COUNTRIES = {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"}
HEADER = "# From CLDR through Babel, by tools/make_calendar_names.py: do not edit.\n"


def names_of(locale: Locale, kind: str, keys: range) -> dict[int, list[str]]:
    """Return the CLDR names of months or days by number, widest first, full stops and case folded away."""
    table = {"month": locale.months, "weekday": locale.days}[kind]
    found: dict[int, list[str]] = {key: [] for key in keys}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for key in keys:
                name = table[context][width][key].lower().rstrip(".")
                if name not in found[key]:
                    found[key].append(name)
    return found


def calendar(language: str) -> str:
    """Return the text of `calendar.toml`."""
    locale = Locale(language)
    lines = [HEADER]
    for kind, keys in (("month", range(1, 13)), ("weekday", range(7))):
        lines.append(f"[{kind}]")
        lines += [f"{key} = {names!r}".replace("'", '"') for key, names in names_of(locale, kind, keys).items()]
        lines.append("")
    return "\n".join(lines)


def currencies(language: str) -> str:
    """Return the text of `currencies.toml`: CLDR's display names, singular and plural, by ISO 4217 code."""
    from babel.numbers import get_currency_name, list_currencies

    current = sorted(c for c in list_currencies() if _is_current(c))
    lines = [HEADER, "[name]"]
    for code in current:
        names = {get_currency_name(code, count, locale=language).lower() for count in (None, 1, 2)}
        names = {n for n in names if n != code.lower() and "(" not in n}
        if names:
            listed = ", ".join(f'"{n}"' for n in sorted(n.replace("’", "'") for n in names))
            lines.append(f"{code} = [{listed}]")
    return "\n".join(lines) + "\n"


def countries(language: str, kept: str) -> str:
    """Return the text of `countries.toml`: CLDR's names of territories by ISO 3166 code, then `kept`."""
    lines = [HEADER.replace("do not edit.", "do not edit above [short]."), "[name]"]
    for code, name in sorted(Locale(language).territories.items()):
        if len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES:
            names = {part.strip(" )]") for part in name.replace(" [", "(").split("(")}
            listed = sorted((n.replace("’", "'") for n in names if len(n) > 3 and "–" not in n), key=_longest_first)
            if listed:
                lines.append(f"{code} = [{', '.join(chr(34) + n + chr(34) for n in listed)}]")
    return "\n".join(lines) + "\n\n" + kept


def _longest_first(name: str) -> tuple[int, str]:
    return -len(name), name


def by_hand(path: Path) -> str:
    """Return what follows CLDR's names in `countries.toml`; an empty table of it where the file has none yet."""
    _, mark, kept = path.read_text(encoding="utf-8").partition("[short]")
    return mark + kept if mark else "[short]\n"


def _is_current(code: str) -> bool:
    from babel.core import get_global

    tenders = [t for territory in get_global("territory_currencies").values() for t in territory]
    return any(c == code and end is None and tender for c, _start, end, tender in tenders)


def main() -> None:
    """Write the tables of every language that has a folder."""
    for pack in sorted(p for p in PACKS.iterdir() if p.is_dir() and not p.name.startswith("_")):
        (pack / "calendar.toml").write_text(calendar(pack.name), encoding="utf-8")
        (pack / "currencies.toml").write_text(currencies(pack.name), encoding="utf-8")
        named = pack / "countries.toml"
        if named.exists():
            named.write_text(countries(pack.name, by_hand(named)), encoding="utf-8")


if __name__ == "__main__":
    main()
