import type { Day } from '../../../shared/days.js';
import type { ImportGemeente } from '../../../shared/import/import-line.js';
import { nonGemeenteCodes } from './gemeenten.js';

/**
 * Maps a code to the gemeente that it is part of on `day`, following mergers; `null` when it is part of none. Without a list, every
 * code maps to itself.
 */
export function presentGemeente(
  gemeenten: readonly ImportGemeente[],
  day: Day,
): (code: string) => string | null {
  if (gemeenten.length === 0)
    return (code) => (nonGemeenteCodes.has(code) ? null : code);
  const byCode = new Map(gemeenten.map((one) => [one.code, one]));
  return (code) => {
    const visited = new Set<string>();
    for (let at = byCode.get(code); at; at = byCode.get(at.opvolger ?? '')) {
      if (at.einddatum === null || at.einddatum > day) return at.code;
      if (visited.has(at.code)) return null;
      visited.add(at.code);
    }
    return null;
  };
}
