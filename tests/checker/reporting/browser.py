"""A real browser for the tests of the page: Chromium where it is installed."""

from __future__ import annotations

import base64
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
WIDTHS = (320, 480, 768, 1024, 1280, 1600)
HEIGHT = 900


class Window:
    """One page in a browser."""

    def __init__(self, driver: Any) -> None:
        self.driver = driver

    def open(self, path: Path, width: int = 1280, *, fragment: str = "", scripts: bool = True) -> None:
        """Load a file afresh."""
        self.command("Emulation.setScriptExecutionDisabled", value=not scripts)
        self.resize(width)
        self.driver.get("about:blank")
        self.driver.get(path.as_uri() + fragment)

    def resize(self, width: int) -> None:
        """Make the page `width` pixels wide."""
        self.command(
            "Emulation.setDeviceMetricsOverride", width=width, height=HEIGHT, deviceScaleFactor=1, mobile=False
        )

    def media(self, name: str = "", **features: str) -> None:
        """Show the page as for print, or to whoever prefers what `features` say; never with motion."""
        features["prefers_reduced_motion"] = "reduce"
        told = [{"name": feature.replace("_", "-"), "value": value} for feature, value in features.items()]
        self.command("Emulation.setEmulatedMedia", media=name, features=told)

    def command(self, name: str, **params: Any) -> Any:
        """Send a command of the DevTools protocol."""
        return self.driver.execute_cdp_cmd(name, params)

    def ask(self, script: str, *given: Any) -> Any:
        """Return what `script` evaluates to on the page."""
        return self.driver.execute_script(f"return ({script})", *given)

    def press(self, *keys: str) -> None:
        """Press keys one after another, on whatever has the focus."""
        from selenium.webdriver.common.action_chains import ActionChains

        ActionChains(self.driver).send_keys(*keys).perform()

    def click(self, selector: str) -> None:
        """Click on the first element that `selector` finds."""
        self.driver.find_element("css selector", selector).click()

    def shown(self, selector: str) -> list[str]:
        """Return the texts of the elements that a reader can see."""
        script = (
            "[...document.querySelectorAll(arguments[0])].filter((one) => one.checkVisibility())"
            ".map((one) => one.innerText)"
        )
        found: list[str] = self.ask(script, selector)
        return found

    def complaints(self) -> list[str]:
        """Return what the browser had to say: errors, refusals of the content security policy."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def picture(self) -> bytes:
        """Return the page as PNG."""
        return base64.b64decode(self.command("Page.captureScreenshot", format="png")["data"])


def windows() -> Iterator[Window]:
    """Yield a window; skip with the reason where there is no browser."""
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed (dev dependencies)")
    binary = next(filter(None, map(shutil.which, BROWSERS)), None)
    driver_path = shutil.which("chromedriver")
    if binary is None or driver_path is None:
        pytest.skip("no browser here: apt-get install chromium chromium-driver")
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = binary
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(driver_path))
    try:
        yield Window(driver)
    finally:
        driver.quit()


def axe_source() -> str:
    """Return the script of axe-core, or skip with the reason."""
    from importlib.util import find_spec

    found = find_spec("axe_core_python")
    if found is None or found.origin is None:
        pytest.skip("axe-core is not installed (dev dependencies)")
    return Path(found.origin).with_name("axe.min.js").read_text(encoding="utf-8")
