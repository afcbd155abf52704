// The background: a click goes to the page, the page's question goes to the server. It remembers nothing.

import * as messages from "./messages.js";
import * as platform from "./platform.js";
import * as server from "./server.js";

platform.onToolbarClick((tabId) => {
  platform.toggleIn(tabId).catch(() => platform.refuse(tabId));
});

platform.onAsk(async (ask) => messages.answer(ask, await server.score(ask)));
