
"use strict";
// Every plan is on the page without this script; it filters, sorts, and tells what is overdue at a date.
(() => {
  const by = (id) => document.getElementById(id);
  const data = JSON.parse(by("data").textContent);
  const PLAN = 0, REF = 1, PLACE = 2, TEXT = 3, OWNERS = 4, STATUS = 5, GROUP = 6, DUE = 7, OPEN = 8;
  const names = [...document.querySelectorAll(".legend")[0].children].map((one) => one.textContent);
  const filters = by("filters");
  const inputs = { council: by("f-council"), status: by("f-status"), owner: by("f-owner"), from: by("f-from"), to: by("f-to") };
  const at = by("at");
  const owners = data.owners.map((name) => name.toLowerCase());
  const rows = [...document.querySelectorAll("#plans tbody tr")].map((row) => ({
    row,
    plan: Number(row.dataset.plan),
    all: row.querySelector(".all"),
    rects: [...row.querySelectorAll("rect")],
    counts: row.querySelector(".counts"),
    done: row.querySelector(".done"),
    late: row.querySelector(".late-count"),
  }));
  const details = [...document.querySelectorAll(".lacks tbody tr, .checks tbody tr")];
  const slips = [...document.querySelectorAll(".slips tbody tr")];
  const FIRST = 50;
  let late = [];

  const british = (text) => new Date(text).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const percent = (part, whole) => (!whole || !part ? 0 : part === whole ? 100 : Math.min(99, Math.max(1, Math.round((100 * part) / whole))));
  const isLate = (action) => Boolean(action[OPEN] && at.value && action[DUE] < at.value);

  const asked = () => {
    const words = inputs.owner.value.toLowerCase().split(/\s+/).filter(Boolean);
    const who = words.length ? new Set(owners.flatMap((name, place) => (words.every((word) => name.includes(word)) ? [place] : []))) : null;
    const council = inputs.council.value, from = inputs.from.value, to = inputs.to.value;
    const status = data.statuses.indexOf(inputs.status.value);
    return data.actions.filter((action) =>
      (!council || data.plans[action[PLAN]][0] === council) &&
      (status < 0 || action[STATUS] === status) &&
      (!who || action[OWNERS].some((owner) => who.has(owner))) &&
      (!from || (action[DUE] && action[DUE] >= from)) &&
      (!to || (action[DUE] && action[DUE] <= to)));
  };

  const narrowed = () => Boolean(inputs.status.value || inputs.owner.value.trim() || inputs.from.value || inputs.to.value);

  const showPlans = (actions) => {
    const counts = data.plans.map(() => [0, 0, 0, 0, 0, 0]);
    const overdue = data.plans.map(() => 0);
    for (const action of actions) {
      counts[action[PLAN]][action[GROUP]] += 1;
      if (isLate(action)) overdue[action[PLAN]] += 1;
    }
    const council = inputs.council.value, few = narrowed();
    const shown = new Set();
    for (const one of rows) {
      const own = counts[one.plan];
      const all = own.reduce((sum, count) => sum + count, 0);
      one.row.hidden = few ? !all : Boolean(council && data.plans[one.plan][0] !== council);
      if (one.row.hidden) continue;
      shown.add(one.plan);
      let before = 0;
      one.rects.forEach((rect, place) => {
        rect.setAttribute("x", `${(100 * before) / (all || 1)}%`);
        rect.setAttribute("width", `${(100 * own[place]) / (all || 1)}%`);
        before += own[place];
      });
      one.all.textContent = one.all.dataset.n = all;
      one.counts.textContent = own.flatMap((count, place) => (count ? [`${count} ${names[place]}`] : [])).join(", ") || "no actions";
      one.done.dataset.n = percent(own[0], all);
      one.done.textContent = `${one.done.dataset.n}%`;
      one.late.textContent = one.late.dataset.n = overdue[one.plan];
    }
    for (const row of details) row.hidden = !shown.has(Number(row.dataset.plan));
    return shown.size;
  };

  const showColumns = (actions) => {
    const counts = data.bins.map(() => [0, 0]);
    for (const action of actions) {
      if (!action[DUE]) continue;
      let place = 0;
      while (place + 1 < data.bins.length && data.bins[place + 1] <= action[DUE]) place += 1;
      counts[place][action[GROUP] === 0 ? 0 : 1] += 1;
    }
    const most = Math.max(1, ...counts.map(([done, open]) => done + open));
    if (by("highest")) by("highest").textContent = most;
    for (const group of document.querySelectorAll(".columns g")) {
      const [done, open] = counts[Number(group.dataset.bin)];
      const [below, above] = group.querySelectorAll("rect");
      const heights = [(120 * done) / most, (120 * open) / most];
      below.setAttribute("y", 122 - heights[0]);
      below.setAttribute("height", heights[0]);
      above.setAttribute("y", 122 - heights[0] - heights[1]);
      above.setAttribute("height", heights[1]);
      const title = group.querySelector("title");
      title.textContent = `${title.textContent.split(":")[0]}: ${done} finished, ${open} not finished`;
    }
    for (const row of document.querySelectorAll(".bins tr[data-bin]")) {
      const cells = row.querySelectorAll("td");
      counts[Number(row.dataset.bin)].forEach((count, place) => { cells[place].textContent = count; });
    }
  };

  const cell = (row, name, text, link, label) => {
    const made = row.appendChild(document.createElement(name));
    if (label) made.dataset.label = label;
    if (link) {
      const lead = made.appendChild(document.createElement("a"));
      lead.href = link;
      lead.textContent = text;
    } else made.textContent = text;
    return made;
  };

  const showLate = (limit) => {
    const body = document.querySelector("#late tbody");
    body.replaceChildren(...late.slice(0, limit).map((action) => {
      const row = document.createElement("tr");
      const [council, page] = data.plans[action[PLAN]];
      cell(row, "td", british(action[DUE])).className = "day";
      cell(row, "td", council);
      cell(row, "th", action[REF], page && `${page}#action-${action[PLACE]}`).scope = "row";
      cell(row, "td", action[TEXT]);
      cell(row, "td", action[OWNERS].map((owner) => data.owners[owner]).join("; ") || "nobody", "", "Owner");
      cell(row, "td", data.statuses[action[STATUS]], "", "Status");
      return row;
    }));
    by("late").hidden = !late.length;
    by("none-late").hidden = Boolean(late.length);
    by("none-late").textContent = "Nothing is overdue at this date.";
    by("all-late").hidden = late.length <= limit;
    by("all-late").textContent = `Show all ${late.length.toLocaleString("en-GB")}`;
    by("more-late").textContent = late.length > 10 ? `The ten longest overdue of ${late.length.toLocaleString("en-GB")}; the page on the screen has all of them.` : "";
  };

  const show = () => {
    const actions = asked();
    const plans = showPlans(actions);
    showColumns(actions);
    late = actions.filter(isLate).sort((one, other) => (one[DUE] < other[DUE] ? -1 : one[DUE] > other[DUE] ? 1 : 0));
    showLate(FIRST);
    by("overdue").textContent = at.value ? `Overdue at ${british(at.value)}` : "Overdue";
    by("fact-late").hidden = false;
    by("fact-late").querySelector("dd").textContent = late.length.toLocaleString("en-GB");
    const keys = slips.length ? new Set(actions.map((action) => `${action[PLAN]} action-${action[PLACE]}`)) : null;
    for (const row of slips) row.hidden = !keys.has(row.dataset.action);
    const all = actions.length === data.actions.length;
    const total = data.actions.length.toLocaleString("en-GB");
    by("found").textContent = all ? `All ${total} actions are counted.` : `${actions.length.toLocaleString("en-GB")} of ${total} actions, in ${plans} of ${data.plans.length} plans, are counted.`;
  };

  const sort = (head) => {
    const row = head.parentElement, body = head.closest("table").tBodies[0];
    const place = [...row.children].indexOf(head), isText = head.dataset.sort === "text";
    const order = head.getAttribute("aria-sort") === (isText ? "ascending" : "descending") ? (isText ? "descending" : "ascending") : (isText ? "ascending" : "descending");
    for (const other of row.children) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", order);
    const value = (line) => (isText ? line.children[place].textContent.trim().toLowerCase() : Number(line.children[place].dataset.n));
    const sign = order === "ascending" ? 1 : -1;
    const lines = [...body.rows].map((line) => [value(line), line]);
    lines.sort(([one], [other]) => sign * (isText ? one.localeCompare(other, "en-GB") : one - other));
    body.append(...lines.map(([, line]) => line));
  };

  for (const head of document.querySelectorAll("th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.textContent = head.textContent;
    button.addEventListener("click", () => sort(head));
    const printed = document.createElement("span"); // buttons are not printed where a head is repeated
    printed.className = "print";
    printed.textContent = head.textContent;
    head.replaceChildren(button, printed);
  }
  // On a phone each cell has its heading before it.
  for (const table of document.querySelectorAll(".plans, .lacks, .checks, .slips")) {
    const heads = [...table.tHead.rows[0].cells].map((head) => (head.querySelector("button") || head).textContent);
    for (const line of table.tBodies[0].rows) [...line.cells].forEach((one, place) => { if (one.tagName === "TD") one.dataset.label = heads[place]; });
  }

  const today = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  };
  const picked = at.value || today();
  at.value = picked;
  filters.hidden = false;
  document.documentElement.classList.add("filtering");
  filters.addEventListener("submit", (event) => event.preventDefault());
  filters.addEventListener("input", show);
  filters.addEventListener("reset", () => setTimeout(() => { at.value = picked; show(); }));
  by("all-late").addEventListener("click", () => showLate(late.length));
  show();
})();
