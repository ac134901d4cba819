/** Elements of a list in a variable. */
export const items = { maximum: 1_000, what: 'elements in a list' };

/** The length of the longest list, at any depth. */
export function longestList(variables: unknown): number {
  let longest = 0;
  forEachWithin(variables, (value) => {
    if (Array.isArray(value)) longest = Math.max(longest, value.length);
  });
  return longest;
}

/** Visits a JSON value and all values in it. Not recursive: JSON may nest deeper than the stack. */
export function forEachWithin(
  value: unknown,
  see: (value: unknown) => void,
): void {
  const left = [value];
  while (left.length > 0) {
    const each = left.pop();
    see(each);
    if (typeof each !== 'object' || each === null) continue;
    for (const inner of Object.values(each)) left.push(inner);
  }
}
