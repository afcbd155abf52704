// A quotation is found where it was taken from, or not at all.

import * as assert from "node:assert/strict";
import { test } from "node:test";
import * as anchor from "../../extension/content/anchor.js";
import * as liveText from "../../extension/content/live_text.js";
import { withBody } from "./page_in_memory.js";

/** @param {string} body @param {string} quote */
const find = (body, quote, prefix = "", suffix = "") =>
  anchor.find(liveText.read(withBody(body).body), { quote, prefix, suffix });

test("words are found across elements and line breaks", () => {
  const range = find("<p>The <a>harbour\n board</a> said\u00AD so.</p>", "harbour board said");
  assert.equal(liveText.squeeze(String(range)), "harbourboardsaid");
});

test("of two equal quotations the one with the right surroundings is meant", () => {
  const body = "<p>Brandt said so in May.</p><p>Oduya said so in June.</p>";
  const range = find(body, "said so", "Oduya ", " in June.");
  assert.equal(range?.startContainer.textContent, "Oduya said so in June.");
});

test("surroundings that the page has changed do not hide the words", () => {
  assert.equal(
    String(find("<p>He reportedly left.</p>", "reportedly", "She ", " stayed.")),
    "reportedly",
  );
});

test("a part of a longer word is not the word", () => {
  assert.equal(find("<p>The urban council</p>", "ban"), null);
  assert.equal(String(find("<p>The urban ban</p>", "ban")), "ban");
});

test("a part of a longer word is meant where all its surroundings say so", () => {
  assert.equal(String(find("<p>It isn't so.</p>", "n't", "It is", " so.")), "n't");
});

test("marks that set list items and cells off in extracted text are not looked for", () => {
  const list = "<ul><li>Swim proof</li><li>Well - made</li></ul>";
  assert.equal(String(find(list, "- Swim proof")), "Swim proof");
  assert.equal(String(find(list, "- Well - made")), "Well - made");
  const range = find("<table><tr><td>CB</td><td>73</td></tr></table>", "| CB | 73 |");
  assert.equal(String(range), "CB73");
  assert.ok(range && anchor.holds(range, "| CB | 73 |"));
});

test("words that are not on the page are not found", () => {
  assert.equal(find("<p>Nothing here</p>", "anonymous official"), null);
  assert.equal(find("<p>Nothing here</p>", " \u00AD"), null);
});

test("a range no longer holds once its words are taken away", () => {
  const document = withBody("<p>He reportedly left.</p>");
  const live = liveText.read(document.body);
  const range = anchor.find(live, { quote: "reportedly", prefix: "", suffix: "" });
  assert.ok(range && anchor.holds(range, "reportedly"));
  document.querySelector("p")?.replaceChildren("He reportedly left.");
  assert.equal(anchor.holds(range, "reportedly"), false);
});
