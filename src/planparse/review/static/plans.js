// The plans of a folder, the most harmful first; asked again while documents are read, and now and then later.
import { $, el, message } from "./dom.js";

function row(plan) {
  const name = el("th", { scope: "row" }, el("a", { href: `/plan/${plan.key}` }, plan.council || plan.name), el("div", { class: "hint" }, plan.title ? `${plan.title} – ${plan.name}` : plan.council ? plan.name : ""));
  if (plan.refused) return el("tr", {}, name, el("td", { colspan: "3" }, el("span", { class: "tag error" }, "No plan"), ` ${plan.refused}`));
  if (!plan.read) return el("tr", {}, name, el("td", { colspan: "3", class: "hint" }, "Not read yet"));
  const cell = (label, number, tag) => el("td", {}, el("span", { class: "label hint" }, `${label}: `), tag && number ? el("span", { class: `tag ${tag}` }, String(number)) : String(number));
  return el("tr", {}, name, cell("Errors", plan.errors, "error"), el("td", {}, el("span", { class: "label hint" }, "Left to check: "), plan.left ? `${plan.left} of ${plan.total}` : el("span", { class: "tag ok" }, "Checked")), cell("Decided", plan.decided));
}

let shown = "";

async function look() {
  let wait = 5000;
  try {
    const answer = await fetch("/api/plans");
    if (!answer.ok) throw new Error(await answer.text());
    const text = await answer.text();
    const { plans } = JSON.parse(text);
    const read = plans.filter((plan) => plan.read).length;
    if (read < plans.length) wait = 1000;
    if (text !== shown) {
      shown = text;
      const focused = document.activeElement?.getAttribute?.("href");
      const left = plans.reduce((sum, plan) => sum + (plan.left || 0), 0);
      $("count").textContent = `${plans.length} ${plans.length === 1 ? "plan" : "plans"}, ${left.toLocaleString("en-GB")} left to check${read < plans.length ? `; ${plans.length - read} not read yet` : ""}.`;
      $("plans").replaceChildren(...plans.map(row));
      if (focused) document.querySelector(`a[href="${CSS.escape(focused)}"], a[href="${focused}"]`)?.focus();
    }
    message("");
  } catch (error) {
    message(error instanceof TypeError ? "The review has been stopped. Start it again; everything you decided is saved." : error.message, true);
  }
  setTimeout(look, wait);
}

look();
