// One signal in plain words with its evidence; what is well done comes before what is not.

import * as platform from "../platform.js";
import * as hitView from "./hit_view.js";
import * as nodes from "./nodes.js";

/** @import { Report, Signal } from "../report.js" */
/** @import { Desk } from "./hit_view.js" */
/** @typedef {{ signal: Signal, first: number }} Placed `first` is the number of its first hit among all hits */

const { word } = platform;
const MOVED = 0.01; // log-odds: a quarter of a point in a hundred, where the score moves most
const CLEARLY = 0.3;
const STRONGLY = 0.8;
const PROSE = "style"; // weighs most and shows least: a reader meets the sources first
const AT_FIRST = 3; // hits shown before the reader asks for more

/**
 * @param {Report} report
 * @param {Desk} desk
 * @returns {Node[]}
 */
export const groups = ({ status, signals }, desk) => {
  const all = place(signals);
  const placed = all.filter(({ signal }) => signal.name !== PROSE);
  const prose = all.filter(({ signal }) => signal.name === PROSE);
  if (status === "abstained") {
    return [group("group_seen", [...evidenceFirst(placed), ...prose], desk)];
  }
  const effect = (/** @type {Placed} */ { signal }) => signal.effect ?? 0;
  return [
    group("group_well", inOrder(placed.filter((each) => effect(each) > MOVED)), desk),
    group("group_look", inOrder(placed.filter((each) => effect(each) < -MOVED)), desk),
    group(
      "group_even",
      evidenceFirst(placed.filter((each) => Math.abs(effect(each)) <= MOVED)),
      desk,
    ),
    group("group_prose", prose, desk),
  ].filter((section) => section.childElementCount > 1);
};

/** @param {readonly Signal[]} signals @returns {Placed[]} */
const place = (signals) => {
  let first = 0;
  return signals.map((signal) => {
    const placed = { signal, first };
    first += signal.hits.length;
    return placed;
  });
};

/** @param {Placed[]} placed strongest first */
const inOrder = (placed) =>
  placed.toSorted((a, b) => Math.abs(b.signal.effect ?? 0) - Math.abs(a.signal.effect ?? 0));

/** @param {Placed[]} placed */
const evidenceFirst = (placed) => [
  ...placed.filter(({ signal }) => signal.hits.length > 0),
  ...placed.filter(({ signal }) => signal.hits.length === 0),
];

/** @param {string} name @param {Placed[]} placed @param {Desk} desk */
const group = (name, placed, desk) =>
  nodes.make(
    "section",
    { class: `group ${name}` },
    nodes.make("h3", {}, word(name)),
    ...placed.map((each) => one(each, desk)),
  );

/** @param {Placed} placed @param {Desk} desk */
const one = ({ signal, first }, desk) => {
  const block = nodes.make(
    "article",
    { class: "signal" },
    nodes.make("h4", {}, name(signal), effectWords(signal.effect)),
    nodes.make("p", {}, signal.says),
  );
  if (signal.name === "anonymous_sourcing" && signal.hits.length > 0) {
    block.append(nodes.make("p", { class: "explained" }, word("anonymous_explained")));
  }
  if (signal.hits.length > 0) block.append(...evidence(signal, first, desk));
  return block;
};

/** @param {Signal} signal a signal newer than this extension keeps its own name */
const name = ({ name }) => word(`signal_${name}`) || name.replaceAll("_", " ");

/** @param {number | null} effect */
const effectWords = (effect) => {
  const size = Math.abs(effect ?? 0);
  if (effect === null || size <= MOVED) return "";
  const way = effect > 0 ? "up" : "down";
  const much = size < CLEARLY ? "little" : size < STRONGLY ? "clearly" : "strongly";
  return nodes.make("span", { class: `effect ${way}` }, word(`effect_${way}_${much}`));
};

/** @param {Signal} signal @param {number} first @param {Desk} desk @returns {Node[]} */
const evidence = ({ hits }, first, desk) => {
  const items = hits.map((hit, i) => nodes.make("li", {}, hitView.button(hit, first + i, desk)));
  const list = nodes.make("ul", { class: "hits" }, ...items.slice(0, AT_FIRST));
  if (items.length <= AT_FIRST) return [list];
  const rest = items.slice(AT_FIRST);
  const more = nodes.button(
    "more",
    word("show_more", rest.length),
    () => {
      list.append(...rest);
      more.remove();
      rest[0]?.querySelector("button")?.focus();
    },
    desk.signal,
  );
  return [list, more];
};
