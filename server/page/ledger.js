// @ts-check
// The sourcing ledger: who says what, source by source, and a way from each statement to its place in the text.

import { make } from "./element.js";
import * as evidence from "./evidence.js";
import { FORMS, KINDS, WORDS, moreVoices, statements } from "./messages.js";
import { shortened } from "./signals.js";

/** @import { Entry, Report } from "./types.js" */

const FIRST = 6; // sources to meet at once; most articles have fewer
const SIGNAL = "attribution"; // whose marks in the text are the statements

/** @param {Report} report @param {HTMLElement} whole the element that holds the marked text @returns {HTMLElement | null} */
export const section = (report, whole) => {
  if (report.ledger.length === 0) return null;
  const groups = voices(report.ledger).map((entries) => voice(report, entries, whole));
  return make(
    "section",
    { class: "ledger" },
    make("h3", {}, WORDS.ledger),
    make("p", { class: "aside" }, WORDS.ledgerMeans),
    table(groups.slice(0, FIRST)),
    groups.length > FIRST ? rest(groups.slice(FIRST)) : null,
  );
};

/** @param {readonly Entry[]} ledger @returns {Entry[][]} the statements of each source; what nobody is named for comes last */
export const voices = (ledger) => {
  /** @type {Map<number, Entry[]>} */
  const found = new Map();
  for (const entry of ledger) found.set(entry.voice, [...(found.get(entry.voice) ?? []), entry]);
  return [...found.values()].toSorted(([a], [b]) => Number(a?.who === null) - Number(b?.who === null));
};

/** @param {HTMLElement[]} groups @returns {HTMLElement} */
const table = (groups) =>
  make(
    "table",
    { "aria-label": WORDS.ledger },
    make("thead", {}, make("tr", {}, column(WORDS.statement), column(WORDS.how))),
    ...groups,
  );

/** @param {string} title for who hears the table; the eye needs none @returns {HTMLElement} */
const column = (title) => make("th", { scope: "col" }, make("span", { class: "unseen" }, title));

/** @param {HTMLElement[]} groups @returns {HTMLElement} */
const rest = (groups) => make("details", {}, make("summary", {}, moreVoices(groups.length)), table(groups));

/** @param {Report} report @param {readonly Entry[]} entries of one source @param {HTMLElement} whole @returns {HTMLElement} */
const voice = (report, entries, whole) => {
  const [first] = entries;
  const who = first?.who ?? null;
  const told = [KINDS[who?.kind ?? "none"], statements(entries.length)].join(" · ");
  const name = make("span", { class: "who" }, who ? shortened(who.text) : WORDS.nobody);
  return make(
    "tbody",
    {},
    make("tr", {}, make("th", { colspan: "2", scope: "rowgroup" }, name, make("span", { class: "aside" }, ` ${told}`))),
    ...entries.map((entry) => row(report, entry, whole)),
  );
};

/** @param {Report} report @param {Entry} entry @param {HTMLElement} whole @returns {HTMLElement} */
const row = (report, entry, whole) =>
  make(
    "tr",
    {},
    make("td", {}, statement(report, entry, whole)),
    make(
      "td",
      { class: "how" },
      FORMS[entry.form],
      entry.only_support ? make("span", { class: "only" }, WORDS.onlySupport) : null,
    ),
  );

/** @param {Report} report @param {Entry} entry @param {HTMLElement} whole @returns {Node} its words, which lead to their place */
const statement = (report, entry, whole) => {
  const points = Array.from(report.article.text);
  const said = shortened(entry.content.map(([start, end]) => points.slice(start, end).join("")).join(" … "));
  const hits = report.signals.find(({ name }) => name === SIGNAL)?.hits ?? [];
  const hit = hits.findIndex(({ start, cue }) => start === entry.start && cue?.start === entry.cue.start);
  if (hit < 0) return document.createTextNode(said);
  const button = make("button", { type: "button", class: "hit" }, said);
  button.addEventListener("click", () => evidence.jump(whole, SIGNAL, hit, said));
  return button;
};
