// How the panel looks: set like a column of print, readable at every zoom.

const SERIF = `"Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif", "Liberation Serif", serif`;

export const PANEL = `
  .panel {
    pointer-events: auto;
    inline-size: min(27em, 100%);
    max-block-size: min(46em, calc(100vh - 92px));
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0 1.25em 1.1em;
    border: 1px solid var(--rule);
    border-block-start: 4px solid var(--pencil);
    border-radius: 10px;
    background: var(--paper);
    color: var(--ink);
    box-shadow: 0 2px 6px rgb(0 0 0 / 0.14), 0 18px 50px rgb(0 0 0 / 0.28);
    overflow-wrap: anywhere;
  }
  .panel.low { max-block-size: min(46em, 45vh); }
  .panel.high { position: fixed; inset-block-start: 16px; }
  .panel:focus-visible { outline-offset: -3px; }
  .head {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    gap: 0.5em;
    align-items: center;
    justify-content: space-between;
    margin-inline: -1.25em;
    padding: 0.6em 0.7em 0.5em 1.25em;
    background: var(--paper);
    border-block-end: 1px solid var(--rule);
  }
  h2, h3, h4, p, pre, ul { margin: 0; padding: 0; }
  h2, .title, .verdict-block h3 { font-family: ${SERIF}; }
  h2 { line-height: 1.2; font-size: 1.25em; font-weight: 700; }
  .close {
    inline-size: 44px;
    block-size: 44px;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--soft);
    font-size: 1.4em;
    line-height: 1;
  }
  .close:hover { background: var(--raised); color: var(--ink); }
  .title { margin-block: 0.9em 0.15em; font-size: 1.05em; font-style: italic; line-height: 1.3; }
  .title:empty { display: none; }
  .lead { margin-block: 1em 0.5em; font-weight: 600; }
  .fine { color: var(--soft); font-size: 0.86em; }
  .abstained {
    margin-block: 0.8em;
    padding: 0.1em 1em 0.8em;
    border-inline-start: 4px solid var(--pencil);
    background: var(--raised);
  }
  .abstained .lead { margin-block-start: 0.7em; }
  pre {
    margin-block: 0.7em;
    padding: 0.7em 0.9em;
    border: 1px solid var(--rule);
    border-radius: 6px;
    background: var(--raised);
    white-space: pre-wrap;
  }
  code { font: 1em ui-monospace, "Cascadia Mono", "Liberation Mono", monospace; user-select: all; }
  .again, .more, .guess {
    min-block-size: 44px;
    padding: 0.3em 1em;
    border: 1px solid var(--rule);
    border-radius: 6px;
    background: var(--raised);
    color: var(--pencil);
    font-weight: 600;
  }
  .again { margin-block-start: 0.8em; }
  .again:hover, .more:hover, .guess:hover { border-color: var(--pencil); }
  .group { margin-block-start: 1.3em; }
  h3 {
    padding-block-end: 0.25em;
    border-block-end: 1px solid var(--ink);
    font-size: 0.82em;
    letter-spacing: 0.07em;
    text-transform: uppercase;
  }
  .group_well h3 { color: var(--well); border-color: currentcolor; }
  .group_look h3 { color: var(--thin); border-color: currentcolor; }
  .signal { padding-block: 0.85em; border-block-end: 1px solid var(--rule); }
  .signal:last-child { border-block-end: 0; }
  h4 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: 0.8em;
    margin-block-end: 0.15em;
    font-size: 1em;
    font-weight: 700;
  }
  .effect { color: var(--soft); font-size: 0.82em; font-weight: 400; }
  .effect.up { color: var(--well); }
  .effect.down { color: var(--thin); }
  .explained {
    margin-block-start: 0.5em;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--rule);
    color: var(--soft);
    font-size: 0.9em;
  }
  .hits { display: grid; gap: 0.4em; margin-block-start: 0.6em; list-style: none; }
  .hit {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--rule);
    border-radius: 6px;
    background: none;
    text-align: start;
  }
  .hit:hover { background: var(--raised); border-color: var(--pencil); }
  .hit[aria-current] { border-color: var(--pencil); box-shadow: inset 4px 0 0 var(--pencil); }
  .quote {
    display: -webkit-box;
    overflow: hidden;
    font-family: ${SERIF};
    line-height: 1.35;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .tags { display: flex; flex-wrap: wrap; gap: 0.3em; margin-block-start: 0.35em; font-size: 0.8em; }
  .tags > span { padding-inline: 0.55em; border: 1px solid var(--rule); border-radius: 999px; color: var(--soft); }
  .note { display: block; margin-block-start: 0.25em; color: var(--soft); font-size: 0.86em; }
  .tags:empty, .note:empty { display: none; }
  .absent { display: block; margin-block-start: 0.25em; font-size: 0.86em; font-style: italic; }
  .more { inline-size: 100%; margin-block-start: 0.4em; background: none; }
  .verdict-block {
    margin-block-start: 1.4em;
    padding: 1em 1.1em;
    border-radius: 8px;
    background: var(--raised);
  }
  .verdict-block p + p { margin-block-start: 0.5em; }
  .verdict-block h3 {
    border: 0;
    color: var(--tone);
    font-size: 1.35em;
    letter-spacing: 0;
    text-transform: none;
  }
  .verdict-block[data-band="well_reported"] { --tone: var(--well); }
  .verdict-block[data-band="mixed"] { --tone: var(--mixed); }
  .verdict-block[data-band="thin"] { --tone: var(--thin); }
  .verdict-block[data-band=""] { --tone: var(--ink); }
  .guesses { display: flex; flex-wrap: wrap; gap: 0.5em; }
  .scale {
    position: relative;
    block-size: 12px;
    margin-block: 0.9em 0.5em;
    border: 1px solid var(--soft);
    border-radius: 999px;
    background: var(--paper);
    forced-color-adjust: none;
  }
  .span { position: absolute; inset-block: 0; border-radius: 999px; background: var(--tone); opacity: 0.35; }
  .tick {
    position: absolute;
    inset-block: -5px;
    inline-size: 4px;
    margin-inline-start: -2px;
    border-radius: 2px;
    background: var(--tone);
  }
  .number strong { font-size: 1.1em; }
  .wish { display: flex; align-items: center; gap: 0.5em; min-block-size: 44px; font-size: 0.86em; }
  .wish input { inline-size: 1.3em; block-size: 1.3em; accent-color: var(--pencil); }
  .foot { margin-block-start: 1em; }
  @media (forced-colors: active) {
    .hit[aria-current] { border: 3px solid Highlight; }
  }
  @media (max-width: 40em), (max-height: 30em) {
    .panel { position: fixed; inset: 8px; inline-size: auto; max-block-size: none; }
    .head { position: static; }
  }
`;
