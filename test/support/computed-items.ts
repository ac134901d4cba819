import { isDeepStrictEqual } from 'node:util';
import { valueAt, type Path } from '../../gateway/execution/testing/nulls.js';

/** Whether a path leads into a list of the computed view. */
export const isComputedItem = (path: Path): boolean =>
  path.includes('reintegratie') &&
  path.some((step) => typeof step === 'number');

/** Whether null in an answer is a value, or known to be none, in the same answer with all partners there. */
export function isGap(answer: unknown, whole: unknown, path: Path): boolean {
  const there = pathThere(answer, whole, path);
  const isUnknown = (data: unknown, at: Path) =>
    valueAt(data, [...at.slice(0, -1), 'status']) === 'ONBEKEND';
  return (
    (valueAt(whole, there) ?? null) !== null ||
    (path.at(-1) === 'nagekomenOp' &&
      isUnknown(answer, path) &&
      !isUnknown(whole, there))
  );
}

/** Where the same stands in the whole answer: items of the computed view then have others between them. */
function pathThere(answer: unknown, whole: unknown, path: Path): Path {
  if (!isComputedItem(path)) return path;
  const there: (string | number)[] = [];
  for (const [index, step] of path.entries()) {
    if (typeof step !== 'number') {
      there.push(step);
      continue;
    }
    const item = knownAnyway(valueAt(answer, path.slice(0, index + 1)));
    const same = (valueAt(whole, there) as unknown[]).findIndex((each) =>
      isDeepStrictEqual(knownAnyway(each), item),
    );
    if (same === -1) throw new Error(`${path.join('.')} is of no item.`);
    there.push(same);
  }
  return there;
}

/** An item without what may rest on another partner. */
const knownAnyway = (item: unknown): object => {
  const {
    nagekomenOp: _day,
    status: _status,
    ...rest
  } = item as Record<string, unknown>;
  return rest;
};
