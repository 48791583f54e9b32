import { el, find } from "./dom.js";
import { begin, onState, send, state } from "./api.js";
import { turn, pending, refreshLinkCards } from "./turns.js";
import { listenIn } from "./microphone.js";
import { speak, stopSpeech } from "./voice.js";
import "./selection.js";
import "./player.js";
import "./speakers.js";
import "./library.js";
import "./faults.js";
import "./links.js";
import "./replay.js";
import "./sentences.js";
import "./real-spotify.js";
import "./panels.js";

const form = find("#say");
const words = find("#words");
const log = find("#log");
const scroll = find("#scroll");
const history = [];
let historyIndex = 0;
let drawnChips = "";
let pendingWords = null;
let interimCount = 0;
let firstState = true;

onState((now, news) => {
  news.forEach(add);
  if (news.some(item => item.kind === "turn")) pendingWords = null;
  refreshLinkCards(log, now.linked);
  document.body.classList.toggle("real", Boolean(now.realSpotify));
  showPending(now);
  showStatus(now);
  showChips(now);
  listenIn(now.locale, say);
  if (news.length) scrollToEnd(); // The suggestions may have changed the height of the log.
  firstState = false;
});

function add(item) {
  if (item.words) history.push(item.words);
  historyIndex = history.length;
  log.append(turn(item, state));
  scrollToEnd();
  if (firstState) return;
  const unspoken = (item.interims ?? []).filter(one => !one.refusal).slice(interimCount).map(one => one.spoken);
  sayAloud([...unspoken, item.spoken], item.note);
  interimCount = 0;
}

/** Reads the speech aloud. The live region for screen readers also gets the note. */
function sayAloud(speech, note) {
  find("#announce").textContent = [...speech, note].filter(Boolean).join(" ");
  speak(speech.filter(Boolean).join(" "), state.locale);
}

function scrollToEnd() {
  scroll.scrollTop = scroll.scrollHeight;
}

function showPending(now) {
  log.querySelector(".pending")?.remove();
  if (pendingWords === null) return;
  const heard = (now?.progressiveResponses ?? []).map(one => one.spoken);
  log.append(pending(pendingWords, now?.progressiveResponses ?? []));
  scrollToEnd();
  if (heard.length > interimCount) sayAloud(heard.slice(interimCount));
  interimCount = heard.length || interimCount;
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

/** Sends an utterance. While another one is in flight, the words wait in the input. */
export async function say(text) {
  if (form.getAttribute("aria-busy") === "true") {
    words.value = text;
    return undefined;
  }
  if (!text.trim()) return state.sessionOpen ? talk(null, "/api/silence") : undefined;
  words.value = "";
  return talk(text, "/api/say", { words: text });
}

async function talk(text, path, body) {
  form.setAttribute("aria-busy", "true");
  pendingWords = text ?? "";
  interimCount = 0;
  stopSpeech();
  showPending();
  const error = await send("POST", path, body);
  pendingWords = null;
  showPending();
  form.setAttribute("aria-busy", "false");
  if (error) showError(error);
  words.focus();
}

/** Shows an error message for six seconds. */
function showError(message) {
  const box = find("#refusal");
  box.textContent = message;
  box.hidden = false;
  setTimeout(() => { box.hidden = true; }, 6000);
}

function recall(event) {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!step || !history.length) return;
  event.preventDefault();
  historyIndex = Math.max(0, Math.min(history.length, historyIndex + step));
  words.value = history[historyIndex] ?? "";
}

form.addEventListener("submit", event => {
  event.preventDefault();
  say(words.value);
});
words.addEventListener("keydown", recall);
find("#silence").addEventListener("click", () => say(""));
find("#unlink").addEventListener("click", () => send("POST", "/unlink"));
document.addEventListener("say", event => say(event.detail));
document.addEventListener("refused", event => showError(event.detail));
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
