// The marked words in the page. Nothing is wrapped: highlights lie over the text, and follow it when it is drawn anew.

import * as anchor from "./anchor.js";
import * as liveText from "./live_text.js";
import * as sheets from "./sheets.js";

/** @import { Selector } from "./anchor.js" */

export const SEEN = "copydesk-seen";
export const POINTED = "copydesk-pointed";
const UPPER = 0.25; // of the window's height
const REST_MS = 200; // a page that draws itself does so in bursts

export class Marks {
  /** @type {Document} */ #document;
  /** @type {readonly Selector[]} */ #selectors;
  /** @type {(Range | null)[]} */ #ranges = [];
  /** @type {number | null} */ #pointed = null;

  /**
   * @param {Document} document
   * @param {readonly Selector[]} selectors
   * @param {AbortSignal} signal takes the marks off the page
   */
  constructor(document, selectors, signal) {
    this.#document = document;
    this.#selectors = selectors;
    sheets.adopt(document, sheets.HIGHLIGHTS, signal);
    this.#follow(signal);
    signal.addEventListener("abort", () => this.#clear(), { once: true });
    this.#paint();
  }

  /** @param {number} index of a selector */
  found(index) {
    return (this.#ranges[index] ?? null) !== null;
  }

  /**
   * Scrolls to the words and marks them strongly.
   *
   * @param {number} index of a selector
   * @returns {DOMRect | null} where they are now in the window; null when not on the page, or hidden in it
   */
  point(index) {
    this.#pointed = index;
    this.#paint();
    const range = this.#ranges[index];
    if (!range || range.getClientRects().length === 0) return null;
    bringToView(range);
    return range.getBoundingClientRect();
  }

  #paint() {
    const live = liveText.read(this.#document.body);
    this.#ranges = this.#selectors.map((selector) => anchor.find(live, selector));
    const { CSS, Highlight } = /** @type {typeof globalThis} */ (
      this.#document.defaultView ?? globalThis
    );
    const found = this.#ranges.filter((range) => range !== null);
    CSS.highlights.set(SEEN, new Highlight(...found));
    const pointed = this.#pointed === null ? null : this.#ranges[this.#pointed];
    const strong = new Highlight(...(pointed ? [pointed] : []));
    strong.priority = 1;
    CSS.highlights.set(POINTED, strong);
  }

  /** @param {AbortSignal} signal */
  #follow(signal) {
    let rest = 0;
    const look = () => {
      rest = 0;
      if (this.#stale()) this.#paint();
    };
    const watch = new MutationObserver(() => {
      rest ||= Number(globalThis.setTimeout(look, REST_MS));
    });
    watch.observe(this.#document.body, { childList: true, characterData: true, subtree: true });
    signal.addEventListener("abort", () => (watch.disconnect(), globalThis.clearTimeout(rest)));
  }

  #stale() {
    return this.#selectors.some(({ quote }, i) => {
      const range = this.#ranges[i];
      return !range || !anchor.holds(range, quote);
    });
  }

  #clear() {
    for (const name of [SEEN, POINTED]) CSS.highlights.delete(name);
  }
}

/**
 * To the upper part of the window, at once: only then is it known what still lies over the words.
 *
 * @param {Range} range
 */
const bringToView = (range) => {
  const nearest = /** @type {const} */ ({ block: "nearest", behavior: "instant" });
  range.startContainer.parentElement?.scrollIntoView(nearest); // in every box that scrolls
  const { top } = range.getBoundingClientRect();
  scrollBy({ top: top - innerHeight * UPPER, behavior: "instant" });
};
