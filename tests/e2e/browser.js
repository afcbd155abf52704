// Chromium with the extension loaded, the news site as a public https address, the server where the extension looks for it.

import * as fs from "node:fs";
import { fileURLToPath } from "node:url";
import { launch } from "puppeteer-core";

/** @import { Browser, Extension } from "puppeteer-core" */

export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const EXTENSION = fileURLToPath(new URL("../../extension", import.meta.url));

/** The reason to skip, or false: said in the test report, never silent. */
export const missing = () => !fs.existsSync(CHROMIUM) && `SKIPPED: there is no ${CHROMIUM}`;

/**
 * @param {{ news: number, service: number }} ports
 * @param {string[]} [more] flags
 * @returns {Promise<{ browser: Browser, extension: Extension }>}
 */
export const open = async ({ news, service }, more = []) => {
  const browser = await launch({
    executablePath: CHROMIUM,
    enableExtensions: [EXTENSION],
    pipe: true,
    defaultViewport: { width: 1280, height: 860 },
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--ignore-certificate-errors",
      `--host-resolver-rules=MAP *:443 127.0.0.1:${news}, MAP 127.0.0.1:8377 127.0.0.1:${service}`,
      `--ip-address-space-overrides=127.0.0.1:${news}=public`,
      ...more,
    ],
  });
  const worker = (/** @type {{ type: () => string }} */ target) =>
    target.type() === "service_worker";
  await browser.waitForTarget(worker); // before it runs, a click on the button is lost
  const [extension] = (await browser.extensions()).values();
  if (extension === undefined) throw new Error("the extension was not loaded");
  return { browser, extension };
};
