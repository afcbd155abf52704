// Writes both browsers' extensions, unpacked and zipped, into dist/ from the one source in extension/.

import * as fs from "node:fs";
import * as path from "node:path";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("..", import.meta.url));
const DIST = path.resolve(SOURCE, "../dist");
const WEB_EXT = path.resolve(SOURCE, "../node_modules/.bin/web-ext");
const MOST_BYTES = 80_000;

const LOADED = [
  "_locales",
  "content",
  "icons",
  "background.js",
  "expect.js",
  "messages.js",
  "platform.js",
  "report.js",
  "server.js",
];

/** @param {Record<string, unknown>} manifest @returns {Record<string, unknown>} */
export const chromium = (manifest) => manifest;

/**
 * A host permission with a port matches nothing in Firefox: there it is for the host as a whole.
 *
 * @param {Record<string, unknown>} manifest
 * @returns {Record<string, unknown>}
 */
export const firefox = ({ minimum_chrome_version: _, ...manifest }) => ({
  ...manifest,
  host_permissions: ["http://127.0.0.1/*"],
  background: { scripts: ["background.js"], type: "module" },
  browser_specific_settings: {
    gecko: {
      id: "copydesk@copydesk.example",
      strict_min_version: "142.0",
      data_collection_permissions: { required: ["websiteContent"] },
    },
  },
});

/** @param {string} browser @param {Record<string, unknown>} manifest */
const write = (browser, manifest) => {
  const tree = path.join(DIST, browser);
  fs.rmSync(tree, { recursive: true, force: true });
  for (const name of LOADED) {
    fs.cpSync(path.join(SOURCE, name), path.join(tree, name), { recursive: true });
  }
  fs.rmSync(path.join(tree, "icons/copydesk.svg"));
  fs.writeFileSync(path.join(tree, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const zip = `copydesk-${browser}-${manifest.version}.zip`;
  const where = ["--source-dir", tree, "--artifacts-dir", DIST, "--filename", zip];
  execFileSync(WEB_EXT, ["build", "--overwrite-dest", "--no-config-discovery", ...where]);
  return path.join(DIST, zip);
};

const build = () => {
  const manifest = JSON.parse(fs.readFileSync(path.join(SOURCE, "manifest.json"), "utf8"));
  for (const [browser, variant] of Object.entries({ chromium, firefox })) {
    const zip = write(browser, variant(manifest));
    const { size } = fs.statSync(zip);
    console.log(`${path.relative(process.cwd(), zip)}  ${size} bytes`);
    if (size > MOST_BYTES) throw new Error(`${zip} is over ${MOST_BYTES} bytes`);
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
