// The page stays the page's own: what it does while the badge is there, and what is left when the badge goes.

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

const markup = (/** @type {Reader} */ reader) =>
  reader.page.evaluate(() => document.documentElement.outerHTML);

test("the page is as far from the reader's machine as a public site", { skip }, async () => {
  const reader = await Reader.at(set.opened, stage.FERRY);
  const reached = await reader.page.evaluate(() =>
    fetch("http://127.0.0.1:8377/healthz", { mode: "no-cors" }).then(
      () => true,
      () => false,
    ),
  );
  assert.equal(reached, false, "the browser lets the page itself through: this proves nothing");
  await reader.page.close();
});

test("a second press takes everything away and leaves the page as it was", { skip }, async () => {
  const reader = await Reader.at(set.opened, stage.FERRY);
  const before = await markup(reader);
  await reader.openPanel();
  await reader.press(".hit");
  await reader.pressToolbarButton();
  await reader.until("the badge is gone", async () => (await reader.badge()) === null);
  assert.equal(await markup(reader), before);
  const left = await reader.page.evaluate(() => [
    CSS.highlights.size,
    document.adoptedStyleSheets.length,
  ]);
  assert.deepEqual(left, [0, 0]);
  await reader.pressToolbarButton();
  assert.ok(stage.BANDS.includes(await reader.verdict()), "a third press reads again");
  await reader.page.close();
});

test("a page with the strictest policies is read and marked", { skip }, async () => {
  const reader = await Reader.at(set.opened, stage.STRICT);
  await reader.openPanel();
  await reader.press(".hit");
  const [quote = ""] = await reader.quotes();
  const marked = await reader.highlighted("copydesk-pointed");
  assert.equal(stage.bare(marked.join()), stage.bare(quote));
  const paper = await reader.see(
    (root) => getComputedStyle(root.querySelector(".panel") ?? root.host).backgroundColor,
  );
  assert.equal(paper, "rgb(253, 251, 246)", "the style sheet is in force");
  await reader.page.close();
});

test("the marks find their words again when the page draws itself anew", { skip }, async () => {
  const reader = await Reader.at(set.opened, stage.FERRY);
  await reader.openPanel();
  await reader.press(".hit");
  const before = await reader.highlighted("copydesk-pointed");
  await reader.page.evaluate(() => {
    const article = document.querySelector("article");
    article?.replaceWith(article.cloneNode(true));
  });
  assert.deepEqual(await reader.highlighted("copydesk-pointed"), [""], "the range collapsed");
  await reader.until("the words are marked again", async () => {
    const [words] = await reader.highlighted("copydesk-pointed");
    return words === before[0];
  });
  await reader.page.close();
});

test("a verdict goes when the page turns into another one", { skip }, async () => {
  const reader = await Reader.at(set.opened, stage.FERRY);
  await reader.pressToolbarButton();
  await reader.verdict();
  await reader.page.evaluate(() => history.pushState(null, "", "#vote"));
  assert.notEqual(await reader.badge(), null, "a fragment is the same article");
  await reader.page.evaluate(() => history.pushState(null, "", "/2026/11/herring"));
  await reader.until("the badge is gone", async () => (await reader.badge()) === null);
  await reader.page.close();
});

test("an answer that comes after the page has changed is never shown", { skip }, async () => {
  const reader = await Reader.at(set.opened, stage.FERRY);
  await reader.page.evaluate(() => {
    const seen = new MutationObserver(() => history.pushState(null, "", "/2026/11/herring"));
    seen.observe(document.documentElement, { childList: true });
  });
  await reader.pressToolbarButton();
  await reader.until("the page has changed", async () => reader.page.url().endsWith("herring"));
  await new Promise((later) => setTimeout(later, 1500));
  assert.equal(await reader.badge(), null);
  await reader.page.close();
});

test("the verdict of one tab is not seen in another", { skip }, async () => {
  const [one, other] = [
    await Reader.at(set.opened, stage.FERRY),
    await Reader.at(set.opened, stage.SECTION),
  ];
  await one.page.bringToFront();
  await one.pressToolbarButton();
  await other.page.bringToFront();
  await other.pressToolbarButton();
  assert.match(await other.verdict(), /^Not scored/);
  await one.page.bringToFront();
  assert.ok(stage.BANDS.includes(await one.verdict()));
  await Promise.all([one.page.close(), other.page.close()]);
});

test("a page that never finishes loading is read all the same", { skip }, async () => {
  const reader = await Reader.at(set.opened, stage.SLOW, "domcontentloaded");
  await reader.pressToolbarButton();
  assert.ok(stage.BANDS.includes(await reader.verdict()));
  assert.equal(await reader.page.evaluate(() => document.readyState), "interactive");
  await reader.page.close();
});

test("nothing of it is printed", { skip }, async () => {
  const reader = await Reader.at(set.opened, stage.FERRY);
  await reader.openPanel();
  await reader.page.emulateMediaType("print");
  assert.equal(await reader.see((root) => getComputedStyle(root.host).display), "none");
  await reader.page.close();
});
