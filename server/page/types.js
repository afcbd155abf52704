// @ts-check
// What the service answers, as far as this page reads it; offsets are Unicode code points into article.text.

/** @typedef {{ start: number, end: number }} Span */
/** @typedef {"named" | "organization" | "anonymous" | "document" | "collective" | "none"} Kind */
/** @typedef {"well_reported" | "mixed" | "thin"} Band */
/**
 * @typedef {object} Hit
 * @property {number} start
 * @property {number} end
 * @property {string} quote
 * @property {string} note
 * @property {Span} [cue]
 * @property {{ start?: number, end?: number, kind: Kind }} [source]
 * @property {boolean} [statement] false for what a source did or wished, and did not say
 */
/**
 * @typedef {object} Signal
 * @property {string} name
 * @property {string} says
 * @property {number | null} effect in log-odds; null where there is no score
 * @property {Hit[]} hits
 */
/**
 * @typedef {object} Entry one row of the ledger
 * @property {number} start
 * @property {Span} cue
 * @property {{ text: string, kind: Kind } | null} who
 * @property {number} voice
 * @property {number} statements
 * @property {"direct" | "indirect" | "partly"} form
 * @property {[number, number][]} content
 * @property {boolean} only_support
 */
/**
 * @typedef {object} Article
 * @property {string | null} title
 * @property {string | null} byline
 * @property {string | null} published
 * @property {string | null} site
 * @property {string} genre what kind of writing it is
 * @property {number} words
 * @property {string} text
 */
/** @typedef {{ signal: string, start: number, end: number, quote: string, effect: number }} Evidence */
/** @typedef {{ to: Band, distance: number, enough: boolean, evidence: Evidence[] }} Change */
/** @typedef {{ paragraphs_read: number, paragraphs_seen: number, note: string | null }} Coverage */
/** @typedef {{ article: Article, coverage: Coverage, signals: Signal[], ledger: Entry[], model: { version: string } }} Common */
/**
 * @typedef {Common & { status: "scored", score: number, probability: number, interval: [number, number], band: Band,
 *   base: number, changes: Change[] }} Scored
 * @typedef {Common & { status: "abstained", reason: string }} Abstained
 * @typedef {Scored | Abstained} Report
 */
/** @typedef {{ title?: string, text?: string, html?: string, url?: string }} Ask */
/**
 * @typedef {{ kind: "report", report: Report }
 *   | { kind: "problem", title: string, detail: string }
 *   | { kind: "unreachable" }
 *   | { kind: "garbled" }} Outcome
 */

export {};
