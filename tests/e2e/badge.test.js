// A news page goes in, a badge with its evidence comes out: in real Chromium, with the real server.

import * as assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Reader } from "./reader.js";
import * as stage from "./stage.js";

const { skip } = stage;

/** @type {Awaited<ReturnType<typeof stage.open>>} */ let set;
before(async () => {
  if (!skip) set = await stage.open();
});
after(async () => set?.close());

test("an article gets a badge in words, and a panel with the number last", { skip }, async (t) => {
  const reader = await Reader.at(set.opened, stage.FERRY);
  const pressed = performance.now();
  await reader.pressToolbarButton();
  const verdict = await reader.verdict();
  t.diagnostic(`from the press to the verdict: ${Math.round(performance.now() - pressed)} ms`);
  assert.ok(stage.BANDS.includes(verdict), verdict);
  await reader.screenshot("badge");
  await reader.press(".badge");
  const words = await reader.panelOpen();
  await reader.screenshot("panel");
  const score = words.search(/\d+ out of 100/);
  assert.ok(score > words.indexOf("Who says it"), "the number stands after the evidence");
  assert.match(words, /does not say whether the article is true/);
  await reader.see((root) => root.querySelector(".verdict-block")?.scrollIntoView());
  await reader.screenshot("number");
  await reader.page.close();
});

test(
  "pressing a piece of evidence marks exactly its words, where the reader sees them",
  { skip },
  async () => {
    const reader = await Reader.at(set.opened, stage.FERRY);
    await reader.openPanel();
    const quotes = await reader.quotes();
    assert.ok(quotes.length >= 3, `${quotes.length} pieces of evidence`);
    for (const [nth, quote] of quotes.entries()) {
      await reader.press(".hit", nth);
      const marked = await reader.highlighted("copydesk-pointed");
      assert.equal(stage.bare(marked.join()), stage.bare(quote));
      assert.ok(await reader.seesHighlight(), `“${quote}” is hidden`);
      if (nth === 0) await reader.screenshot("evidence");
    }
    await reader.page.close();
  },
);

test("a page that is no article is not scored, and says why", { skip }, async () => {
  const reader = await Reader.at(set.opened, stage.SECTION);
  await reader.pressToolbarButton();
  assert.match(await reader.verdict(), /^Not scored/);
  await reader.press(".badge");
  const words = await reader.panelOpen();
  await reader.screenshot("abstained");
  assert.match(words, /There is no score:/);
  assert.doesNotMatch(words, /out of 100/);
  await reader.page.close();
});

test("where the browser lets no extension in, the button says so", { skip }, async () => {
  const reader = await Reader.at(set.opened, "chrome://version");
  await reader.pressToolbarButton();
  const [worker] = await set.opened.extension.workers();
  const title = () =>
    worker?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getTitle(tab?.id === undefined ? {} : { tabId: tab.id });
    });
  await reader.until("the title changes", async () => /cannot read/.test((await title()) ?? ""));
  await reader.page.close();
});

test(
  "a reader who took the permission back is told so, not that nothing runs",
  { skip },
  async () => {
    const allow = await set.opened.browser.newPage();
    await allow.goto("chrome://extensions");
    const access = (/** @type {string} */ hostAccess) =>
      allow.evaluate(
        (extensionId, hostAccess) => {
          const { developerPrivate } = /** @type {any} */ (chrome);
          return developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
        },
        set.opened.extension.id,
        hostAccess,
      );
    await access("ON_CLICK");
    const reader = await Reader.at(set.opened, stage.FERRY);
    await reader.pressToolbarButton();
    assert.equal(await reader.verdict(), "Not allowed");
    await access("ON_ALL_SITES");
    await Promise.all([reader.page.close(), allow.close()]);
  },
);

test("with no server running the panel gives the command, and tries again", { skip }, async () => {
  const reader = await Reader.at(set.opened, stage.FERRY);
  await set.stopService();
  await reader.pressToolbarButton();
  assert.equal(await reader.verdict(), "Not running");
  await reader.press(".badge");
  assert.match(await reader.panelOpen(), /make serve/);
  await reader.screenshot("not-running");
  await set.startService();
  await reader.press(".again");
  const scored = async () => stage.BANDS.includes((await reader.badge()) ?? "");
  await reader.until("the retry is scored", scored);
  await reader.page.close();
});
