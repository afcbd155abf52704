// What leaves the page is the article, not the machinery and not what the reader wrote.

import * as assert from "node:assert/strict";
import { test } from "node:test";
import { JSDOM } from "jsdom";
import * as snapshot from "../../extension/content/snapshot.js";

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry</title>
  <meta name="author" content="Petra Holloway"><style>p{color:red}</style>
  <script>track()</script><script type="application/ld+json">{"@type":"NewsArticle"}</script>
</head><body><article><p>Kept.</p></article><svg><text>drawn</text></svg><iframe src="x"></iframe>
  <div contenteditable="true">my letter</div><div contenteditable="false">fixed</div>
  <textarea>my comment</textarea><input value="my address"></body></html>`;

test("text, metadata and structured facts are kept", () => {
  const html = snapshot.take(new JSDOM(PAGE).window.document);
  for (const kept of ["Kept.", "Petra Holloway", "NewsArticle", 'lang="en"', "fixed"]) {
    assert.ok(html.includes(kept), kept);
  }
});

test("scripts, styles, drawings and everything the reader may have written stay behind", () => {
  const html = snapshot.take(new JSDOM(PAGE).window.document);
  for (const gone of [
    "track()",
    "color:red",
    "drawn",
    "iframe",
    "my letter",
    "my comment",
    "my address",
  ]) {
    assert.ok(!html.includes(gone), gone);
  }
});

test("the page itself is not touched", () => {
  const { document } = new JSDOM(PAGE).window;
  const before = document.documentElement.outerHTML;
  snapshot.take(document);
  assert.equal(document.documentElement.outerHTML, before);
});
