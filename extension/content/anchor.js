// From a quotation to the words on the page: a W3C TextQuoteSelector is looked up in the live text.

import * as liveText from "./live_text.js";

/** @import { LiveText } from "./live_text.js" */
/** @typedef {{ quote: string, prefix: string, suffix: string }} Selector */

const SET_OFF = /(?<=^|\n)\s*-\s|\|/gu;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Where the quotation stands more than once, the place whose surroundings agree longest is meant.
 *
 * @param {LiveText} live
 * @param {Selector} selector
 * @returns {Range | null} null when the words are not on the page
 */
export const find = (live, selector) => {
  const plain = unmarked(selector.quote);
  const found = longest(live, selector);
  return found ?? (plain === selector.quote ? null : longest(live, { ...selector, quote: plain }));
};

/** @param {LiveText} live @param {Selector} selector */
const longest = (live, selector) => {
  const quote = liveText.squeeze(selector.quote);
  if (quote === "") return null;
  const prefix = liveText.squeeze(selector.prefix);
  const suffix = liveText.squeeze(selector.suffix);
  const whole = Math.max(prefix.length + suffix.length, 1);
  let best = { range: /** @type {Range | null} */ (null), agreement: -1 };
  for (const at of places(live.text, quote)) {
    const end = at + quote.length;
    const agreement = sharedEnd(live.text, at, prefix) + sharedStart(live.text, end, suffix);
    if (agreement <= best.agreement) continue;
    const range = liveText.range(live, at, end);
    if (agreement === whole || cutsNoWord(range)) best = { range, agreement };
  }
  return best.range;
};

/**
 * A range collapses, or grows foreign words, when the page is drawn anew.
 *
 * @param {Range} range
 * @param {string} quote
 */
export const holds = (range, quote) =>
  range.startContainer.isConnected &&
  [quote, unmarked(quote)].map(liveText.squeeze).includes(liveText.squeeze(range.toString()));

/**
 * Extracted text sets list items and table cells off with marks that the page does not have.
 *
 * @param {string} quote
 */
const unmarked = (quote) => quote.replace(SET_OFF, "");

/** @param {string} text @param {string} quote */
function* places(text, quote) {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) yield at;
}

/** @param {string} text @param {number} at @param {string} prefix */
const sharedEnd = (text, at, prefix) => {
  let count = 0;
  while (count < prefix.length && text[at - 1 - count] === prefix[prefix.length - 1 - count])
    count += 1;
  return count;
};

/** @param {string} text @param {number} at @param {string} suffix */
const sharedStart = (text, at, suffix) => {
  let count = 0;
  while (count < suffix.length && text[at + count] === suffix[count]) count += 1;
  return count;
};

/** @param {Range} range */
const cutsNoWord = ({ startContainer, startOffset, endContainer, endOffset }) =>
  !inWord(/** @type {Text} */ (startContainer).data, startOffset) &&
  !inWord(/** @type {Text} */ (endContainer).data, endOffset);

/** @param {string} text @param {number} at */
const inWord = (text, at) => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
