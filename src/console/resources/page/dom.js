/** Makes an element; what a person or the skill said only ever becomes text, never markup. */
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

export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const use = document.createElementNS(space, "use");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#${name}`);
  svg.append(use);
  return svg;
}

export const find = (selector, from = document) => from.querySelector(selector);

/** Only pictures from this machine are shown: nothing here asks the network for anything. */
export function localPicture(url) {
  return /^http:\/\/127\.0\.0\.1:\d+\//.test(url ?? "");
}
