// Draws icons/*.png from icons/copydesk.svg with the Chromium at hand: `node extension/tools/icons.mjs`.

import * as fs from "node:fs";
import { launch } from "puppeteer-core";

const ICONS = new URL("../icons/", import.meta.url);
const svg = fs.readFileSync(new URL("copydesk.svg", ICONS), "utf8");
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  const sized = svg.replace(
    "<svg ",
    `<svg style="display:block" width="${size}" height="${size}" `,
  );
  await page.setContent(`<body style="margin:0">${sized}`);
  const png = await page.screenshot({ omitBackground: true });
  fs.writeFileSync(new URL(`${size}.png`, ICONS), png);
}
await browser.close();
