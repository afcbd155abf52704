// The live text is what a reader sees, and leads back to the node it came from.

import * as assert from "node:assert/strict";
import { test } from "node:test";
import * as liveText from "../../extension/content/live_text.js";
import { withBody } from "./page_in_memory.js";

test("white space, soft hyphens and zero-width characters do not count", () => {
  assert.equal(liveText.squeeze("re\u00ADpaired\u200B for\n\u00A0 less"), "repairedforless");
});

test("words are read across elements, and scripts and text fields are not words", () => {
  const { body } = withBody(
    "<p>a <b>b</b><script>no()</script><style>p{}</style></p><textarea>mine</textarea><p>c</p>",
  );
  assert.equal(liveText.read(body).text, "abc");
});

test("the extension's own badge is not part of the page", () => {
  const { body } = withBody("<p>a</p><copydesk-badge>verdict</copydesk-badge>");
  assert.equal(liveText.read(body).text, "a");
});

test("a place in the text leads to the text node, past what is unseen", () => {
  const { body } = withBody("<p>  re\u00ADpair <b> now</b></p>");
  const live = liveText.read(body);
  const range = liveText.range(live, live.text.indexOf("pair"), live.text.indexOf("now") + 3);
  assert.equal(String(range), "pair  now");
  assert.equal(range.endContainer.parentElement?.localName, "b");
});

test("every single character is found where it stands", () => {
  const { body } = withBody("<p>One <i>two</i>\n three</p><p>\u200Bfour</p>");
  const live = liveText.read(body);
  for (let at = 0; at < live.text.length; at += 1) {
    assert.equal(liveText.squeeze(String(liveText.range(live, at, at + 1))), live.text[at]);
  }
});
