import { el, find } from "./dom.js";
import { turn, refreshLinkCards } from "./turns.js";
import { draw } from "./music.js";
import { listen, speak } from "./voice.js";

const POLL = 1500;
const form = find("#say");
const words = find("#words");
const log = find("#log");
const scroll = find("#scroll");
const said = [];
let back = 0;
let last = 0;
let asked = 0;
let shown = 0;
let started = null;
let state = {};

async function ask(method, path, body) {
  const response = await fetch(`${path}?after=${last}`, {
    method,
    headers: body ? { "Content-Type": "application/json" } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  if (!response.ok) throw new Error(`The console answered ${response.status}`);
  return response.json();
}

async function update(method, path, body, aloud = true) {
  const turn = ++asked;
  try {
    const now = await ask(method, path, body);
    if (turn > shown) show(now, aloud); // A poll that was overtaken by a turn is out of date.
    shown = Math.max(turn, shown);
    find("#offline").hidden = true;
  } catch {
    find("#offline").hidden = false;
  }
}

function show(now, aloud) {
  if (started && started !== now.started) location.reload();
  started = now.started;
  const linkChanged = now.linked !== state.linked;
  state = now;
  now.conversation.filter(item => item.id > last).forEach(item => add(item, aloud));
  if (linkChanged) refreshLinkCards(log, now.linked);
  showStatus(now);
  showChips(now);
  draw(now.music, move);
  listen(now.locale, say);
}

function add(item, aloud) {
  last = item.id;
  if (item.words) said.push(item.words);
  back = said.length;
  log.append(turn(item, state.linked));
  scroll.scrollTop = scroll.scrollHeight;
  if (!aloud) return;
  find("#announce").textContent = [item.spoken, item.note].filter(Boolean).join(" ");
  speak(item.spoken, state.locale);
}

function showStatus(now) {
  const session = find("#session");
  session.classList.toggle("open", now.sessionOpen);
  find(".label", session).textContent = now.sessionOpen ? "Listening" : "Not listening";
  find("#account").hidden = false;
  find("#account .label").textContent = now.linked ? "Account linked" : "Account not linked";
  find("#link").hidden = now.linked;
  find("#unlink").hidden = !now.linked;
  find("#silence").hidden = !now.sessionOpen;
  find("#welcome").hidden = log.querySelector(".bubble") !== null;
  find("#step-link").classList.toggle("done", now.linked);
  find("#welcome .name").textContent = now.invocationName;
  words.placeholder = now.sessionOpen ? "what's playing" : `open ${now.invocationName}`;
  find("#foot").textContent = `Locale ${now.locale}, skill ${now.skillId}`;
}

function showChips(now) {
  const chips = find("#chips");
  if (chips.dataset.drawn === now.suggestions.join("|")) return;
  chips.dataset.drawn = now.suggestions.join("|");
  chips.replaceChildren(...now.suggestions.map(text =>
    el("button", { type: "button", text, on: { click: () => say(text) } })));
}

async function say(text) {
  if (!text.trim() || form.getAttribute("aria-busy") === "true") return;
  form.setAttribute("aria-busy", "true");
  words.value = "";
  await update("POST", "/api/say", { words: text });
  form.setAttribute("aria-busy", "false");
  words.focus();
}

function move(speaker) {
  const wish = `move the music to ${speaker}`;
  words.value = state.sessionOpen ? wish : `ask ${state.invocationName} to ${wish}`;
  words.focus();
}

function recall(event) {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!step || !said.length) return;
  event.preventDefault();
  back = Math.max(0, Math.min(said.length, back + step));
  words.value = said[back] ?? "";
}

form.addEventListener("submit", event => {
  event.preventDefault();
  say(words.value);
});
words.addEventListener("keydown", recall);
find("#silence").addEventListener("click", () => update("POST", "/api/silence"));
find("#unlink").addEventListener("click", () => update("POST", "/unlink"));

await update("GET", "/api/state", undefined, false);
words.focus();

async function poll() {
  if (!document.hidden) await update("GET", "/api/state");
  setTimeout(poll, POLL);
}

find(".speakers").open = matchMedia("(min-width: 60rem)").matches;
setTimeout(poll, POLL);
