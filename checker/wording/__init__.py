"""Every word the tool says, one message file for each interface language."""

from checker.wording.summary import summary_of
from checker.wording.wording import interfaces, say

__all__ = ["interfaces", "say", "summary_of"]
