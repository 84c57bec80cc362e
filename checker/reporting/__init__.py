"""Formats out, one file each, all fed by one view that decides every word and number."""

from checker.reporting.formats import FORMATS, Look, Reporter, reporter_for
from checker.reporting.view import view_of

__all__ = ["FORMATS", "Look", "Reporter", "reporter_for", "view_of"]
