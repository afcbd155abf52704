// @ts-check
// The number, last: what moved it as arithmetic that adds up, then the band, the interval and what it means.

import * as changes from "./changes.js";
import { make } from "./element.js";
import * as ledger from "./ledger.js";
import { BANDS, REASONS, SIGNALS, WORDS, heard, meaning } from "./messages.js";
import { signed } from "./points.js";

/** @import { Abstained, Report, Scored } from "./types.js" */

/** @param {Report} report @returns {HTMLElement} */
export const section = (report) =>
  report.status === "scored" ? scored(report) : abstained(report);

/** @param {Abstained} report @returns {HTMLElement} */
const abstained = ({ reason }) =>
  make(
    "section",
    { class: "verdict", "aria-label": WORDS.verdict },
    make("p", { class: "band" }, WORDS.noScore),
    make("p", { class: "meaning" }, REASONS[reason] ?? reason),
  );

/** @param {Scored} report @returns {HTMLElement} */
const scored = (report) => {
  const [low, high] = report.interval;
  return make(
    "section",
    { class: "verdict", "aria-label": WORDS.verdict },
    arithmetic(report),
    changes.section(report),
    make("p", { class: "band" }, BANDS[report.band] ?? report.band),
    beside(report),
    make("p", { class: "number" }, make("strong", {}, String(report.score)), " of 100"),
    scale(report.score, low, high),
    make("p", { class: "meaning" }, meaning(report.score, low, high)),
  );
};

/** @param {Scored} report @returns {HTMLElement | null} what the number does not know */
const beside = ({ article, ledger: entries }) => {
  const said = heard(article.genre, ledger.voices(entries).filter(([first]) => first?.who).length);
  return said ? make("p", { class: "meaning" }, said) : null;
};

/** @param {number} score @param {number} low @param {number} high @returns {HTMLElement} a picture of what the sentence under it says */
const scale = (score, low, high) => {
  const range = make("span", { class: "range" });
  range.style.setProperty("--from", `${low}%`);
  range.style.setProperty("--to", `${high}%`);
  const point = make("span", { class: "point" });
  point.style.setProperty("--at", `${score}%`);
  return make("div", { class: "scale", "aria-hidden": "true" }, range, point);
};

/** @param {Scored} report @returns {HTMLElement} */
const arithmetic = ({ base, signals, score }) => {
  const effects = signals.map(({ name, effect }) => /** @type {const} */ ([SIGNALS[name] ?? name, effect ?? 0]));
  const most = Math.max(...effects.map(([, effect]) => Math.abs(effect)), Number.EPSILON);
  const sum = effects.reduce((total, [, effect]) => total + effect, base);
  const rows = effects.toSorted(([, a], [, b]) => b - a).map(([name, effect]) => row(name, effect, effect / most));
  return make(
    "table",
    { class: "arithmetic" },
    make("caption", {}, WORDS.arithmetic, make("span", { class: "aside" }, WORDS.points)),
    make("tbody", {}, row(WORDS.base, base, 0), ...rows),
    make("tfoot", {}, row(`${WORDS.sum}, the same as ${score} of 100`, sum, 0)),
  );
};

/** @param {string} name @param {number} effect @param {number} share of the largest, -1 to 1 @returns {HTMLElement} */
const row = (name, effect, share) => {
  const bar = make("span", { class: share < 0 ? "bar down" : "bar up" });
  bar.style.setProperty("--share", `${Math.abs(share) * 50}%`);
  return make(
    "tr",
    {},
    make("th", { scope: "row" }, name),
    make("td", { class: "bars", "aria-hidden": "true" }, bar),
    make("td", { class: "points" }, signed(effect)),
  );
};
