import type { Day } from '../../../shared/days.js';
import type { GemeenteEntity } from '../entities/gemeente.js';

type Gemeente = Pick<GemeenteEntity, 'code' | 'einddatum' | 'opvolgerCode'>;

/** Code of the gemeente that came in the place of a merged one, and of the one after that; itself when there is none. */
export async function presentCodes(
  load: (codes: readonly string[]) => Promise<Gemeente[]>,
  codes: readonly string[],
  day: Day,
): Promise<(code: string) => string> {
  const opvolgers = new Map<string, string>();
  let wanted = [...new Set(codes)];
  while (wanted.length > 0) {
    const ended = (await load(wanted)).filter(
      ({ code, einddatum, opvolgerCode }) =>
        opvolgerCode && einddatum && einddatum <= day && !opvolgers.has(code),
    );
    for (const { code, opvolgerCode } of ended)
      opvolgers.set(code, opvolgerCode!);
    wanted = ended.map(({ opvolgerCode }) => opvolgerCode!);
  }
  return (code) => {
    let present = code;
    // A list of gemeenten that runs in a circle must not hang us.
    for (let step = 0; step < opvolgers.size; step++)
      present = opvolgers.get(present) ?? present;
    return present;
  };
}
