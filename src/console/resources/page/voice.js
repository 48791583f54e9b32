import { find } from "./dom.js";

const KEY = "tape-deck-voice";
const toggle = find("#voice");
const mic = find("#mic");
const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
let language = "en-US";
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

/** Shows the microphone if the browser has speech recognition; calls `heard` with the transcript. */
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
    stopSpeech();
    recognition.start();
  });
}

function show() {
  toggle.setAttribute("aria-pressed", String(aloud));
  toggle.title = aloud ? "Answers are read aloud" : "Answers are not read aloud";
  find("use", toggle).setAttribute("href", aloud ? "#sound" : "#mute");
}

toggle.addEventListener("click", () => {
  aloud = !aloud;
  localStorage.setItem(KEY, aloud ? "on" : "off");
  if (!aloud) stopSpeech();
  show();
});

toggle.hidden = !("speechSynthesis" in window);
show();
