import { el, find } from "./dom.js";
import { begin, onState, send, state } from "./api.js";
import { turn, pending, refreshLinkCards } from "./turns.js";
import { hush, listen, speak } from "./voice.js";
import "./home.js";
import "./music.js";
import "./speakers.js";
import "./library.js";
import "./troubles.js";
import "./links.js";
import "./replay.js";
import "./which.js";
import "./panels.js";

const form = find("#say");
const words = find("#words");
const log = find("#log");
const scroll = find("#scroll");
const said = [];
let back = 0;
let drawnChips = "";
let waitingFor = null;
let interims = 0;
let first = true;

onState((now, news) => {
  news.forEach(add);
  if (news.some(item => item.kind === "turn")) waitingFor = null;
  refreshLinkCards(log, now.linked);
  document.body.classList.toggle("real", Boolean(now.realSpotify));
  showPending(now);
  showStatus(now);
  showChips(now);
  listen(now.locale, say);
  first = false;
});

function add(item) {
  if (item.words) said.push(item.words);
  back = said.length;
  log.append(turn(item, state));
  toEnd();
  if (first) return;
  const missed = (item.interims ?? []).filter(one => !one.refusal).slice(interims).map(one => one.spoken);
  sayAloud([...missed, item.spoken], item.note);
  interims = 0;
}

/** For the ear: the speech, and for a screen reader also what the console notes. */
function sayAloud(speech, note) {
  find("#announce").textContent = [...speech, note].filter(Boolean).join(" ");
  speak(speech.filter(Boolean).join(" "), state.locale);
}

function toEnd() {
  scroll.scrollTop = scroll.scrollHeight;
}

function showPending(now) {
  log.querySelector(".pending")?.remove();
  if (waitingFor === null) return;
  const heard = (now?.thinking ?? []).map(one => one.spoken);
  log.append(pending(waitingFor, now?.thinking ?? []));
  toEnd();
  if (heard.length > interims) sayAloud(heard.slice(interims));
  interims = heard.length || interims;
}

function showStatus(now) {
  const echo = now.echos.find(one => one.chosen);
  const session = find("#session");
  session.classList.toggle("open", now.sessionOpen);
  find(".label", session).textContent = now.sessionOpen ? "Listening" : "Not listening";
  session.title = `${echo.name}, ${echo.kind}: ${now.sessionOpen ? "the session is open" : "no session"}`;
  find("#account").hidden = false;
  find("#account .label").textContent = now.linked ? "Account linked" : "Account not linked";
  find("#link").hidden = now.linked;
  find("#unlink").hidden = !now.linked;
  find("#silence").hidden = !now.sessionOpen;
  find("#welcome").hidden = log.querySelector(".bubble") !== null;
  find("#step-link").classList.toggle("done", now.linked);
  find("#welcome .name").textContent = now.invocationName;
  words.placeholder = now.sessionOpen ? "Say what you want" : `open ${now.invocationName}`;
}

function showChips(now) {
  const drawing = now.suggestions.join("|");
  if (drawnChips === drawing) return;
  drawnChips = drawing;
  find("#chips").replaceChildren(...now.suggestions.map(text =>
    el("button", { type: "button", text, on: { click: () => say(text) } })));
}

/** Says something to the Echo; nothing while it still thinks about what was said before. */
export async function say(text) {
  if (!text.trim()) return state.sessionOpen ? talk(null, "/api/silence") : undefined;
  words.value = "";
  return talk(text, "/api/say", { words: text });
}

async function talk(text, path, body) {
  if (form.getAttribute("aria-busy") === "true") return;
  form.setAttribute("aria-busy", "true");
  waitingFor = text ?? "";
  interims = 0;
  hush();
  showPending();
  const refusal = await send("POST", path, body);
  waitingFor = null;
  showPending();
  form.setAttribute("aria-busy", "false");
  if (refusal) refuse(refusal);
  words.focus();
}

/** Says why something was not done, and lets one try again. */
function refuse(why) {
  const box = find("#refusal");
  box.textContent = why;
  box.hidden = false;
  setTimeout(() => { box.hidden = true; }, 6000);
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
find("#silence").addEventListener("click", () => say(""));
find("#unlink").addEventListener("click", () => send("POST", "/unlink"));
document.addEventListener("say", event => say(event.detail));
document.addEventListener("refused", event => refuse(event.detail));
document.addEventListener("write", event => {
  words.value = event.detail;
  words.focus();
});
document.addEventListener("keydown", event => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName);
  if (event.key === "Escape" || (event.key === "/" && !typing)) {
    event.preventDefault();
    document.body.classList.remove("shows-side");
    words.focus();
  }
});

await begin();
words.focus();
