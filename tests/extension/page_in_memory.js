// A page in memory for the tests of single words.

import { JSDOM } from "jsdom";

/** @param {string} body */
export const withBody = (body) => new JSDOM(`<!doctype html><body>${body}`).window.document;
