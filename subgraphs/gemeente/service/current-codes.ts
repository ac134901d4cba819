import type { Day } from '../../../shared/days.js';
import type { GemeenteEntity } from '../entities/gemeente.js';

type Gemeente = Pick<GemeenteEntity, 'code' | 'einddatum' | 'opvolgerCode'>;

/** Maps the code of a merged gemeente to that of its current successor, over several mergers; any other code to itself. */
export async function currentCodes(
  load: (codes: readonly string[]) => Promise<Gemeente[]>,
  codes: readonly string[],
  day: Day,
): Promise<(code: string) => string> {
  const successors = new Map<string, string>();
  let pending = [...new Set(codes)];
  while (pending.length > 0) {
    const ended = (await load(pending)).filter(
      ({ code, einddatum, opvolgerCode }) =>
        opvolgerCode && einddatum && einddatum <= day && !successors.has(code),
    );
    for (const { code, opvolgerCode } of ended)
      successors.set(code, opvolgerCode!);
    pending = ended.map(({ opvolgerCode }) => opvolgerCode!);
  }
  return (code) => {
    let current = code;
    // Bounded, because imported successors could form a cycle.
    for (let step = 0; step < successors.size; step++)
      current = successors.get(current) ?? current;
    return current;
  };
}
