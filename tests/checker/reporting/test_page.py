"""The page in a real browser: interactions, widths, keyboard, screen readers, print, dark, and 2,000 findings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from checker.model import Report
from tests.checker.reporting.browser import WIDTHS, Window, axe_source, windows
from tests.checker.reporting.checked import HOSTILE, checked_report, compared_report, hostile_report
from tests.checker.reporting.dispatches import contract
from tests.checker.reporting.shown import written

MANY = 2000
RESPONSIVE = 700
"""Milliseconds for a filter over 2,000 findings: 200 to 330 on two busy cores; the rest is for busier machines."""
ARTICLES = 200
PAINTED = 1000
"""Milliseconds until the first words are seen, and of scripting until then."""
PARTS = ("draft", "findings", "timeline", "table", "reading")


@pytest.fixture(scope="module")
def browser() -> Iterator[Window]:
    yield from windows()


@pytest.fixture
def window(browser: Window) -> Iterator[Window]:
    browser.complaints()
    browser.media()
    yield browser
    assert browser.complaints() == []


def kept(report: Report, folder: Path) -> Path:
    path = folder / "page.html"
    path.write_bytes(written(report, "html"))
    return path


@pytest.fixture
def compared(tmp_path: Path) -> Path:
    return kept(compared_report("en"), tmp_path)


@pytest.fixture
def checked(tmp_path: Path) -> Path:
    return kept(checked_report("fr"), tmp_path)


def chosen(window: Window) -> str:
    """The id of the one finding that is shown."""
    [identifier] = window.shown(".finding .id code")
    return identifier


def test_the_first_finding_is_shown_with_both_sides_and_its_waterfall(window: Window, compared: Path) -> None:
    window.open(compared)
    assert chosen(window) == "7c1e52a9"
    assert window.shown(".finding .letter") == ["A", "B"]
    assert window.shown(".finding .differs") == ["2021", "2021", "2020"]
    assert window.shown(".waterfall .total") == ["+4.2", "+10.8", "+13.9", "+13.9", "+13.1"]
    assert window.shown(".finding .side:first-child .value")[:1] == ["mars "]


def test_choosing_a_finding_shows_it_and_its_passage_in_the_source(window: Window, compared: Path) -> None:
    window.open(compared)
    window.click("#list li:nth-child(2) a")
    assert chosen(window) == "b04d7712"
    assert window.ask("document.activeElement.id") == "f-2"
    assert window.shown(".line .here") == ["300"]
    window.click(".finding.shown .side:nth-child(2) a.open")
    assert window.shown(".source h4") == ["depeches/gazette.txt"]
    assert window.shown(".line .here") == ["1 100"]
    window.driver.back()
    assert chosen(window) == "b04d7712"


def test_a_finding_has_an_address_of_its_own(window: Window, compared: Path) -> None:
    window.open(compared, fragment="#f-3")
    assert chosen(window) == "19aa03f6"
    window.open(compared, fragment="#s2-59")
    assert window.shown(".source h4") == ["depeches/gazette.txt"]


def test_words_in_an_article_lead_to_their_finding(window: Window, compared: Path) -> None:
    window.open(compared)
    window.click(".source.shown a.hit.warning")
    assert chosen(window) == "b04d7712"


def test_the_keyboard_does_all_of_it(window: Window, compared: Path) -> None:
    window.open(compared)
    window.press("j")
    assert (chosen(window), window.ask("document.activeElement.hash")) == ("b04d7712", "#f-2")
    window.press("j", "k", "k")
    assert chosen(window) == "7c1e52a9"
    window.press("\ue015")
    assert chosen(window) == "b04d7712"
    window.press("\ue007")
    assert window.ask("document.activeElement.id") == "f-2"
    window.press("\ue00c")
    assert window.ask("document.activeElement.hash") == "#f-2"
    window.press("o")
    assert window.ask("document.activeElement.innerText") == "300"
    window.press("2")
    assert window.shown("h2.panel-title")[0].startswith("Timeline")
    window.press("/")
    assert window.ask("document.activeElement.name") == "words"
    window.press("jk")
    assert window.ask("document.activeElement.value") == "jk"
    window.press("\ue00c", "?")
    assert window.ask("document.querySelector('#keys').open") is True
    window.press("\ue00c")
    assert window.ask("document.querySelector('#keys').open") is False


def test_tabs_follow_the_arrows(window: Window, compared: Path) -> None:
    window.open(compared)
    window.click("#tab-findings")
    for part in ("timeline", "table", "reading", "findings"):
        window.press("\ue014")
        assert window.ask("document.activeElement.id") == f"tab-{part}"
        assert window.ask("[...document.querySelectorAll('.panel')].filter((p) => !p.hidden).map((p) => p.id)") == [
            part
        ]


@pytest.mark.parametrize(
    ("control", "value", "left"),
    [("kind", "quote", ["19aa03f6"]), ("slot", "count", ["b04d7712"]), ("source", "3", ["7c1e52a9"]),
     ("words", "PREFECTURE defile", ["b04d7712"]), ("words", "19aa", ["19aa03f6"]), ("words", "nowhere", [])],
)  # fmt: skip
def test_a_filter_leaves_what_fits(window: Window, compared: Path, control: str, value: str, left: list[str]) -> None:
    window.open(compared)
    assert filtered(window, control, value) == left
    assert window.shown("#count") == [f"{len(left)} of 4"]
    assert bool(window.shown("#none")) is not bool(left)
    window.click("#show-all")
    assert window.shown("#count") == ["4 findings"]


def filtered(window: Window, control: str, value: str) -> list[str]:
    """Set a control of the filters and return the ids of the findings that are left."""
    script = """
        const [name, value, done] = arguments;
        const form = document.querySelector("#filters");
        form.querySelector("details").open = true;
        form.elements[name].value = value;
        form.elements[name].dispatchEvent(new Event("input", { bubbles: true }));
        setTimeout(() => done([...document.querySelectorAll("#list > li:not([hidden]) a")]
            .map((link) => document.querySelector(`${link.hash} .id code`).textContent)), 150);
    """
    found: list[str] = window.driver.execute_async_script(script, control, value)
    return found


def test_severities_are_chosen_one_by_one(window: Window, compared: Path) -> None:
    window.open(compared)
    window.click("input[value=error]")
    assert len(window.shown("#list li")) == 3
    assert chosen(window) == "b04d7712"
    window.click("input[value=error]")
    assert len(window.shown("#list li")) == 4


def test_a_detail_of_the_galley_leads_to_its_line_of_the_log_and_back(window: Window, checked: Path) -> None:
    window.open(checked)
    assert window.shown(".galley .detail.conflict") == ["mars 2021"]
    assert window.shown(".galley .detail.not-found") == ["1 240 mètres"]
    assert window.shown(".galley .detail.accepted") != []
    window.click(".galley .detail.conflict")
    assert window.ask("document.activeElement.id") == "v-1"
    window.click("#v-1 .entry-words")
    assert window.ask("document.activeElement.innerText") == "mars 2021"
    window.click("#v-1 .entry-more a")
    assert chosen(window) == "7c1e52a9"


def test_the_log_shows_the_verdicts_that_are_asked_for(window: Window, checked: Path) -> None:
    window.open(checked)
    assert len(window.shown(".entry")) == 4
    window.click("#legend input[value=conflict]")
    assert len(window.shown(".entry")) == 2


def test_the_timeline_is_in_order_and_flags_what_is_disputed(window: Window, compared: Path) -> None:
    window.open(compared)
    window.click("#tab-timeline")
    assert window.shown("time") == ["March 2020", "March 2021"]
    assert len(window.shown(".flag")) == 2
    window.click(".moment:nth-child(1) a.open")
    assert window.shown(".source h4") == ["depeches/gazette.txt"]


def test_the_table_has_a_column_for_every_source(window: Window, compared: Path) -> None:
    window.open(compared)
    window.click("#tab-table")
    assert len(window.shown(".matrix thead th")) == 4
    assert window.shown(".matrix tbody tr:first-child .cell") == ["mars 2021", "mars 2020", "mars 2021"]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("part", PARTS)
def test_no_width_makes_the_page_scroll_sideways(window: Window, checked: Path, width: int, part: str) -> None:
    window.open(checked, width)
    window.ask("document.querySelector(`#tab-${arguments[0]}`).click()", part)
    assert window.ask("document.documentElement.scrollWidth") <= width
    outside = """[...document.querySelectorAll('main *')].filter((one) => one.checkVisibility()
        && !one.closest('.scroll, .list, .tabs, .unseen, svg') && one.getBoundingClientRect().right > innerWidth + 1)
        .map((one) => one.outerHTML.slice(0, 80))"""
    assert window.ask(outside) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("part", PARTS)
def test_axe_finds_nothing_to_say(window: Window, checked: Path, part: str, scheme: str) -> None:
    window.media(prefers_color_scheme=scheme)
    window.open(checked)
    window.ask("document.querySelector(`#tab-${arguments[0]}`).click()", part)
    assert violations(window) == []


@pytest.mark.parametrize("width", [320, 1600])
def test_axe_finds_nothing_to_say_at_either_width(window: Window, compared: Path, width: int) -> None:
    window.open(compared, width)
    assert violations(window) == []


def violations(window: Window) -> list[str]:
    """What axe-core objects to, rule by rule, with the first element of each."""
    window.command("Runtime.evaluate", expression=axe_source())
    script = "const done = arguments[0]; axe.run().then((found) => done(found.violations))"
    found: list[dict[str, Any]] = window.driver.execute_async_script(script)
    return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found]


def test_without_scripts_all_of_it_is_there(window: Window, checked: Path) -> None:
    window.open(checked, scripts=False)
    try:
        path = "//article[contains(@class,'finding')]"
        assert all(one.is_displayed() for one in window.driver.find_elements("xpath", path))
        assert len(window.driver.find_elements("xpath", path)) == 4
    finally:
        window.command("Emulation.setScriptExecutionDisabled", value=False)


def test_in_print_every_part_and_finding_is_there(window: Window, checked: Path) -> None:
    window.open(checked)
    window.media("print")
    assert len(window.shown(".finding h3")) == 4
    assert len(window.shown("h2.panel-title")) == len(PARTS)
    assert window.shown(".tabs, .filters, dialog, .pick") == []
    assert len(window.command("Page.printToPDF")["data"]) > 20_000


def test_what_a_filter_leaves_out_is_not_printed(window: Window, compared: Path) -> None:
    window.open(compared)
    filtered(window, "kind", "quote")
    window.media("print")
    assert len(window.shown(".finding h3")) == 1


def test_no_word_of_a_source_is_interpreted(window: Window, tmp_path: Path) -> None:
    window.open(kept(hostile_report("en"), tmp_path))
    assert window.ask("document.querySelectorAll('img, iframe, object, embed, link, form[action]').length") == 0
    assert window.ask("document.scripts.length + document.querySelectorAll('style').length") == 3
    handlers = "[...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames())"
    assert [name for name in set(window.ask(handlers)) if name.startswith("on") or name == "style"] == []
    assert window.ask("[...document.links].every((one) => one.getAttribute('href').startsWith('#'))") is True
    text = window.ask("document.body.textContent")
    assert all(words in text for words in HOSTILE[:8])


def test_nothing_is_fetched(window: Window, checked: Path) -> None:
    window.open(checked)
    assert window.ask("performance.getEntriesByType('resource').map((one) => one.name)") == []


def test_the_policy_refuses_every_script_but_its_own(browser: Window, compared: Path) -> None:
    page = compared.read_text(encoding="utf-8").replace("</main>", "<script>window.taken = 1</script></main>")
    compared.write_text(page, encoding="utf-8")
    browser.open(compared)
    assert browser.ask("window.taken ?? null") is None
    assert any("Content Security Policy" in words for words in browser.complaints())


def many_findings(number: int) -> Report:
    base = compared_report("en")
    finding = contract("en")
    findings = tuple(replace(finding, id=f"{at:012x}", summary=f"{finding.summary} No. {at}.") for at in range(number))
    return replace(base, findings=findings)


def test_two_thousand_findings_stay_responsive(window: Window, tmp_path: Path) -> None:
    window.open(kept(many_findings(MANY), tmp_path))
    assert len(window.ask("[...document.querySelectorAll('#list > li')].map((one) => one.hidden)")) == MANY
    timed = """
        const [text, done] = arguments;
        const form = document.querySelector("#filters");
        const type = (words) => {
          const before = performance.now();
          form.elements.words.value = words;
          form.elements.words.dispatchEvent(new Event("input", { bubbles: true }));
          return new Promise((resolve) => setTimeout(() => requestAnimationFrame(
              () => setTimeout(() => resolve(performance.now() - before - 80))), 80));
        };
        type("x").then(() => type(text)).then(done);
    """
    assert window.driver.execute_async_script(timed, "no. 1999") < RESPONSIVE
    assert window.shown("#count") == [f"1 of {MANY:,}"]
    window.click("#show-all")
    key = """
        const done = arguments[0], before = performance.now();
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - before)));
    """
    assert window.driver.execute_async_script(key) < RESPONSIVE


def many_articles(number: int, paragraphs: int) -> Report:
    """A report of as many articles, each of so many paragraphs with the facts of each."""
    base = compared_report("en")
    summaries, texts = [], []
    for at in range(number):
        summary, whole = base.sources[at % 2], base.texts[at % 2]
        name, size = f"depeches/article-{at:03}.txt", len(whole.text)
        marks = tuple(
            replace(mark, start=mark.start + size * n, end=mark.end + size * n)
            for n in range(paragraphs)
            for mark in whole.marks
        )
        summaries.append(replace(summary, name=name, origin=name))
        texts.append(replace(whole, name=name, text=whole.text * paragraphs, marks=marks))
    findings = many_findings(number).findings
    return replace(
        base, sources=(*base.sources, *summaries), texts=(*base.texts, *texts), findings=findings, unread=()
    )  # fmt: skip


def test_two_hundred_articles_are_painted_within_a_second(window: Window, tmp_path: Path) -> None:
    """About 500 words and 25 facts in each; a tenth of a second on two cores, of scripting a fiftieth."""
    window.command("Performance.enable")
    window.open(kept(many_articles(ARTICLES, 7), tmp_path))
    assert len(window.ask("[...document.querySelectorAll('.source')].map((one) => one.id)")) == ARTICLES + 3
    painted = window.ask("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    spent = {one["name"]: one["value"] for one in window.command("Performance.getMetrics")["metrics"]}
    assert painted < PAINTED
    assert spent["ScriptDuration"] < PAINTED / 1000
