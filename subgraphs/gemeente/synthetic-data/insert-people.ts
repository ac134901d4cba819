import { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import type { Database } from '../../../shared/database/database.js';
import type { Day } from '../../../shared/days.js';
import { betrokkenhedenOf } from '../../../shared/demo/betrokkenheden.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import { insertAll } from '../../../shared/database/bulk.js';
import { Wijziging } from '../../../shared/database/versioned-row.js';
import { BasisvoorwaardeEntity } from '../entities/basisvoorwaarde.js';
import { DienstEntity } from '../entities/dienst.js';
import { HulpvraagEntity } from '../entities/hulpvraag.js';
import { InwonerEntity } from '../entities/inwoner.js';
import { ReisdocumentEntity } from '../entities/reisdocument.js';
import { personNumbers } from '../store/person-numbers.js';
import { syntheticDienstverlening } from './synthetic-dienstverlening.js';
import type { PersonFacts } from './draw-dienst.js';

/** A person to insert, from the seed or from an import. */
interface NewPerson extends PersonFacts {
  bsn: string | null;
  geheimhouding: boolean;
  inOnderzoek: boolean;
  /** When the gemeente recorded the person and consulted the register of travel documents. */
  vastgelegdTijdstip: string;
}

/** People without a gemeente van herkomst or vestiging are not in this partner's data. */
export const isKnownToGemeente = ({
  traject,
}: Pick<PersonFacts, 'traject'>): boolean =>
  traject.gemeenteVanHerkomst !== null || traject.gemeenteVanVestiging !== null;

/** Inserts new people with their documents and relations, and synthetic services as of `day`. */
export const insertPeople = (
  database: Database,
  people: readonly (NewPerson & { day: Day })[],
): Promise<void> =>
  database.write(async (manager) => {
    const synthetic = people.map((person) =>
      syntheticDienstverlening(person, person.day),
    );
    await insertAll(manager, InwonerEntity, people.map(inwonerOf));
    await personNumbers(database).insert(
      people.map(({ id, bsn }) => ({ id, numbers: { bsn } })),
    );
    await insertAll(
      manager,
      ReisdocumentEntity,
      people.flatMap(reisdocumentenOf),
    );
    await insertAll(manager, Betrokkenheid, people.flatMap(betrokkenhedenOf));
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
      HulpvraagEntity,
      synthetic.flatMap(({ hulpvragen }) => hulpvragen),
    );
    await insertAll(
      manager,
      Wijziging,
      synthetic.flatMap(({ wijzigingen }) => wijzigingen),
    );
  });

const versionedRow = (id: string, vastgelegdTijdstip: string) => ({
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
}: NewPerson): InwonerEntity => ({
  ...versionedRow(id, vastgelegdTijdstip),
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
}: NewPerson): ReisdocumentEntity[] =>
  reisdocumenten.map((document, index) => ({
    ...versionedRow(
      demoUuid(`reisdocument ${id} ${index}`),
      vastgelegdTijdstip,
    ),
    justitiabeleId: id,
    ...document,
  }));
