// An answer is believed only by the reading that asked for it.

import * as assert from "node:assert/strict";
import { test } from "node:test";
import * as messages from "../../extension/messages.js";

/** @type {messages.Ask} */
const ASK = { kind: "score", reading: "9/1", url: "https://a.example/", html: "" };

test("the answer carries the name and the address of its question", () => {
  const answer = messages.answer(ASK, { kind: "late" });
  assert.ok(messages.answers(answer, ASK));
  assert.ok(!messages.answers(answer, { ...ASK, reading: "9/2" }));
  assert.ok(!messages.answers(answer, { ...ASK, url: "https://a.example/other" }));
});
