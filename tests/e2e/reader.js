// A reader at a page: presses the toolbar button, sees the badge, uses the panel with mouse and keyboard.

import * as fs from "node:fs";
import { fileURLToPath } from "node:url";
import { World } from "./world.js";

/** @import { Browser, Extension, Page } from "puppeteer-core" */

const SHOTS = fileURLToPath(new URL("screenshots/", import.meta.url));
const PATIENCE_MS = 15_000;

export class Reader {
  /** @type {Page} */ page;
  /** @type {Extension} */ #extension;

  /** @type {World} */ #world;

  /** @param {Page} page @param {Extension} extension @param {World} world */
  constructor(page, extension, world) {
    this.page = page;
    this.#extension = extension;
    this.#world = world;
  }

  /**
   * @param {{ browser: Browser, extension: Extension }} opened
   * @param {string} url
   * @param {"load" | "domcontentloaded"} [waitUntil]
   */
  static async at({ browser, extension }, url, waitUntil = "load") {
    const page = await browser.newPage();
    const world = await World.of(page, extension);
    await page.goto(url, { waitUntil });
    await page.bringToFront();
    return new Reader(page, extension, world);
  }

  pressToolbarButton() {
    return this.page.triggerExtensionAction(this.#extension);
  }

  /**
   * Evaluates in the extension's own world, which alone can see into its closed shadow root.
   *
   * @template Result
   * @param {(root: ShadowRoot, argument: any) => Result} look
   * @param {unknown} [argument]
   * @returns {Promise<Awaited<Result> | null>} null while there is no badge
   */
  async see(look, argument) {
    // As an expression: a function made from text is refused in an extension's world.
    const expression = `(() => {
      const host = document.querySelector("copydesk-badge");
      const root = host && chrome.dom.openOrClosedShadowRoot(host);
      return root ? { value: (${look})(root, ${JSON.stringify(argument ?? null)}) } : null;
    })()`;
    const seen = await this.#world.evaluate(expression);
    return /** @type {{ value: Awaited<Result> } | null} */ (seen)?.value ?? null;
  }

  /** @param {string} source a script, and its value, in the extension's own world */
  inside(source) {
    return this.#world.evaluate(source);
  }

  /**
   * @template Result
   * @param {string} what
   * @param {() => Promise<Result>} look
   * @returns {Promise<NonNullable<Result>>}
   */
  async until(what, look) {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
      const seen = await look();
      if (seen) return seen;
      await new Promise((later) => setTimeout(later, 25));
    }
    throw new Error(`waited in vain until ${what}; the badge says ${await this.badge()}`);
  }

  /** The badge's verdict in words, or null where there is no badge. */
  badge() {
    return this.see((root) => root.querySelector(".verdict")?.textContent ?? null);
  }

  /** The badge's words once it has stopped working. */
  verdict() {
    return this.until("the badge has a verdict", async () => {
      const words = await this.badge();
      return words !== null && words !== "Reading…" ? words : null;
    });
  }

  /** The panel's words; empty while it is closed. */
  panel() {
    return this.see((root) => {
      const panel = /** @type {HTMLElement | null} */ (root.querySelector(".panel:not([hidden])"));
      return panel?.innerText ?? "";
    });
  }

  panelOpen() {
    return this.until("the panel is open", () => this.panel());
  }

  /** From the toolbar button to the open panel. */
  async openPanel() {
    await this.pressToolbarButton();
    await this.verdict();
    await this.press(".badge");
    return this.panelOpen();
  }

  /** The words of each piece of evidence on show. */
  async quotes() {
    const look = (/** @type {ShadowRoot} */ root) =>
      [...root.querySelectorAll(".hit .quote")].map((quote) => quote.textContent ?? "");
    return (await this.see(look)) ?? [];
  }

  /** Whether the first line of the marked words is in the window with nothing of ours over it. */
  async seesHighlight() {
    const box = await this.page.evaluate(() => {
      const [range] = CSS.highlights.get("copydesk-pointed") ?? [];
      const line = range instanceof Range ? range.getClientRects()[0] : undefined;
      return line ? { x: line.x + 2, y: line.y + line.height / 2 } : null;
    });
    if (box === null) return false;
    return this.page.evaluate(({ x, y }) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && top.localName !== "copydesk-badge";
    }, box);
  }

  /** @param {string} selector of an element in the panel or badge; a real press of the mouse */
  async press(selector, nth = 0) {
    const at = await this.until(`${selector} is there`, () => this.see(whereIs, { selector, nth }));
    await this.page.mouse.click(at.x, at.y);
  }

  /** The words that a highlight of this name covers. @param {string} name */
  async highlighted(name) {
    return this.page.evaluate(
      (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)),
      name,
    );
  }

  /** @param {string} name */
  async screenshot(name) {
    fs.mkdirSync(SHOTS, { recursive: true });
    await this.page.screenshot({ path: `${SHOTS}${name}.png` });
  }
}

/** @param {ShadowRoot} root @param {{ selector: string, nth: number }} wanted */
const whereIs = (root, { selector, nth }) => {
  const element = root.querySelectorAll(selector)[nth];
  if (element === undefined) return null;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};
