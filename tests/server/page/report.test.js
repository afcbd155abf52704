// The golden reports as readers meet them: what is well done first, the evidence marked, the number last.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><body></body>");
Object.assign(globalThis, { document: window.document, HTMLElement: window.HTMLElement });
const report = await import("../../../server/page/report.js");
const signals = await import("../../../server/page/signals.js");
const ledger = await import("../../../server/page/ledger.js");
const verdict = await import("../../../server/page/verdict.js");
const points = await import("../../../server/page/points.js");
const messages = await import("../../../server/page/messages.js");

/** @param {string} name */
const golden = (name) =>
  JSON.parse(readFileSync(new URL(`../../contract/reports/${name}.json`, import.meta.url), "utf-8"));

/** @param {any} answer */
const shown = (answer) => {
  const place = document.createElement("article");
  document.body.replaceChildren(place);
  report.show(place, answer);
  return place;
};

test("the whole text stands there, with every hit marked in it", () => {
  const answer = golden("scored");
  const place = shown(answer);
  const text = place.querySelector(".text")?.textContent ?? "";
  assert.equal(text.replace(/\s/gu, ""), answer.article.text.replace(/\s/gu, ""));
  for (const signal of report.said(answer).signals) {
    for (const [i] of signal.hits.entries()) {
      assert.ok(place.querySelector(`[data-hits~="${signal.name}:${i}"]`), `${signal.name}:${i}`);
    }
  }
});

test("what a source did or wished, and did not say, is neither marked nor listed", () => {
  const answer = golden("scored");
  const [hit] = answer.signals[0].hits;
  const place = shown({ ...answer, signals: [{ ...answer.signals[0], hits: [{ ...hit, statement: false }] }] });
  assert.equal(place.querySelectorAll("[data-hits]").length, 0);
  assert.equal(place.querySelectorAll(".hits .hit").length, 0);
});

test("the number is the last thing said", () => {
  const answer = golden("scored");
  const said = shown(answer).textContent ?? "";
  const last = messages.meaning(answer.score, answer.interval[0], answer.interval[1]);
  assert.ok(said.endsWith(last));
  assert.ok(said.indexOf(`${answer.score} of 100`) > said.indexOf(answer.signals[0].says));
});

test("what is well done comes first, how it is written last, and nothing is left out", () => {
  const groups = signals.groups(golden("scored"));
  const [good = [], neutral = [], bad = []] = groups.map(([, group]) => group.map(({ effect }) => effect ?? 0));
  assert.ok(good.every((effect) => effect > 0) && bad.every((effect) => effect < 0));
  assert.equal(good.length + neutral.length + bad.length, golden("scored").signals.length - 1);
  assert.deepEqual(groups.at(-1)?.[1].map(({ name }) => name), ["style"]);
});

test("the arithmetic adds up to the log-odds of the number", () => {
  const answer = golden("scored");
  const points = [...verdict.section(answer).querySelectorAll(".points")].map(({ textContent }) =>
    Number((textContent ?? "").replace("−", "-")),
  );
  const sum = points.pop();
  assert.equal(points.length, answer.signals.length + 1);
  assert.equal(sum?.toFixed(3), Math.log(answer.probability / (1 - answer.probability)).toFixed(3));
  assert.ok(Math.abs(points.reduce((a, b) => a + b, 0) - (sum ?? 0)) < 0.01);
});

test("a kind of writing other than news stands by the byline", () => {
  const answer = golden("scored");
  assert.ok(!shown(answer).querySelector(".dateline")?.textContent?.includes("Interview"));
  answer.article.genre = "interview";
  assert.ok(shown(answer).querySelector(".dateline")?.textContent?.startsWith("Interview · "));
});

test("an abstention gives its reason in words, its signals, and no number", () => {
  const answer = golden("abstained");
  const place = shown(answer);
  assert.ok(place.textContent?.endsWith(messages.REASONS[answer.reason] ?? "no words"));
  assert.equal(place.querySelector(".number"), null);
  assert.ok(place.querySelectorAll(".signal").length > 0);
});

test("the ledger stands in rows under its sources, and every row is there once", () => {
  const answer = golden("scored");
  const place = shown(answer);
  const bodies = [...place.querySelectorAll(".ledger tbody")];
  const voices = ledger.voices(answer.ledger);
  assert.equal(bodies.length, voices.length);
  assert.equal(place.querySelectorAll(".ledger td.how").length, answer.ledger.length);
  for (const [i, entries] of voices.entries()) {
    const said = bodies[i]?.textContent ?? "";
    assert.ok(said.includes(entries[0]?.who?.text ?? messages.WORDS.nobody), said);
    assert.ok(said.includes(messages.statements(entries.length)), said);
  }
});

test("what nobody is named for stands last in the ledger", () => {
  const [first, ...others] = golden("scored").ledger;
  const nobody = { ...first, who: null, voice: 99 };
  assert.equal(ledger.voices([nobody, first, ...others]).at(-1)?.[0]?.who, null);
});

test("the form and the only support of a statement are said in words", () => {
  const answer = golden("scored");
  answer.ledger = [{ ...answer.ledger[0], form: "partly", only_support: true }];
  assert.equal(shown(answer).querySelector(".ledger .how")?.textContent, "partly quotedonly support");
  answer.ledger[0].only_support = false;
  assert.equal(shown(answer).querySelector(".ledger .only"), null);
});

test("a statement of the ledger leads to its words in the text", () => {
  const place = shown(golden("scored"));
  const buttons = /** @type {HTMLButtonElement[]} */ ([...place.querySelectorAll(".ledger button")]);
  assert.equal(buttons.length, golden("scored").ledger.length);
  for (const button of buttons) {
    for (const old of place.querySelectorAll(".here")) old.classList.remove("here");
    button.click();
    assert.ok(place.querySelector(".text .here"));
  }
});

test("an article where nobody says anything has no ledger", () => {
  assert.equal(shown({ ...golden("scored"), ledger: [] }).querySelector(".ledger"), null);
});

test("a signal can be hidden in the text and shown again", () => {
  const place = shown(golden("scored"));
  const box = /** @type {HTMLInputElement} */ (place.querySelector(".legend input"));
  const off = () => place.querySelectorAll(".text .off").length;
  box.click();
  assert.ok(off() > 0);
  box.click();
  assert.equal(off(), 0);
});

test("mark-up in an article stays words", () => {
  const answer = golden("scored");
  answer.article.title = "<img src=x onerror=alert(1)>";
  answer.signals[0].says = "<b>bold</b>";
  const place = shown(answer);
  assert.equal(place.querySelector("img, b"), null);
});

test("minus is a minus sign and nothing has no sign", () => {
  assert.deepEqual([-0.25, 0.1, 0, -0.0001].map(points.signed), ["−0.250", "+0.100", "0.000", "0.000"]);
});

test("no word calls an article true or fake", () => {
  const said = JSON.stringify([messages.WORDS, messages.BANDS, messages.REASONS, messages.GROUPS, messages.meaning(1, 2, 3)]);
  assert.doesNotMatch(said, /\b(true|false|fake|lies?)\b/iu);
});

test("every reason, genre and signal the service knows has its words", () => {
  const described = JSON.parse(readFileSync(new URL("../../../server/openapi.json", import.meta.url), "utf-8"));
  const { Article, Report, Signal } = described.components.schemas;
  for (const reason of Report.properties.reason.enum.filter(Boolean)) assert.ok(messages.REASONS[reason], reason);
  for (const genre of Article.properties.genre.enum) assert.ok(genre === "news" || messages.GENRES[genre], genre);
  for (const name of Signal.properties.name.enum) assert.ok(messages.SIGNALS[name], name);
  const { Entry, Voice } = described.components.schemas;
  for (const form of Entry.properties.form.enum) assert.ok(form in messages.FORMS, form);
  for (const kind of Voice.properties.kind.enum) assert.ok(messages.KINDS[kind], kind);
});

test("what would change the number stands there with every word's points, which add up to the distance", () => {
  const answer = golden("scored");
  const [change] = answer.changes;
  const place = verdict.section(answer).querySelector(".changes");
  const said = [...(place?.querySelectorAll("li q") ?? [])].map(({ textContent }) => textContent);
  /** @type {{ quote: string, effect: number }[]} */
  const evidence = change.evidence;
  assert.deepEqual(
    said,
    evidence.map(({ quote }) => quote),
  );
  const sum = evidence.reduce((total, { effect }) => total + Math.abs(effect), 0);
  assert.ok(sum > change.distance && place?.textContent?.includes(messages.BANDS[change.to] ?? ""));
});

test("words that are not enough are said not to be", () => {
  const answer = golden("scored");
  const changes = answer.changes.map((/** @type {any} */ change) => ({ ...change, enough: false }));
  const said = verdict.section({ ...answer, changes }).querySelector(".changes")?.textContent ?? "";
  assert.match(said, /do not add up/u);
});

test("beside the band stands that nobody is heard", () => {
  const told = (/** @type {any} */ answer) => verdict.section(answer).textContent ?? "";
  assert.doesNotMatch(told(golden("scored")), /is heard in it/u);
  assert.match(told({ ...golden("scored"), ledger: [] }), /No source is heard in it/u);
});
