
"use strict";
// All of the plan is on the page without this script; it only hides what is not asked for.
(() => {
  const by = (id) => document.getElementById(id);
  const filters = by("filters");
  const inputs = { text: by("f-text"), owner: by("f-owner"), status: by("f-status"), area: by("f-area"), late: by("f-late"), doubts: by("f-doubts") };
  const actions = [...document.querySelectorAll("article")].map((card) => ({
    card,
    row: document.querySelector(`tr[data-of="${card.id}"]`),
    text: card.textContent.toLowerCase(),
    owners: card.dataset.owners.split(" "),
  }));
  const at = by("at");

  const isLate = (card) => Boolean(card.dataset.deadline && at.value && card.dataset.deadline < at.value);

  const isAsked = ({ card, text, owners }) =>
    inputs.text.value.toLowerCase().split(/\s+/).every((word) => text.includes(word)) &&
    (!inputs.owner.value || owners.includes(inputs.owner.value)) &&
    (!inputs.status.value || card.dataset.status === inputs.status.value) &&
    (!inputs.area.value || card.dataset.part === inputs.area.value) &&
    (!inputs.late.checked || isLate(card)) &&
    (!inputs.doubts.checked || card.dataset.doubts !== "0");

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
    for (const group of document.querySelectorAll("section.part, .timeline tbody")) {
      group.hidden = !all && !group.querySelector("article:not([hidden]), tr[data-of]:not([hidden])");
    }
    for (const row of document.querySelectorAll("tr[data-holder]")) row.hidden = !all && !holders.has(row.dataset.holder);
    by("found").textContent = all ? `All ${shown} actions are shown.` : `${shown} of ${actions.length} actions are shown.`;
  };

  const date = () => {
    const table = document.querySelector(".timeline");
    const [first, last, day] = [table.dataset.first, table.dataset.last, at.value].map((text) => Date.parse(text));
    const place = (100 * (day - first)) / (last - first);
    for (const line of document.querySelectorAll(".strip line.at")) {
      line.setAttribute("visibility", place >= 0 && place <= 100 ? "visible" : "hidden");
      if (place >= 0 && place <= 100) for (const end of ["x1", "x2"]) line.setAttribute(end, `${place}%`);
    }
    const key = document.querySelector(".at-key");
    if (key) key.hidden = !(place >= 0 && place <= 100);
    for (const sign of document.querySelectorAll("[data-late]")) sign.hidden = !(at.value && sign.dataset.late < at.value);
    let late = 0;
    for (const row of document.querySelectorAll("#late tbody tr")) {
      row.hidden = Boolean(at.value) && row.dataset.due >= at.value;
      if (!row.hidden) late += 1;
    }
    by("late").hidden = late === 0;
    by("none-late").hidden = late !== 0;
    const words = at.value && new Date(day).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    by("overdue").textContent = at.value ? `Overdue at ${words}` : "Open deadlines";
    filter();
  };

  const today = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  };

  // A link to an action that is filtered out must lead to it all the same.
  const follow = () => {
    const target = location.hash.startsWith("#a") && by(location.hash.slice(1));
    if (target && target.hidden) {
      filters.reset();
      filter();
      target.scrollIntoView();
    }
  };

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    closed.forEach((details) => { details.open = true; });
  });
  addEventListener("afterprint", () => closed.forEach((details) => { details.open = false; }));
  addEventListener("hashchange", follow);
  filters.addEventListener("input", filter);
  filters.addEventListener("reset", () => setTimeout(filter));
  for (const form of [filters, by("dating")]) {
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
  }
  document.documentElement.classList.add("filtering");
  if (!at.value) at.value = today();
  at.addEventListener("change", date);
  date();
  follow();
})();
