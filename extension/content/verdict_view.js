// The number, last and with its meaning; and before it, for readers who wish, their own guess.

import * as platform from "../platform.js";
import * as report from "../report.js";
import * as nodes from "./nodes.js";

/** @import { Band, Report, Scored } from "../report.js" */
/** @import { Tone } from "./badge.js" */
/** @typedef {{ first: boolean, made: Band | null }} Guess `first`: the reader wants to guess before being told */

const { word } = platform;
export const WISH = "guess_first";

/** @param {Guess} guess whether the verdict still waits for it */
export const isSealed = (guess) => guess.first && guess.made === null;

/** @param {Report} report @returns {[Tone, string]} */
export const tone = (report) =>
  report.status === "scored"
    ? [report.band, word(`band_${report.band}`)]
    : ["quiet", word(`badge_${report.reason}`)];

/**
 * @param {Scored} scored
 * @param {Guess} guess
 * @param {() => void} reveal called once the reader has guessed
 * @param {AbortSignal} signal
 */
export const section = (scored, guess, reveal, signal) => {
  const block = nodes.make("section", { class: "verdict-block" });
  const fill = () => {
    block.dataset.band = isSealed(guess) ? "" : scored.band;
    block.replaceChildren(
      ...(isSealed(guess) ? question(choose, signal) : told(scored, guess, signal)),
    );
  };
  const choose = (/** @type {Band} */ band) => {
    guess.made = band;
    fill();
    reveal();
    block.querySelector("h3")?.focus();
  };
  fill();
  return block;
};

/** @param {(band: Band) => void} choose @param {AbortSignal} signal @returns {Node[]} */
const question = (choose, signal) => [
  nodes.make("h3", {}, word("guess_question")),
  nodes.make(
    "div",
    { class: "guesses" },
    ...report.BANDS.map((band) =>
      nodes.button("guess", word(`band_${band}`), () => choose(band), signal),
    ),
  ),
];

/** @param {Scored} scored @param {Guess} guess @param {AbortSignal} signal @returns {Node[]} */
const told = (scored, guess, signal) => [
  nodes.make("h3", { tabindex: "-1" }, word(`band_${scored.band}`)),
  ...(guess.made === null
    ? []
    : [nodes.make("p", { class: "guessed" }, word("guess_made", word(`band_${guess.made}`)))]),
  nodes.make("p", {}, [word(`band_${scored.band}_means`), ...heard(scored)].join(" ")),
  scale(scored),
  nodes.make(
    "p",
    { class: "number" },
    nodes.make("strong", {}, word("score", Math.round(scored.score))),
    ` ${word("interval", Math.round(scored.interval[0]), Math.round(scored.interval[1]))}`,
  ),
  nodes.make("p", { class: "fine" }, word("score_means", Math.round(scored.score))),
  wish(guess, signal),
];

/** @param {Scored} scored @returns {string[]} what the number does not know, in one breath with the band; an interview has one voice by its nature */
const heard = ({ article: { genre }, voices }) => {
  if (genre === "sponsored") return [word("heard_own")];
  return genre === "interview" || voices > 1 ? [] : [word(`heard_${voices}`)];
};

/** @param {Scored} scored */
const scale = ({ score, interval: [low, high] }) => {
  const span = nodes.make("span", { class: "span" });
  const tick = nodes.make("span", { class: "tick" });
  span.style.setProperty("inset-inline", `${low}% ${100 - high}%`);
  tick.style.setProperty("inset-inline-start", `${score}%`);
  return nodes.make("div", { class: "scale", "aria-hidden": "true" }, span, tick);
};

/** @param {Guess} guess @param {AbortSignal} signal */
const wish = (guess, signal) => {
  const box = nodes.make("input", { type: "checkbox" });
  box.checked = guess.first;
  box.addEventListener("change", () => void platform.setWish(WISH, box.checked), { signal });
  return nodes.make("label", { class: "wish" }, box, word("guess_wish"));
};
