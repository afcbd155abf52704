// For every reader: keyboard, screen reader, dark and forced colours, right-to-left pages, 400% zoom.

import * as assert from "node:assert/strict";
import * as fs from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { Reader } from "./reader.js";
import * as stage from "./stage.js";

const { skip } = stage;
const AXE = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** @type {Awaited<ReturnType<typeof stage.open>>} */ let set;
before(async () => {
  if (!skip) set = await stage.open();
});
after(async () => set?.close());

const focused = (/** @type {Reader} */ reader) =>
  reader.see((root) => root.activeElement?.className ?? "");

/** @param {Reader} reader @returns {Promise<string[]>} what axe-core holds against badge and panel */
const complaints = async (reader) => {
  await reader.inside(`${AXE}; 0`);
  const found = await reader.inside(`(async () => {
    Object.defineProperty(Element.prototype, "shadowRoot", {
      get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null; },
    });
    const { violations } = await axe.run({ include: "copydesk-badge" });
    return violations.map(({ id, nodes }) => id + " " + nodes.map(({ target }) => target).join());
  })()`);
  return /** @type {string[]} */ (found);
};

/** @param {Reader} reader @param {string} name @param {string} value */
const emulate = async (reader, name, value) => {
  const session = await reader.page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", { features: [{ name, value }] });
};

test("everything is reached by keyboard, and Escape gives the focus back", { skip }, async () => {
  const reader = await Reader.at(set.opened, stage.FERRY);
  await reader.pressToolbarButton();
  await reader.verdict();
  await reader.see((root) => /** @type {HTMLElement} */ (root.querySelector(".badge")).focus());
  await reader.page.keyboard.press("Enter");
  await reader.panelOpen();
  assert.equal(await focused(reader), "panel");
  const expanded = () => reader.see((root) => root.querySelector(".badge")?.ariaExpanded);
  assert.equal(await expanded(), "true");
  for (const stop of ["close", "hit"]) {
    await reader.page.keyboard.press("Tab");
    assert.equal(await focused(reader), stop);
  }
  await reader.page.keyboard.press("Space");
  assert.equal((await reader.highlighted("copydesk-pointed")).length, 1);
  await reader.page.keyboard.press("Escape");
  assert.equal(await focused(reader), "badge");
  assert.equal(await expanded(), "false");
  assert.deepEqual(await reader.highlighted("copydesk-pointed"), []);
  await reader.page.close();
});

test("a change of state is spoken", { skip }, async () => {
  const reader = await Reader.at(set.opened, stage.FERRY);
  await reader.pressToolbarButton();
  const verdict = await reader.verdict();
  const spoken = await reader.see((root) => root.querySelector("[role=status]")?.textContent);
  assert.equal(spoken, `Copydesk: ${verdict}`);
  await reader.page.close();
});

for (const [name, value] of [
  ["prefers-color-scheme", "light"],
  ["prefers-color-scheme", "dark"],
  ["forced-colors", "active"],
]) {
  test(`axe-core finds nothing with ${name}: ${value}`, { skip }, async () => {
    const reader = await Reader.at(set.opened, stage.FERRY);
    await emulate(reader, name ?? "", value ?? "");
    await reader.openPanel();
    await reader.press(".hit");
    await reader.screenshot(`${name}-${value}`);
    assert.deepEqual(await complaints(reader), []);
    await reader.page.close();
  });
}

test(
  "at 400% zoom the panel fits, and makes room for the words it points at",
  { skip },
  async () => {
    const reader = await Reader.at(set.opened, stage.FERRY);
    await reader.page.setViewport({ width: 320, height: 215, deviceScaleFactor: 4 });
    await reader.openPanel();
    await reader.screenshot("zoom-400");
    const fits = await reader.see((root) => {
      const panel = /** @type {HTMLElement} */ (root.querySelector(".panel"));
      const { left, right, top } = panel.getBoundingClientRect();
      return left >= 0 && right <= innerWidth && top >= 0 && panel.scrollWidth <= panel.clientWidth;
    });
    assert.equal(fits, true);
    await reader.press(".hit");
    assert.equal(await reader.panel(), "");
    assert.ok(await reader.seesHighlight());
    await reader.screenshot("zoom-400-evidence");
    await reader.page.close();
  },
);

test("on a right-to-left page its own words still run left to right", { skip }, async () => {
  const reader = await Reader.at(set.opened, stage.RTL);
  await reader.openPanel();
  await reader.screenshot("rtl");
  const run = await reader.see(
    (root) => getComputedStyle(root.querySelector(".panel") ?? root.host).direction,
  );
  assert.equal(run, "ltr");
  const left = await reader.see(
    (root) => root.querySelector(".badge")?.getBoundingClientRect().left,
  );
  assert.equal(left, 16, "it stands where the page's lines end");
  await reader.page.close();
});

test("a reader who wants to guess first is not told before", { skip }, async () => {
  const reader = await Reader.at(set.opened, stage.FERRY);
  await reader.openPanel();
  await reader.press(".wish");
  await reader.pressToolbarButton();
  await reader.until("the badge is gone", async () => (await reader.badge()) === null);
  await reader.openPanel();
  assert.equal(await reader.badge(), "Evidence is ready");
  assert.doesNotMatch(await reader.panelOpen(), /out of 100/);
  await reader.press(".guess", 1);
  assert.ok(stage.BANDS.includes((await reader.badge()) ?? ""));
  assert.match(await reader.panelOpen(), /You said: Mixed\./);
  await reader.screenshot("guess-first");
  await reader.page.close();
});

test("Chromium has no complaint about the manifest", { skip }, async () => {
  const page = await set.opened.browser.newPage();
  await page.goto("chrome://extensions");
  const id = set.opened.extension.id;
  const errors = await page.evaluate(async (id) => {
    const { developerPrivate } = /** @type {any} */ (chrome);
    const info = await developerPrivate.getExtensionInfo(id);
    const all = [...info.manifestErrors, ...info.runtimeErrors, ...(info.installWarnings ?? [])];
    return all.map((each) => each.message ?? each);
  }, id);
  assert.deepEqual(errors, []);
  await page.close();
});
