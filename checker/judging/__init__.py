"""Differences into findings."""

from checker.judging.agreeing import corroborations, uncompared
from checker.judging.beside import rewordings
from checker.judging.calendar import weekday_findings
from checker.judging.coverage import sentences_without_detail
from checker.judging.evidence import Desk
from checker.judging.findings import in_order, judge_groups, named
from checker.judging.inside import inside_findings
from checker.judging.marking import marked_text
from checker.judging.namesakes import spelt_apart
from checker.judging.origins import find_origins
from checker.judging.quoting import quoted
from checker.judging.speaking import in_words, refusal_in_words
from checker.judging.spelling import misspellings, without_variants
from checker.judging.substitution import contested, substitutions
from checker.judging.told_names import name_verdicts
from checker.judging.verdicts import draft_verdicts

__all__ = [
    "Desk",
    "contested",
    "corroborations",
    "draft_verdicts",
    "find_origins",
    "in_order",
    "in_words",
    "inside_findings",
    "judge_groups",
    "marked_text",
    "misspellings",
    "name_verdicts",
    "named",
    "quoted",
    "refusal_in_words",
    "rewordings",
    "sentences_without_detail",
    "spelt_apart",
    "substitutions",
    "uncompared",
    "weekday_findings",
    "without_variants",
]
