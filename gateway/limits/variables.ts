/** Elements of a list in a variable. */
export const items = { maximum: 1_000, what: 'elements in a list' };

/** The elements of the longest list, however deep it lies. */
export function longestList(variables: unknown): number {
  let longest = 0;
  // Not by recursion: JSON may nest deeper than the stack.
  const left = [variables];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) longest = Math.max(longest, value.length);
    for (const inner of Object.values(value)) left.push(inner);
  }
  return longest;
}
