// web-ext lint over both built extensions: no error, no notice, no warning.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

// web-ext knows Firefox only, and asks these three of every manifest. Chromium's own loader judges
// its manifest in the end-to-end test, which allows no warning.
const ONLY_FIREFOX_ASKS = new Set([
  "BACKGROUND_SERVICE_WORKER_NOFALLBACK",
  "ADDON_ID_REQUIRED",
  "MISSING_DATA_COLLECTION_PERMISSIONS",
]);

/** @param {string} browser @param {Set<string>} allowed @returns {boolean} clean */
const lint = (browser, allowed) => {
  const command = ["lint", "--no-config-discovery", "--output", "json"];
  const run = spawnSync(
    `${ROOT}node_modules/.bin/web-ext`,
    [...command, "--source-dir", `${ROOT}dist/${browser}`],
    { encoding: "utf8" },
  );
  const { errors, notices, warnings } = JSON.parse(run.stdout);
  const counts = [errors, notices, warnings].map((found) => {
    const left = found.filter((/** @type {{ code: string }} */ { code }) => !allowed.has(code));
    for (const { code, file, line, message } of left)
      console.error(code, file, line ?? "", message);
    return left.length;
  });
  console.log(`web-ext lint ${browser}: ${counts.join("/")}`);
  return counts.every((count) => count === 0);
};

const clean = [lint("firefox", new Set()), lint("chromium", ONLY_FIREFOX_ASKS)];
process.exitCode = clean.every(Boolean) ? 0 : 1;
