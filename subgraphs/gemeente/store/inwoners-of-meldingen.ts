import type { Database } from '../../../shared/database/database.js';
import { newVersionedRow } from '../../../shared/database/versioned-row.js';
import { InwonerEntity } from '../entities/inwoner.js';
import { personNumbers } from './person-numbers.js';

/** Without row-level authorization: the sender of a melding has no relation here with the person whom it is about. */
export const inwonersOfMeldingenStore = (database: Database) => ({
  inwonerOfMelding: (id: string) =>
    database.read(async (manager) => {
      const inwoner = await manager.findOneBy(InwonerEntity, { id });
      const [bsn] = await personNumbers(database).byJustitiabele([id]);
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
    database.write((manager) =>
      manager.insert(InwonerEntity, {
        ...newVersionedRow(),
        functieAdres: null,
        geheimhouding: null,
        inOnderzoek: false,
        nederlander: null,
        reisdocumentenTijdstip: null,
        ...inwoner,
      }),
    ),
});
