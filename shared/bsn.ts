/** True for nine digits that pass the elfproef (weights 9 … 2, -1): what a burgerservicenummer looks like. */
export function isBsn(value: string): boolean {
  if (!/^\d{9}$/.test(value)) return false;
  const sum = [...value].reduce(
    (total, digit, index) =>
      total + Number(digit) * (index < 8 ? 9 - index : -1),
    0,
  );
  return sum !== 0 && sum % 11 === 0;
}
