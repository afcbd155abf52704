// @ts-check
// Wires the page: one article at a time, from the form, a chosen file or a dropped one.

import * as service from "./ask.js";
import { WORDS } from "./messages.js";
import * as report from "./report.js";
import * as saved from "./saved.js";

/** @import { Ask, Outcome } from "./types.js" */

/**
 * @template {HTMLElement} Found
 * @param {string} id
 * @param {new () => Found} kind
 * @returns {Found}
 */
const find = (id, kind) => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`the page has no ${id}`);
  return found;
};

const form = find("ask", HTMLFormElement);
const file = find("file", HTMLInputElement);
const state = find("state", HTMLParagraphElement);
const place = find("report", HTMLElement);
const card = find("card", HTMLDetailsElement);
let current = new AbortController();

/** @returns {Ask} only what was filled in */
const filled = () => {
  const given = [...new FormData(form)].filter(([, words]) => typeof words === "string" && words.trim());
  return Object.fromEntries(given);
};

/** @param {Ask} ask */
const read = async (ask) => {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  place.hidden = true;
  state.textContent = WORDS.working;
  state.classList.remove("wrong");
  const outcome = await service.score(ask, signal);
  if (!signal.aborted) show(outcome);
};

/** @param {Outcome} outcome */
const show = (outcome) => {
  state.classList.toggle("wrong", outcome.kind !== "report");
  state.textContent = said(outcome);
  if (outcome.kind !== "report") return;
  report.show(place, outcome.report);
  place.hidden = false;
  place.focus({ preventScroll: true });
  place.scrollIntoView();
};

/** @param {Outcome} outcome @returns {string} */
const said = (outcome) => {
  switch (outcome.kind) {
    case "report":
      return "";
    case "problem":
      return `${outcome.title}: ${outcome.detail}`;
    case "unreachable":
      return WORDS.unreachable;
    case "garbled":
      return WORDS.garbled;
  }
};

/** @param {File} chosen */
const readFile = async (chosen) => {
  const { text: _, ...rest } = filled();
  await read({ ...rest, ...(await saved.read(chosen)) });
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const ask = filled();
  if (ask.text || ask.title) void read(ask);
  else state.textContent = WORDS.nothing;
});
file.addEventListener("change", () => {
  const [chosen] = file.files ?? [];
  if (chosen) void readFile(chosen);
  file.value = "";
});
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  document.body.classList.add("dropping");
});
document.addEventListener("dragleave", () => document.body.classList.remove("dropping"));
document.addEventListener("drop", (event) => {
  event.preventDefault();
  document.body.classList.remove("dropping");
  const [dropped] = event.dataTransfer?.files ?? [];
  if (dropped) void readFile(dropped);
});
card.addEventListener(
  "toggle",
  async () => {
    const words = await service.card();
    card.querySelector("pre")?.replaceChildren(words || WORDS.unreachable);
  },
  { once: true },
);
