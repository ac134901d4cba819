import type { EntityManager } from 'typeorm';
import type { PersonLock } from '../../../shared/access/betrokkenheid.js';
import type { Caller } from '../../../shared/access/caller.js';
import { peoplePage } from '../../../shared/graphql/connection.js';
import type { Database } from '../../../shared/database/database.js';
import { today } from '../../../shared/days.js';
import { DossierEntity } from '../entities/dossier.js';
import { UitkomstEntity } from '../entities/uitkomst.js';
import { UitkomstSignaalEntity } from '../entities/uitkomst-signaal.js';
import type {
  CaseloadFilter,
  CaseloadVolgorde,
  QueryMijnCaseloadArgs,
} from '../schema.generated.js';

/** The sort key of each order, as one value that compares as text; people without one come last. */
const sortKeys: Record<CaseloadVolgorde, string> = {
  // Overdue terms lie before today, so they come first.
  VOLGENDE_TERMIJN: "COALESCE(u.eerste_open_termijn, '9999-12-31')",
  // Releases to come are listed before past ones.
  ONTSLAG:
    "CASE WHEN u.ontslagdatum >= :today THEN u.ontslagdatum WHEN u.ontslagdatum IS NOT NULL THEN '9998-12-31' ELSE '9999-12-31' END",
  ERNST: 'COALESCE(3 - u.hoogste_ernst, 4)',
};

const conditions: Record<keyof CaseloadFilter, string> = {
  fase: 'u.fase = :fase',
  signaal:
    'EXISTS (SELECT 1 FROM uitkomst_signaal s WHERE s.justitiabele_id = d.id AND s.code = :signaal AND s.tot IS NULL)',
  ontbreekt: 'u.ontbreekt LIKE :ontbreekt',
  termijnTot: 'u.volgende_termijn <= :termijnTot',
  ontslagTot: 'u.ontslagdatum <= :ontslagTot',
  overschreden: '(u.overschreden > 0) = :overschreden',
};

/** The index of outcomes, for the people this caller may see. */
export const uitkomstStore = (
  database: Database,
  lock: PersonLock,
  caller: Caller,
) => ({
  uitkomstenOf: (justitiabeleIds: readonly string[]) =>
    database.read((manager) =>
      manager
        .createQueryBuilder(UitkomstEntity, 'u')
        .where(lock.on('u.justitiabele_id'), lock.parameters)
        .andWhere('u.justitiabele_id IN (:...justitiabeleIds)', {
          justitiabeleIds,
        })
        .getMany(),
    ),

  /** Signals that have not ended. */
  uitkomstSignalenOf: (justitiabeleIds: readonly string[]) =>
    database.read((manager) =>
      manager
        .createQueryBuilder(UitkomstSignaalEntity, 's')
        .where(lock.on('s.justitiabele_id'), lock.parameters)
        .andWhere('s.justitiabele_id IN (:...justitiabeleIds)', {
          justitiabeleIds,
        })
        .andWhere('s.tot IS NULL')
        .orderBy('s.code')
        .getMany(),
    ),

  caseloadPage: ({
    filter,
    volgorde,
    ...args
  }: Partial<QueryMijnCaseloadArgs>) =>
    peoplePage(
      { database, caller },
      {
        name: 'mijnCaseload',
        filter: filter ?? {},
        rows: (manager, filter) => filtered(manager, lock, filter),
        order: sortKeys[volgorde ?? 'VOLGENDE_TERMIJN'],
        id: 'd.id',
        idOf: ({ id }) => id,
        person: 'd.id',
      },
      args,
      ({ id }) => ({ id }),
    ),
});

function filtered(
  manager: EntityManager,
  lock: PersonLock,
  filter: CaseloadFilter,
) {
  const query = manager
    .createQueryBuilder(DossierEntity, 'd')
    .leftJoin(UitkomstEntity, 'u', 'u.justitiabele_id = d.id')
    .where(lock.on('d.id'), lock.parameters)
    .setParameter('today', today());
  for (const [name, value] of Object.entries(filter))
    if (value != null)
      query.andWhere(conditions[name as keyof CaseloadFilter], {
        [name]: name === 'ontbreekt' ? `%${value}%` : value,
      });
  return query;
}
