import { addDays, startOfDay, type Day } from '../../../../shared/days.js';
import type { Wijziging } from '../../schema.generated.js';
import { readRecord, type FieldReaders } from './read-fields.js';

/** A day that is past, with the first moment after it; `null` for today and later, of which everything that is known now holds. */
export type AsOf = { day: Day; until: string } | null;

export const asOfDay = (peildatum: Day, currentDay: Day): AsOf =>
  peildatum >= currentDay
    ? null
    : { day: peildatum, until: startOfDay(addDays(peildatum, 1)) };

/** What a partner keeps of when it knew a record. */
interface VersionedRecord {
  vastgelegdTijdstip?: string | null;
  wijzigingen?: readonly Wijziging[] | null;
}

/** What was known of a record then: `null` when it was recorded later, `undefined` when that cannot be said. */
export function recordAsOf<F extends object>(
  record: VersionedRecord | null | undefined,
  readers: FieldReaders<F>,
  asOf: AsOf,
): F | null | undefined {
  if (!record) return undefined;
  if (!asOf) return readRecord(readers, record);
  const { vastgelegdTijdstip, wijzigingen } = record;
  if (!vastgelegdTijdstip) return undefined;
  if (vastgelegdTijdstip >= asOf.until) return null;
  if (!wijzigingen) return undefined;
  const previous = previousValues(wijzigingen, asOf.until);
  return previous && readRecord(readers, { ...record, ...previous });
}

/** The first change after a day tells what a field said on that day; changes come oldest first. */
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

/** Every record of a list as it was known then; `null` without an answer, and when part of it cannot be said. */
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
