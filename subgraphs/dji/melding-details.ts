import { partyOf } from '../../shared/access/parties.js';
import type { Database } from '../../shared/database/database.js';
import type { MeldingDetails } from '../../shared/meldingen/gateway-client.js';
import { DetentieEntity } from './entities/detentie.js';
import { djiPersonNumbers } from './store/person-numbers.js';

/**
 * The number by which the receiver knows the person, looked up when the melding is sent: the outbox stores no numbers. Herkomst and
 * vestiging are sent to the gemeenten at the arrival only; afterwards the gemeenten own them.
 */
export const meldingDetails =
  (database: Database): MeldingDetails =>
  ({ aan, soort, justitiabeleId }) =>
    database.read(async (manager) => {
      const kind = partyOf(aan)?.identifiesPersonBy;
      if (!kind) return {};
      const numbers = await djiPersonNumbers(database).byJustitiabele(
        [justitiabeleId],
        null,
      );
      const number = numbers.find((one) => one.soort === kind)?.open() ?? null;
      if (aan !== 'GEMEENTE' || soort !== 'AANKOMST') return { [kind]: number };
      const { gemeenteVanHerkomst, gemeenteVanVestiging } =
        await manager.findOneOrFail(DetentieEntity, {
          where: { justitiabeleId },
          order: { volgnummer: 'DESC' },
        });
      return { [kind]: number, gemeenteVanHerkomst, gemeenteVanVestiging };
    });
