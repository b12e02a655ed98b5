// The document: its sheets, fetched when they come into view; the words of a field lit; words to choose.
import { $, ask, el, svg } from "./dom.js";

const key = document.body.dataset.key;
const DEFAULT = 1.3; // CSS pixels a point
let sheets = [];
let zoom = 0; // 0: fit the width
let lit = { words: new Set(), of: new Set() };
let picking = null;

const pane = () => $("source");

export function setSheets(found) {
  sheets = found.map((sheet, number) => ({ ...sheet, at: number, words: null, box: null, asked: false }));
  const seen = new IntersectionObserver((entries) => entries.forEach((entry) => {
    if (entry.isIntersecting) load(sheets[entry.target.dataset.at]);
  }), { root: null, rootMargin: "800px" });
  pane().replaceChildren(...sheets.map((sheet) => {
    sheet.box = el("div", { class: sheet.kind === "page" ? "sheet" : "sheet text", "data-at": String(sheet.at) });
    if (sheet.kind === "page") sheet.box.append(el("span", { class: "number" }, `Page ${sheet.number ?? sheet.at + 1}`));
    seen.observe(sheet.box);
    return sheet.box;
  }));
  size();
}

export function setZoom(change) {
  const now = zoom || fitted();
  zoom = change === 0 ? 0 : Math.min(5, Math.max(0.4, now * (change > 0 ? 1.25 : 0.8)));
  const held = pane().scrollTop / (pane().scrollHeight || 1);
  size();
  pane().scrollTop = held * pane().scrollHeight;
}

function fitted() {
  const widest = Math.max(...sheets.filter((s) => s.kind === "page").map((s) => s.width || 595), 1);
  const room = pane().clientWidth - 32;
  return room > 0 && widest > 1 ? room / widest : DEFAULT;
}

export function size() {
  const scale = zoom || fitted();
  for (const sheet of sheets) {
    if (sheet.kind === "page") {
      sheet.box.style.width = `${(sheet.width || 595) * scale}px`;
      sheet.box.style.height = `${(sheet.height || 842) * scale}px`;
    } else {
      sheet.box.style.fontSize = zoom ? `${zoom / DEFAULT}rem` : "";
      if (!sheet.words) sheet.box.style.minHeight = `${Math.max(3, sheet.rows * 4)}rem`;
    }
  }
}

async function load(sheet) {
  if (!sheet || sheet.asked) return sheet?.ready;
  sheet.asked = true;
  sheet.ready = (async () => {
    if (sheet.kind === "page") {
      const image = el("img", { alt: `Page ${sheet.number} of the document`, src: `/api/plan/${key}/page/${sheet.number}`, draggable: false });
      sheet.over = svg("svg", { viewBox: `0 0 ${sheet.width} ${sheet.height}`, "aria-hidden": "true" });
      sheet.box.prepend(image, sheet.over);
    }
    const found = await ask(`/sheet/${sheet.at}`);
    if (sheet.kind === "page") {
      sheet.words = found.words.map(([id, text, x0, y0, x1, y1]) => ({ id, text, gap: " ", x0, y0, x1, y1, sheet: sheet.at }));
    } else {
      sheet.words = [];
      sheet.box.style.minHeight = "";
      sheet.box.replaceChildren(...found.blocks.map((block) => shown(block, sheet)));
    }
    draw(sheet);
  })();
  return sheet.ready;
}

function shown(block, sheet) {
  if (!block.cells) {
    const heading = block.level !== null && block.level !== undefined;
    return el("p", { class: block.note ? "set-aside" : heading ? "head" : "" }, ...spans(block.words, sheet));
  }
  const rows = Array.from({ length: block.rows }, () => []);
  for (const cell of block.cells) rows[cell[0]]?.push(cell);
  const body = rows.map((cells) => el("tr", {}, ...cells.sort((a, b) => a[1] - b[1]).map(([, , down, across, fill, words]) => {
    const cell = el("td", { rowspan: String(down), colspan: String(across) });
    if (fill) {
      const patch = el("span", { class: "fill", role: "img", "aria-label": `coloured ${fill}` });
      patch.style.backgroundColor = fill;
      cell.append(patch);
    }
    cell.append(...spans(words, sheet));
    return cell;
  })));
  return el("table", {}, block.title ? el("caption", {}, block.title) : null, el("tbody", {}, ...body));
}

function spans(words, sheet) {
  return words.flatMap(([id, text, gap], place) => {
    const span = el("span", { class: "w", "data-id": String(id) }, text);
    sheet.words.push({ id, text, gap, span, sheet: sheet.at });
    return place ? [gap, span] : [span];
  });
}

export async function light(words, of, on, scroll = true) {
  lit = { words: new Set(words), of: new Set(of) };
  sheets.filter((sheet) => sheet.words).forEach(draw);
  const at = on.length ? sheets[on[0]] : null;
  if (!at) return;
  if (scroll) at.box.scrollIntoView({ block: "nearest" });
  await Promise.all(on.slice(0, 4).map((number) => load(sheets[number])));
  if (scroll) again();
}

// Brings what is lit into view.
export function again() {
  const read = sheets.filter((sheet) => sheet.words);
  const target = [".lit", ".of"].flatMap((kind) => read.map((sheet) => sheet.box.querySelector(kind))).find(Boolean);
  target?.scrollIntoView({ block: "center", inline: "center" });
}

function draw(sheet) {
  if (sheet.kind === "page") {
    sheet.over.replaceChildren(...boxes(sheet, lit.of, "of"), ...boxes(sheet, lit.words, "lit"));
    if (picking) sheet.over.append(...sheet.words.filter((word) => mayBe(word.id)).map((word) => wordBox(word)));
    return;
  }
  sheet.box.querySelectorAll("td").forEach((cell) => cell.classList.remove("lit", "of"));
  for (const word of sheet.words) {
    const cell = word.span.closest("td");
    const [isLit, isOf] = [lit.words.has(word.id), lit.of.has(word.id)];
    if (cell && (isLit || isOf)) cell.classList.add(isLit ? "lit" : "of");
    word.span.classList.toggle("lit", isLit && !cell);
    word.span.classList.toggle("picked", Boolean(picking?.chosen.has(word.id)));
    word.span.classList.toggle("barred", Boolean(picking) && !mayBe(word.id));
  }
  sheet.box.querySelectorAll("td.lit").forEach((cell) => cell.classList.remove("of"));
}

// The boxes of words, those side by side on a line as one.
function boxes(sheet, ids, kind) {
  const found = [];
  for (const word of sheet.words) {
    if (!ids.has(word.id)) continue;
    const last = found[found.length - 1];
    if (last && Math.abs(last.y0 - word.y0) < 3 && word.x0 - last.x1 < 12 && word.x0 >= last.x0) {
      last.x1 = Math.max(last.x1, word.x1);
      last.y1 = Math.max(last.y1, word.y1);
    } else found.push({ ...word });
  }
  return found.map((b) => svg("rect", { class: kind, x: b.x0 - 1.5, y: b.y0 - 1.5, width: b.x1 - b.x0 + 3, height: b.y1 - b.y0 + 3, rx: 1 }));
}

function wordBox(word) {
  const box = svg("rect", { class: `word${picking.chosen.has(word.id) ? " picked" : ""}`, x: word.x0, y: word.y0, width: Math.max(1, word.x1 - word.x0), height: Math.max(1, word.y1 - word.y0), "data-id": word.id });
  const title = svg("title");
  title.textContent = word.text;
  box.append(title);
  return box;
}

// Choosing words: a click takes one or gives it back, a drag takes all between its two ends in reading order; arrows and
// Space do the same. Where only some may be chosen, the others are not offered.
export function pick(chosen, changed, only = null) {
  stopPicking();
  picking = { chosen: new Set(chosen), changed, only: only && new Set(only), at: null, from: null };
  document.body.classList.add("picking");
  sheets.filter((sheet) => sheet.words).forEach(draw);
}

export function stopPicking() {
  if (!picking) return;
  picking = null;
  document.body.classList.remove("picking");
  sheets.filter((sheet) => sheet.words).forEach(draw);
}

export const isPicking = () => Boolean(picking);

const mayBe = (id) => !picking.only || picking.only.has(id);

// The words that may be chosen, in reading order: cell by cell, as the server sends them.
const offered = () => sheets.filter((sheet) => sheet.words).flatMap((sheet) => sheet.words).filter((word) => mayBe(word.id));

function told() {
  picking.changed(offered().filter((word) => picking.chosen.has(word.id)));
}

function toggle(id, on) {
  const was = picking.chosen.has(id);
  if (on ?? !was) picking.chosen.add(id); else picking.chosen.delete(id);
  document.querySelectorAll(`#source [data-id="${id}"]`).forEach((box) => box.classList.toggle("picked", picking.chosen.has(id)));
}

// A drag from one word to another: as it was before, but for the words between the two.
function drag(id) {
  const { words, at, before, on } = picking.from;
  const to = words.findIndex((word) => word.id === id);
  if (to < 0) return;
  const between = new Set(words.slice(Math.min(at, to), Math.max(at, to) + 1).map((word) => word.id));
  for (const word of words) {
    const wanted = between.has(word.id) ? on : before.has(word.id);
    if (wanted !== picking.chosen.has(word.id)) toggle(word.id, wanted);
  }
}

export function start() {
  const box = pane();
  const idOf = (event) => Number(document.elementFromPoint(event.clientX, event.clientY)?.closest?.("[data-id]")?.dataset.id ?? NaN);
  box.addEventListener("pointerdown", (event) => {
    const id = idOf(event);
    if (!picking || Number.isNaN(id) || event.button !== 0 || !mayBe(id)) return;
    event.preventDefault();
    const words = offered();
    picking.from = { words, at: words.findIndex((word) => word.id === id), before: new Set(picking.chosen), on: !picking.chosen.has(id) };
    drag(id);
  });
  box.addEventListener("pointermove", (event) => {
    if (!picking?.from) return;
    const id = idOf(event);
    if (!Number.isNaN(id)) drag(id);
  });
  window.addEventListener("pointerup", () => {
    if (!picking?.from) return;
    picking.from = null;
    told();
  });
  box.addEventListener("keydown", (event) => {
    if (!picking) return;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step && event.key !== " ") return;
    event.preventDefault();
    const words = offered();
    if (!words.length) return;
    let place = words.findIndex((word) => word.id === picking.at);
    if (place < 0) place = Math.max(0, words.findIndex((word) => picking.chosen.has(word.id) || lit.of.has(word.id)) - (step || 0));
    if (step) place = Math.min(words.length - 1, Math.max(0, place + step));
    picking.at = words[place].id;
    if (event.key === " " || event.shiftKey) { toggle(picking.at, event.shiftKey ? true : undefined); told(); }
    document.querySelectorAll("#source .at").forEach((one) => one.classList.remove("at"));
    const now = document.querySelector(`#source [data-id="${picking.at}"]`);
    now?.classList.add("at");
    now?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  new ResizeObserver(() => { if (!zoom) size(); }).observe(box);
}
