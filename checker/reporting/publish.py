"""Writes the published JSON Schema from the records: `python -m checker.reporting.publish`."""

from __future__ import annotations

from checker.reporting.json import SCHEMA_FILE, json_text, report_schema


def publish() -> None:
    """Write `report.schema.json` beside this file."""
    SCHEMA_FILE.write_text(json_text(report_schema()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    publish()
