"use strict";
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const fold = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  const panels = all(".panel");
  const tabs = all("[role=tab]");
  const articles = new Map(all(".finding").map((article) => [article.id, article]));
  const entries = all("#list > li").map((item) => {
    const link = one("a", item), id = link.getAttribute("href").slice(1);
    return { item, link, id, article: articles.get(id), sources: item.dataset.sources.split(" "), words: null };
  });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const sources = all(".source");
  const form = one("#filters");
  const pick = one("#pick");
  let current = null;

  /* parts */
  const showPart = (id) => {
    for (const panel of panels) panel.hidden = panel.id !== id;
    for (const tab of tabs) {
      const chosen = tab.getAttribute("aria-controls") === id;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    }
  };
  for (const panel of panels) {
    const tab = one(`#tab-${panel.id}`);
    if (!tab) continue;
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
  }
  const part = () => panels.find((panel) => !panel.hidden);
  const chooseTab = (tab) => {
    showPart(tab.getAttribute("aria-controls"));
    tab.focus();
    window.scrollTo(0, 0);
  };
  tabs.forEach((tab, at) => {
    tab.addEventListener("click", () => chooseTab(tab));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const to = step ? tabs[(at + step + tabs.length) % tabs.length]
        : event.key === "Home" ? tabs[0] : event.key === "End" ? tabs[tabs.length - 1] : null;
      if (!to) return;
      event.preventDefault();
      chooseTab(to);
    });
  });

  /* one finding at a time */
  const showFinding = (id) => {
    if (current) {
      articles.get(current).classList.remove("shown");
      byId.get(current).link.removeAttribute("aria-current");
    }
    current = articles.has(id) ? id : null;
    if (!current) return;
    articles.get(id).classList.add("shown");
    const entry = byId.get(id);
    entry?.link.setAttribute("aria-current", "true");
    const list = one("#list");
    if (entry && list.scrollHeight > list.clientHeight) {
      const top = entry.item.offsetTop - list.offsetTop;
      if (top < list.scrollTop || top + entry.item.offsetHeight > list.scrollTop + list.clientHeight) {
        list.scrollTop = top - list.clientHeight / 3;
      }
    }
    const first = one("a.open", articles.get(id));
    if (first) markPlace(first.hash.slice(1), false);
  };

  /* one source at a time */
  const showSource = (id) => {
    for (const source of sources) source.classList.toggle("shown", source.id === id);
    if (pick) pick.value = id;
  };
  const markPlace = (id, scroll) => {
    const place = document.getElementById(id);
    const source = place?.closest(".source");
    if (!source) return;
    showSource(source.id);
    for (const old of all(".here")) old.classList.remove("here");
    const href = place.getAttribute("href");
    for (let part = place; part && place !== source; part = href && part.nextElementSibling) {
      if (part.getAttribute("href") !== href) break;
      part.classList.add("here");
    }
    const reader = one("#reader");
    if (scroll) {
      place.setAttribute("tabindex", "-1");
      place.focus({ preventScroll: true });
      place.scrollIntoView({ block: "center" });
    } else if (reader.scrollHeight > reader.clientHeight && getComputedStyle(reader).overflowY === "auto") {
      reader.scrollTop += place.getBoundingClientRect().top - reader.getBoundingClientRect().top - reader.clientHeight / 3;
    }
  };
  pick?.addEventListener("change", () => showSource(pick.value));

  /* addresses inside the page */
  const follow = (id, focus) => {
    const target = document.getElementById(id);
    if (!target) return false;
    const home = target.closest(".panel");
    if (home) showPart(home.id);
    if (articles.has(id)) {
      showFinding(id);
      if (focus) {
        target.focus({ preventScroll: true });
        if (target.getBoundingClientRect().top < 0 || target.getBoundingClientRect().top > innerHeight / 2) target.scrollIntoView({ block: "start" });
      }
    } else if (target.closest(".source")) {
      markPlace(id, focus);
    } else if (focus && home !== target) {
      target.hidden = false;
      target.setAttribute("tabindex", "-1");
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: "center" });
    }
    return true;
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#']");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const id = link.hash.slice(1);
    if (link.classList.contains("skip")) return;
    if (!follow(id, true)) return;
    event.preventDefault();
    history.pushState(null, "", link.hash);
  });
  window.addEventListener("popstate", () => location.hash && follow(location.hash.slice(1), true));

  /* filters */
  const shownEntries = () => entries.filter(({ item }) => !item.hidden);
  const applyFilters = () => {
    const data = new FormData(form);
    const words = fold(data.get("words").trim()).split(/\s+/).filter(Boolean);
    const severities = new Set(data.getAll("severity"));
    const [kind, slot, source] = ["kind", "slot", "source"].map((name) => data.get(name));
    let shown = 0;
    for (const entry of entries) {
      const told = entry.item.dataset;
      let fits = severities.has(told.severity) && (!kind || told.kind === kind) && (!slot || told.slot === slot)
        && (!source || entry.sources.includes(source));
      if (fits && words.length) {
        entry.words ??= fold(`${entry.link.textContent} ${entry.article.textContent}`);
        fits = words.every((word) => entry.words.includes(word));
      }
      entry.item.hidden = !fits;
      entry.article.classList.toggle("out", !fits);
      shown += fits;
    }
    const count = one("#count");
    count.textContent = shown === entries.length ? count.dataset.all : count.dataset.some.replace("#", String(shown));
    one("#show-all").hidden = shown === entries.length;
    one("#none").hidden = shown > 0;
    const kept = shownEntries();
    if (kept.length && !kept.some(({ id }) => id === current)) showFinding(kept[0].id);
  };
  let waiting = 0;
  form?.addEventListener("input", (event) => {
    clearTimeout(waiting);
    if (event.target.name === "words") waiting = setTimeout(applyFilters, 80);
    else applyFilters();
  });
  form?.addEventListener("submit", (event) => event.preventDefault());
  one("#show-all")?.addEventListener("click", (event) => {
    event.preventDefault();
    form.reset();
    applyFilters();
  });

  /* verdicts */
  const legend = one("#legend");
  legend?.addEventListener("change", () => {
    const kept = new Set(all("input:checked", legend).map((box) => box.value));
    for (const entry of all(".entry")) entry.hidden = !kept.has(entry.dataset.status);
  });

  /* keys */
  const step = (by) => {
    const kept = shownEntries();
    if (!kept.length) return;
    const at = kept.findIndex(({ id }) => id === current);
    const next = kept[Math.min(Math.max(at + by, 0), kept.length - 1)];
    showFinding(next.id);
    next.link.focus();
  };
  const keys = one("#keys");
  const openKeys = () => keys.showModal();
  one("#keys-open").addEventListener("click", openKeys);
  const onList = () => part()?.id === "findings";
  const KEYS = {
    j: () => onList() && step(1),
    k: () => onList() && step(-1),
    ArrowDown: (event) => event.target.closest?.("#list") && step(1),
    ArrowUp: (event) => event.target.closest?.("#list") && step(-1),
    o: () => { if (onList()) one("a.open", articles.get(current) ?? document.createElement("i"))?.click(); },
    "/": () => { if (form) { showPart("findings"); form.elements.words.focus(); } },
    "?": openKeys,
    Escape: () => { if (onList()) byId.get(current)?.link.focus(); },
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    const typing = event.target.matches?.("input[type=search], select, textarea");
    if (typing && event.key !== "Escape") return;
    if (/^[1-9]$/.test(event.key) && tabs[event.key - 1]) {
      chooseTab(tabs[event.key - 1]);
      return;
    }
    const act = KEYS[event.key];
    if (!act) return;
    if (event.key.startsWith("Arrow") && !event.target.closest?.("#list")) return;
    event.preventDefault();
    act(event);
  });

  /* print what would be shown */
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = all("main details:not([open], .more-filters, .facts)");
    for (const details of opened) details.open = true;
  });
  window.addEventListener("afterprint", () => { for (const details of opened) details.open = false; });

  showSource(sources[0]?.id);
  showPart(panels[0].id);
  if (entries.length) showFinding(entries[0].id);
  if (location.hash) follow(location.hash.slice(1), true);
})();
