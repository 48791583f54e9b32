import { find } from "./dom.js";

const KEY = "tape-deck-voice";
const toggle = find("#voice");
const mic = find("#mic");
const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
let language = "en-US";
let aloud = localStorage.getItem(KEY) !== "off";

/** Reads an answer aloud after what is being read, unless the person muted it. */
export function speak(text, locale) {
  if (!aloud || !text || !("speechSynthesis" in window)) return;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = locale;
  speechSynthesis.speak(utterance);
}

/** Stops reading: the person speaks. */
export function hush() {
  window.speechSynthesis?.cancel();
}

/** Shows the microphone where the browser can listen; `heard` gets what was said. */
export function listen(locale, heard) {
  language = locale;
  if (!Recognition || mic.dataset.ready) return;
  mic.dataset.ready = "yes";
  mic.hidden = false;
  mic.addEventListener("click", () => {
    const recognition = new Recognition();
    recognition.lang = language;
    recognition.onresult = event => heard(event.results[0][0].transcript);
    recognition.onend = () => mic.classList.remove("hearing");
    mic.classList.add("hearing");
    hush();
    recognition.start();
  });
}

function show() {
  toggle.setAttribute("aria-pressed", String(aloud));
  toggle.title = aloud ? "Answers are read aloud" : "Answers are silent";
  find("use", toggle).setAttribute("href", aloud ? "#sound" : "#mute");
}

toggle.addEventListener("click", () => {
  aloud = !aloud;
  localStorage.setItem(KEY, aloud ? "on" : "off");
  if (!aloud) hush();
  show();
});

toggle.hidden = !("speechSynthesis" in window);
show();
