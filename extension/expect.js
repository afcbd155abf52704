// Reading decoded JSON that may be anything: each word returns what it expects or says where it was not so.

/** The answer is not what it should be; the message names the field and what was wrong with it. */
export class Damaged extends Error {}

/** @param {unknown} given @param {string} at @returns {Record<string, unknown>} */
export const object = (given, at) => {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new Damaged(`${at} is not an object`);
  }
  return /** @type {Record<string, unknown>} */ (given);
};

/** @param {unknown} given @param {string} at @returns {unknown[]} */
export const list = (given, at) => {
  if (!Array.isArray(given)) throw new Damaged(`${at} is not a list`);
  return given;
};

/** @param {unknown} given @param {string} at */
export const string = (given, at) => {
  if (typeof given !== "string") throw new Damaged(`${at} is not a text`);
  return given;
};

/** @param {unknown} given @param {string} at */
export const number = (given, at) => {
  if (typeof given !== "number" || !Number.isFinite(given))
    throw new Damaged(`${at} is not a number`);
  return given;
};

/** @param {unknown} given @param {string} at */
export const boolean = (given, at) => {
  if (typeof given !== "boolean") throw new Damaged(`${at} is not true or false`);
  return given;
};

/** @param {unknown} given @param {string} at */
export const share = (given, at) => {
  const percent = number(given, at);
  if (percent < 0 || percent > 100) throw new Damaged(`${at} is not between 0 and 100`);
  return percent;
};

/**
 * @template {string} Word
 * @param {readonly Word[]} words
 * @param {unknown} given
 * @param {string} at
 * @returns {Word}
 */
export const oneOf = (words, given, at) => {
  const found = words.find((word) => word === given);
  if (found === undefined) throw new Damaged(`${at} is ${JSON.stringify(given)}`);
  return found;
};

/**
 * @template Value
 * @param {(given: unknown, at: string) => Value} parse
 * @param {unknown} given
 * @param {string} at
 * @returns {Value | null}
 */
export const orNull = (parse, given, at) => ((given ?? null) === null ? null : parse(given, at));
