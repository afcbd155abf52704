// The text is cut so that overlapping marks never cross and no character is lost.

import assert from "node:assert/strict";
import test from "node:test";

import * as marks from "../../../server/page/marks.js";

/** @param {string} name @param {...[number, number]} spans @returns {import("../../../server/page/types.js").Signal} */
const signal = (name, ...spans) => ({
  name,
  says: "",
  effect: 0,
  hits: spans.map(([start, end]) => ({ start, end, quote: "", note: "" })),
});

/** @param {string} text @param {...import("../../../server/page/types.js").Signal} signals */
const cut = (text, ...signals) =>
  marks.cut(text, signals).map((piece) => [piece.text, ...piece.marks.map((mark) => `${mark.signal}:${mark.hit}`)]);

test("a text without hits is one piece", () => {
  assert.deepEqual(cut("Rain fell."), [["Rain fell."]]);
});

test("overlapping hits are cut where either begins or ends", () => {
  assert.deepEqual(cut("abcdef", signal("x", [0, 4]), signal("y", [2, 6])), [
    ["ab", "x:0"],
    ["cd", "x:0", "y:0"],
    ["ef", "y:0"],
  ]);
});

test("offsets are code points: what lies beyond the basic plane counts once", () => {
  assert.deepEqual(cut("🌉 was safe", signal("x", [2, 5])), [["🌉 "], ["was", "x:0"], [" safe"]]);
});

test("hits outside the text or empty are passed over and nothing of the text is lost", () => {
  assert.deepEqual(cut("abc", signal("x", [1, 9], [2, 2], [-1, 2])), [["abc"]]);
});

test("two hits of one signal may touch, nest and repeat", () => {
  assert.deepEqual(cut("abcd", signal("x", [0, 4], [1, 2], [1, 2])), [
    ["a", "x:0"],
    ["b", "x:0", "x:1", "x:2"],
    ["cd", "x:0"],
  ]);
});

test("of an attribution the source and the cue are marked, not all that is said", () => {
  const hit = {
    start: 0,
    end: 30,
    quote: "",
    note: "",
    cue: { start: 4, end: 8 },
    source: { start: 0, end: 3, kind: /** @type {const} */ ("named") },
  };
  assert.deepEqual(marks.words(hit), [
    { start: 4, end: 8 },
    { start: 0, end: 3 },
  ]);
  assert.deepEqual(marks.words({ ...hit, cue: { start: 4, end: 8 }, source: { kind: "none" } }), [{ start: 4, end: 8 }]);
});

test("an empty text has no pieces", () => {
  assert.deepEqual(cut(""), []);
});
