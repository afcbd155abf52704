// The badge in the corner of the page, and the panel it opens: one closed shadow root, gone without a trace.

import * as platform from "../platform.js";
import * as nodes from "./nodes.js";
import * as sheets from "./sheets.js";

/** @typedef {"working" | "quiet" | "trouble" | "well_reported" | "mixed" | "thin"} Tone */
/** @typedef {(signal: AbortSignal) => Node[]} Fill the panel's content, alive until the signal */

const HOST = "copydesk-badge";
const SMALL = "(max-width: 40em), (max-height: 30em)";

export class Badge {
  #ending;
  #root;
  #verdict = nodes.make("span", { class: "verdict" });
  #button = nodes.make("button", {
    type: "button",
    class: "badge",
    "aria-expanded": "false",
    "aria-controls": "panel",
  });
  #panel = nodes.make("section", {
    id: "panel",
    class: "panel",
    role: "dialog",
    "aria-labelledby": "heading",
    tabindex: "-1",
    hidden: "",
  });
  #status = nodes.make("p", { class: "unseen", role: "status" });
  /** @type {Fill} */ #fill = () => [];
  /** @type {AbortController | null} */ #opening = null;

  /**
   * @param {Document} document
   * @param {AbortController} ending aborted, it takes the badge off the page
   */
  constructor(document, ending) {
    this.#ending = ending;
    for (const left of document.querySelectorAll(HOST)) left.remove(); // by an earlier, updated extension
    const host = document.createElement(HOST);
    host.setAttribute("dir", platform.direction());
    host.setAttribute("lang", "en");
    host.dataset.side = lineEnd(document);
    const root = host.attachShadow({ mode: "closed" }); // a page must not rewrite its own verdict
    this.#root = root;
    for (const css of sheets.SHADOW) sheets.adopt(root, css, ending.signal);
    this.#button.append(
      nodes.mark(),
      nodes.make("span", { class: "name" }, "Copydesk"),
      this.#verdict,
    );
    root.append(this.#button, this.#panel, this.#status);
    this.#listen(host);
    document.documentElement.append(host);
    ending.signal.addEventListener("abort", () => host.remove(), { once: true });
  }

  /**
   * @param {Tone} tone
   * @param {string} label in words; also spoken
   * @param {Fill} fill
   */
  set(tone, label, fill) {
    this.label(tone, label);
    this.#fill = fill;
    if (this.#opening !== null) this.#refill();
  }

  /** @param {Tone} tone @param {string} label */
  label(tone, label) {
    this.#button.dataset.tone = tone;
    this.#verdict.textContent = label;
    this.say(`Copydesk: ${label}`);
  }

  /** @param {string} words for those who hear the page */
  say(words) {
    this.#status.textContent = words;
  }

  /**
   * Gives the view back to the page where the panel lies over what it points at.
   *
   * @param {DOMRect} words where they are in the window
   */
  makeRoom(words) {
    if (matchMedia(SMALL).matches) return this.#hide();
    const { left, right } = this.#panel.getBoundingClientRect();
    if (words.right < left || words.left > right) return;
    this.#panel.classList.remove("high");
    this.#panel.classList.add("low");
    const covered = words.bottom > this.#panel.getBoundingClientRect().top;
    this.#panel.classList.toggle("high", covered);
  }

  /** Closes the panel; marks and listeners of its content end with it. */
  close() {
    this.#opening?.abort();
    this.#opening = null;
    this.#hide();
    this.#panel.replaceChildren();
    this.#panel.classList.remove("low", "high");
  }

  /** @param {HTMLElement} host */
  #listen(host) {
    const { signal } = this.#ending;
    this.#button.addEventListener("click", () => this.#toggle(), { signal });
    host.addEventListener("keydown", (event) => this.#key(event), { signal });
    signal.addEventListener("abort", () => this.close(), { once: true });
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key !== "Escape" || this.#opening === null) return;
    event.stopPropagation();
    this.close();
  }

  #toggle() {
    if (!this.#panel.hidden) return this.close();
    this.#panel.hidden = false;
    this.#button.setAttribute("aria-expanded", "true");
    if (this.#opening === null) this.#refill();
    this.#panel.focus();
  }

  #refill() {
    this.#opening?.abort();
    this.#opening = new AbortController();
    this.#panel.replaceChildren(...this.#fill(this.#opening.signal));
  }

  #hide() {
    if (this.#panel.contains(this.#root.activeElement)) this.#button.focus();
    this.#panel.hidden = true;
    this.#button.setAttribute("aria-expanded", "false");
  }
}

/** The side on which the page's lines end: what lies there hides the least. @param {Document} document */
const lineEnd = (document) =>
  getComputedStyle(document.body).direction === "rtl" ? "left" : "right";
