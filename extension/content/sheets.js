// Style sheets as objects: a page's content security policy has no say over them, and nothing is put into its head.

import { BADGE } from "./style_badge.js";
import { PANEL } from "./style_panel.js";

export const SHADOW = [BADGE, PANEL];

export const HIGHLIGHTS = `
  ::highlight(copydesk-seen) {
    text-decoration: underline 2px #3d63c9;
  }
  ::highlight(copydesk-pointed) {
    background-color: #ffdf6b;
    color: #1a1917;
    text-decoration: underline 2px #3d63c9;
  }
  @media (forced-colors: active) {
    ::highlight(copydesk-seen) {
      background-color: Canvas;
      color: CanvasText;
      text-decoration: underline 3px CanvasText;
    }
    ::highlight(copydesk-pointed) {
      background-color: Mark;
      color: MarkText;
    }
  }
  @media print {
    ::highlight(copydesk-seen), ::highlight(copydesk-pointed) {
      background-color: transparent;
      text-decoration: none;
    }
  }
`;

/**
 * @param {Document | ShadowRoot} root
 * @param {string} css
 * @param {AbortSignal} signal takes the sheet away again
 */
export const adopt = (root, css, signal) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  signal.addEventListener("abort", () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });
};
