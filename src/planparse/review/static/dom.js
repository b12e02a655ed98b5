// Making elements: text from a document is only ever text.
export function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key in made && typeof value !== "string") made[key] = value;
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

export function svg(name, attributes = {}) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// In place of what an element holds: nothing is left out by mistake, for what is not there is passed over.
export const fill = (box, ...children) => box.replaceChildren(...children.filter((child) => child !== null && child !== undefined && child !== false));

export const $ = (id) => document.getElementById(id);

const key = document.body.dataset.key;

// What the server says; an error in its own words.
export async function ask(path, sent) {
  const options = sent === undefined ? {} : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(sent) };
  let answer;
  try {
    answer = await fetch(`/api/plan/${key}${path}`, options);
  } catch {
    throw new Error("The review has been stopped. Start it again; everything you decided is saved.");
  }
  if (!answer.ok && answer.status !== 409) {
    const text = await answer.text();
    let said = text;
    try { said = JSON.parse(text).error || text; } catch { /* plain text */ }
    throw new Error(said);
  }
  return answer.json();
}

export function message(text, bad = false) {
  const line = $("message");
  line.textContent = text;
  line.hidden = !text;
  line.classList.toggle("bad", bad);
}
