// @ts-check
// Every word of the report that does not come from the service, apart from the code that lays it out.

/** @type {Readonly<Record<string, string>>} */
export const BANDS = {
  well_reported: "Well reported",
  mixed: "Mixed",
  thin: "Thinly reported",
};

const HEARD = ["No source is heard in it:", "One source alone is heard in it:"];
const OWN = "It is published or paid for by those it speaks of:";

/** @param {string} genre @param {number} voices that are heard @returns {string} said beside the band; nothing where several are heard, and in an interview, whose one voice is its nature */
export const heard = (genre, voices) => {
  const first = genre === "sponsored" ? OWN : genre === "interview" ? undefined : HEARD[voices];
  return first ? `${first} the number goes by how it is written.` : "";
};

/** @type {Readonly<Record<string, string>>} */
export const REASONS = {
  not_an_article: "This does not read as one article, so there is nothing to put a number on.",
  too_short: "There is too little text for a number.",
  paywalled: "Only the beginning of the article is here; the rest is behind a paywall.",
  unsupported_language: "Only articles in English get a number so far.",
  opinion: "This is an opinion piece. The number is made for news reports, and would be unfair to it.",
  satire: "This is satire. The number is made for news reports.",
  live_blog: "This is a live blog. The number is made for finished articles.",
  out_of_distribution: "This is unlike everything the number was learned from.",
};

/** @type {Readonly<Record<string, string>>} kinds of writing, but for news */
export const GENRES = {
  opinion: "Opinion",
  satire: "Satire",
  interview: "Interview",
  study: "Report on research",
  live_blog: "Live blog",
  sponsored: "By those it speaks of, or paid for by them",
};

/** @type {Readonly<Record<string, string>>} */
export const SIGNALS = {
  attribution: "Who is quoted",
  anonymous_sourcing: "Unnamed sources",
  loaded_language: "Loaded words",
  hedging: "Hedges",
  subjectivity: "The writer’s own opinion",
  headline: "Headline and body",
  persuasion: "Persuasion techniques",
  transparency: "Openness of the page",
  style: "Prose, and how the headline is set",
};

/** @type {Readonly<Record<string, string>>} */
export const KINDS = {
  named: "named person",
  organization: "organisation",
  document: "document",
  anonymous: "not named",
  collective: "people at large",
  none: "no source",
};

export const FORMS = {
  direct: "quoted",
  indirect: "retold",
  partly: "partly quoted",
};

export const GROUPS = {
  good: "Done well",
  neutral: "Makes little difference",
  bad: "Worth a second look",
  prose: "How it is written",
  seen: "What was seen",
};

export const WORDS = {
  working: "Reading…",
  unreachable: "The service does not answer. Is it still running? Start it with: copydesk serve",
  garbled: "The service gave an answer that cannot be read. The page may be older than the service: reload it.",
  nothing: "Paste an article or choose a saved page first.",
  untitled: "Without a headline",
  evidence: "The article, with the evidence marked",
  signals: "What was seen",
  ledger: "Who says what",
  ledgerMeans: "Each statement with the source it rests on, led back to the fullest name. Only support: no other source in " +
    "the article says the same.",
  statement: "Statement",
  how: "How",
  nobody: "Nobody is named",
  onlySupport: "only support",
  arithmetic: "What moved the number",
  verdict: "The number",
  noScore: "No number",
  noText: "No article text was found.",
  show: "Marks shown in the text",
  base: "Where every article starts",
  changes: "What would change it",
  sum: "Sum",
  points: "Points (log-odds) add up exactly; the sum and the number are the same thing on two scales.",
  anonymous: "An unnamed source is someone the newsroom knows and has chosen not to name. That is common in careful " +
    "reporting; what helps a reader is to be told the source’s role, the reason for the silence, and who else says so.",
};

/** @param {number} words @returns {string} */
export const length = (words) => `${words.toLocaleString("en")} ${words === 1 ? "word" : "words"}`;

/** @param {number} hits @returns {string} */
export const more = (hits) => `${hits} more`;

/** @param {number} statements @returns {string} */
export const statements = (statements) => `${statements} ${statements === 1 ? "statement" : "statements"}`;

/** @param {number} voices @returns {string} */
export const moreVoices = (voices) => `${voices} more ${voices === 1 ? "source" : "sources"}`;

/** @param {string} quote @returns {string} */
export const jumped = (quote) => `In the text: ${quote}`;

/** @param {string} band @param {string} points @param {boolean} enough @returns {string} */
export const change = (band, points, enough) =>
  `${points} points lie between this article and “${band}”. ` +
  (enough ? "The fewest words that add up to as much:" : "All the words that speak against it do not add up to as much:");

/** @param {number} score @param {number} low @param {number} high @returns {string} */
export const meaning = (score, low, high) =>
  `Of 100 articles reported like this one, about ${score} would come from outlets that independent raters call ` +
  `reliable; raters mark nine in ten such outlets between ${low} and ${high}. It says how the article is reported, and nothing about who is right.`;
