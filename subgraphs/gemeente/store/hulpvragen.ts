import type { PersonRows } from '../../../shared/access/person-rows.js';
import { now } from '../../../shared/days.js';
import {
  newVersionedRow,
  updateVersionedRow,
  type VersionedRow,
} from '../../../shared/database/versioned-row.js';
import type { BasisvoorwaardeSoort } from '../entities/basisvoorwaarde.js';
import { HulpvraagEntity } from '../entities/hulpvraag.js';
import type { Scope } from './scope.js';

/** Latest first. */
const ofPeople: PersonRows<HulpvraagEntity> = {
  entity: HulpvraagEntity,
  from: 'hulpvraag h',
  person: 'h.justitiabele_id',
  order: ['-vastgelegdTijdstip', 'id'],
};

/** Requests for help by justitiabelen. */
export function hulpvragenStore({ database, rows }: Scope) {
  const hulpvragenByJustitiabele = rows.of(ofPeople);
  return {
    hulpvragenByJustitiabele,

    addHulpvraag: (values: Omit<HulpvraagEntity, keyof VersionedRow>) =>
      database.write((manager) =>
        manager.insert(HulpvraagEntity, { ...newVersionedRow(), ...values }),
      ),

    /** The gemeente acted on the request of this person. */
    answerHulpvragen: (
      justitiabele: string,
      basisvoorwaarde: BasisvoorwaardeSoort,
    ) =>
      database.write(async (manager) => {
        const beantwoordTijdstip = now();
        for (const row of await hulpvragenByJustitiabele([justitiabele]))
          if (
            row.basisvoorwaarde === basisvoorwaarde &&
            row.beantwoordTijdstip === null
          )
            await updateVersionedRow(
              manager,
              HulpvraagEntity,
              row,
              row.versie,
              { beantwoordTijdstip },
            );
      }),
  };
}
