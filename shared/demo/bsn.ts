import { isBsn } from '../bsn.js';

const first = 999_900_000;
const count = 90_000;
/** No divisor in common with `count`, so that stepping visits every number once. */
const stride = 7_919;

/**
 * Made-up BSNs, no two the same: 999900000–999989999, a part of the range that is never issued and that the official test persons
 * (99999xxxx) do not use.
 */
export function demoBsns(): () => string {
  let step = 0;
  return () => {
    for (;;) {
      step += 1;
      const bsn = String(first + ((step * stride) % count));
      if (isBsn(bsn)) return bsn;
    }
  };
}
