import type { Database } from '../../shared/database/database.js';
import type { MeldingDetails } from '../../shared/meldingen/gateway-client.js';
import { DetentieEntity } from './entities/detentie.js';
import { djiPersonNumbers, type NumberKind } from './store/person-numbers.js';

/**
 * The number by which the receiver knows the person, looked up when the melding is sent: the outbox stores no numbers. Herkomst and
 * vestiging are sent to the gemeenten at the arrival only; afterwards the gemeenten own them.
 */
export const meldingDetails =
  (database: Database): MeldingDetails =>
  ({ aan, soort, justitiabeleId }) =>
    database.read(async (manager) => {
      if (aan === 'AKKOORD' || aan === 'DJI') return {};
      const numbers = await djiPersonNumbers(database).byJustitiabele([
        justitiabeleId,
      ]);
      const numberOf = (soort: NumberKind) =>
        numbers.find((one) => one.soort === soort)?.open() ?? null;
      if (aan === 'RECLASSERING') return { skn: numberOf('skn') };
      const bsn = numberOf('bsn');
      if (soort !== 'AANKOMST') return { bsn };
      const { gemeenteVanHerkomst, gemeenteVanVestiging } =
        await manager.findOneOrFail(DetentieEntity, {
          where: { justitiabeleId },
          order: { volgnummer: 'DESC' },
        });
      return { bsn, gemeenteVanHerkomst, gemeenteVanVestiging };
    });
