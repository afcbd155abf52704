// The only file that fetches. It runs in the background: a page may not reach the reader's own machine.

import * as expect from "./expect.js";
import * as report from "./report.js";

/** @import { Ask, Outcome } from "./messages.js" */

const SCORE = "http://127.0.0.1:8377/v1/score";
const PATIENCE_MS = 20_000; // a worker is ended when one fetch takes 30 s

/**
 * @param {Ask} ask
 * @param {typeof fetch} [send]
 * @param {number} [patience] in milliseconds
 * @returns {Promise<Outcome>} never rejected: every way it can go is an outcome
 */
export const score = async ({ html, url }, send = fetch, patience = PATIENCE_MS) => {
  try {
    const response = await send(SCORE, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ html, url }),
      credentials: "omit",
      redirect: "error",
      signal: AbortSignal.timeout(patience),
    });
    return read(response.status, await response.text());
  } catch (error) {
    return isTimeout(error) ? { kind: "late" } : { kind: "unreachable" };
  }
};

/**
 * @param {number} status
 * @param {string} body
 * @returns {Outcome}
 */
export const read = (status, body) => {
  try {
    const answer = JSON.parse(body);
    if (status === 200) return { kind: "report", report: report.parse(answer) };
    return { kind: "problem", ...report.parseProblem(answer) };
  } catch (error) {
    if (error instanceof expect.Damaged) return { kind: "garbled", detail: error.message };
    if (error instanceof SyntaxError) return { kind: "garbled", detail: `HTTP ${status}` };
    throw error;
  }
};

/** @param {unknown} error */
const isTimeout = (error) => error instanceof DOMException && error.name === "TimeoutError";
