// A news page goes in, a badge with its evidence comes out: in real Chromium, with the real server.

import * as assert from "node:assert/strict";
import { after, before, test } from "node:test";
import * as chromium from "./browser.js";
import * as newsroom from "./newsroom.js";
import { Reader } from "./reader.js";
import * as service from "./service.js";

const FERRY = `${newsroom.HOST}/2026/11/ferry-terminal`;
const STRICT = `${newsroom.HOST}/strict/ferry-terminal`;
const SECTION = `${newsroom.HOST}/sections/harbour`;
const skip = chromium.missing();
const BANDS = ["Well reported", "Mixed", "Thinly reported"];

/** @type {Awaited<ReturnType<typeof newsroom.open>>} */ let news;
/** @type {Awaited<ReturnType<typeof chromium.open>>} */ let opened;
/** @type {() => Promise<void>} */ let stop;
/** @type {number} */ let port;

before(async () => {
  if (skip) return;
  port = await service.freePort();
  stop = await service.start(port);
  news = await newsroom.open();
  opened = await chromium.open({ news: news.port, service: port });
});

after(async () => {
  await opened?.browser.close();
  news?.close();
  await stop?.();
});

/** @param {string} text without white space and invisible characters */
const bare = (text) => text.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]/gu, "");

test("an article gets a badge in words, and a panel with the number last", { skip }, async () => {
  const reader = await Reader.at(opened, FERRY);
  await reader.pressToolbarButton();
  const verdict = await reader.verdict();
  assert.ok(BANDS.includes(verdict), verdict);
  assert.doesNotMatch(verdict, /\d/);
  await reader.screenshot("badge");
  await reader.press(".badge");
  const words = await reader.until("the panel is open", () => reader.panel());
  await reader.screenshot("panel");
  const score = words.search(/\d+ out of 100/);
  assert.ok(score > words.indexOf("Who says it"), "the number stands after the evidence");
  assert.match(words, /does not say whether the article is true/);
  await reader.see((root) => root.querySelector(".verdict-block")?.scrollIntoView());
  await reader.screenshot("number");
});
