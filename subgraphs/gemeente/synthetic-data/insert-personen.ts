import { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import type { Database } from '../../../shared/database/database.js';
import type { Day } from '../../../shared/days.js';
import { betrokkenhedenOf } from '../../../shared/demo/betrokkenheden.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import { insertAll } from '../../../shared/database/bulk.js';
import { Wijziging } from '../../../shared/database/versioned-row.js';
import { BasisvoorwaardeEntity } from '../entities/basisvoorwaarde.js';
import { DienstEntity } from '../entities/dienst.js';
import { InwonerEntity } from '../entities/inwoner.js';
import { ReisdocumentEntity } from '../entities/reisdocument.js';
import { gemeenteNummers } from '../store/nummers.js';
import { syntheticDienstverlening } from './synthetic-dienstverlening.js';
import type { Persoon } from './dienst.js';

/** What a seed and an import have of a person that the gemeente keeps. */
interface NieuwePersoon extends Persoon {
  bsn: string | null;
  geheimhouding: boolean;
  inOnderzoek: boolean;
  /** When the gemeente recorded him and looked for his travel documents. */
  vastgelegdTijdstip: string;
}

/** The gemeente knows a person through the gemeente he comes from or goes to; others it never heard of. */
export const isKnown = ({ traject }: Pick<Persoon, 'traject'>): boolean =>
  traject.gemeenteVanHerkomst !== null || traject.gemeenteVanVestiging !== null;

/** Inserts people the gemeente does not have yet, their documents and relations, and made-up services as they stand on `day`. */
export const insertPersonen = (
  database: Database,
  personen: readonly (NieuwePersoon & { day: Day })[],
): Promise<void> =>
  database.write(async (manager) => {
    const synthetic = personen.map((persoon) =>
      syntheticDienstverlening(persoon, persoon.day),
    );
    await insertAll(manager, InwonerEntity, personen.map(inwonerOf));
    await gemeenteNummers(database).insert(
      personen.map(({ id, bsn }) => ({ id, nummers: { bsn } })),
    );
    await insertAll(
      manager,
      ReisdocumentEntity,
      personen.flatMap(reisdocumentenOf),
    );
    await insertAll(manager, Betrokkenheid, personen.flatMap(betrokkenhedenOf));
    await insertAll(
      manager,
      BasisvoorwaardeEntity,
      synthetic.flatMap(({ basisvoorwaarden }) => basisvoorwaarden),
    );
    await insertAll(
      manager,
      DienstEntity,
      synthetic.flatMap(({ diensten }) => diensten),
    );
    await insertAll(
      manager,
      Wijziging,
      synthetic.flatMap(({ wijzigingen }) => wijzigingen),
    );
  });

const recordOn = (id: string, vastgelegdTijdstip: string) => ({
  id,
  versie: 1,
  peildatum: vastgelegdTijdstip,
  vastgelegdTijdstip,
});

const inwonerOf = ({
  id,
  functieAdres,
  geheimhouding,
  inOnderzoek,
  nederlander,
  traject,
  vastgelegdTijdstip,
}: NieuwePersoon): InwonerEntity => ({
  ...recordOn(id, vastgelegdTijdstip),
  gemeenteVanHerkomst: traject.gemeenteVanHerkomst,
  gemeenteVanVestiging: traject.gemeenteVanVestiging,
  functieAdres,
  geheimhouding,
  inOnderzoek,
  nederlander,
  reisdocumentenTijdstip: vastgelegdTijdstip,
});

const reisdocumentenOf = ({
  id,
  reisdocumenten,
  vastgelegdTijdstip,
}: NieuwePersoon): ReisdocumentEntity[] =>
  reisdocumenten.map((document, index) => ({
    ...recordOn(demoUuid(`reisdocument ${id} ${index}`), vastgelegdTijdstip),
    justitiabeleId: id,
    ...document,
  }));
