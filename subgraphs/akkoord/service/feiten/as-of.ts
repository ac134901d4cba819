import { addDays, startOfDay, type Day } from '../../../../shared/days.js';
import type { Wijziging } from '../../schema.generated.js';
import { readRecord, type FieldReaders } from './read-fields.js';

/** A past day and the first moment after it; `null` for today and later, where the current values apply. */
export type AsOf = { day: Day; until: string } | null;

export const asOfDay = (peildatum: Day, currentDay: Day): AsOf =>
  peildatum >= currentDay
    ? null
    : { day: peildatum, until: startOfDay(addDays(peildatum, 1)) };

/** Fields of a versioned row of a partner. */
interface VersionedRecord {
  vastgelegdTijdstip?: string | null;
  wijzigingen?: readonly Wijziging[] | null;
}

/** The record as of that day: `null` if it was recorded later, `undefined` if the partner did not keep what is needed. */
export function recordAsOf<F extends object>(
  record: VersionedRecord | null | undefined,
  readers: FieldReaders<F>,
  asOf: AsOf,
): F | null | undefined {
  if (!record) return undefined;
  if (!asOf) return readRecord(readers, record);
  const { vastgelegdTijdstip, wijzigingen } = record;
  if (typeof vastgelegdTijdstip !== 'string') return undefined;
  if (vastgelegdTijdstip >= asOf.until) return null;
  if (!wijzigingen) return undefined;
  const previous = previousValues(wijzigingen, asOf.until);
  return previous && readRecord(readers, { ...record, ...previous });
}

/** A change holds the value before it, so the first change after a day has the value on that day. Changes are ordered oldest first. */
function previousValues(
  wijzigingen: readonly Wijziging[],
  until: string,
): Record<string, unknown> | undefined {
  try {
    return Object.fromEntries(
      wijzigingen
        .toReversed()
        .filter(({ bekendSinds }) => bekendSinds >= until)
        .sort((a, b) => compare(b.bekendSinds, a.bekendSinds))
        .map(({ veld, oud: previous }) => [
          veld,
          JSON.parse(previous) as unknown,
        ]),
    );
  } catch {
    return undefined;
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** `null` if the response is missing, or if any record cannot be reconstructed. */
export function recordsAsOf<R, F>(
  records: readonly R[] | null | undefined,
  readOne: (record: R) => F | null | undefined,
): F[] | null {
  if (!records) return null;
  const feiten = records.map(readOne);
  return feiten.includes(undefined)
    ? null
    : feiten.filter((feit): feit is F & {} => feit != null);
}
