import { el, find } from "./dom.js";
import { onState, send } from "./api.js";

/** Saves the conversation and replays saved ones, with a pause between the steps. */
const PAUSE_MS = 500;
const panel = find("#panel-replay");
const examples = find("#examples");
const file = find("#script-file");
const progress = find("#replay-progress");
const problem = find("#replay-problem");
let running = false;
let asked = false;

onState(now => {
  if (!asked && !now.realSpotify) fillExamples();
  asked = true;
  const replay = now.replay;
  find(".fact", panel).textContent = replay ? (replay.over ? "" : `step ${replay.done} of ${replay.steps}`) : "";
  progress.hidden = !replay;
  if (!replay) return;
  find("h4", progress).textContent = replay.title;
  find("progress", progress).max = replay.steps;
  find("progress", progress).value = replay.done;
  find(".result", progress).textContent = result(replay);
  find(".result", progress).className = `result contract ${replay.different.length ? "bad" : "good"}`;
  find("#replay-go").hidden = replay.over || running;
  find("#replay-stop").hidden = replay.over;
});

function result(replay) {
  const different = replay.different.length;
  if (different) {
    return `✗ ${different === 1 ? "1 step is" : `${different} steps are`} different: ${replay.different.join(", ")}. See the notes in the conversation.`;
  }
  if (!replay.over) return `${replay.done} of ${replay.steps} steps, all the same so far`;
  return replay.done === replay.steps ? "✓ All answers are the same." : `Stopped after ${replay.done} of ${replay.steps} steps.`;
}

async function begin(path, script) {
  problem.textContent = await send("POST", path, script) ?? "";
  if (!problem.textContent) await run();
}

async function run() {
  if (running) return;
  running = true;
  let refusal = null;
  do {
    await new Promise(done => setTimeout(done, PAUSE_MS));
    refusal = await send("POST", "/api/replay/next");
  } while (!refusal && !over());
  running = false;
}

function over() {
  return find("#replay-stop").hidden;
}

async function fillExamples() {
  const names = await (await fetch("/api/examples")).json();
  examples.replaceChildren(...names.map(name => el("option", { value: name, text: name.replaceAll("-", " ") })));
  find("#replay-example").hidden = names.length === 0;
}

find("#replay-example").addEventListener("submit", event => {
  event.preventDefault();
  begin(`/api/replay/example/${examples.value}`);
});
find("#replay-file").addEventListener("click", () => file.click());
file.addEventListener("change", async () => {
  const text = await file.files[0].text();
  file.value = "";
  try {
    begin("/api/replay", JSON.parse(text));
  } catch (error) {
    problem.textContent = `This is not JSON: ${error.message}`;
  }
});
find("#replay-go").addEventListener("click", run);
find("#replay-stop").addEventListener("click", () => send("DELETE", "/api/replay"));
find("#start-again").addEventListener("click", () => send("POST", "/api/start-again"));
