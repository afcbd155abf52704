// @ts-check
// A saved page comes in any encoding: reads a file as the words it was written in.

/** @import { Ask } from "./types.js" */

const DECLARED = /charset\s*=\s*["']?\s*([\w-]{2,40})/iu;
const HEAD_BYTES = 4096;

/** @param {File} file @returns {Promise<Ask>} */
export const read = async (file) => {
  const words = decoded(await file.arrayBuffer());
  return isPage(file) ? { html: words } : { text: words };
};

/** @param {ArrayBuffer} bytes @returns {string} as UTF-8 where that fits, as declared, or as a browser would */
export const decoded = (bytes) => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder("latin1").decode(bytes.slice(0, HEAD_BYTES));
    return named(DECLARED.exec(head)?.[1] ?? "").decode(bytes);
  }
};

/** @param {string} label @returns {TextDecoder} */
const named = (label) => {
  try {
    return new TextDecoder(/^utf-?8$/iu.test(label) ? "windows-1252" : label);
  } catch {
    return new TextDecoder("windows-1252");
  }
};

/** @param {File} file */
const isPage = ({ name, type }) => type === "text/html" || /\.x?html?$/iu.test(name);
