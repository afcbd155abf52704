// The page as a reader uses it: what is sent, and what is said to each way an answer can go.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { JSDOM } from "jsdom";

/** @param {string} path */
const file = (path) => readFileSync(new URL(path, import.meta.url), "utf-8");

const golden = file("../../contract/reports/scored.json");
const { window } = new JSDOM(file("../../../server/page/index.html"), { url: "http://127.0.0.1:8377/" });
const { document, FormData, HTMLElement, HTMLFormElement, HTMLInputElement, HTMLDetailsElement } = window;
const { HTMLParagraphElement } = window;
Object.assign(globalThis, { document, FormData, HTMLElement, HTMLFormElement, HTMLInputElement });
Object.assign(globalThis, { HTMLDetailsElement, HTMLParagraphElement });
HTMLElement.prototype.scrollIntoView = () => {};

/** @type {{ path: string, body: any }[]} */
const sent = [];
/** @type {() => Promise<Response>} */
let answer = async () => new Response(golden);
globalThis.fetch = async (path, options) => {
  sent.push({ path: String(path), body: JSON.parse(String(options?.body ?? "null")) });
  return answer();
};
await import("../../../server/page/main.js");

/** @param {Record<string, string>} fields */
const submit = async (fields) => {
  sent.length = 0;
  for (const name of ["title", "text", "url"]) {
    /** @type {any} */ (document.getElementById(name)).value = fields[name] ?? "";
  }
  document.getElementById("ask")?.dispatchEvent(new window.Event("submit", { cancelable: true }));
  await new Promise((done) => setTimeout(done, 50));
  return document.getElementById("state")?.textContent ?? "";
};

test("what was filled in is sent and the report is shown", async () => {
  assert.equal(await submit({ title: "Rain", text: "Rain fell.", url: "https://a.example/" }), "");
  assert.deepEqual(sent, [
    {
      path: "/v1/score?include=text",
      body: { title: "Rain", text: "Rain fell.", url: "https://a.example/" },
    },
  ]);
  const report = document.getElementById("report");
  assert.equal(report?.hidden, false);
  assert.equal(report?.querySelector("h2")?.textContent, JSON.parse(golden).article.title);
});

test("nothing is sent before there is something to read", async () => {
  assert.match(await submit({ url: "https://a.example/" }), /Paste an article/u);
  assert.deepEqual(sent, []);
});

test("a problem is told in its own words and no old report stays", async () => {
  const problem = { title: "This is larger than any article", detail: "3 tags" };
  answer = async () => Response.json(problem, { status: 413 });
  assert.equal(await submit({ text: "Rain." }), "This is larger than any article: 3 tags");
  assert.equal(document.getElementById("report")?.hidden, true);
});

test("a service that is not there is told with the command that starts it", async () => {
  answer = () => Promise.reject(new TypeError("refused"));
  assert.match(await submit({ text: "Rain." }), /copydesk serve/u);
});

test("an answer that is no JSON is told too", async () => {
  answer = async () => new Response("<html>");
  assert.match(await submit({ text: "Rain." }), /cannot be read/u);
});

test("a chosen page is sent as html", async () => {
  answer = async () => new Response(golden);
  await submit({});
  const input = document.getElementById("file");
  Object.defineProperty(input, "files", { value: [new File(["<p>Rain</p>"], "rain.html")] });
  input?.dispatchEvent(new window.Event("change"));
  await new Promise((done) => setTimeout(done, 50));
  assert.deepEqual(sent.at(-1)?.body, { html: "<p>Rain</p>" });
});
