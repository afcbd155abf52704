// The few rules that types cannot state: sizes, and what a page must never be able to do to us.

const SIZES = {
  complexity: ["error", 7],
  "max-lines": ["error", { max: 200 }],
  "max-lines-per-function": ["error", { max: 30, skipBlankLines: true, skipComments: true }],
  "max-params": ["error", 5],
  "max-statements": ["error", 25],
};

const HONEST = {
  eqeqeq: "error",
  "no-var": "error",
  "prefer-const": "error",
  "no-shadow-restricted-names": "error",
  "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
  "no-eval": "error",
  "no-implied-eval": "error",
  "no-new-func": "error",
};

const only = (/** @type {string} */ name, /** @type {string} */ why) => ({ name, message: why });

const SAFE = {
  "no-restricted-properties": [
    "error",
    ...["innerHTML", "outerHTML", "insertAdjacentHTML", "write"].map((property) => ({
      property,
      message: "Make nodes and set textContent.",
    })),
  ],
  "no-restricted-globals": [
    "error",
    only("chrome", "Only platform.js touches the browser's extension interface."),
    only("browser", "Only platform.js touches the browser's extension interface."),
    only("fetch", "Only server.js fetches."),
    only("XMLHttpRequest", "Only server.js fetches."),
  ],
};

export default [
  { ignores: ["dist/", "node_modules/", ".venv/", "tests/e2e/screenshots/"] },
  { files: ["**/*.js", "**/*.mjs"], rules: { ...SIZES, ...HONEST } },
  { files: ["extension/**/*.js"], rules: SAFE },
  {
    files: ["server/page/**/*.js"],
    rules: { "no-restricted-properties": SAFE["no-restricted-properties"] },
  },
  {
    files: ["extension/platform.js", "extension/server.js", "extension/content/snapshot.js"],
    rules: { "no-restricted-globals": "off", "no-restricted-properties": "off" },
  },
  {
    files: ["tests/**/*.js"],
    rules: { "max-lines-per-function": "off", "max-statements": "off" },
  },
];
