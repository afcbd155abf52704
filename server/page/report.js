// @ts-check
// The whole report, in the order a reader should meet it: the article, what was seen, and the number last.

import { make } from "./element.js";
import * as evidence from "./evidence.js";
import * as ledger from "./ledger.js";
import { GENRES, WORDS, length } from "./messages.js";
import * as signals from "./signals.js";
import * as verdict from "./verdict.js";

/** @import { Article, Report } from "./types.js" */

/** @param {HTMLElement} place @param {Report} given */
export const show = (place, given) => {
  const report = said(given);
  const { article, coverage } = report;
  place.replaceChildren(
    make(
      "header",
      { class: "head" },
      make("h2", {}, article.title ?? WORDS.untitled),
      make("p", { class: "dateline" }, dateline(article)),
      coverage.note ? make("p", { class: "aside" }, coverage.note) : null,
    ),
    evidence.section(report),
    make("div", { class: "findings" }, signals.section(report, place), ledger.section(report, place), verdict.section(report)),
  );
};

/** @param {Report} report @returns {Report} less what is laid at a source's door as an act or a wish: nobody said it */
export const said = (report) => ({
  ...report,
  signals: report.signals.map((signal) => ({ ...signal, hits: signal.hits.filter(({ statement }) => statement !== false) })),
});

/** @param {Article} article @returns {string} */
const dateline = ({ genre, byline, site, published, words }) =>
  [GENRES[genre], byline, site, published, length(words)].filter(Boolean).join(" · ");
