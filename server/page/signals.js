// @ts-check
// What was seen, signal by signal in plain words: what is well done comes first.

import { make } from "./element.js";
import * as evidence from "./evidence.js";
import { GROUPS, SIGNALS, WORDS, more } from "./messages.js";

/** @import { Hit, Report, Signal } from "./types.js" */

const LITTLE = 0.01; // log-odds: a quarter of a point of a hundred, where the score moves most
const PROSE = "style"; // weighs most and shows least: a reader meets the sources first
const FIRST = 4;
const LONGEST = 180;

/** @param {Report} report @param {HTMLElement} whole the element that holds the marked text @returns {HTMLElement} */
export const section = (report, whole) =>
  make(
    "section",
    { class: "signals", "aria-label": WORDS.signals },
    ...groups(report).flatMap(([title, signals]) =>
      signals.length > 0 ? [make("h3", {}, title), ...signals.map((signal) => seen(signal, whole))] : [],
    ),
  );

/** @param {Report} report @returns {[string, Signal[]][]} */
export const groups = ({ status, signals }) => {
  const prose = signals.filter(({ name }) => name === PROSE);
  const others = signals.filter(({ name }) => name !== PROSE);
  if (status === "abstained") return [[GROUPS.seen, [...others, ...prose]]];
  const sorted = others.toSorted((a, b) => (b.effect ?? 0) - (a.effect ?? 0));
  return [
    [GROUPS.good, sorted.filter(({ effect }) => (effect ?? 0) > LITTLE)],
    [GROUPS.neutral, sorted.filter(({ effect }) => Math.abs(effect ?? 0) <= LITTLE)],
    [GROUPS.bad, sorted.filter(({ effect }) => (effect ?? 0) < -LITTLE)],
    [GROUPS.prose, prose],
  ];
};

/** @param {Signal} signal @param {HTMLElement} whole @returns {HTMLElement} */
const seen = (signal, whole) => {
  const items = signal.hits.map((hit, i) => item(signal.name, hit, i, whole));
  return make(
    "section",
    { class: "signal" },
    make("h4", { class: `swatch swatch-${signal.name}` }, SIGNALS[signal.name] ?? signal.name),
    make("p", { class: "says" }, signal.says),
    explained(signal),
    items.length > 0 ? make("ul", { class: "hits" }, ...items.slice(0, FIRST)) : null,
    items.length > FIRST ? rest(items.slice(FIRST)) : null,
  );
};

/** @param {Signal} signal @returns {HTMLElement | null} */
const explained = ({ name, hits }) =>
  name === "anonymous_sourcing" && hits.length > 0 ? make("p", { class: "aside" }, WORDS.anonymous) : null;

/** @param {HTMLElement[]} items @returns {HTMLElement} */
const rest = (items) =>
  make("details", {}, make("summary", {}, more(items.length)), make("ul", { class: "hits" }, ...items));

/** @param {string} name @param {Hit} hit @param {number} i @param {HTMLElement} whole @returns {HTMLElement} */
const item = (name, hit, i, whole) => {
  const button = make("button", { type: "button", class: "hit" }, shortened(hit.quote));
  button.addEventListener("click", () => evidence.jump(whole, name, i, hit.quote));
  return make("li", {}, button, make("span", { class: "note" }, hit.note));
};

/** @param {string} quote @returns {string} in one line, and no longer than is read at a glance */
export const shortened = (quote) => {
  const points = Array.from(quote.replace(/\s+/gu, " ").trim());
  return points.length > LONGEST ? `${points.slice(0, LONGEST).join("")}…` : points.join("");
};
