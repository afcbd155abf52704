// What the browsers need and no type states: manifests, words, the files a page may load.

import * as assert from "node:assert/strict";
import * as fs from "node:fs";
import * as path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import * as build from "../../extension/tools/build.mjs";
import { BANDS, GENRES, KINDS, REASONS } from "../../extension/report.js";

const HOME = fileURLToPath(new URL("../../extension/", import.meta.url));
const read = (/** @type {string} */ name) => fs.readFileSync(path.join(HOME, name), "utf8");
const manifest = JSON.parse(read("manifest.json"));
const words = JSON.parse(read("_locales/en/messages.json"));

/** @param {string} name @param {Set<string>} [seen] every module that loading this one loads */
const loaded = (name, seen = new Set()) => {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, target = ""] of read(name).matchAll(/^import .*? from "(.+)";$/gm)) {
    loaded(path.join(path.dirname(name), target), seen);
  }
  return seen;
};

test("a page may load every module its side of the extension is made of", () => {
  const [{ resources }] = manifest.web_accessible_resources;
  for (const name of loaded("content/main.js")) {
    const given =
      resources.includes(name) ||
      (/^content\/\w+\.js$/.test(name) && resources[0] === "content/*.js");
    assert.ok(given, name);
  }
});

test("the page's side never loads what fetches", () => {
  assert.ok(!loaded("content/main.js").has("server.js"));
});

test("Chromium runs a worker, Firefox runs scripts, and nothing else tells them apart", () => {
  assert.equal(build.chromium(manifest).background, manifest.background);
  const { background, host_permissions, browser_specific_settings, ...rest } =
    build.firefox(manifest);
  assert.deepEqual(host_permissions, ["http://127.0.0.1/*"]);
  assert.deepEqual(background, { scripts: ["background.js"], type: "module" });
  const { gecko } = /** @type {any} */ (browser_specific_settings);
  assert.equal(gecko.strict_min_version, "142.0");
  assert.deepEqual(gecko.data_collection_permissions, { required: ["websiteContent"] });
  const own = ["background", "host_permissions", "minimum_chrome_version"];
  const shared = Object.fromEntries(
    Object.entries(manifest).filter(([name]) => !own.includes(name)),
  );
  assert.deepEqual(rest, shared);
});

test("it asks for no more than the page under the click and the reader's own machine", () => {
  assert.deepEqual(manifest.permissions, ["activeTab", "scripting", "storage"]);
  assert.deepEqual(manifest.host_permissions, ["http://127.0.0.1:8377/*"]);
});

test("every word the code asks for by name is there", () => {
  const files = fs.readdirSync(path.join(HOME, "content")).map((name) => `content/${name}`);
  const asked = [...files, "platform.js"].flatMap((name) =>
    [...read(name).matchAll(/\bword\("(\w+)"/g)].map(([, word = ""]) => word),
  );
  assert.ok(asked.length > 15, `${asked.length} words found`);
  for (const word of asked) assert.ok(word in words, word);
});

test("every band, reason, kind, signal and trouble has its words", () => {
  const signals = [
    "attribution",
    "anonymous_sourcing",
    "loaded_language",
    "hedging",
    "subjectivity",
  ];
  const more = ["headline", "persuasion", "transparency", "style"];
  const needed = [
    ...BANDS.flatMap((band) => [`band_${band}`, `band_${band}_means`]),
    ...REASONS.flatMap((reason) => [`badge_${reason}`, `reason_${reason}`]),
    ...KINDS.map((kind) => `kind_${kind}`),
    ...GENRES.map((genre) => `genre_${genre}`),
    ...[...signals, ...more].map((signal) => `signal_${signal}`),
    ...["unreachable", "forbidden", "late", "problem", "garbled", "lost"].map(
      (state) => `badge_${state}`,
    ),
    ...["late", "lost", "heard_0", "heard_1", "heard_own"],
    ...["qualified", "explained", "corroborated"].flatMap((name) => [`${name}_yes`, `${name}_no`]),
    ...["up", "down"].flatMap((way) =>
      ["little", "clearly", "strongly"].map((much) => `effect_${way}_${much}`),
    ),
  ];
  for (const name of needed) assert.ok(name in words, name);
});

test("no word on the screen says true, false or fake of an article", () => {
  for (const [name, { message }] of Object.entries(words)) {
    const said = message.replace("It does not say whether the article is true.", "");
    assert.doesNotMatch(said, /\b(true|false|fake|lie|lies)\b/i, name);
  }
});
