/** Elements of a list in a variable. */
export const items = { maximum: 1_000, what: 'elements in a list' };

/** The elements of the longest list, however deep it lies. */
export function longestList(variables: unknown): number {
  let longest = 0;
  forEachWithin(variables, (value) => {
    if (Array.isArray(value)) longest = Math.max(longest, value.length);
  });
  return longest;
}

/** Goes through a value of JSON and all that it holds, keys apart. Not by recursion: JSON may nest deeper than the stack. */
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
