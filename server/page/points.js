// @ts-check
// Points as readers see them: three digits, with a sign that a screen reader says.

/** @param {number} effect @returns {string} with a real minus sign */
export const signed = (effect) => {
  const digits = Math.abs(effect).toFixed(3);
  return Number(digits) === 0 ? "0.000" : `${effect < 0 ? "−" : "+"}${digits}`;
};
