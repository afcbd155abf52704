// Every way a question to the server can go is an outcome with a name.

import * as assert from "node:assert/strict";
import * as http from "node:http";
import { after, test } from "node:test";
import * as server from "../../extension/server.js";
import { scored } from "./reports.js";

/** @import { AddressInfo } from "node:net" */

const ASK = /** @type {const} */ ({
  kind: "score",
  reading: "1/1",
  url: "https://a.example/",
  html: "<p>é",
});

/** @type {http.RequestListener} */ let behave = () => {};
const live = http.createServer((request, response) => behave(request, response));
await new Promise((ready) => live.listen(0, "127.0.0.1", () => ready(null)));
after(() => (live.closeAllConnections(), live.close()));

/** The real fetch, sent to a real server of this test instead of port 8377. @type {typeof fetch} */
const send = (_address, init) =>
  fetch(`http://127.0.0.1:${/** @type {AddressInfo} */ (live.address()).port}/v1/score`, init);

/** @param {number} status @param {string} body @returns {http.RequestListener} */
const says = (status, body) => (_request, response) => response.writeHead(status).end(body);

test("the page and its address are posted as JSON, and the report comes back", async () => {
  let received = "";
  let type = "";
  behave = (request, response) => {
    type = request.headers["content-type"] ?? "";
    request.on("data", (chunk) => (received += chunk));
    request.on("end", () => response.end(JSON.stringify(scored())));
  };
  const outcome = await server.score(ASK, send);
  assert.equal(outcome.kind === "report" && outcome.report.status, "scored");
  assert.equal(type, "application/json");
  assert.deepEqual(JSON.parse(received), { html: "<p>é", url: "https://a.example/" });
});

test("a problem document keeps the server's words", async () => {
  behave = says(413, JSON.stringify({ type: "x", title: "Too large", detail: "9 MB" }));
  const outcome = await server.score(ASK, send);
  assert.deepEqual(outcome, { kind: "problem", title: "Too large", detail: "9 MB" });
});

test("another program's answer is not taken for a report", async () => {
  behave = says(200, "<h1>It works!</h1>");
  assert.deepEqual(await server.score(ASK, send), { kind: "garbled", detail: "HTTP 200" });
  behave = says(200, "{}");
  assert.equal((await server.score(ASK, send)).kind, "garbled");
  behave = says(404, "[]");
  assert.equal((await server.score(ASK, send)).kind, "garbled");
});

test("a server that does not answer in time is late", async () => {
  behave = () => {};
  assert.deepEqual(await server.score(ASK, send, 50), { kind: "late" });
});

test("a server that stops in the middle of its answer is late too", async () => {
  behave = (_request, response) => response.write('{"status":');
  assert.deepEqual(await server.score(ASK, send, 50), { kind: "late" });
});

test("no server is told apart from a slow one", async () => {
  /** @type {typeof fetch} */
  const nowhere = (_address, init) => fetch("http://127.0.0.1:1/v1/score", init);
  assert.deepEqual(await server.score(ASK, nowhere), { kind: "unreachable" });
});
