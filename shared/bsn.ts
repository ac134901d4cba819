/** True for nine digits that pass the elfproef (weights 9 … 2, -1): the format of a burgerservicenummer. */
export function isBsn(value: string): boolean {
  if (!/^\d{9}$/.test(value)) return false;
  const sum = [...value].reduce(
    (total, digit, index) =>
      total + Number(digit) * (index < 8 ? 9 - index : -1),
    0,
  );
  return sum !== 0 && sum % 11 === 0;
}

/**
 * Nine digits that no tenth touches, with at most a few spaces, dots, dashes or invisible characters between any two; also where another number
 * stands just before or behind. Each start is tried, and none goes on for long: the time is linear.
 */
const nineDigits = /(?<!\d)(?=(\d(?:[\s.\p{Pd}\p{Cf}]{0,4}\d){8})(?!\d))/gu;

/** Whether a BSN stands anywhere in a text, however its digits are grouped. */
export function holdsBsn(text: string): boolean {
  // Full-width digits are normalised to ASCII digits.
  for (const [, digits] of text.normalize('NFKC').matchAll(nineDigits))
    if (isBsn(digits!.replaceAll(/\D/g, ''))) return true;
  return false;
}
