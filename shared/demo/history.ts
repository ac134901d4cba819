import { startOfDay, type Day } from '../days.js';
import { demoUuid } from './person-id.js';
import type { VersionedRow, Wijziging } from '../database/versioned-row.js';

/** Something that changed in a made-up record. */
export interface HistoryStep<Row> {
  on: Day;
  change: Partial<Row>;
}

/** During office hours; on the day itself its beginning, so that nothing happens later than now. */
export const momentOn = (on: Day, day: Day): string =>
  on < day
    ? new Date(Date.parse(startOfDay(on)) + 10 * 3_600_000).toISOString()
    : startOfDay(on);

/** A versioned row after all steps, with its change history, as after real mutations. */
export function applySteps<Row extends VersionedRow>(
  tabel: string,
  initial: Omit<Row, 'versie' | 'peildatum'>,
  steps: readonly HistoryStep<Row>[],
  day: Day,
): { record: Row; wijzigingen: Wijziging[] } {
  let record = {
    ...initial,
    versie: 1,
    peildatum: initial.vastgelegdTijdstip,
  } as Row;
  const wijzigingen: Wijziging[] = [];
  for (const { on, change } of steps) {
    const bekendSinds = momentOn(on, day);
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
