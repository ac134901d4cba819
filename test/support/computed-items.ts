import { isDeepStrictEqual } from 'node:util';
import { valueAt, type Path } from '../../gateway/execution/testing/nulls.js';

/** Whether a path leads into a list of the computed view `reintegratie`. */
export const isComputedItem = (path: Path): boolean =>
  path.includes('reintegratie') &&
  path.some((step) => typeof step === 'number');

/** Whether a null is due to a missing subgraph: the complete response has a value there, or a null that is certain. */
export function isGap(
  response: unknown,
  complete: unknown,
  path: Path,
): boolean {
  const there = pathThere(response, complete, path);
  const isUnknown = (data: unknown, at: Path) =>
    valueAt(data, [...at.slice(0, -1), 'status']) === 'ONBEKEND';
  return (
    (valueAt(complete, there) ?? null) !== null ||
    (path.at(-1) === 'nagekomenOp' &&
      isUnknown(response, path) &&
      !isUnknown(complete, there))
  );
}

/** The path of the same item in the complete response, where lists of the computed view have more items. */
function pathThere(response: unknown, complete: unknown, path: Path): Path {
  if (!isComputedItem(path)) return path;
  const there: (string | number)[] = [];
  for (const [index, step] of path.entries()) {
    if (typeof step !== 'number') {
      there.push(step);
      continue;
    }
    const item = independentOfOthers(
      valueAt(response, path.slice(0, index + 1)),
    );
    const same = (valueAt(complete, there) as unknown[]).findIndex((each) =>
      isDeepStrictEqual(independentOfOthers(each), item),
    );
    if (same === -1) throw new Error(`${path.join('.')} is of no item.`);
    there.push(same);
  }
  return there;
}

/** An item without the fields that may depend on another subgraph. */
const independentOfOthers = (item: unknown): object => {
  const {
    nagekomenOp: _day,
    status: _status,
    ...rest
  } = item as Record<string, unknown>;
  return rest;
};
