"""Makes the pictures in docs/pictures from the shipped examples: `python -m tools.make_pictures`, from the root.

Run by hand when the face of a report changes. Needs Chromium with its driver, LibreOffice and the `dev` group
(selenium, pypdfium2, pillow). Names in them are those of the examples, as seen from the root: no path of a machine.
"""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
import sys
import tempfile
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
MOST_BYTES = 200_000
COLOURS = 160
"""Of the palette, chosen to cover what is rare too: a red word on a page of black ones."""
COLUMNS = 96
PAPER_SCALE = 1.3
"""Pixels for each point of a printed page."""
RECOUPE = "import sys; from checker.cli.main import run; sys.exit(run())"
DRAFT = ("check", "examples/en/harbour-gazette.txt", "--against", "examples/en/coast-wire.txt",
         "examples/en/the-meridian.txt", "--all")  # fmt: skip
TERMINAL = (
    "<style>body{{margin:0;background:#16181d}}pre{{display:inline-block;margin:0;padding:24px 28px;color:#d7d9de;"
    "font:15px/1.42 'DejaVu Sans Mono',monospace}}a{{color:inherit;text-decoration:none}}</style><pre>{code}</pre>"
)


def recoupe(*arguments: str, **variables: str) -> str:
    """Run the command at the root and return what it wrote to standard output."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **variables}
    done = subprocess.run(  # noqa: S603  our own command
        [sys.executable, "-c", RECOUPE, *arguments], cwd=ROOT, env=environment, capture_output=True, check=False
    )
    return done.stdout.decode("utf-8")


def keep(name: str, png: bytes) -> None:
    """Write a picture in a palette, as small as that makes it. Raises `ValueError` where it is larger than allowed."""
    from PIL import Image

    picture = Image.open(BytesIO(png)).convert("RGB")
    held = BytesIO()
    small = picture.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE)
    small.save(held, "PNG", optimize=True)
    if held.tell() > MOST_BYTES:
        raise ValueError(f"{name} takes {held.tell()} bytes; {MOST_BYTES} are allowed")
    (PICTURES / name).write_bytes(held.getvalue())
    print(f"{name}: {picture.width} x {picture.height}, {held.tell() // 1024} KB")


class Window:
    """A page in Chromium."""

    def __init__(self) -> None:
        from selenium import webdriver
        from selenium.webdriver.chrome.service import Service

        options = webdriver.ChromeOptions()
        options.binary_location = _program("chromium", "chromium-browser", "google-chrome")
        for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars"):
            options.add_argument(argument)
        self.driver: Any = webdriver.Chrome(options=options, service=Service(_program("chromedriver")))

    def command(self, name: str, **params: object) -> dict[str, Any]:
        """Send a command of the DevTools protocol."""
        answer: dict[str, Any] = self.driver.execute_cdp_cmd(name, params)
        return answer

    def open(self, page: Path, width: int, height: int, *, scale: float = 1.5, fragment: str = "") -> None:
        """Show a page at a size."""
        self.command(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=False
        )
        self.command("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "light"}])
        self.driver.get("about:blank")
        self.driver.get(page.as_uri() + fragment)

    def picture(self) -> bytes:
        """Return what is seen of the page, as PNG."""
        return base64.b64decode(self.command("Page.captureScreenshot", format="png")["data"])

    def printed(self) -> bytes:
        """Return the page as it prints, as PDF."""
        return base64.b64decode(self.command("Page.printToPDF", preferCSSPageSize=True)["data"])


def _program(*names: str) -> str:
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        raise SystemExit(f"{names[0]} is not installed")
    return found


def pages(pdf: bytes, *numbers: int) -> bytes:
    """Return pages of a PDF side by side on grey, as PNG."""
    from PIL import Image
    from pypdfium2 import PdfDocument

    document = PdfDocument(pdf)
    drawn = [document[number - 1].render(scale=PAPER_SCALE, draw_annots=False).to_pil() for number in numbers]
    gap = 24
    width = sum(page.width for page in drawn) + gap * (len(drawn) + 1)
    sheet = Image.new("RGB", (width, drawn[0].height + 2 * gap), "#c9c6bf")
    left = gap
    for page in drawn:
        sheet.paste(page, (left, gap))
        left += page.width + gap
    held = BytesIO()
    sheet.save(held, "PNG")
    return held.getvalue()


def console(window: Window, folder: Path) -> None:
    """The report on a terminal."""
    from rich.console import Console
    from rich.terminal_theme import MONOKAI
    from rich.text import Text

    written = recoupe("compare", "examples/en", FORCE_COLOR="1", COLORTERM="truecolor", COLUMNS=str(COLUMNS))
    lines = ["$ recoupe compare examples/en", *written.splitlines()[:44]]
    recorder = Console(record=True, width=COLUMNS, file=StringIO(), force_terminal=True, color_system="truecolor")
    for line in lines:
        recorder.print(Text.from_ansi(line), soft_wrap=True)
    page = folder / "console.html"
    code = recorder.export_html(inline_styles=True, code_format="{code}", theme=MONOKAI)
    page.write_text('<meta charset="utf-8">' + TERMINAL.format(code=code), encoding="utf-8")
    window.open(page, 1200, 900)
    size = window.driver.execute_script(
        "const box = document.querySelector('pre').getBoundingClientRect(); return [box.width, box.height]"
    )
    window.open(page, round(size[0]), round(size[1]))
    keep("console.png", window.picture())


def html(window: Window, folder: Path) -> None:
    """The page: the list, two sides beside the source, the galley, on a telephone, in print."""
    compared, french, checked = (folder / f"{name}.html" for name in ("compared", "french", "checked"))
    recoupe("compare", "examples/en", "--all", "--output", str(compared))
    recoupe("compare", "examples/fr", "--all", "--interface", "fr", "--output", str(french))
    recoupe(*DRAFT, "--output", str(checked))
    for name, page, width, height in (
        ("list.png", compared, 1180, 760),
        ("side-by-side.png", french, 1500, 820),
        ("galley.png", checked, 1180, 860),
    ):
        window.open(page, width, height)
        keep(name, window.picture())
    window.open(checked, 390, 844, scale=2)
    keep("phone.png", window.picture())
    window.open(checked, 1280, 900)
    keep("print.png", pages(window.printed(), 1, 3))


def document(folder: Path) -> None:
    """The Word document, as LibreOffice sets it."""
    made = folder / "draft.docx"
    recoupe(*DRAFT, "--output", str(made))
    office = [_program("soffice", "libreoffice"), "--headless", f"-env:UserInstallation={(folder / 'office').as_uri()}"]
    subprocess.run(  # noqa: S603
        [*office, "--convert-to", "pdf", "--outdir", str(folder), str(made)], check=True, capture_output=True
    )
    keep("document.png", pages(made.with_suffix(".pdf").read_bytes(), 1, 2))


def main() -> None:
    """Make all of them anew."""
    PICTURES.mkdir(exist_ok=True)
    window = Window()
    try:
        with tempfile.TemporaryDirectory() as folder:
            console(window, Path(folder))
            html(window, Path(folder))
            document(Path(folder))
    finally:
        window.driver.quit()


if __name__ == "__main__":
    main()
