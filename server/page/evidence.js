// @ts-check
// The article's text with its evidence underlined, a way to show or hide each signal, and the jump to one hit.

import { make } from "./element.js";
import * as marks from "./marks.js";
import { SIGNALS, WORDS, jumped } from "./messages.js";

/** @import { Report, Signal } from "./types.js" */
/** @import { Mark, Piece } from "./marks.js" */

/** @param {Report} report @returns {HTMLElement} */
export const section = (report) => {
  const { text } = report.article;
  const marked = report.signals.filter(({ hits }) => hits.length > 0);
  const body = make("div", { class: "text", tabindex: "0", role: "region", "aria-label": WORDS.evidence }, ...paragraphs(marks.cut(text, report.signals)));
  return make(
    "section",
    { class: "evidence" },
    marked.length > 0 ? legend(marked, body) : null,
    text.trim() ? body : make("p", { class: "aside" }, WORDS.noText),
  );
};

/**
 * Shows where one hit stands: scrolls there, flashes it, and says its words to who cannot see that.
 *
 * @param {HTMLElement} report
 * @param {string} signal
 * @param {number} hit
 * @param {string} quote
 */
export const jump = (report, signal, hit, quote) => {
  const found = [...report.querySelectorAll(`[data-hits~="${signal}:${hit}"]`)];
  const [first] = found;
  if (!(first instanceof HTMLElement)) return;
  for (const old of report.querySelectorAll(".here")) old.classList.remove("here");
  for (const mark of found) mark.classList.add("here");
  bring(first);
  document.getElementById("said")?.replaceChildren(jumped(quote));
};

/** @param {HTMLElement} mark scrolled to inside the text where the text scrolls by itself, otherwise in the page */
const bring = (mark) => {
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  const text = mark.closest(".text");
  const alone = text && text.scrollHeight > text.clientHeight;
  if (alone) text.scrollTo({ top: mark.offsetTop - text.clientHeight / 2, behavior });
  else mark.scrollIntoView({ block: "center", behavior });
};

/** @param {readonly Piece[]} pieces @returns {HTMLElement[]} */
const paragraphs = (pieces) => {
  let paragraph = make("p");
  const all = [paragraph];
  for (const { text, marks: on } of pieces) {
    for (const [i, line] of text.split("\n").entries()) {
      if (i > 0) all.push((paragraph = make("p")));
      if (line) paragraph.append(on.length > 0 ? underlined(line, on) : line);
    }
  }
  return all.filter((made) => made.textContent?.trim());
};

/** @param {string} text @param {readonly Mark[]} on @returns {HTMLElement} one element a signal, nested, so that every underline shows */
const underlined = (text, on) => {
  const names = [...new Set(on.map(({ signal }) => signal))];
  const hits = on.map(({ signal, hit }) => `${signal}:${hit}`).join(" ");
  /** @type {Node | string} */
  let inner = text;
  for (const name of names.slice(1)) inner = make("span", { class: `mark mark-${name}`, "data-signal": name }, inner);
  const [outer = ""] = names;
  return make("span", { class: `mark mark-${outer}`, "data-signal": outer, "data-hits": hits }, inner);
};

/** @param {readonly Signal[]} signals @param {HTMLElement} body @returns {HTMLElement} */
const legend = (signals, body) =>
  make(
    "fieldset",
    { class: "legend" },
    make("legend", {}, WORDS.show),
    ...signals.map(({ name, hits }) => choice(name, hits.length, body)),
  );

/** @param {string} name @param {number} hits @param {HTMLElement} body @returns {HTMLElement} */
const choice = (name, hits, body) => {
  const box = make("input", { type: "checkbox", checked: "" });
  box.addEventListener("change", () => {
    for (const mark of body.querySelectorAll(`[data-signal="${name}"]`)) mark.classList.toggle("off", !box.checked);
  });
  const label = make("span", { class: `mark mark-${name}` }, SIGNALS[name] ?? name);
  return make("label", { class: "choice" }, box, label, make("span", { class: "count" }, ` ${hits}`));
};
