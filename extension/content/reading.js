// One reading of the page, from the click to the reader's leave: ask, wait, show, and be gone when the page changes.

import * as messages from "../messages.js";
import * as platform from "../platform.js";
import { Badge } from "./badge.js";
import * as panel from "./panel.js";
import * as place from "./place.js";
import * as snapshot from "./snapshot.js";
import * as verdictView from "./verdict_view.js";

/** @import { Outcome } from "../messages.js" */
/** @typedef {Outcome | { kind: "working" } | { kind: "lost" }} State */

/**
 * @param {Window & typeof globalThis} window
 * @returns {AbortController} aborting it takes everything off the page
 */
export const begin = (window) => {
  const ending = new AbortController();
  place.onLeave(window, ending.signal, () => ending.abort());
  void run(window, ending);
  return ending;
};

/** @param {Window & typeof globalThis} window @param {AbortController} ending */
const run = async (window, ending) => {
  const [first] = await Promise.all([platform.wish(verdictView.WISH), place.settled(window)]);
  if (ending.signal.aborted) return;
  const badge = new Badge(window.document, ending);
  const guess = { first, made: null };
  let turn = 0;
  const read = async () => {
    const mine = ++turn;
    const show = (/** @type {State} */ state) => {
      if (mine === turn && !ending.signal.aborted) panel.show(badge, state, guess, read);
    };
    show({ kind: "working" });
    const outcome = await ask(window, mine);
    if (outcome !== null) show(outcome);
  };
  await read();
};

/**
 * @param {Window & typeof globalThis} window
 * @param {number} turn
 * @returns {Promise<State | null>} null when the answer is about another page than the one on screen
 */
const ask = async (window, turn) => {
  const here = place.now(window);
  const question = /** @type {const} */ ({
    kind: "score",
    reading: `${here.document}/${turn}`,
    url: here.url,
    html: snapshot.take(window.document),
  });
  try {
    const answer = await platform.ask(question);
    const stayed = place.same(here, place.now(window));
    return stayed && messages.answers(answer, question) ? answer.outcome : null;
  } catch {
    return { kind: "lost" }; // the extension was stopped, updated or reloaded under the page
  }
};
