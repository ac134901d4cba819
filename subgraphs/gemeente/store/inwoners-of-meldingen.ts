import type { Database } from '../../../shared/database/database.js';
import { queueChange } from '../../../shared/meldingen/report-changes.js';
import { newVersionedRow } from '../../../shared/database/versioned-row.js';
import { InwonerEntity } from '../entities/inwoner.js';
import { personNumbers } from './person-numbers.js';

const reportChange = queueChange('gemeente');

/** Without row-level authorization: the sender of a melding has no relation here with the person whom it is about. */
export const inwonersOfMeldingenStore = (database: Database) => ({
  inwonerOfMelding: (id: string) =>
    database.read(async (manager) => {
      // eslint-disable-next-line house/visible-rows -- the sender of a melding need not see its person
      const inwoner = await manager.findOneBy(InwonerEntity, { id });
      const [bsn] = await personNumbers(database).byJustitiabele([id], null);
      return inwoner && { inwoner, bsn: bsn?.open() ?? null };
    }),

  /** Id of the person with this BSN. */
  holderOfBsn: async (bsn: string) =>
    (await personNumbers(database).idsByNumber('bsn', [bsn])).get(bsn) ?? null,

  /** For a person without a BSN. */
  addBsn: (id: string, bsn: string) =>
    personNumbers(database).insert([{ id, numbers: { bsn } }]),

  addInwoner: (
    inwoner: Pick<
      InwonerEntity,
      'id' | 'gemeenteVanHerkomst' | 'gemeenteVanVestiging'
    >,
  ) =>
    database.write(async (manager) => {
      await manager.insert(InwonerEntity, {
        ...newVersionedRow(),
        functieAdres: null,
        geheimhouding: null,
        inOnderzoek: false,
        nederlander: null,
        reisdocumentenTijdstip: null,
        ...inwoner,
      });
      // Akkoord may have had the arrival before, and computed without what is here.
      await reportChange(manager, inwoner.id);
    }),
});
