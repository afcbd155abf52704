// The background: a click goes to the page, the page's question goes to the server. It remembers nothing.

import * as messages from "./messages.js";
import * as platform from "./platform.js";
import * as server from "./server.js";

/** @import { Ask, Outcome } from "./messages.js" */

// A click lets us into the tab, but the tab's own process may hear of it after our script has come:
// one click in ten is turned away at first on a busy machine.
const HEARD_MS = 150;

platform.onToolbarClick((tabId) => {
  platform
    .toggleIn(tabId)
    .catch(() =>
      new Promise((heard) => setTimeout(heard, HEARD_MS)).then(() => platform.toggleIn(tabId)),
    )
    .catch(() => platform.refuse(tabId));
});

platform.onAsk(async (ask) => messages.answer(ask, await outcome(ask)));

/** @param {Ask} ask @returns {Promise<Outcome>} */
const outcome = async (ask) => {
  const found = await server.score(ask);
  const barred = found.kind === "unreachable" && !(await platform.mayReachServer());
  return barred ? { kind: "forbidden" } : found;
};
