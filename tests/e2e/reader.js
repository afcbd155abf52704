// A reader at a page: presses the toolbar button, sees the badge, uses the panel with mouse and keyboard.

import * as fs from "node:fs";
import { fileURLToPath } from "node:url";

/** @import { Browser, Extension, Page } from "puppeteer-core" */

const SHOTS = fileURLToPath(new URL("screenshots/", import.meta.url));
const PATIENCE_MS = 15_000;

export class Reader {
  /** @type {Page} */ page;
  /** @type {Extension} */ #extension;

  /** @param {Page} page @param {Extension} extension */
  constructor(page, extension) {
    this.page = page;
    this.#extension = extension;
  }

  /** @param {{ browser: Browser, extension: Extension }} opened @param {string} url */
  static async at({ browser, extension }, url) {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: "load" });
    await page.bringToFront();
    return new Reader(page, extension);
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
    for (const realm of this.page.extensionRealms()) {
      const seen = /** @type {{ value: Awaited<Result> } | null} */ (
        await realm.evaluate(expression)
      );
      if (seen !== null) return seen.value;
    }
    return null;
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
