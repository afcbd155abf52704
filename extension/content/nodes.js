// Elements made of nodes and text: no page's words are ever read as markup.

const SVG = "http://www.w3.org/2000/svg";

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 */
export const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/**
 * @param {string} className
 * @param {string} label
 * @param {() => void} press
 * @param {AbortSignal} signal
 */
export const button = (className, label, press, signal) => {
  const element = make("button", { type: "button", class: className }, label);
  element.addEventListener("click", press, { signal });
  return element;
};

/** Copydesk's own mark, a proofreader's caret over a line, drawn in the colour of the text around it. */
export const mark = () => {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "mark");
  svg.setAttribute("aria-hidden", "true");
  svg.append(stroke("M5 12.5 12 4l7 8.5"), stroke("M3 19q2.25-3.5 4.5 0t4.5 0 4.5 0 4.5 0"));
  return svg;
};

/** @param {string} d */
const stroke = (d) => {
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", d);
  return path;
};
