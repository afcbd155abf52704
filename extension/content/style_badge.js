// How the badge looks: paper, ink and blue pencil; in the corner, above the page, and never in print.

export const BADGE = `
  :host {
    all: initial !important;
    position: fixed !important;
    inset-block-end: 16px !important;
    right: 16px !important;
    z-index: 2147483647 !important;
    display: flex !important;
    flex-direction: column-reverse !important;
    align-items: flex-end !important;
    gap: 10px !important;
    max-inline-size: calc(100vw - 32px) !important;
    color-scheme: light dark !important;
    font: medium/1.45 system-ui, "Segoe UI", "Helvetica Neue", "Noto Sans", sans-serif !important;
    pointer-events: none !important;

    --paper: light-dark(#fdfbf6, #1f1e1b);
    --raised: light-dark(#f4efe3, #2a2824);
    --ink: light-dark(#1c1a17, #efe9dc);
    --soft: light-dark(#5c564b, #b7af9f);
    --rule: light-dark(#d9d1bf, #45413a);
    --pencil: light-dark(#2346a8, #a5bdff);
    --well: light-dark(#0c614c, #7fd1b5);
    --mixed: light-dark(#855200, #f0c274);
    --thin: light-dark(#7d2a58, #f0a6cb);
    --tone: var(--soft);
  }
  :host([data-side="left"]) {
    right: auto !important;
    left: 16px !important;
    align-items: flex-start !important;
  }
  @media print {
    :host { display: none !important; }
  }
  *, *::before, *::after { box-sizing: border-box; }
  [hidden] { display: none !important; }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button { font: inherit; color: inherit; cursor: pointer; pointer-events: auto; }
  :focus-visible { outline: 3px solid var(--pencil); outline-offset: 2px; }
  .badge {
    display: flex;
    align-items: center;
    gap: 0.5em;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0.35em 1em 0.35em 0.7em;
    border: 1px solid var(--rule);
    border-radius: 999px;
    background: var(--paper);
    color: var(--ink);
    box-shadow: 0 1px 2px rgb(0 0 0 / 0.12), 0 6px 20px rgb(0 0 0 / 0.18);
    text-align: start;
  }
  .badge:hover { background: var(--raised); }
  .badge[data-tone="well_reported"] { --tone: var(--well); }
  .badge[data-tone="mixed"] { --tone: var(--mixed); }
  .badge[data-tone="thin"] { --tone: var(--thin); }
  .mark {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: var(--pencil);
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .name { color: var(--soft); font-size: 0.85em; letter-spacing: 0.02em; }
  .verdict { color: var(--tone); font-weight: 650; }
  .badge[data-tone="working"] .mark { animation: breathe 1.2s ease-in-out infinite alternate; }
  @keyframes breathe { to { opacity: 0.35; } }
  @media (prefers-reduced-motion: reduce) {
    .badge .mark { animation: none !important; }
  }
  @media (forced-colors: active) {
    .badge, .panel { border-color: ButtonText; }
    .mark { stroke: ButtonText; }
  }
`;
