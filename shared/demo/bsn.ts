import { isBsn } from '../bsn.js';

interface Range {
  first: number;
  count: number;
}

/** 999900000–999989999, a part of the range that is never issued and that the official test persons (99999xxxx) do not use. */
const usual: Range = { first: 999_900_000, count: 90_000 };
/** For a demonstration of more people than the usual range has BSNs, about 8,000. */
const wide: Range = { first: 990_000_000, count: 9_900_000 };
/** No divisor in common with either count, so that stepping visits every number once. */
const stride = 7_919;

/** Made-up BSNs, no two the same. */
export function demoBsns(): () => string {
  const bsns = draw();
  return () => bsns.next().value;
}

function* draw(): Generator<string, never> {
  for (const { first, count } of [usual, wide])
    for (let step = 1; step <= count; step += 1) {
      const bsn = String(first + ((step * stride) % count));
      if (isBsn(bsn)) yield bsn;
    }
  throw new RangeError('There are not so many BSNs.');
}
