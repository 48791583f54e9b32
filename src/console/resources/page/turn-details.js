import { el } from "./dom.js";
import { editor, json } from "./json.js";
import { table } from "./table.js";
import { drawRereading, drawSteps } from "./turn-steps.js";

/** The details of a turn: resolution, ranking, limits, calls and JSON. Rendered when first opened. */
const LIMIT_MS = 8000;
const LIMIT_BYTES = 120 * 1024;

export function turnDetails(item) {
  const box = el("div", { cls: "turn-details" });
  const details = el("details", { cls: "why", on: { toggle: () => {
    if (details.open && !box.childElementCount) box.append(...content(item));
    if (details.open) details.scrollIntoView({ block: "nearest" });
  } } }, summary(item), box);
  return details;
}

function summary(item) {
  const intent = item.why?.intent ?? item.request?.request?.intent?.name ?? item.request?.request?.type ?? "A request";
  if (!item.request) {
    return el("summary", {}, el("b", { text: "Not sent to Tape Deck" }));
  }
  const failed = item.violations.length > 0;
  const calls = item.calls.length === 1 ? "1 call" : `${item.calls.length} calls`;
  return el("summary", {},
    el("span", { cls: failed ? "mark bad" : "mark good", text: failed ? "✗" : "✓",
      title: failed ? "Alexa would reject the response" : "Alexa would accept the response" },
    el("span", { cls: "hidden", text: failed ? "Alexa would reject the response. " : "Alexa would accept the response. " })),
    el("b", { text: intent }),
    ...filledSlots(item.why).map(slot => el("span", { cls: "slot", text: `${slot.name}: ${slot.value}` })),
    el("span", { text: `${calls}, ${time(item.millis)}` }));
}

function content(item) {
  const steps = drawSteps(item.steps);
  return [el("section", {}, el("h4", { text: "Why" }), ...resolutionDetails(item)),
    steps.length ? el("section", { cls: "steps" }, el("h4", { text: "What was chosen from" }), ...steps) : null,
    item.request ? el("section", {}, el("h4", { text: "What happened" }), ...invocationDetails(item)) : null].filter(Boolean);
}

function resolutionDetails(item) {
  const resolution = item.why;
  if (!resolution) {
    return [el("p", { text: "There was no utterance to resolve." }), drawRereading(item.steps), ...routingDoubts(item)].filter(Boolean);
  }
  return [matchedSample(item, resolution), slots(resolution), drawRereading(item.steps), ...routingDoubts(item),
    alternatives("Runners-up", resolution.runnersUp, resolution.score),
    alternatives(resolution.sample ? "Near misses" : "Nearest samples", resolution.nearest)].filter(Boolean);
}

function matchedSample(item, resolution) {
  const sent = item.request ? "" : "In an open session this would be ";
  if (!resolution.sample) {
    return el("p", {}, item.request ? "" : sent, el("b", { text: resolution.intent || "no intent" }),
      ": no sample matches.");
  }
  return el("p", {}, sent, el("b", { text: resolution.intent }), ", by the sample ",
    el("code", { text: resolution.sample }), ...withoutPoliteWords(resolution),
    resolution.score ? ` with ${resolution.score} points.` : " as the answer to a question.");
}

/** The words that were matched, if polite words were left out. */
function withoutPoliteWords({ utterance, words }) {
  const count = text => text.trim().split(/\s+/).length;
  return count(words) < count(utterance) ? [" for ", el("code", { text: words }), ", without the polite words,"] : [];
}

function filledSlots(resolution) {
  return (resolution?.slots ?? []).filter(slot => slot.value);
}

function slots(resolution) {
  const filled = filledSlots(resolution);
  if (!filled.length) return null;
  const drawn = table(["Slot", "Value", "Type", "Resolved to"], filled.map(slot => [
    slot.name, slot.value, slot.type,
    slot.authorities.map(authority => authority.values.length
      ? authority.values.map(value => `${value.name} (${short(value.id)})${dynamic(authority)}`).join(", ")
      : `no match${dynamic(authority)}`).join("; ") || "–"]));
  drawn.classList.add("slots");
  return drawn;
}

function dynamic(authority) {
  return authority.name.includes(".dynamic.") ? ", sent by the skill" : "";
}

function short(id) {
  return id.length > 24 ? `${id.slice(0, 10)}…${id.slice(-6)}` : id;
}

function routingDoubts(item) {
  return (item.doubts ?? []).map(text => el("p", { cls: "doubt", text }));
}

function alternatives(title, list, points) {
  if (!list?.length) return null;
  return el("div", {}, el("h5", { text: title }), el("ul", {}, ...list.map(one =>
    el("li", {}, el("b", { text: one.intent }), " ", el("code", { text: one.sample }),
      one.score === undefined ? "" : ` ${one.score} points, ${points - one.score} fewer`))));
}

function invocationDetails(item) {
  return [
    el("div", { cls: "meters" },
      meter("Time", item.millis, LIMIT_MS, `${time(item.millis)} of 8 s`),
      meter("Size", item.bytes, LIMIT_BYTES, `${item.bytes.toLocaleString("en")} bytes of 120 KB`)),
    contract(item.violations),
    calls(item.calls),
    editor(item.request),
    json("Response", item.response),
  ].filter(Boolean);
}

function meter(name, value, most, text) {
  return el("label", {}, el("span", { text: name }),
    el("meter", { min: "0", max: String(most), low: String(most / 2), high: String(most * 0.8), optimum: "0", value: String(value) }),
    el("span", { cls: "fact", text }));
}

function contract(violations) {
  return violations.length
    ? el("ul", { cls: "contract bad" }, ...violations.map(text => el("li", { text: `✗ ${text}` })))
    : el("p", { cls: "contract good", text: "✓ Alexa would accept the response: limits, speech, card, directives" });
}

function calls(list) {
  if (!list.length) return el("p", { text: "No calls to Spotify." });
  const rows = list.map(call => [call.method, decoded(call.target) + (call.body ? `\n${call.body}` : ""),
    call.status === 0 ? "reset" : String(call.status), `${call.millis} ms`]);
  const drawn = table(["", "Call to Spotify", "Status", "Time"], rows);
  drawn.classList.add("calls");
  list.forEach((call, i) => {
    if (call.status === 0 || call.status >= 400) drawn.tBodies[0].rows[i].classList.add("bad");
  });
  return drawn;
}

function decoded(target) {
  try {
    return decodeURIComponent(target.replaceAll("+", " "));
  } catch {
    return target;
  }
}

function time(millis) {
  return millis < 1000 ? `${millis} ms` : `${(millis / 1000).toFixed(1)} s`;
}
