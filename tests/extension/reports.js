// Small reports in the form that the server gives.

const common = () => ({
  id: "r-1",
  article: {
    title: "Ferry vote",
    byline: null,
    published: null,
    site: null,
    language: "en",
    genre: "news",
    words: 612,
  },
  coverage: { paragraphs_read: 14, paragraphs_seen: 15, note: null },
  signals: [
    {
      name: "attribution",
      says: "Two statements are laid at a source's door.",
      value: 0.42,
      effect: 0.18,
      sentences: [],
      hits: [hit("said Oduya", { source: { start: 5, end: 10, text: "Oduya", kind: "named" } })],
    },
    {
      name: "anonymous_sourcing",
      says: "One source is not named.",
      value: 0.1,
      effect: -0.2,
      sentences: [],
      hits: [hit("an official", { qualified: true, explained: false })],
    },
  ],
  ledger: [
    { start: 0, end: 10, who: { start: 5, end: 10, text: "Oduya", kind: "named" }, voice: 1 },
    { start: 0, end: 10, who: null, voice: 2 },
  ],
  model: { version: "2026.11.1", sha256: "00" },
  elapsed_ms: 17.4,
});

/** @param {string} quote @param {object} facts */
const hit = (quote, facts) => ({
  start: 0,
  end: quote.length,
  quote,
  prefix: "",
  suffix: "",
  note: "Why it is marked.",
  ...facts,
});

export const scored = () => ({
  ...common(),
  status: "scored",
  reason: null,
  score: 31,
  probability: 0.312,
  interval: [22, 44],
  band: "thin",
  base: 0.41,
});

/** @param {string} reason */
export const abstained = (reason) => ({
  ...common(),
  status: "abstained",
  reason,
  score: null,
  probability: null,
  interval: null,
  band: null,
  base: null,
});
