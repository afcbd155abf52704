// A verdict belongs to one address and one document.

import * as assert from "node:assert/strict";
import { test } from "node:test";
import * as place from "../../extension/content/place.js";

test("a fragment names a spot in the article, not another article", () => {
  assert.equal(place.address("https://a.example/x?p=1#vote"), "https://a.example/x?p=1");
});

test("a fragment that names pages is part of the address", () => {
  assert.equal(place.address("https://a.example/#/story/7"), "https://a.example/#/story/7");
  assert.equal(place.address("https://a.example/#!story"), "https://a.example/#!story");
});

test("the same address in a later document is another place", () => {
  const here = { url: "https://a.example/", document: "1" };
  assert.ok(place.same(here, { ...here }));
  assert.ok(!place.same(here, { ...here, document: "2" }));
  assert.ok(!place.same(here, { ...here, url: "https://a.example/b" }));
});
