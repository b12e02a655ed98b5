// The page as a whole: what is shown, what the keys do.
import { $, ask, message } from "./dom.js";
import * as list from "./list.js";
import * as source from "./source.js";
import { showItem } from "./item.js";
import * as editing from "./edit.js";
import { keeping } from "./council.js";

let state = null;
let entry = null;
let item = null;

const act = {
  back: showList,
  next: () => step(1),
  previous: () => step(-1),
  light: (_, field) => lightField(field, true),
  add: () => openEntry({ key: "/areas", path: "/areas", field: "", what: "Headings" }).then(() => document.querySelector("#item [data-act=head]")?.click()),
  editable: (of, field) => of.kind === "action" ? field.name !== "" : ["area", "table", "document"].includes(of.kind) && field.name !== "theme",
  confirm: (of, field) => decide({ path: of.path, field: field ? field.name : "", confirm: true, also: Boolean(of.value?.same?.length) }),
  take: (of, field, choice) => decide({ path: of.path, field: field.name, take: choice }),
  settle: (of, note) => decide({ path: of.path, issue: note.code, message: note.text, confirm: true }),
  edit: (of, field) => {
    const box = [...document.querySelectorAll("#item .field")].find((one) => one.dataset.field === field.name);
    lightField(field, false);
    editing.edit(of, field, box.querySelector(".place-for-form"), state, decide);
  },
  keep: (of, field, found) => {
    const box = [...document.querySelectorAll("#item .field")].find((one) => one.dataset.field === field.name);
    keeping(found, box.querySelector(".place-for-form"), state, kept);
  },
  more: (of) => editing.more(of, { ...state, open: openEntry }, decide),
};

let deciding = null;
let resume = null; // where the page goes on from an entry that is settled, and stays in view for what else its action has

// One decision at a time: a second press while the first is on its way is the same one.
function decide(what) {
  deciding ??= send(what).finally(() => { deciding = null; });
}

// Sends a decision; goes to what is left, or stays where another person was quicker.
async function send(what) {
  message("");
  const [before, mine] = [entry, turn];
  let found;
  try {
    found = await whole(await ask("/corrections", { ...what, seen: state.seen }));
  } catch (error) {
    message(error.message, true);
    return;
  }
  const following = list.step(before, 1) || resume;
  const headings = new Set(state.areas.map((one) => one.heading));
  const pathOf = new Map(found.checks.map((check) => [check.key, check]));
  setState(found);
  if (found.conflict) {
    message(found.conflict, true);
    const again = [...found.checks, ...found.actions].find((one) => one.key === before.key || one.path === before.path);
    if (again) await openEntry({ key: again.path, field: "", ...again }); else showList();
    return;
  }
  if (mine !== turn) return; // the person has gone on meanwhile: the page stays where they are
  message(what.undo ? "Undone." : `Saved in ${found.file}.`);
  if (what.undo) { if ($("item").hidden) list.show(list.current()); else await openEntry(pathOf.get(before.key) || before).catch(showList); return; }
  const made = what.verb === "lift_words" && state.areas.find((one) => !headings.has(one.heading));
  if (made) { await openEntry({ key: made.path, field: "", ...made }); return; }
  const here = list.entries().find((one) => one.key === before.key);
  const after = following && (pathOf.get(following.key) || list.entries().find((one) => one.key === following.key));
  const stays = staying(before, what, here);
  const next = stays || after || list.entries()[0];
  if (next && (list.current() === "first" || here)) await openEntry(next);
  else showList();
  if (stays && !list.entries().some((one) => one.key === stays.key)) resume = after;
}

// Where the page stays after a decision: at the action, as long as something of it is to be checked, or the person came
// to it through the list of all; after a correction also where something is noted of it. Null where it goes on.
function staying(before, what, here) {
  const settled = what.confirm || "take" in what;
  if (here && (!settled || list.current() === "actions")) return here;
  if (!/^\/areas\/\d+\/actions\/\d+$/.test(before.path) || what.verb) return null;
  const own = state.checks.filter((check) => check.path === before.path);
  return own.find((check) => check.group === "first") || (!settled && own.find((check) => check.group === "rest")) || null;
}

// A profile was written: the plan is read with it, and the page stays at its entry.
async function kept(found) {
  setState(found);
  message(`Kept in ${found.kept}. The plans of this council that are under review are read with it now. To use it again, add: --profile "${found.kept}"`);
  const here = [...found.checks, ...found.actions].find((one) => one.key === entry.key || one.path === entry.path);
  if (here || entry.path.startsWith("/tables/")) await openEntry(here ? { key: here.path, field: "", ...here } : entry); else showList();
}

async function undo() {
  await deciding; // what is on its way is what is taken back
  if (state.undo) decide({ undo: state.undo.id });
}

// The state with what a decision has changed in it: the server sends no more.
async function whole(found) {
  if (!found.patch) return found;
  if (found.patch.of !== state.version) return ask(""); // the document itself has changed
  const made = { ...state, ...found.patch.values };
  for (const [name, [start, count, items]] of Object.entries(found.patch.lists)) {
    made[name] = [...state[name].slice(0, start), ...items, ...state[name].slice(start + count)];
  }
  return made;
}

function setState(found) {
  const first = !state;
  state = found;
  $("title").textContent = state.council ? `${state.council}: ${state.title}` : state.title;
  $("count").textContent = state.total ? `${state.total - state.left} of ${state.total} checked, ${state.left} left` : "Nothing needs checking first";
  $("bar").hidden = !state.total;
  $("bar").max = state.total || 1;
  $("bar").value = state.total - state.left;
  $("undo").hidden = !state.undo;
  $("undo").title = state.undo ? `Undo: ${state.undo.what}` : "";
  if (first) source.setSheets(state.sheets);
  list.setState(state);
}

let turn = 0; // what was asked for last is shown, whatever comes back first

async function openEntry(found, focus = true) {
  const mine = ++turn;
  try {
    const answer = await ask(`/item?path=${encodeURIComponent(found.path)}`);
    if (mine !== turn) return;
    item = answer;
  } catch (error) {
    message(error.message, true);
    return;
  }
  [entry, resume] = [found, null];
  source.stopPicking();
  const chosen = showItem(item, entry, act);
  $("list").hidden = true;
  $("item").hidden = false;
  if (focus) $("item-title").focus({ preventScroll: true });
  $("right").scrollTop = 0;
  if (chosen) document.querySelector(".field.chosen")?.scrollIntoView({ block: "nearest" });
  lightField(chosen, false);
}

function lightField(field, look) {
  const words = field ? field.words : [];
  source.light(words, item.words, item.sheets);
  if (look) see("source");
}

function showList() {
  turn += 1;
  source.stopPicking();
  $("item").hidden = true;
  $("list").hidden = false;
  list.show(list.current(), 0);
  const name = entry?.what;
  const button = [...document.querySelectorAll("#entries .what")].find((one) => one.textContent === name)?.closest("button");
  (button || document.querySelector("#entries button") || $("right")).focus();
}

function step(by) {
  const found = (by > 0 && !$("item").hidden && resume) || list.step($("item").hidden ? null : entry, $("item").hidden ? 1 : by);
  if (found) openEntry(found);
  else if (by > 0) { showList(); message("That was the last one of this list."); }
}

function see(what) {
  document.body.classList.toggle("source", what === "source");
  $("see-source").setAttribute("aria-pressed", String(what === "source"));
  $("see-right").setAttribute("aria-pressed", String(what !== "source"));
  source.size();
  if (what === "source") source.again();
}

const KEYS = {
  n: () => step(1), j: () => step(1), p: () => step(-1), k: () => step(-1), l: showList, Escape: showList,
  "+": () => source.setZoom(1), "=": () => source.setZoom(1), "-": () => source.setZoom(-1), 0: () => source.setZoom(0),
  c: () => (document.querySelector("#item .note.chosen [data-settle]") || document.querySelector("#item .field.chosen [data-confirm]") || document.querySelector("#item [data-confirm]") || document.querySelector("#item .acts .main") || document.querySelector("#item [data-settle]"))?.click(),
  e: () => (document.querySelector("#item .field.chosen [data-edit]") || document.querySelector("#item [data-edit]"))?.click(),
  u: undo,
  "?": () => $("helping").showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || $("helping").open) return;
  const typing = event.target.matches?.("input, select, textarea");
  if (typing && event.key !== "Escape") return;
  if (!$("keys").checked && event.key !== "Escape") return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (!KEYS[key] || !state) return;
  event.preventDefault();
  message("");
  KEYS[key]();
});

async function begin() {
  source.start();
  list.start((found) => { message(""); openEntry(found); }, () => { message(""); act.add(); });
  $("help").addEventListener("click", () => $("helping").showModal());
  $("undo").addEventListener("click", undo);
  $("smaller").addEventListener("click", () => source.setZoom(-1));
  $("larger").addEventListener("click", () => source.setZoom(1));
  $("fit").addEventListener("click", () => source.setZoom(0));
  $("see-source").addEventListener("click", () => see("source"));
  $("see-right").addEventListener("click", () => see("right"));
  try {
    setState(await ask(""));
  } catch (error) {
    $("count").textContent = "";
    message(error.message, true);
  }
}

begin();
