// The JavaScript side of the contract: what the server really says is what the extension understands.

import * as assert from "node:assert/strict";
import * as fs from "node:fs";
import { test } from "node:test";
import * as server from "../../extension/server.js";

const GOLDEN = new URL("reports/", import.meta.url);
const NEEDED = ["id", "status", "article", "coverage", "signals", "model"];
const NEEDED_SCORED = [...NEEDED, "score", "interval", "band"];
const NEEDED_ABSTAINED = [...NEEDED, "reason"];

const golden = fs
  .readdirSync(GOLDEN)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, body: JSON.parse(fs.readFileSync(new URL(name, GOLDEN), "utf8")) }));
const reports = golden.filter(({ body }) => ["scored", "abstained"].includes(body.status));
const errors = golden.filter((each) => !reports.includes(each));

/** @param {number} status @param {unknown} body */
const read = (status, body) => server.read(status, JSON.stringify(body));

test("there are golden answers of every kind", () => {
  const kinds = reports.map(({ body }) => body.status);
  assert.ok(kinds.includes("scored") && kinds.includes("abstained") && errors.length > 0);
});

for (const { name, body } of reports) {
  test(`${name} is understood`, () => {
    const outcome = read(200, body);
    assert.equal(outcome.kind, "report", JSON.stringify(outcome));
    if (outcome.kind !== "report") return;
    assert.equal(outcome.report.status, body.status);
    assert.equal(outcome.report.signals.length, body.signals.length);
  });

  for (const field of body.status === "scored" ? NEEDED_SCORED : NEEDED_ABSTAINED) {
    test(`${name} is refused without its ${field}`, () => {
      const { [field]: _taken, ...damaged } = body;
      assert.equal(read(200, damaged).kind, "garbled");
    });
  }

  test(`${name} is refused when a quote is lost`, () => {
    const damaged = structuredClone(body);
    const hits = damaged.signals.flatMap((/** @type {any} */ signal) => signal.hits);
    for (const hit of hits) delete hit.quote;
    assert.equal(read(200, damaged).kind, hits.length > 0 ? "garbled" : "report");
  });
}

for (const { name, body } of errors) {
  test(`${name} gives the reader the server's own words`, () => {
    const problem = body.error ?? body; // the command line wraps the document in a row's answer
    const outcome = read(400, problem);
    assert.deepEqual(outcome, { kind: "problem", title: problem.title, detail: problem.detail });
    assert.equal(read(400, { ...problem, title: 7 }).kind, "garbled");
  });
}
