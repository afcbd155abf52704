// @ts-check
// Cuts a text into pieces so that overlapping marks never cross: pure arithmetic on code points.

/** @import { Hit, Signal, Span } from "./types.js" */

/** @typedef {{ signal: string, hit: number }} Mark a signal's name and the number of its hit */
/** @typedef {{ text: string, marks: Mark[] }} Piece */

/**
 * @param {string} text
 * @param {readonly Signal[]} signals
 * @returns {Piece[]} the whole text in order; a piece's marks are in the order of the signals
 */
export const cut = (text, signals) => {
  const points = Array.from(text);
  const spans = signals.flatMap((signal) =>
    signal.hits.flatMap((hit, i) => words(hit).map((span) => ({ ...span, mark: { signal: signal.name, hit: i } }))),
  );
  const inside = spans.filter(({ start, end }) => 0 <= start && start < end && end <= points.length);
  const edges = [...new Set([0, points.length, ...inside.flatMap(({ start, end }) => [start, end])])];
  edges.sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => ({
    text: points.slice(start, edges[i + 1]).join(""),
    marks: inside.filter((span) => span.start <= start && start < span.end).map(({ mark }) => mark),
  }));
};

/**
 * The words to underline: who says it and how, where that is known, rather than all that is said.
 *
 * @param {Hit} hit
 * @returns {Span[]}
 */
export const words = ({ start, end, cue, source }) => {
  const narrow = [cue, source].flatMap((span) =>
    span?.start !== undefined && span.end !== undefined ? [{ start: span.start, end: span.end }] : [],
  );
  return narrow.length > 0 ? narrow : [{ start, end }];
};
