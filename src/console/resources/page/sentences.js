import { el, find } from "./dom.js";
import { onState } from "./api.js";

/** Says many sentences apart from the conversation and shows what is understood and answered. */
const MOST = 500;
const LONGEST = 500;
const AT_ONCE = 10; // Few enough that the progress moves, many enough that the requests cost nothing.
const NOT_UNDERSTOOD = "AMAZON.FallbackIntent";

const dialog = find("#sentences");
const text = find("#sentences-text");
const status = find("#sentences-status");
const progress = find("#sentences-progress");
const table = find("#sentences .results");
const rows = find("tbody", table);
let results = [];
let running = false;

function sentences() {
  return text.value.split("\n").map(line => line.trim()).filter(line => line && !line.startsWith("#"));
}

/** What keeps the list from being said; empty if nothing does. */
function refusal(list) {
  if (!list.length) return "Paste a sentence first.";
  if (list.length > MOST) return `These are ${list.length} sentences. At most ${MOST} can be said at a time.`;
  const long = list.findIndex(one => one.length > LONGEST);
  return long < 0 ? "" : `Sentence ${long + 1} is longer than ${LONGEST} characters.`;
}

async function run() {
  const list = sentences();
  const problem = refusal(list);
  if (problem) return showStatus(problem, true);
  begin(list.length);
  let failure = "";
  while (running && !failure && results.length < list.length) {
    failure = await sayNext(list.slice(results.length, results.length + AT_ONCE));
  }
  end(list.length, failure);
}

/** Returns an error message, or an empty text. */
async function sayNext(some) {
  try {
    const response = await fetch("/api/sentences", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ sentences: some }),
    });
    if (!response.ok) return (await response.json().catch(() => ({}))).error ?? `The console answered ${response.status}.`;
    (await response.json()).results.forEach(add);
    return "";
  } catch {
    return "The console does not answer. Is it still running?";
  }
}

function add(result) {
  results.push(result);
  rows.append(row(result));
  progress.value = results.length;
  showStatus(`${results.length} of ${progress.max}`);
}

function row({ sentence, intent, slots, readAs, answer, problems }) {
  const cls = problems.length ? "bad" : intent === NOT_UNDERSTOOD ? "lost" : "";
  return el("tr", { cls },
    el("th", { scope: "row", text: sentence }),
    el("td", { cls: "intent", text: intent || "–" }),
    el("td", {}, ...Object.entries(slots).map(([name, value]) => el("span", { cls: "slot", text: `${name}: ${value}` })),
      readAs ? el("p", { cls: "read-as", text: `read as ${readAs}` }) : null),
    el("td", { text: answer }, ...problems.map(one => el("p", { cls: "bad", text: `Alexa would reject this: ${one}` }))));
}

function begin(count) {
  running = true;
  results = [];
  rows.replaceChildren();
  progress.max = count;
  progress.value = 0;
  showStatus(`0 of ${count}`);
  showRunning();
}

function end(count, failure) {
  running = false;
  showRunning();
  const lost = results.filter(one => one.intent === NOT_UNDERSTOOD).length;
  const bad = results.filter(one => one.problems.length).length;
  const said = results.length < count ? `${results.length} of ${count} sentences` : count === 1 ? "1 sentence" : `${count} sentences`;
  const summary = [said, `${lost || "none"} not understood`, bad ? `${bad} with a response that Alexa would reject` : ""];
  showStatus(failure || summary.filter(Boolean).join(", "), Boolean(failure));
}

function showRunning() {
  find("#sentences-run").disabled = running;
  find("#sentences-stop").hidden = !running;
  find("#sentences-copy").hidden = running || !results.length;
  progress.hidden = !running;
  table.hidden = !running && !results.length;
}

function showStatus(message, isProblem = false) {
  status.textContent = message;
  status.classList.toggle("bad", isProblem);
}

function tsv() {
  const line = cells => cells.map(cell => cell.replace(/\s+/g, " ")).join("\t");
  return [["sentence", "intent", "slots", "read as", "answer"], ...results.map(({ sentence, intent, slots, readAs, answer, problems }) => [
    sentence, intent, Object.entries(slots).map(([name, value]) => `${name}: ${value}`).join(", "), readAs,
    answer + problems.map(one => ` [Alexa would reject this: ${one}]`).join("")])].map(line).join("\n") + "\n";
}

async function copy() {
  try {
    await navigator.clipboard.writeText(tsv());
    showStatus(`${results.length === 1 ? "1 row was" : `${results.length} rows were`} copied.`);
  } catch (error) {
    showStatus(`The browser does not let this page copy: ${error.message}`, true);
  }
}

onState(now => { find(".name", dialog).textContent = now.invocationName; });
find("#sentences-open").addEventListener("click", () => dialog.showModal());
find("#sentences-close").addEventListener("click", () => dialog.close());
find("#sentences-stop").addEventListener("click", () => { running = false; });
find("#sentences-copy").addEventListener("click", copy);
find("#sentences-form").addEventListener("submit", event => {
  event.preventDefault();
  run();
});
