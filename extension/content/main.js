// The page's side of the extension: the toolbar button shows a reading, and takes it away again.

import * as reading from "./reading.js";

/** @type {AbortController | null} */
let current = null;

/** Called by the background at every click on the toolbar button. */
export const toggle = () => {
  if (current !== null && !current.signal.aborted) return current.abort();
  current = reading.begin(window);
};
