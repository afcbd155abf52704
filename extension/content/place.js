// Where the reader is: the address and the document a verdict belongs to, and the moment they change.

/** @typedef {{ url: string, document: string }} Place */

const WATCH_MS = 500; // for browsers that have no Navigation API
const LOAD_MS = 3000; // some pages never finish loading
const IDLE_MS = 200;

/**
 * @param {Window} window
 * @returns {Place} a document is told from another at the same address by the instant it began
 */
export const now = ({ location, performance }) => ({
  url: address(location.href),
  document: String(performance.timeOrigin),
});

/** @param {Place} one @param {Place} other */
export const same = (one, other) => one.url === other.url && one.document === other.document;

/**
 * The address without its fragment, unless the fragment is the page's own way of naming articles.
 *
 * @param {string} href
 */
export const address = (href) => {
  const [page = "", fragment = ""] = href.split(/#(.*)/s);
  return /^[/!]/.test(fragment) ? href : page;
};

/**
 * @param {Window & typeof globalThis} window
 * @param {AbortSignal} signal
 * @param {() => void} left told once the address has changed within the same document
 */
export const onLeave = (window, signal, left) => {
  const here = now(window);
  const look = () => {
    if (!same(here, now(window))) left();
  };
  if ("navigation" in window) {
    window.navigation.addEventListener("currententrychange", look, { signal });
  } else {
    const watch = globalThis.setInterval(look, WATCH_MS);
    signal.addEventListener("abort", () => globalThis.clearInterval(watch), { once: true });
  }
};

/**
 * The page has loaded and is idle: what comes in now disturbs no hydration.
 *
 * @param {Window & typeof globalThis} window
 * @returns {Promise<void>}
 */
export const settled = async (window) => {
  if (window.document.readyState !== "complete") {
    await new Promise((loaded) => {
      window.addEventListener("load", loaded, { once: true });
      globalThis.setTimeout(loaded, LOAD_MS);
    });
  }
  await new Promise((idle) => window.requestIdleCallback(idle, { timeout: IDLE_MS }));
};
