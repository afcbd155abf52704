// What the page's side and the background say to each other: tagged unions, and nothing else crosses.

/** @import { Report } from "./report.js" */

/**
 * The page asks for a reading of itself. `reading` is this request's own name: an answer
 * that does not carry it, and the same address, is about something else.
 *
 * @typedef {{ kind: "score", reading: string, url: string, html: string }} Ask
 */

/**
 * @typedef {{ kind: "report", report: Report }} Reported
 * @typedef {{ kind: "unreachable" }} Unreachable no server answers on the reader's machine
 * @typedef {{ kind: "forbidden" }} Forbidden the browser lets no question through to it
 * @typedef {{ kind: "late" }} Late the server did not answer in time
 * @typedef {{ kind: "problem", title: string, detail: string }} Problem the server's own words
 * @typedef {{ kind: "garbled", detail: string }} Garbled an answer that is no report
 * @typedef {Reported | Unreachable | Forbidden | Late | Problem | Garbled} Outcome
 */

/** @typedef {{ reading: string, url: string, outcome: Outcome }} Answer */

/**
 * @param {Ask} ask
 * @param {Outcome} outcome
 * @returns {Answer}
 */
export const answer = (ask, outcome) => ({ reading: ask.reading, url: ask.url, outcome });

/**
 * @param {Answer} given
 * @param {Ask} ask
 */
export const answers = (given, ask) => given.reading === ask.reading && given.url === ask.url;
