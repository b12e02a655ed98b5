// One action, heading, table or text: its fields, what is doubtful about each, and what can be done.
import { $, el, fill } from "./dom.js";

const LEVELS = { error: "Error", warning: "Look at it", info: "For the record", repair: "Changed" };

const KEEPS = { headers: (label) => `what “${label}” holds`, legend: (label) => `what “${label}” means`, initials: (label) => `who ${label} is` };

export function showItem(item, entry, act) {
  const chosen = item.fields.find((field) => field.name === entry.field) || null;
  fill($("item"),
    el("div", { class: "steps" },
      el("button", { type: "button", onclick: act.back }, "Back to the list"),
      el("span", {},
        el("button", { type: "button", onclick: act.previous }, "Previous"), " ",
        el("button", { type: "button", onclick: act.next }, "Next"))),
    el("h2", { id: "item-title", tabindex: "-1" }, item.name),
    item.aside ? el("p", { class: "aside" }, item.aside) : null,
    ...item.notes.map((note) => noted(note, item, null, act, entry)),
    wholeActs(item, entry, act),
    ...item.fields.map((field) => fieldBox(item, field, field === chosen, act)),
    act.more?.(item) || null);
  return chosen;
}

function wholeActs(item, entry, act) {
  if (!act.confirm || !["action", "area"].includes(item.kind) || !item.notes.some((note) => note.level !== "repair")) return null;
  return el("div", { class: "acts" }, el("button", { type: "button", class: "main", onclick: () => act.confirm(item, null) }, "The plan is right"));
}

function fieldBox(item, field, chosen, act) {
  const doubtful = field.notes.some((note) => note.level !== "repair");
  const name = field.label.toLowerCase();
  return el("section", { class: `field${chosen ? " chosen" : ""}`, "data-field": field.name },
    el("div", { class: "line" },
      el("div", {},
        el("h3", {}, field.label),
        el("p", { class: field.text ? "text" : "none" }, field.text || "Nothing"),
        field.aside ? el("p", { class: "aside" }, field.aside) : null),
      el("span", {},
        field.words.length ? el("button", { type: "button", class: "plain", "aria-label": `Show ${name} in the document`, onclick: () => act.light(item, field) }, "Show") : null,
        act.edit && act.editable(item, field) ? el("button", { type: "button", class: "plain", "data-edit": field.name, "aria-label": `Change ${name}`, onclick: () => act.edit(item, field) }, "Change") : null)),
    ...field.notes.map((note) => noted(note, item, field, act)),
    act.confirm && (chosen || doubtful) && act.editable(item, field) ? el("div", { class: "acts" }, el("button", { type: "button", class: doubtful ? "main" : "", "data-confirm": field.name, onclick: () => act.confirm(item, field) }, "The plan is right")) : null,
    field.keep?.length && act.keep ? el("div", { class: "acts" }, ...field.keep.map((entry) =>
      el("button", { type: "button", class: "plain", "data-keep": entry.part, onclick: () => act.keep(item, field, entry) }, `Keep for this council: ${KEEPS[entry.part](entry.label)}`))) : null,
    el("div", { class: "place-for-form" }));
}

// A doubt about a table or the whole document is settled by itself: it is about no field that could be confirmed.
function settles(note, item, field, act, entry) {
  if (!act.confirm || field || !note.code || ["action", "area"].includes(item.kind)) return null;
  const chosen = entry.key.endsWith(note.text);
  return el("div", { class: "acts" }, el("button", { type: "button", class: chosen ? "main" : "", "data-settle": note.code, onclick: () => act.settle(item, note) }, "I have checked this"));
}

function noted(note, item, field, act, entry = null) {
  return el("div", { class: `note ${note.level}${entry?.key.endsWith(note.text) ? " chosen" : ""}` },
    el("b", {}, `${LEVELS[note.level]}: ${note.title}`),
    el("span", {}, note.text),
    note.before || note.after ? el("p", {}, note.before ? el("del", {}, note.before) : "nothing", " → ", note.after || "nothing") : null,
    note.choices?.length ? el("div", { class: "acts" }, ...note.choices.map((choice) =>
      el("button", { type: "button", disabled: !(act.take && field), onclick: () => act.take(item, field, choice) }, `Use “${choice}”`))) : null,
    settles(note, item, field, act, entry));
}
