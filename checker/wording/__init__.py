"""Every word the tool says, one message file for each interface language."""

from checker.wording.summary import summary_of
from checker.wording.tongues import language_words, languages_read, part_words
from checker.wording.wording import interfaces, say

__all__ = ["interfaces", "language_words", "languages_read", "part_words", "say", "summary_of"]
