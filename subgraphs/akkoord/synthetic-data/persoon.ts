import { startOfDay, type Day } from '../../../shared/days.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type { Traject } from '../../../shared/import/traject.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';

/** A made-up person, as his way stands on `day`. */
export interface Persoon {
  id: string;
  traject: Traject;
  day: Day;
}

/** Recorded at the beginning of a day, and last confirmed at that of another. */
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

/** What a change at the beginning of a day was, as `changeRecord` would have kept it. */
export const wijziging =
  (tabel: string, recordId: string, versie: number, dag: Day) =>
  (veld: string, oud: string | null, nieuw: string): Wijziging => ({
    id: demoUuid(`wijziging ${recordId} ${versie} ${veld}`),
    tabel,
    recordId,
    versie,
    veld,
    oud: JSON.stringify(oud),
    nieuw: JSON.stringify(nieuw),
    bekendSinds: startOfDay(dag),
  });
