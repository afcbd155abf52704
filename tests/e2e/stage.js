// Everything a test plays on: the news site, the real server, and the browser between them.

import * as chromium from "./browser.js";
import * as newsroom from "./newsroom.js";
import * as service from "./service.js";

export const FERRY = `${newsroom.HOST}/2026/11/ferry-terminal`;
export const STRICT = `${newsroom.HOST}/strict/ferry-terminal`;
export const RTL = `${newsroom.HOST}/rtl/ferry-terminal`;
export const SLOW = `${newsroom.HOST}/slow/ferry-terminal`;
export const SECTION = `${newsroom.HOST}/sections/harbour`;
export const BANDS = ["Well reported", "Mixed", "Thinly reported"];

/** The reason to skip every test, or false. */
export const skip = chromium.missing();

export const open = async () => {
  const port = await service.freePort();
  const news = await newsroom.open();
  const opened = await chromium.open({ news: news.port, service: port });
  let stop = await service.start(port);
  return {
    opened,
    stopService: () => stop(),
    startService: async () => {
      stop = await service.start(port);
    },
    close: async () => {
      await opened.browser.close();
      news.close();
      await stop();
    },
  };
};

/** @param {string} text as it reads, whatever white space and invisible characters it is set with */
export const bare = (text) => text.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]/gu, "");
