// The extension believes a whole report and no damaged one.

import * as assert from "node:assert/strict";
import { test } from "node:test";
import * as expect from "../../extension/expect.js";
import * as report from "../../extension/report.js";
import { abstained, scored } from "./reports.js";

test("sources are counted once, and what is nobody's is none", () => {
  const whole = scored();
  const read = report.parse({ ...whole, ledger: [...whole.ledger, ...whole.ledger] });
  assert.equal(read.status === "scored" && read.voices, 1);
});

test("a scored report is read, with its evidence", () => {
  const read = report.parse(scored());
  assert.equal(read.status, "scored");
  assert.deepEqual(read.status === "scored" && [read.score, read.interval, read.band], [
    31,
    [22, 44],
    "thin",
  ]);
  const [attribution, anonymous] = read.signals;
  assert.equal(attribution?.hits[0]?.kind, "named");
  assert.deepEqual(anonymous?.hits[0]?.anonymity, {
    qualified: true,
    explained: false,
    corroborated: null,
  });
});

test("what a source did or wished, and did not say, is not shown", () => {
  const whole = scored();
  Object.assign(whole.signals[0]?.hits[0] ?? {}, { statement: false });
  assert.deepEqual(
    report.parse(whole).signals.map(({ hits }) => hits.length),
    [0, 1],
  );
});

test("an abstained report has a reason, no number, and still its signals", () => {
  const read = report.parse(abstained("opinion"));
  assert.equal(read.status === "abstained" && read.reason, "opinion");
  assert.ok(!("score" in read));
  assert.equal(read.signals.length, 2);
});

test("every reason of the design is known", () => {
  for (const reason of report.REASONS) assert.doesNotThrow(() => report.parse(abstained(reason)));
});

/** @type {[string, (whole: any) => void, RegExp][]} */
const DAMAGES = [
  ["a status of its own", (whole) => (whole.status = "true"), /status is "true"/],
  ["no band", (whole) => delete whole.band, /band is undefined/],
  ["a score in words", (whole) => (whole.score = "31"), /score is not a number/],
  ["a score above 100", (whole) => (whole.score = 131), /score is not between/],
  ["half an interval", (whole) => (whole.interval = [22]), /interval is not two/],
  ["an interval upside down", (whole) => (whole.interval = [44, 22]), /interval is not two/],
  ["signals that are no list", (whole) => (whole.signals = {}), /signals is not a list/],
  ["a hit without a quote", (whole) => delete whole.signals[0].hits[0].quote, /hits\[0\]\.quote/],
  [
    "an unheard-of source",
    (whole) => (whole.signals[0].hits[0].source.kind = "spy"),
    /kind is "spy"/,
  ],
  ["no model", (whole) => delete whole.model, /model is not an object/],
];

for (const [what, damage, says] of DAMAGES) {
  test(`a report with ${what} is refused by name`, () => {
    const whole = scored();
    damage(whole);
    assert.throws(
      () => report.parse(whole),
      (error) => {
        assert.ok(error instanceof expect.Damaged);
        assert.match(error.message, says);
        return true;
      },
    );
  });
}

test("things that are no report at all are refused", () => {
  for (const thing of [null, [], "scored", 7, {}]) {
    assert.throws(() => report.parse(thing), expect.Damaged);
  }
});

test("a problem document gives its title and its detail", () => {
  const problem = {
    type: "about:blank",
    title: "Too large",
    status: 413,
    detail: "9 MB; at most 8",
  };
  assert.deepEqual(report.parseProblem(problem), { title: "Too large", detail: "9 MB; at most 8" });
  assert.throws(() => report.parseProblem({ detail: "no title" }), expect.Damaged);
});
