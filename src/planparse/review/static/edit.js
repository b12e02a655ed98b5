// The forms: a field's new value, typed or chosen in the document; rows taken apart, joined or set aside.
import { el, message } from "./dom.js";
import * as source from "./source.js";

const KINDS = [["person", "Person"], ["post", "Job title"], ["body", "Team, board or organisation"]];
export const words = (text) => (text ? text[0].toUpperCase() + text.slice(1).replaceAll("_", " ") : text);
let count = 0;

export function select(label, options, value) {
  const id = `f${count++}`;
  const made = el("select", { id }, ...options.map(([key, text]) => el("option", { value: key, selected: key === value }, text)));
  return [el("div", {}, el("label", { for: id }, label), made), made];
}

export function input(label, value, type = "text", hint = "") {
  const id = `f${count++}`;
  const made = el(type === "area" ? "textarea" : "input", { id, type: type === "area" ? null : type, autocomplete: "off", "aria-describedby": hint ? `${id}h` : null });
  made.value = value || "";
  return [el("div", {}, el("label", { for: id }, label), hint ? el("p", { class: "hint", id: `${id}h` }, hint) : null, made), made];
}

function tick(label, checked) {
  const id = `f${count++}`;
  const made = el("input", { id, type: "checkbox", checked });
  return [el("div", { class: "choice" }, made, el("label", { for: id }, label)), made];
}

// Words chosen in the document go into a box: they are the source's own, in its order.
function chooser(box, start) {
  const said = el("p", { class: "hint", role: "status" }, "");
  const button = el("button", { type: "button", "data-pick": "", onclick: () => {
    if (source.isPicking()) { source.stopPicking(); button.textContent = "Choose words in the document"; said.textContent = ""; return; }
    button.textContent = "Stop choosing";
    said.textContent = "Click words in the document, or drag over them. With the keyboard: go to the document, arrow keys move, Space takes a word.";
    source.pick(start || [], (found) => { box.value = found.map((word, place) => (place ? word.gap || "" : "") + word.text).join(""); });
  } }, "Choose words in the document");
  return el("div", {}, button, said);
}

function form(place, save, ...parts) {
  const why = input("Why (you may leave this empty)", "");
  const made = el("form", { class: "edit", onsubmit: (event) => { event.preventDefault(); save(why[1].value); } },
    ...parts, why[0],
    el("div", { class: "acts" }, el("button", { class: "main", "data-save": "" }, "Save"), el("button", { type: "button", onclick: () => { source.stopPicking(); place.replaceChildren(); } }, "Cancel")));
  document.querySelectorAll("#item form.edit:not(.stays)").forEach((other) => other.remove()); // one form at a time
  place.replaceChildren(made);
  made.querySelector("input, textarea, select")?.focus();
  made.scrollIntoView({ block: "nearest" });
}

export function edit(item, field, place, state, send) {
  const about = { path: item.path, field: field.name };
  const value = item.value || {};
  if (field.name === "owners") return owners(place, value.owners || [], state, about, send, field);
  if (field.name === "timescale") return timescale(place, value.timescale, about, send, field);
  if (field.name === "status") {
    const [box, made] = select("Status", state.statuses.map((code) => [code, words(code)]), value.status?.code);
    return form(place, (why) => send({ ...about, now: { code: made.value }, why }), box);
  }
  if (item.kind === "table") {
    const [box, made] = select(`What “${field.label}” holds`, [["", "None of these (kept as an extra column)"], ...state.columns], value.columns[field.name] || "");
    const [alsoBox, also] = tick(value.same.length === 1 ? "Also in the other table with this header" : `Also in the ${value.same.length} other tables with this header`, true);
    return form(place, (why) => send({ ...about, now: made.value || null, also: value.same.length > 0 && also.checked, why }), box, value.same.length ? alsoBox : null);
  }
  if (field.name === "ref" || item.kind === "document") {
    const [box, made] = input(field.label, field.text);
    return form(place, (why) => send({ ...about, now: made.value, why }), box);
  }
  const [box, made] = input(field.label, field.text, "area");
  return form(place, (why) => send({ ...about, now: made.value, why }), box, chooser(made, field.words));
}

function owners(place, found, state, about, send, field) {
  const list = el("div", {});
  const rows = [];
  const add = (owner) => {
    const [kindBox, kind] = select("Kind", KINDS, owner.kind || "person");
    const [roleBox, role] = select("Role", state.roles.map((name) => [name, words(name)]), owner.role || rows[0]?.role.value || "lead");
    const [nameBox, name] = input("Name", owner.name);
    const [postBox, post] = input("Job title", owner.post);
    const row = { owner, kind, role, name, post };
    const legend = owner.display || "New owner";
    row.box = el("fieldset", { class: "one" }, el("legend", {}, legend), el("div", { class: "row" }, nameBox, postBox, kindBox, roleBox),
      el("button", { type: "button", class: "plain", "aria-label": `Remove ${legend}`, onclick: () => { rows.splice(rows.indexOf(row), 1); row.box.remove(); } }, "Remove"));
    rows.push(row);
    list.append(row.box);
    return row;
  };
  found.forEach(add);
  if (!found.length) add({});
  const [pickBox, picked] = input("Or read the owners anew from these words", "");
  const whole = el("details", { class: "more" }, el("summary", {}, "Type or choose the whole cell"), pickBox, chooser(picked, field.words));
  const told = (row) => {
    const kind = row.kind.value;
    const [name, post] = [row.name.value.trim(), row.post.value.trim()];
    const same = row.owner.text && name === (row.owner.name || "") && post === (row.owner.post || "");
    return { role: row.role.value, kind, name: kind === "post" ? null : name || post, post: kind === "post" ? post || name : post, title: same || name.endsWith(row.owner.name || "\n") ? row.owner.title : null, organisation: row.owner.organisation, text: same ? row.owner.text : name || post };
  };
  form(place, (why) => {
    if (picked.value.trim()) return send({ ...about, now: [{ role: rows[0]?.role.value || "lead", text: picked.value.trim() }], why });
    return send({ ...about, now: rows.map(told).filter((one) => one.text), why });
  }, list, el("button", { type: "button", "data-add": "", onclick: () => add({}).name.focus() }, "Add an owner"), whole);
}

function timescale(place, when, about, send, field) {
  const [textBox, text] = input("Words", when?.text || "", "text", "planparse reads the dates from these words, as 31 March 2026 or quarterly.");
  const [startBox, startInput] = input("Starts", dayFirst(when?.start), "text", DAY_FIRST);
  const [dueBox, dueInput] = input("Due", dayFirst(when?.due), "text", DAY_FIRST);
  form(place, (why) => {
    const [start, due] = [isoOf(startInput.value), isoOf(dueInput.value)];
    const wrong = [[start, startInput], [due, dueInput]].find(([iso]) => iso === undefined);
    if (wrong) { message(`“${wrong[1].value}” is not a date. Write it day first, like 31/3/2026.`, true); wrong[1].focus(); return undefined; }
    const dated = start !== (when?.start || null) || due !== (when?.due || null);
    if (!dated) return send({ ...about, now: text.value.trim() || null, why });
    const kind = start && due ? "range" : due ? "date" : start ? "open" : "unknown";
    return send({ ...about, now: { text: text.value.trim(), start, due, kind, certainty: "stated", precision: "day" }, why });
  }, textBox, el("fieldset", {}, el("legend", {}, "Or give the dates"), el("div", { class: "row" }, startBox, dueBox)), chooser(text, field.words));
}

const DAY_FIRST = "Day first, like 31/3/2026";
const dayFirst = (iso) => (iso ? iso.split("-").reverse().map(Number).join("/") : "");

// The date (ISO) that is written day first; null for nothing, undefined for what is no date.
export function isoOf(text) {
  const said = text.trim();
  if (!said) return null;
  const found = said.match(/^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/);
  const [year, month, day] = found ? [found[3], found[2], found[1]] : said.match(/^(\d{4})-(\d\d)-(\d\d)$/)?.slice(1) || [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1 ? date.toISOString().slice(0, 10) : undefined;
}

export function more(item, state, send) {
  const place = el("div", {});
  if (item.kind === "table") return others(item, state);
  const simple = (verb, label, hint) => () => form(place, (why) => send({ path: item.path, field: "", verb, why }), el("h3", {}, label), el("p", { class: "hint" }, hint));
  const picked = (label, hint, save, parts = [], { start = [], only = null } = {}) => {
    let chosen = start;
    const said = el("p", { role: "status" }, start.length ? "All its words are chosen." : "No words are chosen.");
    form(place, (why) => (chosen.length ? save(chosen, why) : message("Choose words in the document first.", true)),
      el("h3", {}, label), el("p", { class: "hint" }, `${hint} Click words in the document, or drag over them.`), said, ...parts);
    source.pick(start, (found) => { chosen = found.map((word) => word.id); said.textContent = found.length ? `Chosen: ${found.map((word) => word.text).join(" ")}` : "No words are chosen."; }, only);
  };
  const head = (label, start, hint) => el("button", { type: "button", "data-act": "head", onclick: () => picked(label, hint,
    (ids, why) => send({ path: item.path, verb: "lift_words", words: ids, why }), [], { start }) }, label);
  if (item.kind === "areas") return el("section", { class: "more" }, el("div", { class: "acts" }, head("Add a heading", [], "Choose the words of the heading. The actions below them, up to the next heading, belong to it.")), place);
  if (item.kind === "unplaced") {
    return el("section", { class: "more" }, el("h3", {}, "Where this belongs"),
      el("div", { class: "acts" }, head("This is a heading: the actions below it belong to it", item.words, "The actions below it, up to the next heading, belong to it. You can take fewer or more words.")), place,
      el("h3", {}, "Or: these words belong to an action"), moving(item, state, (to) => send({ path: item.path, to }), item.path));
  }
  if (item.kind !== "action") return null;
  const area = () => {
    const [box, made] = select("Area", state.areas.map((one) => [one.heading, one.text]), item.value.area);
    form(place, (why) => send({ path: item.path, field: "area", now: made.value, why }), box);
  };
  const move = () => {
    const target = moving(item, state, null);
    picked("Move words to another field", "Choose the words that are in the wrong field.", (ids, why) => {
      const to = target.chosen();
      if (to !== undefined) send({ path: item.path, verb: "move_words", words: ids, to, why });
    }, [target]);
  };
  const split = () => {
    const ref = item.value.ref;
    const [refBox, made] = input("Reference of the second action", "", "text", `Leave it empty for ${ref}-2.`);
    picked("Split in two", "Choose all words of the second action. Only words of this row can be chosen.", (ids, why) => send({ path: item.path, verb: "split_row", words: ids, now: made.value.trim() || null, why }), [refBox], { only: item.words });
  };
  return el("details", { class: "more" }, el("summary", {}, "Correct the row itself"),
    el("div", { class: "acts" },
      el("button", { type: "button", "data-act": "area", onclick: area }, "Move to another area"),
      el("button", { type: "button", "data-act": "move", onclick: move }, "Move words"),
      el("button", { type: "button", "data-act": "join", onclick: simple("join_rows", "One action with the row above", "Each cell of this row joins the cell above it.") }, "One action with the row above"),
      el("button", { type: "button", "data-act": "split", onclick: split }, "Split in two"),
      el("button", { type: "button", "data-act": "lift", onclick: simple("lift_row", "This row is a heading", "Its words become the heading of the rows below it.") }, "This row is a heading"),
      el("button", { type: "button", class: "bad", "data-act": "drop", onclick: simple("drop_row", "This row is not an action", "Its words go to the text with no place.") }, "This row is not an action")),
    place);
}

// The other tables that have the header of this one: a decision about a column may be about all of them.
function others(item, state) {
  const same = item.value.same;
  if (!same.length) return null;
  const one = (at) => el("li", {}, el("button", { type: "button", class: "plain", onclick: () => state.open({ key: `/tables/${at}`, path: `/tables/${at}`, field: "", what: `Table ${at + 1}` }) }, `Table ${at + 1}`));
  return el("details", { class: "more" }, el("summary", {}, same.length === 1 ? "The other table with this header" : `The ${same.length} other tables with this header`), el("ul", {}, ...same.map(one)));
}

// To which action and field: for one action its own, for a text of no place by the reference.
function moving(item, state, send) {
  const fields = [["description", "Action"], ["owners", "Owners"], ["timescale", "Timescale"], ["outcome", "Outcome"], ["progress", "Progress"], ["status", "Status"], ["title", "Title"]];
  const [refBox, ref] = input("Reference of the action", item.kind === "action" ? item.name.replace(/^Action /, "") : "");
  const [fieldBox, field] = select("Field", [...fields, ...(item.kind === "action" ? [["", "No field: set the words aside"]] : [])], "description");
  const chosen = () => {
    if (!field.value) return null;
    const found = state.actions.find((one) => one.what === `Action ${ref.value.trim()}`);
    if (!found) { message(`The plan has no action ${ref.value}.`, true); return undefined; }
    return { path: found.path, field: field.value };
  };
  const box = el("div", { class: "row" }, refBox, fieldBox);
  box.chosen = chosen;
  if (!send) return box;
  const made = el("form", { class: "edit stays", onsubmit: (event) => { event.preventDefault(); const to = chosen(); if (to) send(to); } }, box, el("button", { class: "main", "data-save": "" }, "Move it there"));
  return made;
}
