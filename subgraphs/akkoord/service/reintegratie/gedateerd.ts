import type { Day } from '../../../../shared/days.js';

/** A fact as one Dutch sentence, on its day; without a day it does not count. */
export type Gedateerd = readonly [datum: Day | null, zin: string];

/** The Dutch words for a code. A partner may send a code that is newer than this list. */
export const woordenVoor = <Code extends string>(
  lijst: Readonly<Record<Code, string>>,
  code: Code,
): string => (Object.hasOwn(lijst, code) ? lijst[code] : 'onbekend');
