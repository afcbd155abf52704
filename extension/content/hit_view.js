// One piece of evidence as a button: pressing it shows the words where they stand in the page.

import * as platform from "../platform.js";
import * as nodes from "./nodes.js";

/** @import { Hit } from "../report.js" */
/** @import { Badge } from "./badge.js" */
/** @import { Marks } from "./marks.js" */
/** @typedef {{ marks: Marks, badge: Badge, signal: AbortSignal }} Desk */

const { word } = platform;

/**
 * @param {Hit} hit
 * @param {number} index among all hits of the report
 * @param {Desk} desk
 */
export const button = (hit, index, desk) => {
  const element = nodes.button("hit", "", () => press(element, hit, index, desk), desk.signal);
  element.append(
    nodes.make("span", { class: "quote", dir: "auto" }, hit.quote),
    tags(hit),
    note(hit),
  );
  if (!desk.marks.found(index)) element.append(absent());
  return element;
};

/** @param {HTMLElement} element @param {Hit} hit @param {number} index @param {Desk} desk */
const press = (element, hit, index, { marks, badge }) => {
  const shown = marks.point(index);
  element.querySelector(".absent")?.remove();
  if (shown !== null) badge.makeRoom(shown);
  else element.append(absent());
  current(element);
  element.scrollIntoView({ block: "nearest" }); // the panel may have shrunk
  badge.say(shown !== null ? word("pointed", hit.quote) : word("absent"));
};

/** @param {HTMLElement} element */
const current = (element) => {
  const panel = element.closest(".panel");
  panel?.querySelector(".hit[aria-current]")?.removeAttribute("aria-current");
  element.setAttribute("aria-current", "true");
};

/** @param {Hit} hit */
const tags = ({ kind, technique, anonymity }) => {
  const words = [];
  if (kind !== null) words.push(word(`kind_${kind}`));
  if (technique !== null) words.push(technique.replaceAll("_", " "));
  for (const [name, given] of Object.entries(anonymity ?? {})) {
    if (given !== null) words.push(word(`${name}_${given ? "yes" : "no"}`));
  }
  return nodes.make(
    "span",
    { class: "tags" },
    ...words.map((text) => nodes.make("span", {}, text)),
  );
};

/** @param {Hit} hit */
const note = ({ note }) => nodes.make("span", { class: "note" }, note ?? "");

const absent = () => nodes.make("span", { class: "absent" }, word("absent"));
