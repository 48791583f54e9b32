/** Creates an element. Text is set as textContent, never parsed as HTML. */
export function el(tag, options = {}, ...children) {
  const element = document.createElement(tag);
  const { text, cls, on, ...attributes } = options;
  if (text !== undefined) element.textContent = text;
  if (cls) element.className = cls;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const [event, listener] of Object.entries(on ?? {})) element.addEventListener(event, listener);
  element.append(...children.filter(Boolean));
  return element;
}

/** Draws the symbol "icon-<name>" of the page. */
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const use = document.createElementNS(space, "use");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

export const find = (selector, from = document) => from.querySelector(selector);

/** Only images from this machine are shown, so that the page never requests other hosts. */
export function isLocalImage(url) {
  return /^http:\/\/127\.0\.0\.1:\d+\//.test(url ?? "");
}
