import type { Database } from '../../shared/database/database.js';
import type { MeldingDetails } from '../../shared/meldingen/gateway-client.js';
import { DetentieEntity } from './entities/detentie.js';
import { djiNummers, type Nummersoort } from './store/nummers.js';

/**
 * The number by which the receiver knows the person, looked up when the melding goes: no number rests in the outbox. The gemeenten
 * hear of herkomst and vestiging at the arrival alone; afterwards they know better.
 */
export const meldingDetails =
  (database: Database): MeldingDetails =>
  ({ aan, soort, justitiabeleId }) =>
    database.read(async (manager) => {
      if (aan === 'AKKOORD' || aan === 'DJI') return {};
      const nummers = await djiNummers(database).byJustitiabele([
        justitiabeleId,
      ]);
      const nummer = (soort: Nummersoort) =>
        nummers.find((one) => one.soort === soort)?.lees() ?? null;
      if (aan === 'RECLASSERING') return { skn: nummer('skn') };
      const bsn = nummer('bsn');
      if (soort !== 'AANKOMST') return { bsn };
      const { gemeenteVanHerkomst, gemeenteVanVestiging } =
        await manager.findOneOrFail(DetentieEntity, {
          where: { justitiabeleId },
          order: { volgnummer: 'DESC' },
        });
      return { bsn, gemeenteVanHerkomst, gemeenteVanVestiging };
    });
