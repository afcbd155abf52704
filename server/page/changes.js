// @ts-check
// What would change the number's band: the fewest words that carry it, with their points, folded away until asked for.

import { make } from "./element.js";
import { BANDS, WORDS, change as sentence } from "./messages.js";
import { signed } from "./points.js";

/** @import { Change, Evidence, Scored } from "./types.js" */

/** @param {Scored} report @returns {HTMLElement} */
export const section = ({ changes }) =>
  make("details", { class: "changes" }, make("summary", {}, WORDS.changes), ...changes.flatMap(one));

/** @param {Change} change @returns {HTMLElement[]} */
const one = ({ to, distance, enough, evidence }) => [
  make("p", {}, sentence(BANDS[to] ?? to, signed(distance).slice(1), enough)),
  make("ol", {}, ...evidence.map(line)),
];

/** @param {Evidence} evidence @returns {HTMLElement} */
const line = ({ quote, effect }) =>
  make("li", {}, make("q", {}, quote), " ", make("span", { class: "moved" }, signed(effect)));
