// Saved pages are read in the encoding they were written in.

import assert from "node:assert/strict";
import test from "node:test";

import * as saved from "../../../server/page/saved.js";

/** @param {string} ascii @param {...number} bytes */
const file = (ascii, ...bytes) => new Uint8Array([...Buffer.from(ascii), ...bytes]).buffer;

test("UTF-8 needs no declaration", () => {
  assert.equal(saved.decoded(file("caf", 0xc3, 0xa9)), "café");
});

test("a declared encoding is taken", () => {
  assert.equal(saved.decoded(file('<meta charset="iso-8859-2">', 0xa3)), '<meta charset="iso-8859-2">Ł');
});

test("what declares nothing true is read as a browser would", () => {
  for (const declared of ["", "<meta charset=utf-8>", "<meta charset=nonsense>"]) {
    assert.equal(saved.decoded(file(declared, 0xe9)), `${declared}é`);
  }
});

test("a page is sent as html and anything else as text", async () => {
  assert.deepEqual(await saved.read(new File(["<p>Rain"], "a.HTM")), { html: "<p>Rain" });
  assert.deepEqual(await saved.read(new File(["Rain"], "a.txt", { type: "text/plain" })), { text: "Rain" });
});
