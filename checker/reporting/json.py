"""The report for programs: JSON with `"format": 1`, and back again.

Keys are those of the records in `checker.model`, in their order; dates are ISO 8601, spans count code points, tuples
are arrays, what is unknown is null. `report.schema.json` beside this file is the published schema.
"""

from __future__ import annotations

import dataclasses
import json
import math
import re
import sys
from collections.abc import Hashable
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, cast

from checker.model import Mark, Report, SourceText
from checker.reporting.formats import Look
from checker.reporting.view import as_asked
from checker.wording.safe import UNSAFE
from claims.errors import RecoupeError

if TYPE_CHECKING:
    from pydantic import TypeAdapter

FORMAT = 1
WROTE = "Give a report that `--format json` wrote."
SCHEMA_FILE = Path(__file__).with_name("report.schema.json")
SILENT = re.compile(f"(?!\\n){UNSAFE.pattern}")
"""What a terminal would obey or not show; the line ends are the layout's own, those of strings are escaped already."""
NO_TEXTS = "[]\n}"
"""How a report without texts ends: they are its last key."""
SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema"


class BadReport(RecoupeError):
    """A file that should be a report and is none."""

    slug = "bad-report"


class JsonReporter:
    """Writes the report as JSON, notes only where everything is asked for."""

    def write(self, report: Report, out: TextIO, look: Look) -> None:
        """Write `report` to `out`."""
        out.write(render_json(as_asked(report, everything=look.everything)) + "\n")


def render_json(report: Report) -> str:
    """Return `report` as JSON text of two-space indents, the same bytes for the same report. Linear in the report.

    What was read in the texts stands on a line for each mark, what a mark does not have left out: a third of its size.
    """
    bare = cast("dict[str, object]", plain(dataclasses.replace(report, texts=())))
    whole = json_text({"format": FORMAT, **bare})
    if not report.texts:
        return whole
    texts = ",\n".join(map(_text_lines, report.texts))
    return f"{whole.removesuffix(NO_TEXTS)}[\n{texts}\n  ]\n}}"


def _text_lines(text: SourceText) -> str:
    """One source of `texts`, each of its marks on a line."""
    marks = ",\n".join(f"        {json_text(_told(mark), indent=None)}" for mark in text.marks)
    told = {"name": text.name, "text": text.text, "headlines": text.headlines}
    lines = [f'      "{key}": {json_text(plain(value), indent=None)},' for key, value in told.items()]
    return "\n".join(
        ["    {", *lines, f'      "marks": [\n{marks}\n      ]' if marks else '      "marks": []', "    }"]
    )


def _told(mark: Mark) -> dict[str, object]:
    """What a mark has that is not what every mark has."""
    return {
        field.name: plain(value)
        for field in dataclasses.fields(mark)
        if (value := getattr(mark, field.name)) != field.default
    }


def json_text(data: object, indent: int | None = 2) -> str:
    """Return plain `data` as JSON of two-space indents, or on one line.

    Controls and marks that reorder a line stand as escapes, so that no terminal obeys them; halves of surrogate pairs,
    which no encoding can write, become U+FFFD.
    """
    text = json.dumps(data, ensure_ascii=False, indent=indent, allow_nan=False)
    if text.isascii() and "\x7f" not in text:
        return text
    return SILENT.sub(_escape, text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def plain(value: object) -> object:
    """Return records, tuples, dates and decimals as the types that JSON has; linear in what they hold.

    A decimal is a JSON number: whole ones exactly, others to the 15 digits that a double keeps. An infinite weight or
    gap is the largest finite number.
    """
    if value is None or isinstance(value, bool | int | str):
        return str(value) if isinstance(value, str) else value
    if isinstance(value, float):
        return value if math.isfinite(value) else math.copysign(sys.float_info.max, value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, tuple | list):
        return [plain(entry) for entry in value]
    return {name: plain(getattr(value, name)) for name in _fields(cast("Hashable", type(value)))}


def read_json(text: str) -> Report:
    """Return the report in JSON `text`, as `render_json` wrote it; keys that this version does not know are left out.

    Raises `BadReport` when it is no JSON, no report, or of a later format. Linear in the text.
    """
    try:
        data = json.loads(text)
    except ValueError as error:
        raise BadReport(f"This is not JSON: {error}.", WROTE, ("problem", "not-json"), ("words", str(error))) from error
    if not isinstance(data, dict) or "format" not in data:
        raise BadReport('This JSON is not a report: it has no "format".', WROTE, ("problem", "no-format"))
    if data["format"] != FORMAT:
        told = (("problem", "other-format"), ("words", str(data["format"])), ("known", str(FORMAT)))
        raise BadReport(
            f"This report has format {data['format']}; this version reads {FORMAT}.", "Update recoupe.", *told
        )
    return _checked({key: value for key, value in data.items() if key != "format"})


def report_schema() -> dict[str, Any]:
    """Return the JSON Schema of what `render_json` writes, made from the records."""
    schema = _adapter().json_schema(mode="serialization", ref_template="#/$defs/{model}")
    properties = {"format": {"const": FORMAT, "description": "Version of this layout."}, **schema["properties"]}
    return {
        "$schema": SCHEMA_DIALECT,
        "title": "Recoupe report",
        "description": "Dates are ISO 8601; offsets are code points, half-open; what is unknown is null.",
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "$defs": schema["$defs"],
    }


@lru_cache(maxsize=64)
def _fields(record: Hashable) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(cast("Any", record)))


@lru_cache(maxsize=1)
def _adapter() -> TypeAdapter[Report]:
    from pydantic import TypeAdapter

    return TypeAdapter(Report)


def _checked(data: dict[str, Any]) -> Report:
    from pydantic import ValidationError

    try:
        return _adapter().validate_python(data)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        words = f"{where}: {first['msg']}"
        told = (("problem", "not-a-report"), ("words", words))
        raise BadReport(f"This JSON is not a report: {words}.", WROTE, *told) from error
