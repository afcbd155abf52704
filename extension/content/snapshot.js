// What is handed to the server: the page as it stands, without what no reading needs and without what the reader wrote.

const LEFT_OUT = [
  "script:not([type='application/ld+json' i])",
  "style",
  "svg",
  "canvas",
  "iframe",
  "template",
  "link[rel~='stylesheet' i]",
  "link[rel~='preload' i]",
  "textarea",
  "input",
  "[contenteditable]:not([contenteditable='false' i])",
  "copydesk-badge",
].join(",");

/**
 * @param {Document} document
 * @returns {string} HTML; the page itself is not touched
 */
export const take = (document) => {
  // In a document of its own the copy loads nothing and wakes no custom element.
  const copy = document.implementation.createHTMLDocument();
  const root = copy.importNode(document.documentElement, true);
  for (const element of root.querySelectorAll(LEFT_OUT)) element.remove();
  return `<!doctype html>\n${root.outerHTML}`;
};
