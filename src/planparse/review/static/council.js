// A decision kept for all plans of the council: the entry, what it changes in every plan here, and the writing of it.
import { ask, el, fill, message } from "./dom.js";
import { input, select, words } from "./edit.js";

const ASKS = {
  headers: ["Words above the column", "What the column holds"],
  legend: ["Colour or key word", "What it means"],
  initials: ["Initials", "Whose they are"],
};

export function keeping(entry, place, state, kept) {
  const [labelSaid, valueSaid] = ASKS[entry.part];
  const [labelBox, label] = input(labelSaid, entry.label);
  const options = entry.part === "headers" ? [["extra", "None of these (kept as an extra column)"], ...state.kept_columns] : state.statuses.map((code) => [code, words(code)]);
  const [valueBox, value] = entry.part === "initials" ? input(valueSaid, entry.value) : select(valueSaid, options, entry.value);
  const found = el("div", { class: "effect", "aria-live": "polite" });
  let run = 0; // a later look, or a closed form, ends an earlier one
  const look = async (event) => {
    event.preventDefault();
    message("");
    const [mine, sent] = [++run, { part: entry.part, label: label.value, value: value.value }];
    fill(found, el("p", {}, "Looking…"));
    try {
      const told = await ask("/council", sent);
      if (mine === run) await effects(found, told, sent, () => mine === run && found.isConnected, kept);
    } catch (error) {
      fill(found);
      message(error.message, true);
    }
  };
  const changed = () => { run += 1; fill(found); }; // what is shown is what is written
  const made = el("form", { class: "edit", onsubmit: look, oninput: changed },
    el("p", { class: "hint" }, "This is for all plans of the council. Nothing is written before you have seen what it changes."),
    el("div", { class: "row" }, labelBox, valueBox),
    el("div", { class: "acts" }, el("button", { "data-look": "" }, "See what it changes"), el("button", { type: "button", onclick: () => { run += 1; place.replaceChildren(); } }, "Cancel")),
    found);
  document.querySelectorAll("#item form.edit:not(.stays)").forEach((other) => other.remove());
  place.replaceChildren(made);
  (entry.part === "initials" ? value : label).focus();
  made.scrollIntoView({ block: "nearest" });
}

// One plan after the other: a folder of many takes a while, and may be written at any time.
async function effects(box, told, sent, goesOn, kept) {
  const rows = el("tbody", {});
  const said = el("p", { role: "status" }, "");
  const write = el("button", { type: "button", class: "main", "data-write": "", onclick: async () => {
    write.disabled = true;
    try { await kept(await ask("/council/keep", { ...sent, seen: told.seen })); } catch (error) { message(error.message, true); write.disabled = false; }
  } }, told.exists ? "Add this to the profile" : "Write the profile");
  if (!told.diff.length) {
    fill(box, el("p", {}, "The profile says so already: ", el("b", {}, told.file)));
    return;
  }
  fill(box,
    el("h4", {}, told.exists ? "Lines that change in" : "A new file"), el("p", { class: "file" }, told.file),
    el("pre", { class: "diff", tabindex: "0", role: "region", "aria-label": "Lines that change" }, ...told.diff.map((line) => el("span", { class: line[0] === "+" ? "new" : line[0] === "-" ? "old" : "" }, `${line}\n`))),
    el("h4", {}, "What it changes in the plans here"), said,
    el("table", { class: "effects" }, el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Plan"), el("th", { scope: "col" }, "What changes"))), rows),
    el("div", { class: "acts" }, write));
  let [seen, differ] = [0, 0];
  for (const plan of told.plans) {
    said.textContent = `Reading plan ${seen + 1} of ${told.plans.length}…`;
    let text;
    try {
      const { changed, why } = await ask(`/council/of/${plan.key}`, sent);
      if (!goesOn()) return;
      if (changed?.actions) differ += 1;
      text = changed ? effect(changed) : why;
    } catch (error) {
      if (!goesOn()) return;
      text = error.message;
    }
    seen += 1;
    rows.append(el("tr", {}, el("th", { scope: "row" }, plan.name), el("td", {}, text)));
  }
  said.textContent = differ ? `It changes ${differ} of ${seen} ${seen === 1 ? "plan" : "plans"}.` : "It changes no action of the plans here.";
}

const plural = (count, word) => `${count.toLocaleString("en-GB")} ${word}${count === 1 ? "" : "s"}`;

function effect(changed) {
  if (!changed.actions) return "Nothing";
  const fields = Object.entries(changed.fields).map(([name, count]) => `${words(name).toLowerCase()} in ${count.toLocaleString("en-GB")}`);
  return `${changed.actions.toLocaleString("en-GB")} of ${plural(changed.of, "action")}: ${fields.join(", ")}`;
}
