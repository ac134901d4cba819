import { startOfDay, type Day } from '../../../shared/days.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type { Traject } from '../../../shared/import/traject.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';

/** A made-up person, as of `day`. */
export interface SyntheticPerson {
  id: string;
  traject: Traject;
  day: Day;
}

/** The columns of a versioned row: recorded and last confirmed at the start of these days. */
export const recordFrom = (
  id: string,
  recorded: Day,
  versie = 1,
  confirmed = recorded,
) => ({
  id,
  versie,
  peildatum: startOfDay(confirmed),
  vastgelegdTijdstip: startOfDay(recorded),
});

/** A change at the start of a day, as `changeRecord` would have stored it. */
export const wijziging =
  (table: string, recordId: string, versie: number, day: Day) =>
  (field: string, oldValue: string | null, newValue: string): Wijziging => ({
    id: demoUuid(`wijziging ${recordId} ${versie} ${field}`),
    tabel: table,
    recordId,
    versie,
    veld: field,
    oud: JSON.stringify(oldValue),
    nieuw: JSON.stringify(newValue),
    bekendSinds: startOfDay(day),
  });
