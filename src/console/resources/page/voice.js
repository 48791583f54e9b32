import { find } from "./dom.js";

const KEY = "tape-deck-voice";
const toggle = find("#voice");
let aloud = localStorage.getItem(KEY) !== "off";

/** Queues a text for speech synthesis, unless muted. */
export function speak(text, locale) {
  if (!aloud || !text || !("speechSynthesis" in window)) return;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = locale;
  speechSynthesis.speak(utterance);
}

/** Stops the speech synthesis. */
export function stopSpeech() {
  window.speechSynthesis?.cancel();
}

function show() {
  toggle.setAttribute("aria-pressed", String(aloud));
  toggle.title = aloud ? "Answers are read aloud" : "Answers are not read aloud";
  find("use", toggle).setAttribute("href", aloud ? "#icon-sound" : "#icon-mute");
}

toggle.addEventListener("click", () => {
  aloud = !aloud;
  localStorage.setItem(KEY, aloud ? "on" : "off");
  if (!aloud) stopSpeech();
  show();
});

toggle.hidden = !("speechSynthesis" in window);
show();
