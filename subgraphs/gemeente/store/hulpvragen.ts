import { visibleRows } from '../../../shared/access/betrokkenheid.js';
import { now } from '../../../shared/days.js';
import {
  newVersionedRow,
  updateVersionedRow,
  type VersionedRow,
} from '../../../shared/database/versioned-row.js';
import type { BasisvoorwaardeSoort } from '../entities/basisvoorwaarde.js';
import { HulpvraagEntity } from '../entities/hulpvraag.js';
import type { Scope } from './scope.js';

/** Requests for help by justitiabelen. */
export function hulpvragenStore({ database, lock }: Scope) {
  /** Latest first. */
  const hulpvragenByJustitiabele = (ids: readonly string[]) =>
    database.read((manager) =>
      visibleRows(manager, lock, HulpvraagEntity, 'h')
        .andWhere('h.justitiabele_id IN (:...ids)', { ids })
        .orderBy('h.vastgelegd_tijdstip', 'DESC')
        .addOrderBy('h.id')
        .getMany(),
    );
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
