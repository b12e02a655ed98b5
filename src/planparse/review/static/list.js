// The lists: what to check first, what is told for the record, all actions, headings, columns, text with no place.
import { $, el } from "./dom.js";

const EACH = 50; // entries on a page of a list: ten thousand at once would be slow to draw and to read
const LEVELS = { error: "Error", warning: "Look at it", info: "For the record" };
const LISTS = [
  ["first", "Check these first", "Nothing is left to check first. Look through the actions if you have time."],
  ["rest", "For the record", "Nothing is noted for the record."],
  ["actions", "All actions", "The plan has no actions."],
  ["areas", "Headings", "The plan has no headings."],
  ["tables", "Columns", "The plan has no tables."],
  ["unplaced", "Text with no place", "Every word has its place."],
];
let state = null;
let list = "first";
let page = 0;
let open = () => {};

// What opens an entry, and what adds a heading.
export function start(opens, adds) {
  open = opens;
  $("add").addEventListener("click", adds);
}

export function setState(found) {
  state = found;
  show(list, page);
}

export function entries(name = list) {
  if (name === "first" || name === "rest") return state.checks.filter((check) => check.group === name);
  return state[name].map((one) => ({ key: one.path, field: "", ...one }));
}

export const current = () => list;

export function show(name, at = 0) {
  list = name;
  const all = entries();
  page = Math.max(0, Math.min(at, Math.ceil(all.length / EACH) - 1));
  const [, title, none] = LISTS.find(([one]) => one === name);
  $("right-title").textContent = title;
  $("tabs").replaceChildren(...LISTS.map(([one, label]) => el("button", {
    type: "button", "aria-pressed": String(one === name), onclick: () => { show(one); document.querySelector('#tabs [aria-pressed="true"]').focus(); },
  }, `${label} (${entries(one).length.toLocaleString("en-GB")})`)));
  $("empty").hidden = all.length > 0;
  $("empty").textContent = none;
  $("add").hidden = name !== "areas";
  const [shown, folded] = [false, true].map((fold) => all.slice(page * EACH, page * EACH + EACH).filter((one) => Boolean(one.folded) === fold).map(line));
  $("entries").replaceChildren(...shown, ...(folded.length ? [el("li", {}, el("details", { class: "more" }, el("summary", {}, `Running heads, page numbers, headers and keys (${folded.length})`), el("ol", { class: "entries" }, ...folded)))] : []));
  const last = Math.ceil(all.length / EACH) - 1;
  $("pages").hidden = last < 1;
  $("pages").replaceChildren(
    el("button", { type: "button", disabled: page === 0, onclick: () => show(list, page - 1) }, "Earlier"),
    el("span", {}, `Page ${page + 1} of ${last + 1}`),
    el("button", { type: "button", disabled: page >= last, onclick: () => show(list, page + 1) }, "Later"));
}

function line(entry) {
  return el("li", {}, el("button", { type: "button", onclick: () => open(entry) },
    el("span", { class: "what" }, entry.what),
    entry.level ? el("span", { class: `tag ${entry.level}` }, entry.choices && entry.level === "info" ? "Choose" : LEVELS[entry.level]) : null,
    entry.columns ? el("span", { class: "text columns" }, ...entry.columns.flatMap(([header, holds]) => [el("b", {}, header), el("span", {}, holds)])) : el("span", { class: "text" }, entry.text)));
}

// The entry so many steps from one; from none, the first.
export function step(entry, by) {
  const all = entries();
  const place = entry ? all.findIndex((one) => one.key === entry.key) : -1;
  const found = entry && place < 0 ? all[0] : all[place + by];
  if (found) page = Math.floor(all.indexOf(found) / EACH);
  return found;
}
