// The server's report as the extension believes it: nothing gets past here that is not what the types say.

import * as expect from "./expect.js";

/** @typedef {"well_reported" | "mixed" | "thin"} Band */
/**
 * @typedef {"not_an_article" | "too_short" | "paywalled" | "unsupported_language"
 *   | "opinion" | "satire" | "live_blog" | "out_of_distribution"} Reason
 */
/** @typedef {"news" | "opinion" | "satire" | "interview" | "study" | "live_blog" | "sponsored"} Genre */
/** @typedef {"named" | "organization" | "anonymous" | "document" | "collective" | "none"} Kind */
/**
 * Where the words are: a W3C TextQuoteSelector, and what is known of them.
 *
 * @typedef {object} Hit
 * @property {string} quote
 * @property {string} prefix
 * @property {string} suffix
 * @property {string | null} note
 * @property {Kind | null} kind of the source, where there is one
 * @property {string | null} technique of persuasion
 * @property {Anonymity | null} anonymity
 */
/**
 * What excuses an anonymous source; null where it was not looked for.
 *
 * @typedef {{ qualified: boolean | null, explained: boolean | null, corroborated: boolean | null }} Anonymity
 */
/**
 * @typedef {object} Signal
 * @property {string} name
 * @property {string} says
 * @property {number | null} effect on the score, in log-odds; null where there is no score
 * @property {Hit[]} hits
 */
/** @typedef {{ title: string | null, language: string | null, genre: Genre }} Article */
/** @typedef {{ paragraphs_read: number, paragraphs_seen: number, note: string | null }} Coverage */
/** @typedef {{ id: string, article: Article, coverage: Coverage, signals: Signal[], version: string }} Common */
/**
 * @typedef {Common & { status: "scored", score: number, interval: [number, number], band: Band, voices: number }} Scored
 * @typedef {Common & { status: "abstained", reason: Reason }} Abstained
 * @typedef {Scored | Abstained} Report
 */

/** @type {readonly Band[]} */
export const BANDS = ["well_reported", "mixed", "thin"];
/** @type {readonly Reason[]} */
export const REASONS = [
  "not_an_article",
  "too_short",
  "paywalled",
  "unsupported_language",
  "opinion",
  "satire",
  "live_blog",
  "out_of_distribution",
];
/** @type {readonly Genre[]} */
export const GENRES = ["news", "opinion", "satire", "interview", "study", "live_blog", "sponsored"];
/** @type {readonly Kind[]} */
export const KINDS = ["named", "organization", "anonymous", "document", "collective", "none"];

/**
 * @param {unknown} answer decoded JSON
 * @returns {Report}
 * @throws {expect.Damaged}
 */
export const parse = (answer) => {
  const whole = expect.object(answer, "report");
  const common = {
    id: expect.string(whole.id, "id"),
    article: article(whole.article),
    coverage: coverage(whole.coverage),
    signals: expect.list(whole.signals, "signals").map(signal),
    version: expect.string(expect.object(whole.model, "model").version, "model.version"),
  };
  switch (whole.status) {
    case "scored":
      return { ...common, status: "scored", ...verdict(whole), voices: voices(whole.ledger) };
    case "abstained":
      return {
        ...common,
        status: "abstained",
        reason: expect.oneOf(REASONS, whole.reason, "reason"),
      };
    default:
      throw new expect.Damaged(`status is ${JSON.stringify(whole.status)}`);
  }
};

/**
 * @param {unknown} answer a problem document (RFC 9457)
 * @returns {{ title: string, detail: string }}
 * @throws {expect.Damaged}
 */
export const parseProblem = (answer) => {
  const problem = expect.object(answer, "problem");
  return {
    title: expect.string(problem.title, "title"),
    detail: expect.orNull(expect.string, problem.detail, "detail") ?? "",
  };
};

/** @param {Record<string, unknown>} whole */
const verdict = (whole) => {
  const [low, high, ...more] = expect
    .list(whole.interval, "interval")
    .map((end, i) => expect.share(end, `interval[${i}]`));
  const score = expect.share(whole.score, "score");
  if (low === undefined || high === undefined || more.length > 0 || low > high) {
    throw new expect.Damaged("interval is not two numbers in order");
  }
  /** @type {[number, number]} */
  const interval = [low, high];
  return { score, interval, band: expect.oneOf(BANDS, whole.band, "band") };
};

/** @param {unknown} given the ledger @returns {number} how many sources are heard */
const voices = (given) => {
  const rows = expect.list(given, "ledger").map((row, i) => expect.object(row, `ledger[${i}]`));
  const heard = rows.filter(({ who }) => who !== null);
  return new Set(heard.map(({ voice }, i) => expect.number(voice, `ledger[${i}].voice`))).size;
};

/** @param {unknown} given @returns {Article} */
const article = (given) => {
  const { title, language, genre } = expect.object(given, "article");
  return {
    title: expect.orNull(expect.string, title, "article.title"),
    language: expect.orNull(expect.string, language, "article.language"),
    genre: expect.oneOf(GENRES, genre, "article.genre"),
  };
};

/** @param {unknown} given @returns {Coverage} */
const coverage = (given) => {
  const { paragraphs_read, paragraphs_seen, note } = expect.object(given, "coverage");
  return {
    paragraphs_read: expect.number(paragraphs_read, "coverage.paragraphs_read"),
    paragraphs_seen: expect.number(paragraphs_seen, "coverage.paragraphs_seen"),
    note: expect.orNull(expect.string, note, "coverage.note"),
  };
};

/** @param {unknown} given @param {number} i @returns {Signal} */
const signal = (given, i) => {
  const at = `signals[${i}]`;
  const { name, says, effect, hits } = expect.object(given, at);
  return {
    name: expect.string(name, `${at}.name`),
    says: expect.string(says, `${at}.says`),
    effect: expect.orNull(expect.number, effect, `${at}.effect`),
    hits: expect
      .list(hits, `${at}.hits`)
      .flatMap((hit, j) => (isSaid(hit) ? [parseHit(hit, `${at}.hits[${j}]`)] : [])),
  };
};

/** @param {any} hit not an act or a wish laid at a source's door, which is no statement to show */
const isSaid = (hit) => hit?.statement !== false;

/** @param {unknown} given @param {string} at @returns {Hit} */
const parseHit = (given, at) => {
  const hit = expect.object(given, at);
  const source = expect.orNull(expect.object, hit.source, `${at}.source`);
  return {
    quote: expect.string(hit.quote, `${at}.quote`),
    prefix: expect.string(hit.prefix, `${at}.prefix`),
    suffix: expect.string(hit.suffix, `${at}.suffix`),
    note: expect.orNull(expect.string, hit.note, `${at}.note`),
    kind: source && expect.oneOf(KINDS, source.kind, `${at}.source.kind`),
    technique: expect.orNull(expect.string, hit.technique, `${at}.technique`),
    anonymity: anonymity(hit, at),
  };
};

/** @param {Record<string, unknown>} hit @param {string} at @returns {Anonymity | null} */
const anonymity = (hit, at) => {
  const [qualified = null, explained = null, corroborated = null] = [
    "qualified",
    "explained",
    "corroborated",
  ].map((name) => expect.orNull(expect.boolean, hit[name], `${at}.${name}`));
  const known = qualified !== null || explained !== null || corroborated !== null;
  return known ? { qualified, explained, corroborated } : null;
};
