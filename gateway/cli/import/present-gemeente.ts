import type { Day } from '../../../shared/days.js';
import type { ImportGemeente } from '../../../shared/import/import-line.js';
import { geenGemeente } from './gemeenten.js';

/**
 * From a code to the gemeente it is part of on `day`, through as many mergers as there were; `null` when that is no present gemeente.
 * Without a list every code is taken as it is.
 */
export function presentGemeente(
  gemeenten: readonly ImportGemeente[],
  day: Day,
): (code: string) => string | null {
  if (gemeenten.length === 0)
    return (code) => (geenGemeente.has(code) ? null : code);
  const byCode = new Map(gemeenten.map((one) => [one.code, one]));
  return (code) => {
    const passed = new Set<string>();
    for (let at = byCode.get(code); at; at = byCode.get(at.opvolger ?? '')) {
      if (at.einddatum === null || at.einddatum > day) return at.code;
      if (passed.has(at.code)) return null;
      passed.add(at.code);
    }
    return null;
  };
}
