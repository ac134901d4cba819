import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import { betrokkenhedenOf } from '../../../shared/demo/betrokkenheden.js';
import { insertAll } from '../../../shared/database/bulk.js';
import type { Database } from '../../../shared/database/database.js';
import { OutboxMelding } from '../../../shared/meldingen/courier.js';
import { Wijziging } from '../../../shared/database/versioned-row.js';
import { AdviesEntity } from '../entities/advies.js';
import { ClientEntity } from '../entities/client.js';
import { ContactEntity } from '../entities/contact.js';
import { GedragsinterventieEntity } from '../entities/gedragsinterventie.js';
import { SchendingEntity } from '../entities/schending.js';
import { ToezichtEntity } from '../entities/toezicht.js';
import { VoorwaardeEntity } from '../entities/voorwaarde.js';
import { WerkstrafEntity } from '../entities/werkstraf.js';
import type { Dossier } from './dossier.js';
import type { SyntheticPerson } from './synthetic-dossier.js';
import { reclasseringPersonNumbers } from '../store/person-numbers.js';

/** Inserts synthetic dossiers with the relations of their people, table by table. */
export const insertDossiers = (
  database: Database,
  people: readonly { person: SyntheticPerson; dossier: Dossier }[],
): Promise<void> =>
  database.write(async (manager) => {
    const insert = <Row extends ObjectLiteral>(
      entity: EntityTarget<Row>,
      rowsOf: (one: { person: SyntheticPerson; dossier: Dossier }) => Row[],
    ) => insertAll(manager, entity, people.flatMap(rowsOf));
    await insert(ClientEntity, ({ dossier }) => [dossier.client]);
    await reclasseringPersonNumbers(database).insert(
      people.map(({ person: { id }, dossier: { numbers } }) => ({
        id,
        numbers,
      })),
    );
    await insert(Betrokkenheid, ({ person }) => betrokkenhedenOf(person));
    await insert(AdviesEntity, ({ dossier }) => dossier.adviezen);
    await insert(ToezichtEntity, ({ dossier }) => dossier.toezichten);
    await insert(VoorwaardeEntity, ({ dossier }) => dossier.voorwaarden);
    await insert(SchendingEntity, ({ dossier }) => dossier.schendingen);
    await insert(ContactEntity, ({ dossier }) => dossier.contacten);
    await insert(WerkstrafEntity, ({ dossier }) => dossier.werkstraffen);
    await insert(
      GedragsinterventieEntity,
      ({ dossier }) => dossier.gedragsinterventies,
    );
    await insert(OutboxMelding, ({ dossier }) => dossier.meldingen);
    await insert(Wijziging, ({ dossier }) => dossier.wijzigingen);
  });
