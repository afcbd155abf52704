// The extension's own JavaScript world in a page: the only place that sees into its closed shadow root.

/** @import { CDPSession, Extension, Page } from "puppeteer-core" */

export class World {
  /** @type {CDPSession} */ #session;
  /** @type {number | null} */ #context = null;

  /** @param {CDPSession} session */
  constructor(session) {
    this.#session = session;
  }

  /** @param {Page} page @param {Extension} extension */
  static async of(page, extension) {
    const world = new World(await page.createCDPSession());
    await world.#follow(`chrome-extension://${extension.id}`);
    return world;
  }

  /**
   * @param {string} expression
   * @returns {Promise<unknown>} null while the extension has not come to the page
   */
  async evaluate(expression) {
    if (this.#context === null) return null;
    const { result, exceptionDetails } = await this.#session.send("Runtime.evaluate", {
      expression,
      contextId: this.#context,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  }

  /** @param {string} origin */
  async #follow(origin) {
    this.#session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin === origin) this.#context = context.id;
    });
    this.#session.on("Runtime.executionContextDestroyed", ({ executionContextId }) => {
      if (executionContextId === this.#context) this.#context = null;
    });
    this.#session.on("Runtime.executionContextsCleared", () => (this.#context = null));
    await this.#session.send("Runtime.enable");
  }
}
