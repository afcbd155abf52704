// The same way through in Firefox: a press, a badge, a panel, a hit whose words are marked in the page.

import * as assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as net from "node:net";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { FIREFOX, Firefox } from "./marionette.js";
import * as newsroom from "./newsroom.js";
import * as service from "./service.js";
import * as stage from "./stage.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SHOTS = fileURLToPath(new URL("screenshots/", import.meta.url));
const PORT = 8377; // Firefox can be told of other hosts, not of other ports
const PATIENCE_MS = 15_000;
const ROOT_OF_BADGE = 'document.querySelector("copydesk-badge")?.openOrClosedShadowRoot';

const taken = await new Promise((answer) => {
  const probe = net.connect(PORT, "127.0.0.1");
  probe.once("connect", () => (probe.destroy(), answer(true)));
  probe.once("error", () => answer(false));
});
const skip =
  (!fs.existsSync(FIREFOX) && `SKIPPED: there is no ${FIREFOX}`) ||
  (taken && `SKIPPED: another program listens on 127.0.0.1:${PORT}`);

/** @type {Firefox} */ let firefox;
/** @type {Awaited<ReturnType<typeof newsroom.open>>} */ let news;
/** @type {() => Promise<void>} */ let stop;

before(async () => {
  if (skip) return;
  execFileSync("node", [`${ROOT}extension/tools/build.mjs`]);
  stop = await service.start(PORT);
  news = await newsroom.open();
  firefox = await Firefox.open(await service.freePort(), {
    "network.dns.localDomains": "www.harbourpost.example",
    "network.lna.address_space.public.override": `127.0.0.1:${news.port}`,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "app.update.disabledForTesting": true,
  });
  await firefox.send("Addon:Install", { path: `${ROOT}dist/firefox`, temporary: true });
});

after(async () => {
  await firefox?.close();
  news?.close();
  await stop?.();
});

/** @param {string} what @param {string} script */
const until = async (what, script) => {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    const seen = await firefox.run("content", script);
    if (seen) return seen;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`waited in vain until ${what}`);
};

const pressToolbarButton = () =>
  firefox.run(
    "chrome",
    `const { ExtensionParent } = ChromeUtils.importESModule(
       "resource://gre/modules/ExtensionParent.sys.mjs");
     const extension = ExtensionParent.WebExtensionPolicy.getByID("copydesk@copydesk.example").extension;
     const { browserActionFor } = ExtensionParent.apiManager.global;
     browserActionFor(extension).triggerAction(window);`,
  );

test("Firefox: a page's evidence is marked where its quotation stands", { skip }, async () => {
  await firefox.send("Marionette:SetContext", { value: "content" });
  const url = `${newsroom.HOST}:${news.port}/strict/ferry-terminal`;
  await firefox.send("WebDriver:Navigate", { url });
  await pressToolbarButton();
  const verdict = await until(
    "there is a verdict",
    `const words = ${ROOT_OF_BADGE}?.querySelector(".verdict").textContent;
     return words !== "Reading…" && words;`,
  );
  assert.ok(stage.BANDS.includes(verdict), verdict);
  await firefox.run("content", `${ROOT_OF_BADGE}.querySelector(".badge").click()`);
  await firefox.run("content", `${ROOT_OF_BADGE}.querySelector(".hit").click()`);
  const [quote, marked] = await until(
    "words are marked",
    `const quote = ${ROOT_OF_BADGE}.querySelector(".hit .quote").textContent;
     const win = document.defaultView;
     const marked = [];
     win.CSS.highlights.get("copydesk-pointed")?.forEach((range) => marked.push(String(range)));
     return marked.length > 0 && [quote, marked.join()];`,
  );
  assert.equal(stage.bare(marked), stage.bare(quote));
  const { value } = await firefox.send("WebDriver:TakeScreenshot", { full: false });
  fs.mkdirSync(SHOTS, { recursive: true });
  fs.writeFileSync(`${SHOTS}firefox.png`, Buffer.from(value, "base64"));
});
