import { el } from "./dom.js";
import { send } from "./api.js";

/** Read-only JSON with a copy button. */
export function json(title, value) {
  const text = JSON.stringify(value, null, 2);
  return el("details", { cls: "json" }, el("summary", { text: title }),
    el("div", { cls: "row" }, copy(() => text)),
    el("pre", { text, tabindex: "0", "aria-label": title }));
}

/** An editor for a request, which can be sent again. */
export function editor(request) {
  const original = JSON.stringify(request, null, 2);
  const area = el("textarea", { rows: "16", spellcheck: "false", "aria-label": "Request", wrap: "off" });
  const problem = el("p", { cls: "contract bad", role: "alert" });
  const again = el("button", { type: "button", cls: "button", text: "Send it again", on: { click: sendAgain } });
  area.value = original;
  return el("details", { cls: "json" }, el("summary", { text: "Request: change it and send it again" }),
    el("p", { text: "Tokens are hidden: “…” is replaced by the current token when the request is sent." }), area, problem,
    el("div", { cls: "row" }, again,
      el("button", { type: "button", cls: "quiet", text: "Restore", on: { click: () => { area.value = original; } } }),
      copy(() => area.value)));

  async function sendAgain() {
    problem.textContent = "";
    try {
      const edited = JSON.parse(area.value);
      again.disabled = true;
      problem.textContent = await send("POST", "/api/request", { request: edited }) ?? "";
    } catch (error) {
      problem.textContent = `This is not JSON: ${error.message}`;
    } finally {
      again.disabled = false;
    }
  }
}

function copy(text) {
  const button = el("button", { type: "button", cls: "quiet", text: "Copy", on: { click: async () => {
    await navigator.clipboard.writeText(text());
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  } } });
  return button;
}
