// What stands beside the band goes by how many are heard, and by the kind of writing.

import assert from "node:assert/strict";
import test from "node:test";

import { heard } from "../../../server/page/messages.js";

test("the number goes by how it is written where nobody else is heard", () => {
  assert.match(heard("news", 0), /^No source is heard/u);
  assert.match(heard("news", 1), /^One source alone/u);
  assert.match(heard("sponsored", 5), /those it speaks of/u);
});

test("nothing is said of several sources, nor of an interview's one voice", () => {
  assert.equal(heard("news", 2), "");
  assert.equal(heard("interview", 1), "");
});
