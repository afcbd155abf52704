// @ts-check
// The only file that fetches: every way an answer can go is an outcome, none is thrown.

/** @import { Ask, Outcome } from "./types.js" */

/**
 * @param {Ask} ask
 * @param {AbortSignal} signal
 * @returns {Promise<Outcome>}
 */
export const score = async (ask, signal) => {
  try {
    const response = await fetch("/v1/score?include=text", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(ask),
      signal,
    });
    return outcome(response.ok, await response.json());
  } catch (error) {
    return { kind: error instanceof SyntaxError ? "garbled" : "unreachable" };
  }
};

/** @returns {Promise<string>} the model card in Markdown, or nothing where it cannot be had */
export const card = async () => {
  try {
    return (await (await fetch("/v1/model")).json()).card;
  } catch {
    return "";
  }
};

/**
 * @param {boolean} ok
 * @param {any} answer decoded JSON of our own service
 * @returns {Outcome}
 */
const outcome = (ok, answer) =>
  ok ? { kind: "report", report: answer } : { kind: "problem", title: answer.title, detail: answer.detail };
