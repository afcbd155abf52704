// The page's words as one string without white space, and the way back from a place in it to the page.

const UNSEEN = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/u;
const ALL_UNSEEN = new RegExp(UNSEEN, "gu");
const NO_WORDS = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "TEXTAREA", "COPYDESK-BADGE"]);

/**
 * `text` is every visible character of the `nodes` in order; the nth node's begin at `starts[n]`.
 *
 * @typedef {{ text: string, nodes: Text[], starts: number[] }} LiveText
 */

/**
 * White space differs between a page and its extracted text, as do soft hyphens and zero-width
 * characters; without them the two are the same.
 *
 * @param {string} text
 */
export const squeeze = (text) => text.replace(ALL_UNSEEN, "");

/**
 * @param {Element} root
 * @returns {LiveText}
 */
export const read = (root) => {
  /** @type {LiveText} */
  const live = { text: "", nodes: [], starts: [] };
  const words = walk(root);
  for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
    if (!isText(node)) continue;
    const visible = squeeze(node.data);
    if (visible === "") continue;
    live.nodes.push(node);
    live.starts.push(live.text.length);
    live.text += visible;
  }
  return live;
};

/**
 * @param {LiveText} live
 * @param {number} from index into `live.text`
 * @param {number} to index after the last character
 */
export const range = (live, from, to) => {
  const start = locate(live, from);
  const end = locate(live, to - 1);
  const found = start.node.ownerDocument.createRange();
  found.setStart(start.node, start.offset);
  found.setEnd(end.node, end.offset + 1);
  return found;
};

/** @param {Element} root */
const walk = (root) => {
  const { NodeFilter } = /** @type {Window & typeof globalThis} */ (root.ownerDocument.defaultView);
  return root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => (NO_WORDS.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
};

/** @param {LiveText} live @param {number} position */
const locate = ({ nodes, starts }, position) => {
  const last = lastAtMost(starts, position);
  const node = /** @type {Text} */ (nodes[last]);
  let left = position - /** @type {number} */ (starts[last]);
  let offset = 0;
  for (; left > 0 || UNSEEN.test(node.data.charAt(offset)); offset += 1) {
    if (!UNSEEN.test(node.data.charAt(offset))) left -= 1;
  }
  return { node, offset };
};

/** @param {number[]} sorted @param {number} most */
const lastAtMost = (sorted, most) => {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (/** @type {number} */ (sorted[middle]) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** @param {Node} node @returns {node is Text} */
const isText = (node) => node.nodeType === 3;
