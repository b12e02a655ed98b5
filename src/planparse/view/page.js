"use strict";
// All of the plan is on the page without this script: it hides what is not asked for, and marks a field in the document.
(() => {
  const by = (id) => document.getElementById(id);
  const every = (selector, of = document) => [...of.querySelectorAll(selector)];
  const filters = by("filters");
  const inputs = { text: by("f-text"), owner: by("f-owner"), status: by("f-status"), area: by("f-area"), late: by("f-late"), doubts: by("f-doubts") };
  const rows = new Map(every("tr[data-of]").map((row) => [row.dataset.of, row]));
  const actions = every("article").map((card) => ({ card, row: rows.get(card.id), text: null, owners: card.dataset.owners.split(" ") }));
  const entries = every(".entries a");
  const at = by("at");
  const source = by("source");
  let chosen = null; // the entry of the list that the keys go on from
  let zoom = 1;

  // What is shown of the actions.
  const isLate = (card) => Boolean(card.dataset.deadline && at.value && card.dataset.deadline < at.value);
  const textOf = (action) => (action.text ??= action.card.textContent.toLowerCase());
  const isAsked = (action) =>
    inputs.text.value.toLowerCase().split(/\s+/).every((word) => !word || textOf(action).includes(word)) &&
    (!inputs.owner.value || action.owners.includes(inputs.owner.value)) &&
    (!inputs.status.value || action.card.dataset.status === inputs.status.value) &&
    (!inputs.area.value || action.card.dataset.part === inputs.area.value) &&
    (!inputs.late.checked || isLate(action.card)) &&
    (!inputs.doubts.checked || action.card.dataset.doubts !== "0");

  const filter = () => {
    let shown = 0;
    const holders = new Set();
    for (const action of actions) {
      const asked = isAsked(action);
      action.card.hidden = action.row.hidden = !asked;
      if (asked) {
        shown += 1;
        action.owners.forEach((owner) => holders.add(owner));
      }
    }
    const all = shown === actions.length;
    for (const group of every("section.part, .timeline tbody")) {
      group.hidden = !all && !group.querySelector("article:not([hidden]), tr[data-of]:not([hidden])");
    }
    for (const row of every("tr[data-holder]")) row.hidden = !all && !holders.has(row.dataset.holder);
    by("found").textContent = all ? `All ${shown} actions are shown.` : `${shown} of ${actions.length} actions are shown.`;
  };

  const date = () => {
    const table = document.querySelector(".timeline");
    const [first, last, day] = [table.dataset.first, table.dataset.last, at.value].map((text) => Date.parse(text));
    const place = (100 * (day - first)) / (last - first);
    for (const line of every(".strip line.at")) {
      line.setAttribute("visibility", place >= 0 && place <= 100 ? "visible" : "hidden");
      if (place >= 0 && place <= 100) for (const end of ["x1", "x2"]) line.setAttribute(end, `${place}%`);
    }
    const key = document.querySelector(".at-key");
    if (key) key.hidden = !(place >= 0 && place <= 100);
    for (const sign of every("[data-late]")) sign.hidden = !(at.value && sign.dataset.late < at.value);
    let late = 0;
    for (const row of every("#late tbody tr")) {
      row.hidden = Boolean(at.value) && row.dataset.due >= at.value;
      if (!row.hidden) late += 1;
    }
    by("late").hidden = late === 0;
    by("none-late").hidden = late !== 0;
    const words = at.value && new Date(day).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    by("overdue-when").textContent = at.value ? `Overdue at ${words}` : "Open deadlines";
    by("late-count").textContent = `(${late})`;
    if (inputs.late.checked) filter();
  };

  const today = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  };

  // The document: what is chosen is lit, and the rest of its action is tinted.
  const boxes = (element) => (element.dataset.at || "").split(" ").filter(Boolean);

  const mark = (told, kind) => {
    if (!told.includes(",")) {
      const run = by(told);
      run?.classList.add(kind);
      run?.closest("td")?.classList.add(kind);
      return run;
    }
    const [page, left, top, right, bottom] = told.split(",").map(Number);
    const box = document.createElementNS(document.querySelector(".shapes").namespaceURI, "rect");
    const edges = { class: kind, x: left - 1.5, y: top - 1.5, width: right - left + 3, height: bottom - top + 3, rx: 1 };
    for (const [name, value] of Object.entries(edges)) box.setAttribute(name, value);
    by(`sheet-${page}`)?.lastElementChild.append(box);
    return box;
  };

  const light = (element) => {
    if (!source) return;
    for (const group of every(".sheet g", source)) group.replaceChildren();
    for (const one of every(".lit, .of", source)) one.classList.remove("lit", "of");
    const card = element.closest("article, .head, .about, tr") || element;
    for (const field of every("[data-at]", card)) if (field !== element) boxes(field).forEach((told) => mark(told, "of"));
    const own = boxes(element).map((told) => mark(told, "lit"));
    // A cell that is one field's is lit as a whole; in a cell of several, the field's own words.
    for (const cell of every("td.lit, td.of", source)) {
      const runs = every("[id]", cell);
      if (["lit", "of"].some((kind) => runs.every((run) => run.classList.contains(kind)))) runs.forEach((run) => run.classList.remove("lit", "of"));
    }
    (own[0] || source.querySelector("rect.of, .of"))?.scrollIntoView({ block: "center", inline: "nearest" });
  };

  const size = (change) => {
    zoom = change === 0 ? 1 : Math.min(5, Math.max(0.4, zoom * (change > 0 ? 1.25 : 0.8)));
    const held = source.scrollTop / (source.scrollHeight || 1);
    for (const sheet of every(".sheet", source)) {
      if (sheet.matches(".text")) sheet.style.fontSize = zoom === 1 ? "" : `${zoom}rem`;
      else sheet.style.width = zoom === 1 ? "" : `${100 * zoom}%`;
    }
    source.scrollTop = held * source.scrollHeight;
  };

  const see = (what) => {
    if (!source) return;
    document.body.classList.toggle("source", what === "source");
    by("see-source").setAttribute("aria-pressed", String(what === "source"));
    by("see-right").setAttribute("aria-pressed", String(what !== "source"));
    if (what === "source") source.querySelector(".lit, .of")?.scrollIntoView({ block: "center" });
  };

  // Wherever a link leads, it is to be seen: filtered out, folded or behind the document.
  const follow = () => {
    const target = location.hash.length > 1 && by(decodeURIComponent(location.hash.slice(1)));
    if (!target || (source && source.contains(target)) || target.closest("defs")) return;
    const card = target.closest("article");
    if (card?.hidden) {
      filters.reset();
      filter();
    }
    for (let fold = target; fold; fold = fold.parentElement) if (fold.matches("details")) fold.open = true;
    see("right");
    every(".chosen").forEach((one) => one.classList.remove("chosen"));
    if (target.matches("article, .field, .about, .part")) {
      target.classList.add("chosen");
      if (chosen?.hash !== location.hash) chosen = entries.find((one) => one.hash === location.hash) || chosen;
      light(target.matches(".part") ? target.querySelector(".head") : target);
      target.focus({ preventScroll: true });
    }
    const look = () => target.scrollIntoView({ block: target.offsetHeight > innerHeight / 2 ? "start" : "center", behavior: "instant" });
    look();
    requestAnimationFrame(() => requestAnimationFrame(look)); // what comes into view gets its true height only then
  };

  let gone = ""; // a key's way is gone at once: the event of it comes later, after the next key perhaps
  const to = (link) => {
    if (location.hash !== link.hash) gone = location.hash = link.hash;
    follow();
  };

  const step = (by_) => {
    const place = entries.indexOf(chosen) + (chosen || by_ > 0 ? by_ : 0);
    if (entries[place]) to((chosen = entries[place]));
  };

  const list = () => {
    see("right");
    const link = chosen || entries[0];
    for (let fold = link; fold; fold = fold.parentElement) if (fold.matches("details")) fold.open = true;
    (link || by("check")).focus();
    (link || by("check")).scrollIntoView({ block: "center" });
  };

  const helping = by("helping");
  const keys = { n: () => step(1), j: () => step(1), p: () => step(-1), k: () => step(-1), l: list, Escape: list, "?": () => helping.showModal() };
  if (source) Object.assign(keys, { "+": () => size(1), "=": () => size(1), "-": () => size(-1), 0: () => size(0) });
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || helping.open) return;
    if (event.target.matches?.("input, select, textarea") && event.key !== "Escape") return;
    if (!by("keys").checked && event.key !== "Escape") return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (!keys[key]) return;
    event.preventDefault();
    keys[key]();
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.show");
    const place = event.target.closest("[data-at]");
    if (event.target.closest(".entries a")) chosen = event.target.closest("a");
    if (!place || !source || (!link && (event.target.closest("a, summary") || String(getSelection())))) return;
    if (link) event.preventDefault();
    every(".chosen").forEach((one) => one.classList.remove("chosen"));
    place.classList.add("chosen");
    light(place);
    if (link) see("source");
  });

  document.documentElement.classList.add("scripted");
  by("help").hidden = false;
  by("help").addEventListener("click", () => helping.showModal());
  if (source) {
    const pane = by("pane");
    pane.hidden = false;
    pane.addEventListener("click", () => { pane.textContent = document.body.classList.toggle("alone") ? "Show the document" : "Hide the document"; });
    for (const [id, change] of [["smaller", -1], ["fit", 0], ["larger", 1]]) by(id).addEventListener("click", () => size(change));
    by("see-source").addEventListener("click", () => see("source"));
    by("see-right").addEventListener("click", () => see("right"));
  }
  addEventListener("hashchange", () => {
    if (location.hash !== gone) follow();
    gone = "";
  });
  filters.addEventListener("input", filter);
  filters.addEventListener("reset", () => setTimeout(filter));
  for (const form of [filters, by("dating")]) {
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
  }
  if (!at.value) at.value = today();
  at.addEventListener("change", date);
  date();
  filter();
  follow();
})();
