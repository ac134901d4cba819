import { startOfDay, type Day } from '../days.js';
import { demoUuid } from './person-id.js';
import type { VersionedRecord, Wijziging } from '../database/versioned-row.js';

/** Something that changed in a made-up record. */
export interface Stap<Row> {
  op: Day;
  change: Partial<Row>;
}

/** During office hours; on the day itself its beginning, so that nothing happens later than now. */
export const momentOp = (op: Day, day: Day): string =>
  op < day
    ? new Date(Date.parse(startOfDay(op)) + 10 * 3_600_000).toISOString()
    : startOfDay(op);

/** The record after all steps, and what it said before each of them: as if people had worked on it. */
export function naStappen<Row extends VersionedRecord>(
  tabel: string,
  begin: Omit<Row, 'versie' | 'peildatum'>,
  stappen: readonly Stap<Row>[],
  day: Day,
): { record: Row; wijzigingen: Wijziging[] } {
  let record = {
    ...begin,
    versie: 1,
    peildatum: begin.vastgelegdTijdstip,
  } as Row;
  const wijzigingen: Wijziging[] = [];
  for (const { op, change } of stappen) {
    const bekendSinds = momentOp(op, day);
    const { id: recordId } = record;
    const versie = record.versie + 1;
    for (const [veld, nieuw] of Object.entries(change)) {
      const oud = record[veld as keyof Row];
      if (oud === nieuw) continue;
      wijzigingen.push({
        id: demoUuid(`wijziging ${recordId} ${versie} ${veld}`),
        tabel,
        recordId,
        versie,
        veld,
        oud: JSON.stringify(oud),
        nieuw: JSON.stringify(nieuw),
        bekendSinds,
      });
    }
    record = { ...record, ...change, versie, peildatum: bekendSinds };
  }
  return { record, wijzigingen };
}
