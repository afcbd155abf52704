// What the panel holds in each state of a reading: the evidence first, the number last.

import * as platform from "../platform.js";
import { Marks } from "./marks.js";
import * as nodes from "./nodes.js";
import * as signalView from "./signal_view.js";
import * as verdictView from "./verdict_view.js";

/** @import { Report } from "../report.js" */
/** @import { Badge, Tone } from "./badge.js" */
/** @import { State } from "./reading.js" */
/** @import { Guess } from "./verdict_view.js" */

const { word } = platform;

/**
 * @param {Badge} badge
 * @param {State} state
 * @param {Guess} guess the reader's own, where it was asked for
 * @param {() => void} again reads the page anew
 */
export const show = (badge, state, guess, again) => {
  const { tone, label } = headline(state, guess);
  badge.set(tone, label, (signal) => [
    header(badge, signal),
    ...(state.kind === "report"
      ? report(badge, state.report, guess, signal)
      : trouble(state, again, signal)),
  ]);
};

/** @param {State} state @param {Guess} guess @returns {{ tone: Tone, label: string }} */
const headline = (state, guess) => {
  if (state.kind === "working") return { tone: "working", label: word("badge_working") };
  if (state.kind !== "report") return { tone: "trouble", label: word(`badge_${state.kind}`) };
  const { report } = state;
  if (report.status === "abstained")
    return { tone: "quiet", label: word(`badge_${report.reason}`) };
  if (verdictView.isSealed(guess)) return { tone: "quiet", label: word("badge_guess") };
  return { tone: report.band, label: word(`band_${report.band}`) };
};

/** @param {Badge} badge @param {AbortSignal} signal */
const header = (badge, signal) => {
  const close = nodes.button("close", "×", () => badge.close(), signal);
  close.setAttribute("aria-label", word("close"));
  return nodes.make(
    "div",
    { class: "head" },
    nodes.make("h2", { id: "heading" }, word("panel_heading")),
    close,
  );
};

/**
 * @param {Exclude<State, { kind: "report" }>} state
 * @param {() => void} again
 * @param {AbortSignal} signal
 */
const trouble = (state, again, signal) => {
  if (state.kind === "working") return [nodes.make("p", { class: "lead" }, word("working"))];
  const retry = nodes.button("again", word("again"), again, signal);
  return [...explanation(state), ...(state.kind === "lost" ? [] : [retry])];
};

/** @param {Exclude<State, { kind: "report" | "working" }>} state @returns {Node[]} */
const explanation = (state) => {
  const lead = (/** @type {string} */ text) => nodes.make("p", { class: "lead" }, text);
  switch (state.kind) {
    case "problem":
      return [lead(state.title), nodes.make("p", {}, state.detail)];
    case "garbled":
      return [lead(word("garbled")), nodes.make("p", { class: "fine" }, state.detail)];
    case "unreachable":
      return [
        lead(word("unreachable")),
        nodes.make("p", {}, word("unreachable_start")),
        nodes.make("pre", {}, nodes.make("code", {}, "make serve")),
      ];
    case "forbidden":
      return [lead(word("forbidden")), nodes.make("p", {}, word("forbidden_allow"))];
    default:
      return [lead(word(state.kind))];
  }
};

/**
 * @param {Badge} badge
 * @param {Report} report
 * @param {Guess} guess
 * @param {AbortSignal} signal
 */
const report = (badge, report, guess, signal) => {
  const marks = new Marks(
    document,
    report.signals.flatMap(({ hits }) => hits),
    signal,
  );
  const signals = signalView.groups(report, { marks, badge, signal });
  return [...opening(report), ...signals, ...closing(badge, report, guess, signal)];
};

/** @param {Report["coverage"]} coverage the server's note, where it has one, says more than the count */
const coverageWords = ({ paragraphs_read: read, paragraphs_seen: seen, note }) =>
  note ?? (seen > 0 ? word("coverage", read, seen) : "");

/** @param {Report} report */
const opening = ({ article, coverage, ...report }) => {
  const title = nodes.make("p", { class: "title", dir: "auto", lang: article.language ?? "" });
  title.textContent = article.title;
  const covered = nodes.make("p", { class: "fine" }, coverageWords(coverage));
  const kind = nodes.make("p", { class: "fine" }, word(`genre_${article.genre}`));
  if (report.status === "scored")
    return article.genre === "news" ? [title, covered] : [title, kind, covered];
  const why = nodes.make("div", { class: "abstained" });
  why.append(
    nodes.make("p", { class: "lead" }, word(`reason_${report.reason}`)),
    nodes.make("p", {}, word("still_shown")),
  );
  return [title, why, covered];
};

/** @param {Badge} badge @param {Report} report @param {Guess} guess @param {AbortSignal} signal */
const closing = (badge, report, guess, signal) => {
  const reveal = () => badge.label(...verdictView.tone(report));
  return [
    ...(report.status === "scored" ? [verdictView.section(report, guess, reveal, signal)] : []),
    nodes.make("p", { class: "fine foot" }, word("footer", report.version)),
  ];
};
