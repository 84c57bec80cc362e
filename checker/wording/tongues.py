"""What a report calls a source's language, and says of one that is read in part."""

from __future__ import annotations

from checker.wording.locales import capitalised
from checker.wording.wording import has_message, say
from claims.languages.packs import full_languages, is_partial, languages


def language_words(code: str, interface: str) -> str:
    """Return the name of a language in the language of the interface; its code where that has none."""
    key = f"language.{code}"
    return say(key, interface) if has_message(key, interface) else code


def part_words(code: str, interface: str) -> str:
    """Return that a language is read in part, and how far; nothing for one that is read in full or not at all."""
    if not is_partial(code):
        return ""
    return capitalised(say("language.in-part", interface, language=language_words(code, interface)))


def languages_read(interface: str) -> str:
    """Return the codes of the languages there are, those read in full first, those read in part marked as such."""
    parts = [say("language.code-in-part", interface, code=code) for code in languages() if is_partial(code)]
    return ", ".join([*full_languages(), *parts])
