"""What a report looks like: the view that words it, and a file for each format that renders the view."""

from checker.reporting.formats import FORMATS, Look, Reporter, reporter_for
from checker.reporting.view import view_of

__all__ = ["FORMATS", "Look", "Reporter", "reporter_for", "view_of"]
