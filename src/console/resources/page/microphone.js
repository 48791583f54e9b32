import { find } from "./dom.js";
import { stopSpeech } from "./voice.js";

/** What to tell the person, by the error code of the Web Speech API. */
const PROBLEMS = {
  "no-speech": "No speech was heard. Press the microphone and speak again.",
  "audio-capture": "No microphone was found. Connect one, or type instead.",
  "not-allowed": "The browser does not let this page use the microphone. Allow it in the site settings, beside the address, then press again.",
  "service-not-allowed": "This browser does not let pages use its speech recognition. Type instead, or use another browser.",
  "network": "The browser could not reach its speech recognition service. Check the network, or type instead.",
  "no-words": "Speech was heard, but no words were recognized. Press the microphone and speak again.",
};
const NOT_SUPPORTED = "This browser has no speech recognition. Type instead, or use a browser that has it, such as Chrome, Edge or Safari.";

const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
const mic = find("#mic");
const line = find("#mic-status");
let language = "en-US";
let heard = () => {};
let running = null;

/** Sets the language of the speech recognition, and who receives the recognized words. */
export function listenIn(locale, receiver) {
  language = locale;
  heard = receiver;
}

function press() {
  if (!Recognition) return say(NOT_SUPPORTED, true);
  if (running) return running.stop(); // What was heard so far is still recognized.
  start();
}

function start() {
  stopSpeech(); // The answer that is read aloud would be recognized too.
  const recognition = new Recognition();
  let outcome = problem("no-speech");
  recognition.lang = language;
  recognition.onresult = event => { outcome = { words: event.results[0][0].transcript }; };
  recognition.onnomatch = () => { outcome = problem("no-words"); };
  recognition.onerror = event => { outcome = problem(event.error); };
  recognition.onend = () => end(outcome);
  try {
    recognition.start();
  } catch (error) {
    return say(`The speech recognition could not start: ${error.message}`, true);
  }
  running = recognition;
  show(true);
  say("Listening. Speak now.");
}

/** An error is followed by the end event, as is a result. */
function end({ words, text }) {
  running = null;
  show(false);
  say(text ?? "", true);
  if (words?.trim()) heard(words.trim());
}

function problem(code) {
  if (code === "aborted") return {}; // By the person, or by another page.
  if (code === "language-not-supported") {
    return { text: `The browser's speech recognition does not know the language ${language}. Choose another language above, or type instead.` };
  }
  return { text: PROBLEMS[code] ?? `The speech recognition failed: ${code}.` };
}

function say(text, isProblem = false) {
  line.textContent = text;
  line.hidden = !text;
  line.classList.toggle("bad", isProblem);
}

function show(listening) {
  mic.classList.toggle("hearing", listening);
  mic.setAttribute("aria-pressed", String(listening));
}

mic.addEventListener("click", press);
find("#say").addEventListener("submit", () => say(""));
find("#words").addEventListener("input", () => say(""));
